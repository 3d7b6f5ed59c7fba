using Antq.Domain.Data;
using Antq.Domain.Organisation;
using NodaTime;
using Merger = Antq.Domain.Gazetteer.Merger;

namespace Antq.Domain.Tests.Organisation.Drafts;

/// <summary>
/// A merger laid over the gazetteer is a gazetteer of its own, and shows what becomes of stored reports. Its mergers are made up.
/// </summary>
public sealed class MergerDraftTests
{
    private static readonly LocalDate Day = new(2027, 1, 1);
    private static readonly UnitKey PhuTho = UnitKey.Parse("25@2025-07-01");
    private static readonly UnitKey TuyenQuang = UnitKey.Parse("08@2025-07-01");
    private static readonly UnitKey BaDinh = UnitKey.Parse("00004@2025-07-01");
    private static readonly Measure Flow = StandardMeasures.InformationReceived;

    private static readonly Merger OfProvinces = new(Day)
    {
        Units = [new("25", "Hùng Vương", UnitKind.Province)],
        Transfers = [new(PhuTho, "25"), new(TuyenQuang, "25")],
    };

    private static readonly Merger OfAWard = new(Day)
    {
        Units = [new("00004", "Ba Đình", UnitKind.Ward), new("09999", "Liễu Giai", UnitKind.Ward)],
        Transfers =
        [
            new(BaDinh, "00004", TerritoryShare.Some, TerritoryShare.Some),
            new(BaDinh, "09999", TerritoryShare.Some, TerritoryShare.Some, "tổ dân phố 1 đến 9"),
        ],
    };

    private static readonly Lazy<Gazetteer.MergerPlan> Provinces = new(() => Gazetteer.Default.Draft(OfProvinces));
    private static readonly Lazy<Gazetteer.MergerPlan> Ward = new(() => Gazetteer.Default.Draft(OfAWard));

    [Fact]
    public void Draft_OfTwoProvinces_HasTheNewOneWithTheirCommunes()
    {
        var after = Provinces.Value.After;

        after.Version.Should().Be($"{Gazetteer.Default.Version}-draft");
        var unit = after.AsOf(Day).Province("25");
        (unit.Key, unit.Name, unit.ValidTo).Should().Be((UnitKey.Of("25", Day), "Hùng Vương", null));
        unit.States[0].Parent.Should().Be(Gazetteer.Default[PhuTho].States[^1].Parent);
        Provinces.Value.Units.Should().Equal(unit);
        Provinces.Value.Ended.Select(ended => (ended.Key, ended.ValidTo)).Should()
            .Equal((TuyenQuang, Day.PlusDays(-1)), (PhuTho, Day.PlusDays(-1)));
        after.AsOf(Day).Units(OrganisationLevel.Commune).Count(commune => commune.StateOn(Day).Parent == unit.Key).Should()
            .Be(Gazetteer.Default.AsOf(Day).Units(OrganisationLevel.Commune)
                .Count(commune => commune.StateOn(Day).Parent is { } parent && (parent == PhuTho || parent == TuyenQuang)));
        after.Trace(after[PhuTho], Day).Only.Should().BeSameAs(unit);
    }

    [Fact]
    public void Draft_OfAMerger_ChangesNothingElse()
    {
        Gazetteer.Default.AsOf(Day).Province("25").Key.Should().Be(PhuTho);
        Gazetteer.Default[PhuTho].ValidTo.Should().BeNull();
        var moved = Gazetteer.Default.AsOf(Day).Units(OrganisationLevel.Commune)
            .Where(commune => commune.StateOn(Day).Parent is { } parent && (parent == PhuTho || parent == TuyenQuang))
            .Select(commune => commune.Key);

        Provinces.Value.Changes.Select(change => change.Unit!.Value).Distinct().Should()
            .BeEquivalentTo(moved.Append(PhuTho).Append(TuyenQuang).Append(UnitKey.Of("25", Day)));
    }

    [Fact]
    public void Draft_SavedAndLoaded_IsTheSame()
    {
        using var file = new MemoryStream();
        Ward.Value.After.Save(file);
        file.Position = 0;

        Ward.Value.After.ChangesTo(Gazetteer.Load(file)).Should().BeEmpty();
    }

