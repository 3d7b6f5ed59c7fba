using System.Text;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Totals as a table of units, measures and periods, and as comma-separated values.</summary>
public sealed class TotalsTableTests
{
    private static readonly UnitKey PhuTho = UnitKey.Parse("25@2025-07-01"), HaNoi = UnitKey.Parse("01@2008-08-01");

    private static readonly RollUpResult Result = new Aggregator(Gazetteer.Default).RollUp(
        [
            Of(PhuTho, "2025-H2", (StandardMeasures.InformationReceived, Count.Read("hơn 2.430", Language.Vietnamese))),
            Of(HaNoi, "2025-H2", (StandardMeasures.InformationReceived, 0)),
            Of(HaNoi, "2026-H1", (StandardMeasures.InformationReceived, Count.Between(8, 27)), (StandardMeasures.ModelSites, 12115)),
            Of(PhuTho, "2026-H1", (StandardMeasures.InformationReceived, Count.Read("khoảng 500", Language.Vietnamese))),
        ],
        OrganisationLevel.Province, new LocalDate(2026, 11, 21), ReportingPeriod.Parse("2025-H2"),
        new RollUpOptions { Periods = [ReportingPeriod.Parse("2026-H1")] });

    private static readonly IReadOnlyList<OrganisationUnit> Two = [Gazetteer.Default[HaNoi], Gazetteer.Default[PhuTho]];

    [Fact]
    public void ToCsv_ByDefault_HasUnitsInRowsAndMeasuresByPeriodInColumns()
        => Result.ToTable(new() { Units = Two }).ToCsv().Should().Be("""
            key,unit,information-received/2025-H2,information-received/2026-H1,model-sites/2025-H2,model-sites/2026-H1
            01@2008-08-01,Hà Nội,0,8..27,,12115
            25@2025-07-01,Phú Thọ,2431..|hơn 2.430,0..~500|khoảng 500,,

            """.ReplaceLineEndings("\r\n"));

    [Fact]
    public void ToCsv_InWordsWithStatus_IsForReaders()
        => Result.ToTable(new()
        {
            Units = Two,
            Measures = [StandardMeasures.InformationReceived],
            Language = Language.Vietnamese,
            WithStatus = true,
            Text = RollUpResult.TableText.Short,
            Rows = [RollUpResult.TableAxis.Unit, RollUpResult.TableAxis.Period],
        }).Rows.Select(row => string.Join(" | ", row)).Should().Equal(
            "01@2008-08-01 | Hà Nội | 6 tháng cuối năm 2025 | 0 | đủ số liệu",
            "01@2008-08-01 | Hà Nội | 6 tháng đầu năm 2026 | 8–27 | chỉ biết trong khoảng",
            "25@2025-07-01 | Phú Thọ | 6 tháng cuối năm 2025 | ≥ 2.431 | chỉ biết trong khoảng",
            "25@2025-07-01 | Phú Thọ | 6 tháng đầu năm 2026 | ≈ 500 | chỉ biết trong khoảng");

    [Theory]
    [InlineData(RollUpResult.TableText.Neutral, "0", "8..27", "2431..|hơn 2.430", "0..~500|khoảng 500")]
    [InlineData(RollUpResult.TableText.Words, "0", "8 to 27", "at least 2,431", "about 500")]
    [InlineData(RollUpResult.TableText.Short, "0", "8–27", "≥ 2,431", "≈ 500")]
    [InlineData(RollUpResult.TableText.Number, "0", "", "", "500")]
    public void Rows_OfEachText_ShowZeroBoundsAndMissingApart(RollUpResult.TableText text, params string[] values)
    {
        var table = Result.ToTable(new()
        {
            Units = Two,
            Text = text,
            Language = Language.English,
            Rows = [.. Enum.GetValues<RollUpResult.TableAxis>()],
        });

        table.Headers.Should().Equal("unit key", "unit", "measure", "period", "value");
        table.Rows.Should().OnlyContain(row => row.Count == 5).And.HaveCount(2 * 2 * 2);
        table.Rows.Where(row => row[2] == StandardMeasures.InformationReceived.Name(Language.English)).Select(row => row[4]).Should()
            .Equal(values);
        table.Rows[2][4].Should().BeEmpty("nobody has reported it");
        table.CellsOf(2).Single().Status.Should().Be(CellStatus.Missing);
    }

