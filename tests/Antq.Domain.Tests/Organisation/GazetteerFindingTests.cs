using Antq.Domain.Findings;

namespace Antq.Domain.Tests.Organisation;

/// <summary>One value of a gazetteer is wrong, and exactly that is told.</summary>
public sealed class GazetteerFindingTests
{
    private const string New = "24@2025-07-01,2025-07-01,,Bắc Ninh,,tỉnh,BCA@1976-07-02,202/2025/QH15,verified";
    private const string OldDistrict = "213@2025-06-30,,2025-06-30,Bắc Giang,,thành phố,24@1997-01-01,,verified";
    private const string State = "24@2025-07-01,2026-09-20,Bắc Ninh,,thành phố trực thuộc trung ương,BCA@1976-07-02,39/2026/QH16,verified";
    private const string Recode = "2018-08-07,V05@2018-08-07,V28@2016-01-01,recode,all,all,,inferred,";
    private const string Merge = "2025-07-01,24@2025-07-01,27@1997-01-01,merge,all,all,202/2025/QH15,verified,";
    private const string Split = "2025-07-01,07210@2025-07-01,07204@2025-06-30,split,some,some,,verified,";
    private const string Last = "2025-07-01,07210@2025-07-01,07210@2025-06-30,merge,all,all,,verified,";

    /// <summary>What stands in the example, what is put there, and the findings: code, path and what both messages name.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        { "[unit-aliases]\nunit,alias\n24@2025-07-01,Kinh Bắc\n", "", "ANTQ3005 /lines unit-aliases" },
        { "[levels]", "[acts]\nid\n\n[levels]", "ANTQ3006 /lines/8 acts" },
        { "level,known_from", "level,known", "ANTQ3007 /lines/9 known_from" },
        { "level,known_from", "level,known_from,level",
            "ANTQ3008 /lines/9 level; ANTQ3012 /lines/10 3; ANTQ3012 /lines/11 3; ANTQ3012 /lines/12 3; ANTQ3012 /lines/13 3; ANTQ3012 "
            + "/lines/14 3" },
        { "unit,alias\n24@2025-07-01,Kinh Bắc", "unit,alias,note\n24@2025-07-01,Kinh Bắc,old", "ANTQ3009 /lines/37 note" },
        { "[unit-states]", "[notes]\nanything\n\n[unit-states]", "ANTQ3009 /lines/32 notes" },
        { "\n[acts]", "2025-07-01\n[acts]", "ANTQ3010 /lines/2 example-1" },
        { "24@2025-07-01,Kinh Bắc", "24@2025-07-01", "ANTQ3012 /lines/38 2" },
        { "24@2025-07-01,Kinh Bắc", "24@2025-07-01,", "ANTQ3013 /lines/38 alias" },
        { "V05@2018-08-07,2018-08-07", "V5@2018-08-07,2018-08-07", "ANTQ3014 /lines/20 V5@2018-08-07" },
        { "level,known_from\nministry,1976-07-02", "level,known_from\nministry,02/07/1976", "ANTQ3014 /lines/10 02/07/1976" },
        { "ministry,", "Ministry,", "ANTQ3014 /lines/10 Ministry" },
        { ",phường,213", ",phuong,213", "ANTQ3014 /lines/26 phuong" },
        { ",recode,", ",recoded,", "ANTQ3014 /lines/42 recoded" },
        { "recode,all", "recode,most", "ANTQ3014 /lines/42 most" },
        { "Kinh Bắc", "Kinh B\u0103\u0301c", "ANTQ3015 /lines/38 alias" },
        { "Kinh Bắc", "Kinh\tBắc", "ANTQ3016 /lines/38 alias" },
        { "Kinh Bắc", "Kinh Bắc ", "ANTQ3016 /lines/38 alias" },
        { "Kinh Bắc", "\0", "ANTQ3016 /lines/38 alias" },
        { ",39/2026/QH16,", ",40/2026/QH16,", "ANTQ3017 /lines/34 40/2026/QH16" },
        { "24@2025-07-01,Kinh Bắc", "24@2025-07-01,Kinh Bắc\n24@2025-07-01,Kinh Bắc", "ANTQ3018 /lines/39 Kinh Bắc" },
        { "39/2026/QH16,Nghị", "202/2025/QH15,Nghị", "ANTQ3018 /lines/6 202/2025/QH15; ANTQ3017 /lines/34 39/2026/QH16" },
        { New, New + "\n" + New, "ANTQ3018 /lines/24 24@2025-07-01" },
        { "24@2025-07-01,Kinh Bắc", "24@2025-07-02,Kinh Bắc", "ANTQ3019 /lines/38 24@2025-07-02" },
        { Last, Last + "\n" + Last, "ANTQ3018 /lines/49 07210@2025-06-30" },

