using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Small sets of documents of the kinds that go wrong in a spreadsheet, each with the total that was worked out by hand.</summary>
public sealed class KindsOfCasesTests
{
    private const string Ministry = "BCA@1976-07-02";
    private const string HaNoi = "01@2008-08-01";
    private const string BaDinh = "00004@2025-07-01";
    private const string PhuTho = "25@2025-07-01";
    private const string LaoCai = "15@2025-07-01";
    private const string OldPhuTho = "25@2008-08-01";
    private const string VinhPhuc = "26@2008-08-01";
    private const string PhucTan = "00037@2025-06-30";
    private const string Most = "9223372036854775807";

    private static readonly LocalDate Day = new(2025, 11, 24);

    [Fact]
    public void RollUp_OneEventOfACommuneItsProvinceAndTheMinistry_CountsOnceWithInformation()
    {
        var result = Rolled(Told("c", BaDinh, BaDinh), Told("p", HaNoi, BaDinh), Told("m", Ministry, BaDinh));

        Awards(result, "01", "BCA").Should().Equal("19", "19");
        Codes(result).Should().Equal([(FindingCodes.EventReportedTwice, FindingSeverity.Information)]);
    }

    [Fact]
    public void RollUp_OneEventOfThreeReportsOneOfWhichHasAnotherForm_CountsOnceAndIsAnError()
    {
        var other = Told("m", Ministry, BaDinh);
        other = other with { Awards = [other.Awards[0] with { Form = AwardForm.CertificateOfMerit }] };
        var result = Rolled(Told("c", BaDinh, BaDinh), Told("p", HaNoi, BaDinh), other);

        Awards(result, "01", "BCA").Should().Equal("19", "19");
        Codes(result).Should().Contain((FindingCodes.EventReportsDiffer, FindingSeverity.Error));
    }

    [Fact]
    public void RollUp_OneEventInTheReportsOfAQuarterAndOfTheYear_CountsOnce()
    {
        var result = Rolled(Told("q", HaNoi, HaNoi) with { Period = ReportingPeriod.Quarter(2025, 4) }, Told("y", HaNoi, HaNoi));

        Awards(result, "01", "BCA").Should().Equal("19", "19");
    }

    [Fact]
    public void RollUp_OneEventIdOfThreeProvinces_StaysThreeEventsWithWarnings()
    {
        var result = Rolled(Told("h", HaNoi, HaNoi), Told("p", PhuTho, PhuTho), Told("l", LaoCai, LaoCai));

        Awards(result, "01", "BCA").Should().Equal("19", "57");
        Codes(result).Should().Contain((FindingCodes.EventIdInSeveralTerritories, FindingSeverity.Warning));
    }

    /// <summary>A ward and its successor, a district and its province, a month and the quarter around it.</summary>
    [Theory]
    [InlineData(PhucTan, "2025-H1", "00097@2025-07-01", "2025")]
    [InlineData("001@2025-06-30", "2025-H1", HaNoi, "2025-Q2")]
    [InlineData(HaNoi, "2025-06", HaNoi, "2025-Q2")]
    public void RollUp_AwardsWithoutIdThatAreAlike_AreSuspected(string one, string period, string other, string otherPeriod)
    {
        var result = Rolled(Alike("one", one, period), Alike("other", other, otherPeriod));

        Awards(result, "BCA").Should().Equal("38");
        Codes(result).Should().Contain((FindingCodes.SuspectedDuplicate, FindingSeverity.Warning));
    }

