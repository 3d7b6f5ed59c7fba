using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Antq.Domain.Tests.Properties;

public sealed class PeriodLaws
{
    private static readonly Gen<int> AnyYear = Gen.Frequency(
        (6, Gen.Choose(2015, 2026)), (1, Gen.Choose(1, 9998)), (1, Gen.Elements(1, 9998)));

    private static readonly Gen<ReportingCalendar> Calendar = Gen.Elements(
        ReportingCalendar.All.Where(calendar => calendar.Has(PeriodKind.Month)));

    private static readonly Gen<LocalDate> Day = Gen.OneOf(
        AnyYear.Select(year => new LocalDate(year, 1, 1)),
        AnyYear.Select(year => new LocalDate(year, 12, 31)),
        AnyYear.Zip(Gen.Choose(0, 364), (year, days) => new LocalDate(year, 1, 1).PlusDays(days)));

    private static readonly Gen<ReportingPeriod> Any = Gen.OneOf(
        AnyYear.Zip(Calendar, (year, calendar) => ReportingPeriod.Year(Math.Max(year, 2), calendar)),
        AnyYear.Zip(Calendar, (year, calendar) => ReportingPeriod.NineMonths(Math.Max(year, 2), calendar)),
        AnyYear.Zip(Gen.Choose(1, 2))
            .Zip(Calendar, (pair, calendar) => ReportingPeriod.Half(Math.Max(pair.Item1, 2), pair.Item2, calendar)),
        AnyYear.Zip(Gen.Choose(1, 4))
            .Zip(Calendar, (pair, calendar) => ReportingPeriod.Quarter(Math.Max(pair.Item1, 2), pair.Item2, calendar)),
        AnyYear.Zip(Gen.Choose(1, 12))
            .Zip(Calendar, (pair, calendar) => ReportingPeriod.Month(Math.Max(pair.Item1, 2), pair.Item2, calendar)),
        AnyYear.Two()
            .Zip(Gen.Elements<string?>(null, "5 năm", "a|b"),
            (years, label) => ReportingPeriod.Phase(Math.Min(years.Item1, years.Item2), Math.Max(years.Item1, years.Item2), label)),
        Day.Two().Select(days => ReportingPeriod.Span(LocalDate.Min(days.Item1, days.Item2), LocalDate.Max(days.Item1, days.Item2))),
        Day.Select(day => ReportingPeriod.Span(null, day)));

    [Fact]
    public void Parse_OfToString_IsTheSamePeriod()
        => Law.Holds(Prop.ForAll(Any.ToArbitrary(), period => ReportingPeriod.Parse(period.ToString()) == period));

    [Fact]
    public void TryFormat_IntoExactlyEnoughRoom_IsToString()
        => Law.Holds(Prop.ForAll(Any.ToArbitrary(), period =>
        {
            var room = new char[period.ToString().Length];
            return period.TryFormat(room, out _, default, null) && new string(room) == period.ToString()
                && !period.TryFormat(room.AsSpan(1), out _, default, null);
        }));

    [Fact]
    public void Json_RoundTrip_IsTheSamePeriod()
        => Law.Holds(Prop.ForAll(
            Any.ToArbitrary(), period => JsonSerializer.Deserialize<ReportingPeriod>(JsonSerializer.Serialize(period)) == period));

    [Fact]
    public void RelationTo_TheOtherWayRound_IsTheInverse()
        => Law.Holds(Prop.ForAll(
            Any.ToArbitrary(), Any.ToArbitrary(), (left, right) => right.RelationTo(left) == Inverse(left.RelationTo(right))));

    [Fact]
    public void RelationTo_Itself_IsEqual()
        => Law.Holds(Prop.ForAll(Any.ToArbitrary(), period => period.RelationTo(period) == PeriodRelation.Equal));

    /// <summary>Spans of a few days, against the sets of their days.</summary>
    [Fact]
    public void RelationTo_OfSpans_IsThatOfTheirDays()
    {
        var origin = new LocalDate(2025, 6, 28);
        var spans =
            (from start in Enumerable.Range(0, 6) from length in Enumerable.Range(1, 5) select Enumerable.Range(start, length).ToHashSet())
            .ToArray();
        foreach (var left in spans)
        {
            foreach (var right in spans)
            {
                Period(left).RelationTo(Period(right)).Should().Be(Oracle(left, right), $"{Period(left)} and {Period(right)}");
            }
        }

        ReportingPeriod Period(HashSet<int> days) => ReportingPeriod.Span(origin.PlusDays(days.Min()), origin.PlusDays(days.Max()));
    }

    private static PeriodRelation Oracle(HashSet<int> left, HashSet<int> right)
    {
        if (left.SetEquals(right)) return PeriodRelation.Equal;
        if (left.IsSupersetOf(right)) return PeriodRelation.Contains;
        if (left.IsSubsetOf(right)) return PeriodRelation.Within;
        if (left.Overlaps(right)) return PeriodRelation.Overlaps;
        return left.Max() + 1 == right.Min() || right.Max() + 1 == left.Min() ? PeriodRelation.Adjacent : PeriodRelation.Apart;
    }

    private static PeriodRelation Inverse(PeriodRelation relation) => relation switch
    {
        PeriodRelation.Contains => PeriodRelation.Within,
        PeriodRelation.Within => PeriodRelation.Contains,
        _ => relation,
    };
}
