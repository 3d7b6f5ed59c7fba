using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Periods;

/// <summary>The windows of Nghị định 09/2019/NĐ-CP and of the circulars beside those of the civil year, and when reports are due.</summary>
public sealed class ReportingCalendarTests
{
    private static readonly int[] TenYears = [.. Enumerable.Range(2019, 10)];

    public static TheoryData<string> Calendars => [.. ReportingCalendar.All.Select(calendar => calendar.Id)];

    public static TheoryData<string> CalendarsOfMonths
        => [.. ReportingCalendar.All.Where(calendar => calendar.Has(PeriodKind.Month)).Select(calendar => calendar.Id)];

    [Fact]
    public void Decree09_EveryMonthOfTenYears_IsFromThe15thOfTheMonthBeforeToThe14th()
    {
        foreach (var first in TenYears.SelectMany(year => Enumerable.Range(1, 12), (year, month) => new LocalDate(year, month, 1)))
        {
            var period = ReportingPeriod.Month(first.Year, first.Month, ReportingCalendar.Decree09);

            period.Start.Should().Be(first.PlusDays(-1).With(DateAdjusters.DayOfMonth(15)));
            period.End.Should().Be(new LocalDate(first.Year, first.Month, 14));
        }
    }

    [Fact]
    public void Decree09_HalvesAndYearsOfTen_AreFrom15DecemberOver14JuneTo14December()
    {
        foreach (var year in TenYears)
        {
            var (whole, first, last) =
                (ReportingPeriod.Parse($"nd09:{year}"), ReportingPeriod.Parse($"nd09:{year}-H1"), ReportingPeriod.Parse($"nd09:{year}-H2"));

            (whole.Start, whole.End).Should().Be((new LocalDate(year - 1, 12, 15), new LocalDate(year, 12, 14)));
            (first.Start, first.End).Should().Be((new LocalDate(year - 1, 12, 15), new LocalDate(year, 6, 14)));
            (last.Start, last.End).Should().Be((new LocalDate(year, 6, 15), new LocalDate(year, 12, 14)));
            PeriodTiling.Of([first, last], whole).Tiles.Should().Be(Answer.Yes);
        }
    }

    [Theory]
    [MemberData(nameof(CalendarsOfMonths))]
    public void Parts_OfEveryYear_TileIt(string id)
    {
        var calendar = ReportingCalendars.Standard[id];
        foreach (var year in TenYears)
        {
            var whole = ReportingPeriod.Year(year, calendar);
            foreach (var kind in new[] { PeriodKind.Half, PeriodKind.Quarter, PeriodKind.Month }) ShouldTile(whole.Split(kind), whole);
            ShouldTile([ReportingPeriod.NineMonths(year, calendar), ReportingPeriod.Quarter(year, 4, calendar)], whole);
            ShouldTile(ReportingPeriod.Half(year, 1, calendar).Split(PeriodKind.Quarter), ReportingPeriod.Half(year, 1, calendar));
        }
    }

    [Theory]
    [MemberData(nameof(CalendarsOfMonths))]
    public void Parts_OfTenYears_LeaveNoGapAndNoOverlap(string id)
    {
        var calendar = ReportingCalendars.Standard[id];
        foreach (var kind in new[] { PeriodKind.Year, PeriodKind.Half, PeriodKind.Quarter, PeriodKind.Month })
        {
            var parts = TenYears.SelectMany(year => ReportingPeriod.Year(year, calendar).Split(kind)).ToArray();

            PeriodTiling.Of(parts).Tiles.Should().Be(Answer.Yes);
            parts.Zip(parts.Skip(1)).Should().OnlyContain(pair => pair.First.RelationTo(pair.Second) == PeriodRelation.Adjacent);
        }
    }

    [Theory]
    [InlineData("civil:2025", "2025-01-01", "2025-12-31")]
    [InlineData("tt124-areas:2025", "2024-11-01", "2025-10-31")]
    [InlineData("tt124-units:2025", "2024-11-16", "2025-11-15")]
    [InlineData("tt23-october:2014", "2013-10-31", "2014-10-31")]
    [InlineData("tt23-november:2014", "2013-11-30", "2014-11-30")]
    [InlineData("school:2024", "2024-09-01", "2025-08-31")]
    public void Year_OfACalendar_IsOfTheseDays(string text, string start, string end)
    {
        var (id, year) = (text.Split(':')[0], text.Split(':')[1]);
        var period = ReportingCalendars.Standard[id].Parse(year);

        (period.Start, period.End).Should().Be((Day(start), Day(end)));
        period.ToString().Should().Be(id == "civil" ? year : text);
        period.ReportingYear.ToString().Should().Be(year);
    }

    [Theory]
    [InlineData("tt23-october", "31/10")]
    [InlineData("tt23-november", "30/11")]
    public void Years_OfCircular23_ShareADay_AndTilingSaysSo(string id, string day)
    {
        var calendar = ReportingCalendars.Standard[id];
        var (first, second) = (ReportingPeriod.Year(2013, calendar), ReportingPeriod.Year(2014, calendar));
        var tiling = PeriodTiling.Of([first, second]);

        first.RelationTo(second).Should().Be(PeriodRelation.Overlaps);
        tiling.Tiles.Should().Be(Answer.No);
        tiling.Overlaps.Should().ContainSingle().Which.Should()
            .Be(new PeriodTiling.Overlap(first, second, ReportingPeriod.Day(first.End), true));
        tiling.Sentence(Language.Vietnamese).Should().Contain($"trùng nhau ngày {day}/2013");
    }

