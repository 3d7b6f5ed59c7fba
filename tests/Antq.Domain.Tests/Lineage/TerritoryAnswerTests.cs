namespace Antq.Domain.Tests.Lineage;

/// <summary>Yes, no and cannot tell about old provinces, against all that may have been on the ground.</summary>
public sealed class TerritoryAnswerTests
{
    private static Gazetteer Gazetteer => Gazetteer.Default;

    [Theory]
    [Trait("Length", "Long")]
    [InlineData("12@2004-01-01", 5, true)] // Than Uyên between Lào Cai and Lai Châu
    [InlineData("bac-thai@1976-07-02", 9, true)] // Ngân Sơn and Chợ Rã to Cao Bằng and to Bắc Kạn
    [InlineData("ha-nam-ninh@1976-07-02", 3, true)]
    [InlineData("vung-tau-con-dao@1979-05-30", 20, false)] // Đồng Nai, Hồ Chí Minh, the special zone, Phú Khánh and Hậu Giang
    [InlineData("28@1991-08-12", 25, false)] // Hà Tây, Hà Nội, Hòa Bình, Vĩnh Phú
    public void ContainsAndOverlaps_OfEveryTwoUnitsOfAFamily_AreWhatAllPossibleWorldsSay(string unit, int lines, bool exhaustive)
    {
        var worlds = new PossibleWorlds(UnitKey.Parse(unit), exhaustive);
        var territories = worlds.Units.ToDictionary(key => key, key => Gazetteer.TerritoryOf(key));

        worlds.Lines.Should().Be(lines);
        foreach (var one in worlds.Units)
        {
            foreach (var other in worlds.Units)
            {
                var told = (territories[one].Contains(territories[other]), territories[one].Overlaps(territories[other]));
                var expected = (worlds.Containment([one], [other]), worlds.Overlap([one], [other]));
                if (told != expected) Assert.Fail($"{one} and {other}: {told} and not {expected}.");
            }
        }
    }

    /// <summary>Unions of two, against unions of two: here <em>no</em> and <em>cannot tell</em> are easily taken for each other.</summary>
    [Theory]
    [InlineData("12@2004-01-01", 2)] // whatever Than Uyên was, nothing there hangs on it
    [InlineData("bac-thai@1976-07-02", 3)]
    public void ContainsAndOverlaps_OfPairsOfUnits_AreWhatAllPossibleWorldsSay(string unit, int answers)
    {
        var worlds = new PossibleWorlds(UnitKey.Parse(unit), exhaustive: true);
        UnitKey[][] pairs =
            [.. from one in worlds.Units from other in worlds.Units where one < other && one.Day == other.Day select new[] { one, other }];
        var told = new HashSet<Answer>();

        foreach (var pair in pairs)
        {
            foreach (var single in worlds.Units)
            {
                var (union, alone) = (Gazetteer.TerritoryOf(pair), Gazetteer.TerritoryOf(single));
                union.Contains(alone).Should().Be(worlds.Containment(pair, [single]), "{0} and {1} with {2}", pair[0], pair[1], single);
                alone.Contains(union).Should().Be(worlds.Containment([single], pair), "{0} with {1} and {2}", single, pair[0], pair[1]);
                union.Overlaps(alone).Should().Be(worlds.Overlap(pair, [single]), "{0} and {1} with {2}", pair[0], pair[1], single);
                told.Add(union.Contains(alone));
            }
        }

        told.Should().HaveCount(answers);
    }

    [Theory]
    [InlineData("01@2008-08-01", "28@1991-08-12", Answer.No, Answer.Yes)] // Tân Đức went elsewhere
    [InlineData("ha-son-binh@1976-07-02", "28@1991-08-12", Answer.CannotTell, Answer.Yes)]
    [InlineData("ha-noi@1976-07-02", "28@1991-08-12", Answer.No, Answer.CannotTell)]
    [InlineData("vinh-phu@1976-07-02", "28@1991-08-12", Answer.No, Answer.CannotTell)]
    [InlineData("25@2025-07-01", "26@2008-08-01", Answer.Yes, Answer.Yes)]
    [InlineData("25@2025-07-01", "26@1997-01-01", Answer.No, Answer.Yes)] // Mê Linh went to Hà Nội
    [InlineData("37@2025-07-01", "ha-nam-ninh@1976-07-02", Answer.Yes, Answer.Yes)]
    [InlineData("ha-nam-ninh@1976-07-02", "37@2025-07-01", Answer.Yes, Answer.Yes)]
    [InlineData("79@2025-07-01", "vung-tau-con-dao@1979-05-30", Answer.Yes, Answer.Yes)]
    [InlineData("04@1997-01-01", "bac-thai@1976-07-02", Answer.No, Answer.CannotTell)]
    [InlineData("01@2008-08-01", "79@2025-07-01", Answer.No, Answer.No)]
    [InlineData("376@2025-06-30", "14698@2025-07-01", Answer.Yes, Answer.Yes)]
    [InlineData("00004@2025-07-01", "00019@2025-06-30", Answer.No, Answer.Yes)]
    [InlineData("BCA@1976-07-02", "28@1991-08-12", Answer.Yes, Answer.Yes)]
    public void ContainsAndOverlaps_OfCasesByHand_AreAsWorkedOut(string whole, string part, Answer contains, Answer overlaps)
    {
        var (one, other) = (Gazetteer.TerritoryOf(UnitKey.Parse(whole)), Gazetteer.TerritoryOf(UnitKey.Parse(part)));

        (one.Contains(other), one.Overlaps(other), other.Overlaps(one)).Should().Be((contains, overlaps, overlaps));
    }
}
