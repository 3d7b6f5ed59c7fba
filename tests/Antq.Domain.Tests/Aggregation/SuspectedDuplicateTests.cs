using Antq.Domain.Awards;
using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Awards without a common event id that may be one conferral are counted, with a warning; those that cannot be one have none.
/// </summary>
public sealed class SuspectedDuplicateTests
{
    private const string PhuTho = "25@2025-07-01", VinhPhuc = "26@2008-08-01", LaoCai = "15@2025-07-01", Ministry = "BCA@1976-07-02";
    private static readonly LocalDate Day = new(2025, 6, 24);
    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2024/2025");

    [Theory]
    [InlineData(VinhPhuc, PhuTho, true)]
    [InlineData(PhuTho, Ministry, true)]
    [InlineData(VinhPhuc, Ministry, true)]
    [InlineData(PhuTho, PhuTho, true)]
    [InlineData(PhuTho, LaoCai, false)]
    [InlineData(VinhPhuc, LaoCai, false)]
    public void RollUp_AwardsThatAreAlike_AreSuspectedWhereTerritoriesOverlap(string one, string other, bool isSuspected)
    {
        var result = Rolled(Of("x", one, Award()), Of("m", other, Award()));

        result.Cell("BCA", StandardMeasures.AwardInstances).Bounds().Should().Be("38");
        Suspected(result).Should().Equal(isSuspected ? ["m#/awards/0/recipients/individuals, x#/awards/0/recipients/individuals"] : []);
    }

    [Fact]
    public void RollUp_AwardOfACommuneAndOfItsProvince_IsSuspected()
    {
        var commune = Gazetteer.Default.AsOf(RollUps.Today).Units(OrganisationLevel.Commune)
            .First(unit => unit.StateOn(RollUps.Today).Parent == UnitKey.Parse(PhuTho));

        Suspected(Rolled(Of("x", commune.Key.ToString(), Award()), Of("m", PhuTho, Award()))).Should().HaveCount(1);
    }

    [Theory]
    [InlineData("2025", "2025-12-24", null, "2025", "2025-12-30", null, true)]
    [InlineData("2025", "2025-12-24", null, "2025", "2025-12-30", "2025-11-24", true)]
    [InlineData("2025-Q4", "2025-12-24", null, "2025", "2025-12-30", "2025-11-24", true)]
    [InlineData("2025-Q4", "2025-12-31", null, "2025", "2025-12-30", "2025-09-24", false)]
    [InlineData("2025-Q3", "2025-09-30", null, "2025-Q4", "2025-12-31", null, false)]
    [InlineData("2025", "2025-12-24", "2025-11-24", "2025", "2025-12-30", "2025-11-25", false)]
    [InlineData("2025", "2025-12-24", "2025-11-24", "2025", "2025-12-30", "2025-11-24", true)]
    [InlineData("2024", "2024-12-31", null, "2025", "2025-12-31", null, false)]
    public void RollUp_AwardsWithoutADay_AreOfTheDaysOfTheirPeriod(string period, string asOf, string? day, string otherPeriod,
        string otherAsOf, string? otherDay, bool isSuspected)
    {
        var one = Of("x", PhuTho, Award() with { Day = Parse(day) }, period) with { AsOf = Parse(asOf)!.Value };
        var other = Of("m", PhuTho, Award() with { Day = Parse(otherDay) }, otherPeriod) with { AsOf = Parse(otherAsOf)!.Value };

        Suspected(Rolled(one, other)).Should().HaveCount(isSuspected ? 1 : 0);
    }

