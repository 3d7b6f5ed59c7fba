using System.Text.Json;
using Antq.Domain.Periods;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Tests.Periods;

/// <summary>Calendars that an application makes beside those of the library.</summary>
public sealed class CustomCalendarTests
{
    private static readonly ReportingCalendar Mine = ReportingCalendar.Create(
        "mine", "lịch của tỉnh", "our calendar", firstDay: 20, monthsBefore: 1, deadlineDay: 25, basis: "QĐ 1");

    private static readonly ReportingCalendars Calendars = ReportingCalendars.Standard.With(Mine);

    private static readonly JsonSerializerOptions WithTheCalendars =
        new() { Converters = { new ParsableJsonConverter<ReportingPeriod>(Calendars) } };

    [Theory]
    [InlineData("2025", "2024-12-20", "2025-12-19")]
    [InlineData("2025-H1", "2024-12-20", "2025-06-19")]
    [InlineData("2025-Q3", "2025-06-20", "2025-09-19")]
    [InlineData("2025-9M", "2024-12-20", "2025-09-19")]
    [InlineData("2025-03", "2025-02-20", "2025-03-19")]
    public void Parse_OfACalendarsOwnText_IsAPeriodOfIt(string text, string start, string end)
    {
        var period = Mine.Parse(text);

        (period.Start, period.End, period.Calendar).Should().Be((Day(start), Day(end), Mine));
        period.ToString().Should().Be("mine:" + text);
        Mine.Parse("mine:" + text).Should().Be(period);
        ReportingPeriod.Parse("mine:" + text, Calendars).Should().Be(period);
        Mine.TryParse(text, out var tried).Should().BeTrue();
        tried.Should().Be(period);
        period.Deadline!.Basis.Should().Be("QĐ 1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("mine:")]
    [InlineData("nd09:2025")]
    [InlineData("mine:mine:2025")]
    [InlineData("2019/2024")]
    [InlineData("phase:2019/2024")]
    [InlineData("2025-Q5")]
    [InlineData("0001")]
    public void Parse_OfAnotherText_NamesTheCalendarAndWhatItHas(string text)
    {
        FluentActions.Invoking(() => Mine.Parse(text)).Should().Throw<FormatException>()
            .WithMessage(
                $"'{text}' is not a period of the calendar 'mine': it has year, half, quarter, nine-months, month of the years 2 to 9998.");
        Mine.TryParse(text, out var period).Should().BeFalse();
        period.Should().Be(default(ReportingPeriod));
    }

    [Fact]
    public void Parse_WithoutTheCalendar_NamesItAndThoseThatAreKnown()
    {
        FluentActions.Invoking(() => ReportingPeriod.Parse("mine:2025-Q3")).Should().Throw<FormatException>()
            .WithMessage(
                $"'mine:2025-Q3' is not a period. No calendar 'mine' is known; known are {string.Join(", ", ReportingCalendar.All)}.");
        FluentActions.Invoking(() => ReportingPeriod.Parse("yours:2025", Calendars)).Should().Throw<FormatException>()
            .WithMessage("*'yours' is known*school*, mine.");
        FluentActions.Invoking(() => ReportingPeriod.Parse("school:2025-Q3", Calendars)).Should().Throw<FormatException>()
            .WithMessage("*The calendar 'school' has no period of the kind 'quarter': it has year of the years 1 to 9997.");
        ReportingPeriod.TryParse("mine:2025-Q3", null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData(25, "2025-09-25")]
    [InlineData(19, "2025-09-19")]
    [InlineData(5, "2025-10-05")]
    public void Deadline_IsTheFirstSuchDayFromTheLastDayOn(int deadlineDay, string day)
        => ReportingCalendar.Create("own", "riêng", "own", 20, 1, deadlineDay).Parse("2025-Q3").Deadline.Should()
            .Be(new ReportDeadline(Day(day), null));

    [Fact]
    public void Deadline_AfterADecember_IsInTheNextYear()
        => ReportingCalendar.Create("own", "riêng", "own", 1, 0, 10).Parse("2025").Deadline!.Day.Should().Be(new LocalDate(2026, 1, 10));

    [Fact]
    public void CreateYearly_ToTheEndOfFebruary_EndsOnThe28thOr29th()
    {
        AnyPeriods.Leap.Parse("2024").Should()
            .Match<ReportingPeriod>(period => period.Start == new LocalDate(2023, 3, 1) && period.End == new LocalDate(2024, 2, 29));
        AnyPeriods.Leap.Parse("2025").Should()
            .Match<ReportingPeriod>(period => period.Start == new LocalDate(2024, 3, 1) && period.End == new LocalDate(2025, 2, 28));
        PeriodTiling.Of(Enumerable.Range(1896, 12).Select(year => ReportingPeriod.Year(year, AnyPeriods.Leap))).Tiles.Should()
            .Be(Answer.Yes);
    }

    [Fact]
    public void CreateYearly_OfSummers_LeavesTheWintersOut()
    {
        var tiling = PeriodTiling.Of([AnyPeriods.Season.Parse("2024"), AnyPeriods.Season.Parse("2025")]);

        tiling.Tiles.Should().Be(Answer.No);
        tiling.Gaps.Should().ContainSingle().Which.Should().Be(new PeriodTiling.Gap(ReportingPeriod.Parse("2024-09-01/2025-05-31"), true));
    }

    [Fact]
    public void Equality_IsThatOfIdentifierAndDays()
    {
        var same = ReportingCalendar.Create("mine", "tên khác", "another name", 20, 1);
        var other = ReportingCalendar.Create("mine", "lịch của tỉnh", "our calendar", 21, 1);

        (same == Mine, same != Mine, same.GetHashCode()).Should().Be((true, false, Mine.GetHashCode()));
        (other == Mine, other.Equals((object)Mine)).Should().Be((false, false));
        same.Parse("2025").Should().Be(Mine.Parse("2025"));
        other.Parse("2025").Should().NotBe(Mine.Parse("2025"));
        same.DeadlineOf(Mine.Parse("2025")).Should().BeNull();
        (null == same).Should().BeFalse();
    }

    [Fact]
    public void Create_OutsideItsBounds_Throws()
    {
        Action[] outOfRange =
        [
            () => ReportingCalendar.Create("a", "a", "a", 0, 0), () =>
                ReportingCalendar.Create("a", "a", "a", 29, 0), () => ReportingCalendar.Create("a", "a", "a", 1, -1),
            () => ReportingCalendar.Create("a", "a", "a", 1, 12), () =>
                ReportingCalendar.Create("a", "a", "a", 1, 0, 0), () => ReportingCalendar.Create("a", "a", "a", 1, 0, 29),
            () => ReportingCalendar.CreateYearly("a", "a", "a", new AnnualDate(1, 1), new AnnualDate(6, 30), 1),
            () => ReportingCalendar.CreateYearly("a", "a", "a", new AnnualDate(6, 1), new AnnualDate(5, 31), 2),
            () => ReportingCalendar.CreateYearly("a", "a", "a", new AnnualDate(6, 1), new AnnualDate(5, 31), 1, 31),
        ];
        foreach (var make in outOfRange) make.Should().Throw<ArgumentOutOfRangeException>();
        foreach (var id in new[] { "", "A", "a b", "a:b", "civil", "nd09", "school", "phase" })
            FluentActions.Invoking(() => ReportingCalendar.Create(id, "a", "a", 1, 0)).Should().Throw<ArgumentException>()
                .WithMessage($"*'{id}'*");
        foreach (var name in new[] { "", " ", " a", "a\tb", "a\u0301", new string('a', 201) })
            FluentActions.Invoking(() => ReportingCalendar.Create("a", name, "a", 1, 0)).Should().Throw<ArgumentException>()
                .WithMessage("A name*");
    }

    [Fact]
    public void With_TheSameIdentifierOrName_Throws()
    {
        FluentActions.Invoking(() => Calendars.With(Mine)).Should().Throw<ArgumentException>().WithMessage("*two calendars 'mine'*");
        FluentActions.Invoking(() => Calendars.With(ReportingCalendar.Create("b", "LỊCH của  Tỉnh", "b", 1, 0))).Should()
            .Throw<ArgumentException>().WithMessage("*'mine' and 'b'*same name*");
        FluentActions.Invoking(() => Calendars.With(ReportingCalendar.Create("b", "b", "decree 09/2019", 1, 0))).Should()
            .Throw<ArgumentException>().WithMessage("*'nd09' and 'b'*");
        FluentActions.Invoking(() => Calendars["yours"]).Should().Throw<ArgumentException>()
            .WithMessage("No calendar 'yours' is known; known are civil,*");
        (Calendars.Count, Calendars.TryGet("mine", out var found), found, Calendars.TryGet(null, out _)).Should()
            .Be((ReportingCalendar.All.Count + 1, true, Mine, false));
    }

    [Fact]
    public void Json_WithTheCalendars_ReadsTheirPeriods()
    {
        JsonSerializer.Deserialize<ReportingPeriod[]>("""["mine:2025-Q3", "nd09:2025"]""", WithTheCalendars).Should().Equal(Mine.Parse("2025-Q3"), ReportingPeriod.Parse("nd09:2025"));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ReportingPeriod>("\"mine:2025-Q3\"")).Should().Throw<JsonException>()
            .WithMessage("*No calendar 'mine' is known*");
    }

    [Fact]
    public void Words_OfTheirPeriods_NameTheCalendarAndAreRead()
    {
        var period = Mine.Parse("2025-Q3");

        period.ToWords(Language.Vietnamese).Should().Be("quý III/2025 (lịch của tỉnh)");
        ReportingPeriod.Read("QUY 3 nam 2025 (lich cua tinh)", Language.Vietnamese, calendars: Calendars).Should().Be(period);
        ReportingPeriod.Read("Q3 2025 (mine)", Language.English, calendars: Calendars).Should().Be(period);
        ReportingPeriod.TryRead("quý III/2025 (lịch của tỉnh)", Language.Vietnamese, out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(PeriodParseError.UnknownCalendar);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
