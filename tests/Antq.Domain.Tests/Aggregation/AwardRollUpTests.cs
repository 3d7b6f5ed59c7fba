using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Awards: events that add up among themselves, categories that are bounded by those not split, and figures that cover them.
/// </summary>
public sealed class AwardRollUpTests
{
    [Fact]
    public void RollUp_AwardsOfOneDayAndKind_AreAdded()
        => Of(Builder().Award(AwardForm.Commendation, IssuingOffice.CommuneChair, Recipients.Of(3))
            .Award(AwardForm.Commendation, IssuingOffice.CommuneChair, Recipients.Of(5)))
            .Cell("37", StandardMeasures.AwardInstances).Bounds().Should().Be("8");

    [Theory]
    [InlineData("10", "10")]
    [InlineData("9", "9")]
    [InlineData("7", "refused")]
    [InlineData("5..", "8..")]
    public void RollUp_FigureOfAwards_CoversTheAwardsOfItsDays(string figure, string expected)
    {
        var builder = Builder()
            .Award(AwardForm.Commendation, IssuingOffice.CommuneChair, Recipients.Of(3))
            .Award(AwardForm.Commendation, IssuingOffice.CommuneChair, Recipients.Of(5));
        var result = Of(builder.With(StandardMeasures.AwardInstances, Count.Parse(figure)));

        result.Cell("37", StandardMeasures.AwardInstances).Bounds().Should().Be(expected);
    }

    [Fact]
    public void RollUp_FigureOfAwardsWithOtherAwards_CoversOnlyThoseOfItsDaysAndUnit()
    {
        var other =
            new Award
            {
                Form = AwardForm.Commendation,
                Issuers = [new Issuer(IssuingOffice.CommuneChair)],
                Recipients = Recipients.Of(2),
                Day = new LocalDate(2020, 5, 5)
            };

        Of(Builder().With(StandardMeasures.AwardInstances, 10).Award(AwardForm.Commendation, IssuingOffice.CommuneChair, Recipients.Of(3))
            .Award(other))
            .Cell("37", StandardMeasures.AwardInstances).Bounds().Should().Be("12");
    }

    [Fact]
    public void RollUp_FigureOfAwardsWithOneOfAnUnknownDay_MayOrMayNotCoverIt()
    {
        var some =
            new Award
            {
                Form = AwardForm.Commendation,
                Issuers = [new Issuer(IssuingOffice.CommuneChair)],
                Recipients = Recipients.Of(4),
                During = ReportingPeriod.Parse("2020/2021")
            };
        var result = Of(Builder().With(StandardMeasures.AwardInstances, 10).Award(some));

        result.Cell("37", StandardMeasures.AwardInstances).Bounds().Should().Be("10..14");
        result.Cell("37", StandardMeasures.AwardInstances,
            new CellCategory(AwardForm.Commendation, IssuingOffice.CommuneChair, RecipientKind.Collectives)).Bounds().Should().Be("4..14");
    }

    [Fact]
    public void RollUp_RandomAwards_AreTheSumOfThoseOfTheCategoryAndBoundedByThoseNotSplit()
    {
        var random = new Random(20250705);
        IssuingOffice[] offices = [IssuingOffice.CommuneChair, IssuingOffice.ProvincialPoliceDirector, IssuingOffice.DepartmentDirector];
        var kinds = Enum.GetValues<RecipientKind>();
        for (var round = 0; round < Rounds.Of(60); round++)
        {
            var awards = Enumerable.Range(0, random.Next(1, 8)).Select(_ => RandomAward(random, offices, kinds)).ToArray();
            var result = Of(awards.Aggregate(Builder(), (builder, award) => builder.Award(award)));

            foreach (var cell in result.Cells)
            {
                long lower = 0, upper = 0;
                foreach (var award in awards)
                {
                    var mayBeOf = cell.Category.Issuer is not { } issuer || award.Issuers.Any(one => one.Office == issuer);
                    var isOf = mayBeOf && (cell.Category.Issuer is null || award.Issuers.Select(one => one.Office).Distinct().Count() == 1);
                    var isInside = award.During is not { } during || during.Start >= new LocalDate(2020, 1, 1);
                    foreach (var (some, count) in Split(award.Recipients))
                    {
                        var mayHold = cell.Category.Recipient is not { } kind || some.Contains(kind);
                        if (mayBeOf && mayHold) upper += count;
                        if (isOf && isInside && mayHold && (cell.Category.Recipient is null || some.Length == 1)) lower += count;
                    }
                }

                (cell.Value!.Value.Lower, cell.Value.Value.Upper).Should().Be((lower, upper), $"round {round}: {cell}");
            }
        }
    }

