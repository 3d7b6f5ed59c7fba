using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain.Findings;

namespace Antq.Domain.Tests.Reporting;

/// <summary>
/// Whatever a rule says of a report, the fields that it names stand in the report's document, so that a form can always show it there.
/// The reports are the seeds and one that has nearly everything, each with every value changed in turn for all others of its name.
/// </summary>
public sealed class FindingPlacesTests
{
    /// <summary>A report whose figures and awards are close to breaking nearly every rule.</summary>
    private const string Dense = """
        {
          "format": "antq-report/2", "id": "dense", "revision": 1, "unit": "25@2008-08-01", "period": "phase:2015/2020|5 năm", "asOf": "2024-09-19",
          "cluster": { "name": "Cụm thi đua số 2", "members": ["25@2008-08-01", "26@2008-08-01"] },
          "movement": "all-people-protect-national-security", "source": { "title": "Tổng kết", "date": "2024-09-19" },
          "figures": [
            { "measure": "information-received", "value": { "lower": 2431, "text": "hơn 2.430" }, "population": "association-members" },
            { "measure": "model-sites", "value": 910, "parts": "complete", "ofWhich": [{ "measure": "model-sites", "value": 900, "population": "association-members" }, { "measure": "model-sites", "value": 10, "unit": "26@2008-08-01" }] },
            { "measure": "model-kinds", "value": 10, "parts": "open", "ofWhich": [{ "measure": "model-kinds", "value": 9 }, { "measure": "model-kinds", "value": 1 }] },
            { "measure": "models", "value": 50, "day": "2022-12-31", "outOf": 63, "share": "79.4%", "target": 40, "achieved": "125%" },
            { "measure": "models-built", "value": 7, "period": "2023" },
            { "measure": "models-built", "value": 3, "period": "2023-Q1", "drive": { "kind": "thematic", "name": "Kỷ niệm 55 năm", "origin": "1967-06-16", "years": 55 } },
            { "measure": "models-ended", "value": 2, "period": "2023" },
            { "measure": "models", "value": 55, "day": "2023-12-31", "status": "reported" },
            { "measure": "provinces-with-models", "value": 63, "outOf": 63, "unit": "BCA@1976-07-02" },
            { "measure": "exemplars", "value": 33 }, { "measure": "models-reviewed", "value": 3, "body": "Trường THPT Hùng Vương" },
            { "measure": "award-recipients", "value": 27 },
            { "measure": "crime-cases", "value": 40 }, { "measure": "crime-cases-solved", "value": 33 },
            { "measure": "border-clusters", "status": "missing" }
          ],
          "awards": [
            { "form": "certificate-of-merit", "issuers": [{ "office": "provincial-chair" }], "recipients": { "collectives": 3, "individuals": 6 }, "among": "exemplars", "type": "merit", "title": "Bằng khen của Chủ tịch UBND tỉnh", "presentedBy": "Phó Chủ tịch UBND tỉnh", "ofWhich": [{ "form": "certificate-of-merit", "type": "merit", "recipients": { "collectives": 1 } }] },
            { "form": "commendation", "issuers": [{ "office": "provincial-police-director", "unit": "26@2008-08-01" }], "recipients": { "collectives": 9, "individuals": { "lower": 15, "upper": 15, "text": "15" }, "unsplit": { "count": 24, "kinds": ["collectives", "individuals"] } }, "day": "2024-09-18" },
            { "form": "order", "scheme": "feat-order", "class": "third", "issuers": [{ "office": "state-president" }], "recipients": { "collectives": 1 }, "recipientsText": "cán bộ và nhân dân xã Tam Hồng", "status": "proposed" },
            { "form": "emulation-title", "scheme": "national-emulation-fighter", "issuers": [{ "office": "prime-minister" }], "recipients": { "individuals": 2 } },
            { "form": "emulation-flag", "scheme": "government-flag", "issuers": [{ "office": "prime-minister" }], "recipients": { "collectives": 2 } }
          ],
          "statedTotals": [{ "measure": "award-instances", "value": 61 }, { "measure": "model-kinds", "value": 10 }, { "measure": "models", "value": { "lower": 105, "upper": 105, "text": "105" } }]
        }
        """;

    private static readonly IReadOnlyList<JsonNode> Originals =
        [.. Seeds.Ids.Select(Seeds.Json).Concat([Dense, Early, Late, OfUnknownMembers, OfOwnKinds]).Select(json => JsonNode.Parse(json)!)];

