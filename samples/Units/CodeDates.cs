using System.Text.Json.Serialization;
using Antq.Domain;
using Antq.Domain.Organisation;

namespace Antq.Samples;

/// <summary>Of which days a set of codes is.</summary>
internal sealed record CodeDates(
    string DataVersion,
    CodeDating.OutcomeKind Outcome,
    IReadOnlyList<DatedStretch> Stretches,
    IReadOnlyList<DatedStretch> Unattested,
    IReadOnlyList<CodeDating.NamedCode> Deciding,
    IReadOnlyList<CodeDating.NamedCode> Conflict,
    IReadOnlyList<DatedStretch> BestFits,
    IReadOnlyList<UnfoundCode> Unknown,
    bool MayHaveLostZeros,
    [property: JsonIgnore] IReadOnlyList<string> Sentences) : IUnitsAnswer
{
    public static CodeDates Of(CodeDating dating) => new(
        dating.DataVersion,
        dating.Outcome,
        Stretched(dating.Stretches),
        Stretched(dating.Unattested),
        Given(dating.Deciding),
        Given(dating.Conflict),
        Stretched(dating.BestFits),
        [.. dating.Unknown.Select(code => new UnfoundCode(code.Given.Code, code.Given.Name, code.Reason, code.Candidates))],
        dating.MayHaveLostZeros,
        dating.Describe(Language.English));

    public void Print(TextWriter output)
    {
        foreach (var sentence in Sentences) output.WriteLine(sentence);
    }

    private static DatedStretch[] Stretched(IReadOnlyList<CodeDating.Interval> stretches) => [.. stretches.Select(DatedStretch.Of)];

    private static CodeDating.NamedCode[] Given(IReadOnlyList<CodeDating.KnownCode> codes) => [.. codes.Select(code => code.Given)];
}
