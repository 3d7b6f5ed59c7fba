using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>Reads the kinds of unsplit recipients, and refuses fewer than two different ones at their place in the document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecipientKindsJsonConverter : JsonConverter<IReadOnlyList<RecipientKind>>, IFaultFinder
{
    private static readonly KebabCaseEnumConverter<RecipientKind> Kind = new();

    private static readonly RefusalReason NotSeveral = new(
        "đối tượng không tách phải gồm hai hoặc ba loại khác nhau", UnsplitRecipients.NotSeveral);

    /// <inheritdoc/>
    public override IReadOnlyList<RecipientKind> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new DocumentException($"The kinds of recipients are an array, not {JsonWords.Of(reader.TokenType)}.");
        var kinds = new List<RecipientKind>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            kinds.Add(Kind.Read(ref reader, typeof(RecipientKind), options));
        return UnsplitRecipients.AreSeveral(kinds) ? kinds : throw new DocumentException(UnsplitRecipients.NotSeveral);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<RecipientKind> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var kind in value) Kind.Write(writer, kind, options);
        writer.WriteEndArray();
    }

    DocumentFault? IFaultFinder.FaultOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return DocumentFault.Other(typeof(Array), in reader) with { IsWithin = true };
        var kinds = new List<RecipientKind>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (((IFaultFinder)Kind).FaultOf(ref reader) is { } fault) return fault with { IsWithin = true };
            kinds.Add(EnumName<RecipientKind>.Parse(reader.GetString()!));
        }

        return UnsplitRecipients.AreSeveral(kinds) ? null : DocumentFault.Invalid(NotSeveral);
    }
}
