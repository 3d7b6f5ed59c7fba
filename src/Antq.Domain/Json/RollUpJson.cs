using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Json;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// Writes and reads the result of a roll-up (format <c>antq-roll-up/1</c>): data version, findings and cells; and the derivation of a cell.
/// </summary>
public static class RollUpJson
{
    /// <summary>Writes a result: UTF-8, indented, Vietnamese letters unescaped, with a line feed at the end.</summary>
    /// <param name="result">The result.</param>
    /// <param name="withDerivations">Whether each cell includes its derivation; such documents are many times as long.</param>
    public static byte[] Write(RollUpResult result, bool withDerivations = false) => Write(RollUpDocument.Of(result, withDerivations));

    /// <summary>Writes a document that was made or read before, in the same form.</summary>
    public static byte[] Write(RollUpDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentJson.Write(document, RollUpJsonContext.IndentedResult);
    }

    /// <summary>
    /// Writes one cell with the tree of its derivation, in the same form. Applying the operations from the facts up gives the same value
    /// again, without this library.
    /// </summary>
    public static byte[] Write(RollUpCell cell) => DocumentJson.Write(RollUpDocument.Cell.Of(cell), RollUpJsonContext.IndentedCell);

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document.</param>
    /// <exception cref="JsonException">It is no such document; message, path and line describe the fault.</exception>
    public static RollUpDocument Read(ReadOnlySpan<byte> utf8) => Read(utf8, RollUpJsonContext.Result);

    /// <summary>
    /// Reads a document that a newer version of the library may have written: unknown members are skipped, each with a finding. Everything
    /// else is as strict as in <see cref="Read(ReadOnlySpan{byte})"/>; another format is refused.
    /// </summary>
    /// <param name="utf8">The document.</param>
    /// <param name="leftOut">The skipped members, in the order of the document: <see cref="FindingCodes.MemberLeftOut"/> with its
    /// place.</param>
    /// <exception cref="JsonException">It is no such document; message, path and line describe the fault.</exception>
    public static RollUpDocument ReadLenient(ReadOnlySpan<byte> utf8, out IReadOnlyList<Finding> leftOut)
    {
        var document = Read(utf8, RollUpJsonContext.LenientResult);
        leftOut = UnknownMembers.Of(utf8, RollUpJsonContext.LenientResult, report: null);
        return document;
    }

    /// <summary>Refuses a document whose members contradict each other.</summary>
    /// <exception cref="JsonException">A list contains null, or bounds are invalid.</exception>
    internal static void Check(RollUpDocument document)
    {
        if (DocumentFaults.Of(document) is { } fault) throw DocumentJson.Refusal(fault.Path, fault.Reason);
    }

    private static RollUpDocument Read(ReadOnlySpan<byte> utf8, JsonTypeInfo<RollUpDocument> type)
    {
        var document = DocumentReading.Read(utf8, type);
        Check(document);
        return document;
    }
}
