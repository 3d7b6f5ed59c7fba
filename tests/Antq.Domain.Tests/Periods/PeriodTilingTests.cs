using Antq.Domain.Periods;

namespace Antq.Domain.Tests.Periods;

public sealed class PeriodTilingTests
{
    [Theory]
    [InlineData("2025", "2025-H2 2025-Q1 2025-Q2", Answer.Yes)]
    [InlineData("2025", "2025-9M 2025-Q4", Answer.Yes)]
    [InlineData("2025", "2025-9M 2025-H2", Answer.No)]
    [InlineData("2025", "2025-Q1 2025-Q2 2025-Q3", Answer.No)]
    [InlineData("2025", "nd09:2025", Answer.No)]
    [InlineData("2025", "", Answer.No)]
    [InlineData("2019/2024", "2019/2020 2021/2024", Answer.Yes)]
    [InlineData("../2022-06-15", "../2021-12-31 2022-01-01/2022-06-15", Answer.Yes)]
    [InlineData("../2022-06-15", "2021 2022-01-01/2022-06-15", Answer.No)]
    [InlineData("2015/2025", "phase:2015/2020 phase:2020/2025", Answer.CannotTell)]
    [InlineData("2015/2025", "phase:2015/2020 phase:2021/2025", Answer.CannotTell)]
    [InlineData("2015/2025", "phase:2015/2020 phase:2022/2025", Answer.No)]
    [InlineData("2015/2025", "phase:2015/2020 phase:2018/2025", Answer.No)]
    [InlineData("2015/2020", "phase:2015/2020", Answer.CannotTell)]
    [InlineData("phase:2015/2020", "phase:2015/2020|kỳ", Answer.Yes)]
    [InlineData("phase:2015/2020", "phase:2015/2020 2017", Answer.No)]
    [InlineData("phase:2015/2020", "2015/2020", Answer.CannotTell)]
    [InlineData("phase:2015/2020", "2016/2019", Answer.CannotTell)]
    [InlineData("phase:2015/2020", "2017/2019", Answer.No)]
    [InlineData("phase:2015/2020", "2014/2020", Answer.No)]
    public void Tiles_OfParts_IsTheAnswer(string whole, string parts, Answer expected)
        => Of(parts, whole).Tiles.Should().Be(expected);

    [Fact]
    public void Of_PartsThatFail_NamesWhatIsMissingSharedAndOutside()
    {
        var tiling = Of("2025-Q1 2025-01 nd09:2026", "2025");

        tiling.Parts.Should().Equal(Parse("2025-01"), Parse("2025-Q1"), Parse("nd09:2026"));
        tiling.Gaps.Should().Equal(new PeriodTiling.Gap(Parse("2025-04-01/2025-12-14"), true));
        tiling.Overlaps.Should().Equal(new PeriodTiling.Overlap(Parse("2025-01"), Parse("2025-Q1"), Parse("2025-01-01/2025-01-31"), true));
        tiling.Excesses.Should().Equal(new PeriodTiling.Excess(Parse("nd09:2026"), Parse("2026-01-01/2026-12-14"), true));
        tiling.Sentence(Language.Vietnamese).Should().Be(
            "3 kỳ không ghép kín năm 2025: thiếu từ ngày 01/04/2025 đến ngày 14/12/2025; tháng 1/2025 và quý I/2025 trùng nhau từ ngày "
                + "01/01/2025 đến ngày 31/01/2025; " +
            "năm 2026 (theo Nghị định 09/2019/NĐ-CP) thừa từ ngày 01/01/2026 đến ngày 14/12/2026.");
        tiling.ToString().Should().Be(
            "3 periods do not make up 2025: 2025-04-01 to 2025-12-14 is missing; January 2025 and quarter 1 of 2025 share 2025-01-01 to "
                + "2025-01-31; " +
            "2026 (Decree 09/2019) has 2026-01-01 to 2026-12-14 beyond it.");
    }

    [Fact]
    public void Of_PhasesThatShareABoundaryYear_SaysWhatMayBe()
    {
        var tiling = Of("phase:2015/2020 phase:2020/2025", "2015/2025");

        tiling.Gaps.Should().Equal(
            new PeriodTiling.Gap(Parse("2015/2015"), false), new PeriodTiling.Gap(Parse("2020/2020"), false),
                new PeriodTiling.Gap(Parse("2025/2025"), false));
        tiling.Overlaps.Should()
            .Equal(new PeriodTiling.Overlap(Parse("phase:2015/2020"), Parse("phase:2020/2025"), Parse("2020/2020"), false));
        tiling.Excesses.Should().BeEmpty();
        tiling.Sentence(Language.Vietnamese).Should()
            .StartWith("Chưa thể khẳng định 2 kỳ ghép kín từ năm 2015 đến năm 2025: có thể thiếu ").And.Contain("có thể trùng nhau");
        tiling.ToString().Should().StartWith("It is uncertain whether 2 periods make up 2015 to 2025: ").And.Contain("may share");
    }

    [Fact]
    public void Sentence_OfWhatTiles_IsOne()
    {
        Of("2025-H1 2025-H2", "2025").Sentence(Language.Vietnamese).Should().Be("2 kỳ ghép kín năm 2025.");
        Of("2025-H1 2025-H2", "2025").ToString().Should().Be("2 periods make up 2025.");
        Of("2025", "2025").ToString().Should().Be("1 period makes up 2025.");
    }

    [Fact]
    public void Sentence_OfManyObstacles_NamesThreeAndCountsTheRest()
        => Of("2025-01 2025-03 2025-05 2025-07 2025-09 2025-11", "2025").Sentence(Language.Vietnamese)
            .Should().Contain("thiếu từ ngày 01/06/2025 đến ngày 30/06/2025; và 3 chỗ nữa như vậy.").And.NotContain("01/08/2025");

    [Fact]
    public void Of_PartsWithoutAWhole_IsOfAllTheirDays()
    {
        var tiling = PeriodTiling.Of([Parse("2025-Q3"), Parse("2025-Q1")]);

        tiling.Whole.Should().Be(Parse("2025-01-01/2025-09-30"));
        tiling.Gaps.Should().Equal(new PeriodTiling.Gap(Parse("2025-04-01/2025-06-30"), true));
    }

    [Fact]
    public void Of_NothingOrDefaults_Throws()
    {
        FluentActions.Invoking(() => PeriodTiling.Of([])).Should().Throw<ArgumentException>().WithMessage("*neither*");
        FluentActions.Invoking(() => PeriodTiling.Of([default])).Should().Throw<ArgumentException>()
            .WithMessage("*default ReportingPeriod*");
        FluentActions.Invoking(() => PeriodTiling.Of([], default(ReportingPeriod))).Should().Throw<ArgumentException>()
            .WithMessage("*default ReportingPeriod*");
        FluentActions.Invoking(() => PeriodTiling.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    private static PeriodTiling Of(string parts, string whole)
        => PeriodTiling.Of(parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse), Parse(whole));

    private static ReportingPeriod Parse(string text) => ReportingPeriod.Parse(text);
}
