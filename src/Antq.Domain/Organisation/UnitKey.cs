using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// The identity of one life of a unit: its code and a day that distinguishes it from other lives under the same code, <c>24@2025-07-01</c>.
/// </summary>
/// <remarks>
/// A code alone is no identity: seven province codes named another province before 2025-07-01. The day is fixed when the unit is first
/// published and never changed, even if the start of its life is corrected later.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<UnitKey>))]
public readonly record struct UnitKey : ISpanParsable<UnitKey>, ISpanFormattable, IComparable<UnitKey>
{
    private readonly string? _code;
    private readonly OrganisationLevel _level;

    private UnitKey(string code, OrganisationLevel level, LocalDate day)
    {
        _code = code;
        _level = level;
        Day = day;
    }

    /// <summary>
    /// The code: two digits for a province, three for a district, five for a commune, letters for the ministry and its departments, or a
    /// slug if no code existed.
    /// </summary>
    public string Code => _code ?? throw NoMeaning();

    /// <summary>The identifying day.</summary>
    public LocalDate Day { get; }

    /// <summary>The level, given by the form of the code.</summary>
    public OrganisationLevel Level => _code is null ? throw NoMeaning() : _level;

    /// <summary>Returns the key of a code and its identifying day.</summary>
    /// <exception cref="FormatException">The code has none of the known forms.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day's year is not from 1 to 9998.</exception>
    public static UnitKey Of(string code, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(code);
        DayText.RequireInRange(day, nameof(day));
        return LevelOf(code) is { } level
            ? new UnitKey(code, level, day)
            : throw new FormatException($"{QuotedText.Of(code)} is not the code of a unit.");
    }

    /// <summary>Parses <c>24@2025-07-01</c>.</summary>
    /// <exception cref="FormatException">The text is not a code, an at sign and a day.</exception>
    public static UnitKey Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses <c>24@2025-07-01</c>.</summary>
    /// <exception cref="FormatException">The text is not a code, an at sign and a day.</exception>
    public static UnitKey Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
        => TryParse(s, provider, out var key)
            ? key
            : throw new FormatException($"{QuotedText.Of(s)} is not the key of a unit, which is a code and a day such as '24@2025-07-01'.");

    /// <summary>Tries to parse <c>24@2025-07-01</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UnitKey result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse <c>24@2025-07-01</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UnitKey result)
    {
        result = default;
        var at = s.IndexOf('@');
        if (at < 0 || LevelOf(s[..at]) is not { } level || !DayText.TryParse(s[(at + 1)..], out var day)) return false;
        result = new UnitKey(s[..at].ToString(), level, day);
        return true;
    }

    /// <summary>Returns a key of a code and a day that are known to be valid.</summary>
    internal static UnitKey Trusted(string code, OrganisationLevel level, LocalDate day) => new(code, level, day);

    /// <summary>Compares keys by level, code and day.</summary>
    public int CompareTo(UnitKey other)
    {
        var order = Level - other.Level;
        if (order == 0) order = string.CompareOrdinal(_code, other._code);
        return order == 0 ? DayText.Order(Day) - DayText.Order(other.Day) : order;
    }

    /// <summary>Returns whether the first comes before the second.</summary>
    public static bool operator <(UnitKey left, UnitKey right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the first equals the second or comes before it.</summary>
    public static bool operator <=(UnitKey left, UnitKey right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the first comes after the second.</summary>
    public static bool operator >(UnitKey left, UnitKey right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the first equals the second or comes after it.</summary>
    public static bool operator >=(UnitKey left, UnitKey right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the text <c>24@2025-07-01</c>.</summary>
    public override string ToString() => _code is null ? "" : $"{_code}@{DayText.Format(Day)}";

    /// <summary>Returns the text <c>24@2025-07-01</c>.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the form is culture-independent.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the text <c>24@2025-07-01</c>.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        if (_code is null) return true;
        var length = _code.Length + 1 + DayText.Length;
        if (destination.Length < length) return false;
        _code.CopyTo(destination);
        destination[_code.Length] = '@';
        DayText.Write(Day, destination[(_code.Length + 1)..]);
        charsWritten = length;
        return true;
    }

    /// <summary>Returns the level given by the form of a code; null when it is no code.</summary>
    internal static OrganisationLevel? LevelOf(ReadOnlySpan<char> code)
    {
        if (code.IsEmpty || code.Length > 64) return null;
        if (!code.ContainsAnyExceptInRange('0', '9'))
        {
            return code.Length switch
            {
                2 => OrganisationLevel.Province,
                3 => OrganisationLevel.District,
                5 => OrganisationLevel.Commune,
                _ => null,
            };
        }

        if (Slug.IsValid(code)) return OrganisationLevel.Province;
        if (!code.ContainsAnyExceptInRange('A', 'Z')) return OrganisationLevel.Ministry;
        return code.Length is 3 or 4 && !code[..^2].ContainsAnyExceptInRange('A', 'Z') && !code[^2..].ContainsAnyExceptInRange('0', '9')
            ? OrganisationLevel.Department
            : null;
    }

    private static ArgumentException NoMeaning() => new("A default UnitKey has no meaning.");
}
