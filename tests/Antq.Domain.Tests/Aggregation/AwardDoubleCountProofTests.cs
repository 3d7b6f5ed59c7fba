using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Awards: random sets of each kind with each award reported twice, beside the same without. With a common event id the total is that of
/// the awards themselves,
/// whatever the second report says otherwise; without one, both count and each pair has a warning. Sets without doubles give no alarm.
/// </summary>
public sealed class AwardDoubleCountProofTests
{
    private const string Nation = "BCA@1976-07-02";

    private static readonly int Sets = Rounds.Of(100);

    private static readonly FindingCode[] Alarms =
    [
        FindingCodes.FactsCross, FindingCodes.FactsContradict, FindingCodes.SuspectedDuplicate, FindingCodes.EventReportedTwice,
        FindingCodes.EventReportsDiffer,
        FindingCodes.EventIdInSeveralTerritories, FindingCodes.FactLeftOut,
    ];

    private static readonly string[] OldProvinces = [.. ProofUnits.Merged.SelectMany(merged => merged.Old)];

    [Theory]
    [InlineData("the same", false)]
    [InlineData("successor", false)]
    [InlineData("no day", false)]
    [InlineData("unsplit", false)]
    [InlineData("form", true)]
    [InlineData("office", true)]
    [InlineData("recipients", true)]
    [InlineData("movement", true)]
    [InlineData("day", true)]
    [InlineData("all", true)]
    public void RollUp_EventsInTwoReports_CountOnce(string kind, bool differ)
    {
        var random = new Random(20261);
        var drawn = Enumerable.Range(0, Sets)
            .Select(number => Draw(random, number) with { Award = Any(random, number) with { EventId = $"e{number}" } }).ToArray();
        var total = drawn.Sum(one => Total(one.Award));

        var result = Rolled([.. InReports(drawn, "a"), .. InReports(drawn.Select(one => Second(one, kind)), "b")]);

        Bounds(result).Should().Be($"{total}");
        AlarmsOf(result).Should()
            .Equal(new Dictionary<FindingCode, int>
            {
                [differ ? FindingCodes.EventReportsDiffer : FindingCodes.EventReportedTwice] =
            Sets
            });
        var clean = Rolled(InReports(drawn, "a"));
        Bounds(clean).Should().Be($"{total}");
        AlarmsOf(clean).Should().BeEmpty();
    }

