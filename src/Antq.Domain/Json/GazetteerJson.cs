using System.Text.Json;
using Antq.Domain.Data;
using Antq.Domain.Organisation.Documents;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>
/// Writes and reads a gazetteer as a JSON document (format <c>antq-gazetteer/1</c>): the content of <see cref="Gazetteer.Save"/> in another
/// form, checked by the same rules.
/// </summary>
public static class GazetteerJson
{
    /// <summary>
    /// Writes a gazetteer: UTF-8, indented, Vietnamese letters unescaped, with a line feed at the end; always the same bytes.
    /// </summary>
    public static byte[] Write(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        return DocumentJson.Write(GazetteerDocument.Of(gazetteer), GazetteerJsonContext.IndentedDocument);
    }

    /// <summary>Reads a gazetteer; with any error, nothing is returned.</summary>
    /// <param name="utf8">The document.</param>
    /// <exception cref="JsonException">It is no such document; message, path and line describe the fault.</exception>
    /// <exception cref="ReferenceDataException">Its content is not a gazetteer; <see cref="ReferenceDataException.Findings"/> lists every
    /// fault, with the place in the document or, as in the text, with the keys that it is about.</exception>
    public static Gazetteer Read(ReadOnlySpan<byte> utf8) => Read(utf8, lenient: false);

    /// <summary>Reads a gazetteer from a stream, to its end.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="maximumLength">The maximum number of bytes.</param>
    /// <exception cref="JsonException">It is longer, or no such document.</exception>
    /// <exception cref="ReferenceDataException">Its content is not a gazetteer; <see cref="ReferenceDataException.Findings"/> lists every
    /// fault, with the place in the document or, as in the text, with the keys that it is about.</exception>
    public static Gazetteer Read(Stream utf8, int maximumLength = Gazetteer.DefaultMaxBytes)
        => Read(DocumentReading.ReadAll(utf8, maximumLength));

    /// <summary>
    /// Reads a gazetteer that a newer version of the library may have written: unknown members are skipped, each with a finding. Everything
    /// else is as strict as in <see cref="Read(ReadOnlySpan{byte})"/>; another format is refused.
    /// </summary>
    /// <param name="utf8">The document.</param>
    /// <param name="leftOut">The skipped members, in the order of the document: <see cref="FindingCodes.MemberLeftOut"/> with its
    /// place.</param>
    /// <exception cref="JsonException">It is no such document; message, path and line describe the fault.</exception>
    /// <exception cref="ReferenceDataException">Its content is not a gazetteer; <see cref="ReferenceDataException.Findings"/> lists every
    /// fault, with the place in the document or, as in the text, with the keys that it is about.</exception>
    public static Gazetteer ReadLenient(ReadOnlySpan<byte> utf8, out IReadOnlyList<Finding> leftOut)
    {
        var gazetteer = Read(utf8, lenient: true);
        leftOut = UnknownMembers.Of(utf8, GazetteerJsonConverter.TypeInfo(lenient: true), report: null);
        return gazetteer;
    }

    private static Gazetteer Read(ReadOnlySpan<byte> utf8, bool lenient)
        => GazetteerJsonConverter.Checked(DocumentReading.Read(utf8, GazetteerJsonConverter.TypeInfo(lenient)));
}
