using System.Text;
using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Writes a gazetteer as a text that is read back as the same gazetteer.</summary>
internal sealed class GazetteerWriter
{
    private readonly Gazetteer _gazetteer;
    private readonly StreamWriter _text;

    private GazetteerWriter(Gazetteer gazetteer, StreamWriter text)
    {
        _gazetteer = gazetteer;
        _text = text;
    }

    public static void Write(Gazetteer gazetteer, Stream stream)
    {
        using var text =
            new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(DataFile.Signature + gazetteer.Version);
        var writer = new GazetteerWriter(gazetteer, text);
        foreach (var table in GazetteerFormat.Tables.Where(table => !table.IsOptional || writer.Rows(table.Name).Any()))
        {
            var columns = table.Columns.TakeWhile((column, place) => !column.IsOptional
                || writer.Rows(table.Name).Any(row => row[place].Length > 0)).ToArray();
            text.WriteLine();
            text.WriteLine($"[{table.Name}]");
            text.WriteLine(string.Join(',', columns.Select(column => column.Name)));
            foreach (var row in writer.Rows(table.Name)) text.WriteLine(CsvLine.Join(row.Take(columns.Length)));
        }
    }

    private IEnumerable<string[]> Rows(string table) => table switch
    {
        GazetteerFormat.Acts =>
            CitedActs.Of(_gazetteer).Select(act => (string[])[act.Id, act.Title, Day(act.AdoptedOn), Day(act.InForceFrom)]),
        GazetteerFormat.Levels =>
            _gazetteer.Levels.Select(level => (string[])
                [EnumName<OrganisationLevel>.Of(level), Day(_gazetteer.KnownFrom(level)), Day(_gazetteer.KnownTo(level))]),
        GazetteerFormat.Units => _gazetteer.Units.Select(Unit),
        GazetteerFormat.States =>
            _gazetteer.Units.SelectMany(
            unit => unit.States.Skip(1).Select(state => (string[])[unit.Key.ToString(), Day(state.From), .. State(state)])),
        GazetteerFormat.Aliases =>
            _gazetteer.Units.SelectMany(
            unit => unit.Aliases.Order(StringComparer.Ordinal).Select(alias => (string[])[unit.Key.ToString(), alias])),
        GazetteerFormat.SourceErrors =>
            _gazetteer.SourceErrors.Select(
            error => (string[])[error.Code ?? "", error.Right
            ?? "", error.Source, error.Reason(Language.Vietnamese), error.Reason(Language.English)]),
        _ => _gazetteer.Events.Where(edge => !edge.IsWithinUnit).Select(Edge),
    };

    private static string[] Unit(OrganisationUnit unit)
        => [unit.Key.ToString(), Day(unit.ValidFrom), Day(unit.ValidTo), .. State(unit.States[0])];

    private static string[] State(UnitState state)
    {
        var english = state.NameIn(Language.English);
        return
        [
            state.Name,
            english == state.Name ? "" : english,
            state.Kind.Name(Language.Vietnamese),
            state.Parent?.ToString() ?? "",
            state.Act?.Id ?? "",
            EnumName<Confidence>.Of(state.Confidence),
            Day(state.NotBefore),
        ];
    }

    private static string[] Edge(UnitEvent edge) =>
    [
        Day(edge.Day),
        edge.Successor.ToString(),
        edge.Predecessor.ToString(),
        EnumName<UnitEventKind>.Of(edge.Kind),
        EnumName<TerritoryShare>.Of(edge.Ground),
        EnumName<TerritoryShare>.Of(edge.People),
        edge.Act?.Id ?? "",
        EnumName<Confidence>.Of(edge.Confidence),
        edge.Part ?? "",
        Day(edge.NotBefore),
    ];

    private static string Day(LocalDate? day) => day is { } known ? DayText.Format(known) : "";
}
