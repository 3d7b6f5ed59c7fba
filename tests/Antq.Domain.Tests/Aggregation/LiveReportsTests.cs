using System.Text;
using Antq.Domain.Aggregation.Documents;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Reports that come, go and are revised: the totals are always those of a roll-up of the same reports at once.</summary>
public sealed class LiveReportsTests
{
    private const string PhuTho = "25@2025-07-01";
    private const string LamDong = "68@2025-07-01";
    private static readonly ReportingPeriod Year = ReportingPeriod.Parse("2025");
    private static readonly Measure Flow = StandardMeasures.InformationReceived;

    [Fact]
    public void Current_AfterReportsComeGoAndAreRevised_IsTheirTotal()
    {
        var live = Live();
        Total(live).Should().Be("missing");

        live.Add(Of("a", PhuTho, "2025-Q1", 10));
        live.Add(Of("b", PhuTho, "2025-Q2", 20));
        Total(live).Should().Be("30");

        live.Add(Of("b", PhuTho, "2025-Q2", 25) with { Revision = 2 });
        Total(live).Should().Be("35");
        live.Current.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.ReportSuperseded);

        live.Remove("a").Should().BeTrue();
        live.Remove("a").Should().BeFalse();
        Total(live).Should().Be("25");
        live.Count.Should().Be(2);
        live.Reports.Select(report => (report.Id, report.Revision)).Should().Equal(("b", 1), ("b", 2));
    }

    [Fact]
    public void Current_WithoutAChange_IsTheSameObject()
    {
        var live = Live();
        live.Add(Of("a", PhuTho, "2025-Q1", 10));

        live.Current.Should().BeSameAs(live.Current);
        live.AddRange([]);
        live.Update().Should().BeSameAs(live.Current);
    }

    [Fact]
    public void Current_OfAPartThatNoChangeConcerns_KeepsItsCells()
    {
        var live = Live();
        live.AddRange([Of("a", PhuTho, "2025-Q1", 10), Of("b", LamDong, "2025-Q1", 20)]);
        var before = live.Current;

        live.Add(Of("b", LamDong, "2025-Q1", 21) with { Revision = 2 });

        live.Current.Cell("25", Flow).Should().BeSameAs(before.Cell("25", Flow));
        live.Current.Cell("68", Flow).Value.Should().Be(Count.Exactly(21));
        before.Cell("68", Flow).Value.Should().Be(Count.Exactly(20));
        before[before.Ministry, Flow].Value.Should().Be(Count.Exactly(30));
    }

    [Fact]
    public void Current_AReportOfALowerLevelComesAndGoes_HasItsTerritoryInTheTotal()
    {
        var live = Live();
        live.Add(Of("a", "01@2008-08-01", "2025-Q1", 10));
        _ = live.Current;

        live.Add(Of("b", "00070@2025-07-01", "2025-Q3", 5));
        ShouldBeAnew(live, OrganisationLevel.Province, new RollUpOptions());
        live.Current.Cell("01", Flow).Value.Should().Be(Count.Exactly(15));

        live.Remove("b");
        ShouldBeAnew(live, OrganisationLevel.Province, new RollUpOptions());
    }

    [Fact]
    public void Current_AfterAReportOfOneEventIsRemoved_HasTheOtherAsItIs()
    {
        var live = Live();
        var award = new Award
        {
            Form = AwardForm.CertificateOfMerit,
            Issuers = [new Issuer(IssuingOffice.Minister)],
            Recipients = Recipients.Of(collectives: 3),
            EventId = "E1",
        };
        Report With(string id, LocalDate? day) => Of(id, PhuTho, "2025-Q4", 1) with { Awards = [award with { Day = day }] };
        live.Add(With("a", null));
        live.Add(With("b", new LocalDate(2024, 8, 19)));
        _ = live.Current;

        live.Remove("b");

        live.Current.Cell("25", StandardMeasures.AwardInstances).Value.Should().Be(Count.Exactly(3));
        ShouldBeAnew(live, OrganisationLevel.Province, new RollUpOptions());
    }

    [Fact]
    public void Current_AfterTheReportOfALowerLevelIsRemoved_HasNoFindingOfIt()
    {
        var live = Live();
        var wrong = Of("e", "00004@2025-07-01", "2025-H2", 4) with
        {
            Figures = [new Figure { Measure = Flow.Id, Value = 3, Unit = UnitKey.Parse("00019@2025-06-30") }],
        };
        live.AddRange([wrong, Of("a", PhuTho, "2025-Q4", 1)]);
        live.Current.Findings.Should().NotBeEmpty();

        live.Remove("e");

        live.Current.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Add_WhatCouldBeNoDocument_IsRefusedAndChangesNothing()
    {
        var live = Live();
        live.Add(Of("a", PhuTho, "2025-Q1", 10));
        var before = live.Current;

        var add = () => live.AddRange([Of("b", PhuTho, "2025-Q2", 1), null!]);
        add.Should().Throw<ArgumentException>().WithMessage("A report is null.*");
        var one = () => live.Add(null!);
        one.Should().Throw<ArgumentNullException>();
        var remove = () => live.Remove(null!);
        remove.Should().Throw<ArgumentNullException>();

        live.Current.Should().BeSameAs(before);
    }

    [Fact]
    public void Live_ALevelThatThereIsNot_IsRefusedAtOnce()
    {
        var live = () => new Aggregator(Gazetteer.Default).Live(OrganisationLevel.Commune, new LocalDate(2004, 8, 30), Year);

        live.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Update_Cancelled_LeavesTheRollUpAsItWas()
    {
        var live = Live();
        live.AddRange(Enumerable.Range(0, 300).Select(number => Of($"a{number}", PhuTho, "2025-Q1", number)));
        using var source = new CancellationTokenSource();

        var update = () => live.Update(new Steps(done => { if (done > 0.4) source.Cancel(); }), source.Token);

        update.Should().Throw<OperationCanceledException>();
        ShouldBeAnew(live, OrganisationLevel.Province, new RollUpOptions());
        var before = live.Current;
        live.Add(Of("b", LamDong, "2025-Q1", 20));
        update.Should().Throw<OperationCanceledException>();
        before.Cell("68", Flow).Exactness.Should().Be(Exactness.Missing);
        ShouldBeAnew(live, OrganisationLevel.Province, new RollUpOptions());
    }

    [Fact]
    public void RollUp_WithProgress_ReportsAscendingSharesThatEndAtOne()
    {
        var shares = new List<double>();
        Report[] reports =
            [.. Enumerable.Range(0, 300).Select(number => Of($"a{number}", number % 2 == 0 ? PhuTho : LamDong, "2025-Q1", number))];

        new Aggregator(Gazetteer.Default).RollUp(reports, OrganisationLevel.Province, RollUps.Today, Year, progress: new Steps(shares.Add));

        shares.Should().HaveCountGreaterThan(4).And.BeInAscendingOrder().And.OnlyContain(share => share > 0 && share <= 1);
        shares[^1].Should().Be(1);
    }

    [Fact]
    public void RollUp_Cancelled_Throws()
    {
        var rollUp = ()
            => new Aggregator(Gazetteer.Default)
            .RollUp([Of("a", PhuTho, "2025-Q1", 1)], OrganisationLevel.Province, RollUps.Today, Year,
            cancellationToken: new CancellationToken(canceled: true));

        rollUp.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Current_AfterAnyChanges_IsTheRollUpAnew(int seed)
    {
        var draws = new LiveDraws(seed);
        for (var round = 0; round < Rounds.Of(4); round++)
        {
            var options = draws.Options();
            var level = draws.Below(6) == 0 ? OrganisationLevel.Ministry : OrganisationLevel.Province;
            var live = draws.Below(5) == 0 ? Aggregator.Live(level, Year, options) : Aggregator.Live(level, RollUps.Today, Year, options);
            for (var step = 0; step < 5; step++)
            {
                if (draws.Below(3) == 0) live.Remove($"r{draws.Below(12):00}");
                else live.AddRange(Enumerable.Range(0, 1 + draws.Below(4)).Select(_ => draws.Report(12)));
                if (draws.Below(4) > 0) ShouldBeAnew(live, level, options);
            }
        }
    }

    [Fact]
    public void RollUp_OnTwoThreads_GivesTheSameBytesAsOnOne()
    {
        var draws = new LiveDraws(5);
        for (var round = 0; round < Rounds.Of(3); round++)
        {
            Report[] reports = [.. Enumerable.Range(0, 20).Select(_ => draws.Report(20))];
            var alone = Written(Aggregator.RollUp(reports, OrganisationLevel.Province, RollUps.Today, Year));
            Report[] again = [.. reports.Select(report => report with { })];
            var (made, read) = (new string[2], new string[2]);
            using var start = new Barrier(2);

            InParallel(thread =>
            {
                start.SignalAndWait();
                made[thread] = Written(Aggregator.RollUp(again, OrganisationLevel.Province, RollUps.Today, Year));
            });
            var shared = Aggregator.RollUp(again, OrganisationLevel.Province, RollUps.Today, Year);
            InParallel(thread =>
            {
                start.SignalAndWait();
                read[thread] = Written(shared);
            });

            made.Concat(read).Should().AllBe(alone);
        }
    }

    private static Aggregator Aggregator { get; } = new(Gazetteer.Default);

    private static void InParallel(Action<int> work)
    {
        Thread[] threads = [.. Enumerable.Range(0, 2).Select(thread => new Thread(() => work(thread)))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
    }

    private static void ShouldBeAnew(LiveReports live, OrganisationLevel level, RollUpOptions options)
    {
        var anew = live.Current.BoundariesOf is { } day
            ? Aggregator.RollUp(live.Reports.Reverse(), level, day, Year, options)
            : Aggregator.RollUp(live.Reports.Reverse(), level, Year, options);
        Written(live.Current).Should().Be(Written(anew));
    }

    /// <summary>
    /// Everything that a result says: its document with derivations, each cell in words with its group, the facts that overlap, and cells
    /// that it makes when they are asked for.
    /// </summary>
    private static string Written(RollUpResult result)
    {
        var content = new RollUpDocument.Content { WithDerivations = true };
        var text = new StringBuilder(Encoding.UTF8.GetString(RollUpJson.Write(result, content)));
        foreach (var cell in result.Cells)
        {
            text.Append('\n').Append(cell.Explain(Language.Vietnamese));
            if (result.BoundariesOf is not null && cell.Category == CellCategory.All) text.Append('\n').Append(result.GroupOf(cell));
        }

        foreach (var unit in result.Units.Where((_, place) => place is 0 or 20)) text.Append('\n')
            .Append(result[unit, StandardMeasures.ModelSites, new CellCategory(Movement: MovementType.ForNationalSecurity)]
            .Explain(Language.English));
        return text.AppendJoin('\n', result.AllOverlaps).ToString();
    }

    private static LiveReports Live() => Aggregator.Live(OrganisationLevel.Province, RollUps.Today, Year);

    private static string Total(LiveReports live) => live.Current.Cell("25", Flow).Bounds();

    private static Report Of(string id, string unit, string period, long value)
        => Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity).WithId(id)
            .AsOf(new LocalDate(2025, 12, 30)).With(Flow, value).Build();

    private sealed class Steps(Action<double> take) : IProgress<double>
    {
        public void Report(double value) => take(value);
    }
}
