using Antq.Domain.Aggregation;
using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Pairs of facts that speak of the same things: found, told with both places and why, in a stated order.</summary>
public sealed class FactOverlapTests
{
    private const string PhuTho = "25@2025-07-01", OldPhuTho = "25@2008-08-01", Nation = "BCA@1976-07-02";
    private static readonly Measure Flow = StandardMeasures.ModelsBuilt;

    [Theory]
    [InlineData(OverlapKind.SameTwice,
        "a#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 17) and b#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 17) overlap: the same stated "
        + "twice.")]
    [InlineData(OverlapKind.OneEvent,
        "a#/awards/0/recipients/collectives (Phú Thọ (25@2025-07-01), 2025-12-01: 3) and b#/awards/0/recipients/collectives (Phú Thọ "
        + "(25@2025-07-01), 2025-12-01: 3) overlap: one event in two reports.")]
    [InlineData(OverlapKind.OccurrencesAndDistinct,
        "a#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 17) and b#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 19) overlap: occurrences and "
        + "distinct ones.")]
    [InlineData(OverlapKind.ParentAndChild,
        "b#/figures/0 (Phú Thọ (25@2025-07-01), second half of 2025: 17) and a#/figures/0 (Tân Hòa (04792@2025-07-01), second half of "
        + "2025: 2) overlap: a unit and one below it.")]
    [InlineData(OverlapKind.MinistryAndTerritory,
        "b#/figures/0 (Bộ Công an (BCA@1976-07-02), 2025: 99) and a#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 17) overlap: a unit and "
        + "one below it; the line of the ministry and that of the territory.")]
    [InlineData(OverlapKind.WholeSuccession,
        "b#/figures/0 (Phú Thọ (25@2025-07-01), 2024: 17) and a#/figures/0 (Phú Thọ (25@2008-08-01), 2024: 7) overlap: a unit and its "
        + "successor, whole.")]
    [InlineData(OverlapKind.SplitSuccession,
        "a#/figures/0 (Ngọc Hà (00016@2025-06-30), 2024: 7) and b#/figures/0 (Ba Đình (00004@2025-07-01), 2024: 9) overlap: a unit and "
        + "its successor, in part.")]
    [InlineData(OverlapKind.ClusterAndMember,
        "a#/figures/0 (Cụm thi đua số 2, 2025: 17) and b#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 7) overlap: a cluster and a unit in "
        + "it.")]
    [InlineData(OverlapKind.PeriodAndPart,
        "b#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 17) and a#/figures/0 (Phú Thọ (25@2025-07-01), quarter 4 of 2025: 7) overlap: a "
        + "period and a part of it.")]
    [InlineData(OverlapKind.PeriodsCross,
        "a#/figures/0 (Phú Thọ (25@2025-07-01), 2021 to 2023: 7) and b#/figures/0 (Phú Thọ (25@2025-07-01), 2023 to 2025: 17) overlap: "
        + "periods that share days or may.")]
    [InlineData(OverlapKind.StocksOfDifferentDays,
        "a#/figures/0 (Phú Thọ (25@2025-07-01), quarter 3 of 2025: 7) and b#/figures/0 (Phú Thọ (25@2025-07-01), quarter 4 of 2025: 9) "
        + "overlap: stocks of different days.")]
    [InlineData(OverlapKind.MovementWithin,
        "b#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 17) and a#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 7) overlap: a movement and "
        + "one within it.")]
    [InlineData(OverlapKind.MovementsInCommon,
        "a#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 7) and b#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 17) overlap: movements that "
        + "may count the same.")]
    [InlineData(OverlapKind.GroupAndAll,
        "b#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 17) and a#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 7) overlap: a group of people "
        + "and all.")]
    [InlineData(OverlapKind.GroupsInCommon,
        "a#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 7) and b#/figures/0 (Phú Thọ (25@2025-07-01), 2025: 9) overlap: groups of people "
        + "that may share some.")]
    [InlineData(OverlapKind.CategoryWithin,
        "b#/awards/0/recipients/unsplit (Phú Thọ (25@2025-07-01), 2025-12-01: 9) and a#/awards/0/recipients/collectives (Phú Thọ "
        + "(25@2025-07-01), 2025-12-01: 3) overlap: one event in two reports; a category and one within it.")]
    [InlineData(OverlapKind.CategoriesInCommon,
        "a#/awards/0/recipients/unsplit (Phú Thọ (25@2025-07-01), 2025-12-01: 9) and b#/awards/0/recipients/unsplit (Phú Thọ "
        + "(25@2025-07-01), 2025-12-01: 9) overlap: one event in two reports; categories that share some.")]
    public void Describe_NamesBothPlacesAndWhyTheyMeet(OverlapKind kind, string expected)
    {
        var overlap = RollUps.Of(ReportsOf(kind)).AllOverlaps.Should().ContainSingle().Which;

        overlap.Describe(Language.English).Should().Be(expected);
        overlap.ToString().Should().Be(expected);
        overlap.Kinds.Should().Contain(kind).And.BeInAscendingOrder();
    }

