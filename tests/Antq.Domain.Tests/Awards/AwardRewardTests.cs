using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Tests.Awards;

/// <summary>The money that goes with awards: worked by hand from the decrees and the base salary.</summary>
public sealed class AwardRewardTests
{
    private static readonly AwardLaw Law = AwardLaw.Default;

    /// <summary>
    /// 2,530,000 đồng from 2026-07-01, 2,340,000 before; rounded up to ten thousands: 0.3 × 2,530,000 = 759,000, so 760,000.
    /// </summary>
    [Theory]
    [InlineData("certificate-of-commendation", null, RecipientKind.Individuals, "2026-07-01", "0.3", 760_000, "54")]
    [InlineData("certificate-of-commendation", null, RecipientKind.Collectives, "2026-07-01", "0.6", 1_520_000, "54")]
    [InlineData("certificate-of-commendation", null, RecipientKind.Households, "2026-07-01", "0.45", 1_140_000, "54")]
    [InlineData("certificate-of-commendation", null, RecipientKind.Individuals, "2026-06-30", "0.3", 710_000, "54")]
    [InlineData("prime-minister-certificate", null, RecipientKind.Individuals, "2026-11-21", "3.5", 8_860_000, "54")]
    [InlineData("prime-minister-certificate", null, RecipientKind.Collectives, "2026-11-21", "7", 17_710_000, "54")]
    [InlineData("prime-minister-certificate", null, RecipientKind.Households, "2026-11-21", "5.25", 13_290_000, "54")]
    [InlineData("province-certificate", null, RecipientKind.Households, "2026-11-21", "2.25", 5_700_000, "54")]
    [InlineData("national-emulation-fighter", null, RecipientKind.Individuals, "2026-11-21", "4.5", 11_390_000, "50")]
    [InlineData("ministry-or-province-emulation-fighter", null, RecipientKind.Individuals, "2026-11-21", "3", 7_590_000, "50")]
    [InlineData("grass-roots-emulation-fighter", null, RecipientKind.Individuals, "2026-11-21", "1", 2_530_000, "50")]
    [InlineData("advanced-worker", null, RecipientKind.Individuals, "2026-11-21", "0.3", 760_000, "50")]
    [InlineData("excellent-labour-collective", null, RecipientKind.Collectives, "2026-11-21", "1.5", 3_800_000, "50")]
    [InlineData("advanced-collective", null, RecipientKind.Collectives, "2026-11-21", "0.8", 2_030_000, "50")]
    [InlineData("cultural-village", null, RecipientKind.Collectives, "2026-11-21", "1.5", 3_800_000, "50")]
    [InlineData("model-commune", null, RecipientKind.Collectives, "2026-11-21", "2", 5_060_000, "50")]
    [InlineData("government-flag", null, RecipientKind.Collectives, "2026-11-21", "12", 30_360_000, "50")]
    [InlineData("ministry-or-province-flag", null, RecipientKind.Collectives, "2026-11-21", "8", 20_240_000, "50")]
    [InlineData("feat-order", AwardClass.Third, RecipientKind.Collectives, "2026-11-21", "9", 22_770_000, "51 54")]
    [InlineData("labour-hero", null, RecipientKind.Individuals, "2026-11-21", "15.5", 39_220_000, "52")]
    [InlineData("armed-forces-hero", null, RecipientKind.Collectives, "2026-11-21", "31", 78_430_000, "52")]
    public void RewardOf_AnAwardOnADay_IsTheMultipleAndTheAmountRoundedUp(string scheme, AwardClass? rank, RecipientKind recipient,
        string day, string multiplier, long amount, string articles)
    {
        var reward = Law.RewardOf(Scheme(scheme), recipient, Day(day), rank)!;

        reward.Multiplier.Should().Be(decimal.Parse(multiplier, System.Globalization.CultureInfo.InvariantCulture));
        reward.Amount.Should().Be(amount);
        reward.Basis.Should().Be(string.Join("; ", articles.Split(' ').Select(article => $"Nghị định 152/2025/NĐ-CP Điều {article}")));
        reward.AmountBasis.Should().EndWith("Nghị định 152/2025/NĐ-CP Điều 49(2)");
        reward.IsUpperBound.Should().BeFalse();
    }

    [Fact]
    public void RewardOf_BeforeTheRoundingIsKnown_HasAMultipleAndNoAmount()
    {
        var reward = Law.RewardOf(StandardAwards.GovernmentFlag, RecipientKind.Collectives, new LocalDate(2025, 6, 30))!;

        (reward.Multiplier, reward.BaseSalary, reward.Amount).Should().Be((12.0m, 2_340_000L, (long?)null));
        reward.Basis.Should().Be("Nghị định 98/2023/NĐ-CP Điều 54");
        reward.AmountBasis.Should().BeEmpty();
        Law.RewardOf(StandardAwards.FeatOrder, RecipientKind.Individuals, new LocalDate(2020, 1, 1), AwardClass.First)!.BaseSalary.Should()
            .BeNull("no base salary before 2024-07-01 is known");
    }