        { "Đa Mai,,xã,24", "Đa Mai,,tỉnh,24", "ANTQ3101 /units/07210@2025-07-01/states/2025-07-01 07210@2025-07-01" },
        { "C07@2018-08-07,,,", "C07@2018-08-07,2018-08-07,2018-08-06,",
            "ANTQ3102 /units/C07@2018-08-07 C07@2018-08-07; ANTQ3311 /units/C07@2018-08-07 C07" },
        { State, State.Replace("2026-09-20", "2025-06-30", StringComparison.Ordinal),
            "ANTQ3105 /units/24@2025-07-01/states/2025-06-30 24@2025-07-01" },
        { State, State.Replace("2026-09-20", "2025-07-01", StringComparison.Ordinal),
            "ANTQ3106 /units/24@2025-07-01/states/2025-07-01 24@2025-07-01" },
        { State, State.Replace("thành phố trực thuộc trung ương", "tỉnh", StringComparison.Ordinal),
            "ANTQ3107 /units/24@2025-07-01/states/2026-09-20 24@2025-07-01" },
        { "Đa Mai,,xã,24@2025-07-01", "Đa Mai,,xã,25@2025-07-01", "ANTQ3108 /units/07210@2025-07-01/states/2025-07-01 25@2025-07-01" },
        { "Đa Mai,,xã,24@2025-07-01", "Đa Mai,,xã,07201@2025-07-01",
            "ANTQ3109 /units/07210@2025-07-01/states/2025-07-01 07201@2025-07-01" },
        { "Đa Mai,,xã,24@2025-07-01", "Đa Mai,,xã,24@1997-01-01", "ANTQ3110 /units/07210@2025-07-01/states/2025-07-01 24@1997-01-01" },
        { "Đa Mai,,xã,24@2025-07-01", "Đa Mai,,xã,", "ANTQ3111 /units/07210@2025-07-01/states/2025-07-01 07210@2025-07-01" },
        { "Kinh Bắc", "Bắc Ninh", "ANTQ3113 /units/24@2025-07-01 Bắc Ninh" },
        { "V28@2016-01-01,,2018-08-06,Cục", "V05@2016-01-01,,2018-08-07,Cục",
            "ANTQ3112 /units/V05@2018-08-07 V05@2016-01-01; ANTQ3301 - -; ANTQ3311 - -" },

        { "department,2018-08-07\n", "", "ANTQ3201 /levels/department department" },
        { OldDistrict + "\n", "", "ANTQ3202 /levels/district district; ANTQ3108 - -" },
        { "district,2025-06-30", "district,2025-07-01", "ANTQ3203 /levels/district district" },
        { "BCA@1976-07-02,,,Bộ", "BCA@1976-07-02,,2030-12-31,Bộ", "ANTQ3205 /levels/ministry 0; ANTQ3110 - -; ANTQ3311 - -" },
        { "BCA@1976-07-02,,,Bộ", "BQP@1976-07-02,,,Bộ Quốc phòng,,bộ,,,verified\nBCA@1976-07-02,,,Bộ", "ANTQ3205 /levels/ministry 2" },

