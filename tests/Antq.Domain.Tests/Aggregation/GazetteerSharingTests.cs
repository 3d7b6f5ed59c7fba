using System.Numerics;
using Antq.Domain.Aggregation;
using Antq.Domain.Measures;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Figures of the shipped gazetteer's units shared out. The weights are made up.</summary>
public sealed class GazetteerSharingTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Default;
    private static readonly LocalDate OldOrder = new(2025, 6, 30);

    /// <summary>Cống Vị went into Ngọc Hà and Giảng Võ: 7 by 3 to 2 is 4.2 and 2.8.</summary>
    [Fact]
    public void ADividedCommune_IsSharedAmongItsSuccessors()
    {
        var weights = Weights("00007@2025-06-30", ("00008@2025-07-01", 12_000), ("00025@2025-07-01", 8_000));

        Text(weights.ShareOut(Gazetteer, Key("00007@2025-06-30"), 7, OrganisationLevel.Commune, RollUps.Today)).Should()
            .Be("00008=4 00025=3");
        Text(weights.ShareOut(Gazetteer, Key("00007@2025-06-30"), 7, OrganisationLevel.Province, RollUps.Today)).Should().Be("01=7");
    }

    /// <summary>All the ground of 18796 went into one commune, and all its people into two others.</summary>
    [Fact]
    public void ACommuneWhosePeopleAndGroundPartedWays_HasAWeightForEach()
    {
        var key = Key("18796@2025-06-30");
        var byPeople = Weights("18796@2025-06-30", ("18754@2025-07-01", 1), ("18823@2025-07-01", 0), ("18832@2025-07-01", 1));

        Text(byPeople.ShareOut(Gazetteer, key, 9, OrganisationLevel.Commune, RollUps.Today)).Should().Be("18754=5 18823=0 18832=4");
        FluentActions.Invoking(() => Weights("18796@2025-06-30", ("18754@2025-07-01", 1), ("18832@2025-07-01", 1)).RequireFit(Gazetteer))
            .Should().Throw<ArgumentException>().WithMessage("*leave out*18823@2025-07-01*as of 2025-07-01*(data 2026b)*");
    }

    /// <summary>
    /// Three events: Hà Sơn Bình by 3 to 2, Hà Tây by 99 to 1, Hoà Bình by 1 to 9. Hà Nội has 3/5 × 99/100 + 2/5 × 1/10 = 317/500, and Phú
    /// Thọ of
    /// 2025 the rest.
    /// </summary>
    [Fact]
    public void AProvinceOf1979_IsSharedAlongThreeEvents()
    {
        var shares = OldProvinces.ShareOut(Gazetteer, Key("ha-son-binh@1978-12-29"), 1_001, OrganisationLevel.Province, RollUps.Today);

        shares.Select(share => (share.Unit.Key.ToString(), $"{share.Numerator}/{share.Denominator}", share.Value))
            .Should().Equal(("01@2008-08-01", "317/500", 635), ("25@2025-07-01", "183/500", 366));
    }

    /// <summary>
    /// From a commune through the merger of 2025 to today, past the cities and wards of 2026, which are units that lived on.
    /// </summary>
    [Fact]
    public void ACommuneOfTheOldOrder_IsSharedAmongUnitsThatWereRetypedIn2026()
    {
        var city = Gazetteer[Key("75@2025-07-01")];
        city.StateOn(RollUps.Today).Kind.Should().NotBe(city.StateOn(new LocalDate(2025, 7, 1)).Kind);
        var divided = Gazetteer.AsOf(OldOrder).Units(OrganisationLevel.Commune)
            .Select(unit => (Unit: unit, Gazetteer.Trace(unit, RollUps.Today).Successions))
            .Where(trace => trace.Successions.Count > 1 && trace.Successions.All(one => one.Unit.StateOn(RollUps.Today).Parent == city.Key))
            .ToArray();

        divided.Should().NotBeEmpty();
        foreach (var (unit, successions) in divided)
        {
            var weights = ShareWeights.None.With(unit.Key, successions.Select((one, index) => (one.Unit.Key, index + 1L)));
            var shares = weights.ShareOut(Gazetteer, unit.Key, 100, OrganisationLevel.Commune, RollUps.Today);
            shares.Select(share => share.Unit).Should().Equal(successions.Select(one => one.Unit));
            ShareWeightsTests.Fault(100, shares).Should().BeNull();
        }
    }

    [Fact]
    public void AProvinceOfToday_IsSharedAmongItsCommunes()
    {
        var phuTho = Gazetteer.AsOf(RollUps.Today).Province("25");
        var communes = CommunesOf(phuTho);
        var weights = ShareWeights.None.With(phuTho.Key, communes.Select((commune, index) => (commune.Key, index + 1L)));

        var shares = weights.ShareOut(Gazetteer, phuTho.Key, 1_000, OrganisationLevel.Commune, RollUps.Today);

        shares.Select(share => share.Unit).Should().Equal(communes).And.HaveCount(148);
        shares.Select(share => share.Value).Should().Equal(Apportionment.ByLargestRemainder(1_000, [.. Enumerable.Range(1, 148)]));
        FluentActions.Invoking(() => ShareWeights.None.With(phuTho.Key, (communes[0].Key, 1)).RequireFit(Gazetteer))
            .Should().Throw<ArgumentException>().WithMessage("*leave out*, as of 2025-07-01*").WithMessage("*and 142 more*");
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_234_567)]
    [InlineData(long.MaxValue)]
    public void TheNation_SharedAmongProvincesAndAmongCommunes_AgreesAtBothLevels(long value)
    {
        var (ministry, weights) = Nation.Value;

        var communes = weights.ShareOut(Gazetteer, ministry, value, OrganisationLevel.Commune, RollUps.Today);
        var provinces = weights.ShareOut(Gazetteer, ministry, value, OrganisationLevel.Province, RollUps.Today);

        communes.Should().HaveCount(3_321);
        provinces.Should().HaveCount(34);
        ShareWeightsTests.Fault(value, communes).Should().BeNull();
        ShareWeightsTests.ByProvince(communes).Should().Equal(provinces.Select(share => (share.Unit.Key, (BigInteger)share.Value)));
    }

    /// <summary>Without any weights, all that joins whole units is certain: each of the 63 provinces lies in one of the 34.</summary>
    [Fact]
    public void AProvinceOfTheOldOrder_NeedsNoWeights()
    {
        foreach (var province in Gazetteer.AsOf(OldOrder).Provinces)
        {
            Text(ShareWeights.None.ShareOut(Gazetteer, province.Key, 5, OrganisationLevel.Province, RollUps.Today)).Should()
                .Be($"{Gazetteer.Trace(province, RollUps.Today).Only.Code}=5");
        }
    }

    private static ShareWeights OldProvinces { get; } = Weights("ha-son-binh@1978-12-29", ("28@1991-08-12", 3), ("17@1991-08-12", 2))
        .With(Key("28@1991-08-12"), (Key("01@2008-08-01"), 99), (Key("25@2008-08-01"), 1))
        .With(Key("17@1991-08-12"), (Key("01@2008-08-01"), 1), (Key("17@2008-08-01"), 9));

    private static Lazy<(UnitKey Ministry, ShareWeights Weights)> Nation { get; } = new(() =>
    {
        var today = Gazetteer.AsOf(RollUps.Today);
        var weights = ShareWeights.None.With(
            today.Ministry.Key, today.Provinces.Select((province, index) => (province.Key, 1_000_003L * (index % 7 + 1))));
        return (today.Ministry.Key,
            today.Provinces.Aggregate(
            weights, (all, province)
            => all.With(province.Key, CommunesOf(province).Select((commune, index) => (commune.Key, 9_973L + index)))));
    });

    private static OrganisationUnit[] CommunesOf(OrganisationUnit province)
        => [.. Gazetteer.AsOf(RollUps.Today).Units(OrganisationLevel.Commune)
            .Where(commune => commune.StateOn(RollUps.Today).Parent == province.Key)];

    private static ShareWeights Weights(string whole, params (string Unit, long Weight)[] parts)
        => ShareWeights.None.With(Key(whole), parts.Select(part => (Key(part.Unit), part.Weight)));

    private static string Text(IReadOnlyList<WeightedShare> shares)
        => string.Join(' ', shares.Select(share => $"{share.Unit.Code}={share.Value}"));

    private static UnitKey Key(string text) => UnitKey.Parse(text);
}