    [Fact]
    public void Draft_WithACodeOrNameOfOthers_NamesThem()
    {
        var plan = Ward.Value;

        plan.ReusedCodes.Should().ContainSingle().Which.Earlier.Should().Contain(plan.After[BaDinh]);
        plan.Namesakes.Should().BeEmpty();
        var namesake = Gazetteer.Default.Draft(OfAWard with
        {
            Units = [new("00004", "Ba Đình", UnitKind.Ward), new("09999", "ngọc hà", UnitKind.Ward)],
        });
        namesake.Namesakes.Should().ContainSingle().Which.Others.Should().ContainSingle().Which.Name.Should().Be("Ngọc Hà");
    }

    [Fact]
    public void Preview_OfTwoProvinces_AddsTheirNumbersExactly()
    {
        var preview = Preview(Provinces.Value, OrganisationLevel.Province, Report(PhuTho, "30"), Report(TuyenQuang, "12"));

        var change = preview.Changes.Should().ContainSingle().Subject;
        (change.Cell.Value, change.Outcome).Should().Be((Count.Exactly(42), Aggregator.MergerOutcome.Exact));
        change.From.Select(cell => cell.Value).Should().Equal(Count.Exactly(12), Count.Exactly(30));
        preview.Decisions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("40", "0..40", Aggregator.MergerOutcome.BecomesBounded)]
    [InlineData("40..", "0..", Aggregator.MergerOutcome.StillBounded)]
    [InlineData("0", "0", Aggregator.MergerOutcome.Exact)]
    public void Preview_OfADividedWard_ShowsWhatIsNoLongerKnown(string stated, string expected, Aggregator.MergerOutcome outcome)
    {
        var preview = Preview(Ward.Value, OrganisationLevel.Commune, Report(BaDinh, stated));

        preview.Changes.Select(change => (change.Cell.Value.ToString(), change.Outcome)).Should()
            .Equal((expected, outcome), (expected, outcome));
        preview.After[preview.After.Ministry, Flow].Value.Should()
            .Be(preview.Before[preview.Before.Ministry, Flow].Value, "nothing is lost");
    }