        { Merge, Merge.Replace("27@1997", "28@1997", StringComparison.Ordinal),
            "ANTQ3301 /unit-events/2025-07-01/24@2025-07-01/28@1997-01-01 28@1997-01-01; ANTQ3310 /units/27@1997-01-01 27@1997-01-01" },
        { Last, Last + "\n2025-07-01,07210@2025-07-01,07210@2025-07-01,rename,all,all,,verified,",
            "ANTQ3302 /unit-events/2025-07-01/07210@2025-07-01/07210@2025-07-01 07210@2025-07-01" },
        { Recode, Recode + "\n2018-08-07,V05@2018-08-07,zz@2000-01-01,recode,all,all,,inferred,",
            "ANTQ3301 - -; ANTQ3303 /unit-events/2018-08-07/V05@2018-08-07/zz@2000-01-01 zz@2000-01-01" },
        { Last, Last + "\n2025-07-01,07210@2025-06-30,07210@2025-07-01,merge,all,all,,verified,",
            "ANTQ3304 /units/07210@2025-06-30 07210@2025-06-30 → 07210@2025-07-01 → 07210@2025-06-30" },
        { "V28@2016-01-01,,2018-08-06", "V28@2016-01-01,,2018-08-05",
            "ANTQ3305 /unit-events/2018-08-07/V05@2018-08-07/V28@2016-01-01 V28@2016-01-01" },
        { "V05@2018-08-07,2018-08-07", "V05@2018-08-07,2018-08-08",
            "ANTQ3306 /unit-events/2018-08-07/V05@2018-08-07/V28@2016-01-01 V05@2018-08-07" },
        { "V05@2018-08-07,2018-08-07", "V05@2018-08-07,", "ANTQ3306 /unit-events/2018-08-07/V05@2018-08-07/V28@2016-01-01 V05@2018-08-07" },
        { Split + "\n", Split + "\n2025-07-01,07201@2025-07-01,07210@2025-06-30,split,none,none,,verified,\n",
            "ANTQ3307 /unit-events/2025-07-01/07201@2025-07-01/07210@2025-06-30 07210@2025-06-30" },
        { Split, Split.Replace("some,some", "some,all", StringComparison.Ordinal), "ANTQ3308 /units/07204@2025-06-30 07204@2025-06-30" },
        { Split, Split.Replace("some,some", "some,none", StringComparison.Ordinal), "ANTQ3309 /units/07204@2025-06-30 07204@2025-06-30" },
        { Split + "\n", "", "ANTQ3309 /units/07204@2025-06-30 07204@2025-06-30; ANTQ3309 /units/07204@2025-06-30 07204@2025-06-30" },
        { Merge, Merge.Replace("all,all", "all,none", StringComparison.Ordinal), "ANTQ3309 /units/27@1997-01-01 27@1997-01-01" },
        { Merge + "\n", "", "ANTQ3310 /units/27@1997-01-01 27@1997-01-01" },
        { Recode + "\n", "", "ANTQ3311 /units/V28@2016-01-01 V28@2016-01-01" },
        { New, New + "\n25@2025-07-01,2025-07-01,,Mới,,tỉnh,BCA@1976-07-02,,verified", "ANTQ3312 /units/25@2025-07-01 25@2025-07-01" },
    };

    [Fact]
    public void TryLoad_OfTheExample_FindsNothing()
        => Gazetteers.Try(Gazetteers.Small).Should().BeEquivalentTo((true, Array.Empty<Finding>()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void TryLoad_OfOneWrongValue_FindsExactlyThat(string right, string wrong, string expected)
    {
        var (isLoaded, findings) = Gazetteers.Try(Gazetteers.Small.With(right, wrong));

        var told = expected.Split("; ").Select(one => one.Split(' ', 3)).ToArray();
        isLoaded.Should().Be(findings.All(finding => finding.Severity == FindingSeverity.Warning));
        findings.Select(finding => finding.Code.Id).Distinct(StringComparer.Ordinal).Should()
            .BeEquivalentTo(told.Select(one => one[0]).Distinct(StringComparer.Ordinal), string.Join(" • ", findings));
        foreach (var (one, place) in told.Where(one => one[1] != "-").Select((one, place) => (one, place)))
        {
            var finding = findings.Where(found => found.Code.Id == one[0] && found.Path == one[1]).Should()
                .NotBeEmpty(string.Join(" • ", findings)).And.Subject.First();
            foreach (var language in Enum.GetValues<Language>())
                finding.Message(language).Should().Contain(one[2]).And.Contain("example-1").And.NotContainAny("{", "}");
        }

        if (!told.Any(one => one[1] == "-")) findings.Should().HaveCount(told.Length, string.Join(" • ", findings));
    }

    [Fact]
    public void Cases_NameEveryCodeThatIsAboutOneValue()
        => GazetteerFindingCodes.All.Select(code => code.Id)
            .Except(Cases.SelectMany(one => ((string)one[2]).Split("; ")).Select(one => one[..8]), StringComparer.Ordinal)
            .Should().Equal(
                ["ANTQ3001", "ANTQ3002", "ANTQ3003", "ANTQ3004", "ANTQ3011", "ANTQ3020", "ANTQ3103", "ANTQ3204", "ANTQ3313"],
                "the others are seen in tests of their own");

    [Fact]
    public void TryLoad_WithoutAMinistry_TellsThatItIsMissing()
    {
        var text = Gazetteers.Small.Without(
            line => line.StartsWith("BCA@", StringComparison.Ordinal) || line.StartsWith("ministry,", StringComparison.Ordinal));

        Gazetteers.Try(text).Findings.Should().ContainSingle(finding => finding.Code == GazetteerFindingCodes.MinistryMissing).Which.Path
            .Should().Be("/levels/ministry");
    }

    [Fact]
    public void TryLoad_OfAKeyWhoseDayIsInAnotherLife_WarnsAndLoads()
    {
        var text = Gazetteers.Small.Replace("2025-06-30", "2025-07-04", StringComparison.Ordinal)
            .Replace("\n2025-07-01,24@", "\n2025-07-05,24@", StringComparison.Ordinal)
            .Replace("24@2025-07-01,2025-07-01", "24@2025-07-01,2025-07-05", StringComparison.Ordinal)
            .Without(line => line.StartsWith('0') || line.Contains("@2025-07-04", StringComparison.Ordinal)
                || line.Contains("district", StringComparison.Ordinal) || line.Contains("commune", StringComparison.Ordinal));

        var (isLoaded, findings) = Gazetteers.Try(text);

        isLoaded.Should().BeTrue(string.Join(" • ", findings));
        findings.Should().ContainSingle().Which.Code.Should().Be(GazetteerFindingCodes.KeyDayInAnotherLife);
    }

    [Theory]
    [InlineData("00004@2025-07-01,2025-07-01,,Ba Đình,,phường", "00004@2025-07-01,2025-07-01,,Ba Đình,,quận",
        "ANTQ3101 /units/00004@2025-07-01/states/2025-07-01")]
    [InlineData("2025-07-01,00004@2025-07-01,00004@2025-06-30,merge,all,all", "2025-07-01,00004@2025-07-01,00004@2025-06-30,merge,some,all",
        "ANTQ3309 /units/00004@2025-06-30")]
    [InlineData("2025-07-01,00004@2025-07-01,00004@2025-06-30,merge,all,all", "2025-07-02,00004@2025-07-01,00004@2025-06-30,merge,all,all",
        "ANTQ3305 /unit-events/2025-07-02/00004@2025-07-01/00004@2025-06-30; ANTQ3306 "
        + "/unit-events/2025-07-02/00004@2025-07-01/00004@2025-06-30")]
    [InlineData("26@2008-08-01,2008-08-01,2025-06-30", "26@2008-08-01,2008-08-01,2025-06-29",
        "ANTQ3110 -; ANTQ3305 /unit-events/2025-07-01/25@2025-07-01/26@2008-08-01")]
    public void TryLoad_OfTheShippedRegisterWithOneWrongValue_FindsExactlyThat(string right, string wrong, string expected)
    {
        var findings = Gazetteers.Try(Gazetteers.Shipped.With(right, wrong)).Findings;

        findings.Where(finding => finding.Code.Id != "ANTQ3110").Select(finding => $"{finding.Code.Id} {finding.Path}")
            .Should().Equal(expected.Split("; ").Where(one => !one.StartsWith("ANTQ3110", StringComparison.Ordinal)));
    }

    [Fact]
    public void TryLoad_OfPartsOfPartsWithoutEnd_TellsThatTheLinesAreTooMany()
    {
        var (units, edges) = (new List<string>(), new List<string>());
        for (var generation = 0; generation < 12; generation++)
        {
            for (var place = 0; place < 4; place++)
            {
                units.Add(
                    $"p{place}@{2010 + generation}-01-01,{2010 + generation}-01-01,{(generation == 11 ? "" : $"{2010 + generation}-12-31")},P{place},,tỉnh,BCA@1976-07-02,,verified");
                if (generation == 0) edges.Add($"2010-01-01,p{place}@2010-01-01,zz@2008-01-01,split,some,some,,verified,");
                else edges.AddRange(
                    Enumerable.Range(0, 4)
                    .Select(other
                    => $"{2010 + generation}-01-01,p{place}@{2010 + generation}-01-01,p{other}@{2009 + generation}-01-01,split,some,some,,verified,"));
            }
        }

        units.Add("zz@2008-01-01,,2009-12-31,Z,,tỉnh,BCA@1976-07-02,,verified");
        var text = Gazetteers.Small.With("\n[unit-states]", string.Join('\n', units) + "\n\n[unit-states]") + string.Join('\n', edges);

        Gazetteers.Try(text).Findings.Should().ContainSingle().Which.ToString().Should().Contain("ANTQ3313 /unit-events").And
            .Contain("1000000");
    }
}
