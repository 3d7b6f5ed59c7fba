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
        ("communes.txt.gz", [OrganisationLevel.Commune], Units("communes")),
        ("commune-events.txt.gz", [OrganisationLevel.Commune], [Events("commune-events")]),
        ("unit-codes.txt", [], [("unit-codes", ["unit-codes"], ["basis", "confidence"])]),
        ("terms.txt", [], [Same("terms")]),
        ("calendars.txt", [], [Same("calendars"), Same("calendar-kinds"), Same("anniversary-origins")]),
        ("awards.txt", [],
        [
            Same("legal-regimes"), Same("award-sunset"), Same("award-forms"), Same("issuing-offices"), Same("office-aliases"),
            Same("award-schemes"), Same("award-scheme-names"),
            Same("award-aliases"), Same("award-words"), Same("award-competences"), Same("award-conditions"), Same("award-rewards"),
                Same("commendation-types"),
        ]),
        ("bodies.txt", [], [Same("bodies"), Same("body-names"), Same("body-words")]),
        ("measures.txt", [],
        [Same("measures"), ("measure-balances", ["measure-balances"], ["basis", "confidence"]), Same("summarizability"),
        Same("count-items")]),
        (
            "movements.txt",
            [],
            [
                Same("movements"), Same("movement-acts"), Same("movement-relations"), Same("drives"), Same("coordination-partners"),
                Same("coordination-programmes"),
                Same("recognition-standards"), Same("recognition-subjects"), Same("recognition-rounds"),
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
        var levels = Enum.GetValues<OrganisationLevel>();
        (string Section, string[] Tables, string[] Left)[] sections =
            [Same("acts"), Same("levels"), .. Units("ministry-units", "provinces", "districts", "communes"),
                Events("unit-events", "commune-events"), Same("source-errors")];
        return Text(tables.Version, sections.Select(section => (section.Section, Rows(tables, section.Tables, section.Left, levels))));
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
