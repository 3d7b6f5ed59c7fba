using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Antq.Domain.Measures.Words;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>
/// The share of a target that was achieved, with its wording (tỉ lệ hoàn thành chỉ tiêu): <c>đạt 105 %</c> and <c>vượt 5 %</c> are the same
/// share, 105 % of the target.
/// </summary>
/// <remarks>The neutral text is <c>105%</c> for a share reached, <c>+5%</c> for an excess and <c>-5%</c> for a shortfall.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<TargetShare>))]
public readonly record struct TargetShare : ISpanParsable<TargetShare>, ISpanFormattable
{
    private readonly Percentage _stated;
    private readonly Percentage _share;

    private TargetShare(TargetWording wording, Percentage stated, Percentage share)
    {
        Wording = wording;
        _stated = stated;
        _share = share;
    }

    /// <summary>The wording of the share.</summary>
    public TargetWording Wording { get; }

    /// <summary>The percentage as stated: 5 % when the target was exceeded by 5 %.</summary>
    public Percentage Stated => _stated.IsDefault ? throw Unset() : _stated;

    /// <summary>The share of the target: 105 % when it was exceeded by 5 %.</summary>
    public Percentage Share => _share.IsDefault ? throw Unset() : _share;

    /// <summary>Returns a share of a target with this wording.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The shortfall is more than the target, or the share is above 999,999,999 %.
    /// </exception>
    public static TargetShare Of(TargetWording wording, Percentage stated)
        => TryMake(wording, stated, out var share)
            ? share
            : throw new ArgumentOutOfRangeException(nameof(stated), stated, "A share of a target is from 0 to 999,999,999 %.");

    /// <summary>Returns whether a value is that share of a target, rounded to the stated decimals.</summary>
    public Answer Fits(Count value, Count target) => Share.Fits(value, target);

    /// <summary>Reads a share of a target in words: <c>đạt 105 %</c>, <c>vượt chỉ tiêu 5 %</c>, <c>exceeded the target by 5%</c>.</summary>
    /// <exception cref="FormatException">The text is not a share of a target; the message states the reason.</exception>
    public static TargetShare Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, language, out var share)
            ? share
            : throw new FormatException(
                $"{QuotedText.Of(text)} is not a share of a target such as 'đạt 105 %' or 'vượt 5 %', or in English 'reached 105%' or "
                + $"'exceeded by 5%'.");
    }

    /// <summary>Tries to read a share of a target in words.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, Language language, out TargetShare share)
    {
        share = default;
        return ShareReader.Open(text, language) is { } reader
            && reader.ReadTargetWording() is { } wording
            && reader.ReadPercentage() is { } stated
            && reader.EndsAfterTarget()
            && TryMake(wording, stated, out share);
    }

    /// <summary>Returns the share as people write it: <c>đạt 105%</c>, <c>vượt 5%</c>, <c>thiếu 5%</c>.</summary>
    public string ToWords(Language language) => $"{ShareVocabulary.For(language).Say(Wording)} {Stated.ToWords(language)}";

    /// <summary>Returns the share in short form, for tables: <c>105%</c>, <c>+5%</c>, <c>−5%</c>.</summary>
    public string ToShortWords(Language language)
        => (Wording switch { TargetWording.Exceeded => "+", TargetWording.FellShort => "−", _ => "" }) + Stated.ToShortWords(language);

    /// <summary>Parses the neutral text.</summary>
    /// <exception cref="FormatException">The text is not in the neutral form.</exception>
    public static TargetShare Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses the neutral text.</summary>
    /// <exception cref="FormatException">The text is not in the neutral form.</exception>
    public static TargetShare Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
        => TryParse(s, provider, out var share)
            ? share
            : throw new FormatException($"{QuotedText.Of(s)} is not a share of a target such as '105%', '+5%' or '-5%'.");

    /// <summary>Tries to parse the neutral text.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TargetShare result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse the neutral text.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TargetShare result)
    {
        result = default;
        var wording = s.IsEmpty
            ? default
            : s[0] switch { '+' => TargetWording.Exceeded, '-' => TargetWording.FellShort, _ => TargetWording.Reached };
        return Percentage.TryParse(wording == TargetWording.Reached ? s : s[1..], provider, out var stated)
            && TryMake(wording, stated, out result);
    }

    /// <summary>Returns the neutral text, which <see cref="Parse(string, IFormatProvider)"/> reads back.</summary>
    public override string ToString()
        => (Wording switch { TargetWording.Exceeded => "+", TargetWording.FellShort => "-", _ => "" }) + _stated;

    /// <summary>Returns the neutral text.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the form is culture-independent.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the neutral text.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);

    private static bool TryMake(TargetWording wording, Percentage stated, out TargetShare result)
    {
        result = default;
        var share = wording switch
        {
            TargetWording.Reached => stated.Value,
            TargetWording.Exceeded => 100 + stated.Value,
            TargetWording.FellShort => 100 - stated.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(wording), wording, "There is no such wording."),
        };
        if (!Percentage.TryMake(share, out var made)) return false;
        result = new TargetShare(wording, stated, made);
        return true;
    }

    private static ArgumentException Unset() => new("A default TargetShare has no meaning: use TargetShare.Of.");
}
