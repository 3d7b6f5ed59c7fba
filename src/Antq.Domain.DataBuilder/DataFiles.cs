using System.Text;
using Antq.Domain.Data;

namespace Antq.Domain.DataBuilder;

/// <summary>The embedded files of the library, made of the tables.</summary>
public static class DataFiles
{
    private static readonly (string File, (string Table, string[] Left)[] Tables)[] Plan =
    [
        ("register.txt",
        [
            ("acts", []), ("levels", []), ("units", ["note"]), ("unit-states", []), ("unit-events", []), ("unit-aliases", ["reason"]),
        ]),
        ("awards.txt", [("legal-regimes", []), ("award-forms", []), ("issuing-offices", []), ("award-competences", [])]),
        ("measures.txt", [("measures", []), ("summarizability", [])]),
        ("movements.txt", [("movements", [])]),
    ];

    /// <summary>The text of each embedded file by its name.</summary>
    public static IReadOnlyDictionary<string, string> Build(TableSet tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return Plan.ToDictionary(entry => entry.File, entry => Text(tables, entry.Tables), StringComparer.Ordinal);
    }

    private static string Text(TableSet tables, (string Table, string[] Left)[] plan)
    {
        var text = new StringBuilder().Append(DataFile.Signature).Append(tables.Version).Append('\n');
        foreach (var (table, left) in plan)
        {
            text.Append("\n[").Append(table).Append("]\n");
            foreach (var line in tables.Without(table, left)) text.Append(line).Append('\n');
        }

        return text.ToString();
    }
}
