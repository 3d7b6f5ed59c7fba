using System.Globalization;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>What stands in the way of a cell, as findings.</summary>
internal sealed class CellFindings(RollUpFrame frame, Measure measure, IReadOnlyList<OrganisationUnit> units)
{
    public Finding Of(Conflict conflict)
    {
        var facts = Names(conflict.Facts);
        return conflict.Kind switch
        {
            ConflictKind.Crossing => Make(FindingCodes.FactsCross, facts, Words("value", conflict.Left)),
            ConflictKind.Overlap => Make(FindingCodes.FactsOverlap, facts),
            ConflictKind.LaterStands => Make(FindingCodes.LaterFactStands, facts, [.. Sides(conflict)]),
            _ => Make(FindingCodes.FactsContradict, facts, [.. Sides(conflict)]),
        };
    }

    public static Finding Stale(Fact fact, int age, int limit) => new(
        FindingCodes.FactIsStale,
        fact.Report.Id,
        fact.Path,
        [new FindingValue("age", Number(age)), new FindingValue("limit", Number(limit))]);

    /// <summary>Flows of several calendars that are added: their periods end on different days.</summary>
    public IEnumerable<Finding> Calendars(IReadOnlyList<Candidate> added)
    {
        var calendars = added.Select(candidate => candidate.Fact.Calendar).OfType<ReportingCalendar>().DistinctBy(calendar => calendar.Id, StringComparer.Ordinal).OrderBy(calendar => calendar.Id, StringComparer.Ordinal).ToArray();
        if (calendars.Length < 2) yield break;
        string Of(Language language) => string.Join(", ", calendars.Select(calendar => calendar.Name(language)));
        yield return Make(FindingCodes.CalendarsMixed, Names(added.Select(candidate => candidate.Fact)), new FindingValue("calendars", Of(Language.Vietnamese), Of(Language.English)));
    }

    public Finding Short(Coverage coverage, Percentage minimum, bool isWithheld)
    {
        var share = coverage.Share!.Value;
        return Make(
            isWithheld ? FindingCodes.TotalWithheld : FindingCodes.CoverageShort,
            Names([]),
            new FindingValue("covered", Number(share.Numerator)),
            new FindingValue("expected", Number(share.Denominator)),
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
    {
        var right = conflict.Right!.Value;
        var (less, more) = conflict.Left.Lower > right.Upper ? (right, conflict.Left) : (conflict.Left, right);
        return [Words("left", conflict.Left), Words("right", right), Words("difference", Count.Of(more.Lower - less.Upper!.Value, more.Upper - less.Lower))];
    }

    private static FindingValue Names(IEnumerable<Fact> facts) => new("facts", string.Join(", ", facts.Select(fact => fact.ToString()).Order(StringComparer.Ordinal)));

    private static FindingValue Words(string name, Count count) => new(name, count.ToWords(Language.Vietnamese), count.ToWords(Language.English));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
