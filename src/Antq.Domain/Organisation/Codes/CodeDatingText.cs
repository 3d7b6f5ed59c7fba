using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Describes the dating of codes in sentences of both languages.</summary>
internal static class CodeDatingText
{
    /// <summary>The number of items of a long list that a sentence names.</summary>
    private const int Named = 10;

    /// <summary>The number of characters of a long text that a sentence repeats.</summary>
    private const int Quoted = 40;

    public static IReadOnlyList<string> Describe(CodeDating dating, Language language)
    {
        var sentences = new List<string>();
        if (dating.Unknown.Count > 0) sentences.AddRange(Unknown(dating, language));
        if (dating.Codes.Count > 0) sentences.AddRange(Known(dating, language));
        sentences.AddRange(dating.Remarks.Select(remark => remark.Reason(language)));
        return sentences;
    }

    private static IEnumerable<string> Unknown(CodeDating dating, Language language)
    {
        var all = dating.Unknown.Count + dating.Codes.Count;
        yield return Say(
            language,
            $"{dating.Unknown.Count} trong {all} mã không phải là mã của đơn vị nào (dữ liệu {dating.DataVersion}): "
                + $"{List(dating.Unknown, Because, language)}.",
            $"No unit has or had {dating.Unknown.Count} of {Codes(all, language)} (data {dating.DataVersion}): "
                + $"{List(dating.Unknown, Because, language)}.");
    }

    private static string Because(CodeDating.UnknownCode code, Language language)
    {
        var why = code.Reason switch
        {
            CodeDating.UnknownReason.Blank => Say(language, "để trống", "blank"),
            CodeDating.UnknownReason.NotACode => Say(language, "không đúng dạng mã", "not of the form of a code"),
            _ => Say(language, "danh mục không có", "not in the gazetteer"),
        };
        var perhaps = code.Candidates.Count == 0
            ? ""
            : Say(language, $"; có thể là {string.Join(", ", code.Candidates)}", $"; perhaps {string.Join(", ", code.Candidates)}");
        return $"“{QuotedText.Beginning(code.Given.Code, Quoted)}” ({why}{perhaps})";
    }

    private static IEnumerable<string> Known(CodeDating dating, Language language)
    {
        var codes = Codes(dating.Codes.Count, language);
        var data = Say(language, $"dữ liệu {dating.DataVersion}", $"data {dating.DataVersion}");
        if (dating.Conflict.Count > 0)
        {
            yield return Say(language, $"Không có ngày nào phù hợp với {codes}: đây là mã của nhiều thời kỳ hoặc sai tên ({data}).",
                $"No day fits {codes}: a mixture of several times, or a wrong name ({data}).");
            yield return Say(language, "Mâu thuẫn: ", "In conflict: ") + string.Join(
                "; ", dating.Conflict.Select(code => Lives(code, language))) + ".";
            foreach (var best in dating.BestFits) yield return BestFit(best, dating, language);
        }
        else if (dating.Stretches.Count == 0)
        {
            yield return Say(language, $"Danh mục không có ngày nào phù hợp với {codes} ({data}).",
                $"The gazetteer has no day that fits {codes} ({data}).");
        }
        else if (dating.Stretches.Count == 1)
        {
            yield return Say(language, $"{Capital(codes)} thuộc một thời kỳ ({data}): {Stretch(dating, 0, language)}.",
                $"One stretch of days fits {codes} ({data}): {Stretch(dating, 0, language)}.");
        }
        else
        {
            yield return Say(language, $"{Capital(codes)} thuộc {dating.Stretches.Count} thời kỳ khác nhau ({data}); cần chọn một thời kỳ.",
                $"{dating.Stretches.Count} stretches of days fit {codes} ({data}); one must be chosen.");
            for (var i = 0; i < dating.Stretches.Count; i++) yield return Capital(Stretch(dating, i, language)) + ".";
        }

        if (dating.MayHaveLostZeros)
        {
            yield return Say(
                language,
                "Các mã dài ngắn khác nhau mà không mã nào bắt đầu bằng số 0: có thể các số 0 ở đầu đã bị mất, khi đó mã ngắn chỉ đơn vị "
                    + "khác.",
                "The codes are of several lengths and none begins with a zero: zeros in front may have been lost, and then a short code "
                    + "means another unit.");
        }

        foreach (var open in dating.Unattested)
            yield return Say(language, $"Theo danh mục, chưa rõ các mã có phù hợp {Days(open, language)} hay không.",
                $"By the gazetteer it is uncertain whether the codes fit {Days(open, language)}.");
        if (dating.Codes.Count > 1 && dating.Deciding.Count > 0)
        {
            yield return Say(
                language,
                $"Mã quyết định: {List(dating.Deciding, Quote, language)}; bỏ một mã này thì có thêm ngày phù hợp.",
                $"Deciding: {List(dating.Deciding, Quote, language)}; without any one of these more days would fit.");
        }
    }

