using Antq.Domain.Aggregation;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>The totals of one unit and the units in it: each is what it is among all, and reports of elsewhere are passed over.</summary>
public sealed class WithinTests
{
    private const string PhuTho = "25@2025-07-01", HaNoi = "01@2008-08-01", BaDinh = "00004@2025-07-01";

    private static readonly Measure Flow = StandardMeasures.InformationReceived;

    [Fact]
    public void RollUp_WithinAProvince_HasItsTotalAndThoseOfItsCommunes()
    {
        var result = RolledUp(OrganisationLevel.Commune, HaNoi, Of("a", HaNoi, 40), Of("b", BaDinh, 7), Of("c", PhuTho, 5));

        result.Units[0].Key.Should().Be(UnitKey.Parse(HaNoi));
        result.Units.Skip(1).Should().HaveCount(126).And.OnlyContain(unit => unit.Level == OrganisationLevel.Commune);
        result[UnitKey.Parse(HaNoi), Flow].Value.Should().Be(Count.Exactly(40));
        result[UnitKey.Parse(BaDinh), Flow].Value.Should().Be(Count.Exactly(7));
        result.Cells.Select(cell => cell.Unit).Should().BeSubsetOf(result.Units);
    }

    [Fact]
    public void Indexer_OfAUnitOutside_SaysSo()
    {
        var result = RolledUp(OrganisationLevel.Province, HaNoi, Of("a", HaNoi, 40));

        result.Invoking(one => one[UnitKey.Parse(PhuTho), Flow]).Should().Throw<ArgumentException>().WithMessage($"*within {HaNoi}*");
        result.Invoking(one => one[one.Ministry, Flow]).Should().Throw<ArgumentException>();
        result.Invoking(one => one[UnitKey.Parse("99@2025-07-01"), Flow, CellCategory.All]).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void RollUp_WithinAUnit_PassesOverReportsOfElsewhere()
    {
        var wrong = Of("wrong", PhuTho, 5) with { AsOf = new LocalDate(2024, 1, 1) };

        RolledUp(OrganisationLevel.Province, HaNoi, Of("a", HaNoi, 40), wrong).Findings.Should().BeEmpty();
        RolledUp(OrganisationLevel.Province, PhuTho, Of("a", HaNoi, 40), wrong).Findings.Should().NotBeEmpty();
        RolledUp(OrganisationLevel.Province, null, Of("a", HaNoi, 40), wrong).Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void RollUp_WithinAUnitThatOthersBound_KnowsTheOthers()
    {
        var result = RolledUp(OrganisationLevel.Province, PhuTho, Of("nation", "BCA@1976-07-02", 100), Of("a", HaNoi, 40));

        result[UnitKey.Parse(PhuTho), Flow].Value.Should().Be(Count.Parse("0..60"));
    }

    [Theory]
    [InlineData("99@2025-07-01")]
    [InlineData("25@2008-08-01")]
    [InlineData("00004@2025-07-01")]
    [InlineData("V05@2018-08-07")]
    public void RollUp_WithinWhatHasNoSuchUnits_IsRefused(string unit)
    {
        var rollUp = () => RolledUp(OrganisationLevel.Province, unit, Of("a", HaNoi, 40));

        rollUp.Should().Throw<ArgumentException>().WithMessage($"*{unit}*");
    }

    [Fact]
    public void Within_OfADefaultKey_IsRefused()
        => FluentActions.Invoking(() => new RollUpOptions { Within = default(UnitKey) }).Should().Throw<ArgumentException>();

    [Fact]
    public void RollUp_WithinTheMinistry_IsThatOfAll()
        => RolledUp(OrganisationLevel.Province, "BCA@1976-07-02", Of("a", HaNoi, 40)).Units.Should().HaveCount(35);

    [Fact]
    public void RollUp_OfRandomReportsWithinAUnit_HasTheCellsOfARollUpOfAll()
    {
        var draws = new LiveDraws(20261201);
        for (var round = 0; round < Rounds.Of(60); round++)
        {
            var reports = Enumerable.Range(0, draws.Below(14)).Select(_ => draws.Report(12)).ToArray();
            var options = draws.Options() with { Weights = ShareWeights.None };
            var level = round % 15 == 0 ? OrganisationLevel.Commune : OrganisationLevel.Province;
            var isAsWas = draws.Below(3) == 0;
            var period = ReportingPeriod.Parse("2025");
            string[] units = isAsWas ? [PhuTho, HaNoi, "26@2008-08-01", "48@2025-07-01"] : [PhuTho, HaNoi, "24@2025-07-01"];
            var within = UnitKey.Parse(draws.One(units));

            var all = RollUp(options with { WithLevelsAbove = true });
            var own = RollUp(options with { Within = within, WithLevelsAbove = true });

            var because = $"round {round}, {within} {level}";
            own.Units[0].Key.Should().Be(within, because);
            var listed = own.Units.ToHashSet();
            var expected = all.Cells.Where(cell => listed.Contains(cell.Unit)).Select(Text).ToArray();
            own.Cells.Select(Text).Should().Equal(expected, because);
            if (round % 4 > 0) continue;

            var asked = options with { Within = within, WithLevelsAbove = true };
            var aggregator = new Aggregator(Gazetteer.Default);
            var live = isAsWas ? aggregator.Live(level, period, asked) : aggregator.Live(level, RollUps.Today, period, asked);
            live.AddRange(reports);
            live.Current.Cells.Select(Text).Should().Equal(expected, because);

            RollUpResult RollUp(RollUpOptions asked) => isAsWas
                ? new Aggregator(Gazetteer.Default).RollUp(reports, level, period, asked)
                : new Aggregator(Gazetteer.Default).RollUp(reports, level, RollUps.Today, period, asked);
        }

        static string Text(RollUpCell cell)
            => (cell.Unit.Level == OrganisationLevel.Province ? cell.Explain(Language.English) : $"{cell} {cell.Coverage.ReportedUnitDays}")
                + string.Join('\n', cell.Findings.Select(finding => finding.ToString()));
    }

    private static RollUpResult RolledUp(OrganisationLevel level, string? within, params Report[] reports)
        => new Aggregator(Gazetteer.Default).RollUp(
            reports, level, RollUps.Today, ReportingPeriod.Year(2025),
            new RollUpOptions { Within = within is null ? null : UnitKey.Parse(within) });

    private static Report Of(string id, string unit, int value)
        => Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse("2025-H2"), MovementType.AllPeopleProtectNationalSecurity).WithId(id)
            .With(Flow, value).Build();
}
