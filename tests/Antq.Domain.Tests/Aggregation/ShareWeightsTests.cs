using System.Numerics;
using Antq.Domain.Aggregation;
using Antq.Domain.Tests.Measures;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

public sealed class ShareWeightsTests
{
    /// <summary>The commune 00002 in thirds, of which the first is divided again.</summary>
    private static readonly ShareWeights Thirds = Weights("00002 = 10001:1 10002:1 10003:1", "10001 = 20001:1 20002:3");

    [Theory]
    [InlineData("00001", 10, "10001=10")]
    [InlineData("00002", 10, "10001=4 10002=3 10003=3")]
    [InlineData("10003", 10, "10003=10")]
    public void ShareOut_OfACommuneDividedOnce_KeepsTheWhole(string unit, long value, string shares)
        => Shares(Thirds, unit, value, OrganisationLevel.Commune, SharingGazetteer.Between).Should().Be(shares);

    /// <summary>
    /// 20001 has 1/3 × 1/4 = 1/12, 20002 has 1/3 × 3/4 + 1/3 = 7/12, 10003 has 1/3. So the provinces have 2/3 and 1/3 of 10, which is 7 and
    /// 3, and of the 7 the communes have 7/8 and 49/8, which is 1 and 6.
    /// </summary>
    [Fact]
    public void With_ADefaultKey_IsRefused()
    {
        var whole = () => ShareWeights.None.With(default, [(UnitKey.Parse("01@2008-08-01"), 1L)]);
        var part = () => ShareWeights.None.With(UnitKey.Parse("BCA@1976-07-02"), [(default, 1L)]);

        whole.Should().Throw<ArgumentException>().WithMessage("A default UnitKey has no meaning.*").WithParameterName("whole");
        part.Should().Throw<ArgumentException>().WithMessage("A part of 'BCA@1976-07-02' is a default UnitKey*").WithParameterName("parts");
    }

    [Fact]
    public void ShareOut_AlongTwoEvents_MultipliesExactFractions_AndRoundsOnceFromTheTopDown()
    {
        var shares = ShareOut(Thirds, "00002", 10, OrganisationLevel.Commune, SharingGazetteer.After);

        Text(shares).Should().Be("10003=3 20001=1 20002=6");
        shares.Select(share => $"{share.Numerator}/{share.Denominator}").Should().Equal("1/3", "1/12", "7/12");
        shares[2].Levels.Select(Text).Should().Equal("10 among 03:2 04:1 gives 03 7", "7 among 20001:1 20002:7 gives 20002 6");
        shares[0].Levels.Select(Text).Should().Equal("10 among 03:2 04:1 gives 04 3", "3 among 10003:1 gives 10003 3");
        Shares(Thirds, "00002", 10, OrganisationLevel.Province, SharingGazetteer.After).Should().Be("03=7 04=3");
    }

    /// <summary>The districts 2, 9 and Thủ Đức were one city from 2021 on; its figure can go back to them, read on demand.</summary>
    [Fact]
    public void ShareOut_AmongPredecessorsThatEndedEarlier_ReadsThem()
    {
        var city = UnitKey.Parse("769@2025-06-30");
        UnitKey[] districts = [UnitKey.Parse("762@2004-08-31"), UnitKey.Parse("763@2004-08-31"), UnitKey.Parse("769@2004-08-31")];
        var weights = ShareWeights.None.With(city, (districts[0], 1), (districts[1], 2), (districts[2], 3));

        weights.RequireFit(Gazetteer.Default);
        weights.ShareOut(Gazetteer.Default, city, 12, OrganisationLevel.District, new LocalDate(2020, 12, 31))
            .Select(share => (share.Unit.Key, share.Value)).Should().Equal((districts[0], 2), (districts[1], 4), (districts[2], 6));
        FluentActions.Invoking(() => ShareWeights.None.With(city, (districts[0], 1)).RequireFit(Gazetteer.Default))
            .Should().Throw<ArgumentException>();
    }

