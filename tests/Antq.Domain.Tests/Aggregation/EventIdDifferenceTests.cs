using Antq.Domain.Awards;
using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Reports of one conferral that differ: it never counts twice, an error names both and in what they differ, and each finer cell has from
/// none to all of it.
/// </summary>
public sealed class EventIdDifferenceTests
{
    private const string PhuTho = "25@2025-07-01";

    [Theory]
    [InlineData("form", "form (Certificate of merit; Commendation)", "hình thức khen thưởng (")]
    [InlineData("issuer", "issuer (", "cấp khen thưởng (")]
    [InlineData("recipients", "kind of recipients (", "đối tượng khen thưởng (")]
    [InlineData("class", "class (", "hạng (")]
    [InlineData("scheme", "award (", "tên danh hiệu, hình thức khen thưởng (")]
    [InlineData("type", "type of commendation (", "loại hình khen thưởng (")]
    [InlineData("drive", "drive (one; two)", "đợt thi đua (one; two)")]
    [InlineData("movement", "movement (", "phong trào (")]
    [InlineData("days", "day (2025-11-24; 2025-11-25)", "ngày khen thưởng (24/11/2025; 25/11/2025)")]
    public void RollUp_OneEventThatReportsStateDifferently_CountsOnceAndIsAnError(string difference, string english, string vietnamese)
    {
        var (one, other) = Differing(difference);
        var result = Rolled(Of("x", PhuTho, one), Of("m", "BCA@1976-07-02", other with { Unit = UnitKey.Parse(PhuTho) }));

        Bounds(result, "25").Should().Be("19");
        Bounds(result, "BCA").Should().Be("19");
        var finding = result.Findings.Should()
            .ContainSingle(finding => finding.Severity > FindingSeverity.Information
            && finding.Code.Id.StartsWith("ANTQ2", StringComparison.Ordinal)).Which;
        finding.Code.Should().Be(FindingCodes.EventReportsDiffer);
        finding.Severity.Should().Be(FindingSeverity.Error);
        finding.Message(Language.English).Should().StartWith("The reports of the conferral “e” differ in " + english).And
            .Contain("m#/awards/0/").And.Contain("x#/awards/0/");
        finding.Message(Language.Vietnamese).Should().StartWith("Các báo cáo nêu lần khen thưởng “e” khác nhau về " + vietnamese).And
            .Contain("m#/awards/0/").And.Contain("x#/awards/0/");
    }

    [Fact]
    public void RollUp_OneEventOfTwoForms_LeavesEachFormFromNoneToAll()
    {
        var result = Rolled(Of("x", PhuTho, Award()), Of("m", "BCA@1976-07-02", Award() with { Form = AwardForm.CertificateOfMerit }));

        foreach (var form in new[] { AwardForm.Commendation, AwardForm.CertificateOfMerit })
            result.Cell("25", StandardMeasures.AwardInstances, new CellCategory(Form: form)).Bounds().Should().Be("0..19");
        result.Cell("25", StandardMeasures.AwardInstances, new CellCategory(Form: AwardForm.Order)).Bounds().Should().Be("missing");
        result.Cell("25", StandardMeasures.AwardInstances, new CellCategory(Issuer: IssuingOffice.ProvincialPoliceDirector)).Bounds()
            .Should().Be("19", "in this they agree");
    }

    [Fact]
    public void RollUp_OneEventOfTwoOffices_LeavesEachOfficeFromNoneToAll()
    {
        var result = Rolled(Of("x", PhuTho, Award()), Of("m", PhuTho, Award() with { Issuers = [new Issuer(IssuingOffice.Minister)] }));

        foreach (var office in new[] { IssuingOffice.ProvincialPoliceDirector, IssuingOffice.Minister })
            result.Cell("25", StandardMeasures.AwardInstances, new CellCategory(Issuer: office)).Bounds().Should().Be("0..19");
        result.Cell("25", StandardMeasures.AwardInstances, new CellCategory(Form: AwardForm.Commendation)).Bounds().Should().Be("19");
    }

