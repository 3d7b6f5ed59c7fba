using System.Text.Json;
using Antq.Domain.Measures;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>Writes the members of a report document, with letters unescaped whatever the writer escapes.</summary>
internal readonly struct ReportJsonValues
{
    /// <summary>The maximum number of letters of a key, or of a period without a label.</summary>
    private const int LongestValue = 96;

    private readonly Utf8JsonWriter _writer;

    /// <summary>Whether the writer escapes as documents do; otherwise each text is escaped before the writer gets it.</summary>
    private readonly bool _escapes;

    public ReportJsonValues(Utf8JsonWriter writer)
    {
        _writer = writer;
        _escapes = ReferenceEquals(writer.Options.Encoder, UnescapedText.Encoder);
    }

    public void Object() => _writer.WriteStartObject();

    public void Object(ReportMember member) => _writer.WriteStartObject(ReportMembers.NameOf(member));

    public void EndObject() => _writer.WriteEndObject();

    public void List(ReportMember member) => _writer.WriteStartArray(ReportMembers.NameOf(member));

    public void EndList() => _writer.WriteEndArray();

    public void Number(ReportMember member, int number) => _writer.WriteNumber(ReportMembers.NameOf(member), number);

    public void Flag(ReportMember member, bool flag) => _writer.WriteBoolean(ReportMembers.NameOf(member), flag);

    /// <summary>Writes a count, if there is one.</summary>
    public void Count(ReportMember member, Count? count)
    {
        if (count is not { } value) return;
        _writer.WritePropertyName(ReportMembers.NameOf(member));
        CountJsonConverter.Write(_writer, value);
    }

    public void Name<T>(ReportMember member, T value)
        where T : struct, Enum
        => Text(member, EnumName<T>.Of(value));

    public void Key(ReportMember member, UnitKey key)
    {
        _writer.WritePropertyName(ReportMembers.NameOf(member));
        Key(key);
    }

    public void Key(UnitKey key)
    {
        Span<char> letters = stackalloc char[LongestValue];
        key.TryFormat(letters, out var length, "", null);
        Value(letters[..length]);
    }

    public void Day(ReportMember member, LocalDate day)
    {
        Span<char> letters = stackalloc char[DayText.Length];
        DayText.Write(day, letters);
        Text(member, letters);
    }

    public void Period(ReportMember member, ReportingPeriod period)
    {
        Span<char> letters = stackalloc char[LongestValue];
        if (period.TryFormat(letters, out var length, "", null)) Text(member, letters[..length]);
        else Text(member, period.ToString());
    }

    public void Text(ReportMember member, ReadOnlySpan<char> text)
    {
        _writer.WritePropertyName(ReportMembers.NameOf(member));
        Value(text);
    }

    public void Value(ReadOnlySpan<char> text)
    {
        if (_escapes) _writer.WriteStringValue(text);
        else _writer.WriteStringValue(JsonEncodedText.Encode(text, UnescapedText.Encoder));
    }
}
