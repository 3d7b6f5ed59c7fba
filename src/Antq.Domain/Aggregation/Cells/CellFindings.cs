using System.Globalization;

namespace Antq.Domain.Aggregation;

/// <summary>The findings of a cell.</summary>
internal sealed class CellFindings(RollUpFrame frame, Measure measure, IReadOnlyList<OrganisationUnit> units)
{
    /// <summary>Returns the findings made while computing a cell.</summary>
    /// <param name="basis">The kept computation.</param>
    /// <param name="fold">The measure's rows of the table.</param>
    /// <param name="ageLimit">The maximum age of a stock in days; null for no limit.</param>
    /// <param name="sharing">The caller's weights; null when there are none.</param>
    public IEnumerable<Finding> Of(CellBasis basis, Fold fold, int? ageLimit, FactSharing? sharing)
    {
        foreach (var conflict in basis.Folded.SelectMany(folded => folded.Disputed).SelectMany(family => family.Conflicts))
            yield return Of(conflict);
        foreach (var unused in ageLimit is null ? [] : basis.LeftOut.Where(unused => unused.Role == StepRole.Stale))
            yield return Stale(unused.Row.Fact, basis.Target.End - unused.Row.Reported.End, ageLimit!.Value);
        if (sharing is not null)
        {
            foreach (var row in basis.Parts.Where(part => part.Estimate is null && !part.Group.IsInTerritory)
                .SelectMany(part => part.Group.Rows)
                .Concat(basis.Families.SelectMany(family => family.Terms).Where(term => !term.IsIdle).Select(term => term.Fact)
                    .Where(row => IsShared(row.Box.Territory, basis.Target.Territory))))
            {
                if (sharing.RefusalOf(row) is { } refusal) yield return refusal;
            }
        }

        if (fold.TakesLast)
        {
            foreach (var row in basis.Parts.Where(part => part.Group.Oldest < basis.Target.Start).SelectMany(part => part.Group.Rows)
                .Concat(basis.Folded.Where(folded => folded.Oldest < basis.Target.Start).SelectMany(folded => folded.Shares)
                    .SelectMany(family => family.Terms).Where(term => !term.IsIdle).Select(term => term.Fact)))
            {
                if (row.Reported.End < basis.Target.Start) yield return Before(row.Fact);
            }
        }
        else
        {
            foreach (var mixed in Calendars(basis)) yield return mixed;
        }

        if (basis.IsBeyond64Bits) yield return Make(FindingCodes.TotalBeyond64Bits, Names(LargestOf(basis)));
    }

    private Finding Before(Fact fact) => new(
        FindingCodes.StockBeforePeriod,
        fact.Report.Id,
        fact.Path,
        [
            new FindingValue("day", ReportingPeriod.Day(fact.End).ToWords(Language.Vietnamese),
                ReportingPeriod.Day(fact.End).ToWords(Language.English)),
            new FindingValue("period", frame.Period.ToWords(Language.Vietnamese), frame.Period.ToWords(Language.English)),
        ]);

    private static bool IsShared(Territory territory, Territory target) => territory.Meets(target) && !target.Covers(territory);

    /// <summary>Returns the facts of the reports that have the largest figures of a total beyond 64 bits.</summary>
    private static IEnumerable<Fact> LargestOf(CellBasis basis)
    {
        PlacedFact[] rows =
            [.. basis.Parts.SelectMany(part => part.Group.Rows)
            .Concat(basis.Families.SelectMany(family => family.Terms, (_, term) => term.Fact))];
        var half = rows.Max(row => Math.Max(row.Value.Lower, row.Value.Upper ?? 0)) / 2;
        return rows.Where(row => Math.Max(row.Value.Lower, row.Value.Upper ?? 0) >= half).Select(row => row.Fact);
    }

