using NodaTime;
using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>There is one ministry on every day from the first on which it is known: all others are below it.</summary>
internal sealed class MinistryMustExistEveryDay : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        var ministries = gazetteer.Units.Where(unit => unit.Level == OrganisationLevel.Ministry).ToArray();
        if (ministries.Length == 0) findings.Add(MinistryMissing, Path(OrganisationLevel.Ministry));
        if (ministries.Length == 0 || gazetteer.KnownFrom(OrganisationLevel.Ministry) is not { } known) return;
        var changes = new SortedDictionary<LocalDate, int> { [known] = 0 };
        foreach (var ministry in ministries)
        {
            Add(ministry.FirstDay, 1);
            if (ministry.ValidTo is { } last) Add(last.PlusDays(1), -1);
        }

        var alive = 0;
        foreach (var (day, change) in changes)
        {
            alive += change;
            if (day < known || alive == 1) continue;
            findings.Add(NotOneMinistry, Path(OrganisationLevel.Ministry), Value("day", day), Value("count", alive));
            return;
        }

        void Add(LocalDate day, int change) => changes[day] = changes.GetValueOrDefault(day) + change;
    }
}
