using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Antq.Domain.Text;

/// <summary>Reads and writes the documents of this library, whatever the options of the caller.</summary>
internal static class DocumentJson
{
    /// <summary>The deepest nesting of a document by default.</summary>
    public const int MaximumDepth = 32;

    /// <summary>The largest buffer that a thread keeps for its next document.</summary>
    private const int LargestKept = 64 * 1024;

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = UnescapedText.Encoder,
        SkipValidation = true,
    };

    /// <summary>The writer of the thread while it is not in use.</summary>
    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>The buffer of that writer.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>Returns the metadata of a document, in options that refuse unknown members and write letters unescaped.</summary>
    /// <param name="context">The source-generated metadata.</param>
    /// <param name="indented">Whether it is written over many lines.</param>
    /// <param name="lenient">Whether unknown members are ignored, also by types that refuse them.</param>
    /// <param name="maximumDepth">The deepest nesting.</param>
    /// <param name="converters">The converters that precede those of the types.</param>
    public static JsonTypeInfo<T> TypeInfo<T>(IJsonTypeInfoResolver context, bool indented = false, bool lenient = false,
        int maximumDepth = MaximumDepth, params ReadOnlySpan<JsonConverter> converters)
    {
        var resolver = context.WithAddedModifier(RequireOnlyWhatIsNeverNull);
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            MaxDepth = maximumDepth,
            WriteIndented = indented,
            NewLine = "\n",
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = UnescapedText.Encoder,
            TypeInfoResolver = lenient ? resolver.WithAddedModifier(PassOverUnknownMembers) : resolver,
        };
        foreach (var converter in converters) options.Converters.Add(converter);
        options.Converters.Add(new WholeNumberJsonConverter<int>());
        options.Converters.Add(new WholeNumberJsonConverter<long>());
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    /// <summary>Reads a document within another; the message of an exception also contains the place of the error.</summary>
    public static T? Read<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> type)
        where T : class
    {
        var whole = reader;
        try
        {
            return JsonSerializer.Deserialize(ref reader, type);
        }
        catch (JsonException refusal) when (refusal is not DocumentException || JsonPlace.IsMissing(refusal))
        {
            throw JsonPlace.With(refusal, RefusalWords.ReasonOf(whole, type, refusal));
        }
    }

    /// <summary>Writes a document into another, with unescaped letters and in the layout of the other.</summary>
    public static void Write<T>(Utf8JsonWriter writer, T document, JsonTypeInfo<T> compact)
    {
        var utf8 = JsonSerializer.SerializeToUtf8Bytes(document, compact);
        if (!writer.Options.Indented)
        {
            writer.WriteRawValue(utf8, skipInputValidation: true);
            return;
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = compact.Options.MaxDepth });
        while (reader.Read()) Copy(ref reader, writer);
    }

    /// <summary>Returns a document by itself: indented, with a line feed at its end.</summary>
    public static byte[] Write<T>(T document, JsonTypeInfo<T> indented)
    {
        using var bytes = new PooledBytes();
        var options = indented.Options;
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions
        {
            Indented = options.WriteIndented,
            NewLine = options.NewLine,
            Encoder = options.Encoder,
            MaxDepth = options.MaxDepth,
            SkipValidation = true,
        }))
        {
            JsonSerializer.Serialize(writer, document, indented);
        }

        return [.. bytes.Written, (byte)'\n'];
    }

    /// <summary>Returns a document by itself, written without metadata.</summary>
    public static byte[] Write<T>(T document, Action<Utf8JsonWriter, T> write)
    {
        var buffer = _buffer ?? new ArrayBufferWriter<byte>(4096);
        var writer = _writer ?? new Utf8JsonWriter(buffer, Indented);
        (_buffer, _writer) = (null, null);
        write(writer, document);
        writer.Flush();
        byte[] utf8 = [.. buffer.WrittenSpan, (byte)'\n'];
        if (buffer.Capacity > LargestKept) return utf8;
        buffer.ResetWrittenCount();
        writer.Reset();
        (_buffer, _writer) = (buffer, writer);
        return utf8;
    }

    /// <summary>
    /// Returns the exception for members that contradict each other, without a line number; like those of the serializer, its message ends
    /// with the place.
    /// </summary>
    /// <param name="pointer">The place, as a JSON pointer.</param>
    /// <param name="reason">What is wrong, as a sentence.</param>
    public static JsonException Refusal(string pointer, string reason)
    {
        var path = PathOf(pointer);
        return new JsonException($"{reason} Path: {path}.", path, null, null);
    }

    /// <summary>Returns a JSON pointer in the notation of the serializer: <c>/awards/0/form</c> is <c>$.awards[0].form</c>.</summary>
    private static string PathOf(string pointer)
        => "$" + string.Concat(pointer.Split('/').Skip(1).Select(step => char.IsAsciiDigit(step[0]) ? $"[{step}]" : $".{step}"));

    private static void PassOverUnknownMembers(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object) type.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;
    }

    /// <summary>Makes each nullable member optional in reading, as null is written by omission.</summary>
    private static void RequireOnlyWhatIsNeverNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.AssociatedParameter is { IsNullable: true }))
            property.IsRequired = false;
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: writer.WriteStartObject(); break;
            case JsonTokenType.EndObject: writer.WriteEndObject(); break;
            case JsonTokenType.StartArray: writer.WriteStartArray(); break;
            case JsonTokenType.EndArray: writer.WriteEndArray(); break;
            case JsonTokenType.PropertyName: UnescapedText.WriteName(writer, reader.GetString()!); break;
            case JsonTokenType.String: UnescapedText.Write(writer, reader.GetString()!); break;
            default: writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true); break;
        }
    }
}
