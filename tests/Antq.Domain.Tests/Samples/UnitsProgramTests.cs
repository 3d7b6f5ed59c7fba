using System.Text.Json;
using Antq.Domain.Tests.Organisation;
using Antq.Samples;

namespace Antq.Domain.Tests.Samples;

public sealed class UnitsProgramTests
{
    private const string Now = "2026-11-21";

    [Fact]
    public void Run_ForJson_PrintsOneDocumentOfTheDocumentedShape()
    {
        var document = Document("--as-of 2024-12-31 --code 49 --trace-to 2026-11-21 --comparable-with 2026-11-21");

        document.GetProperty("dataVersion").GetString().Should().Be("2026b");
        var unit = document.GetProperty("units").EnumerateArray().Should().ContainSingle().Subject;
        Text(unit, "key", "code", "level", "name", "kind", "parent", "validFrom", "validTo").Should().Equal(
            "49@1997-01-01", "49", "province", "Quảng Nam", "tỉnh", "BCA@1976-07-02", "1997-01-01", "2025-06-30");
        var step = unit.GetProperty("trace").EnumerateArray().Should().ContainSingle().Subject;
        Text(step, "key", "name", "whole", "ground", "people", "certain").Should()
            .Equal("48@2025-07-01", "Đà Nẵng", "True", "all", "all", "True");
        Text(unit, "comparable", "group").Should().Equal("group", "1");
        Keys(document.GetProperty("groups")[0], "before").Should().Equal("48@1997-01-01", "49@1997-01-01");
        Keys(document.GetProperty("groups")[0], "after").Should().Equal("48@2025-07-01");
    }

    [Theory]
    [InlineData("--as-of 2024-12-31", 63)]
    [InlineData("--as-of 2026-11-21", 34)]
    [InlineData("--as-of 2026-11-21 --level ministry", 1)]
    [InlineData("--as-of 2025-06-30 --level district", 696)]
    [InlineData("--as-of 2025-06-30 --level commune", 10_035)]
    [InlineData("--as-of 2026-11-21 --level commune", 3_321)]
    [InlineData("--as-of 2026-11-21 --level commune --within 24@2025-07-01", 99)]
    [InlineData("--as-of 2025-06-30 --level commune --within 001@2025-06-30", 13)]
    public void Run_ForAList_HasTheUnitsOfTheDay(string arguments, int count)
        => Document(arguments).GetProperty("units").GetArrayLength().Should().Be(count);

    [Fact]
    public void Run_ForANameOfSeveral_ListsThemAll()
        => Names("--as-of 2026-11-21 --level commune --name tânphú", "name").Should().HaveCountGreaterThan(1).And
            .OnlyContain(name => name == "Tân Phú");

    [Fact]
    public void Run_ForASuggestion_HasTheBestFirstAndTheTotal()
    {
        var document = Document("--as-of 2026-11-21 --level commune --suggest tan");

        document.GetProperty("units").GetArrayLength().Should().Be(20);
        document.GetProperty("total").GetInt32().Should().BeGreaterThan(20);
        document.GetProperty("units")[0].GetProperty("matchedBy").GetString().Should().Be("name");
    }

    [Fact]
    public void Run_ForATerritoryOfAnotherDay_SaysWhatLiesInside()
        => Names("--as-of 2026-11-21 --territory 49@1997-01-01", "key", "inside").Should().Equal("48@2025-07-01", "no");

    [Theory]
    [InlineData("all", 123)]
    [InlineData("ground", 122)]
    [InlineData("people", 126)]
    public void Run_ForAGraph_GroupsByIt(string graph, int groups)
        => Document($"--as-of 2026-11-21 --level commune --comparable-with 2025-06-30 --graph {graph}").GetProperty("groups")
            .GetArrayLength().Should().Be(groups);

    [Fact]
    public void Run_ForARegisterOfYourOwn_AsksAndComparesIt()
    {
        var file = Path.GetTempFileName();
        try
        {
            var kept = Gazetteers.Shipped.Split('\n')
                .Where(line => !line.Contains("2026-04-30,Đồng Nai,,thành phố", StringComparison.Ordinal));
            File.WriteAllText(file, string.Join('\n', kept));

            Document($"--gazetteer {file} --as-of 2026-11-21 --code 75").GetProperty("units")[0].GetProperty("kind").GetString().Should()
                .Be("tỉnh");
            var change = Document($"--gazetteer {file} --changes-to {Shipped()}").GetProperty("changes").EnumerateArray().Should()
                .ContainSingle().Subject;
            Text(change, "kind", "unit").Should().Equal("retyped", "75@2025-07-01");
        }
        finally
        {
            File.Delete(file);
            File.Delete(file + ".shipped");
        }

        string Shipped()
        {
            var shipped = file + ".shipped";
            File.WriteAllText(shipped, Gazetteers.Shipped);
            return shipped;
        }
    }

    [Fact]
    public void Run_ForDistrictsAndADayWithout_ComparesWithNone()
        => Names("--as-of 2025-06-30 --level district --comparable-with 2026-11-21", "comparable").Distinct(StringComparer.Ordinal).Should()
            .Equal("none");

