namespace Antq.Domain.Json;

internal sealed partial record CatalogueDocument
{
    /// <summary>A kind of finding.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Severity">The severity of each finding of this kind.</param>
    /// <param name="Template">Its wording, with the names of its values in braces.</param>
    public sealed record FindingEntry(string Code, FindingSeverity Severity, BilingualText Template)
    {
        public static FindingEntry Of(FindingCode code) => new(code.Id, code.Severity, BilingualText.Of(code.Template));
    }
}
