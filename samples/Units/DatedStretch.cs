using Antq.Domain.Organisation;

namespace Antq.Samples;

/// <summary>Days on which each code keeps one meaning, with the codes that have none then.</summary>
internal sealed record DatedStretch(
    string? First, string? Earliest, string? AttestedFrom, string? Last, IReadOnlyList<DatedMeaning> Meanings,
        IReadOnlyList<CodeDating.NamedCode> Misfits)
{
    public static DatedStretch Of(CodeDating.Interval stretch) => new(
        Days.Text(stretch.First),
        Days.Text(stretch.Earliest),
        Days.Text(stretch.AttestedFrom),
        Days.Text(stretch.Last),
        [.. stretch.Meanings.Select(meaning => new DatedMeaning(meaning.Code.Given.Code, meaning.Unit.Key, meaning.Unit.Name))],
        [.. stretch.Misfits.Select(code => code.Given)]);
}