    /// <summary>
    /// Returns the days of a range with the meanings of the codes; among several, the codes that mean something else in another.
    /// </summary>
    private static string Stretch(CodeDating dating, int index, Language language)
    {
        var stretch = dating.Stretches[index];
        var told = stretch.Meanings.Where(
            (meaning, code) => dating.Stretches.Count == 1 || dating.Stretches.Any(other => other.Meanings[code].Unit != meaning.Unit));
        return $"{Days(stretch, language)}: {List([.. told], (meaning, _) => Sentence(meaning), language)}";

        string Sentence(CodeDating.Meaning meaning)
            => $"{Quote(meaning.Code, language)} {Say(language, "là", "is")} "
                + $"{NameIn(meaning.Unit, stretch, language)} ({meaning.Unit.Key})";
    }

    private static string BestFit(CodeDating.Interval best, CodeDating dating, Language language)
    {
        var misfits = List(best.Misfits, Quote, language);
        return Say(
            language,
            $"Phù hợp nhiều nhất, {best.Meanings.Count} trong {dating.Codes.Count} mã, là thời kỳ {Days(best, language)}; không phù hợp: "
                + $"{misfits}.",
            $"Most codes, {best.Meanings.Count} of {dating.Codes.Count}, fit {Days(best, language)}; not {misfits}.");
    }

    private static string Lives(CodeDating.KnownCode code, Language language)
    {
        var units = string.Join(", ", (code.Fitting.Count > 0 ? code.Fitting : code.Units)
            .Select(unit => $"{unit} {Days(unit.ValidFrom, unit.ValidFrom, unit.FirstDay, unit.ValidTo, language)}"));
        return code.Fitting.Count > 0
            ? $"{Quote(code, language)} {Say(language, "là", "is")} {units}"
            : Say(language, $"{Quote(code, language)} không phải tên của {units}", $"{Quote(code, language)} is not a name of {units}");
    }

    private static string Days(CodeDating.Interval stretch, Language language)
        => Days(stretch.First, stretch.Earliest, stretch.AttestedFrom, stretch.Last, language);

    private static string Days(LocalDate? first, LocalDate? earliest, LocalDate? attested, LocalDate? last, Language language)
    {
        var begin = (first, earliest, attested) switch
        {
            ({ } day, _, _) => Say(language, $"từ {Day(day, language)}", $"from {Day(day, language)}"),
            (_, { } from, { } to) =>
                Say(language, $"từ một ngày không rõ trong khoảng {Day(from, language)} – {Day(to, language)}",
                $"from an unknown day between {Day(from, language)} and {Day(to, language)}"),
            (_, null, { } to) =>
                Say(language, $"từ một ngày không rõ, muộn nhất {Day(to, language)},",
                $"from an unknown day, {Day(to, language)} at the latest,"),
            (_, { } from, null) =>
                Say(language, $"từ một ngày không rõ, sớm nhất {Day(from, language)},",
                $"from an unknown day, {Day(from, language)} at the earliest,"),
            _ => Say(language, "từ một ngày không rõ", "from an unknown day"),
        };
        return begin
            + (last is { } end
            ? Say(language, $" đến {Day(end, language)}", $" to {Day(end, language)}")
            : Say(language, " trở đi", " onwards"));
    }

    private static string Day(LocalDate day, Language language) => Say(language, DayText.FormatVietnamese(day), DayText.Format(day));

    private static string NameIn(OrganisationUnit unit, CodeDating.Interval stretch, Language language)
        => UnitLabels.Full(unit.StateUntil(stretch.Last), language);

    private static string Codes(int count, Language language) => Say(language, $"{count} mã", count == 1 ? "1 code" : $"{count} codes");

    private static string Quote(CodeDating.KnownCode code, Language language)
        => code.Given.Name is { } name ? $"{code.Given.Code} “{QuotedText.Beginning(name, Quoted)}”" : code.Given.Code;

    private static string List<T>(IReadOnlyList<T> items, Func<T, Language, string> text, Language language)
    {
        var list = string.Join(", ", items.Take(Named).Select(item => text(item, language)));
        return items.Count <= Named ? list : list + Say(language, $" và {items.Count - Named} mã khác", $" and {items.Count - Named} more");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Say(Language language, string vietnamese, string english)
        => language == Language.Vietnamese ? vietnamese : english;
}