    private Finding Of(Conflict conflict)
    {
        var facts = Names(conflict.Facts.SelectMany(row => row.Beside.Prepend(row.Fact)));
        return conflict.Kind switch
        {
            ConflictKind.Crossing => Make(FindingCodes.FactsCross, facts, Words("value", Bounds(conflict))),
            ConflictKind.Overlap => Make(FindingCodes.FactsOverlap, facts),
            ConflictKind.LaterStands => Make(FindingCodes.LaterFactStands, facts, [.. Sides(conflict)]),
            _ => Make(FindingCodes.FactsContradict, facts, [.. Sides(conflict)]),
        };
    }

    public static Finding Stale(Fact fact, int age, int limit) => new(
        FindingCodes.FactIsStale,
        fact.Report.Id,
        fact.Path,
        [Words("age", Count.Exactly(age)), Words("limit", Count.Exactly(limit))]);

    /// <summary>Returns the finding for added flows of several calendars: their periods end on different days.</summary>
    private IEnumerable<Finding> Calendars(CellBasis basis)
    {
        var ids = basis.Parts.Select(part => part.Group.Calendar).Concat(basis.Folded.SelectMany(folded => folded.Calendars))
            .OfType<ReportingCalendar>().Select(calendar => calendar.Id).Distinct(StringComparer.Ordinal);
        if (!basis.Parts.Any(part => part.Group.HasSeveralCalendars) && ids.Take(2).Count() < 2) yield break;
        PlacedFact[] added = [.. basis.Parts.SelectMany(part => part.Group.Rows).Concat(Added(basis))];
        var calendars = added.Select(row => row.Fact.Calendar).OfType<ReportingCalendar>()
            .DistinctBy(calendar => calendar.Id, StringComparer.Ordinal)
            .OrderBy(calendar => calendar.Id, StringComparer.Ordinal).ToArray();
        string Of(Language language) => string.Join(", ", calendars.Select(calendar => calendar.Name(language)));
        yield return Make(FindingCodes.CalendarsMixed, Names(added.Select(row => row.Fact)),
            new FindingValue("calendars", Of(Language.Vietnamese), Of(Language.English)));
    }

    private static IEnumerable<PlacedFact> Added(CellBasis basis)
        => basis.Families.SelectMany(family => family.Terms).Where(term => !term.IsIdle).Select(term => term.Fact);

    public Finding Short(Coverage coverage, Percentage minimum, bool isWithheld)
    {
        var share = coverage.Share!.Value;
        return Make(
            isWithheld ? FindingCodes.TotalWithheld : FindingCodes.CoverageShort,
            Names([]),
            Words("covered", Count.Exactly(share.Numerator)),
            Words("expected", Count.Exactly(share.Denominator)),
            new FindingValue("minimum", minimum.ToWords(Language.Vietnamese), minimum.ToWords(Language.English)));
    }

    private Finding Make(FindingCode code, FindingValue facts, params IReadOnlyList<FindingValue> more) => new(
        code,
        null,
        null,
        [
            new FindingValue("measure", measure.Name(Language.Vietnamese), measure.Name(Language.English)),
            new FindingValue("unit", frame.NamesOf(units, Language.Vietnamese), frame.NamesOf(units, Language.English)),
            facts,
            .. more,
        ]);

    private static IEnumerable<FindingValue> Sides(Conflict conflict)
        => [Number("left", conflict.AtMost), Number("right", conflict.AtLeast), Number("difference", conflict.AtLeast - conflict.AtMost)];

    private static Count Bounds(Conflict conflict) => Count.Of((long)conflict.AtLeast, conflict.AtMost < 0 ? null : (long)conflict.AtMost);

    private static FindingValue Number(string name, Int128 number)
        => number >= 0 && number <= long.MaxValue
            ? Words(name, Count.Exactly((long)number))
            : new FindingValue(name, number.ToString(CultureInfo.InvariantCulture));

    private static FindingValue Names(IEnumerable<Fact> facts)
        => new("facts", string.Join(", ", facts.Select(fact => fact.ToString()).Order(StringComparer.Ordinal)));

    private static FindingValue Words(string name, Count count)
        => new(name, count.ToWords(Language.Vietnamese), count.ToWords(Language.English));
}
