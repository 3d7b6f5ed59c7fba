using System.Text;
using Antq.Samples.Csv;
using ClosedXML.Excel;
using NodaTime;

namespace Antq.Domain.Tests;

/// <summary>Sheets as people send them: titles, merged headers, totals, notes, dashes, lost zeros.</summary>
public sealed class SheetTests
{
    private const string Csv = """
        BÁO CÁO KẾT QUẢ,,,,
        Đơn vị,Năm 2024,,Năm 2025,
        ,Mô hình,Tin báo,Mô hình,Tin báo
        Hà Nội,12,1.200,15,hơn 2.430
        Huế,7,-,8,x
        1,,,,
        Tổng cộng,19,1.200,24,
        Ghi chú: số liệu chưa đầy đủ,,,,
        """;

    private static readonly LocalDate Day = new(2026, 11, 21);

    // recipe: what a sheet does not say
    private static readonly SheetLayout Layout = new()
    {
        FirstHeader = 2,
        Headers = 2,
        Level = OrganisationLevel.Province,
        AsOf = Day,
        Measures = new Dictionary<string, Measure>(StringComparer.Ordinal)
        {
            ["mô hình"] = StandardMeasures.ModelSites,
            ["tin báo"] = StandardMeasures.InformationReceived,
        },
        Dash = SheetDash.Missing,
    };
    // end

    [Fact]
    public void Read_OfASheetAsItComes_MakesAReportOfEachUnitAndPeriod()
    {
        var reading = Read(Csv);

        reading.Reports.Select(report => report.Id).Should().Equal(
            "t-01@2008-08-01-2024", "t-01@2008-08-01-2025", "t-46@1989-07-01-2024", "t-46@1989-07-01-2025");
        reading.Reports[1].Figures.Select(figure => figure.Value?.ToString()).Should().Equal("15", "2431..|hơn 2.430");
        reading.Reports[2].Figures[1].Status.Should().Be(FigureStatus.Missing);
        reading.Reports[3].Figures[1].Status.Should().Be(FigureStatus.NotApplicable);
    }

