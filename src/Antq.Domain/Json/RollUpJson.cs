using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Json;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// Writes and reads the result of a roll-up (format <c>antq-roll-up/2</c>): periods, boundaries, names, findings and cells; and the
/// derivation of a cell.
/// </summary>
public static class RollUpJson
{
    /// <summary>Writes a result: UTF-8, Vietnamese letters unescaped, with a line feed at the end.</summary>
    /// <param name="result">The result.</param>
    /// <param name="content">What the document contains beyond the totals; null for the default.</param>
    /// <param name="indented">Whether it is written over many lines: about three times as long.</param>
    public static byte[] Write(RollUpResult result, RollUpDocument.Content? content = null, bool indented = false)
        => Write(RollUpDocument.Of(result, content), indented);

    /// <summary>Writes a document that was made or read before, in the same form.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether it is written over many lines.</param>
    public static byte[] Write(RollUpDocument document, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentJson.Write(document, indented ? RollUpJsonContext.IndentedResult : RollUpJsonContext.Result);
    }

    /// <summary>
    /// Writes one cell over many lines, with its facts and the tree of its derivation. Applying the operations from the facts up gives the
    /// same value again, without this library.
    /// </summary>
    public static byte[] Write(RollUpCell cell) => DocumentJson.Write(RollUpDocument.Cell.Of(cell), RollUpJsonContext.IndentedCell);

    /// <summary>
    /// Writes a result in the first format, <c>antq-roll-up/1</c>, for programs that know no other: over many lines, with the sources of
    /// each cell. This version does not read it.
    /// </summary>
    /// <param name="result">The result.</param>
    /// <param name="withDerivations">Whether each cell includes its derivation.</param>
    public static byte[] WriteFirst(RollUpResult result, bool withDerivations = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        return FirstRollUpFormat.Write(result, withDerivations);
    }

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
