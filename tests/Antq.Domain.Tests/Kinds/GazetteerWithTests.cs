using Antq.Domain.Data;
using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Kinds;

/// <summary>Units and events of an application, added to a gazetteer.</summary>
public sealed class GazetteerWithTests
{
    private static readonly UnitKey Ministry = UnitKey.Parse("BCA@1976-07-02");

    private static readonly UnitKey PhuTho = UnitKey.Parse("25@2025-07-01");

    private static readonly LocalDate Day = new(2027, 1, 1);

    private static readonly Gazetteer.Additions Department = new("2026b-ours")
    {
        Units =
        [
            new Gazetteer.Additions.Unit(UnitKey.Parse("X99@2026-01-01"), "Cục Chuyển đổi số", UnitKind.Department, Ministry)
            {
                English = "Department of digital transformation",
                Aliases = ["X99"],
            },
        ],
    };

    [Fact]
    public void With_ADepartment_HasItFromItsDay()
    {
        var own = Gazetteer.Default.With(Department);

        own.Version.Should().Be("2026b-ours");
        own.AsOf(Day).Departments.Select(unit => unit.Key.ToString()).Should().Contain("X99@2026-01-01");
        own.AsOf(new LocalDate(2025, 12, 31)).Departments.Select(unit => unit.Code).Should().NotContain("X99");
        own[UnitKey.Parse("X99@2026-01-01")].States[0].NameIn(Language.English).Should().Be("Department of digital transformation");
        Gazetteer.Default.ChangesTo(own).Select(change => change.Kind).Should().Equal(GazetteerChangeKind.AddedToThePast);
        Gazetteer.Default.TryGet(UnitKey.Parse("X99@2026-01-01"), out _).Should().BeFalse("the gazetteer itself is not changed");
    }

    [Fact]
    public void With_ADepartment_ReportsOfItCount()
    {
        var own = Gazetteer.Default.With(Department);
        var report = Report.For(UnitKey.Parse("X99@2026-01-01"), ReportingPeriod.Parse("2026"), MovementType.ForNationalSecurity)
            .AsOf(new LocalDate(2026, 12, 31)).With(StandardMeasures.InformationReceived, 7).Build();

        var result = new Aggregator(own).RollUp([report], OrganisationLevel.Province, Day, ReportingPeriod.Parse("2026"));

        result.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Should().BeEmpty();
        result[result.Ministry, StandardMeasures.InformationReceived].Value.Should().Be((Count)7);
    }

    /// <summary>Two provinces become one: they end, and their communes follow.</summary>
    [Fact]
    public void With_AnEvent_EndsWhatGoesAndMovesWhatLiesBelow()
    {
        var other = UnitKey.Parse("24@2025-07-01");
        var merged = UnitKey.Of("25", Day);

        var own = Gazetteer.Default.With(new Gazetteer.Additions("2027-ours")
        {
            Units = [new Gazetteer.Additions.Unit(merged, "Phú Thọ", UnitKind.Province, Ministry)],
            Events = [Whole(PhuTho, merged), Whole(other, merged)],
        });

        own[PhuTho].ValidTo.Should().Be(Day.PlusDays(-1));
        own.AsOf(Day).Provinces.Should().HaveCount(33);
        own.AsOf(Day).Units(OrganisationLevel.Commune).Count(unit => unit.StateOn(Day).Parent == merged).Should().Be(
            Gazetteer.Default.AsOf(Day).Units(OrganisationLevel.Commune)
                .Count(unit => unit.StateOn(Day).Parent == PhuTho || unit.StateOn(Day).Parent == other));
        own.Trace(own[other], to: Day).Only!.Key.Should().Be(merged);
    }

    /// <summary>What a draft of a merger is, the same units and events make.</summary>
    [Fact]
    public void With_TheUnitsAndEventsOfADraft_IsTheDraft()
    {
        var draft = Gazetteer.Default.Draft(new Gazetteer.Merger(Day)
        {
            Units = [new("25", "Phú Thọ", UnitKind.Province)],
            Transfers = [new(PhuTho, "25"), new(UnitKey.Parse("24@2025-07-01"), "25")],
        });
        var merged = UnitKey.Of("25", Day);

        var own = Gazetteer.Default.With(new Gazetteer.Additions(draft.After.Version)
        {
            Units = [new Gazetteer.Additions.Unit(merged, "Phú Thọ", UnitKind.Province, Ministry) { Confidence = Confidence.Remembered }],
            Events = [.. draft.After.Events.Where(edge => edge.Day == Day)],
        });

        draft.After.ChangesTo(own).Should().BeEmpty();
    }

    public static TheoryData<string, Gazetteer.Additions> Refused => new()
    {
        { "no unit above", new("x") { Units = [new(UnitKey.Of("X99", Day), "Cục", UnitKind.Department, UnitKey.Parse("99@2020-01-01"))] } },
        { "no successor", new("x") { Events = [Whole(PhuTho, UnitKey.Parse("98@2027-01-01"))] } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void TryWith_WhatCannotBe_GivesErrors(string reason, Gazetteer.Additions additions)
    {
        Gazetteer.Default.TryWith(additions, out var own, out var findings).Should().BeFalse(reason);

        own.Should().BeNull();
        findings.Should().Contain(finding => finding.Severity == FindingSeverity.Error);
        ((Action)(() => Gazetteer.Default.With(additions))).Should().Throw<ReferenceDataException>();
    }

    [Fact]
    public void With_AUnitThatIsThere_RefusesIt()
    {
        var again = new Gazetteer.Additions("x") { Units = [new(PhuTho, "Phú Thọ", UnitKind.Province, Ministry)] };
        var twice = new Gazetteer.Additions("x") { Units = [.. Department.Units, .. Department.Units] };

        ((Action)(() => Gazetteer.Default.With(again))).Should().Throw<ArgumentException>()
            .WithMessage("*25@2025-07-01 is there already*");
        ((Action)(() => Gazetteer.Default.With(twice))).Should().Throw<ArgumentException>()
            .WithMessage("*X99@2026-01-01 is there already*");
    }

    /// <summary>Events after the last day of the data are not known: a report of a later day is remarked.</summary>
    [Theory]
    [InlineData("2026-10-06", false)]
    [InlineData("2026-10-07", true)]
    public void Validate_OfAReportAfterTheData_IsRemarked(string day, bool isRemarked)
    {
        var asOf = ReportingPeriod.Parse($"{day}/{day}").End;
        var report = Report.For(PhuTho, ReportingPeriod.Parse("2026-Q3"), MovementType.ForNationalSecurity).AsOf(asOf).Build();

        Gazetteer.Default.KnownTo(OrganisationLevel.Province).Should().Be(new LocalDate(2026, 10, 6));
        ReportRules.Standard.Validate(report).Select(finding => finding.Code).Should()
            .Equal(isRemarked ? [FindingCodes.ReportAfterData] : Array.Empty<FindingCode>());
    }

    private static UnitEvent Whole(UnitKey from, UnitKey to)
        => new(Day, UnitEventKind.Merge, from, to, TerritoryShare.All, TerritoryShare.All, null, Confidence.Verified);
}
