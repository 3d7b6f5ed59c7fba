using System.Text.Json;
using Antq.Domain.Data;
using Antq.Domain.Organisation.Documents;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>
/// Writes and reads a register of units as a JSON document (format <c>antq-gazetteer/1</c>). It says what the text of
/// <see cref="Gazetteer.Save"/> says, in another form, and is held against the same rules.
/// </summary>
public static class GazetteerJson
{
    /// <summary>Writes a register: UTF-8, indented, Vietnamese letters as they are, and a line feed at its end; always the same bytes.</summary>
    public static byte[] Write(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        return DocumentJson.Write(GazetteerDocument.Of(gazetteer), GazetteerJsonContext.IndentedRegister);
    }

    /// <summary>Reads a register, whole and without an error, or none.</summary>
    /// <param name="utf8">The document.</param>
    /// <exception cref="JsonException">It is no such document; message, path and line say what is wrong and where.</exception>
    /// <exception cref="ReferenceDataException">What it says is no register; <see cref="ReferenceDataException.Findings"/> tells everything, with the place in the document or, as in the text, with the keys that it is about.</exception>
    public static Gazetteer Read(ReadOnlySpan<byte> utf8) => Read(utf8, lenient: false);

    /// <summary>Reads a register from a stream, to its end.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="maximumLength">The most bytes that it may have.</param>
    /// <exception cref="JsonException">It is longer, or no such document.</exception>
    /// <exception cref="ReferenceDataException">What it says is no register; <see cref="ReferenceDataException.Findings"/> tells everything, with the place in the document or, as in the text, with the keys that it is about.</exception>
    public static Gazetteer Read(Stream utf8, int maximumLength = Gazetteer.DefaultMaxBytes) => Read(DocumentReading.ReadAll(utf8, maximumLength));

    /// <summary>
    /// Reads a register that a newer version of the library may have written: members that this version does not know are passed over, each with a
    /// finding. Everything else is as strict as in <see cref="Read(ReadOnlySpan{byte})"/>; another format is refused.
    /// </summary>
    /// <param name="utf8">The document.</param>
    /// <param name="leftOut">What was passed over, in the order of the document: <see cref="FindingCodes.MemberLeftOut"/> with its place.</param>
    /// <exception cref="JsonException">It is no such document; message, path and line say what is wrong and where.</exception>
    /// <exception cref="ReferenceDataException">What it says is no register; <see cref="ReferenceDataException.Findings"/> tells everything, with the place in the document or, as in the text, with the keys that it is about.</exception>
    public static Gazetteer ReadLenient(ReadOnlySpan<byte> utf8, out IReadOnlyList<Finding> leftOut)
    {
        var gazetteer = Read(utf8, lenient: true);
        leftOut = UnknownMembers.Of(utf8, GazetteerJsonConverter.TypeInfo(lenient: true), report: null);
        return gazetteer;
    }

    private static Gazetteer Read(ReadOnlySpan<byte> utf8, bool lenient)
        => GazetteerJsonConverter.Checked(DocumentReading.Read(utf8, GazetteerJsonConverter.TypeInfo(lenient)));
}