    /// <summary>Two old provinces of one new one, two quarters of one unit beside its year, two provinces.</summary>
    [Theory]
    [InlineData($"{OldPhuTho} 2024 {Most}; {VinhPhuc} 2024 1; {HaNoi} 2024 7", "25 BCA")]
    [InlineData($"{PhuTho} 2025-Q3 {Most}; {PhuTho} 2025-Q4 2; {PhuTho} 2025 1..; {HaNoi} 2025 7", "25 BCA")]
    [InlineData($"{PhuTho} 2025 {Most}; {LaoCai} 2025 3; {HaNoi} 2025 7", "BCA")]
    public void RollUp_ASumBeyond64Bits_CostsThatCellAndNamesTheReport(string facts, string refused)
    {
        var result = Figures(StandardMeasures.InformationReceived, facts);

        Cells(result, StandardMeasures.InformationReceived, refused.Split(' ')).Should().OnlyContain(bounds => bounds == "refused");
        Cells(result, StandardMeasures.InformationReceived, "01").Should().Equal("7");
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.TotalBeyond64Bits).Which.Message(Language.English).Should()
            .Contain("r0#");
    }

    /// <summary>
    /// A province and a ward of it later; the nation and a province later; the same ward later; a wider one later; two parts of a new unit
    /// and the new unit later.
    /// </summary>
    [Theory]
    [InlineData($"{HaNoi} 2025-H1 500; {BaDinh} 2025-Q3 3", "01", "3..503", "500 2025-06-30")]
    [InlineData($"{Ministry} 2025-Q1 13025; {PhuTho} 2025 100", "BCA", "100..13125", "13025 2025-03-31")]
    [InlineData($"{BaDinh} 2025-Q3 3; {BaDinh} 2025 5", "01", "5", null)]
    [InlineData($"{BaDinh} 2025-Q3 3; {HaNoi} 2025 500", "01", "500", null)]
    [InlineData($"{OldPhuTho} 2025-H1 40; {VinhPhuc} 2025-H1 50; {PhuTho} 2025 100", "25", "100", null)]
    public void RollUp_OfStocksReplacedInPart_IsBoundedBesideTheUnitsOwnFigure(string facts, string unit, string expected, string? own)
    {
        var result = Figures(StandardMeasures.ModelSites, facts);

        Cells(result, StandardMeasures.ModelSites, unit).Should().Equal(expected);
        var figure = result.Cell(unit, StandardMeasures.ModelSites).LastOwnFigure;
        (figure is null ? null : $"{figure.Value} {figure.End:uuuu-MM-dd}").Should().Be(own);
    }

    /// <summary>An archive in 2026: of a ward and a district that ended, within their lives and beyond.</summary>
    [Theory]
    [InlineData(PhucTan, "2024", "12", "ANTQ1011")]
    [InlineData("001@2025-06-30", "2025-H1", "12", "ANTQ1011")]
    [InlineData("001@2025-06-30", "2025", "missing", "ANTQ1002")]
    public void RollUp_OfAnEndedUnitThatReportsLater_IsReadAsOfItsLastDay(string unit, string period, string expected, string code)
    {
        var report = RollUps.Report(StandardMeasures.InformationReceived, unit, period, "12") with { AsOf = new LocalDate(2026, 2, 1) };
        var result = Rolled(report);

        Cells(result, StandardMeasures.InformationReceived, "01").Should().Equal(expected);
        result.Findings.Should().Contain(finding => finding.Code.Id == code);
    }

    private static Report Told(string id, string unit, string recipients) => Of(id, unit, "2025", new LocalDate(2025, 12, 30), new Award
    {
        Form = AwardForm.Commendation,
        Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector)],
        Recipients = Recipients.Of(individuals: 19),
        Day = Day,
        EventId = "e",
        Unit = UnitKey.Parse(recipients),
    });

    private static Report Alike(string id, string unit, string period)
    {
        var last = ReportingPeriod.Parse(period).End;
        return Of(id, unit, period, last, new Award
        {
            Form = AwardForm.Commendation,
            Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector)],
            Recipients = Recipients.Of(individuals: 19),
            Day = new LocalDate(2025, 6, 24),
        });
    }

    private static Report Of(string id, string unit, string period, LocalDate asOf, Award award)
        => Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity).WithId(id)
            .AsOf(asOf).Award(award).Build();

    private static RollUpResult Rolled(params Report[] reports)
        => new Aggregator(Gazetteer.Default).RollUp(reports, OrganisationLevel.Province, RollUps.Today, ReportingPeriod.Parse("2024/2025"));

    /// <summary>Rolls up figures, each as unit, period and value.</summary>
    private static RollUpResult Figures(Measure measure, string facts) => Rolled([.. facts.Split("; ").Select((fact, place) =>
    {
        var parts = fact.Split(' ');
        return RollUps.Report(measure, parts[0], parts[1], parts[2]) with { Id = $"r{place}" };
    })]);

    private static IEnumerable<string> Awards(RollUpResult result, params string[] units)
        => Cells(result, StandardMeasures.AwardInstances, units);

    private static IEnumerable<string> Cells(RollUpResult result, Measure measure, params string[] units)
        => units.Select(unit => result.Cell(unit, measure).Bounds());

    /// <summary>The findings on what is counted twice, each once.</summary>
    private static IEnumerable<(FindingCode Code, FindingSeverity Severity)> Codes(RollUpResult result)
        => result.Findings.Where(finding => finding.Code.Id.StartsWith("ANTQ2", StringComparison.Ordinal))
            .Where(finding => finding.Code != FindingCodes.CoverageShort).Select(finding => (finding.Code, finding.Severity)).Distinct();
}