    [Theory]
    [InlineData("form")]
    [InlineData("office")]
    [InlineData("recipients")]
    [InlineData("count")]
    [InlineData("class")]
    [InlineData("scheme")]
    [InlineData("movement")]
    [InlineData("events")]
    [InlineData("report")]
    public void RollUp_AwardsThatCannotBeOne_AreNotSuspected(string difference)
    {
        var order = Award() with { Form = AwardForm.Order, Issuers = [new Issuer(IssuingOffice.StatePresident)] };
        var (one, other) = difference switch
        {
            "form" => (Award(), Award() with { Form = AwardForm.CertificateOfMerit }),
            "office" => (Award(), Award() with { Issuers = [new Issuer(IssuingOffice.Minister)] }),
            "recipients" => (Award(), Award() with { Recipients = Recipients.Of(collectives: 19) }),
            "count" => (Award(), Award() with { Recipients = Recipients.Of(individuals: 20) }),
            "class" => (order with { Class = AwardClass.Second }, order with { Class = AwardClass.Third }),
            "scheme" => (order with { Scheme = StandardAwards.FeatOrder.Id }, order with { Scheme = StandardAwards.LabourOrder.Id }),
            "movement" => (Award(), Award() with { Movement = MovementType.ForNationalSecurity }),
            "events" => (Award() with { EventId = "a" }, Award() with { EventId = "b" }),
            _ => (Award(), Award()),
        };
        Report[] reports = difference == "report"
            ? [Of("x", PhuTho, one) with { Awards = [one, other] }]
            : [Of("x", PhuTho, one), Of("m", PhuTho, other)];

        Suspected(Rolled(reports)).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OneAwardInManyReports_IsOneSuspicion()
    {
        var reports = Enumerable.Range(0, 400)
            .Select(number => Of($"{number:000}", PhuTho, Award() with { Day = null })
            with
            { AsOf = new LocalDate(2025, 12, 1 + (number % 30)) });

        var finding = Rolled([.. reports]).Findings.Should()
            .ContainSingle(finding => finding.Code == FindingCodes.SuspectedDuplicate).Which;
        finding.Message(Language.English).Should().Contain("reported 400 times");
    }

    [Fact]
    public void RollUp_RandomAwards_AreSuspectedAsPairByPair()
    {
        var random = new Random(18);
        for (var round = 0; round < Rounds.Of(40); round++)
        {
            var reports = Enumerable.Range(0, 24).Select(number => Drawn(random, number)).ToArray();

            Suspected(Rolled(reports)).Should().BeEquivalentTo(PairByPair(reports), $"round {round}");
        }
    }

    [Fact]
    public void Current_AfterAwardsComeAndGo_SuspectsAsPairByPair()
    {
        var random = new Random(81);
        for (var round = 0; round < Rounds.Of(20); round++)
        {
            var kept = Enumerable.Range(0, 24).Select(number => Drawn(random, number))
                .ToDictionary(report => report.Id, StringComparer.Ordinal);
            var live = new Aggregator(Gazetteer.Default).Live(OrganisationLevel.Province, RollUps.Today, Period);
            live.AddRange(kept.Values);
            for (var step = 0; step < 12; step++)
            {
                Suspected(live.Current).Should().BeEquivalentTo(PairByPair([.. kept.Values]), $"round {round}, step {step}");
                var report = Drawn(random, random.Next(24));
                if (kept.Remove(report.Id))
                {
                    live.Remove(report.Id);
                    continue;
                }

                kept.Add(report.Id, report);
                live.Add(report);
            }
        }
    }

    /// <summary>The facts of all reports held against each other, one by one.</summary>
    private static IEnumerable<string> PairByPair(Report[] reports)
    {
        var facts = reports.SelectMany(report => report.Facts).ToList();
        while (facts.Count > 0)
        {
            var group = new List<Fact> { facts[0] };
            facts.RemoveAt(0);
            for (var at = 0; at < group.Count; at++)
            {
                group.AddRange(facts.Where(fact => MayBeOne(fact, group[at])));
                facts.RemoveAll(group.Contains);
            }

            if (group.Count > 1) yield return string.Join(", ", group.Select(fact => fact.ToString()).Order(StringComparer.Ordinal));
        }
    }

    private static bool MayBeOne(Fact one, Fact other)
    {
        var (award, second) = (AwardOf(one), AwardOf(other));
        var (start, end) = DaysOf(one);
        var (otherStart, otherEnd) = DaysOf(other);
        return one.Report.Id != other.Report.Id
            && (one.EventId is null || other.EventId is null)
            && one.Category.Form == other.Category.Form && one.Category.Recipients.SequenceEqual(other.Category.Recipients)
            && one.Value!.Value.HasBoundsOf(other.Value!.Value)
            && (award.Class.Count == 0 || second.Class.Count == 0 || award.Class == second.Class)
            && start <= otherEnd && otherStart <= end
            && one.Movement.Standard!.Value.RelationTo(
                other.Movement.Standard!.Value, LocalDate.Max(start, otherStart), LocalDate.Min(end, otherEnd)) != MovementRelation.Separate
            && (one.Unit == other.Unit || one.Unit.ToString() == Ministry || other.Unit.ToString() == Ministry || IsSuccessor(one, other)
                || IsSuccessor(other, one));
    }

    private static bool IsSuccessor(Fact one, Fact other) => one.Unit.ToString() == VinhPhuc && other.Unit.ToString() == PhuTho;

    private static (LocalDate Start, LocalDate End) DaysOf(Fact fact)
        => AwardOf(fact).Day is { } day ? (day, day) : (fact.Report.Period.Start!.Value, fact.Report.AsOf);

    private static Award AwardOf(Fact fact) => fact.Report.Awards[fact.Path["/awards/".Length] - '0'];

    private static Report Drawn(Random random, int number)
    {
        string[] units = [PhuTho, PhuTho, VinhPhuc, LaoCai, Ministry];
        string[] periods = ["2025", "2025-Q1", "2025-Q2"];
        var period = ReportingPeriod.Parse(periods[random.Next(3)]);
        var awards = Enumerable.Range(0, random.Next(1, 3)).Select(_ => Award() with
        {
            Form = AwardForm.Order,
            Issuers = [new Issuer(IssuingOffice.StatePresident)],
            Class = random.Next(3) switch { 0 => AwardClass.Second, 1 => AwardClass.Third, _ => null },
            Recipients = random.Next(2) == 0
                ? Recipients.Of(individuals: random.Next(1, 3))
                : Recipients.Of(collectives: random.Next(1, 3)),
            Day = random.Next(2) == 0 ? null : new LocalDate(2025, random.Next(1, 7), 1),
            Movement = random.Next(
                3) switch
            { 0 => MovementType.ForNationalSecurity, 1 => MovementType.NationalSecurityFestival, _ => null },
            EventId = random.Next(3) == 0 ? $"{number}" : null,
        }).ToArray();
        return Of($"r{number:00}", units[random.Next(units.Length)], awards[0], periods[0]) with { Awards = awards, Period = period };
    }

    private static Award Award() => new()
    {
        Form = AwardForm.Commendation,
        Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector)],
        Recipients = Recipients.Of(individuals: 19),
        Day = Day,
    };

    private static Report Of(string id, string unit, Award award, string period = "2025")
        => Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity).WithId(id)
            .AsOf(unit == VinhPhuc ? new LocalDate(2025, 6, 30) : new LocalDate(2025, 12, 30)).Award(award).Build();

    private static RollUpResult Rolled(params Report[] reports)
        => new Aggregator(Gazetteer.Default).RollUp(reports, OrganisationLevel.Province, RollUps.Today, Period);

    private static IEnumerable<string> Suspected(RollUpResult result)
        => result.Findings.Where(finding => finding.Code == FindingCodes.SuspectedDuplicate)
            .Select(finding => finding.Values[0].Text(Language.English));

    private static LocalDate? Parse(string? day) => day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
