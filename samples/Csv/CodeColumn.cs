using Antq.Domain;
using Antq.Domain.Organisation;
using NodaTime;
using NodaTime.Text;

namespace Antq.Samples.Csv;

/// <summary>
/// Maps bare codes of units, as old tables have them, to keys: by the day that stands beside them, or a day for the whole file.
/// </summary>
public sealed class CodeColumn(Gazetteer gazetteer, LocalDate? day = null)
{
    // recipe: a column of old codes
    /// <summary>
    /// The day of which all codes of a column are, where they tell; otherwise absent, and <see cref="CodeDating.Describe"/> says why.
    /// </summary>
    public static LocalDate? DayOf(CodeDating dating)
        => dating is { Outcome: CodeDating.OutcomeKind.OneStretch, Only: { } stretch } ? stretch.Last ?? stretch.AttestedFrom : null;

    /// <summary>
    /// The key of the unit that has the code on its day. Nothing is guessed: <c>1</c> is refused, and <c>01</c> proposed.
    /// </summary>
    /// <exception cref="FormatException">There is none, or nobody says the day.</exception>
    public UnitKey Map(string code, LocalDate? dayOfCode = null)
    {
        var dating = gazetteer.DateCodes([code]);
        if ((dayOfCode ?? day) is not { } on)
            throw new CellRefusal(CsvFindings.CodeNeedsDay, [new("code", code), Reason(dating)], Only(dating, null));
        if (dating.Unknown.Count == 0 && TryFind(code, on) is { } key) return key;
        throw new CellRefusal(CsvFindings.CodeUnknown,
            [new("code", code), new("day", LocalDatePattern.Iso.Format(on)), new("version", gazetteer.Version)], Only(dating, on));
    }
    // end

    private UnitKey? TryFind(string code, LocalDate on)
    {
        try
        {
            return gazetteer.AsOf(on).TryGetUnit(code, out var unit) ? unit.Key : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // the gazetteer knows that level from a later day on
        }
    }

    /// <summary>The one code with its leading zeros that means a unit on the day.</summary>
    private string? Only(CodeDating dating, LocalDate? on)
        => dating.Unknown.SelectMany(code => code.Candidates).Where(code => on is not { } known || TryFind(code, known) is not null)
            .ToArray() is [var only] ? only : null;

    private static FindingValue Reason(CodeDating dating)
        => new("reason", string.Join(' ', dating.Describe(Language.Vietnamese)), string.Join(' ', dating.Describe(Language.English)));
}
