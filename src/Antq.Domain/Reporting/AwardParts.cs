using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>
/// Splits the parts of awards into facts. A part is a fact of its own if it is narrower than the number that it is a part of, by a trait
/// that cells distinguish; otherwise it is only compared with its whole by the rules: a posthumous part of 5 does not mean that the whole
/// has 5 individuals.
/// </summary>
internal static class AwardParts
{
    /// <summary>Adds the facts of the parts of an award, and of their own parts.</summary>
    /// <param name="facts">Receives the facts.</param>
    /// <param name="report">The report.</param>
    /// <param name="whole">The award.</param>
    /// <param name="path">Its place.</param>
    /// <param name="first">The place among the facts where those of the award begin.</param>
    public static void Add(List<Fact> facts, Report report, Award whole, string path, int first)
    {
        var end = facts.Count;
        for (var index = 0; index < whole.OfWhich.Count; index++)
        {
            var (part, place, begin) = (whole.OfWhich[index].PartOf(whole), $"{path}/ofWhich/{index}", facts.Count);
            if (part.Status != AwardStatus.Granted || HasOtherTraits(whole.OfWhich[index])) continue;
            var scope = FactReader.ScopeOf(report, part, place);
            foreach (var (kind, kinds, count) in part.Recipients.ByKind)
            {
                if (WholeOf(facts, first, end, kinds) is { } fact && IsNarrower(report, part, kinds, whole, fact))
                    facts.Add(FactReader.FactOf(
                        scope, part, FactReader.CategoryOf(report, part, kinds), count, $"{place}/recipients/{kind}", fact));
            }

            if (part.OfWhich.Count > 0 && facts.Count > begin) Add(facts, report, part, place, begin);
        }
    }

    /// <summary>Returns whether a part is within its whole in every trait that both name.</summary>
    public static bool IsWithin(Report report, Award part, Award whole)
        => IsAmong(part.Form.Kinds, whole.Form.Kinds) && IsAmong(part.Scheme, whole.Scheme) && IsAmong(part.Class, whole.Class)
            && (whole.Type is null || part.Type == whole.Type) && (whole.Drive is null || part.Drive == whole.Drive)
            && (whole.BodyIn(report) is not { } body || NamedBody.AreAlike(part.BodyIn(report), body))
            && (part.Movement == whole.Movement || whole.Movement is null)
            && (whole.Issuers.Count == 0 || AreOfficesAmong(part.Issuers, whole.Issuers)) && HasDaysWithin(part, whole);

    /// <summary>Returns whether a part is narrower by a trait that cells do not distinguish.</summary>
    public static bool HasOtherTraits(Award part)
        => part.IsPosthumous || part.Force is not null || part.Honours is not null || part.Nth is not null || part.Among is not null
            || part.RecipientsText is not null;

    /// <summary>Returns the only fact of the whole whose kinds of recipients meet those of the part, if it has all of them.</summary>
    private static Fact? WholeOf(List<Fact> facts, int first, int end, IReadOnlyList<RecipientKind> kinds)
    {
        Fact? whole = null;
        for (var place = first; place < end; place++)
        {
            if (!facts[place].Category.Recipients.Any(kinds.Contains)) continue;
            if (whole is not null) return null;
            whole = facts[place];
        }

        return whole is not null && kinds.All(whole.Category.Recipients.Contains) ? whole : null;
    }

    private static bool IsNarrower(Report report, Award part, IReadOnlyList<RecipientKind> kinds, Award whole, Fact fact)
        => IsWithin(report, part, whole)
            && (kinds.Count < fact.Category.Recipients.Count || part.Type != whole.Type || part.Drive != whole.Drive
                || !NamedBody.AreAlike(part.BodyIn(report), whole.BodyIn(report))
                || part.Unit != whole.Unit || part.Movement != whole.Movement
                || (part.Day, part.During) != (whole.Day, whole.During)
                || part.Form != whole.Form || part.Scheme != whole.Scheme || part.Class != whole.Class
                || !part.Issuers.Equals(whole.Issuers) || MeansAnother(part, whole, fact.End));

    private static bool MeansAnother(Award part, Award whole, LocalDate day)
        => part.Title is { } title && title != whole.Title && AwardLaw.Default.Read(title, day).Count > 0;

    private static bool IsAmong<T>(Award.Possible<T> some, Award.Possible<T> all)
        where T : struct
        => all.Count == 0 || some.Count > 0 && some.All(all.Contains);

    private static bool AreOfficesAmong(IReadOnlyList<Issuer> some, IReadOnlyList<Issuer> all)
        => some.Count > 0 && some.All(one => all.Any(other => other.Office == one.Office));

    private static bool HasDaysWithin(Award part, Award whole)
    {
        if (whole is { Day: null, During: null } || (part.Day, part.During) == (whole.Day, whole.During)) return true;
        if (whole.Day is not null) return part.Day == whole.Day;
        var (start, end) = (part.Day ?? part.During?.Start, part.Day ?? part.During?.End);
        return !(end > whole.During?.End) && (whole.During?.Start is not { } first || start >= first);
    }
}
