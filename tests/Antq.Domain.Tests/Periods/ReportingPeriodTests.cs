using System.Text.Json;
using NodaTime;

namespace Antq.Domain.Tests.Periods;

public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData("2021", PeriodKind.Year, "2021-01-01", "2021-12-31")]
    [InlineData("0001", PeriodKind.Year, "0001-01-01", "0001-12-31")]
    [InlineData("9998", PeriodKind.Year, "9998-01-01", "9998-12-31")]
    [InlineData("2025-H1", PeriodKind.Half, "2025-01-01", "2025-06-30")]
    [InlineData("2025-H2", PeriodKind.Half, "2025-07-01", "2025-12-31")]
    [InlineData("2025-Q1", PeriodKind.Quarter, "2025-01-01", "2025-03-31")]
    [InlineData("2025-Q3", PeriodKind.Quarter, "2025-07-01", "2025-09-30")]
    [InlineData("2025-Q4", PeriodKind.Quarter, "2025-10-01", "2025-12-31")]
    [InlineData("2025-9M", PeriodKind.NineMonths, "2025-01-01", "2025-09-30")]
    [InlineData("2024-02", PeriodKind.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2025-09", PeriodKind.Month, "2025-09-01", "2025-09-30")]
    [InlineData("2025-12", PeriodKind.Month, "2025-12-01", "2025-12-31")]
    [InlineData("nd09:2025", PeriodKind.Year, "2024-12-15", "2025-12-14")]
    [InlineData("nd09:2025-H1", PeriodKind.Half, "2024-12-15", "2025-06-14")]
    [InlineData("nd09:2025-H2", PeriodKind.Half, "2025-06-15", "2025-12-14")]
    [InlineData("nd09:2025-Q1", PeriodKind.Quarter, "2024-12-15", "2025-03-14")]
    [InlineData("nd09:2025-Q3", PeriodKind.Quarter, "2025-06-15", "2025-09-14")]
    [InlineData("nd09:2025-9M", PeriodKind.NineMonths, "2024-12-15", "2025-09-14")]
    [InlineData("nd09:2025-01", PeriodKind.Month, "2024-12-15", "2025-01-14")]
    [InlineData("nd09:2025-03", PeriodKind.Month, "2025-02-15", "2025-03-14")]
    [InlineData("2019/2024", PeriodKind.Span, "2019-01-01", "2024-12-31")]
    [InlineData("2021/2021", PeriodKind.Span, "2021-01-01", "2021-12-31")]
    [InlineData("2022-06-15/2022-08-19", PeriodKind.Span, "2022-06-15", "2022-08-19")]
    [InlineData("2024-02-29/2024-02-29", PeriodKind.Span, "2024-02-29", "2024-02-29")]
    [InlineData("../2022-06-15", PeriodKind.Span, null, "2022-06-15")]
    [InlineData("phase:2015/2020", PeriodKind.Phase, "2015-01-01", "2020-12-31")]
    [InlineData("phase:2015/2020|5 năm", PeriodKind.Phase, "2015-01-01", "2020-12-31")]
    [InlineData("school:2024", PeriodKind.Year, "2024-09-01", "2025-08-31")]
    [InlineData("tt124-units:2025", PeriodKind.Year, "2024-11-16", "2025-11-15")]
    public void Parse_OfAText_HasItsDaysAndPrintsItBack(string text, PeriodKind kind, string? start, string end)
    {
        var period = ReportingPeriod.Parse(text);

        (period.Kind, period.Start, period.End).Should().Be((kind, start is null ? (LocalDate?)null : Day(start), Day(end)));
        period.ToString().Should().Be(text);
        JsonSerializer.Deserialize<ReportingPeriod>(JsonSerializer.Serialize(period)).Should().Be(period);
        ReportingPeriod.TryParse(text, null, out var tried).Should().BeTrue();
        tried.Should().Be(period);
    }

    [Fact]
    public void Parse_OfCivilTexts_AreTheMakers()
    {
        ReportingPeriod.Parse("2025-H2").Should().Be(ReportingPeriod.Half(2025, 2));
        ReportingPeriod.Parse("nd09:2025-Q3").Should().Be(ReportingPeriod.Quarter(2025, 3, ReportingCalendar.Decree09));
        ReportingPeriod.Parse("phase:2015/2020|5 năm").Should().Be(ReportingPeriod.Phase(2015, 2020, "5 năm"));
        ReportingPeriod.Parse("2022-06-15/2022-06-15").Should().Be(ReportingPeriod.Day(new LocalDate(2022, 6, 15)));
        ReportingPeriod.Parse("2019-01-01/2024-12-31").Should().Be(ReportingPeriod.Parse("2019/2024"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 2021")]
    [InlineData("2021 ")]
    [InlineData("21")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("-001")]
    [InlineData("+021")]
    [InlineData("202\0")]
    [InlineData("٢٠٢١")]
    [InlineData("2025-H0")]
    [InlineData("2025-H3")]
    [InlineData("2025-Q0")]
    [InlineData("2025-Q5")]
    [InlineData("2025-q1")]
    [InlineData("2025-00")]
    [InlineData("2025-13")]
    [InlineData("2025-9")]
    [InlineData("2025-6M")]
    [InlineData("2025-Q")]
    [InlineData("2025-07-01")]
    [InlineData("civil:2025")]
    [InlineData("tt124:2025")]
    [InlineData("ND09:2025")]
    [InlineData("nd09:")]
    [InlineData("nd09:nd09:2025")]
    [InlineData("nd09:2019/2024")]
    [InlineData("nd09:0001")]
    [InlineData("school:2024-Q1")]
    [InlineData("school:9998")]
    [InlineData("tt124-areas:2025-11")]
    [InlineData("2024/2019")]
    [InlineData("2019/9999")]
    [InlineData("2019/2024/2025")]
    [InlineData("2019/2024-12-31")]
    [InlineData("2019-01-01/2024")]
    [InlineData("../2022")]
    [InlineData("2022-06-15/..")]
    [InlineData("../..")]
    [InlineData("/2022-06-15")]
    [InlineData("2022-08-19/2022-06-15")]
    [InlineData("2023-02-29/2023-03-01")]
    [InlineData("../9999-01-01")]
    [InlineData("phase:2015")]
    [InlineData("phase:2020/2015")]
    [InlineData("phase:2015-2020")]
    [InlineData("phase:2015/9999")]
    [InlineData("phase:2015/2020|")]
    [InlineData("phase:2015/2020| ")]
    [InlineData("phase:2015/2020|5 na\u0306m")]
    [InlineData("phase:2015/2020|5\tnăm")]
    [InlineData("Phase:2015/2020")]
    [InlineData("nd09:phase:2015/2020")]
    [InlineData("quý III/2025")]
    public void Parse_OfAnotherText_IsRefused(string text)
    {
        FluentActions.Invoking(() => ReportingPeriod.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is not a period*");
        ReportingPeriod.TryParse(text, null, out var period).Should().BeFalse();
        period.Should().Be(default(ReportingPeriod));
    }

    [Theory]
    [InlineData("2021", "năm 2021", "2021")]
    [InlineData("2025-H1", "6 tháng đầu năm 2025", "first half of 2025")]
    [InlineData("2025-H2", "6 tháng cuối năm 2025", "second half of 2025")]
    [InlineData("2025-Q3", "quý III/2025", "quarter 3 of 2025")]
    [InlineData("2025-Q4", "quý IV/2025", "quarter 4 of 2025")]
    [InlineData("2025-9M", "9 tháng năm 2025", "first nine months of 2025")]
    [InlineData("2025-09", "tháng 9/2025", "September 2025")]
    [InlineData("nd09:2025", "năm 2025 (theo Nghị định 09/2019/NĐ-CP)", "2025 (Decree 09/2019)")]
    [InlineData("nd09:2025-Q1", "quý I/2025 (theo Nghị định 09/2019/NĐ-CP)", "quarter 1 of 2025 (Decree 09/2019)")]
    [InlineData("phase:2019/2024", "giai đoạn 2019 – 2024", "phase 2019–2024")]
    [InlineData("phase:2015/2020|5 năm", "giai đoạn 2015 – 2020 (5 năm)", "phase 2015–2020 (5 năm)")]
    [InlineData("school:2024", "năm học 2024 – 2025", "school year 2024–2025")]
    [InlineData("0007", "năm 0007", "0007")]
    [InlineData("2021/2021", "từ ngày 01/01/2021 đến ngày 31/12/2021", "2021-01-01 to 2021-12-31")]
    [InlineData("2019/2024", "từ năm 2019 đến năm 2024", "2019 to 2024")]
    [InlineData("2022-06-15/2022-08-19", "từ ngày 15/06/2022 đến ngày 19/08/2022", "2022-06-15 to 2022-08-19")]
    [InlineData("2022-06-15/2022-06-15", "ngày 15/06/2022", "2022-06-15")]
    [InlineData("../2022-06-15", "đến ngày 15/06/2022", "until 2022-06-15")]
    public void ToWords_OfAPeriod_AreThoseOfTheLanguage(string text, string vietnamese, string english)
    {
        ReportingPeriod.Parse(text).ToWords(Language.Vietnamese).Should().Be(vietnamese);
        ReportingPeriod.Parse(text).ToWords(Language.English).Should().Be(english);
    }

    [Theory]
    [InlineData("2025", "2025/2025", PeriodRelation.Equal)]
    [InlineData("2025", "nd09:2025", PeriodRelation.Overlaps)]
    [InlineData("2025", "2025-Q3", PeriodRelation.Contains)]
    [InlineData("2025-Q3", "2025-H2", PeriodRelation.Within)]
    [InlineData("2025-9M", "2025-H2", PeriodRelation.Overlaps)]
    [InlineData("2025-Q1", "2025-Q2", PeriodRelation.Adjacent)]
    [InlineData("2025", "2024-12", PeriodRelation.Adjacent)]
    [InlineData("2025-Q1", "2025-Q3", PeriodRelation.Apart)]
    [InlineData("nd09:2025", "2024-12", PeriodRelation.Overlaps)]
    [InlineData("nd09:2025", "nd09:2024", PeriodRelation.Adjacent)]
    [InlineData("../2022-06-15", "2021", PeriodRelation.Contains)]
    [InlineData("../2022-06-15", "../2021-06-15", PeriodRelation.Contains)]
    [InlineData("../2022-06-15", "../2022-06-15", PeriodRelation.Equal)]
    [InlineData("../2022-06-15", "2022", PeriodRelation.Overlaps)]
    [InlineData("../2022-06-15", "2022-06-16/2022-06-17", PeriodRelation.Adjacent)]
    [InlineData("phase:2015/2020", "phase:2020/2025", PeriodRelation.MayOverlap)]
    [InlineData("phase:2015/2020", "phase:2019/2024", PeriodRelation.MayOverlap)]
    [InlineData("phase:2015/2020", "phase:2018/2024", PeriodRelation.Overlaps)]
    [InlineData("phase:2015/2020", "phase:2016/2019", PeriodRelation.Contains)]
    [InlineData("phase:2015/2020", "phase:2021/2025", PeriodRelation.Adjacent)]
    [InlineData("phase:2015/2020", "phase:2022/2025", PeriodRelation.Apart)]
    [InlineData("phase:2015/2020", "phase:2015/2020|5 năm", PeriodRelation.Equal)]
    [InlineData("phase:2015/2020", "2015/2020", PeriodRelation.Within)]
    [InlineData("phase:2015/2020", "2017", PeriodRelation.Contains)]
    [InlineData("phase:2015/2020", "2015", PeriodRelation.MayOverlap)]
    [InlineData("phase:2015/2020", "2020-12", PeriodRelation.MayOverlap)]
    [InlineData("phase:2015/2016", "2015", PeriodRelation.MayOverlap)]
    [InlineData("phase:2015/2020", "2016/2022", PeriodRelation.Overlaps)]
    [InlineData("phase:2015/2015", "2015", PeriodRelation.Within)]
    [InlineData("tt23-october:2013", "tt23-october:2014", PeriodRelation.Overlaps)]
    [InlineData("tt124-areas:2024", "tt124-units:2025", PeriodRelation.Apart)]
    [InlineData("tt124-areas:2025", "tt124-units:2025", PeriodRelation.Overlaps)]
    [InlineData("school:2024", "2025-H1", PeriodRelation.Contains)]
    public void RelationTo_AnotherPeriod_IsTheOneAndItsInverse(string left, string right, PeriodRelation expected)
    {
        ReportingPeriod.Parse(left).RelationTo(ReportingPeriod.Parse(right)).Should().Be(expected);
        ReportingPeriod.Parse(right).RelationTo(ReportingPeriod.Parse(left)).Should().Be(expected switch
        {
            PeriodRelation.Contains => PeriodRelation.Within,
            PeriodRelation.Within => PeriodRelation.Contains,
            _ => expected,
        });
    }

    [Theory]
    [InlineData("phase:2015/2020", "2016-01-01", "2019-12-31")]
    [InlineData("phase:2015/2017", "2016-01-01", "2016-12-31")]
    [InlineData("nd09:2025", "2024-12-15", "2025-12-14")]
    [InlineData("../2022-06-15", null, "2022-06-15")]
    public void CertainDays_OfAPeriod_LeaveOutTheBoundaryYearsOfAPhase(string text, string? start, string end)
        => ReportingPeriod.Parse(text).CertainDays.Should().Be((start is null ? (LocalDate?)null : Day(start), Day(end)));

    [Theory]
    [InlineData("phase:2015/2016")]
    [InlineData("phase:2015/2015")]
    public void CertainDays_OfAPhaseOfBoundaryYearsOnly_AreAbsent(string text)
        => ReportingPeriod.Parse(text).CertainDays.Should().BeNull();

    [Fact]
    public void ReportingYear_OfADecree09Period_IsThatOfItsReports()
    {
        foreach (var text in new[] { "nd09:2025", "nd09:2025-01", "nd09:2025-12", "nd09:2025-Q1", "nd09:2025-H2", "nd09:2025-9M", "2025",
            "2025-12", "phase:2015/2025" })
            ReportingPeriod.Parse(text).ReportingYear.Should().Be(2025, text);
    }

    [Fact]
    public void Makers_OutsideTheirBounds_Throw()
    {
        Action[] makers =
        [
            () => ReportingPeriod.Year(0), () =>
                ReportingPeriod.Year(9999), () => ReportingPeriod.Half(2025, 0), () => ReportingPeriod.Half(2025, 3),
            () => ReportingPeriod.Quarter(2025, 5), () => ReportingPeriod.Month(2025, 13), () => ReportingPeriod.Month(2025, -1),
            () => ReportingPeriod.NineMonths(9999), () => ReportingPeriod.Phase(2020, 2019), () => ReportingPeriod.Phase(0, 5),
            () => ReportingPeriod.Span(new LocalDate(2025, 1, 2), new LocalDate(2025, 1, 1)), () =>
                ReportingPeriod.Span(null, new LocalDate(9999, 1, 1)),
            () => ReportingPeriod.Span(new LocalDate(-1, 1, 1), new LocalDate(2025, 1, 1)),
        ];
        foreach (var make in makers) make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("5 na\u0306m")]
    [InlineData("5\nnăm")]
    public void Phase_WithABrokenLabel_Throws(string label)
        => FluentActions.Invoking(() => ReportingPeriod.Phase(2015, 2020, label)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("2025-01-01/2025-12-31", "2025")]
    [InlineData("2025-07-01/2025-12-31", "2025-H2")]
    [InlineData("2025-10-01/2025-12-31", "2025-Q4")]
    [InlineData("2025-01-01/2025-09-30", "2025-9M")]
    [InlineData("2024-02-01/2024-02-29", "2024-02")]
    [InlineData("2024-02-01/2024-03-31", "2024-02-01/2024-03-31")]
    [InlineData("2024-12-01/2025-01-31", "2024-12-01/2025-01-31")]
    [InlineData("2025-07-02/2025-12-31", "2025-07-02/2025-12-31")]
    [InlineData("2025-07-01/2025-12-30", "2025-07-01/2025-12-30")]
    [InlineData("2024/2025", "2024/2025")]
    [InlineData("../2025-12-31", "../2025-12-31")]
    public void OfDays_ThatAreAPeriodOfTheYear_IsThatPeriod(string days, string text)
    {
        var span = ReportingPeriod.Parse(days);

        ReportingPeriod.OfDays(span.Start, span.End).ToString().Should().Be(text);
    }

    [Fact]
    public void Size_OfAPeriod_IsFourWords()
        => System.Runtime.CompilerServices.Unsafe.SizeOf<ReportingPeriod>().Should().Be(32, "millions are made and copied");

    /// <summary>Not in attributes: these cannot hold half of a surrogate pair.</summary>
    [Fact]
    public void Parse_OfHalfASurrogatePair_IsRefused()
        => FluentActions.Invoking(() => ReportingPeriod.Parse("phase:2015/2020|a\ud800")).Should().Throw<FormatException>();

    [Fact]
    public void Default_AtEveryDoor_IsRefused()
    {
        ReportingPeriod unset = default;

        FluentActions.Invoking(() => unset.Calendar).Should().Throw<ArgumentException>().WithMessage("*default ReportingPeriod*");
        FluentActions.Invoking(() => unset.ReportingYear).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => unset.RelationTo(ReportingPeriod.Year(2025))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportingPeriod.Year(2025).RelationTo(unset)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => unset.Deadline).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => unset.ToWords(Language.English)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(unset)).Should().Throw<JsonException>();
        unset.ToString().Should().BeEmpty();
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
