using System.Text;
using Antq.Domain.Tests.Organisation;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Tests.Lineage;

/// <summary>Traces as Mermaid pictures: those that are approved, the structure of many, and names that are no friends of Mermaid.</summary>
public sealed class TracePictureTests
{
    private const string Today = "2026-11-21";

    private static readonly (string Title, string Unit, string Day, Language Language)[] Pictures =
    [
        ("Hà Nam Ninh of 1976, split and merged again", "ha-nam-ninh@1976-07-02", Today, Language.Vietnamese),
        ("Vĩnh Phú of 1976, of which parts of parts went on", "vinh-phu@1976-07-02", "2008-08-01", Language.English),
        ("Hà Tây to Hà Nội in 2008, and a commune of it to Phú Thọ", "28@1991-08-12", Today, Language.Vietnamese),
        ("Phú Thọ of today, backwards", "25@2025-07-01", "2024-12-31", Language.Vietnamese),
        ("Huế, which changed its kind and its name, backwards", "46@1989-07-01", "1980-01-01", Language.English),
        ("A commune that was divided in 2025", "18796@2025-06-30", Today, Language.English),
        ("A district of the last old day, to its communes and on", "576@2025-06-30", Today, Language.Vietnamese),
        ("A district without communes that became a special zone", "755@2025-06-30", Today, Language.English),
        ("A unit that lives on both days", "24@2025-07-01", Today, Language.Vietnamese),
        ("A day before the gazetteer", "28@1991-08-12", "1976-07-01", Language.English),
    ];

    private static readonly LocalDate[] Days =
    [
        new(1976, 7, 1), new(1976, 7, 2), new(1978, 12, 29), new(1991, 8, 12), new(1997, 1, 1), new(2008, 8, 1),
        new(2024, 1, 1), new(2025, 6, 30), new(2025, 7, 1), new(2026, 11, 21),
    ];

    private static readonly IReadOnlyList<OrganisationUnit>[] Levels =
    [
        .. new[] { OrganisationLevel.Province, OrganisationLevel.District,
            OrganisationLevel.Commune }.Select(level => Recent.Of(level).ToArray()),
    ];

    private static Gazetteer Gazetteer => Gazetteer.Default;

    [Fact]
    public void ToMermaid_OfTracesOfEveryKind_DrawsTheApprovedPictures()
    {
        var page = new StringBuilder("# Traces as pictures\n\nA test writes this page from the library.\n");
        foreach (var (title, unit, day, language) in Pictures)
            page.Append($"\n## {title}\n\n`{unit}` on {day}:\n\n```mermaid\n{Trace(unit, day).ToMermaid(language)}\n```\n");

        Approved.Check(page.ToString(), "tests", "Antq.Domain.Tests", "Approved", "trace-pictures.md");
    }

    [Theory]
    [Trait("Length", "Long")]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void ToMermaid_OfManyTraces_DrawsEveryUnitAndEveryEdgeOnTheWaysOnce(Language language)
    {
        var random = new Random(20250701);
        for (var number = 0; number < 500; number++)
        {
            var units = Levels[random.Next(Levels.Length)];
            var unit = units[random.Next(units.Count)];
            var day = Days[random.Next(unit.Level == OrganisationLevel.Province ? 0 : Days.Length - 4, Days.Length)];
            Faults(Gazetteer.Trace(unit, day), language).Should().BeEmpty($"it is {unit} on {day}");
        }
    }

    [Fact]
    public void ToMermaid_OfAnyTrace_TellsOfEachEdgeWhatPassedAndByWhichAct()
    {
        var labels = MermaidPicture.Read(Trace("18796@2025-06-30", Today).ToMermaid(Language.English)).Arrows
            .ToDictionary(arrow => arrow.To, arrow => (arrow.Arrow, arrow.Label), StringComparer.Ordinal);

        labels.Should().HaveCount(3).And.OnlyContain(one => one.Value.Arrow == "-.->");
        labels["u18754_2025_07_01"].Label.Should().Be("2025-07-01\na part, population only\nNghị quyết 1665/NQ-UBTVQH15");
        labels["u18832_2025_07_01"].Label.Should().Be("2025-07-01\na part, population only\nNghị quyết 1665/NQ-UBTVQH15");
        MermaidPicture.Read(Trace("25@2025-07-01", "2024-12-31").ToMermaid(Language.Vietnamese)).Arrows.Should().HaveCount(3)
            .And.OnlyContain(arrow => arrow.Arrow == "-->" && arrow.Label == "01/07/2025\ntoàn bộ\nNghị quyết 202/2025/QH15");
    }