    private static IEnumerable<(RecipientKind[] Kinds, long Count)> Split(Recipients recipients)
    {
        if (recipients.Collectives is { } collectives) yield return ([RecipientKind.Collectives], collectives.Lower);
        if (recipients.Individuals is { } individuals) yield return ([RecipientKind.Individuals], individuals.Lower);
        if (recipients.Households is { } households) yield return ([RecipientKind.Households], households.Lower);
        if (recipients.Unsplit is { } unsplit) yield return ([.. unsplit.Kinds], unsplit.Count.Lower);
    }

    private static Award RandomAward(Random random, IssuingOffice[] offices, RecipientKind[] kinds)
    {
        Count? Some() => random.Next(2) == 0 ? null : Count.Exactly(random.Next(20));
        var unsplit = random.Next(2) == 0
            ? null
            : new UnsplitRecipients(random.Next(20), random.Next(3) == 0 ? kinds : [.. kinds.Skip(random.Next(2)).Take(2)]);
        return new Award
        {
            Form = AwardForm.Commendation,
            Issuers =
                [.. offices.Where(_ => random.Next(3) == 0).Append(offices[random.Next(3)]).Distinct()
                .Select(office => new Issuer(office))],
            Recipients = new Recipients(Some(), Some(), Count.Exactly(random.Next(20)), unsplit),
            During = random.Next(3) == 0 ? ReportingPeriod.Parse("2019/2021") : null,
        };
    }

    [Fact]
    public void RollUp_Awards_HaveACellForEachFormOfficeAndKindOfRecipientsThatTheyAreOf()
    {
        var result = Of(Builder()
            .Award(AwardForm.Commendation, IssuingOffice.CommuneChair, new Recipients(1, 2))
            .Award(AwardForm.Commendation, IssuingOffice.CommuneChair, new Recipients(3, 4))
            .Award(AwardForm.CertificateOfMerit, IssuingOffice.Minister, Recipients.Of(5)));

        var categories = result.Cells.Where(cell => cell.Unit.Code == "37" && cell.Measure == StandardMeasures.AwardInstances)
            .Select(cell => $"{cell.Category.Form?.Standard}/{cell.Category.Issuer?.Standard}/{cell.Category.Recipient} {cell.Bounds()}");

        categories.Should().Equal(
            "// 15", "//Collectives 9", "//Individuals 6",
            "/Minister/ 5", "/Minister/Collectives 5",
            "/CommuneChair/ 10", "/CommuneChair/Collectives 4", "/CommuneChair/Individuals 6",
            "CertificateOfMerit// 5", "CertificateOfMerit//Collectives 5",
            "CertificateOfMerit/Minister/ 5", "CertificateOfMerit/Minister/Collectives 5",
            "Commendation// 10", "Commendation//Collectives 4", "Commendation//Individuals 6",
            "Commendation/CommuneChair/ 10", "Commendation/CommuneChair/Collectives 4", "Commendation/CommuneChair/Individuals 6");
    }

    private static ReportBuilder Builder()
        => Report.For(UnitKey.Parse("36@1997-01-01"), ReportingPeriod.Year(2021), MovementType.AllPeopleProtectNationalSecurity);

    private static RollUpResult Of(ReportBuilder builder)
        => new Aggregator(Gazetteer.Default).RollUp(
            [builder.Build()], OrganisationLevel.Province, RollUps.Today, ReportingPeriod.Parse("2020/2025"));
}
