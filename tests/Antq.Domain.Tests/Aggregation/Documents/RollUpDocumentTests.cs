using System.Text;
using System.Text.Json.Nodes;
using Antq.Domain.Aggregation.Documents;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation.Documents;

/// <summary>The document of a roll-up has what a screen shows, each name and source once, no null, and small cells.</summary>
public sealed class RollUpDocumentTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static readonly RollUpResult Seed = new Aggregator(Gazetteer.Default).RollUp(
        [.. Seeds.Ids.Select(Seeds.Report)], OrganisationLevel.Province, Today, ReportingPeriod.Parse("2015/2025"),
        new RollUpOptions { Periods = [ReportingPeriod.Year(2025)], MinimumCoverage = Percentage.Parse("80%"), WithLevelsAbove = true });

    [Fact]
    public void Of_AResult_HasPeriodsBoundariesLevelAndOptions()
    {
        var document = RollUpDocument.Of(Seed);

        document.Periods.Should().Equal(Seed.Periods);
        (document.Boundaries, document.Level, document.DataVersion).Should().Be((Today, OrganisationLevel.Province, Seed.DataVersion));
        (document.Options.MinimumCoverage, document.Options.Shortfall, document.Options.HasWeights, document.Options.HasOwnTable).Should()
            .Be((Percentage.Parse("80%"), Coverage.Shortfall.Warn, false, false));
        document.Options.By.Should().Equal(Seed.Options.By);
        document.Findings.Take(Seed.Findings.Count).Should().Equal(Seed.Findings);
    }

    [Fact]
    public void Of_UnitsAsTheyWere_HasNoBoundaries()
    {
        var asWas = new Aggregator(Gazetteer.Default).RollUp([], OrganisationLevel.Province, ReportingPeriod.Year(2025));

        RollUpDocument.Of(asWas).Boundaries.Should().BeNull();
        JsonNode.Parse(RollUpJson.Write(asWas))!.AsObject().ContainsKey("boundaries").Should().BeFalse();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Names_AreThoseOfEveryKeyInTheDocument(bool withAll)
    {
        var document = RollUpDocument.Of(Seed, new RollUpDocument.Content { Most = withAll ? null : 3 });

        var keys = document.Cells.SelectMany(cell => (cell.Group ?? []).Append(cell.Unit).Concat(cell.Coverage.Incomplete)
                .Select(unit => unit.ToString()).Append(cell.Measure.ToString()))
            .Concat(document.Periods.Select(period => period.ToString())).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        document.Names.Keys.Should().Equal(keys);
        document.Names["25@2025-07-01"].Should().Be(new BilingualText("Phú Thọ", "Phú Thọ"));
        document.Names["BCA@1976-07-02"].English.Should().Be("Ministry of Public Security");
        document.Names["2025"].Vietnamese.Should().Be(ReportingPeriod.Year(2025).ToWords(Language.Vietnamese));
    }

    [Fact]
    public void Sources_AreListedOnce_AndEachCellNamesItsOwn()
    {
        var document = RollUpDocument.Of(Seed, new RollUpDocument.Content { Most = null });

        document.Sources.Should().OnlyHaveUniqueItems();
        foreach (var (cell, written) in Seed.Cells.Zip(document.Cells))
        {
            written.Sources!.SelectMany(run => document.Sources.Skip(run.First).Take(run.Count)).Should()
                .BeEquivalentTo(cell.Sources.Select(fact => fact.ToString()), cell.ToString());
            (written.Findings ?? []).Select(place => document.Findings[place]).Should().BeSubsetOf(cell.Findings);
            written.MoreSources.Should().BeNull();
            written.MoreFindings.Should().BeNull();
            written.Coverage.MoreIncomplete.Should().BeNull();
        }
    }

    [Fact]
    public void Most_LimitsWhatACellLists_AndCountsTheRest()
    {
        var all = RollUpDocument.Of(Seed, new RollUpDocument.Content { Most = null });
        var some = RollUpDocument.Of(Seed, new RollUpDocument.Content { Most = 1 });

        foreach (var (whole, cut) in all.Cells.Zip(some.Cells))
        {
            cut.Sources.Should().Equal(whole.Sources!.Take(1));
            (cut.Sources!.Sum(run => run.Count) + (cut.MoreSources ?? 0)).Should().Be(whole.Sources!.Sum(run => run.Count));
            ((cut.Findings ?? []).Count + (cut.MoreFindings ?? 0)).Should().Be((whole.Findings ?? []).Count);
            cut.Coverage.Incomplete.Should().Equal(whole.Coverage.Incomplete.Take(1));
            (cut.Coverage.Incomplete.Count + (cut.Coverage.MoreIncomplete ?? 0)).Should().Be(whole.Coverage.Incomplete.Count);
        }

        some.Cells.Should().Contain(cell => cell.MoreSources > 0).And.Contain(cell => cell.Coverage.MoreIncomplete > 0);
        FluentActions.Invoking(() => new RollUpDocument.Content { Most = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Every cell of a national half-year, of thousands of facts, is below a kilobyte without its derivation.</summary>
    [Fact]
    public void Cells_OfManyReports_AreOfABoundedSize()
    {
        var period = ReportingPeriod.Parse("2026-H1");
        var reports = Gazetteer.Default.AsOf(Today).Units(OrganisationLevel.Commune).Where((_, place) => place % 2 == 0)
            .Select((unit, place) => Report.For(unit.Key, period, MovementType.AllPeopleProtectNationalSecurity).WithId($"r{place}")
                .AsOf(new LocalDate(2026, 7, 1)).With(StandardMeasures.InformationReceived, Count.AtLeast(place))
                .With(StandardMeasures.ModelSites, place).Build());
        var result = new Aggregator(Gazetteer.Default).RollUp(reports, OrganisationLevel.Commune, Today, period,
            new RollUpOptions { WithLevelsAbove = true });

        var written = JsonNode.Parse(RollUpJson.Write(result, new RollUpDocument.Content { WithWords = true }))!;

        written["sources"]!.AsArray().Count.Should().BeGreaterThan(3000);
        written["cells"]!.AsArray().Max(cell => Encoding.UTF8.GetByteCount(cell!.ToJsonString())).Should().BeLessThan(1024);
        written["cells"]![0]!["sources"]!.AsArray().Should().ContainSingle("the sources of the ministry are one run");
    }

    [Fact]
    public void Write_NeverWritesNull()
    {
        foreach (var document in new[]
        {
            RollUpJson.Write(Seed),
            RollUpJson.Write(Seed, new RollUpDocument.Content { WithDerivations = true, WithWords = true, Most = null }),
        })
            Encoding.UTF8.GetString(document).Should().NotContain("null");
    }

    /// <summary>The nominal value of words such as "about 500" is part of the value, and so is the text of their wording.</summary>
    [Fact]
    public void Value_OfAnApproximateWording_HasItsNominalValue()
    {
        var unit = UnitKey.Parse("25@2025-07-01");
        var report = Report.For(unit, ReportingPeriod.Year(2026), MovementType.AllPeopleProtectNationalSecurity)
            .With(StandardMeasures.InformationReceived, Count.Read("khoảng 500", Language.Vietnamese)).Build();
        var result = new Aggregator(Gazetteer.Default).RollUp([report], OrganisationLevel.Province, Today, ReportingPeriod.Year(2026));

        var cell = JsonNode.Parse(RollUpJson.Write(result, new RollUpDocument.Content { WithWords = true }))!["cells"]!.AsArray()
            .Single(cell => (string)cell!["unit"]! == unit.ToString())!;

        cell["value"]!["nominal"]!.GetValue<int>().Should().Be(500);
        cell["value"]!.AsObject().ContainsKey("upper").Should().BeFalse();
        cell["words"]!["en"]!.GetValue<string>().Should().Be("about 500");
        cell["status"]!.GetValue<string>().Should().Be("bounded");
    }

    /// <summary>The first format as it was: bounds apart, null where there is none, a name and the sources in each cell.</summary>
    [Fact]
    public void WriteFirst_OfAResult_IsTheFirstFormat()
    {
        var first = JsonNode.Parse(RollUpJson.WriteFirst(Seed))!;

        first.AsObject().Select(member => member.Key).Should().Equal("format", "dataVersion", "findings", "cells");
        first["format"]!.GetValue<string>().Should().Be("antq-roll-up/1");
        foreach (var (cell, written) in Seed.Cells.Zip(first["cells"]!.AsArray()))
        {
            written!.AsObject().Select(member => member.Key).Take(7).Should()
                .Equal("unit", "name", "level", "measure", "category", "lower", "upper");
            ((long?)written["lower"], (long?)written["upper"]).Should().Be((cell.Value?.Lower, cell.Value?.Upper));
            written["name"]!.GetValue<string>().Should().Be(Seed.NameOf(cell.Unit, Language.Vietnamese));
            written["sources"]!.AsArray().Select(source => (string)source!).Should().Equal(cell.Sources.Select(fact => fact.ToString()));
        }

        FluentActions.Invoking(() => RollUpJson.WriteFirst(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void WriteFirst_WithDerivations_WritesTheBoundsOfEachNode()
    {
        var cell = JsonNode.Parse(RollUpJson.WriteFirst(Seed, withDerivations: true))!["cells"]!.AsArray()
            .First(cell => cell!["derivation"]!["value"]?["inputs"] is not null)!;

        var node = cell["derivation"]!["value"]!.AsObject();
        node.Select(member => member.Key).Take(2).Should().Equal("operation", "value");
        node["value"]!.AsObject().Select(member => member.Key).Take(2).Should().Equal("lower", "upper");
        node["inputs"]![0]!["value"]!.AsObject().ContainsKey("upper").Should().BeTrue();
    }
}