    [Theory]
    [InlineData("18796@2025-06-30", Language.Vietnamese, "u18754_2025_07_01", "một phần, chỉ dân số")]
    [InlineData("18796@2025-06-30", Language.English, "u18754_2025_07_01", "a part, population only")]
    [InlineData("00112@2025-06-30", Language.Vietnamese, "u00004_2025_07_01", "một phần, chỉ diện tích")]
    [InlineData("00112@2025-06-30", Language.English, "u00004_2025_07_01", "a part, area only")]
    [InlineData("00112@2025-06-30", Language.Vietnamese, "u00103_2025_07_01", "một phần diện tích, toàn bộ dân số")]
    [InlineData("00112@2025-06-30", Language.English, "u00103_2025_07_01", "a part of the area, all of the population")]
    public void ToMermaid_OfADividedCommune_SaysInEitherLanguageWhatWentAlong(string unit, Language language, string to, string shares)
        => MermaidPicture.Read(Trace(unit, Today).ToMermaid(language)).Arrows.Single(arrow => arrow.To == to).Label.Split('\n')[1].Should()
            .Be(shares);

    [Theory]
    [InlineData(Language.Vietnamese, "gồm", "có thể không chung địa bàn")]
    [InlineData(Language.English, "holds", "perhaps no common territory")]
    public void ToMermaid_OfWhatNoEdgeTells_SaysItInEitherLanguage(Language language, string holds, string doubt)
    {
        MermaidPicture.Read(Trace("576@2025-06-30", Today).ToMermaid(language)).Arrows.Where(arrow => arrow.Arrow == "---").Should()
            .NotBeEmpty().And.OnlyContain(arrow => arrow.Label == holds);
        MermaidPicture.Read(Trace("vinh-phu@1976-07-02", "2008-08-01").ToMermaid(language)).Nodes["u25_2008_08_01"].Should()
            .EndWith("\n" + doubt);
    }

    [Fact]
    public void ToMermaid_OfOneWayAskedFromEitherEnd_DrawsTheSameArrows()
        => MermaidPicture.Read(Trace("25@2025-07-01", "2008-07-31").ToMermaid(Language.English)).Arrows.Should().Contain(
            MermaidPicture.Read(Trace("26@1997-01-01", Today).ToMermaid(Language.English)).Arrows
                .Where(arrow => arrow.To is "u26_2008_08_01" or "u25_2025_07_01"));

