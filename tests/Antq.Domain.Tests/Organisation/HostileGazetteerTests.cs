using System.Text;
using Antq.Domain.Findings;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Gazetteers that were damaged by accident or on purpose.</summary>
public sealed class HostileGazetteerTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "", "ANTQ3001" },
        { "\n", "ANTQ3001" },
        { "\0", "ANTQ3001" },
        { "antq-data 1", "ANTQ3001" },
        { "antq-data 1 ", "ANTQ3001" },
        { "antq-data 1 2026\0", "ANTQ3001" },
        { "antq-data 2 2026b\n", "ANTQ3001" },
        { "antq-data 1 2026b", "ANTQ3005" },
        { "antq-data 1 2026b\nx", "ANTQ3010" },
        { "antq-data 1 2026b\n[acts]", "ANTQ3007" },
        { "antq-data 1 2026b\n[acts]\n[levels]", "ANTQ3007" },
        { "antq-data 1 2026b\n[", "ANTQ3010" },
        { "antq-data 1 2026b\n[]", "ANTQ3009" },
        { "<?xml version='1.0'?>", "ANTQ3001" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryLoad_OfWhatIsNoRegister_TellsWhy(string text, string code)
    {
        var (isLoaded, findings) = Gazetteers.Try(text);

        isLoaded.Should().BeFalse();
        findings.Should().Contain(finding => finding.Code.Id == code);
    }

    [Fact]
    public void TryLoad_OfALineWithoutEnd_TellsItsLength()
    {
        foreach (var sign in new[] { ',', '"', 'x', '[' })
        {
            var text = Gazetteers.Small.With("24@2025-07-01,Kinh Bắc", "24@2025-07-01," + new string(sign, 5_000_000));

            Gazetteers.Try(text).Findings.Should().ContainSingle().Which.ToString().Should().Contain("ANTQ3011 /lines/38").And
                .Contain("5000014");
        }
    }

    [Fact]
    public void TryLoad_OfEndlessWrongRows_TellsSomeAndThatThereAreMore()
    {
        var (isLoaded, findings) = Gazetteers.Try(
            "antq-data 1 x\n[acts]\nid,title,adopted,in_force\n" + string.Concat(Enumerable.Repeat(",\n", 1_000_000)));

        isLoaded.Should().BeFalse();
        findings.Should().HaveCount(10_001);
        findings[^1].Code.Should().Be(GazetteerFindingCodes.MoreFindings);
    }

    [Fact]
    public void TryLoad_OfAChainWithoutEnd_IsRefused()
    {
        var text = Gazetteers.Small;
        var (units, edges) = (new StringBuilder(), new StringBuilder());
        var day = new NodaTime.LocalDate(1000, 1, 1);
        for (var step = 0; step < 100_000; step++, day = day.PlusDays(1))
        {
            units.Append($"zz@{day:uuuu-MM-dd},{day:uuuu-MM-dd},{day:uuuu-MM-dd},Z,,tỉnh,BCA@1976-07-02,,verified\n");
            if (step > 0)
                edges.Append($"{day:uuuu-MM-dd},zz@{day:uuuu-MM-dd},zz@{day.PlusDays(-1):uuuu-MM-dd},recode,all,all,,verified,\n");
        }

        units.Append($"zz@{day:uuuu-MM-dd},{day:uuuu-MM-dd},,Z,,tỉnh,BCA@1976-07-02,,verified\n");
        edges.Append($"{day:uuuu-MM-dd},zz@{day:uuuu-MM-dd},zz@{day.PlusDays(-1):uuuu-MM-dd},recode,all,all,,verified,\n");
        text = text.With("BCA@1976-07-02,,,", "BCA@1976-07-02,0900-01-01,,").With("\n[unit-states]", units + "\n[unit-states]") + edges;

        Gazetteers.Try(text).Findings.Should().ContainSingle().Which.Code.Should().Be(GazetteerFindingCodes.TooManyLines);
    }

    /// <summary>A long chain and then diamonds: few lines and few steps, but both together would fill the memory.</summary>
    [Fact]
    public void TryLoad_OfManyLongLines_IsRefused()
    {
        var (units, edges) = (new StringBuilder(), new StringBuilder());
        var day = new NodaTime.LocalDate(1000, 1, 1);
        for (var step = 0; step < 900; step++, day = day.PlusDays(1)) Unit("zz", step == 0 ? [] : ["zz"], "all");
        for (var diamond = 0; diamond < 15; diamond++)
        {
            Unit("aa", diamond == 0 ? ["zz"] : ["cc"], "some");
            Unit("bb", diamond == 0 ? ["zz"] : ["cc"], "some");
            day = day.PlusDays(1);
            Unit("cc", ["aa", "bb"], "all");
            day = day.PlusDays(1);
        }

        units.Replace($"cc@{day.PlusDays(-1):uuuu-MM-dd},{day.PlusDays(-1):uuuu-MM-dd},{day.PlusDays(-1):uuuu-MM-dd},",
            $"cc@{day.PlusDays(-1):uuuu-MM-dd},{day.PlusDays(-1):uuuu-MM-dd},,");
        var text = Gazetteers.Small.With("BCA@1976-07-02,,,", "BCA@1976-07-02,0900-01-01,,")
            .With("\n[unit-states]", units + "\n[unit-states]") + edges;

        Gazetteers.Try(text).Findings.Should().ContainSingle().Which.Code.Should().Be(GazetteerFindingCodes.TooManyLines);

        void Unit(string slug, string[] before, string share)
        {
            units.Append($"{slug}@{day:uuuu-MM-dd},{day:uuuu-MM-dd},{day:uuuu-MM-dd},Z,,tỉnh,BCA@1976-07-02,,verified\n");
            foreach (var one in before)
                edges.Append(
                    $"{day:uuuu-MM-dd},{slug}@{day:uuuu-MM-dd},{one}@{day.PlusDays(-1):uuuu-MM-dd},merge,{share},{share},,verified,\n");
        }
    }

    [Fact]
    public void TryLoad_OfADamagedRegister_GivesARegisterOrErrors()
    {
        var random = new Random(20260430);
        var bytes = Encoding.UTF8.GetBytes(Gazetteers.Small);
        var loaded = 0;
        for (var number = 0; number < 6000; number++)
        {
            var damaged = bytes;
            for (var times = random.Next(1, 4); times > 0; times--) damaged = Damage(damaged, random);
            var isLoaded = Gazetteer.TryLoad(new MemoryStream(damaged), out var gazetteer, out var findings);
            isLoaded.Should().Be(findings.All(finding => finding.Severity != FindingSeverity.Error), Encoding.UTF8.GetString(damaged));
            foreach (var language in Enum.GetValues<Language>())
                findings.Select(finding => finding.ToString(language)).Should().NotContain(text => text.Contains("{version}"));
            if (!isLoaded) continue;
            loaded++;
            var saved = Gazetteers.Save(gazetteer!);
            Gazetteers.Save(Gazetteers.Load(saved)).Should().Be(saved);
            gazetteer!.ChangesTo(Gazetteers.Load(saved)).Should().BeEmpty();
        }

        loaded.Should().BeGreaterThan(100, "the damage must often leave a gazetteer");
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        if (random.Next(2) == 0) return DamageLines(bytes, random);
        var at = random.Next(bytes.Length);
        var length = Math.Min(random.Next(1, 12), bytes.Length - at);
        return random.Next(5) switch
        {
            0 => [.. bytes[..at], (byte)random.Next(256), .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], .. bytes[(at + length)..]],
            2 => [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]],
            3 => [.. bytes[..at], (byte)"0123456789-.@\"[],\n\0xả"[random.Next(20)], .. bytes[at..]],
            _ => [.. bytes[..at], (byte)('0' + random.Next(10)), .. bytes[(at + 1)..]],
        };
    }

    /// <summary>Puts a line or a value in the place of another of the same table.</summary>
    private static byte[] DamageLines(byte[] bytes, Random random)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        var (values, others) = (lines[one].Split(','), lines[other].Split(','));
        var place = random.Next(Math.Min(values.Length, others.Length));
        switch (random.Next(4))
        {
            case 0:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 1:
                lines[one] = "";
                break;
            default:
                values[place] = others[place];
                lines[one] = string.Join(',', values);
                break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
