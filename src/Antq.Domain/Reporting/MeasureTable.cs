using System.Collections.ObjectModel;
using System.Globalization;
using Antq.Domain.Data;
using Antq.Domain.Measures;

namespace Antq.Domain.Reporting;

/// <summary>Reads the standard measures in the reference data.</summary>
internal static class MeasureTable
{
    private static readonly Lazy<Dictionary<MeasureId, List<string>>> Aliases = new(ReadAliases);

    public static MeasureCatalogue Read()
    {
        var file = DataFile.Embedded("measures.txt");
        var chapters = ReadChapters(file);
        var units = ReadUnits(file);
        var measures = file.Table("measures").Select(row => new Measure(
            Id(row, "id"),
            row["name"],
            row["name_en"],
            row.Enum<TerritoryBehaviour>("territory"),
            row.Enum<TimeBehaviour>("time"),
            row.Enum<CategoryBehaviour>("category"),
            Ids(row, "never_exceeds"))
        {
            CohortLimits = Ids(row, "cohort_limits"),
            Unit = Known(units, row, "unit"),
            Chapter = Known(chapters, row, "chapter"),
            AliasesOf = AliasesOf,
            Missing = row.Enum<MissingReading>("missing"),
            BelongsTo = row.Optional("belongs_to") is null ? null : Id(row, "belongs_to"),
        });
        return new MeasureCatalogue(measures)
            .With(file.Table("measure-balances")
                .Select(row => new StockBalance(Id(row, "stock"), Ids(row, "inflows"), Ids(row, "outflows"))));
    }

    private static ReadOnlyCollection<string> AliasesOf(MeasureId measure)
        => Aliases.Value.TryGetValue(measure, out var names) ? names.AsReadOnly() : ReadOnlyCollection<string>.Empty;

    private static Dictionary<string, MeasureCatalogue.Chapter> ReadChapters(DataFile file)
    {
        var chapters = new Dictionary<string, MeasureCatalogue.Chapter>(StringComparer.Ordinal);
        foreach (var row in file.Table("measure-chapters"))
            chapters.Add(row["id"], new MeasureCatalogue.Chapter(row["id"], row["name"], row["name_en"], chapters.Count));
        return chapters;
    }

    private static Dictionary<string, Measure.UnitOfMeasure> ReadUnits(DataFile file)
    {
        var units = new Dictionary<string, Measure.UnitOfMeasure>(StringComparer.Ordinal);
        foreach (var row in file.Table("measure-units"))
        {
            var precision = row.Read("precision", text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
            units.Add(row["id"], new Measure.UnitOfMeasure(row["id"], row["name"], row["name_en"], row["plural_en"],
                row.Optional("written_in"), precision)
            {
                OtherNames = row["other_names"].Split("; ", StringSplitOptions.RemoveEmptyEntries),
            });
        }

        return units;
    }

    private static Dictionary<MeasureId, List<string>> ReadAliases()
    {
        var aliases = new Dictionary<MeasureId, List<string>>();
        foreach (var row in DataFile.Embedded("measure-names.txt").Table("measure-aliases"))
        {
            var measure = Id(row, "measure");
            if (!aliases.TryGetValue(measure, out var names)) aliases.Add(measure, names = []);
            names.Add(row["alias"]);
        }

        return aliases;
    }

    private static T Known<T>(Dictionary<string, T> known, DataRow row, string column)
        => known.TryGetValue(row[column], out var value) ? value : throw row.Refuse($"no {column} '{row[column]}'");

    private static MeasureId Id(DataRow row, string column) => row.Read(column, text => MeasureId.Parse(text, null));

    private static MeasureId[] Ids(DataRow row, string column)
        => row.Read(column,
            text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => MeasureId.Parse(id, null)).ToArray());
}