    /// <summary>10003 has most, 3/7 beside 2/7 and 2/7; but the other two are of one province, which has 4/7.</summary>
    [Fact]
    public void ShareOut_OfOne_GoesToTheProvinceThatHasMost_NotToTheCommune()
    {
        var weights = Weights("00002 = 10001:4 10002:0 10003:3", "10001 = 20001:1 20002:1");

        Shares(weights, "00002", 1, OrganisationLevel.Commune, SharingGazetteer.After).Should().Be("10003=0 20001=1 20002=0");
        Shares(weights, "00002", 1, OrganisationLevel.Province, SharingGazetteer.After).Should().Be("03=1 04=0");
    }

    /// <summary>5 by 3 to 1 is 4 and 1; the 4 by 1 to 2 are 1 and 3.</summary>
    [Fact]
    public void ShareOut_WhereThereAreDistricts_RoundsAmongThemBetweenProvinceAndCommune()
    {
        var weights = Weights("01 = 101:3 102:1", "101 = 00001:1 00002:2");
        var shares = ShareOut(weights, "01", 5, OrganisationLevel.Commune, SharingGazetteer.Before);

        Text(shares).Should().Be("00001=1 00002=3 00003=1");
        shares[1].Levels.Select(Text).Should()
            .Equal("5 among 01:1 gives 01 5", "5 among 101:3 102:1 gives 101 4", "4 among 00001:1 00002:2 gives 00002 3");
        Shares(weights, "01", 5, OrganisationLevel.District, SharingGazetteer.Before).Should().Be("101=4 102=1");
    }

    [Theory]
    [InlineData("10001 = 00001:3 00002:1", "10001", OrganisationLevel.Commune, "00001=8 00002=2")]
    [InlineData("03 = 10001:9 10002:1", "03", OrganisationLevel.Province, "01=10")]
    [InlineData("04 = 01:1 02:4", "04", OrganisationLevel.Province, "01=2 02=8")]
    public void ShareOut_OfAUnitAmongThoseItCameFrom_GoesBackwards(string weights, string unit, OrganisationLevel level, string shares)
        => Shares(Weights(weights), unit, 10, level, SharingGazetteer.Before).Should().Be(shares);

    [Fact]
    public void ShareOut_OfTheMinistry_NeedsNoWeightForADepartment()
    {
        var weights = Weights("BCA = 03:2 04:1", "03 = 10001:1 10002:1", "04 = 10003:0 10004:1 10005:2");

        Shares(weights, "BCA", 10, OrganisationLevel.Province, SharingGazetteer.Between).Should().Be("03=7 04=3");
        Shares(weights, "BCA", 10, OrganisationLevel.Commune, SharingGazetteer.Between).Should()
            .Be("10001=4 10002=3 10003=0 10004=1 10005=2");
        Shares(weights, "BCA", 10, OrganisationLevel.Ministry, SharingGazetteer.Between).Should().Be("BCA=10");
        Shares(weights, "00002", 10, OrganisationLevel.Ministry, SharingGazetteer.Between).Should().Be("BCA=10");
    }

    [Fact]
    public void ShareOut_OfADepartment_ReachesNoProvince()
    {
        Lacking(ShareWeights.None, "V05", OrganisationLevel.Province, SharingGazetteer.Between).Should().Be("V05");
        Lacking(Weights("BCA = 03:2 04:1 V05:1"), "BCA", OrganisationLevel.Province, SharingGazetteer.Between).Should().Be("V05");
        Shares(Weights("BCA = 03:2 04:1 V05:0"), "BCA", 10, OrganisationLevel.Province, SharingGazetteer.Between).Should().Be("03=7 04=3");
        Shares(ShareWeights.None, "V05", 10, OrganisationLevel.Department, SharingGazetteer.Between).Should().Be("V05=10");
    }

    /// <summary>
    /// Where nothing goes, nobody asks how it would be divided; the province without a share has no communes to round among.
    /// </summary>
    [Fact]
    public void ShareOut_AlongAWeightOfZero_GivesNothing()
    {
        var shares = ShareOut(Weights("00002 = 10001:0 10002:0 10003:1"), "00002", 10, OrganisationLevel.Commune, SharingGazetteer.After);

        Text(shares).Should().Be("10003=10 20001=0 20002=0");
        shares[1].Levels.Select(Text).Should().Equal("10 among 03:0 04:1 gives 03 0");
        (shares[1].Numerator, shares[1].Denominator).Should().Be((BigInteger.Zero, BigInteger.One));
    }

