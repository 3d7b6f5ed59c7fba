using System.IO.Compression;
using System.Text;
using Antq.Domain.Data;

namespace Antq.Domain.DataBuilder;

/// <summary>Builds the embedded files of the library from the tables.</summary>
public static class DataFiles
{
    /// <summary>The extension of compressed files.</summary>
    public const string Compressed = ".gz";

    private static readonly OrganisationLevel[] UpperLevels =
        [OrganisationLevel.Ministry, OrganisationLevel.Department, OrganisationLevel.Province];

    /// <summary>
    /// Each file with its sections: their name, the tables whose rows they contain, and the columns needed only by readers of the tables.
    /// </summary>
    private static readonly (string File, OrganisationLevel[] Levels, (string Section, string[] Tables, string[] Left)[] Sections)[] Plan =
    [
        ("gazetteer.txt.gz", UpperLevels,
            [Same("acts"), Same("levels"), .. Units("ministry-units", "provinces"), Events("unit-events"), Same("source-errors")]),
        ("districts.txt.gz", [OrganisationLevel.District], Units("districts")),
        ("earlier.txt.gz", [OrganisationLevel.District, OrganisationLevel.Commune],
            [
                ("acts", ["earlier-acts"], []), ("units", ["earlier-districts", "earlier-communes"], ["note"]),
                ("unit-states", ["earlier-states"], []),
                ("unit-aliases", ["earlier-aliases"], ["reason"]), Events("earlier-events"),
            ]),
        ("communes.txt.gz", [OrganisationLevel.Commune], Units("communes")),
        ("commune-events.txt.gz", [OrganisationLevel.Commune], [Events("commune-events")]),
        ("unit-codes.txt", [], [("unit-codes", ["unit-codes"], ["basis", "confidence"])]),
        ("maps.txt", [], [Same("province-borders"), Same("province-tiles"), Sourced("regions")]),
        ("terms.txt", [], [Same("terms")]),
        ("calendars.txt", [], [Same("calendars"), Same("calendar-kinds"), Sourced("anniversary-origins")]),
        ("awards.txt", [],
        [
            Same("legal-regimes"), Sourced("award-amendments"), Same("award-sunset"), Same("award-forms"), Sourced("issuing-offices"),
            Same("office-aliases"), Sourced("award-schemes"), Same("award-scheme-names"), Same("award-aliases"), Same("award-words"),
            Sourced("award-competences"), Sourced("award-conditions"), Sourced("award-rewards"), Sourced("award-reward-factors"),
            Sourced("award-reward-rounding"), Sourced("base-salaries"), Sourced("commendation-types"),
        ]),
        ("bodies.txt", [], [Sourced("bodies"), Sourced("body-names"), Same("body-words")]),
        ("measures.txt", [],
        [
            Same("measures"), Same("measure-chapters"), Same("measure-units"),
            ("measure-balances", ["measure-balances"], ["basis", "confidence"]), Same("summarizability"), Same("count-items"),
        ]),
        ("measure-names.txt", [], [Same("measure-aliases")]),
        ("templates.txt", [], [Same("report-templates"), Same("template-levels"), Same("template-cells")]),
        (
            "movements.txt",
            [],
            [
                Sourced("movements"), Sourced("movement-acts"), Same("movement-relations"), Same("drives"),
                Sourced("coordination-partners"), Sourced("coordination-programmes"), Sourced("recognition-standards"),
                Sourced("recognition-subjects"), Sourced("recognition-rounds"), Sourced("recognition-authorities"),
                Sourced("recognition-requirements"),
            ]),
    ];

    /// <summary>Returns the text of each embedded file by its name, before it is compressed.</summary>
    public static IReadOnlyDictionary<string, string> Build(TableSet tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return Plan.ToDictionary(
            entry => entry.File,
            entry => Text(tables.Version,
                entry.Sections.Select(section => (section.Section, Rows(tables, section.Tables, section.Left, entry.Levels)))),
            StringComparer.Ordinal);
    }

    /// <summary>Returns the whole gazetteer as one file: the documented format of a caller's gazetteer.</summary>
    public static string BuildGazetteer(TableSet tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var gazetteer = new GazetteerTables(tables);
        return Text(tables.Version,
        [
            ("acts", gazetteer.Together("acts", "earlier-acts")), ("levels", tables.Tables["levels"]), ("units", gazetteer.Units),
            ("unit-states", gazetteer.States), ("unit-aliases", gazetteer.Together("unit-aliases", "earlier-aliases")),
            ("unit-events", gazetteer.Events), ("source-errors", tables.Tables["source-errors"]),
        ]);
    }

    /// <summary>Writes the files into a folder.</summary>
    public static void Write(IReadOnlyDictionary<string, string> files, string folder)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var (name, text) in files)
        {
            using var file = File.Create(Path.Combine(folder, name));
            using var stream = name.EndsWith(Compressed, StringComparison.Ordinal)
                ? new GZipStream(file, CompressionLevel.SmallestSize)
                : (Stream)file;
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    /// <summary>Returns the text of a file in a folder.</summary>
    public static string Read(string folder, string name)
    {
        using var file = File.OpenRead(Path.Combine(folder, name));
        using var stream = name.EndsWith(Compressed, StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : (Stream)file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static (string Section, string[] Tables, string[] Left) Same(string table) => (table, [table], []);

    /// <summary>Returns a table whose column of sources is for the readers of the table only.</summary>
    private static (string Section, string[] Tables, string[] Left) Sourced(string table) => (table, [table], ["source"]);

    private static (string Section, string[] Tables, string[] Left) Events(params string[] tables) => ("unit-events", tables, []);

    private static (string Section, string[] Tables, string[] Left)[] Units(params string[] tables) =>
    [
        ("units", tables, ["note"]),
        ("unit-states", ["unit-states"], []),
        ("unit-aliases", ["unit-aliases"], ["reason"]),
    ];

    private static IEnumerable<string> Rows(TableSet tables, string[] names, string[] left, OrganisationLevel[] levels)
    {
        var rows = names.SelectMany((name, place) => tables.Without(name, left).Skip(place == 0 ? 0 : 1));
        return names[0] is "unit-states" or "unit-aliases"
            ? rows.Where((row, place) => place == 0 || levels.Contains(KeyOf(row).Level))
            : left.Contains("note") ? rows.Take(1).Concat(rows.Skip(1).OrderBy(KeyOf)) : rows;
    }

    private static UnitKey KeyOf(string row) => UnitKey.Parse(row[..row.IndexOf(',', StringComparison.Ordinal)], null);

    private static string Text(string version, IEnumerable<(string Section, IEnumerable<string> Rows)> sections)
    {
        var text = new StringBuilder().Append(DataFile.Signature).Append(version).Append('\n');
        foreach (var (section, rows) in sections)
        {
            text.Append("\n[").Append(section).Append("]\n");
            foreach (var row in rows) text.Append(row).Append('\n');
        }

        return text.ToString();
    }
}