    [Fact]
    public void RollUp_OneEventUnderTwoMovementsThatAreSeparate_LeavesEachFromNoneToAll()
    {
        const MovementType Force = MovementType.ForNationalSecurity;
        var result = Rolled(Of("x", PhuTho, Award()), Of("m", PhuTho, Award() with { Movement = Force }));

        Bounds(result, "25").Should().Be("19");
        foreach (var movement in new[] { MovementType.AllPeopleProtectNationalSecurity, Force })
            result.Cell("25", StandardMeasures.AwardInstances, new CellCategory(Movement: movement)).Bounds().Should().Be("0..19");
    }

    [Fact]
    public void RollUp_OneEventUnderTwoMovementsThatOverlap_IsOfBoth()
    {
        var result = Rolled(Of("x", PhuTho, Award()), Of("m", PhuTho, Award() with { Movement = MovementType.NationalEmulation }));

        Bounds(result, "25").Should().Be("19");
        foreach (var movement in new[] { MovementType.AllPeopleProtectNationalSecurity, MovementType.NationalEmulation })
            result.Cell("25", StandardMeasures.AwardInstances, new CellCategory(Movement: movement)).Bounds().Should().Be("19");
        result.Findings.Should().Contain(finding => finding.Code == FindingCodes.EventReportedTwice);
    }