    [Fact]
    public void Describe_InVietnamese_SaysTheSame()
        => RollUps.Of(ReportsOf(OverlapKind.PeriodAndPart)).Overlaps[0].Describe(Language.Vietnamese).Should().Be(
            "b#/figures/0 (Phú Thọ (25@2025-07-01), năm 2025: 17) và a#/figures/0 (Phú Thọ (25@2025-07-01), quý IV/2025: 7) trùng nhau: "
                + "kỳ báo cáo và một phần của kỳ.");

    [Fact]
    public void Overlaps_OfWhatADepartmentReportsOfAProvince_AreOfBothLines()
        => RollUps.Of(Of("a", PhuTho, "2025", 17), Of("b", PhuTho, "2025", 17) with { Reporter = UnitKey.Parse("V05@2018-08-07") }).Overlaps
            .Should().ContainSingle()
            .Which.Kinds.Should().Equal(OverlapKind.SameTwice, OverlapKind.MinistryAndTerritory);

    [Fact]
    public void Overlaps_OfTwoClustersThatShareAMember_AreOfThem()
    {
        static Report Cluster(string id, params string[] members)
            => Of(id, Nation, "2025", 17) with { Cluster = new EmulationCluster(id, [.. members.Select(member => UnitKey.Parse(member))]) };

        RollUps.Of(Cluster("a", PhuTho, "15@2025-07-01"), Cluster("b", PhuTho, "01@2008-08-01"),
            Cluster("c", "04@1979-01-01", "11@2004-01-01")).Overlaps
            .Should().ContainSingle().Which.Kinds.Should().Equal(OverlapKind.ClusterAndMember);
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void Overlaps_OfAClusterBesideOthers_TellWhatTheyAreToEachOther(string cluster, string other)
    {
        KindsWith(Of(other, Nation, "2025", 99)).Should().Equal(OverlapKind.ParentAndChild, OverlapKind.MinistryAndTerritory);
        KindsWith(Of(other, PhuTho, "2025", 7)).Should().Equal(OverlapKind.ClusterAndMember);
        KindsWith(Cluster(other)).Should().Equal(OverlapKind.SameTwice);

        IReadOnlyList<OverlapKind> KindsWith(Report second)
            => RollUps.Of(Cluster(cluster), second).Overlaps.Should().ContainSingle().Which.Kinds;

        static Report Cluster(string id)
            => Of(id, Nation, "2025", 17)
                with
            { Cluster = new EmulationCluster("Cụm thi đua số 2", [UnitKey.Parse(PhuTho), UnitKey.Parse("15@2025-07-01")]) };
    }

    [Fact]
    public void Overlaps_WithinOneReport_AreInTheOrderOfItsPlaces()
    {
        var flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
        var report = Of("a", OldPhuTho, "2024", 20, flow);
        report = report
            with
        {
            Figures =
            [report.Figures[0] with { Period = ReportingPeriod.Parse("2024-H2") },
            report.Figures[0] with { Period = ReportingPeriod.Parse("2024-9M"), Value = 10 }]
        };

        var overlap = RollUps.Of(flow, "2024", RollUps.Today, report with { AsOf = new LocalDate(2024, 12, 31) }).Overlaps.Should()
            .ContainSingle().Which;

        (overlap.One.Path, overlap.Other.Path).Should().Be(("/figures/0", "/figures/1"));
        overlap.Kinds.Should().Equal(OverlapKind.PeriodsCross);
    }

    [Fact]
    public void Overlaps_OfStocks_NameTheWiderUnitFirstWhateverTheDays()
    {
        var stock = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Stock);

        var overlap = RollUps
            .Of(stock, "2025", RollUps.Today, Of("a", PhuTho, "2025-Q4", 7, stock), Of("b", Nation, "2025-Q3", 90, stock))
            .AllOverlaps.Should().ContainSingle().Which;

        overlap.One.Report.Id.Should().Be("b");
        overlap.Kinds.Should().Equal(OverlapKind.ParentAndChild, OverlapKind.MinistryAndTerritory, OverlapKind.StocksOfDifferentDays);
    }

