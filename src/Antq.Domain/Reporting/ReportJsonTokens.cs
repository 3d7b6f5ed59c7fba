using System.Text.Json;
using Antq.Domain.Measures;
using Antq.Domain.Periods;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>
/// Reads the tokens of a report document one after the other. Anything that it does not read ends with an exception that nobody sees: the
/// serializer is then used, whose refusals have reason, path and line.
/// </summary>
internal ref struct ReportJsonTokens
{
    /// <summary>The maximum number of bytes of a key, an identifier or a day that is read here; none of them has more.</summary>
    private const int LongestValue = 80;

    /// <summary>The maximum number of bytes of a period that is read here. One with a longer label is left to the serializer.</summary>
    private const int LongestPeriod = 256;

    private readonly ReportingCalendars? _calendars;
    private Utf8JsonReader _reader;

    public ReportJsonTokens(Utf8JsonReader reader, ReportingCalendars? calendars)
    {
        _reader = reader;
        _calendars = calendars;
    }

    /// <summary>The reader, at the last token read.</summary>
    public readonly Utf8JsonReader Reader => _reader;

    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    public readonly bool IsArray => _reader.TokenType == JsonTokenType.StartArray;

    /// <summary>Goes to the next token.</summary>
    public void Advance()
    {
        if (!_reader.Read()) throw Unread();
    }

    /// <summary>Refuses any other token.</summary>
    public readonly void Require(JsonTokenType type)
    {
        if (_reader.TokenType != type) throw Unread();
    }

    /// <summary>Goes to the value of the next member of an object, or to the object's end.</summary>
    /// <param name="seen">The members so far, a bit each; none may occur twice.</param>
    /// <param name="member">The member.</param>
    public bool NextMember(ref ulong seen, out ReportMember member)
    {
        Advance();
        member = default;
        if (_reader.TokenType == JsonTokenType.EndObject) return false;
        if (!ReportMembers.TryFind(in _reader, out member)) throw Unread();
        var bit = 1UL << (int)member;
        if ((seen & bit) != 0) throw Unread();
        seen |= bit;
        Advance();
        return true;
    }

    /// <summary>Goes to the next item of an array, or to the array's end.</summary>
    public bool NextItem()
    {
        Advance();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    public readonly bool Is(string text) => _reader.TokenType == JsonTokenType.String && _reader.ValueTextEquals(text);

    public readonly string Text()
    {
        Require(JsonTokenType.String);
        var text = _reader.GetString()!;
        return VietnameseText.IsText(text) ? text : throw Unread();
    }

    public readonly bool Flag() => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unread(),
    };

    public readonly int Number()
    {
        Require(JsonTokenType.Number);
        return JsonNumbers.TryRead(in _reader, out var number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw Unread();
    }

    public Count Count() => CountJsonConverter.Read(ref _reader);

    public readonly LocalDate Day()
    {
        Span<char> letters = stackalloc char[LongestValue];
        return DayText.TryParse(Letters(letters), out var day) ? day : throw Unread();
    }

    public readonly UnitKey Key()
    {
        Span<char> letters = stackalloc char[LongestValue];
        return UnitKey.TryParse(Letters(letters), null, out var key) ? key : throw Unread();
    }

    public readonly ReportingPeriod Period()
    {
        Span<char> letters = stackalloc char[LongestPeriod];
        return ReportingPeriod.TryParse(Letters(letters), _calendars, out var period) ? period : throw Unread();
    }

    public readonly TargetShare Share()
    {
        Span<char> letters = stackalloc char[LongestValue];
        return TargetShare.TryParse(Letters(letters), null, out var share) ? share : throw Unread();
    }

    public readonly Percentage Percentage()
    {
        Span<char> letters = stackalloc char[LongestValue];
        return Domain.Percentage.TryParse(Letters(letters), null, out var percentage) ? percentage : throw Unread();
    }

    public readonly T Name<T>()
        where T : struct, Enum
    {
        Span<char> letters = stackalloc char[LongestValue];
        return EnumName<T>.TryParse(Letters(letters), out var value) ? value : throw Unread();
    }

    public readonly KindId<T> Kind<T>()
        where T : struct, Enum
    {
        Span<char> letters = stackalloc char[LongestValue];
        return KindId<T>.TryParse(Letters(letters), null, out var kind) ? kind : throw Unread();
    }

    /// <summary>Reads an identifier of lower-case letters and digits joined by hyphens.</summary>
    public readonly string Identifier()
    {
        Span<char> letters = stackalloc char[LongestValue];
        return KnownSlugs.Of(Letters(letters)) ?? throw Unread();
    }

    /// <summary>Returns the exception that the caller replaces by one of the serializer.</summary>
    public static JsonException Unread() => new("This is for the serializer to read or to refuse.");

    private readonly ReadOnlySpan<char> Letters(Span<char> room)
    {
        Require(JsonTokenType.String);
        var length = _reader.HasValueSequence ? _reader.ValueSequence.Length : _reader.ValueSpan.Length;
        if (length > room.Length) throw Unread();
        return room[.._reader.CopyString(room)];
    }
}