    /// <summary>A report of a movement that is not declared.</summary>
    private const string OfOwnKinds = """
        { "format": "antq-report/2", "id": "own", "revision": 1, "unit": "25@2025-07-01", "period": "2025", "asOf": "2025-12-31",
          "movement": "own-movement", "figures": [{ "measure": "information-received", "value": 12 }] }
        """;

    /// <summary>A report of days before the gazetteer knows the commune.</summary>
    private const string Early = """
        { "format": "antq-report/1", "id": "early", "revision": 1, "unit": "00037@2025-06-30", "period": "2004-05", "asOf": "2004-05-31",
          "movement": "all-people-protect-national-security", "figures": [{ "measure": "information-received", "value": 12 }] }
        """;

    /// <summary>A report of days on which an amendment that was not read may change the law.</summary>
    private const string Late = """
        { "format": "antq-report/1", "id": "late", "revision": 1, "unit": "25@2025-07-01", "period": "2026-10", "asOf": "2026-10-31",
          "movement": "all-people-protect-national-security",
          "awards": [{ "form": "commendation", "type": "merit", "issuers": [{ "office": "commune-chair" }], "recipients": { "households": 2 } }] }
        """;

    /// <summary>A report of a cluster whose members nobody names.</summary>
    private const string OfUnknownMembers = """
        { "format": "antq-report/2", "id": "unknown", "revision": 1, "unit": "25@2025-07-01", "period": "2025", "asOf": "2025-12-31",
          "cluster": { "name": "Cụm thi đua số 3" }, "movement": "all-people-protect-national-security",
          "figures": [{ "measure": "information-received", "value": 12, "population": "association-members" }] }
        """;

    /// <summary>
    /// Values that no original has, by the name of the member that they may stand at; without a name, in place of every number.
    /// </summary>
    private static readonly (string Name, string Json)[] More =
    [
        ("", "0"), ("", "1"), ("", "1000000"), ("", """{ "lower": 30, "text": "hơn 30" }"""), ("", """{ "lower": 5, "upper": 5, "text": "khoảng 70" }"""), ("", """{ "lower": 5, "upper": 5, "text": "Quyết định số 5" }"""),
        ("unit", "\"99@2025-07-01\""), ("unit", "\"00001@2025-06-30\""), ("measure", "\"no-such\""), ("measure", "\"model-site\""), ("scheme", "\"feat-ordr\""), ("status", "\"estimated\""),
        ("period", "\"phase:2015/2020|7 năm\""), ("period", "\"../2024-09-19\""), ("scheme", "\"no-such\""),
        ("scheme", "\"general-department-flag\""),
        ("office", "\"general-department-director\""), ("type", "\"service\""), ("type", "\"external\""),
        ("body", "\"Thành phố Việt Trì\""), ("title", "\"Giấy khen của Ban Chỉ đạo\""), ("title", "\"Bằng khen của Ban Chỉ đạo tỉnh\""),
        ("asOf", "\"2027-03-01\""), ("day", "\"2003-12-31\""), ("day", "\"2004-07-01\""), ("day", "\"2026-10-01\""), ("day", "\"2027-03-01\""),
    ];

    private static readonly ReportRules Assuming = ReportRules.Standard.In(
        RuleContext.Default with { AssumeUnchangedSince = new NodaTime.LocalDate(2000, 1, 1) });

    [Fact]
    public void Places_OfWhatEveryStandardRuleFinds_StandInTheWrittenReport()
    {
        var (found, repaired) = (new HashSet<FindingCode>(), new HashSet<string>(StringComparer.Ordinal));
        var pool = Pool();
        foreach (var original in Originals)
        {
            foreach (var leaf in Leaves(original).ToArray())
            {
                var place = PlaceOf(leaf);
                foreach (var value in pool[NameOf(place)].Concat(leaf.GetValueKind() == JsonValueKind.Number ? pool[""] : []))
                {
                    if (Read(original, place, value) is { } report) found.UnionWith(Check(report, repaired));
                }
            }
        }

        ReportRules.Standard.Rules.SelectMany(rule => rule.Codes).Except(found).Should()
            .BeEmpty("every code of every rule is found in one of the reports");
        repaired.Order(StringComparer.Ordinal).Should().Equal(
            ["ANTQ1002", "ANTQ1004", "ANTQ1006", "ANTQ1101", "ANTQ1105", "ANTQ1107", "ANTQ1110", "ANTQ1111", "ANTQ1117", "ANTQ1118",
                "ANTQ1121", "ANTQ1202", "ANTQ1209", "ANTQ1210"],
            "every kind of repair is applied in one of the reports");
    }