    [Theory]
    [InlineData("government-flag", null, RecipientKind.Individuals, "2026-11-21")]
    [InlineData("advanced-worker", null, RecipientKind.Collectives, "2026-11-21")]
    [InlineData("feat-order", null, RecipientKind.Individuals, "2026-11-21")]
    [InlineData("feat-order", AwardClass.First, RecipientKind.Households, "2026-11-21")]
    [InlineData("province-certificate", null, RecipientKind.Households, "2025-06-30")]
    [InlineData("certificate-of-commendation", null, RecipientKind.Individuals, "2025-06-30")]
    [InlineData("ministry-or-province-flag", null, RecipientKind.Collectives, "2023-12-31")]
    [InlineData("province-certificate", null, RecipientKind.Individuals, "2027-03-01")]
    [InlineData("cultural-family", null, RecipientKind.Households, "2026-11-21")]
    public void RewardOf_WhatNoDecreeIsKnownToReward_IsNull(string scheme, AwardClass? rank, RecipientKind recipient, string day)
        => Law.RewardOf(Scheme(scheme), recipient, Day(day), rank).Should().BeNull();

    [Fact]
    public void RewardOf_ACommemorativeMedal_IsAnUpperBoundSince2024()
    {
        var reward = Law.RewardOf(StandardAwards.NationalSecurityCommemorativeMedal, RecipientKind.Individuals, new LocalDate(2024, 1, 1))!;

        (reward.Multiplier, reward.IsUpperBound, reward.Basis).Should().Be((0.6m, true, "Nghị định 98/2023/NĐ-CP Điều 58(1)(d)"));
        Law.RewardOf(StandardAwards.ProvincialCommemorativeMedal, RecipientKind.Individuals, new LocalDate(2026, 7, 1))!.Amount.Should()
            .Be(1_520_000);
    }

    [Fact]
    public void RewardOf_OneInferredPart_IsInferred()
    {
        var day = new LocalDate(2026, 7, 1);

        Law.RewardOf(StandardAwards.CertificateOfCommendation, RecipientKind.Collectives, day)!.Confidence.Should().Be(Confidence.Verified);
        Law.RewardOf(StandardAwards.CertificateOfCommendation, RecipientKind.Households, day)!.Confidence.Should().Be(Confidence.Inferred);
        Law.RewardOf(StandardAwards.PrimeMinisterCertificate, RecipientKind.Households, day)!.Confidence.Should().Be(Confidence.Verified);
    }

    /// <summary>Of every award, class, recipient and month: the least multiple of ten thousand that is not below the product.</summary>
    [Fact]
    public void RewardOf_EveryAward_IsTheLeastTenThousandNotBelowTheProduct()
    {
        var rewards = (from month in Enumerable.Range(0, 20)
                       from scheme in Law.Schemes
                       from rank in Enum.GetValues<AwardClass>().Cast<AwardClass?>().Append(null)
                       from recipient in Enum.GetValues<RecipientKind>()
                       let reward = Law.RewardOf(scheme, recipient, new LocalDate(2025, 7, 1).PlusMonths(month), rank)
                       where reward is not null
                       select reward).ToArray();

        rewards.Should().HaveCountGreaterThan(500);
        foreach (var reward in rewards)
        {
            var product = reward.Multiplier * reward.BaseSalary!.Value;
            (reward.Amount % 10_000).Should().Be(0);
            reward.Amount.Should().BeInRange((long)product, (long)product + 10_000);
            ((decimal)reward.Amount!.Value - product).Should().BeInRange(0, 9_999.99m, $"{reward}");
            Law.MayReceive(reward.Scheme, reward.Recipient, new LocalDate(2026, 7, 1)).Answer.Should().Be(Answer.Yes);
        }
    }

    [Fact]
    public void BaseSalaryOn_ADay_IsThatOfItsDecree()
    {
        Law.BaseSalaryOn(new LocalDate(2024, 6, 30)).Should().BeNull();
        Law.BaseSalaryOn(new LocalDate(2024, 7, 1)).Should().Be(2_340_000);
        Law.BaseSalaryOn(new LocalDate(2026, 6, 30)).Should().Be(2_340_000);
        Law.BaseSalaryOn(new LocalDate(2026, 7, 1)).Should().Be(2_530_000);
    }

    private static AwardScheme Scheme(string id) => Law[AwardSchemeId.Parse(id)];

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
