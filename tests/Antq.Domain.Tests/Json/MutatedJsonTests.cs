using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace Antq.Domain.Tests.Json;

/// <summary>The seeds, damaged in thousands of ways that are the same on every run.</summary>
public sealed class MutatedJsonTests
{
    private static readonly string[] Texts =
    [
        "", " ", "x", "2021", "2025-Q3", "../2022-06-15", "phase:2019/2024", "phase:2024/2024|9 năm", "nd09:0001", "9998", "0001-01-01",
        "9998-12-31", "2025-07-01",
        "V05@2018-08-07", "V28@2016-01-01", "BCA@1976-07-02", "25@2025-07-01", "26@2008-08-01", "99@2025-07-01", "00004@2025-06-30",
        "vinh-phu@1976-07-02",
        "models", "model-kinds", "model-sites", "award-instances", "provinces-with-models", "nothing-known", "association-members", "youth",
        "order", "medal", "emulation-title", "commendation", "state-president", "district-chair", "provincial-police-director", "minister",
        "missing", "not-applicable", "reported", "proposed", "for-national-security", "antq-report/1", "hàng nghìn", "a\u0301",
    ];

    private readonly Random _random = new(20250701);

    [Fact]
    [Trait("Length", "Long")]
    public void Read_OfDamagedBytes_SucceedsOrIsRefused()
    {
        var seeds = Seeds.Ids.Select(id => Encoding.UTF8.GetBytes(Seeds.Json(id))).ToArray();
        for (var i = 0; i < 1500; i++)
        {
            var bytes = seeds[i % seeds.Length];
            for (var times = _random.Next(1, 4); times > 0; times--) bytes = Damage(bytes);
            TryUse(bytes, i);
        }
    }

    [Fact]
    [Trait("Length", "Long")]
    public void Read_OfDamagedStructure_SucceedsOrIsRefusedAndWhatIsReadCanBeUsed()
    {
        var seeds = Seeds.Ids.Select(Seeds.Json).ToArray();
        var used = 0;
        for (var i = 0; i < 1500; i++)
        {
            var root = JsonNode.Parse(seeds[i % seeds.Length])!;
            for (var times = _random.Next(1, 4); times > 0; times--) Damage(root);
            if (TryUse(Encoding.UTF8.GetBytes(root.ToJsonString()), i)) used++;
        }

        used.Should().BeGreaterThan(100, "the damage must often leave a document that reads");
    }

    /// <summary>What messages of documents never hold: words of the serializer, and names of types.</summary>
    private const string WordsOfPrograms =
        @"System\.|Antq\.Domain|could not be|Json|deserializ|UTF-?16|\.NET|Start(Object|Array)|Int(32|64)|TokenType|property|LineNumber|BytePosition";

    /// <summary>Reads, validates and adds up; whatever is not allowed to throw fails the test by throwing.</summary>
    private static bool TryUse(byte[] bytes, int number)
    {
        Report report;
        try
        {
            report = ReportJson.Read(bytes);
        }
        catch (JsonException unreadable)
        {
            unreadable.Message.Should().Contain("Path: $", Encoding.UTF8.GetString(bytes)).And.NotMatchRegex(WordsOfPrograms);
            return false;
        }

        var place = string.Create(CultureInfo.InvariantCulture, $"document {number}: {Encoding.UTF8.GetString(bytes)}");
        Record.Exception(() => ReportRules.Standard.Validate(report).Select(finding => finding.ToString()).ToArray()).Should()
            .BeNull(place);
        var refusal = Record.Exception(() => AddUp(report, number % 8 == 0 ? OrganisationLevel.Province : OrganisationLevel.Ministry));
        if (refusal is not OverflowException) refusal.Should().BeNull(place);
        ReportJson.Write(ReportJson.Read(ReportJson.Write(report))).Should().Equal(ReportJson.Write(report), place);
        return true;
    }

    private static void AddUp(Report report, OrganisationLevel level)
        => new Aggregator(Gazetteer.Default).RollUp([report], level, new LocalDate(2026, 11, 21), ReportingPeriod.Parse("2015/2025"));

    private byte[] Damage(byte[] bytes)
    {
        var at = _random.Next(bytes.Length);
        var length = Math.Min(_random.Next(1, 12), bytes.Length - at);
        return _random.Next(5) switch
        {
            0 => [.. bytes[..at], (byte)_random.Next(256), .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], .. bytes[(at + length)..]],
            2 => [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]],
            3 => [.. bytes[..at], (byte)"0123456789-.eE\"[]{},:nul\\"[_random.Next(24)], .. bytes[at..]],
            _ => [.. bytes[..at], (byte)('0' + _random.Next(10)), .. bytes[(at + 1)..]],
        };
    }

    private void Damage(JsonNode root)
    {
        var nodes = new List<JsonNode>();
        Collect(root, nodes);
        if (nodes.Count == 0) return;
        var node = nodes[_random.Next(nodes.Count)];
        var parent = node.Parent!;
        switch (_random.Next(4))
        {
            case 0 when parent is JsonObject members:
                members.Remove(node.GetPropertyName());
                break;
            case 1 when parent is JsonArray items:
                items.Insert(_random.Next(items.Count), node.DeepClone());
                break;
            case 2:
                var other = nodes[_random.Next(nodes.Count)].DeepClone();
                node.ReplaceWith(other);
                break;
            default:
                node.ReplaceWith(Value());
                break;
        }
    }

    private JsonNode? Value() => _random.Next(12) switch
    {
        0 => null,
        1 => JsonValue.Create(-1),
        2 => JsonValue.Create(long.MaxValue),
        3 => JsonValue.Create(1.5),
        4 => new JsonArray(),
        5 => new JsonObject(),
        6 => new JsonObject { ["lower"] = 0 },
        7 => new JsonObject { ["lower"] = 0, ["nominal"] = 5, ["text"] = "khoảng 5" },
        8 => new JsonObject { ["lower"] = 5, ["upper"] = long.MaxValue },
        9 => JsonValue.Create(_random.Next(100)),
        _ => JsonValue.Create(Texts[_random.Next(Texts.Length)]),
    };

    private static void Collect(JsonNode node, List<JsonNode> nodes)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var child in children.OfType<JsonNode>())
        {
            nodes.Add(child);
            Collect(child, nodes);
        }
    }
}
