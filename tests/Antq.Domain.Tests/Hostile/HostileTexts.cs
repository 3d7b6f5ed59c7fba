using System.Text;

namespace Antq.Domain.Tests.Hostile;

/// <summary>
/// Texts that nobody should send, the same on every run with a seed: noise, good texts damaged, letters of every awkward kind, numbers at
/// their bounds.
/// </summary>
internal sealed class HostileTexts(int seed)
{
    /// <summary>Good texts of every door.</summary>
    public static readonly string[] Good =
    [
        "12115", "8..27", "2431..|hơn 2.430", "0..~500|khoảng 500", "hơn 2.430", "từ 8 đến 27", "hàng chục nghìn", "610 nghìn",
        "about 1,200", "12 trăm", "một nghìn hai trăm lẻ năm",
        "-5..12", "..", "16/25", "16 trên 25", "64.50%", "64,5 %", "+5%", "đạt 105 %", "exceeded by 5%", "6 tập thể, 8 cá nhân",
        "15 collectives and individuals",
        "2021", "2025-Q3", "nd09:2025-9M", "2022-06-15/2022-08-19", "../2022-06-15", "phase:2015/2020|5 năm", "quý III/2025",
        "6 tháng đầu năm 2025", "giai đoạn 2019 – 2024", "từ ngày 15/6/2022 đến ngày 19/8/2022",
        "1967-06-16+55", "kỷ niệm 55 năm ngày 16/6/1967", "24@2025-07-01", "00004@2025-06-30", "BCA@1976-07-02", "ha-nam-ninh@1976-07-02",
        "24", "001", "00004", "V05",
        "model-sites", "association-members", "feat-order", "farmers-association", "civil", "school", "Phú Thọ", "TP. Hồ Chí Minh",
        "số 5, P.15, Q. Tân Bình, TP HCM", "xã Tân An, tỉnh Vĩnh Phúc", "Hà Nội Ba Đình Phúc Xá", "Đường Không Tên",
        "P. Ba Đình", "xã Tân An", "hoà bình", "Công an tỉnh Phú Thọ", "UBND TP Đà Nẵng",
        "Huân chương Chiến công hạng Nhì", "Bằng khen của Chủ tịch UBND tỉnh", "Giấy khen", "Hội Nông dân", "G", "N0",
        "certificate-of-merit", "antq-report/1",
    ];

    private static readonly string[] Awkward =
    [
        "\ud800", "\udc00", "\ud83d\ude00", "\u0301", "\u0323\u0302", "\u202e", "\u200b", "\u200d", "\ufeff", "\0", "\n", "\r", "\t",
        "\u00a0", "\u2028", "\u0085", "\ufdfa", "٣", "１", "Ⅲ", "½", "²", "đ", "Đ", "ễ", "ạ", "ơ", "ư",
        "–", "—", "−", "'", "\"", "\\", "|", "~", "/", "@", ":", "#", "%", "+", "-", ".", ",", "..", "...", "(", ")", "[", "{", "}", "<",
        "&", ";", "=", "$", "*", "?", "_", " ", "  ", "0", "1", "9", "x", "\uffff", "\ufffd",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1", "00000000000000000000000001", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "18446744073709551616", "2147483647", "2147483648", "99999999999999999999999999999999",
        "1e400", "1.5", "1,5", "0.0000000001", "999.999.999.999.999.999", "1.000.000.000.000.000.000.000", "0x10", "NaN", "∞", "9998",
        "9999", "10000", "0000",
    ];

    private readonly Random _random = new(seed);

    public int Below(int number) => _random.Next(number);

    public T OneOf<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    public string Next() => _random.Next(12) switch
    {
        0 => "",
        1 => Noise(_random.Next(1, 40)),
        2 => string.Concat(Enumerable.Range(0, _random.Next(1, 12)).Select(_ => OneOf(Awkward))),
        3 => OneOf(Numbers),
        4 => OneOf(Good) + OneOf(Awkward) + OneOf(Good),
        5 => WithNumber(OneOf(Good)),
        6 => string.Concat(Enumerable.Repeat(_random.Next(2) == 0 ? OneOf(Awkward) : OneOf(Good), _random.Next(1, 300))),
        _ => Damaged(OneOf(Good)),
    };

    /// <summary>A text of about so many characters, of one kind throughout.</summary>
    public static IEnumerable<string> Long(int length)
    {
        foreach (var part in (string[])["a", "9", " ", "\u0301", "\ud800", "((", "1,", "1.", "đạt 1 %", "hà nội ", "..", "\u202e", "a-",
            "một nghìn ", "từ 1 đến ", "2025-Q3/", "@1", "\"", "{\"a\":", "giai đoạn "])
            yield return string.Concat(Enumerable.Repeat(part, length / part.Length));
    }

    private string Noise(int length)
    {
        var text = new StringBuilder(length);
        while (text.Length < length) text.Append((char)(_random.Next(3) == 0 ? _random.Next(0x10000) : _random.Next(0x180)));
        return text.ToString();
    }

    private string WithNumber(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (at < 0) return text + " " + OneOf(Numbers);
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return string.Concat(text.AsSpan(0, at), OneOf(Numbers), text.AsSpan(end));
    }

    private string Damaged(string text)
    {
        for (var times = _random.Next(1, 4); times > 0 && text.Length > 0; times--)
        {
            var at = _random.Next(text.Length);
            var end = at + _random.Next(1, Math.Min(6, text.Length - at + 1));
            text = _random.Next(5) switch
            {
                0 => text[..at] + OneOf(Awkward) + text[at..],
                1 => text[..at] + text[end..],
                2 => text[..end] + text[at..],
                3 => text[..at] + (char)_random.Next(0x20, 0x250) + text[(at + 1)..],
                _ => text[..at] + OneOf(Good),
            };
        }

        return text;
    }
}