    [Theory]
    [InlineData("the same")]
    [InlineData("successor")]
    [InlineData("ministry")]
    [InlineData("no day")]
    public void RollUp_AwardsInTwoReportsWithoutAnEventId_AreCountedAndSuspected(string kind)
    {
        var random = new Random(20262);
        var drawn = Enumerable.Range(0, Sets).Select(number => Draw(random, number)).ToArray();
        var total = drawn.Sum(one => Total(one.Award));

        var result = Rolled([.. InReports(drawn, "a"), .. InReports(drawn.Select(one => Second(one, kind)), "b")]);

        Bounds(result).Should().Be($"{2 * total}");
        AlarmsOf(result).Should().Equal(new Dictionary<FindingCode, int> { [FindingCodes.SuspectedDuplicate] = 2 * Sets });
        AlarmsOf(Rolled(InReports(drawn, "a"))).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_AwardsOfOneUnitThatAreAlikeButOfOtherDays_GiveNoAlarm()
    {
        var days = Enumerable.Range(0, 300)
            .Select(
            number => (Unit: OldProvinces[number % 5], Award: Alike() with { Day = new LocalDate(2024, 1, 1).PlusDays(number / 5) }));
        var ministry = Enumerable.Range(0, 50)
            .Select(number => (Unit: Nation, Award: Alike() with { Day = new LocalDate(2024, 9, 1).PlusDays(number) }));

        var result = Rolled(InReports([.. days, .. ministry], "a"));

        Bounds(result).Should().Be($"{350 * 7}");
        AlarmsOf(result).Should().BeEmpty();
    }

    /// <summary>An award with a number that no other set has, so that no two sets are alike.</summary>
    private static (string Unit, Award Award) Draw(Random random, int number)
        => (ProofDraws.Any(random, OldProvinces), Any(random, number));

    private static Award Any(Random random, int number) => Alike() with
    {
        Form = ProofDraws.Any(random, AwardForm.Commendation, AwardForm.CertificateOfMerit),
        Issuers = [new Issuer(ProofDraws.Any(random, IssuingOffice.Minister, IssuingOffice.ProvincialChair))],
        Recipients = Recipients.Of(1 + number, 10_000 + number),
        Day = new LocalDate(2024, 1, 1).PlusDays(random.Next(366)),
    };

    private static Award Alike() => new()
    {
        Form = AwardForm.CertificateOfMerit,
        Issuers = [new Issuer(IssuingOffice.Minister)],
        Recipients = Recipients.Of(collectives: 7),
    };

    /// <summary>The same award as a second report has it.</summary>
    private static (string Unit, Award Award) Second((string Unit, Award Award) one, string kind) => kind switch
    {
        "successor" => (ProofUnits.Merged.First(merged => merged.Old.Contains(one.Unit)).New, one.Award),
        "ministry" => (Nation, one.Award),
        "no day" => (one.Unit, one.Award with { Day = null }),
        "unsplit" => (one.Unit, one.Award with { Recipients = Unsplit(one.Award) }),
        "form" => (Nation, one.Award with { Form = Another(one.Award.Form[0].Standard!.Value) }),
        "office" => (one.Unit, one.Award with { Issuers = [new Issuer(IssuingOffice.PrimeMinister)] }),
        "recipients" => (one.Unit, one.Award with { Recipients = Households(one.Award) }),
        "movement" => (Nation, one.Award with { Movement = MovementType.ForNationalSecurity }),
        "day" => (one.Unit, one.Award with { Day = one.Award.Day!.Value.PlusDays(3) }),
        "all" => (Nation, one.Award with
        {
            Form = Another(one.Award.Form[0].Standard!.Value),
            Issuers = [new Issuer(IssuingOffice.PrimeMinister)],
            Recipients = Households(one.Award),
            Movement = MovementType.ForNationalSecurity,
            Day = one.Award.Day!.Value.PlusDays(3),
        }),
        _ => one,
    };

    private static AwardForm Another(AwardForm form)
        => form == AwardForm.Commendation ? AwardForm.CertificateOfMerit : AwardForm.Commendation;

    private static Recipients Unsplit(Award award)
        => new(null, null, null, new UnsplitRecipients(Total(award), [RecipientKind.Collectives, RecipientKind.Individuals]));

    private static Recipients Households(Award award) => new(null, null, Total(award), null);

    private static long Total(Award award) => award.Recipients.Total.Lower;

    /// <summary>A report for each unit, with all of its awards.</summary>
    private static Report[] InReports(IEnumerable<(string Unit, Award Award)> drawn, string name)
        => [.. drawn.GroupBy(one => one.Unit, one => one.Award, StringComparer.Ordinal).Select(unit => Report
            .For(UnitKey.Parse(unit.Key), ReportingPeriod.Year(2024), MovementType.AllPeopleProtectNationalSecurity)
            .WithId($"{name}-{unit.Key}")
            .AsOf(OldProvinces.Contains(unit.Key) ? ProofUnits.LastOldDay : ProofDraws.NewDay)
            .Build() with { Awards = [.. unit] })];

    private static RollUpResult Rolled(Report[] reports)
        => new Aggregator(Gazetteer.Default).RollUp(reports, OrganisationLevel.Ministry, RollUps.Today, ReportingPeriod.Parse("2024/2025"));

    private static string Bounds(RollUpResult result) => result.Cell("BCA", StandardMeasures.AwardInstances).Bounds();

    private static Dictionary<FindingCode, int> AlarmsOf(RollUpResult result)
        => result.Findings.Where(finding => Alarms.Contains(finding.Code)).GroupBy(finding => finding.Code)
            .ToDictionary(same => same.Key, same => same.Count());
}