    /// <summary>
    /// All of 00001 lies in 10001, whatever that weighs within its province; 00004 lies in two communes that weigh nothing.
    /// </summary>
    [Fact]
    public void ShareOut_OfAPieceWithinOnePartOfTheNext_IsByTheGround_AndWithinSeveralOfNoWeightUnknown()
    {
        var one = Weights("00001 = 03:1", "03 = 10001:0 10002:1", "10001 = 20001:1 20002:1");
        Shares(one, "00001", 10, OrganisationLevel.Commune, SharingGazetteer.After).Should().Be("20001=5 20002=5");

        var several = Weights("00004 = 04:1", "04 = 10003:1 10005:0 20003:0 20004:0");
        Lacking(several, "00004", OrganisationLevel.Commune, SharingGazetteer.After).Should().Be("04");
    }

    [Theory]
    [InlineData("00002", "00002")]
    [InlineData("00003", "10004")]
    [InlineData("01", "01")]
    public void ShareOut_WithoutTheWeightsItNeeds_NamesTheUnit(string unit, string lacking)
    {
        var weights = Weights("00003 = 10003:1 10004:1");

        Lacking(weights, unit, OrganisationLevel.Commune, SharingGazetteer.After).Should().Be(lacking);
        FluentActions.Invoking(() => ShareOut(weights, unit, 1, OrganisationLevel.Commune, SharingGazetteer.After))
            .Should().Throw<ArgumentException>()
                .WithMessage($"*'{SharingGazetteer.Key(unit)}'*'{SharingGazetteer.Key(lacking)}' needs weights (data sharing-1)*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(long.MaxValue)]
    public void ShareOut_OfAnyFigure_AddsUpToIt(long value)
        => ShareOut(Thirds, "00002", value, OrganisationLevel.Commune, SharingGazetteer.After)
            .Aggregate(BigInteger.Zero, (sum, share) => sum + share.Value).Should().Be(value);

    /// <summary>2,000 sets of random weights with 50 figures each, beside exact shares counted along the edges alone.</summary>
    [Fact]
    [Trait("Length", "Long")]
    public void ShareOut_OfAHundredThousandRandomFigures_LosesAndMakesNothingAtAnyLevel()
    {
        var random = new Random(20250701);
        for (var round = 0; round < 2_000; round++)
        {
            var given = SharingGazetteer.Successors.ToDictionary(
                entry => entry.Key, entry => RandomWeights(random, entry.Value), StringComparer.Ordinal);
            var weights = given.Aggregate(
                ShareWeights.None, (all, one)
                => all.With(SharingGazetteer.Key(one.Key), one.Value.Select(part => (SharingGazetteer.Key(part.Unit), part.Weight))));
            var unit = $"0000{random.Next(1, 6)}";
            for (var figure = 0; figure < 50; figure++)
            {
                var value = random.Next(3) == 0 ? random.NextInt64(long.MaxValue) : random.Next(100);
                var communes = ShareOut(weights, unit, value, OrganisationLevel.Commune, SharingGazetteer.After);
                var fault = Fault(value, communes);
                if (figure == 0)
                {
                    fault ??= SharesFault(given, unit, communes);
                    var provinces = ShareOut(weights, unit, value, OrganisationLevel.Province, SharingGazetteer.After);
                    ByProvince(communes).Should()
                        .Equal(ByProvince(provinces), $"{value} of {unit} in round {round} is the same at both levels");
                }

                if (fault is not null) Assert.Fail($"{value} of {unit} in round {round} is {Text(communes)}: {fault}");
            }
        }
    }

    [Fact]
    public void With_LeavesTheWeightsAsTheyWere_AndKeepsTheirOrder()
    {
        var weights = ShareWeights.None.With(
            SharingGazetteer.Key("00003"), (SharingGazetteer.Key("10004"), 2), (SharingGazetteer.Key("10003"), 1));

        ShareWeights.None.Wholes.Should().BeEmpty();
        weights.Wholes.Should().Equal(SharingGazetteer.Key("00003"));
        weights.PartsOf(SharingGazetteer.Key("00003")).Should()
            .Equal((SharingGazetteer.Key("10003"), 1L), (SharingGazetteer.Key("10004"), 2L));
        weights.PartsOf(SharingGazetteer.Key("00002")).Should().BeEmpty();
        weights.PartsOf(default).Should().BeEmpty();
    }

    [Theory]
    [InlineData("00002 = 10001:1|00002 = 10001:1", "The unit '00002@2025-06-30' has weights already*")]
    [InlineData("00002 = 10001:1 10001:2", "The part '10001@2025-07-01' of '00002@2025-06-30' is named twice*")]
    [InlineData("00002 = 10001:1 10002:-1", "A weight is 0 or more; that of '10002@2025-07-01' in '00002@2025-06-30' is -1*")]
    [InlineData("00002 = 10001:0 10002:0", "No part of '00002@2025-06-30' has a positive weight*")]
    [InlineData("00002 = ", "No part of '00002@2025-06-30' has a positive weight*")]
    [InlineData("00002 = 00002:1", "*lead back to it*")]
    [InlineData("10001 = 00001:1 00002:1|00002 = 10001:1 10002:1 10003:1", "The parts of '00002@2025-06-30' lead back to it*")]
    [InlineData("03 = 10001:1|10001 = 20001:1|20001 = 03:1", "The parts of '20001@2027-01-01' lead back to it*")]
    public void With_OfWhatCannotBeWeights_IsRefused(string weights, string message)
        => FluentActions.Invoking(() => Weights(weights.Split('|'))).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void With_OfDefaultKeys_IsRefused()
    {
        FluentActions.Invoking(() => ShareWeights.None.With(default, (SharingGazetteer.Key("10001"), 1))).Should()
            .Throw<ArgumentException>().WithMessage("*default UnitKey*");
        FluentActions.Invoking(() => ShareWeights.None.With(SharingGazetteer.Key("00002"), (default, 1))).Should()
            .Throw<ArgumentException>().WithMessage("*default UnitKey*");
        FluentActions.Invoking(() => ShareWeights.None.With(SharingGazetteer.Key("00002"), null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("00002 = 10001:1 10003:1",
        "*the parts of Đơn vị 00002 (00002@2025-06-30) leave out Đơn vị 10002 (10002@2025-07-01), as of 2025-07-01*(data sharing-1)*")]
    [InlineData("01 = 101:1 00003:0 10003:0",
        "*Đơn vị 101 (101@2025-06-30) and Đơn vị 10003 (10003@2025-07-01) hold the same territory of Một (01@2000-01-01)*(data "
        + "sharing-1)*")]
    [InlineData("01 = 00001:1 00002:1", "*leave out Đơn vị 00003 (00003@2025-06-30), as of 2025-06-30*")]
    [InlineData("00002 = 10001:1 20002:1 10003:1",
        "*Đơn vị 10001 (10001@2025-07-01) and Đơn vị 20002 (20002@2027-01-01) hold the same territory of Đơn vị 00002*(data sharing-1)*")]
    [InlineData("00002 = 10001:1 10002:1 10003:1 10005:0",
        "*Đơn vị 10005 (10005@2025-07-01) has nothing in common with Đơn vị 00002 (00002@2025-06-30)*(data sharing-1)*")]
    [InlineData("03 = V05:1", "*V05@2018-08-07) has nothing in common with*")]
    [InlineData("BCA = V05:1", "*leave out Một (01@2000-01-01), Hai (02@2000-01-01), as of 2018-08-07*")]
    public void RequireFit_OfWeightsThatDoNotFit_NamesTheUnitsTheDayAndTheDataVersion(string weights, string message)
    {
        FluentActions.Invoking(() => Weights(weights).RequireFit(SharingGazetteer.Gazetteer)).Should().Throw<ArgumentException>()
            .WithMessage(message);
        FluentActions.Invoking(() => ShareOut(Weights(weights), "10005", 1, OrganisationLevel.Commune, SharingGazetteer.Between)).Should()
            .Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void RequireFit_OfWeightsThatFit_SaysNothing_AlsoForAnotherGazetteerAfterwards()
    {
        Thirds.RequireFit(SharingGazetteer.Gazetteer);
        ShareWeights.None.RequireFit(SharingGazetteer.Gazetteer);
        FluentActions.Invoking(() => Thirds.RequireFit(Gazetteer.Default)).Should().Throw<UnknownUnitException>();
        FluentActions.Invoking(() => Thirds.RequireFit(null!)).Should().Throw<ArgumentNullException>();
        Thirds.RequireFit(SharingGazetteer.Gazetteer);
    }

    [Fact]
    public void ShareOut_OfWhatTheGazetteerDoesNotHave_IsRefused()
    {
        var unknown = UnitKey.Parse("99999@2025-07-01");
        FluentActions
            .Invoking(() => ShareWeights.None.ShareOut(
            SharingGazetteer.Gazetteer, unknown, 1, OrganisationLevel.Commune, SharingGazetteer.After)).Should()
            .Throw<UnknownUnitException>().WithMessage("*99999@2025-07-01*sharing-1*");
        FluentActions
            .Invoking(() => ShareWeights.None.ShareOut(
            SharingGazetteer.Gazetteer, default, 1, OrganisationLevel.Commune, SharingGazetteer.After)).Should()
            .Throw<UnknownUnitException>();
        FluentActions
            .Invoking(() => ShareWeights.None.With(SharingGazetteer.Key("00002"), (unknown, 1)).RequireFit(SharingGazetteer.Gazetteer))
            .Should().Throw<UnknownUnitException>();
        FluentActions
            .Invoking(() => ShareWeights.None.With(unknown, (SharingGazetteer.Key("00002"), 1)).RequireFit(SharingGazetteer.Gazetteer))
            .Should().Throw<UnknownUnitException>();
        FluentActions.Invoking(() => ShareOut(Thirds, "00002", -1, OrganisationLevel.Commune, SharingGazetteer.After)).Should()
            .Throw<ArgumentOutOfRangeException>().WithParameterName("value");
        FluentActions.Invoking(() => ShareOut(Thirds, "00002", 1, (OrganisationLevel)9, SharingGazetteer.After)).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => ShareOut(Thirds, "00002", 1, OrganisationLevel.Commune, new LocalDate(2020, 1, 1))).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ShareWeights.None.ShareOut(null!, unknown, 1, OrganisationLevel.Commune, SharingGazetteer.After))
            .Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ShareOut_GivesListsThatCannotBeChanged()
    {
        var shares = ShareOut(Thirds, "00002", 10, OrganisationLevel.Commune, SharingGazetteer.After);

        foreach (var list in new object[] { shares, shares[0].Levels, shares[0].Levels[0].Units, shares[0].Levels[0].Weights, Thirds.Wholes,
            Thirds.PartsOf(SharingGazetteer.Key("00002")) })
        {
            list.Should().NotBeAssignableTo<Array>();
            (list as System.Collections.IList)?.IsReadOnly.Should().BeTrue();
        }
    }

    [Fact]
    public void ShareOut_AskedByManyAtOnce_IsTheSame()
    {
        var (gazetteer, weights) = (SharingGazetteer.Load(), Weights("00002 = 10001:1 10002:1 10003:1", "10001 = 20001:1 20002:3"));
        var texts = new string[64];

        Parallel.For(0, texts.Length,
            place => texts[place] =
            Text(weights.ShareOut(gazetteer, SharingGazetteer.Key("00002"), 10, OrganisationLevel.Commune, SharingGazetteer.After)));

        texts.Should().OnlyContain(text => text == "10003=3 20001=1 20002=6");
    }

    /// <summary>What is wrong with the parts of a figure, at any level; absent where nothing is.</summary>
    internal static string? Fault(long value, IReadOnlyList<WeightedShare> shares)
    {
        var roundings = new Dictionary<UnitKey, (WeightedShare.Level Level, long[] Parts)>();
        foreach (var share in shares)
        {
            var whole = value;
            foreach (var level in share.Levels)
            {
                if (!roundings.TryGetValue(level.Units[0], out var rounding))
                    roundings[level.Units[0]] = rounding = (level, new long[level.Units.Count]);
                if (level.Whole != whole || rounding.Level.Whole != whole)
                    return $"{share.Unit}: a level gives out {level.Whole} in place of {whole}";
                rounding.Parts[level.Index] = whole = level.Result;
            }

            if (whole != share.Value) return $"{share.Unit}: the levels do not lead to its value";
            if (!share.Numerator.IsZero && share.Levels[^1].Units[share.Levels[^1].Index] != share.Unit.Key)
                return $"{share.Unit}: the levels do not lead to it";
        }

        return roundings.Values.Select(rounding => Rationals.FaultOf(rounding.Level.Whole, rounding.Level.Weights, rounding.Parts))
            .FirstOrDefault(fault => fault is not null);
    }

    /// <summary>What the shares below each province add up to.</summary>
    internal static IEnumerable<(UnitKey Province, BigInteger Value)> ByProvince(IEnumerable<WeightedShare> shares)
        => shares.GroupBy(share => share.Levels[0].Units[share.Levels[0].Index], share => (BigInteger)share.Value)
            .Select(group => (group.Key, group.Aggregate(BigInteger.Add))).Order();

    private static string? SharesFault(Dictionary<string, (string Unit, long Weight)[]> given, string unit,
        IReadOnlyList<WeightedShare> shares)
    {
        var expected = new SortedDictionary<string, (BigInteger Numerator, BigInteger Denominator)>(StringComparer.Ordinal);
        Walk(given, unit, 1, 1, expected);
        return shares.Select(share => share.Unit.Code).SequenceEqual(expected.Keys, StringComparer.Ordinal)
            && shares.All(
                share => share.Numerator * expected[share.Unit.Code].Denominator == share.Denominator * expected[share.Unit.Code].Numerator)
                ? null
                : "the shares are not those along the edges";
    }

    /// <summary>The communes of 2027 that a commune leads to, with what the ways to each multiply to and add up to.</summary>
    private static void Walk(Dictionary<string, (string Unit, long Weight)[]> given, string unit, BigInteger numerator,
        BigInteger denominator, SortedDictionary<string, (BigInteger Numerator, BigInteger Denominator)> found)
    {
        if (!given.TryGetValue(unit, out var parts))
        {
            var (over, under) = found.GetValueOrDefault(unit, (0, 1));
            found[unit] = (over * denominator + numerator * under, under * denominator);
            return;
        }

        var total = parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Weight);
        foreach (var (part, weight) in parts) Walk(given, part, numerator * weight, denominator * total, found);
    }

    private static (string Unit, long Weight)[] RandomWeights(Random random, string[] units)
    {
        var weights = Array.ConvertAll(
            units, unit => (unit, random.Next(5) switch { 0 => 0L, 1 => random.NextInt64(long.MaxValue), _ => random.Next(1, 20) }));
        if (Array.TrueForAll(weights, one => one.Item2 == 0)) weights[0].Item2 = 1;
        return weights;
    }

    /// <summary>Weights as text: <c>00002 = 10001:1 10002:2</c>.</summary>
    private static ShareWeights Weights(params string[] texts)
        => texts.Aggregate(ShareWeights.None, (all, text) => all.With(
            SharingGazetteer.Key(text.Split(" = ")[0]),
            text.Split(" = ")[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':'))
                .Select(part => (SharingGazetteer.Key(part[0]), long.Parse(part[1])))));

    private static IReadOnlyList<WeightedShare> ShareOut(ShareWeights weights, string unit, long value, OrganisationLevel level,
        LocalDate day)
        => weights.ShareOut(SharingGazetteer.Gazetteer, SharingGazetteer.Key(unit), value, level, day);

    private static string Shares(ShareWeights weights, string unit, long value, OrganisationLevel level, LocalDate day)
        => Text(ShareOut(weights, unit, value, level, day));

    private static string Lacking(ShareWeights weights, string unit, OrganisationLevel level, LocalDate day)
    {
        weights.TryShareOut(SharingGazetteer.Gazetteer, SharingGazetteer.Key(unit), 10, level, day, out var shares, out var lacking)
            .Should().BeFalse();
        shares.Should().BeNull();
        return lacking!.Value.Code;
    }

    private static string Text(IReadOnlyList<WeightedShare> shares)
        => string.Join(' ', shares.Select(share => $"{share.Unit.Code}={share.Value}"));

    private static string Text(WeightedShare.Level level)
        => $"{level.Whole} among {string.Join(' ', level.Units.Zip(level.Weights, (unit, weight) => $"{unit.Code}:{weight}"))} gives "
            + $"{level.Units[level.Index].Code} {level.Result}";
}
