using System.Buffers;
using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>Copies a document without the values and members that have a fault.</summary>
internal static class ReadableParts
{
    /// <summary>Returns the copy. The items of lists keep their places: one with a fault is null, if the list can hold null.</summary>
    /// <param name="utf8">A document that is JSON.</param>
    /// <param name="faults">Its faults.</param>
    public static byte[] Of(ReadOnlySpan<byte> utf8, IEnumerable<DocumentFault> faults)
    {
        var leftOut = faults.Where(fault => fault.Kind != DocumentFaultKind.MissingMember)
            .ToDictionary(fault => fault.Offset, fault => fault.IsItem);
        var buffer = new ArrayBufferWriter<byte>(utf8.Length);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DocumentJson.MaximumDepth });
            while (reader.Read()) Copy(ref reader, utf8, leftOut, writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Copy(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, Dictionary<long, bool> leftOut, Utf8JsonWriter writer)
    {
        if (leftOut.TryGetValue(reader.TokenStartIndex, out var isNull))
        {
            reader.SkipValue();
            if (isNull) writer.WriteNullValue();
            return;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: writer.WriteStartObject(); break;
            case JsonTokenType.EndObject: writer.WriteEndObject(); break;
            case JsonTokenType.StartArray: writer.WriteStartArray(); break;
            case JsonTokenType.EndArray: writer.WriteEndArray(); break;
            case JsonTokenType.PropertyName:
                var name = reader.GetString()!;
                reader.Read();
                if (leftOut.ContainsKey(reader.TokenStartIndex))
                {
                    reader.SkipValue();
                    break;
                }

                writer.WritePropertyName(name);
                Copy(ref reader, utf8, leftOut, writer);
                break;
            default:
                writer.WriteRawValue(utf8[(int)reader.TokenStartIndex..(int)reader.BytesConsumed], skipInputValidation: true);
                break;
        }
    }
}
