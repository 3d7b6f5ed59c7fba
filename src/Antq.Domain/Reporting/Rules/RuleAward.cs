using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>An award as the rules use it: with the law of the last day on which it can have been conferred looked up.</summary>
/// <param name="Award">The award; what a part leaves out is taken from its whole.</param>
/// <param name="Written">The award as written.</param>
/// <param name="Place">Its place among the awards of the report, or among the parts of its whole.</param>
/// <param name="Whole">The place of its whole among all awards and parts; -1 for an award of the report.</param>
/// <param name="LastDay">The last day on which it can have been conferred.</param>
/// <param name="Title">The meanings of its title on that day; null when it has none.</param>
/// <param name="Candidates">The awards of the law that it may be on that day.</param>
internal readonly record struct RuleAward(
    Award Award, Award Written, int Place, int Whole, LocalDate LastDay, TitleReadings? Title, AwardCandidates Candidates)
{
    /// <summary>The member that names which award it is, as written; null when it names none.</summary>
    public string? NamingMember
        => Written.Scheme.Count > 0 ? "scheme" : Written.Form.Count > 0 ? "form" : Written.Title is null ? null : "title";

    /// <summary>Whether it is a part of another.</summary>
    public bool IsPart => Whole >= 0;

    /// <summary>The possible form that findings name: the first stated one, or else that of the first award that it may be.</summary>
    public KindId<AwardForm> Form => Award.Form.Count > 0 ? Award.Form[0] : Candidates.Schemes[0].Form;

    /// <summary>The readings of its title; empty if it has none or it cannot be read.</summary>
    public IReadOnlyList<AwardReading> Readings => Title?.Readings ?? [];
}
