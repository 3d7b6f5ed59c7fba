using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// The id of a kind: one of this library, such as <c>national-emulation</c> of the enumeration of movements, or one of an application, such
/// as <c>thu-khen</c>. A member of the enumeration converts to it.
/// </summary>
/// <typeparam name="T">The enumeration of the kinds of this library.</typeparam>
/// <remarks>
/// What a kind of an application means is declared in a catalogue, such as <c>AwardLaw.With</c>. In a report, one that
/// is not declared is a finding.
/// </remarks>
[JsonConverter(typeof(KindIdJsonConverter))]
[SuppressMessage("Design", "CA1000", Justification = "An interface of the framework requires them.")]
public readonly record struct KindId<T> : ISpanParsable<KindId<T>>, ISpanFormattable, IComparable<KindId<T>>
    where T : struct, Enum
{
    private static readonly KindName[] Members = [.. EnumName<T>.Names.Select((id, place) => new KindName(id, place))];

    private readonly KindName? _name;

    private KindId(KindName name) => _name = name;

    /// <summary>The kind of this library; null for one of an application.</summary>
    public T? Standard => _name is { Place: >= 0 } standard ? EnumName<T>.At(standard.Place) : null;

    /// <summary>Whether it is a kind of an application; false also for the default id, which has no meaning.</summary>
    public bool IsOwn => _name is { Place: < 0 };

    /// <summary>The position in the enumeration; negative for a kind of an application, and for none.</summary>
    internal int Place => _name?.Place ?? -1;

    /// <summary>Returns the id of a kind of this library.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such member.</exception>
    public static implicit operator KindId<T>(T kind)
        => EnumName<T>.Index(kind) is >= 0 and var place
            ? new KindId<T>(Members[place])
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, $"There is no such {typeof(T).Name}.");

    /// <summary>Parses an id of lower-case letters and digits joined by hyphens, 64 characters at most.</summary>
    /// <exception cref="FormatException">The text is not such an id.</exception>
    public static KindId<T> Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s.AsSpan(), provider, out var result) ? result : new KindId<T>(new KindName(Slug.Require(s, What), -1));
    }

    /// <summary>Parses an id of lower-case letters and digits joined by hyphens, 64 characters at most.</summary>
    /// <exception cref="FormatException">The text is not such an id.</exception>
    public static KindId<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString(), provider);

    /// <summary>Tries to parse an id.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out KindId<T> result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse an id.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out KindId<T> result)
    {
        if (EnumName<T>.TryParse(s, out var standard)) result = standard;
        else result = Slug.IsValid(s) ? new KindId<T>(new KindName(s.ToString(), -1)) : default;
        return result._name is not null;
    }

    /// <summary>Orders kinds of this library as in their enumeration; after them, others by their characters.</summary>
    public int CompareTo(KindId<T> other)
        => Place >= 0 && other.Place >= 0 ? Place.CompareTo(other.Place)
            : Place >= 0 ? -1
            : other.Place >= 0 ? 1
            : string.CompareOrdinal(_name?.Id, other._name?.Id);

    /// <summary>Returns whether both are the same kind.</summary>
    public bool Equals(KindId<T> other)
        => ReferenceEquals(_name, other._name) || Place < 0 && other.Place < 0 && _name?.Id == other._name?.Id;

    /// <summary>Returns a hash of the id: a small number, from which others are computed.</summary>
    public override int GetHashCode()
        => _name is null ? 0 : _name.Place >= 0 ? _name.Place + 1 : 64 + (_name.Id.GetHashCode(StringComparison.Ordinal) & 0xFFFF);

    /// <summary>Returns whether the first comes before the second.</summary>
    public static bool operator <(KindId<T> left, KindId<T> right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the first is the second or comes before it.</summary>
    public static bool operator <=(KindId<T> left, KindId<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the first comes after the second.</summary>
    public static bool operator >(KindId<T> left, KindId<T> right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the first is the second or comes after it.</summary>
    public static bool operator >=(KindId<T> left, KindId<T> right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the id.</summary>
    public override string ToString() => _name?.Id ?? "";

    /// <summary>Returns the id.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the text does not depend on culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Tries to write the id.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);

    /// <summary>What an id of this type is, in words.</summary>
    private static string What => $"the id of {JsonWords.Of(typeof(T))}";

    /// <summary>Reads and writes the id.</summary>
    internal sealed class Converter : JsonConverter<KindId<T>>, IFaultFinder
    {
        /// <inheritdoc/>
        public override KindId<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => reader.TokenType == JsonTokenType.String
                ? Parsed(reader.GetString()!)
                : throw new DocumentException(
                    $"This is {JsonWords.Of(typeof(T))}, which is a string, not {JsonWords.Of(reader.TokenType)}.");

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, KindId<T> value, JsonSerializerOptions options)
            => writer.WriteStringValue(Written(value));

        /// <inheritdoc/>
        public override KindId<T> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => Parsed(reader.GetString()!);

        /// <inheritdoc/>
        public override void WriteAsPropertyName(Utf8JsonWriter writer, KindId<T> value, JsonSerializerOptions options)
            => writer.WritePropertyName(Written(value));

        DocumentFault? IFaultFinder.FaultOf(ref Utf8JsonReader reader)
            => DocumentText.FaultOf(in reader, typeof(KindId<T>), out var text)
                ?? (TryParse(text, null, out _) ? null : DocumentFault.Unreadable(typeof(KindId<T>), text, EnumName<T>.Names));

        private static KindId<T> Parsed(string text)
            => TryParse(text, null, out var kind) ? kind : throw new DocumentException(EnumName<T>.Refusal(text));

        private static string Written(KindId<T> kind)
            => kind == default
                ? throw new DocumentException($"A default KindId of {typeof(T).Name} has no meaning and is not written.")
                : kind.ToString();
    }
}
