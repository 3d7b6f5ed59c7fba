using Antq.Domain.Findings;
using Antq.Domain.Measures;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>The number of a document, a class, the name of a model (<c>5 tự quản</c>) and an age are no counts: a figure that quotes one was read wrongly.</summary>
internal sealed class WordsOfACountAreACount : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.WordingIsNoCount];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (path, _, wording) in report.WordedCounts())
        {
            if (RefusalOf(wording) is { } refusal && !Count.TryRead(wording, Language.English, out _))
                yield return report.Finding(FindingCodes.WordingIsNoCount, path, Value("wording", wording), new FindingValue("reason", refusal.Explain(Language.Vietnamese), refusal.Explain(Language.English)));
        }
    }

    /// <summary>Why the words are for something else than a count; words that are only not understood are not told.</summary>
    private static CountRefusal? RefusalOf(string wording)
        => !Count.TryRead(wording, Language.Vietnamese, out _, out var refusal)
            && refusal is CountRefusal.DocumentNumber or CountRefusal.ClassNumeral or CountRefusal.Ordinal or CountRefusal.ModelName or CountRefusal.Age or CountRefusal.Time
            ? refusal
            : null;
}
