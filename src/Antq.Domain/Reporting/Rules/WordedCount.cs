using Antq.Domain.Measures.Words;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A count of a report that keeps its wording.</summary>
/// <param name="Count">The count.</param>
/// <param name="Meaning">The meaning of the wording.</param>
/// <param name="List">The list of the report that contains it.</param>
/// <param name="Index">The place in that list; for figures, that among all figures and parts.</param>
/// <param name="Step">The steps from there to the count, as a JSON pointer.</param>
internal readonly record struct WordedCount(Count Count, CountWording Meaning, WordedCount.Lists List, int Index, string Step)
{
    /// <summary>The lists of a report that contain counts.</summary>
    internal enum Lists
    {
        /// <summary>The figures with their parts.</summary>
        Figures,

        /// <summary>The awards.</summary>
        Awards,

        /// <summary>The stated totals.</summary>
        StatedTotals,
    }

    /// <summary>The wording.</summary>
    public string Wording => Count.Wording!;

    /// <summary>Returns the place, as a JSON pointer.</summary>
    public string PathIn(OpenedReport report) => List switch
    {
        Lists.Figures => report.PathOf(Index) + Step,
        Lists.Awards => report.PathOfAward(Index) + "/recipients/" + Step,
        _ => $"/statedTotals/{Index}{Step}",
    };
}
