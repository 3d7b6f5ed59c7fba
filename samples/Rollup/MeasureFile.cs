using Antq.Domain;

namespace Antq.Samples;

/// <summary>Measures of one's own, in the columns of the reference data: <c>id,name,name_en,territory,time,category</c>.</summary>
internal static class MeasureFile
{
    private const string Header = "id,name,name_en,territory,time,category";

    /// <summary>Returns the standard measures with those of a file.</summary>
    /// <exception cref="FormatException">A line is not a measure; the message has its number.</exception>
    public static MeasureCatalogue Read(string file)
    {
        var lines = File.ReadAllLines(file);
        if (lines is not [Header, ..]) throw new FormatException($"{file}: the first line is not '{Header}'.");
        return StandardMeasures.All.With(
            lines.Index().Skip(1).Where(line => line.Item.Length > 0).Select(line => Parse(file, line.Index + 1, line.Item)));
    }

    private static Measure Parse(string file, int number, string line)
    {
        try
        {
            return line.Split(',') is [var id, var vietnamese, var english, var territory, var time, var category]
                ? new Measure(
                    MeasureId.Parse(id),
                    vietnamese,
                    english,
                    Terms.Parse<TerritoryBehaviour>(territory),
                    Terms.Parse<TimeBehaviour>(time),
                    Terms.Parse<CategoryBehaviour>(category))
                : throw new FormatException("A measure has six values, without commas in them.");
        }
        catch (Exception refusal) when (refusal is FormatException or ArgumentException)
        {
            throw new FormatException($"{file}, line {number}: {refusal.Message}", refusal);
        }
    }
}