    [Theory]
    [InlineData("He said \"no\"")]
    [InlineData("a[b]c{d}e(f)g>h<i|j")]
    [InlineData("#35; #quot; ; # #")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<br/>&lt;&#34;")]
    [InlineData("`**bold** _it_ ~x~`")]
    [InlineData("end")]
    [InlineData("%%{init: {}}%% %% subgraph graph flowchart")]
    [InlineData("style x fill:x#f00;")]
    [InlineData("classDef traced fill:x#35;")]
    [InlineData("- one")]
    [InlineData("1. one")]
    [InlineData("1) one")]
    [InlineData("# one")]
    [InlineData("---")]
    [InlineData("A --> B; C")]
    [InlineData("fa:fa-car $$x$$ \\n http://x.vn")]
    [InlineData("Hồ Chí Minh 𝒳 😀")]
    [InlineData("ﬂ°°35¶ß ﬂ°quot¶ß")]
    [InlineData("\u202Egnoc")]
    public void ToMermaid_OfNamesThatMeanSomethingToMermaid_ShowsThemAsTheyAre(string name)
    {
        var quoted = name.Replace("\"", "\"\"", StringComparison.Ordinal);
        var gazetteer = Gazetteers.Load(Gazetteers.Small
            .With("2025-07-01,24@2025-07-01,24@1997-01-01,merge,all,all,202/2025/QH15,verified,",
                $"2025-07-01,24@2025-07-01,24@1997-01-01,merge,all,all,202/2025/QH15,verified,\"{quoted}\"")
            .With("202/2025/QH15,Nghị quyết 202/2025/QH15,", $"202/2025/QH15,\"{quoted}\",")
            .With("24@1997-01-01,1997-01-01,2025-06-30,Bắc Giang,", $"24@1997-01-01,1997-01-01,2025-06-30,\"{quoted}\","));

        foreach (var language in Enum.GetValues<Language>())
        {
            var picture = MermaidPicture.Read(
                gazetteer.Trace(UnitKey.Parse("24@2025-07-01"), new LocalDate(2025, 6, 30)).ToMermaid(language));

            picture.Nodes["u24_1997_01_01"].Should().StartWith(name + "\n");
            picture.Arrows.Single(arrow => arrow.From == "u24_1997_01_01").Label.Should().EndWith($"\n{name}\n{name}");
        }
    }

    [Theory]
    [InlineData("2000-01-01", Language.English, "The gazetteer example-1 does not have all\nunits of this level on 2000-01-01")]
    [InlineData("1990-01-01", Language.English, "The gazetteer example-1 has no unit\nof this territory on 1990-01-01")]
    [InlineData("2000-01-01", Language.Vietnamese, "Danh mục example-1 không có đủ\ncác đơn vị cấp này vào ngày 01/01/2000")]
    [InlineData("1990-01-01", Language.Vietnamese, "Danh mục example-1 không có đơn vị nào\ncủa địa bàn này vào ngày 01/01/1990")]
    public void ToMermaid_OfADayThatTheGazetteerDoesNotKnow_SaysSoBeforeTheUnit(string day, Language language, string note)
    {
        var picture = MermaidPicture.Read(
            Gazetteers.Load(Gazetteers.Small).Trace(UnitKey.Parse("24@2025-07-01"), LocalDatePattern.Iso.Parse(day).Value)
            .ToMermaid(language));

        picture.Nodes["note"].Should().Be(note);
        picture.Links.Should().Equal(("note", "u24_2025_07_01"));
    }

    [Fact]
    public void ToMermaid_OfKeysThatAreAlike_NamesTheirNodesApart()
    {
        string[] slugs = ["a-b", "a-b-2000-01-01", "end", "note", "x-o", "default"];
        var units = string.Concat(slugs.Select(slug => $"{slug}@2000-01-01,,2025-06-30,{slug},,tỉnh,BCA@1976-07-02,,remembered\n"));
        var edges = string.Concat(slugs.Select(slug => $"2025-07-01,24@2025-07-01,{slug}@2000-01-01,merge,all,all,,remembered,\n"));
        var gazetteer = Gazetteers.Load(Gazetteers.Small.With("\n[unit-states]", units + "\n[unit-states]") + edges);

        var picture = MermaidPicture.Read(
            gazetteer.Trace(UnitKey.Parse("24@2025-07-01"), new LocalDate(2025, 6, 30)).ToMermaid(Language.English));

        picture.Nodes.Should().HaveCount(9);
        picture.Arrows.Should().HaveCount(8);
    }

    /// <summary>What a picture shows that is not in the trace, or not what is.</summary>
    private static IEnumerable<string> Faults(UnitTrace trace, Language language)
    {
        var text = trace.ToMermaid(language);
        var picture = MermaidPicture.Read(text);
        var edges = WayOracle.Edges(trace.From, trace.To);
        var ends = trace.Successions.Select(one => Id(one.Unit.Key)).ToHashSet(StringComparer.Ordinal);
        var units = edges.SelectMany(edge => new[] { Id(edge.Predecessor), Id(edge.Successor) }).Append(Id(trace.From.Key)).Concat(ends)
            .ToHashSet(StringComparer.Ordinal);

        if (!units.SetEquals(picture.Nodes.Keys.Where(id => id != "note"))) yield return "the units";
        if (!edges.Select(edge => (Id(edge.Predecessor), Id(edge.Successor))).Order()
            .SequenceEqual(picture.Arrows.Where(arrow => arrow.Arrow != "---").Select(arrow => (arrow.From, arrow.To)).Order()))
            yield return "the edges";
        if (!picture.Classes["traced"].SequenceEqual([Id(trace.From.Key)])) yield return "the unit traced";
        if (!ends.SetEquals(picture.Classes.Where(some => some.Key != "traced").SelectMany(some => some.Value))) yield return "the ends";
        if (picture.Nodes.ContainsKey("note") != (ends.Count == 0 || !trace.IsComplete)) yield return "the note";
        if (Joined(picture).Count != picture.Nodes.Count) yield return "something that stands apart";
        if (Gazetteer.Trace(trace.From, trace.To).ToMermaid(language) != text) yield return "another order";
    }

    private static string Id(UnitKey key) => MermaidPicture.Id(key.ToString());

    /// <summary>The nodes that hang together with the first.</summary>
    private static HashSet<string> Joined(MermaidPicture picture)
    {
        var joins = picture.Arrows.Select(arrow => (arrow.From, arrow.To)).Concat(picture.Links).ToArray();
        var reached = new HashSet<string>(StringComparer.Ordinal) { picture.Nodes.Keys.First() };
        while (joins.Any(join => reached.Contains(join.From) != reached.Contains(join.To)))
        {
            foreach (var (from, to) in joins.Where(join => reached.Contains(join.From) || reached.Contains(join.To)))
                reached.UnionWith([from, to]);
        }

        return reached;
    }

    private static UnitTrace Trace(string unit, string day) => Gazetteer.Trace(UnitKey.Parse(unit), LocalDatePattern.Iso.Parse(day).Value);
}
