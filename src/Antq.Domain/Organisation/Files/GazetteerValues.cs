using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>The values of the columns of a gazetteer.</summary>
internal static class GazetteerValues
{
    public static UnitKey Key(this DataCursor row, int column)
    {
        var text = row[column];
        var at = text.IndexOf('@');
        return at > 0 && UnitKey.LevelOf(text[..at]) is { } level
            ? UnitKey.Trusted(text[..at].ToString(), level, row.Day(text[(at + 1)..]))
            : throw row.Refuse($"{QuotedText.Of(text)} is not the key of a unit, which is a code and a day such as '24@2025-07-01'");
    }

    public static LocalDate RequiredDay(this DataCursor row, int column) => row.Day(column) ?? throw row.Refuse("no day");

    public static LegalAct? Act(this DataCursor row, int column, IReadOnlyDictionary<string, LegalAct> acts)
        => row[column].IsEmpty ? null
            : acts.TryGetValue(row[column].ToString(), out var act) ? act
            : throw row.Refuse($"no act '{row[column]}'");

    public static Confidence Certainty(this DataCursor row, int column) => row[column] switch
    {
        "verified" => Confidence.Verified,
        "inferred" => Confidence.Inferred,
        "remembered" => Confidence.Remembered,
        var other => throw row.Refuse($"confidence: '{other}' is none of verified, inferred, remembered"),
    };
}
