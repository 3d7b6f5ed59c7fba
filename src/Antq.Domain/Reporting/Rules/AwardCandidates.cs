using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Which awards of the law an award of a report may be.</summary>
internal static class AwardCandidates
{
    /// <summary>The one that it names; else those that its title means; else every one of its form.</summary>
    public static IReadOnlyList<AwardScheme> Of(AwardLaw law, Award award, LocalDate day)
    {
        if (award.Scheme is { } id && law.TryGet(id, out var named) && named.Form == award.Form) return [named];
        AwardScheme[] titled = award.Title is { } title
            ? [.. law.Read(title, day).Where(reading => reading.Form == award.Form).Select(reading => reading.Scheme).OfType<AwardScheme>()]
            : [];
        return titled.Length > 0 ? titled : law.SchemesOf(award.Form);
    }
}
