using System.Globalization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Writes differences of counts as increases and decreases.</summary>
internal static class DifferenceWriter
{
    private static readonly DifferenceTemplates Vietnamese = new(
        "không đổi", "không rõ tăng hay giảm", "tăng", "giảm", "{0} {1}", "{0} ít nhất {1}", "{0} không quá {1}", "{0} từ {1} đến {2}",
            "{0} hoặc {1}");

    private static readonly DifferenceTemplates English = new(
        "unchanged", "not known whether up or down", "up", "down", "{0} {1}", "{0} at least {1}", "{0} at most {1}", "{0} {1} to {2}",
            "{0} or {1}");

    public static string Write(CountDifference difference, Language language)
    {
        var (words, grouping) = language == Language.Vietnamese ? (Vietnamese, '.') : (English, ',');
        return (difference.Lower, difference.Upper) switch
        {
            (null, null) => words.Unknown,
            (0, 0) => words.None,
            (0, null) => Fill(words.Or, words.None, words.Up),
            (null, 0) => Fill(words.Or, words.None, words.Down),
            ( >= 0 and var least, var most) => Way(words.Up, least, most),
            (var least, <= 0 and var most) => Way(words.Down, -(Int128)most, -(Int128?)least),
            var (least, most) => Fill(words.Or, Way(words.Down, 0, -(Int128?)least), Way(words.Up, 0, most)),
        };

        string Way(string way, Int128 least, Int128? most) => (least, most) switch
        {
            (var one, { } same) when one == same => Fill(words.Exactly, way, Number(one)),
            (var one, { } other) when one == 0 => Fill(words.AtMost, way, Number(other)),
            (var one, { } other) => Fill(words.Range, way, Number(one), Number(other)),
            (var one, null) when one == 0 => way,
            (var one, null) => Fill(words.AtLeast, way, Number(one)),
        };

        string Number(Int128 number)
            => number <= long.MaxValue ? NumberText.Group((long)number, grouping) : NumberText.Group(long.MinValue, grouping)[1..];
    }

    private static string Fill(string template, params ReadOnlySpan<object?> values)
        => string.Format(CultureInfo.InvariantCulture, template, values);

    private sealed record DifferenceTemplates(
        string None, string Unknown, string Up, string Down, string Exactly, string AtLeast, string AtMost, string Range, string Or);
}
