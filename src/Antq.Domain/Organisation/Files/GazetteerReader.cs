using Antq.Domain.Data;

namespace Antq.Domain.Organisation;

/// <summary>Reads a gazetteer from the tables of a file. A row that cannot be read is refused.</summary>
internal sealed class GazetteerReader(DataFile file)
{
    public Dictionary<string, LegalAct> Acts()
    {
        var acts = new Dictionary<string, LegalAct>(StringComparer.Ordinal);
        Each("acts", row =>
        {
            var act = new LegalAct(Text(row, "id"), Text(row, "title"), row.Day(row.Column("adopted")), row.Day(row.Column("in_force")));
            if (!acts.TryAdd(act.Id, act)) throw row.Refuse($"'{act.Id}' occurs twice");
        });
        return acts;
    }

    /// <summary>Returns the first and the last day on which all units of each level are known.</summary>
    public KnownDays Levels()
    {
        var days = KnownDays.None;
        var (levels, last) = (days.From, days.To);
        Each("levels", row =>
        {
            var level = row[row.Column("level")] switch
            {
                "ministry" => OrganisationLevel.Ministry,
                "department" => OrganisationLevel.Department,
                "province" => OrganisationLevel.Province,
                "district" => OrganisationLevel.District,
                "commune" => OrganisationLevel.Commune,
                var other => throw row.Refuse($"level: '{other}' is not a level"),
            };
            if (levels[(int)level] is not null) throw row.Refuse($"'{row[row.Column("level")]}' occurs twice");
            levels[(int)level] = row.RequiredDay(row.Column("known_from"));
            last[(int)level] = row.ColumnIfAny("known_to") is { } column ? row.Day(column) : null;
        });
        return days;
    }

    /// <summary>Returns the known errors of sources; none when the file has no table of them.</summary>
    public IReadOnlyList<SourceError> SourceErrors()
    {
        var errors = new List<SourceError>();
        if (!file.Has("source-errors")) return errors;
        Each("source-errors", row => errors.Add(new SourceError(
            row[row.Column("code")].IsEmpty ? null : Text(row, "code"),
            row[row.Column("right")].IsEmpty ? null : Text(row, "right"),
            Text(row, "source"),
            Text(row, "reason_vi"),
            Text(row, "reason_en"))));
        return errors.AsReadOnly();
    }

    /// <summary>Returns the units, in the order of their keys.</summary>
    public IReadOnlyList<OrganisationUnit> Units(IReadOnlyDictionary<string, LegalAct> acts)
    {
        var units = new UnitReader(file, acts, Levels().From).All();
        units.Sort((one, other) => one.Key.CompareTo(other.Key));
        return units;
    }

    /// <summary>Returns the edges, in the order of the rows.</summary>
    public List<UnitEvent> Events(IReadOnlyDictionary<string, LegalAct> acts) => new EventReader(file, acts).All();

    private static string Text(DataCursor row, string column) => row[row.Column(column)].ToString();

    private void Each(string table, Action<DataCursor> read)
    {
        var row = file.Cursor(table);
        while (row.Read())
        {
            read(row);
        }
    }
}