    [Fact]
    public void RollUp_OneEventThatDiffersInEverything_CountsOnce()
    {
        var other = Award() with
        {
            Form = AwardForm.CertificateOfMerit,
            Issuers = [new Issuer(IssuingOffice.Minister)],
            Recipients = Recipients.Of(collectives: 19),
            Movement = MovementType.ForNationalSecurity,
            Day = new LocalDate(2025, 12, 1),
            Type = CommendationType.AdHoc,
        };

        var result = Rolled(Of("x", PhuTho, Award() with { Type = CommendationType.Merit }), Of("m", "BCA@1976-07-02", other));

        Bounds(result, "BCA").Should().Be("19");
        Bounds(result, "25").Should().Be("19");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportsDiffer).Which.Message(Language.English)
            .Should().ContainAll("form (", "issuer (", "kind of recipients (", "type of commendation (", "movement (", "day (").And
                .NotContain("number (");
    }

    [Theory]
    [InlineData(19, 20)]
    [InlineData(1, 500)]
    public void RollUp_OneEventOfTwoFormsAndTwoNumbers_HasNoValue(int one, int other)
    {
        var result = Rolled(Of("x", PhuTho, Award(one)), Of("m", PhuTho, Award(other) with { Form = AwardForm.CertificateOfMerit }));

        Bounds(result, "25").Should().Be("refused");
        var messages = result.Findings.Where(finding => finding.Code == FindingCodes.EventReportsDiffer)
            .Select(finding => finding.Message(Language.English));
        messages.Should().ContainSingle().Which.Should().Contain("form (").And.Contain($"number ({other}; {one})");
    }

    [Fact]
    public void RollUp_FormsExchangedBetweenTheKindsOfRecipients_CountOnce()
    {
        Award[] one = [Award(3, collectives: true), Award(6) with { Form = AwardForm.CertificateOfMerit }];
        Award[] other = [Award(3, collectives: true) with { Form = AwardForm.CertificateOfMerit }, Award(6)];

        var result = Rolled(Of("x", PhuTho, one), Of("m", PhuTho, other));

        Bounds(result, "25").Should().Be("9");
        result.Cell("25", StandardMeasures.AwardInstances, new CellCategory(Recipient: RecipientKind.Individuals)).Bounds().Should()
            .Be("6");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportsDiffer);
    }

    [Fact]
    public void RollUp_AllFormsTogetherBesideEachByItself_AreOfOneForm()
    {
        Award[] split = [Award(3), Award(5) with { Form = AwardForm.CertificateOfMerit }];

        var result = Rolled(Of("x", PhuTho, split), Of("m", PhuTho, Award(8)));

        Bounds(result, "25").Should().Be("8", "so many were conferred; in which form, the reports differ");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportsDiffer).Which.Message(Language.English)
            .Should().Contain("differ in form (").And.NotContain("number");
    }

    [Fact]
    public void RollUp_OneFormOfACeremonyInAnotherReport_IsAPartOfIt()
    {
        Award[] ceremony = [Award(3), Award(5) with { Form = AwardForm.CertificateOfMerit }];

        var result =
            Rolled(Of("x", PhuTho, ceremony), Of("m", "BCA@1976-07-02", Award(5) with { Form = AwardForm.CertificateOfMerit }),
            Of("c", PhuTho, Award(3)));

        Bounds(result, "25").Should().Be("8");
        Bounds(result, "BCA").Should().Be("8");
        result.Cell("25", StandardMeasures.AwardInstances, new CellCategory(Form: AwardForm.Commendation)).Bounds().Should().Be("3");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportedTwice);
        result.Findings.Should().NotContain(finding => finding.Code == FindingCodes.EventReportsDiffer);
    }

    [Fact]
    public void RollUp_OneClassOfACeremonyInAnotherReport_IsAPartOfIt()
    {
        Award[] ceremony = [Order(AwardClass.Second, 1), Order(AwardClass.Third, 4)];

        var result = Rolled(Of("x", PhuTho, ceremony), Of("m", PhuTho, Order(AwardClass.Second, 1)));

        Bounds(result, "25").Should().Be("5", string.Join("\n", result.Findings));
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportedTwice);
    }

    [Theory]
    [InlineData(1, "1")]
    [InlineData(4, "refused")]
    public void RollUp_OneEventOfTwoClasses_NeverCountsTwice(int other, string expected)
        => Bounds(Rolled(Of("x", PhuTho, Order(AwardClass.Second, 1)), Of("m", PhuTho, Order(AwardClass.Third, other))), "25").Should()
            .Be(expected);

    [Fact]
    public void RollUp_EventOfTwoProvincesThatTheMinistryReportsToo_IsTheSumOfTheirs()
    {
        var result = Rolled(Of("x", PhuTho, Award(10)), Of("y", "01@2008-08-01", Award(9)), Of("m", "BCA@1976-07-02", Award(19)));

        Bounds(result, "BCA").Should().Be("19");
        Bounds(result, "25").Should().Be("10");
        result.Findings.Should().NotContain(finding => finding.Code == FindingCodes.EventIdInSeveralTerritories);
    }

    [Fact]
    public void RollUp_AwardsOfOneReportInTwoProvinces_AreOneNumbering()
    {
        var ministry =
            Of("m", "BCA@1976-07-02", Award(10) with { Unit = UnitKey.Parse(PhuTho) },
            Award(9) with { Unit = UnitKey.Parse("01@2008-08-01") });

        var result = Rolled(Of("x", PhuTho, Award(10)), Of("y", "01@2008-08-01", Award(9)), ministry);

        Bounds(result, "BCA").Should().Be("19");
        result.Findings.Where(finding => finding.Severity > FindingSeverity.Information).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_EventOfAProvinceAndOfItsPredecessor_CountsOnce()
    {
        var old = Of("x", "26@2008-08-01", Award() with { Day = new LocalDate(2025, 6, 24) }) with { AsOf = new LocalDate(2025, 6, 30) };

        var result = Rolled(old, Of("m", PhuTho, Award() with { Day = new LocalDate(2025, 6, 24) }));

        Bounds(result, "25").Should().Be("19");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventReportedTwice);
    }

    [Fact]
    public void RollUp_EventIdThatEveryProvinceUses_IsAsManyConferrals()
    {
        var provinces = Gazetteer.Default.AsOf(RollUps.Today).Provinces.Select(unit => Of(unit.Code, unit.Key.ToString(), Award(1)))
            .ToArray();

        var result = Rolled(provinces);

        Bounds(result, "BCA").Should().Be("34");
        result.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.EventIdInSeveralTerritories);
    }

    [Theory]
    [InlineData(3, 6)]
    [InlineData(500, 2)]
    public void RollUp_RandomReportsOfOneEvent_NeverCountMoreThanTheReportThatStatesMost(int seed, int reports)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds.Of(60); round++)
        {
            var told = Enumerable.Range(0, reports)
                .Select(number => Of($"r{number}", PhuTho, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Any(random))])).ToArray();
            var most = told.Max(report => report.Facts.Sum(fact => fact.Value!.Value.Lower));

            var cell = Rolled(told).Cell("BCA", StandardMeasures.AwardInstances);

            if (cell.Value is { } value)
                (value.Upper <= most && value.IsExact).Should()
                    .BeTrue($"round {round}: {value} of at most {most}: "
                        + $"{string.Join(" | ", told.SelectMany(report => report.Awards).Select(Line))}");
        }
    }

    private static Award Any(Random random) => Award(random.Next(1, 4), random.Next(2) == 0) with
    {
        Form = random.Next(2) == 0 ? AwardForm.Commendation : AwardForm.CertificateOfMerit,
        Issuers =
            [.. new[] { IssuingOffice.ProvincialPoliceDirector, IssuingOffice.Minister }.Skip(random.Next(2)).Take(random.Next(1, 3))
            .Select(office => new Issuer(office))],
        Movement = random.Next(3) switch { 0 => MovementType.ForNationalSecurity, 1 => MovementType.NationalSecurityFestival, _ => null },
        Day = random.Next(3) == 0 ? null : new LocalDate(2025, 11, random.Next(24, 26)),
    };

    private static (Award One, Award Other) Differing(string difference) => difference switch
    {
        "form" => (Award(), Award() with { Form = AwardForm.CertificateOfMerit }),
        "issuer" => (Award(), Award() with { Issuers = [new Issuer(IssuingOffice.DepartmentDirector)] }),
        "recipients" => (Award(), Award(collectives: true)),
        "class" => (Order(AwardClass.Second, 19), Order(AwardClass.Third, 19)),
        "scheme" =>
            (Order(null, 19) with { Scheme = StandardAwards.FeatOrder.Id },
            Order(null, 19) with { Scheme = StandardAwards.LabourOrder.Id }),
        "type" => (Award() with { Type = CommendationType.Merit }, Award() with { Type = CommendationType.AdHoc }),
        "drive" => (Award() with { Drive = new Drive("two") }, Award() with { Drive = new Drive("one") }),
        "movement" => (Award(), Award() with { Movement = MovementType.ForNationalSecurity }),
        _ => (Award() with { Day = new LocalDate(2025, 11, 25) }, Award()),
    };

    private static Award Award(int number = 19, bool collectives = false) => new()
    {
        Form = AwardForm.Commendation,
        Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector)],
        Recipients = collectives ? Recipients.Of(collectives: number) : Recipients.Of(individuals: number),
        Day = new LocalDate(2025, 11, 24),
        EventId = "e",
    };

    private static Award Order(AwardClass? rank, int number)
        => Award(number, collectives: true)
            with
        { Form = AwardForm.Order, Class = rank, Issuers = [new Issuer(IssuingOffice.StatePresident)] };

    private static Report Of(string id, string unit, params Award[] awards)
        => awards.Aggregate(
            Report.For(UnitKey.Parse(unit), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity).WithId(id)
                .AsOf(new LocalDate(2025, 12, 30)),
            (builder, award) => builder.Award(award)).Build();

    private static RollUpResult Rolled(params Report[] reports)
        => RollUps.Of(StandardMeasures.AwardInstances, "2025", RollUps.Today, reports);

    private static string Bounds(RollUpResult result, string code) => result.Cell(code, StandardMeasures.AwardInstances).Bounds();

    private static string Line(Award award)
        => $"{award.Form} {string.Join('+', award.Issuers.Select(issuer => issuer.Office))} {award.Recipients} {award.Movement} "
            + $"{award.Day}";
}