    /// <summary>Each arrangement has the same cells.</summary>
    [Fact]
    public void Arrangements_OfTheAxes_HaveTheSameValues()
    {
        var axes = Enum.GetValues<RollUpResult.TableAxis>();
        var all = Values(Result.ToTable(new() { Rows = axes }));
        foreach (var row in axes)
        {
            foreach (var column in axes)
            {
                var table = Result.ToTable(new() { Rows = [row], Columns = [column] });
                Values(table).Should().Equal(all);
                table.Rows.Should().OnlyContain(one => one.Count == table.Headers.Count);
            }
        }

        static IEnumerable<string> Values(RollUpResult.Table table) => Enumerable.Range(0, table.Rows.Count).SelectMany(table.CellsOf)
            .Select(cell => $"{cell.Unit.Key} {cell.Measure.Id} {cell.Period} {cell.Value}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void ToCsv_OfHostileNames_IsQuotedAndGuarded()
    {
        var measure = new Measure(MeasureId.Parse("hostile"), "=HYPERLINK(\"http://x\",\"y\")\r\n,", "@SUM(A1)",
            TerritoryBehaviour.Adds, TimeBehaviour.Flow, CategoryBehaviour.Partition);
        var options = new RollUpResult.TableOptions
        {
            Measures = [measure],
            Units = [Two[0]],
            Periods = [Result.Periods[0]],
            Language = Language.Vietnamese,
        };

        Result.ToTable(options).ToCsv().Should().StartWith(
            "mã đơn vị,đơn vị,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\r\n, – 6 tháng cuối năm 2025\"\r\n01@2008-08-01,Hà Nội,\r\n");
        Result.ToTable(options with { GuardFormulas = true }).Headers[2].Should().StartWith("'=HYPERLINK");
        Result.ToTable(options with { GuardFormulas = true, Language = Language.English }).Headers[2].Should().StartWith("'@SUM");
    }

    [Fact]
    public void WriteCsv_ToAStream_IsUtf8WithAMarkOnRequest()
    {
        var table = Result.ToTable();
        using var plain = new MemoryStream();
        using var marked = new MemoryStream();

        table.WriteCsv(plain);
        table.WriteCsv(marked, withByteOrderMark: true);

        plain.ToArray().Should().Equal(Encoding.UTF8.GetBytes(table.ToCsv()));
        marked.ToArray().Should().Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(table.ToCsv())]);
        table.Rows.Should().HaveCount(35, "the ministry is the total row");
    }

    [Fact]
    public void Options_ThatAreImpossible_AreRefused()
    {
        FluentActions.Invoking(() => new RollUpResult.TableOptions { Rows = [] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RollUpResult.TableOptions { Rows = [RollUpResult.TableAxis.Unit, RollUpResult.TableAxis.Unit] })
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RollUpResult.TableOptions { Columns = [(RollUpResult.TableAxis)9] }).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RollUpResult.TableOptions { Text = (RollUpResult.TableText)9 }).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Result.ToTable(new() { Units = [Gazetteer.Default[UnitKey.Parse("26@2008-08-01")]] })).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => Result.ToTable(new() { Periods = [ReportingPeriod.Year(2020)] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Result.ToTable().CellsOf(35)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void SortKey_OfCounts_RanksBounds()
    {
        Count?[] ranked =
            [null, 0, 7, 8, Count.Between(8, 27), Count.AtLeast(8), 9, 500, Count.About(500), Count.AtLeast(2431), long.MaxValue];

        ranked.Reverse().OrderBy(count => new Count.SortKey(count)).Should().Equal(ranked);
        new Count.SortKey(null).Should().Be(default(Count.SortKey));
        new Count.SortKey(null).Number.Should().BeNull();
        new Count.SortKey(Count.About(500)).Number.Should().Be(500);
        (new Count.SortKey(8) < new Count.SortKey(9) && new Count.SortKey(9) >= new Count.SortKey(9)).Should().BeTrue();
        (new Count.SortKey(8) > new Count.SortKey(9) || new Count.SortKey(9) <= new Count.SortKey(8)).Should().BeFalse();
        FluentActions.Invoking(() => new Count.SortKey(default(Count))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ToShortWords_OfACell_FitsATile()
    {
        string Short(UnitKey unit, Measure measure, Language language) => Result[Gazetteer.Default[unit], measure].ToShortWords(language);

        Short(PhuTho, StandardMeasures.InformationReceived, Language.Vietnamese).Should().Be("≥ 2.431");
        Short(HaNoi, StandardMeasures.InformationReceived, Language.Vietnamese).Should().Be("0");
        Short(HaNoi, StandardMeasures.ModelSites, Language.Vietnamese).Should().Be("chưa có số liệu");
        Short(HaNoi, StandardMeasures.ModelSites, Language.English).Should().Be("missing");
        Result[Gazetteer.Default[HaNoi], StandardMeasures.ModelSites].SortKey.Should().Be(default(Count.SortKey));
    }

    private static Report Of(UnitKey unit, string period, params (Measure Measure, Count Value)[] figures)
    {
        var builder = Report.For(unit, ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
            .AsOf(ReportingPeriod.Parse(period).End).WithId($"{unit} {period}");
        return figures.Aggregate(builder, (report, figure) => report.With(figure.Measure, figure.Value)).Build();
    }
}