    [Fact]
    public void Overlaps_OfAwardsOfDifferentEvents_AreNone()
        => RollUps.Of(Award("a", Recipients.Of(3), null), Award("b", Recipients.Of(3), "e-2")).Overlaps.Should().BeEmpty();

    [Fact]
    public void Overlaps_OfAFigureAndAwards_AreThePairsOfTheFigureWithEach()
        => RollUps.Of(Award("a", Recipients.Of(3, 4), null), Of("b", PhuTho, "2025", 7, StandardMeasures.AwardInstances)).Overlaps
            .Select(overlap => (overlap.One.ToString(), overlap.Other.ToString()))
            .Should().Equal(("b#/figures/0", "a#/awards/0/recipients/collectives"), ("b#/figures/0", "a#/awards/0/recipients/individuals"));

    [Fact]
    public void Overlaps_AskedTwiceAndAtOnce_AreTheSameList()
    {
        var result = RollUps.Of(ReportsOf(OverlapKind.PeriodAndPart));
        var lists = new IReadOnlyList<FactOverlap>[8];
        Parallel.For(0, lists.Length, place => lists[place] = result.Overlaps);

        lists.Should().OnlyContain(list => ReferenceEquals(list, lists[0]));
        (lists[0] is FactOverlap[]).Should().BeFalse("nobody can change it");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Overlaps_OfManyFacts_AreThoseOfEachPairInTheOrderOfTheirPlaces(bool areStocks)
    {
        var measure = RollUps.Measure(TerritoryBehaviour.Adds, areStocks ? TimeBehaviour.Stock : TimeBehaviour.Flow);
        var random = new Random(20251122);
        string[] units = [Nation, PhuTho, OldPhuTho, .. ProofUnits.Provinces.Keys.Order(StringComparer.Ordinal).Take(12)];
        var facts = Enumerable.Range(0, 150).Select(number =>
        {
            var start = new LocalDate(2015, 1, 1).PlusDays(random.Next(3000));
            return (Id: $"r{number:000}", Unit: units[random.Next(units.Length)], Start: start,
                End: start.PlusDays(random.Next(random.Next(5) == 0 ? 1000 : 60)));
        }).ToArray();
        var reports = facts
            .Select(fact => Of(fact.Id, fact.Unit, $"{ReportingPeriod.Span(fact.Start, fact.End)}", 1, measure)
            with
            { AsOf = LocalDate.Max(fact.End, UnitKey.Parse(fact.Unit).Day) }).ToArray();
        var ended = reports.Where(report => !Gazetteer.Default[report.Unit].IsAliveOn(report.AsOf)).Select(report => report.Id)
            .ToHashSet(StringComparer.Ordinal);

        var found = RollUps.Of(measure, OrganisationLevel.Ministry, "2015/2026", RollUps.Today, reports).AllOverlaps;

        var expected =
            from one in facts
            from other in facts
            where string.CompareOrdinal(one.Id, other.Id) < 0 && !ended.Contains(one.Id) && !ended.Contains(other.Id)
            where ProofUnits.Provinces[one.Unit].Overlaps(ProofUnits.Provinces[other.Unit])
            where areStocks || one.Start <= other.End && other.Start <= one.End
            select (one.Id, other.Id);
        found.Select(pair => (pair.One.Report.Id, pair.Other.Report.Id)).Should().BeInAscendingOrder();
        found.Select(pair => string.CompareOrdinal(pair.One.Report.Id, pair.Other.Report.Id) < 0
            ? (pair.One.Report.Id, pair.Other.Report.Id)
            : (pair.Other.Report.Id, pair.One.Report.Id))
            .Order().Should().Equal(expected.Order()).And.HaveCountGreaterThan(200);
    }

    [Theory]
    [InlineData("2025", "2025", 20, true)]
    [InlineData("2025", "2025-Q4", 20, true)]
    [InlineData("2025", "2025", 19, false)]
    [InlineData("2025-Q4", "2025", 20, false)]
    [InlineData("2024", "2025", 20, false)]
    public void RollUp_DistinctOnesThatExceedTheOccurrencesOfAnotherReport_AreAnError(string occurrences, string distinct, long persons,
        bool isError)
    {
        var result = RollUps.Of(
            Of("a", PhuTho, occurrences, 19, StandardMeasures.AwardInstances) with { AsOf = RollUps.Today },
            Of("b", PhuTho, distinct, persons, StandardMeasures.AwardRecipients));

        var findings = result.Findings.Where(finding => finding.Code == FindingCodes.DistinctExceedsOccurrences)
            .Select(finding => finding.Message(Language.English));
        findings.Should()
            .Equal(isError
            ? ["distinct award recipients (b#/figures/0) are 20, which exceeds award instances (a#/figures/0), 19; the difference is 1."]
            : []);
        result.Findings.Should().NotContain(finding => finding.Code == FindingCodes.FactLeftOut);
    }

    [Theory]
    [InlineData("2025-Q4", 1)]
    [InlineData("2025-Q3", 0)]
    public void RollUp_KindsThatExceedTheModelsOfAnotherReport_AreAnErrorOnTheSameDay(string models, int errors)
        => RollUps.Of(Of("a", PhuTho, models, 5, StandardMeasures.Models), Of("b", PhuTho, "2025", 6, StandardMeasures.ModelKinds))
            .Findings.Count(finding => finding.Code == FindingCodes.DistinctExceedsOccurrences).Should().Be(errors);

    [Fact]
    public void RollUp_DistinctOnesBesideSingleAwards_AreNoError()
        => RollUps.Of(Award("a", Recipients.Of(3), null), Of("b", PhuTho, "2025", 20, StandardMeasures.AwardRecipients))
            .Findings.Should()
                .NotContain(finding => finding.Code == FindingCodes.DistinctExceedsOccurrences, "an award is never all awards of its day");

    private static Report[] ReportsOf(OverlapKind kind) => kind switch
    {
        OverlapKind.SameTwice => [Of("a", PhuTho, "2025", 17), Of("b", PhuTho, "2025", 17)],
        OverlapKind.OneEvent => [Award("a", Recipients.Of(3), "e-1"), Award("b", Recipients.Of(3), "e-1")],
        OverlapKind.OccurrencesAndDistinct =>
            [Of("a", PhuTho, "2025", 17, StandardMeasures.AwardRecipients), Of("b", PhuTho, "2025", 19, StandardMeasures.AwardInstances)],
        OverlapKind.ParentAndChild => [Of("a", CommuneOf(PhuTho), "2025-H2", 2), Of("b", PhuTho, "2025-H2", 17)],
        OverlapKind.MinistryAndTerritory => [Of("a", PhuTho, "2025", 17), Of("b", Nation, "2025", 99)],
        OverlapKind.WholeSuccession => [Of("a", OldPhuTho, "2024", 7), Of("b", PhuTho, "2024", 17) with { AsOf = RollUps.Today }],
        OverlapKind.SplitSuccession =>
            [Of("a", "00016@2025-06-30", "2024", 7) with { AsOf = ProofUnits.LastOldDay },
            Of("b", "00004@2025-07-01", "2024", 9) with { AsOf = RollUps.Today }],
        OverlapKind.ClusterAndMember =>
        [
            Of("a", Nation, "2025", 17)
                with { Cluster = new EmulationCluster("Cụm thi đua số 2", [UnitKey.Parse(PhuTho), UnitKey.Parse("15@2025-07-01")]) },
            Of("b", PhuTho, "2025", 7),
        ],
        OverlapKind.PeriodAndPart => [Of("a", PhuTho, "2025-Q4", 7), Of("b", PhuTho, "2025", 17)],
        OverlapKind.PeriodsCross =>
            [Of("a", PhuTho, "phase:2021/2023", 7) with { AsOf = RollUps.Today }, Of("b", PhuTho, "phase:2023/2025", 17)],
        OverlapKind.StocksOfDifferentDays =>
            [Of("a", PhuTho, "2025-Q3", 7, StandardMeasures.Exemplars), Of("b", PhuTho, "2025-Q4", 9, StandardMeasures.Exemplars)],
        OverlapKind.MovementWithin =>
            [Of("a", PhuTho, "2025", 7) with { Movement = MovementType.NationalSecurityFestival }, Of("b", PhuTho, "2025", 17)],
        OverlapKind.MovementsInCommon =>
            [Of("a", PhuTho, "2025", 7) with { Movement = MovementType.NationalEmulation }, Of("b", PhuTho, "2025", 17)],
        OverlapKind.GroupAndAll => [Of("a", PhuTho, "2025", 7, group: "farmers"), Of("b", PhuTho, "2025", 17)],
        OverlapKind.GroupsInCommon => [Of("a", PhuTho, "2025", 7, group: "farmers"), Of("b", PhuTho, "2025", 9, group: "veterans")],
        OverlapKind.CategoryWithin =>
            [Award("a", Recipients.Of(3), "e-1"), Award("b", Unsplit(9, RecipientKind.Collectives, RecipientKind.Individuals), "e-1")],
        _ => [Award("a", Unsplit(9, RecipientKind.Individuals, RecipientKind.Households), "e-1"),
            Award("b", Unsplit(9, RecipientKind.Collectives, RecipientKind.Individuals), "e-1")],
    };

    private static string CommuneOf(string province)
        => Gazetteer.Default.AsOf(RollUps.Today).Units(OrganisationLevel.Commune)
            .First(unit => unit.StateOn(RollUps.Today).Parent == UnitKey.Parse(province)).Key.ToString();

    private static Report Of(string id, string unit, string period, long value, Measure? measure = null, string? group = null)
        => RollUps.Report(measure ?? Flow, unit, period, $"{value}", group) with { Id = id };

    private static Recipients Unsplit(int count, params RecipientKind[] kinds)
        => new(null, null, null, new UnsplitRecipients(count, kinds));

    private static Report Award(string id, Recipients recipients, string? eventId)
        => Report.For(UnitKey.Parse(PhuTho), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity).WithId(id)
            .Award(new Award
            {
                Form = AwardForm.CertificateOfMerit,
                Issuers = [new Issuer(IssuingOffice.Minister)],
                Recipients = recipients,
                Day = new LocalDate(2025, 12, 1),
                EventId = eventId
            })
            .Build();

    /// <summary>Of monthly stocks, a later one replaces an earlier one: nobody has to look at each pair.</summary>
    [Fact]
    public void Overlaps_OfMonthlyStocks_AreNoneOfConsequence()
    {
        var stock = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Stock);
        var monthly = Enumerable.Range(7, 6).Select(month => Of($"m{month}", PhuTho, $"2025-{month:00}", 7, stock)).ToArray();

        var result = RollUps.Of(stock, "2025", RollUps.Today, monthly);

        result.Overlaps.Should().BeEmpty();
        result.OverlapGroups.Should().BeEmpty();
        result.AllOverlaps.Should().HaveCount(6 * 5 / 2).And.OnlyContain(overlap => !overlap.HasConsequence);
    }

    [Fact]
    public void OverlapGroups_OfAQuarterAndItsMonths_AreOne()
    {
        var flow = RollUps.Measure(TerritoryBehaviour.Adds, TimeBehaviour.Flow);
        var reports = Enumerable.Range(7, 3).Select(month => Of($"m{month}", PhuTho, $"2025-0{month}", 7, flow))
            .Append(Of("q", PhuTho, "2025-Q3", 21, flow)).ToArray();

        var result = RollUps.Of(flow, "2025", RollUps.Today, reports);

        var group = result.OverlapGroups.Should().ContainSingle().Which;
        group.Overlaps.Should().Equal(result.Overlaps).And.HaveCount(3);
        group.Kinds.Should().Equal(OverlapKind.PeriodAndPart);
        group.Describe(Language.English).Should()
            .StartWith($"{flow.Name(Language.English)}: 3 pairs of facts overlap (")
            .And.EndWith(result.Overlaps[0].Describe(Language.English));
    }
}