    [Fact]
    public void Read_OfTotalsAndNotes_ChecksThemAndLosesNothing()
    {
        var reading = Read(Csv);

        reading.Totals.Should().Equal(6);
        reading.Notes.Should().Equal(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["A1"] = "BÁO CÁO KẾT QUẢ",
            ["A6"] = "1",
            ["A8"] = "Ghi chú: số liệu chưa đầy đủ",
        });
        reading.Findings.Select(Line).Should().Equal("/cells/D7 SHEET008");
        reading.Findings[0].Message(Language.Vietnamese).Should().Be("Dòng tổng ghi 24, các dòng cộng lại là 23.");
    }

    [Theory]
    [InlineData("commune-year", OrganisationLevel.Commune)]
    [InlineData("half-year", OrganisationLevel.Province)]
    [InlineData("province-year", OrganisationLevel.Province)]
    public void Sheet_OfATemplate_IsReadBackAsItsReports(string id, OrganisationLevel level)
    {
        ReportTemplate.TryGet(id, out var template).Should().BeTrue();
        var period = template!.PeriodOf(2026);
        var units = Gazetteer.Default.AsOf(period.End).Units(level).Take(3).ToArray();
        var sheet = SheetTemplate.Empty(template, period, level, units);
        var (first, columns) = (3, sheet.Width);
        var changed = new Dictionary<(int Row, int Column), string>();
        for (var column = 2; column < columns; column++)
        {
            changed[(first, column)] = sheet[1, column].EndsWith("(gam)", StringComparison.Ordinal) ? "0,5 kg" : $"{column}";
            changed[(first + 1, column)] = column == 2 ? "-" : "x";
        }

        var filled = sheet.With(changed);
        using var file = new MemoryStream();
        SheetFile.WriteCsv(filled, file);
        file.Position = 0;

        var layout = SheetTemplate.LayoutOf(period, level);
        var reading = SheetReader.Read(SheetFile.ReadCsv(template.Id, file, layout), layout, Gazetteer.Default);

        reading.Findings.Select(Line).Should().BeEmpty();
        var reports = SheetTemplate.Join(reading, template, period);
        reports.Select(report => report.Unit).Should().Equal(units[0].Key, units[1].Key);
        template.Check(reports[0]).IsComplete.Should().BeTrue();
        template.Check(reports[1]).Missing.Should().ContainSingle().Which.State.Should().Be(ReportTemplate.CellState.NotReported);
        reports.Should().OnlyContain(report => ReportJson.Read(ReportJson.Write(report)).Equals(report));
    }

    [Theory]
    [InlineData("3,5 tỷ đồng", 3_500_000_000L)]
    [InlineData("500 triệu", 500_000_000L)]
    [InlineData("3 vụ", null)]
    [InlineData("3,5 kg", null)]
    public void Read_OfMoney_IsExactAndInItsUnit(string text, long? expected)
    {
        var period = ReportTemplate.YearOfProvince.PeriodOf(2026);
        var layout = SheetTemplate.LayoutOf(period, OrganisationLevel.Province) with { FirstHeader = 1, Headers = 1, Period = period };
        var sheet = new Sheet("t", [["Tỉnh", "Mã", "Kinh phí xã hội hóa (đồng)"], ["Huế", "46", text]]);

        var reading = SheetReader.Read(sheet, layout, Gazetteer.Default);

        reading.Reports.SelectMany(report => report.Figures).Select(figure => (long?)figure.Value!.Value.Lower).SingleOrDefault().Should()
            .Be(expected);
        reading.Findings.Should().HaveCount(expected is null ? 1 : 0);
    }

    [Theory]
    [InlineData("Huế,7,-,8,x", "Huê,7,-,8,x", null)]
    [InlineData("Huế,7,-,8,x", "Không Đâu,7,-,8,x", "/cells/A5 SHEET002")]
    [InlineData("Huế,7,-,8,x", "Hà Nội,7,-,8,x", "/cells/A5 SHEET004")]
    [InlineData("Huế,7,-,8,x", "4,7,-,8,x", "/cells/A5 SHEET005")]
    [InlineData("Huế,7,-,8,x", "98,7,-,8,x", "/cells/A5 SHEET002")]
    [InlineData(",15,", ",mười lăm rưỡi,", "/cells/D4 SHEET006")]
    [InlineData("Mô hình,Tin báo\n", "Mô hình,Ghi gì\n", "/cells/E3 SHEET001")]
    public void Read_OfACellThatNeedsADecision_GivesItsAddress(string right, string wrong, string? finding)
    {
        Csv.Should().Contain(right);

        var findings = Read(Csv.Replace(right, wrong, StringComparison.Ordinal)).Findings.Select(Line)
            .Where(line => !line.EndsWith("SHEET008", StringComparison.Ordinal));

        if (finding is null) findings.Should().BeEmpty();
        else findings.Should().Contain(finding);
    }

    /// <summary>A quarter below its year is that quarter; a total of a part has its rows; a running number is no part of a name.</summary>
    [Theory]
    [InlineData("Năm 2025|Quý I", "t-01@2008-08-01-2025-Q1 t-46@1989-07-01-2025-Q1", "")]
    [InlineData("Quý II|2025", "t-01@2008-08-01-2025-Q2 t-46@1989-07-01-2025-Q2", "")]
    [InlineData("Năm 2025|6 tháng đầu năm 2025", "t-01@2008-08-01-2025-H1 t-46@1989-07-01-2025-H1", "")]
    [InlineData("Kết quả|Quý I", "", "/cells/C3 SHEET001")]
    [InlineData("Năm 2024|Quý I/2025", "", "/cells/C3 SHEET001")]
    public void Read_OfHeadersOfTwoRows_IsTheNarrowestPeriod(string headers, string reports, string finding)
    {
        var (above, below) = (headers.Split('|')[0], headers.Split('|')[1]);
        var text = $"TT,Đơn vị,{above}\n,,{below}\n,,Mô hình\n1,1. Hà Nội,12\nCộng,,12\n2,Huế,7\nCộng (II),,7\nTổng cộng,,19";

        var reading = Read(text, Layout with { FirstHeader = 1, Headers = 3, UnitColumn = 2 });

        reading.Reports.Select(report => report.Id).Should().Equal(reports.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        reading.Findings.Select(Line).Should().Equal(finding.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Read_OfTwoColumnsOfOneMeasureAndPeriod_AsksWhichIsMeant()
        => Read("Đơn vị,Mô hình,Mô hình\n,Tổng số,Trong đó mới\nHuế,7,3", Layout with { FirstHeader = 1, Period = ReportingPeriod.Year(2025) })
            .Findings.Select(Line).Should().Equal("/cells/B2 SHEET001", "/cells/C2 SHEET001");

    [Theory]
    [InlineData("Tổng cộng,19,1.200,24,", "Tổng cộng,19,1.200,24,?", "/cells/E7 SHEET006")]
    [InlineData("Hà Nội,12,1.200,15,hơn 2.430", "Hà Nội,12,1.200,15,hơn 2.430,7", "/cells/F3 SHEET001")]
    public void Read_OfATotalOrAColumnThatIsNotUnderstood_GivesItsAddress(string right, string wrong, string finding)
        => Read(Csv.Replace(right, wrong, StringComparison.Ordinal)).Findings.Select(Line).Should().Contain(finding);

    [Fact]
    public void Read_OfAUnitWithTwoRows_MakesReportsOfTheFirst()
        => Read(Csv.Replace("Huế,7", "Hà Nội,7", StringComparison.Ordinal)).Reports.Select(report => report.Id)
            .Should().Equal("t-01@2008-08-01-2024", "t-01@2008-08-01-2025");

    [Fact]
    public void Read_OfNumbersWhoseSumExceeds64Bits_ReadsThem()
        => Read(Csv.Replace(",15,", ",9223372036854775807,", StringComparison.Ordinal)).Reports.Should().HaveCount(4);

    [Fact]
    public void Read_OfADashWithoutAMeaning_Asks()
        => Read(Csv, Layout with { Dash = SheetDash.Unknown }).Findings.Select(Line).Should().Contain("/cells/C5 SHEET007");

    [Fact]
    public void Read_OfADashThatIsZero_IsZero()
        => Read(Csv, Layout with { Dash = SheetDash.Zero }).Reports[2].Figures[1].Value.Should().Be(Count.Exactly(0));

    [Fact]
    public void WithTotals_WritesTheSameSheetWithTheTotalsOfTheRollUp()
    {
        var sheet = Sheet(Csv);

        var written = WithTotals(sheet);

        using var file = new MemoryStream();
        SheetFile.WriteCsv(written, file);
        var lines = Encoding.UTF8.GetString(file.ToArray()).TrimStart('\uFEFF').Split("\r\n");
        lines[6].Should().Be("Tổng cộng,19,1200,23,≥ 2.431");
        written.Rows.Where((_, row) => row != 6).Should().BeEquivalentTo(sheet.Rows.Where((_, row) => row != 6));
    }

    [Fact]
    public void Xlsx_WithMergedHeadersAndNumbers_IsReadAndWrittenAsTheCsv()
    {
        using var original = Workbook();

        var sheet = SheetFile.ReadXlsx(original);
        using var file = new MemoryStream();
        original.Position = 0;
        SheetFile.WriteXlsx(WithTotals(sheet), original, file);

        SheetReader.Read(sheet, Layout, Gazetteer.Default).Reports.Select(report => report.Figures.Count).Should().Equal(2, 2, 2, 2);
        using var workbook = new XLWorkbook(file);
        workbook.Worksheet(1).Cell("D7").GetDouble().Should().Be(23);
        workbook.Worksheet(1).MergedRanges.Select(range => range.RangeAddress.ToString()).Should().Equal("B2:C2", "D2:E2");
    }

    private static MemoryStream Workbook()
    {
        using var workbook = new XLWorkbook();
        var worksheet = workbook.AddWorksheet("t");
        foreach (var (row, line) in Csv.Split('\n').Index())
        {
            foreach (var (column, text) in line.Split(',').Index())
            {
                if (double.TryParse(text, System.Globalization.NumberStyles.None, null, out var number))
                    worksheet.Cell(row + 1, column + 1).SetValue(number);
                else if (text.Length > 0) worksheet.Cell(row + 1, column + 1).SetValue(text);
            }
        }

        worksheet.Range("B2:C2").Merge();
        worksheet.Range("D2:E2").Merge();
        var file = new MemoryStream();
        workbook.SaveAs(file);
        file.Position = 0;
        return file;
    }

    // recipe: a sheet with its totals
    private static Sheet WithTotals(Sheet sheet)
    {
        var reading = SheetReader.Read(sheet, Layout, Gazetteer.Default);
        var result = new Aggregator(Gazetteer.Default).RollUp(
            reading.Reports,
            OrganisationLevel.Province,
            Day,
            ReportingPeriod.Year(2025),
            new RollUpOptions { Periods = [ReportingPeriod.Year(2024)] });
        return SheetTotals.Write(sheet, Layout, reading, result, Gazetteer.Default.AsOf(Day).Ministry);
    }
    // end

    private static SheetReading Read(string csv, SheetLayout? layout = null)
        => SheetReader.Read(Sheet(csv), layout ?? Layout, Gazetteer.Default);

    private static Sheet Sheet(string csv) => SheetFile.ReadCsv("t", new MemoryStream(Encoding.UTF8.GetBytes(csv)), Layout);

    private static string Line(Finding finding) => $"{finding.Path} {finding.Code.Id}";
}
