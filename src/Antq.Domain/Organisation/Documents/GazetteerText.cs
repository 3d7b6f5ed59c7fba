using System.Text;
using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation.Documents;

/// <summary>
/// The text of a gazetteer (docs/reference/gazetteer-format.md) with the contents of a document, so that both forms are checked by the same
/// rules. It keeps the source of each line.
/// </summary>
internal sealed class GazetteerText
{
    private readonly StringBuilder _text = new();

    /// <summary>The place in the document of the source of each line, as a JSON pointer.</summary>
    private readonly List<string> _places = [];

    private GazetteerText(GazetteerDocument document)
    {
        Line("/dataVersion", DataFile.Signature + document.DataVersion);
        foreach (var table in GazetteerFormat.Tables)
        {
            var place = "/" + MemberOf(table.Name);
            Line(place, "");
            Line(place, $"[{table.Name}]");
            Line(place, string.Join(',', table.Columns.Select(column => column.Name)));
            foreach (var (at, row) in Rows(document, table.Name)) Line(at, CsvLine.Join(row));
        }
    }

    /// <summary>
    /// Loads the gazetteer of a document; null when something is wrong: the findings then have their places in the document.
    /// </summary>
    public static Gazetteer? Load(GazetteerDocument document, out IReadOnlyList<Finding> findings)
    {
        var text = new GazetteerText(document);
        var gazetteer = GazetteerLoader.Read(text._text.ToString(), out var found);
        findings = [.. found.Select(text.InTheDocument)];
        return gazetteer;
    }

    private static string MemberOf(string table) => table switch
    {
        GazetteerFormat.Acts => "acts",
        GazetteerFormat.Levels => "levels",
        GazetteerFormat.Units or GazetteerFormat.States or GazetteerFormat.Aliases => "units",
        GazetteerFormat.SourceErrors => "sourceErrors",
        _ => "events",
    };

    private static IEnumerable<(string Place, string[] Row)> Rows(GazetteerDocument document, string table) => table switch
    {
        GazetteerFormat.Acts =>
            document.Acts.Select(
            (act, index) => ($"/acts/{index}", (string[])[act.Id, act.Title, Day(act.AdoptedOn), Day(act.InForceFrom)])),
        GazetteerFormat.Levels =>
            document.Levels.Select(
            (level, index) => ($"/levels/{index}", (string[])
                [EnumName<OrganisationLevel>.Of(level.Level), Day(level.KnownFrom), Day(level.KnownTo)])),
        GazetteerFormat.Units =>
            document.Units.Select(
            (unit, index) =>
            ($"/units/{index}", (string[])[unit.Key.ToString(), Day(unit.ValidFrom), Day(unit.ValidTo), .. State(unit.States[0])])),
        GazetteerFormat.States =>
            document.Units.SelectMany(
            (unit, index) =>
            unit.States.Index().Skip(1)
            .Select(state
            => ($"/units/{index}/states/{state.Index}", (string[])[unit.Key.ToString(), Day(state.Item.From), .. State(state.Item)]))),
        GazetteerFormat.Aliases =>
            document.Units.SelectMany(
            (unit, index) =>
            (unit.Aliases ?? []).Select((alias, at) => ($"/units/{index}/aliases/{at}", (string[])[unit.Key.ToString(), alias]))),
        GazetteerFormat.SourceErrors =>
            (document.SourceErrors ?? []).Select(
            (error, index) =>
            ($"/sourceErrors/{index}",
            (string[])[error.Code ?? "", error.Right ?? "", error.Source, error.Reason.Vietnamese, error.Reason.English])),
        _ => document.Events.Select((edge, index) => ($"/events/{index}", Edge(edge))),
    };

    private static string[] State(GazetteerDocument.StatePart state) =>
    [
        state.Name,
        state.NameEn ?? "",
        state.Kind.Name(Language.Vietnamese),
        state.Parent?.ToString() ?? "",
        state.Act ?? "",
        EnumName<Confidence>.Of(state.Confidence),
        Day(state.NotBefore),
    ];

    private static string[] Edge(GazetteerDocument.EventPart edge) =>
    [
        Day(edge.Day),
        edge.Successor.ToString(),
        edge.Predecessor.ToString(),
        EnumName<UnitEventKind>.Of(edge.Kind),
        EnumName<TerritoryShare>.Of(edge.Ground),
        EnumName<TerritoryShare>.Of(edge.People),
        edge.Act ?? "",
        EnumName<Confidence>.Of(edge.Confidence),
        edge.Part ?? "",
        Day(edge.NotBefore),
    ];

    private static string Day(LocalDate? day) => day is { } known ? DayText.Format(known) : "";

    private void Line(string place, string line)
    {
        _text.Append(line).Append('\n');
        _places.Add(place);
    }

    private Finding InTheDocument(Finding finding)
        => finding.Path is { } path && path.StartsWith("/lines/", StringComparison.Ordinal)
            && int.TryParse(path.AsSpan("/lines/".Length), out var line) && line >= 1 && line <= _places.Count
            ? new Finding(finding.Code, finding.Report, _places[line - 1], finding.Values, finding.Against, finding.Repair)
            : finding;
}
