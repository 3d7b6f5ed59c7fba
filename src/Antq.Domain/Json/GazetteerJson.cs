using System.Text.Json;
using Antq.Domain.Data;
using Antq.Domain.Organisation;
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
    /// <param name="lenient">Whether members that this version does not know are passed over.</param>
    /// <exception cref="JsonException">It is no such document; message, path and line say what is wrong and where.</exception>
    /// <exception cref="ReferenceDataException">What it says is no register; <see cref="ReferenceDataException.Findings"/> tells everything, with the place in the document or, as in the text, with the keys that it is about.</exception>
    public static Gazetteer Read(ReadOnlySpan<byte> utf8, bool lenient = false)
        => GazetteerJsonConverter.Checked(DocumentReading.Read(utf8, GazetteerJsonConverter.TypeInfo(lenient)));

    /// <summary>Reads a register from a stream, to its end.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="maximumLength">The most bytes that it may have.</param>
    /// <param name="lenient">Whether members that this version does not know are passed over.</param>
    /// <exception cref="JsonException">It is longer, or no such document.</exception>
    /// <exception cref="ReferenceDataException">What it says is no register; <see cref="ReferenceDataException.Findings"/> tells everything, with the place in the document or, as in the text, with the keys that it is about.</exception>
    public static Gazetteer Read(Stream utf8, int maximumLength = Gazetteer.DefaultMaxBytes, bool lenient = false) => Read(DocumentReading.ReadAll(utf8, maximumLength), lenient);
}
