using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>An anniversary (kỷ niệm ngày): a day and the years since. The text is <c>1967-06-16+55</c>.</summary>
/// <remarks>An anniversary of 29 February is on 28 February except in leap years.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<Anniversary>))]
public readonly record struct Anniversary : ISpanParsable<Anniversary>, ISpanFormattable
{
    private const int DayLength = 10;

    private readonly LocalDate _origin;

    private Anniversary(LocalDate origin, int years)
    {
        _origin = origin;
        Years = years;
    }

    /// <summary>The day that is commemorated.</summary>
    public LocalDate Origin => Years > 0 ? _origin : throw new ArgumentException("A default Anniversary has no meaning.");

    /// <summary>The number of years since, from 1.</summary>
    public int Years { get; }

    /// <summary>The day of the anniversary.</summary>
    public LocalDate Day => Origin.PlusYears(Years);

    /// <summary>Returns the anniversary of a day after a number of years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number of years is below 1, or the year of the anniversary is beyond 9998.
    /// </exception>
    public static Anniversary Of(LocalDate origin, int years)
    {
        DayText.RequireInRange(origin, nameof(origin));
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, ReportingPeriod.LastYear - origin.Year);
        return new Anniversary(origin, years);
    }

    /// <summary>
    /// Returns the anniversary of a day in the year of another, before or after it: that of 16 June 1967 on 15 June 2022 is the 55th.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not after that of the origin.</exception>
    public static Anniversary Between(LocalDate origin, LocalDate day)
    {
        DayText.RequireInRange(day, nameof(day));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(day.Year, origin.Year, nameof(day));
        return Of(origin, day.Year - origin.Year);
    }

    /// <summary>Reads an anniversary in words: <c>kỷ niệm 55 năm (16/6/1967 - 16/6/2022)</c>, or with the name of a known day.</summary>
    /// <exception cref="FormatException">The text is not an anniversary; the message states the reason.</exception>
    public static Anniversary Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, language, out var anniversary, out var refusal)
            ? anniversary
            : throw new FormatException($"{QuotedText.Of(text)} is not read as an anniversary. {refusal.Value.Sentence(Language.English)}");
    }

    /// <summary>Tries to read an anniversary in words, or returns the reason why they are not read.</summary>
    public static bool TryRead(string? text, Language language, out Anniversary anniversary,
        [NotNullWhen(false)] out PeriodParseError? refusal)
        => AnniversaryReader.TryRead(text ?? "", language, out anniversary, out refusal);

    /// <summary>Returns the anniversary in words: <c>kỷ niệm 55 năm (16/06/1967 - 16/06/2022)</c>.</summary>
    public string ToWords(Language language)
        => language == Language.Vietnamese
            ? $"kỷ niệm {Years} năm ({DayText.FormatVietnamese(Origin)} - {DayText.FormatVietnamese(Day)})"
            : $"{Years}{OrdinalEnding(Years)} anniversary ({DayText.Format(Origin)} to {DayText.Format(Day)})";

    /// <summary>Parses the text of an anniversary.</summary>
    /// <exception cref="FormatException">The text is not that of an anniversary.</exception>
    public static Anniversary Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses the text of an anniversary.</summary>
    /// <exception cref="FormatException">The text is not that of an anniversary.</exception>
    public static Anniversary Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
        => TryParse(s, provider, out var anniversary)
            ? anniversary
            : throw new FormatException($"{QuotedText.Of(s)} is not an anniversary such as '1967-06-16+55'.");

    /// <summary>Tries to parse the text of an anniversary.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Anniversary result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse the text of an anniversary.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Anniversary result)
    {
        result = default;
        if (s.Length <= DayLength + 1 || s[DayLength] != '+' || !DayText.TryParse(s[..DayLength], out var origin)) return false;
        var digits = s[(DayLength + 1)..];
        if (digits[0] == '0' || !NumberText.TryParse(digits, out var years) || years > ReportingPeriod.LastYear - origin.Year) return false;
        result = new Anniversary(origin, (int)years);
        return true;
    }

    /// <summary>Returns the text, which <see cref="Parse(string, IFormatProvider)"/> reads back.</summary>
    public override string ToString() => Years == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{DayText.Format(Origin)}+{Years}");

    /// <summary>Returns the text of the anniversary.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the form is culture-independent.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the text of the anniversary.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);

    private static string OrdinalEnding(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
