using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/awards.md.</summary>
internal static class AwardsExamples
{
    [Example]
    public static void Judging(ExampleOutput Console)
    {
        var day = new LocalDate(2025, 11, 24);
        var flag = AwardLaw.Default.Read("Cờ thi đua của Thủ tướng", day).Single();
        var question =
            new AwardQuestion { Day = day, Scheme = flag.Scheme!, Office = flag.Offices.Single(), Recipient = RecipientKind.Individuals };

        foreach (var asked in new[] { question, question with { Recipient = RecipientKind.Collectives },
            question with { Recipient = null } })
        {
            var ruling = AwardLaw.Default.Judge(asked);
            Console.WriteLine($"{asked.Scheme.Name(Language.English)}, {asked.Recipient?.ToString() ?? "somebody"}: {ruling}");
            if (ruling.Answer != Answer.Yes) Console.WriteLine($"  {ruling.Reason(Language.Vietnamese)}");
        }
    }

    [Example]
    public static void OnItsDay(ExampleOutput Console)
    {
        foreach (var day in new[] { new LocalDate(2024, 9, 19), new LocalDate(2025, 11, 24) })
        {
            var ruling = AwardLaw.Default.MayConfer(StandardAwards.CertificateOfCommendation, IssuingOffice.DistrictChair, day);
            Console.WriteLine($"{day:uuuu-MM-dd}: {ruling.Answer} ({ruling.Basis}) {ruling.Reason(Language.English)}".TrimEnd());
        }

        var order = AwardLaw.Default.Compare(
            StandardAwards.ProvinceCertificate, null, StandardAwards.PrimeMinisterCertificate, null, new LocalDate(2025, 11, 24));
        Console.WriteLine($"A province's certificate ranks {order} than the Prime Minister's.");
    }

    [Example]
    public static void WhoMayConfer(ExampleOutput Console)
    {
        var today = new LocalDate(2026, 11, 21);
        foreach (var rule in AwardLaw.Default.CompetencesOn(StandardAwards.CertificateOfCommendation, today))
        {
            var recipients = string.Join(", ", rule.Recipients.Select(recipient => recipient.Name(Language.English)));
            Console.WriteLine($"{rule.Office.Name(Language.English)}: {recipients} ({rule.Basis}; {rule.Confidence})");
        }
    }

    [Example]
    public static void Amended(ExampleOutput Console)
    {
        foreach (var day in new[] { new LocalDate(2026, 9, 30), new LocalDate(2026, 10, 1) })
        {
            var ruling = AwardLaw.Default.MayReceive(StandardAwards.GovernmentFlag, RecipientKind.Collectives, day);
            Console.WriteLine($"{day:uuuu-MM-dd}: {ruling.Confidence}, {ruling}");
        }
    }

    [Example]
    public static void Rewards(ExampleOutput Console)
    {
        foreach (var recipient in Enum.GetValues<RecipientKind>())
        {
            var reward = AwardLaw.Default.RewardOf(StandardAwards.ProvinceCertificate, recipient, new LocalDate(2026, 11, 20))!;
            Console.WriteLine($"{recipient}: {reward.Multiplier} × {reward.BaseSalary:N0} = {reward.Amount:N0} đồng ({reward.Basis})");
        }

        var flag = AwardLaw.Default.RewardOf(StandardAwards.GovernmentFlag, RecipientKind.Collectives, new LocalDate(2026, 11, 20))!;
        Console.WriteLine($"Government flag: {flag.Amount:N0} đồng ({flag.Basis}; {flag.AmountBasis})");
    }

    [Example]
    public static void Counting(ExampleOutput Console)
    {
        var told = Recipients.Read("103 tập thể, 94 cá nhân", Language.Vietnamese);
        var together = Recipients.Read("15 tập thể, cá nhân", Language.Vietnamese);

        Console.WriteLine($"{told.Total} awards: {told.Collectives} collectives, {told.Individuals} individuals");
        Console.WriteLine($"{together.Total} awards: {together.ToWords(Language.English)}");
    }

    [Example]
    public static void Vague(ExampleOutput Console)
    {
        var phuTho = Gazetteer.Default[UnitKey.Parse("25@2025-07-01")];
        RecipientKind[] kinds = [RecipientKind.Collectives, RecipientKind.Individuals];
        var report = Report.For(phuTho, ReportingPeriod.Year(2026), MovementType.AllPeopleProtectNationalSecurity)
            .Award(new Award { Recipients = Recipients.Of(collectives: 15) })
            .Award(new Award
            {
                Form = [AwardForm.CommemorativeMedal, AwardForm.CertificateOfMerit],
                Recipients = Recipients.OfUnsplit(Count.Read("gần 180", Language.Vietnamese), kinds),
            })
            .Build();
        var result = new Aggregator(Gazetteer.Default)
            .RollUp([report], OrganisationLevel.Province, new LocalDate(2026, 11, 21), ReportingPeriod.Year(2026));
        var certificates = new CellCategory(Form: AwardForm.CertificateOfMerit);

        Console.WriteLine($"All: {result[phuTho, StandardMeasures.AwardInstances].Value}");
        Console.WriteLine($"Certificates: {result[phuTho, StandardMeasures.AwardInstances, certificates].Value}");
    }
}
