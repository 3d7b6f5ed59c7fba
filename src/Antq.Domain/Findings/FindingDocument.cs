namespace Antq.Domain.Findings;

/// <summary>The members of a finding in a document, in the order in which they are written.</summary>
/// <param name="Code">The kind of finding, such as <c>ANTQ1101</c>.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Report">The id of the report it is about; null when it is about several, or about none.</param>
/// <param name="Path">The place in the document, as a JSON pointer.</param>
/// <param name="Against">The place in the same document that it contradicts, as a JSON pointer.</param>
/// <param name="Message">The finding as a sentence.</param>
/// <param name="Values">The values in the sentence.</param>
/// <param name="Repair">The smallest change that would remove the finding, if known.</param>
/// <param name="Position">The line and byte at which the place begins, in a finding of reading a document.</param>
internal sealed record FindingDocument(
    string Code,
    FindingSeverity Severity,
    string? Report,
    string? Path,
    string? Against,
    BilingualText Message,
    IReadOnlyList<FindingDocument.ValuePart>? Values,
    FindingRepair? Repair,
    Finding.TextPosition? Position = null)
{
    public static FindingDocument Of(Finding finding) => new(
        finding.Code.Id,
        finding.Severity,
        finding.Report,
        finding.Path,
        finding.Against,
        BilingualText.Of(finding.Message),
        finding.Values.Count == 0
            ? null
            : [.. finding.Values.Select(value => new ValuePart(value.Name, value.Text(Language.Vietnamese), value.Text(Language.English)))],
        finding.Repair,
        finding.Position);

    /// <summary>
    /// Returns the finding. Its code is that of the library if severity and wording agree; otherwise, as for the codes of an application or
    /// of a newer version, one made of the contents of the document.
    /// </summary>
    public Finding ToFinding()
    {
        IReadOnlyList<FindingValue> values = [.. (Values ?? []).Select(value => new FindingValue(value.Name, value.Vi, value.En))];
        if (FindingCodes.Find(Code) is { } known && known.Severity == Severity && Finding(known) is var finding
            && BilingualText.Of(finding.Message) == Message)
            return finding;
        return Finding(new FindingCode(Code, Severity, Message.Vietnamese, Message.English), isTold: true);

        Finding Finding(FindingCode code, bool isTold = false) => new(code, Report, Path, values, Against, Repair)
        { IsTold = isTold, Position = Position };
    }

    /// <summary>A value in the sentence.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Vi">Its Vietnamese text.</param>
    /// <param name="En">Its English text.</param>
    internal sealed record ValuePart(string Name, string Vi, string En);
}
