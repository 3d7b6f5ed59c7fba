using System.Text;
using Antq.Domain.Organisation;
using Antq.Samples.Csv;
using NodaTime;

namespace Antq.Domain.Tests;

/// <summary>Reports as CSV: what comes back, and what is said of rows that are wrong.</summary>
public sealed class CsvTests
{
    private const string Header = "report,revision,unit,period,as_of,movement,row,measure,value";
    private const string Row = "r-1,1,25@2025-07-01,2025,2025-11-24,all-people-protect-national-security,figure,models,55";

    private static readonly LocalDate LastOldDay = new(2025, 6, 30);

    [Fact]
    public void Read_OfWhatWasWritten_GivesTheSameReports()
    {
        var reports = Seeds.All.Append(Example()).Append(Seeds.Report(Seeds.PhuTho) with { Id = "bare", Figures = [], Awards = [] })
            .ToArray();

        var read = Read(Written(reports));

        read.Findings.Should().BeEmpty();
        read.Reports.Select(Json).Should().Equal(reports.Select(Json));
    }

    [Fact]
    public void Write_OfReports_HasOneRowAFact()
    {
        var text = Encoding.UTF8.GetString(Written(Seeds.Report(Seeds.QuangNam)));

        text.Should().StartWith("\uFEFFreport,revision,unit,").And.EndWith("\r\n");
        text.Split("\r\n").Should()
            .HaveCount(1 + 4 + 2 + 1 + 1 + 1, "a header, four figures with parts, two awards, a total, a remark, and the end");
        text.Should().Contain("2431..|hơn 2.430");
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void Read_WithAnySeparator_IsTheSame(string separator)
        => Read($"{Header}\n{Row}\n".Replace(",", separator, StringComparison.Ordinal)).Reports.Should()
            .ContainSingle().Which.Figures[0].Value.Should().Be(Domain.Count.Exactly(55));

    [Fact]
    public void Read_WithVietnameseHeaders_IsTheSame()
    {
        var read =
            Read("Báo cáo;Lần;Đơn vị;Kỳ báo cáo;Tính đến ngày;Phong trào;Loại dòng;Chỉ tiêu;GIÁ TRỊ\r\n" + Row.Replace(',', ';') + "\r\n");

        read.Findings.Should().BeEmpty();
        read.Reports.Should().ContainSingle().Which.Figures.Should().ContainSingle();
    }

    [Fact]
    public void Columns_HaveNamesOfTheirOwn()
    {
        CsvColumn.All.Select(column => column.Name).Should().OnlyHaveUniqueItems();
        CsvColumn.All.Select(column => column.Vietnamese).Should().OnlyHaveUniqueItems();
        CsvColumn.All
            .Where(one => CsvColumn.All.Any(other => one != other && Text.VietnameseComparer.IsSameSpelling(one.Vietnamese, other.Name)))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("55", "hơn 2.430", "2431..|hơn 2.430")]
    [InlineData("55", "12.115", "12115")]
    [InlineData("55", "8..27", "8..27")]
    public void Read_OfCounts_TakesWordsAndNeutralForms(string right, string written, string count)
        => Read($"{Header}\n{Row.Replace(right, written, StringComparison.Ordinal)}").Reports.Single().Figures[0].Value!.Value.Should()
            .Match<Domain.Count>(value => value.HasBoundsOf(Domain.Count.Parse(count)));

    [Theory]
    [InlineData("models,55", "models,5.5", "CSV006", "/lines/2/value")]
    [InlineData("models,55", "models,\"5,5\"", "CSV006", "/lines/2/value")]
    [InlineData("models,55", "models,1.2E+05", "CSV006", "/lines/2/value")]
    [InlineData("models,55", "models,-1", "CSV006", "/lines/2/value")]
    [InlineData("models", "Models", "CSV006", "/lines/2/measure")]
    [InlineData("models", "", "CSV012", "/lines/2")]
    [InlineData("figure", "figures", "CSV006", "/lines/2/row")]
    [InlineData("figure", "", "CSV007", "/lines/2/row")]
    [InlineData("figure", "remark", "CSV009", "/lines/2/measure")]
    [InlineData("r-1,", ",", "CSV007", "/lines/2/report")]
    [InlineData("r-1,1,", "r-1,one,", "CSV006", "/lines/2/revision")]
    [InlineData("r-1,1,", "r-1,0,", "CSV012", "/lines/2/revision")]
    [InlineData("r-1,1,", "r-1,99999999999,", "CSV006", "/lines/2/revision")]
    [InlineData("2025,", "2025-Q5,", "CSV006", "/lines/2/period")]
    [InlineData("all-people-protect-national-security", "0", "CSV006", "/lines/2/movement")]
    [InlineData("55", "55,x", "CSV005", "/lines/2")]
    [InlineData("r-1,", "r\"1,", "CSV005", "/lines/2")]
    [InlineData("25@2025-07-01", "25@2025-07-32", "CSV006", "/lines/2/unit")]
    public void Read_OfAWrongCell_NamesLineAndColumnAndKeepsTheReportOut(string right, string wrong, string code, string path)
    {
        Row.Should().Contain(right);
        var at = Row.IndexOf(right, StringComparison.Ordinal);

        var read = Read($"{Header}\n{Row[..at]}{wrong}{Row[(at + right.Length)..]}\n");

        read.Reports.Should().BeEmpty();
        read.Findings.Should().Contain(finding => finding.Code.Id == code && finding.Path == path);
        read.Findings.Should()
            .OnlyContain(finding => !finding.Message(Language.Vietnamese).Contains('{')
            && !finding.Message(Language.English).Contains('{'));
    }

    [Theory]
    [InlineData("measure,value", "measure,value,valeu", "CSV002")]
    [InlineData("measure,value", "measure,value,VALUE", "CSV003")]
    [InlineData("revision,", "", "CSV004")]
    [InlineData(Header, "", "CSV004")]
    public void Read_OfAWrongHeader_TellsWhichColumn(string right, string wrong, string code)
    {
        var read = Read($"{Header.Replace(right, wrong, StringComparison.Ordinal)}\n{Row}\n");

        read.Reports.Should().BeEmpty();
        read.Findings.Should().Contain(finding => finding.Code.Id == code && finding.Path == "/lines/1");
    }

    [Fact]
    public void Read_OfSeveralReports_LeavesOutOnlyThoseWithFindings()
    {
        var other = Row.Replace("r-1", "r-2", StringComparison.Ordinal);

        var read =
            Read($"{Header}\n{Row}\n{other}\n{other.Replace("55", "about", StringComparison.Ordinal)}\n\n{other.Replace("2025-11-24", "2025-11-25", StringComparison.Ordinal)}\n");

        read.Reports.Select(report => report.Id).Should().Equal("r-1");
        read.Findings.Select(finding => (finding.Code, finding.Report, finding.Path)).Should().Equal(
            (CsvFindings.CellDiffers, "r-2", "/lines/6/as_of"), (CsvFindings.CellUnreadable, "r-2", "/lines/4/value"));
    }

    [Fact]
    public void Read_OfParts_PutsThemBelowTheFigureBefore()
    {
        string Line(string level, int value) => $"{Row[..^2]}{value},{level}";

        var read = Read($"{Header},level\n{Line("", 9)}\n{Line("1", 5)}\n{Line("2", 3)}\n{Line("1", 4)}\n{Line("0", 7)}\n");
        read.Findings.Should().BeEmpty();
        var figures = read.Reports.Single().Figures;
        figures.Select(figure => figure.Value!.Value.Lower).Should().Equal(9, 7);
        figures[0].OfWhich.Select(figure => figure.Value!.Value.Lower).Should().Equal(5, 4);
        figures[0].OfWhich[0].OfWhich.Single().Value!.Value.Lower.Should().Be(3);

        Read($"{Header},level\n{Line("1", 9)}\n").Findings.Single().Code.Should().Be(CsvFindings.PartWithoutWhole);
    }

    [Fact]
    public void Read_OfBareCodes_NeedsTheirDay()
    {
        var old = Row.Replace("25@2025-07-01", "24", StringComparison.Ordinal)
            .Replace("2025-11-24", "2025-06-30", StringComparison.Ordinal);

        Read($"{Header}\n{old}\n").Findings.Single().Code.Should().Be(CsvFindings.CodeNeedsDay);
        Read($"{Header}\n{old}\n", LastOldDay).Reports.Single().Unit.Should().Be(UnitKey.Parse("24@1997-01-01"));
        Read($"{Header}\n{old}\n", new LocalDate(2025, 7, 1)).Reports.Single().Unit.Should().Be(UnitKey.Parse("24@2025-07-01"));
        Read($"{Header},unit_day\n{old},2025-06-30\n").Reports.Single().Unit.Should().Be(UnitKey.Parse("24@1997-01-01"));
        Read($"{Header},unit_day\n{old},30/06/2025\n").Findings.Single().Path.Should().Be("/lines/2/unit");
    }

    [Fact]
    public void Read_OfAFileWithWrongRows_TellsWhatToMend()
    {
        using var file =
            new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{Row.Replace("2025-11-24", "24/11/2025", StringComparison.Ordinal)}\n"));
        using var output = new StringWriter { NewLine = "\n" };

        // recipe: tell what to mend
        var read = ReportCsv.Read(file, Gazetteer.Default, codesOf: new LocalDate(2025, 6, 30));
        foreach (var finding in read.Findings)
            output.WriteLine($"{finding.ToString(Language.English)}{(finding.Repair is { } repair ? $" → {repair.Value}" : "")}");
        output.WriteLine($"{read.Reports.Count} reports read");
        // end

        output.ToString().Should()
            .Be("Error CSV006 r-1 /lines/2/as_of: The cell “as_of” cannot be read: “24/11/2025” is not a day such as 2025-07-01. → "
            + "2025-11-24\n0 reports read\n");
    }

    [Fact]
    public void Read_OfACodeThatLostItsZero_ProposesTheRightOne()
    {
        var finding = Read($"{Header}\n{Row.Replace("25@2025-07-01", "1", StringComparison.Ordinal)}\n", LastOldDay).Findings.Single();

        finding.Code.Should().Be(CsvFindings.CodeUnknown);
        finding.ToString().Should().Be("Error CSV011 r-1 /lines/2/unit: No unit has the code “1” on 2025-06-30 (data 2026b).");
        finding.Repair.Should().BeNull("'1' may have been 01, 001 and 00001");
        Read($"{Header}\n{Row.Replace("25@2025-07-01", "1", StringComparison.Ordinal)}\n", new LocalDate(2025, 7, 1)).Findings
            .Single().Repair!.Value.Should().Be("01");
    }

    [Fact]
    public void Read_OfADayAsExcelWritesIt_ProposesTheRightOneWhereItIsCertain()
    {
        Read($"{Header}\n{Row.Replace("2025-11-24", "24/11/2025", StringComparison.Ordinal)}\n").Findings.Single().Repair!.Value.Should()
            .Be("2025-11-24");
        Read($"{Header}\n{Row.Replace("2025-11-24", "7/11/2025", StringComparison.Ordinal)}\n").Findings.Single().Repair.Should().BeNull();
    }

    [Fact]
    public void DayOf_OfAColumnOfCodes_IsOneDayWhereTheCodesTell()
    {
        string[] CodesOf(OrganisationLevel level) => [.. Gazetteer.Default.AsOf(LastOldDay).Units(level).Select(unit => unit.Code)];

        CodeColumn.DayOf(Gazetteer.Default.DateCodes(CodesOf(OrganisationLevel.Commune))).Should().Be(LastOldDay);
        CodeColumn.DayOf(Gazetteer.Default.DateCodes(CodesOf(OrganisationLevel.Province))).Should()
            .BeNull("the same 63 codes were in use before and after Hà Nội grew in 2008");
        CodeColumn.DayOf(Gazetteer.Default.DateCodes(["24"])).Should().BeNull();
        FluentActions.Invoking(() => new CodeColumn(Gazetteer.Default, LastOldDay).Map("99")).Should().Throw<FormatException>()
            .WithMessage("No unit has the code “99” on 2025-06-30 (data 2026b).");
    }

    [Fact]
    public void Read_OfWhatIsNoText_TellsWhere()
    {
        Read([0x66, 0xFF, 0x66]).Findings[0].ToString().Should().Be("Error CSV001: The file is no text in UTF-8: byte 1.");
        FluentActions.Invoking(() => ReportCsv.Read(new MemoryStream(new byte[11]), Gazetteer.Default, maximumLength: 10)).Should()
            .Throw<ArgumentException>().WithMessage("*longer than 10 bytes*");
    }

    [Fact]
    public void Read_OfDamagedFiles_GivesReportsOrFindings()
    {
        var random = new Random(20261126);
        var good = Encoding.UTF8.GetString(Written([.. Seeds.All]));
        const string Signs = ",;\"\n\t0aạ\u0301\ud800 =@-|";
        for (var number = 0; number < 200; number++)
        {
            var damaged = new StringBuilder(good);
            for (var times = random.Next(1, 4); times > 0; times--) damaged[random.Next(damaged.Length)] = Signs[random.Next(Signs.Length)];

            var read = Read(Encoding.UTF8.GetBytes(damaged.ToString()));

            if (read.Reports.Count < Seeds.Ids.Count) read.Findings.Should().NotBeEmpty();
            Read(Written([.. read.Reports])).Reports.Select(Json).Should().Equal(read.Reports.Select(Json));
        }
    }

    private static Report Example()
    {
        var page = Checkout.Read("docs", "reference", "report-format.md").ReplaceLineEndings("\n");
        var report = ReportJson.Read(Encoding.UTF8.GetBytes(page.Split("```json\n")[1].Split("```")[0]));
        var drive = new Movements.Drive("Đợt; \"cao điểm\"", new LocalDate(1967, 6, 16), 57);
        return report with
        {
            Reporter = UnitKey.Parse("BCA@1976-07-02"),
            Cluster = new EmulationCluster("Cụm số 5", [UnitKey.Parse("48@1997-01-01"), UnitKey.Parse("49@1997-01-01")]),
            Unit = UnitKey.Parse("BCA@1976-07-02"),
            Figures =
                [.. report.Figures,
                report.Figures[0]
                with { Drive = drive, Period = ReportingPeriod.Parse("nd09:2024-Q1"), Target = Domain.Count.Exactly(9),
                Achieved = Measures.TargetShare.Parse("+5%") }],
            Awards =
                [.. report.Awards,
                report.Awards[0]
                with { Drive = drive, Status = AwardStatus.Proposed, EventId = "=1+1", RecipientsText = "cán bộ, \"nhân dân\"",
                Class = Domain.AwardClass.Second }],
            StatedTotals =
                [.. report.StatedTotals,
                new StatedTotal(StandardMeasures.AwardInstances.Id, Domain.Count.About(30), Domain.AwardForm.Commendation, Open: true)],
        };
    }

    private static ReportsRead Read(string text, LocalDate? codesOf = null) => Read(Encoding.UTF8.GetBytes(text), codesOf);

    private static ReportsRead Read(byte[] bytes, LocalDate? codesOf = null)
        => ReportCsv.Read(new MemoryStream(bytes), Gazetteer.Default, codesOf);

    private static byte[] Written(params Report[] reports)
    {
        using var file = new MemoryStream();
        ReportCsv.Write(reports, file);
        return file.ToArray();
    }

    private static string Json(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report));
}