    [Fact]
    public void Preview_OfReportsOfAnEndedUnit_NamesWhatIsToBeDecided()
    {
        var late = Report(PhuTho, "7") with { Id = "late", Period = ReportingPeriod.Parse("2027-Q1"), AsOf = new LocalDate(2027, 4, 1) };

        var preview = Preview(Provinces.Value, OrganisationLevel.Province, Report(TuyenQuang, "12"), late);

        preview.Decisions.Should().NotBeEmpty().And.OnlyContain(finding => finding.Report == "late");
        preview.Decisions.Should().Contain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Preview_OfAnotherGazetteer_IsRefused()
        => FluentActions.Invoking(() => new Aggregator(Ward.Value.After)
            .Preview(Provinces.Value, [], OrganisationLevel.Province, ReportingPeriod.Year(2026))).Should().Throw<ArgumentException>();

    /// <summary>Whatever provinces merge, no total of another unit changes, none is lost, and theirs are added.</summary>
    [Fact]
    public void Preview_OfRandomMergers_LosesNothing()
    {
        var random = new Random(20261201);
        var provinces = Gazetteer.Default.AsOf(Day).Units(OrganisationLevel.Province);
        Report[] reports = [.. provinces.Select((province, place) => Report(province.Key, $"{place * place}"))];
        for (var round = 0; round < 2; round++)
        {
            var merged = random.GetItems(provinces.ToArray(), 3).Distinct().ToArray();
            var plan = Gazetteer.Default.Draft(new Merger(Day)
            {
                Units = [new(merged[0].Code, "Mới", UnitKind.Province)],
                Transfers = [.. merged.Select(province => new Merger.Transfer(province.Key, merged[0].Code))],
            });

            var preview = Preview(plan, OrganisationLevel.Province, reports);

            preview.Changes.Should().ContainSingle().Which.Cell.Value.Should()
                .Be(Count.Exactly(merged.Sum(province => preview.Before[province, Flow].Value!.Value.Lower)));
            preview.After[preview.After.Ministry, Flow].Value.Should().Be(preview.Before[preview.Before.Ministry, Flow].Value);
            foreach (var other in provinces.Except(merged))
                preview.After[plan.After[other.Key], Flow].Value.Should().Be(preview.Before[other, Flow].Value);
        }
    }

    public static TheoryData<string, Merger> Wrong => new()
    {
        { "a unit that has ended", OfProvinces with { Transfers = [new(PhuTho, "25"), new(UnitKey.Parse("26@2008-08-01"), "25")] } },
        { "a part alone", OfAWard with { Transfers = [new(BaDinh, "00004"), new(PhuTho, "09999", TerritoryShare.Some)] } },
        { "a code that goes on", OfProvinces with { Transfers = [new(TuyenQuang, "25")] } },
        { "a unit that is unknown", OfProvinces with { Transfers = [new(PhuTho, "25"), new(UnitKey.Parse("99@2025-07-01"), "25")] } },
        {
            "communes without a province",
            new Merger(Day)
            {
                Units = [new("25", "Một", UnitKind.Province), new("26", "Hai", UnitKind.Province)],
                Transfers =
                [
                    new(PhuTho, "25", TerritoryShare.Some, TerritoryShare.Some),
                    new(PhuTho, "26", TerritoryShare.Some, TerritoryShare.Some),
                ],
            }
        },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Draft_ThatContradictsTheGazetteer_IsRefusedWithAllFindings(string what, Merger merger)
    {
        Gazetteer.Default.TryDraft(merger, out var plan, out var findings).Should().BeFalse(what);

        plan.Should().BeNull();
        findings.Should().Contain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Draft_ThatContradictsTheGazetteer_ThrowsWithAllFindings()
    {
        var wrong = OfProvinces with { Transfers = [new(TuyenQuang, "25")] };
        Gazetteer.Default.TryDraft(wrong, out _, out var findings);

        FluentActions.Invoking(() => Gazetteer.Default.Draft(wrong)).Should().Throw<ReferenceDataException>()
            .Which.Findings.Select(finding => finding.ToString()).Should().Equal(findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Draft_OfAProvinceThatIsDivided_TakesTheProvinceOfEachCommune()
    {
        var communes = Gazetteer.Default.AsOf(Day).Units(OrganisationLevel.Commune)
            .Where(commune => commune.StateOn(Day).Parent == PhuTho).ToArray();
        var plan = Gazetteer.Default.Draft(new Merger(Day)
        {
            Units = [new("25", "Một", UnitKind.Province), new("26", "Hai", UnitKind.Province)],
            Transfers =
            [
                new(PhuTho, "25", TerritoryShare.Some, TerritoryShare.Some), new(PhuTho, "26", TerritoryShare.Some, TerritoryShare.Some),
            ],
            Parents = [.. communes.Select((commune, place) => new Merger.NewParent(commune.Key, place % 2 == 0 ? "25" : "26"))],
        });

        plan.After[communes[1].Key].StateOn(Day).Parent.Should().Be(UnitKey.Of("26", Day));
        plan.After[communes[1].Key].StateOn(Day.PlusDays(-1)).Parent.Should().Be(PhuTho);
    }

    [Fact]
    public void Draft_ThatIsNoMerger_IsRefused()
    {
        foreach (var wrong in new[]
        {
            new Merger(Day), OfProvinces with { Units = [new("25", " ", UnitKind.Province)] },
            OfProvinces with { Units = [.. OfProvinces.Units, .. OfProvinces.Units] }, OfProvinces with { Transfers = [new(PhuTho, "26")] },
            OfProvinces with { Parents = [new(BaDinh, "25"), new(BaDinh, "25")] },
        })
            FluentActions.Invoking(() => Gazetteer.Default.Draft(wrong)).Should().Throw<ArgumentException>();
        var noCode = OfProvinces with { Units = [new("2x!", "A", UnitKind.Province)], Transfers = [] };
        FluentActions.Invoking(() => Gazetteer.Default.Draft(noCode)).Should().Throw<FormatException>();
    }

    private static Aggregator.MergerPreview Preview(Gazetteer.MergerPlan plan, OrganisationLevel level, params Report[] reports)
        => new Aggregator(Gazetteer.Default).Preview(plan, reports, level, ReportingPeriod.Year(2026),
            new RollUpOptions { By = [] });

    private static Report Report(UnitKey unit, string count)
        => Domain.Report.For(unit, ReportingPeriod.Year(2026), MovementType.AllPeopleProtectNationalSecurity).WithId($"r{unit.Code}")
            .AsOf(new LocalDate(2026, 12, 31)).With(Flow, Count.Parse(count)).Build();
}