    [Fact]
    public void Run_ForCodesToDate_TellsDaysAndUnits()
    {
        var stretch = Document("--date-codes 24,27,00037").GetProperty("stretches").EnumerateArray().Should().ContainSingle().Subject;

        Text(stretch, "earliest", "attestedFrom", "last").Should().Equal("1997-01-01", "2004-08-31", "2025-06-30");
        stretch.GetProperty("meanings").EnumerateArray().Select(meaning => Text(meaning, "key")[0]).Should()
            .Equal("24@1997-01-01", "27@1997-01-01", "00037@2025-06-30");
    }

    [Fact]
    public void Run_ForAFileOfCodes_LosesNoRow()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "24\n00001,Phúc Xá\n00019\n00112\n00001,Trúc Bạch\n4\n\n20176\n00001\n");
        try
        {
            var document = Document($"--map-codes @{file} --as-of 2025-06-30 --trace-to {Now} --graph people");

            document.GetProperty("rows").GetInt32().Should().Be(9);
            Rows(document, "mapped", "to").Should()
                .Equal("1 24@2025-07-01", "2 00097@2025-07-01", "4 00103@2025-07-01", "9 00097@2025-07-01");
            Rows(document, "toDecide", "reason").Should().Equal("3 divided", "5 other-name", "8 not-on-the-day");
            Rows(document, "unknown", "reason").Should().Equal("6 not-a-code", "7 blank");
        }
        finally
        {
            File.Delete(file);
            File.Delete(file + ".shipped");
        }
    }

    [Fact]
    public void Run_ForOldCodes_TakesTheDayFromThem()
    {
        var document = Document($"--map-codes 24,00112 --trace-to {Now}");

        Text(document, "asOf", "traceTo").Should().Equal("2025-06-30", Now);
        Rows(document, "toDecide", "from").Should().Equal("2 00112@2025-06-30");
    }

    [Fact]
    public void Run_ForAddresses_LosesNoRow()
    {
        string[] lines =
        [
            "\"số 5, P.14, Q. Tân Bình, TP HCM\"", "số 5,P.15,Q. Tân Bình,TP HCM", "", "không rõ", "TP Hà Nội, Q. Tây Hồ, P. Thụy Khuê",
            "\"số 7", "P.14\nQ. Tân Bình\"", "xã Tân Phú",
            "\"a quote that nobody closes", "phường Ba Đình, Hà Nội", "\"12 Lê Lợi, P.15, Q. Tân Bình, Nghệ An\"",
        ];
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, string.Join('\n', lines));
            var document = Document($"--addresses {file} --trace-to {Now}");

            document.GetProperty("rows").GetInt32().Should().Be(10);
            Rows(document, "mapped", "to").Should().Equal("1 27004@2025-07-01", "6 27004@2025-07-01", "9 00004@2025-07-01");
            Rows(document, "mapped", "rest").Should().Equal("1 số 5", "6 số 7", "9 ");
            Rows(document, "toDecide", "reason").Should().Equal("2 divided", "5 divided", "7 several-units", "10 units-left");
            Rows(document, "unread", "address").Should().Equal("3 ", "4 không rõ", "8 a quote that nobody closes");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("--as-of 2025-02-30")]
    [InlineData("--as-of 2004-08-30 --level commune")]
    [InlineData("--as-of 2025-06-30 --level village")]
    [InlineData("--as-of 2025-06-30 --code 03")]
    [InlineData("--as-of 2025-06-30 --code 01 --name a")]
    [InlineData("--as-of 2025-06-30 --code 01 --within 01@2008-08-01")]
    [InlineData("--as-of 2025-06-30 --within 01")]
    [InlineData("--as-of 2025-06-30 --suggest")]
    [InlineData("--date-codes 24 --level province")]
    [InlineData("--date-codes @no-such-file")]
    [InlineData("--map-codes 24 --trace-to 2026-11-21")]
    [InlineData("--map-codes 24 --as-of 2025-06-30")]
    [InlineData("--addresses no-such-file --trace-to 2026-11-21")]
    [InlineData("--addresses no-such-file --code 24")]
    public void Run_ForWhatCannotBeRead_EndsWithTwoAndOneLine(string arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };

        UnitsProgram.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, error).Should().Be(2);

        output.ToString().Should().BeEmpty();
        error.ToString().Should().EndWith("\n").And.Match(text => text.IndexOf('\n') == text.Length - 1);
    }

    private static JsonElement Document(string arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        UnitsProgram.Run([.. arguments.Split(' '), "--json"], output, error).Should().Be(0, error.ToString());
        return JsonSerializer.Deserialize<JsonElement>(output.ToString());
    }

    private static string[] Names(string arguments, params string[] members)
        => [.. Document(arguments).GetProperty("units").EnumerateArray().SelectMany(unit => Text(unit, members))];

    private static string[] Text(JsonElement element, params string[] members)
        => [.. members.Select(member => element.GetProperty(member).ToString())];

    private static string[] Keys(JsonElement element, string member)
        => [.. element.GetProperty(member).EnumerateArray().Select(key => key.ToString())];

    private static string[] Rows(JsonElement document, string list, string member)
        => [.. document.GetProperty(list).EnumerateArray().Select(row => $"{row.GetProperty("row")} {row.GetProperty(member)}")];
}
