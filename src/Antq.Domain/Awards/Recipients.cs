using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Antq.Domain.Awards;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// The number of recipients of an award: by kind, and a remainder that the source does not split, with its possible kinds.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Recipients
{
    /// <summary>Recipients by kind; null for what was not reported.</summary>
    /// <param name="collectives">How many collectives (tập thể).</param>
    /// <param name="individuals">How many individuals (cá nhân).</param>
    /// <param name="households">How many households (hộ gia đình).</param>
    /// <param name="unsplit">Those that the source does not split.</param>
    [JsonConstructor]
    public Recipients(Count? collectives = null, Count? individuals = null, Count? households = null, UnsplitRecipients? unsplit = null)
    {
        Collectives = collectives;
        Individuals = individuals;
        Households = households;
        Unsplit = unsplit;
    }

    /// <summary>How many collectives; null when not reported.</summary>
    [JsonPropertyName("collectives")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Count? Collectives { get; }

    /// <summary>How many individuals; null when not reported.</summary>
    [JsonPropertyName("individuals")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Count? Individuals { get; }

    /// <summary>How many households; null when not reported.</summary>
    [JsonPropertyName("households")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Count? Households { get; }

    /// <summary>Those that the source does not split; null when all are split.</summary>
    [JsonPropertyName("unsplit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UnsplitRecipients? Unsplit { get; }

    /// <summary>All of them together; 0 when nothing was reported.</summary>
    /// <exception cref="OverflowException">A bound exceeds 64 bits.</exception>
    [JsonIgnore]
    public Count Total => ByKind.Select(pair => pair.Count).Aggregate(Count.Exactly(0), (sum, count) => sum + count);

    /// <summary>Whether some number keeps its wording.</summary>
    internal bool HasWords
        => Collectives?.Wording is not null || Individuals?.Wording is not null || Households?.Wording is not null
            || Unsplit?.Count.Wording is not null;

    /// <summary>The reported numbers, each with the kinds it may be of and its place below this in a document.</summary>
    internal RecipientNumbers ByKind => new(this);

    /// <summary>Creates recipients by kind.</summary>
    public static Recipients Of(Count? collectives = null, Count? individuals = null, Count? households = null)
        => new(collectives, individuals, households);

    /// <summary>Creates recipients that the source does not split, such as <c>15 tập thể, cá nhân</c>.</summary>
    /// <exception cref="ArgumentException">Fewer than two different kinds are named.</exception>
    public static Recipients OfUnsplit(Count count, params IReadOnlyList<RecipientKind> kinds)
        => new(unsplit: new UnsplitRecipients(count, kinds));

    /// <summary>
    /// Reads recipients in words: <c>103 tập thể, 94 cá nhân</c>, <c>tập thể: 3, cá nhân: 5</c>, <c>15 tập thể, cá nhân</c> (not split),
    /// <c>cán bộ và nhân dân xã Tam Hồng</c> (one collective).
    /// </summary>
    /// <exception cref="FormatException">The text names no recipients.</exception>
    public static Recipients Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, language, out var recipients)
            ? recipients
            : throw new FormatException(
                $"{QuotedText.Of(text)} is not a number of recipients, such as '6 tập thể, 8 cá nhân' or '15 collectives and "
                + $"individuals'.");
    }

    /// <summary>Tries to read recipients in words.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, Language language, [NotNullWhen(true)] out Recipients? recipients)
    {
        recipients = null;
        return text is not null && RecipientsReader.TryRead(text, language, out recipients);
    }

    /// <summary>Returns the recipients in the usual wording, such as <c>103 tập thể, 94 cá nhân</c>.</summary>
    public string ToWords(Language language) => RecipientsReader.Write(this, language);

    /// <summary>Returns whether both have the same kinds with the same bounds, regardless of wording.</summary>
    internal bool HasBoundsOf(Recipients other)
    {
        var (mine, theirs) = (ByKind.ToArray(), other.ByKind.ToArray());
        return mine.Length == theirs.Length
            && mine.Zip(theirs)
                .All(pair => pair.First.Kinds.SequenceEqual(pair.Second.Kinds) && pair.First.Count.HasBoundsOf(pair.Second.Count));
    }

    /// <summary>Returns the recipients in English words.</summary>
    public override string ToString() => ToWords(Language.English);
}