    /// <summary>The codes of all findings, each of whose places stands in the document.</summary>
    private static IEnumerable<FindingCode> Check(Report report, HashSet<string> repaired)
    {
        var findings = ReportRules.Standard.Validate(report);
        if (findings.Any(finding => finding.Code == FindingCodes.UnitNotYetKnown)) findings = [.. findings, .. Assuming.Validate(report)];
        using var document = JsonDocument.Parse(ReportJson.Write(report));
        foreach (var finding in findings)
        {
            foreach (var place in new[] { finding.Path, finding.Against, finding.Repair?.Path }.OfType<string>())
                Stands(document.RootElement, FieldPath.Parse(place)).Should()
                    .BeTrue($"{place} of {finding} should stand in {document.RootElement}");
        }

        foreach (var finding in findings.Where(finding => finding.Repair is not null))
        {
            IsGoneWhenRepaired(report, finding);
            repaired.Add(finding.Code.Id);
        }

        return findings.Select(finding => finding.Code);
    }

    /// <summary>
    /// The repair, applied to the document as it is by a client that knows JSON only, removes the finding: as JSON, and as neutral text.
    /// </summary>
    private static void IsGoneWhenRepaired(Report report, Finding finding)
    {
        var repair = finding.Repair!;
        repair.Label(Language.Vietnamese).Should().StartWith("Sửa thành ").And.NotContainAny("..", "@", "|");
        repair.Label(Language.English).Should().StartWith("Change to ").And.NotContainAny("..", "@", "|");
        IsGoneWith(repair, report, finding);
        var isWholeNumber = repair.Path.EndsWith("/years", StringComparison.Ordinal);
        var text = new FindingRepair(repair.Path, repair.Value, JsonValue.Create(repair.Value).ToJsonString());
        if (!isWholeNumber) IsGoneWith(text, report, finding);
    }

    private static void IsGoneWith(FindingRepair repair, Report report, Finding finding)
    {
        var document = JsonNode.Parse(ReportJson.Write(report))!;
        repair.ApplyTo(document);
        var repaired = ReportJson.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
        ReportRules.Standard.Validate(repaired).Where(other => other.Code == finding.Code && other.Path == finding.Path).Should()
            .BeEmpty($"{repair.Json} at {repair.Path} should remove {finding} of {document}");
    }

    private static bool Stands(JsonElement element, FieldPath field)
    {
        foreach (var step in field.Steps)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(step, out var member)) element = member;
            else if (element.ValueKind == JsonValueKind.Array && IndexOf(step) is { } index && index < element.GetArrayLength())
                element = element[index];
            else return false;
        }

        return true;
    }

    /// <summary>The report of a document with one value replaced; none where it cannot be read any more.</summary>
    private static Report? Read(JsonNode original, FieldPath place, JsonNode value)
    {
        var document = original.DeepClone();
        var parent = place.Parent!.Steps.Aggregate(document, (node, step) => IndexOf(step) is { } index ? node[index]! : node[step]!);
        if (IndexOf(place.Steps[^1]) is { } last) parent[last] = value.DeepClone();
        else parent[place.Steps[^1]] = value.DeepClone();
        try
        {
            return ReportJson.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ILookup<string, JsonNode> Pool() => Originals
        .SelectMany(Leaves)
        .Select(leaf => (Name: NameOf(PlaceOf(leaf)), Value: leaf))
        .Where(leaf => leaf.Name is not ("format" or "id" or "date" or "name" or "text"))
        .Concat(More.Select(more => (more.Name, Value: JsonNode.Parse(more.Json)!)))
        .DistinctBy(leaf => (leaf.Name, leaf.Value.ToJsonString()))
        .ToLookup(leaf => leaf.Name, leaf => leaf.Value, StringComparer.Ordinal);

    private static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value!)),
        JsonArray list => list.SelectMany(one => Leaves(one!)),
        _ => [node],
    };

    private static FieldPath PlaceOf(JsonNode leaf) => FieldPath.Parse(Pointer(leaf));

    private static string Pointer(JsonNode node) => node.Parent switch
    {
        JsonObject parent => $"{Pointer(parent)}/{node.GetPropertyName()}",
        JsonArray parent => $"{Pointer(parent)}/{node.GetElementIndex()}",
        _ => "",
    };

    /// <summary>The last step that is the name of a member.</summary>
    private static string NameOf(FieldPath place) => place.Steps.Last(step => IndexOf(step) is null);

    private static int? IndexOf(string step)
        => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