    [Theory]
    [InlineData("tt124-areas")]
    [InlineData("tt124-units")]
    [InlineData("school")]
    public void Years_OfTenYears_Tile(string id)
        => PeriodTiling.Of(TenYears.Select(year => ReportingPeriod.Year(year, ReportingCalendars.Standard[id]))).Tiles.Should()
            .Be(Answer.Yes);

    [Theory]
    [InlineData("nd09:2025-09", "2025-09-25")]
    [InlineData("nd09:2025-Q1", "2025-03-25")]
    [InlineData("nd09:2025-H1", "2025-06-25")]
    [InlineData("nd09:2025", "2025-12-25")]
    [InlineData("nd09:2019-Q1", "2019-03-25")]
    public void Deadline_OfDecree09_IsThe25thOfTheLastMonth(string text, string day)
        => ReportingPeriod.Parse(text).Deadline.Should().Be(new ReportDeadline(Day(day), "Nghị định 09/2019/NĐ-CP Điều 13"));

    [Theory]
    [InlineData("2025")]
    [InlineData("nd09:2025-9M")]
    [InlineData("nd09:2018")]
    [InlineData("nd09:2019-02")]
    [InlineData("school:2024")]
    [InlineData("phase:2019/2024")]
    [InlineData("../2022-06-15")]
    public void Deadline_WhereNoneIsLaidDownOrTheDecreeWasNotInForce_IsAbsent(string text)
        => ReportingPeriod.Parse(text).Deadline.Should().BeNull();

    [Fact]
    public void DeadlineOf_APeriodOfAnotherCalendar_Throws()
        => FluentActions.Invoking(() => ReportingCalendar.Decree09.DeadlineOf(ReportingPeriod.Year(2025))).Should()
            .Throw<ArgumentException>().WithMessage("*2025*'civil'*'nd09'*");

    [Fact]
    public void All_Calendars_HaveAnIdANameInEachLanguageAndWhatTheyRestOn()
    {
        ReportingCalendar.All.Select(calendar => calendar.Id).Should()
            .StartWith(["civil", "nd09", "tt124-areas", "tt124-units", "tt23-october", "tt23-november", "school"]);
        ReportingCalendar.Decree09.Name(Language.Vietnamese).Should().Be("theo Nghị định 09/2019/NĐ-CP");
        ReportingCalendar.Decree09.Name(Language.English).Should().Be("Decree 09/2019");
        ReportingCalendar.Decree09.ToString().Should().Be("nd09");
        (ReportingCalendar.Decree09.Basis, ReportingCalendar.Decree09.Confidence).Should()
            .Be(("Nghị định 09/2019/NĐ-CP Điều 12", Confidence.Verified));
        (ReportingCalendar.Decree09.ValidFrom, ReportingCalendar.Decree09.ValidTo).Should().Be((new LocalDate(2019, 3, 12), null));
        (ReportingCalendar.Circular23October.ValidFrom, ReportingCalendar.Circular23October.ValidTo).Should()
            .Be((null, new LocalDate(2022, 2, 9)));
        ReportingCalendar.Circular124Areas.ValidFrom.Should().Be(new LocalDate(2022, 2, 10));
        (ReportingCalendar.School.Basis, ReportingCalendar.School.Confidence).Should().Be((null, Confidence.Remembered));
    }

    [Fact]
    public void NineMonths_OfDecree09_AreThoseOfProvinces()
    {
        ReportingCalendar.Decree09.BasisOf(PeriodKind.NineMonths).Should().Contain("cấp tỉnh");
        ReportingCalendar.Decree09.BasisOf(PeriodKind.Quarter).Should().Contain("09/2019");
        ReportingCalendar.Decree09.ConfidenceOf(PeriodKind.NineMonths).Should().Be(Confidence.Verified);
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Makers_OfAKindThatTheCalendarHasNot_Throw(string id)
    {
        var calendar = ReportingCalendars.Standard[id];
        foreach (var (kind, make) in new (PeriodKind, Func<ReportingPeriod>)[]
        {
            (PeriodKind.Half, () => ReportingPeriod.Half(2024, 1, calendar)),
            (PeriodKind.Quarter, () => ReportingPeriod.Quarter(2024, 1, calendar)),
            (PeriodKind.NineMonths, () => ReportingPeriod.NineMonths(2024, calendar)),
            (PeriodKind.Month, () => ReportingPeriod.Month(2024, 1, calendar)),
        })
        {
            if (calendar.Has(kind)) make().Kind.Should().Be(kind);
            else make.Should().Throw<ArgumentException>()
                .WithMessage($"The calendar '{id}' has no period of the kind '*': it has year of the years *");
        }
    }

    [Theory]
    [InlineData("civil", 1, 9998)]
    [InlineData("nd09", 2, 9998)]
    [InlineData("tt124-areas", 2, 9998)]
    [InlineData("school", 1, 9997)]
    public void Year_BeyondTheFirstOrLastOfACalendar_Throws(string id, int first, int last)
    {
        var calendar = ReportingCalendars.Standard[id];

        ReportingPeriod.Year(first, calendar).Start!.Value.Year.Should().Be(1);
        ReportingPeriod.Year(last, calendar).End.Year.Should().Be(9998);
        FluentActions.Invoking(() => ReportingPeriod.Year(first - 1, calendar)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReportingPeriod.Year(last + 1, calendar)).Should().Throw<ArgumentOutOfRangeException>();
        calendar.TryParse($"{last + 1:0000}", out _).Should().BeFalse();
    }

    private static void ShouldTile(IReadOnlyList<ReportingPeriod> parts, ReportingPeriod whole)
    {
        PeriodTiling.Of(parts, whole).Tiles.Should().Be(Answer.Yes);
        parts.Should().OnlyContain(part => part.RelationTo(whole) == PeriodRelation.Within);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
