namespace Antq.Domain.Tests.Aggregation;

/// <summary>Indicators added up: money exactly, attendances apart from sessions, official award statistics by group and by type.</summary>
public sealed class IndicatorRollUpTests
{
    private static readonly UnitKey HaNoi = UnitKey.Parse("01@2008-08-01"), Hue = UnitKey.Parse("46@1989-07-01");

    private static readonly ReportingPeriod Year = ReportTemplate.YearOfProvince.PeriodOf(2025);

    [Fact]
    public void RollUp_OfMoney_IsExactDong()
    {
        var unit = StandardMeasures.Contributions.Unit!;
        unit.TryRead("3,5 tỷ đồng", Language.Vietnamese, out var first).Should().BeTrue();
        unit.TryRead("1.250.000 đồng", Language.Vietnamese, out var second).Should().BeTrue();

        var total = Total(StandardMeasures.Contributions, New(HaNoi).With(StandardMeasures.Contributions, first),
            New(Hue).With(StandardMeasures.Contributions, second));

        total.Should().Be(Count.Exactly(3_501_250_000));
        unit.Write(total!.Value, Language.Vietnamese).Should().Be("3.501.250.000 đồng");
    }

    [Fact]
    public void RollUp_OfSessionsAndAttendances_KeepsThemApart()
    {
        ReportBuilder[] reports =
        [
            New(HaNoi).With(StandardMeasures.PropagandaSessions, 47).With(StandardMeasures.PropagandaAttendances, 6_100),
            New(Hue).With(StandardMeasures.PropagandaSessions, 20).With(StandardMeasures.PropagandaAttendances, 900),
        ];

        Total(StandardMeasures.PropagandaSessions, reports).Should().Be(Count.Exactly(67));
        Total(StandardMeasures.PropagandaAttendances, reports).Should().Be(Count.Exactly(7_000));
    }

    /// <summary>Movements run at many levels, so that their numbers are not added.</summary>
    [Fact]
    public void RollUp_OfEmulationMovements_HasNoTotal()
        => Total(StandardMeasures.EmulationMovements, New(HaNoi).With(StandardMeasures.EmulationMovements, 3),
            New(Hue).With(StandardMeasures.EmulationMovements, 2)).Should().BeNull();

    /// <summary>The margins of the official form: by group of recipients, of which enterprises, and by type of commendation.</summary>
    [Fact]
    public void RollUp_OfOfficialAwardStatistics_AddsEachMargin()
    {
        Figure Whole(
            Count all, Count collectives, Count enterprises, Count households, Count individuals, Count thematic, Count adHoc) => new()
            {
                Measure = StandardMeasures.MinistryProvinceAwards.Id,
                Value = all,
                OfWhich =
            [
                new Figure
                {
                    Measure = StandardMeasures.MinistryProvinceAwardsToCollectives.Id,
                    Value = collectives,
                    OfWhich = [Of(StandardMeasures.MinistryProvinceAwardsToEnterprises, enterprises)],
                },
                Of(StandardMeasures.MinistryProvinceAwardsToHouseholds, households),
                Of(StandardMeasures.MinistryProvinceAwardsToIndividuals, individuals),
                Of(StandardMeasures.MinistryProvinceAwardsThematic, thematic),
                Of(StandardMeasures.MinistryProvinceAwardsAdHoc, adHoc),
            ],
            };
        Figure Of(Measure measure, Count value) => new() { Measure = measure.Id, Value = value };
        ReportBuilder[] reports = [New(HaNoi).With(Whole(100, 60, 12, 5, 35, 70, 30)), New(Hue).With(Whole(40, 20, 2, 0, 20, 40, 0))];

        foreach (var report in reports) ReportRules.Standard.Validate(report.Build()).Should().BeEmpty();
        Total(StandardMeasures.MinistryProvinceAwards, reports).Should().Be(Count.Exactly(140));
        Total(StandardMeasures.MinistryProvinceAwardsToCollectives, reports).Should().Be(Count.Exactly(80));
        Total(StandardMeasures.MinistryProvinceAwardsToEnterprises, reports).Should().Be(Count.Exactly(14));
        Total(StandardMeasures.MinistryProvinceAwardsToHouseholds, reports).Should().Be(Count.Exactly(5));
        Total(StandardMeasures.MinistryProvinceAwardsToIndividuals, reports).Should().Be(Count.Exactly(55));
        Total(StandardMeasures.MinistryProvinceAwardsThematic, reports).Should().Be(Count.Exactly(110));
        Total(StandardMeasures.MinistryProvinceAwardsAdHoc, reports).Should().Be(Count.Exactly(30));
        ReportRules.Standard.Validate(New(HaNoi).With(Whole(100, 60, 61, 5, 35, 70, 30)).Build()).Should()
            .OnlyContain(finding => finding.Code == FindingCodes.MeasureExceedsItsLimit || finding.Code == FindingCodes.PartExceedsWhole)
            .And.NotBeEmpty();
    }

    /// <summary>Awards listed one by one add by type, award and kind of recipients together.</summary>
    [Fact]
    public void RollUp_OfListedAwards_AddsByTypeAndRecipients()
    {
        ReportBuilder[] reports =
        [
            New(HaNoi).Award(Of(CommendationType.Thematic, Recipients.Of(collectives: 3, households: 2)))
                .Award(Of(CommendationType.AdHoc, Recipients.Of(individuals: 4))),
            New(Hue).Award(Of(CommendationType.Thematic, Recipients.Of(collectives: 1, individuals: 6))),
        ];
        var result = RollUp(reports);

        Cell(new(Type: CommendationType.Thematic)).Should().Be(Count.Exactly(12));
        Cell(new(Type: CommendationType.AdHoc)).Should().Be(Count.Exactly(4));
        Cell(new(Type: CommendationType.Thematic, Recipient: RecipientKind.Collectives)).Should().Be(Count.Exactly(4));
        Cell(new(Recipient: RecipientKind.Households)).Should().Be(Count.Exactly(2));
        Cell(new(Form: AwardForm.CertificateOfMerit, Recipient: RecipientKind.Individuals)).Should().Be(Count.Exactly(10));

        Count? Cell(CellCategory category)
            => result[Gazetteer.Default.AsOf(RollUps.Today).Ministry, StandardMeasures.AwardInstances, category].Value;
        static Award Of(CommendationType type, Recipients recipients) => new()
        {
            Form = AwardForm.CertificateOfMerit,
            Type = type,
            Issuers = [new Issuer(IssuingOffice.ProvincialChair)],
            Recipients = recipients,
        };
    }

    private static ReportBuilder New(UnitKey unit) => Report.For(unit, Year, MovementType.AllPeopleProtectNationalSecurity);

    private static RollUpResult RollUp(params IEnumerable<ReportBuilder> reports)
        => new Aggregator(Gazetteer.Default).RollUp(
            [.. reports.Select(report => report.Build())], OrganisationLevel.Province, RollUps.Today, Year);

    private static Count? Total(Measure measure, params IEnumerable<ReportBuilder> reports)
        => RollUp(reports)[Gazetteer.Default.AsOf(RollUps.Today).Ministry, measure].Value;
}
