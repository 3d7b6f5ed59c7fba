using System.Text;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Describes the resolution of rows in sentences of both languages.</summary>
internal static class ResolutionText
{
    /// <summary>The number of candidates that sentences name.</summary>
    private const int Named = 10;

    /// <summary>The number of nearest names that a sentence names.</summary>
    private const int Nearest = 3;

    /// <summary>The number of characters of a long text that a sentence repeats.</summary>
    private const int Quoted = 40;

    public static IReadOnlyList<string> Describe(Gazetteer.Resolution row, ResolvedRow of, ColumnContext context, Language language)
    {
        var data = Text(language, $"dữ liệu {row.DataVersion}", $"data {row.DataVersion}");
        var given = Given(of, language);
        var sentences = new List<string>();
        switch (row.Outcome)
        {
            case Gazetteer.ResolutionOutcome.Certain:
                var only = row.Candidates.First(one => one.IsCertain);
                sentences.Add(Text(language, $"{given}: chắc chắn là {only.Describe(language)} ({data}).",
                    $"{given}: certainly {only.Describe(language)} ({data})."));
                return WithRemarks(sentences, row, language);
            case Gazetteer.ResolutionOutcome.OneCode:
                sentences.Add(Text(language, $"{given}: chắc chắn là mã {row.Code}, nhưng qua các thời kỳ có nhiều đơn vị mang mã "
                    + $"này; cần biết ngày của số liệu ({data}).",
                    $"{given}: certainly the code {row.Code}, which several units had one after another; the day of the data decides "
                    + $"({data})."));
                break;
            case Gazetteer.ResolutionOutcome.Undecided:
                sentences.Add(Text(language, $"{given}: chưa chắc chắn; có {row.Candidates.Count} đơn vị cần xem xét ({data}).",
                    $"{given}: not certain; {row.Candidates.Count} {(row.Candidates.Count == 1 ? "candidate" : "candidates")} ({data})."));
                break;
            case Gazetteer.ResolutionOutcome.NoCandidate:
                sentences.Add(Text(language, $"{given}: không tìm thấy đơn vị nào; {Because(of, language)} ({data}).",
                    $"{given}: no unit; {Because(of, language)} ({data})."));
                break;
            default:
                sentences.Add(Text(language, "Dòng không có mã và không có tên đơn vị.", "The row has neither code nor name."));
                break;
        }

        if (row.IsOrderedByColumn) sentences.AddRange(Context(context.LostZeros, context.Level, language));
        sentences.AddRange(row.Candidates.Take(Named).Select(one => Capital(one.Describe(language)) + "."));
        if (row.Candidates.Count - Named is > 0 and var more)
            sentences.Add(Text(language, $"Và {more} đơn vị khác.", $"And {more} more."));
        if (!of.NameIsKnown && row.Nearest(Nearest) is { Count: > 0 } near)
        {
            var units = string.Join("; ", near.Select(match => match.Describe(language)));
            sentences.Add(Text(language, $"Tên gần giống: {units}.", $"Similar names: {units}."));
        }

        return WithRemarks(sentences, row, language);
    }

    public static IReadOnlyList<string> Describe(Gazetteer.ColumnResolution column, string version, Language language)
    {
        var parts = Enum.GetValues<Gazetteer.ResolutionOutcome>().Where(outcome => column.Count(outcome) > 0)
            .Select(outcome => $"{column.Count(outcome)} {outcome.Name(language)}");
        var outcomes = column.Rows.Count == 0 ? "" : $": {string.Join(", ", parts)}";
        var sentences = new List<string>
        {
            Text(language, $"{column.Rows.Count} dòng (dữ liệu {version}){outcomes}.",
                $"{column.Rows.Count} {(column.Rows.Count == 1 ? "row" : "rows")} (data {version}){outcomes}."),
        };
        sentences.AddRange(Context(column.RowsWithLostZeros, column.Level, language));
        return sentences;
    }

    /// <summary>Returns kind, name, the units above and the key; the days of a unit if a day decides.</summary>
    public static string Unit(Gazetteer.Candidate one, ResolvedRow row, Language language)
    {
        var text = new StringBuilder(UnitLabels.Full(one.State, language));
        var last = row.Day is { } day && one.IsOnDay ? day : one.Unit.ValidTo;
        for (var (level, parent) = (one.Unit.Level, one.State.Parent); parent is { } key && key.Level < level
            && key.Level > OrganisationLevel.Ministry && row.Gazetteer.Find(key) is { } above;)
        {
            var state = above.StateUntil(last);
            text.Append(", ").Append(UnitLabels.Full(state, language));
            (level, parent) = (key.Level, state.Parent);
        }

        text.Append(" (").Append(one.Unit.Key);
        if ((row.Day is null || !one.IsOnDay) && UnitLabels.Days(one.Unit.ValidFrom, one.Unit.ValidTo, language) is { Length: > 0 } days)
            text.Append(", ").Append(days);
        return text.Append(')').ToString();
    }

    public static string Reason(Gazetteer.Candidate one, ResolvedRow row, Language language)
    {
        var reasons = new List<string>();
        if (!one.IsOnDay)
            reasons.Add(Text(language, $"không tồn tại vào ngày {Day(row.Day!.Value, language)}",
                $"does not exist on {Day(row.Day!.Value, language)}"));
        reasons.Add(Code(one, row, language));
        reasons.Add(Name(one, row, language));
        return string.Join("; ", reasons);
    }

    private static string Code(Gazetteer.Candidate one, ResolvedRow row, Language language)
    {
        switch (one.Code)
        {
            case Gazetteer.CodeAgreement.Same:
                return Text(language, "mã đúng", "the code is right");
            case Gazetteer.CodeAgreement.OtherScheme:
                return Text(language, "ghi mã ISO 3166-2 hoặc chữ viết tắt của đơn vị", "the code is its ISO 3166-2 code or abbreviation");
            case Gazetteer.CodeAgreement.LostZeros:
                var lost = one.Unit.Code.Length - row.Cell.Text.Length;
                return Text(language, $"mã {one.Unit.Code} mất {lost} số 0 ở đầu",
                    $"the code {one.Unit.Code} lost {lost} {(lost == 1 ? "zero" : "zeros")} in front");
            case Gazetteer.CodeAgreement.Different:
                return row.CodeIsOfTheDay
                    ? Text(language, $"mã {Quote(row.GivenCode)} là của đơn vị khác",
                        $"the code {Quote(row.GivenCode)} is that of another unit")
                    : row.CodeIsKnown
                    ? Text(language, $"mã {Quote(row.GivenCode)} là mã của thời kỳ khác",
                        $"the code {Quote(row.GivenCode)} is one of another time")
                    : NoCode(row, language);
            default:
                return Text(language, "dòng không có mã", "the row has no code");
        }
    }

    private static string Name(Gazetteer.Candidate one, ResolvedRow row, Language language) => one.Name switch
    {
        Gazetteer.NameAgreement.Same => Text(language, "tên đúng", "the name is right"),
        Gazetteer.NameAgreement.OtherSpelling => Text(language, "tên viết theo cách khác", "the name is in another spelling"),
        Gazetteer.NameAgreement.OtherMarks => Text(language, "tên khác dấu", "the name has other tones or marks"),
        Gazetteer.NameAgreement.OtherDay => Text(language, "tên hoặc loại đơn vị của một thời kỳ khác",
            "the name or kind is of another time"),
        Gazetteer.NameAgreement.OtherKind => Text(language, "tên đúng nhưng khác loại đơn vị", "the name is right, the kind is another"),
        Gazetteer.NameAgreement.Different => row.NameIsKnown
            ? Text(language, $"tên {Quote(row.GivenName)} là của đơn vị khác", $"the name {Quote(row.GivenName)} is that of another unit")
            : NoName(row, language),
        _ => Text(language, "dòng không có tên", "the row has no name"),
    };

    private static string Because(ResolvedRow row, Language language)
        => row.Cell.IsBlank ? NoName(row, language)
            : !row.HasName ? NoCode(row, language)
            : Text(language, $"{NoCode(row, language)} và {NoName(row, language)}", $"{NoCode(row, language)} and {NoName(row, language)}");

    private static string NoCode(ResolvedRow row, Language language)
        => Text(language, $"không đơn vị nào {Of(row, language)}có mã {Quote(row.GivenCode)}",
            $"no unit {Of(row, language)}has the code {Quote(row.GivenCode)}");

    private static string NoName(ResolvedRow row, Language language)
        => Text(language, $"không đơn vị nào {Of(row, language)}có tên {Quote(row.GivenName)}",
            $"no unit {Of(row, language)}has the name {Quote(row.GivenName)}");

    private static string Of(ResolvedRow row, Language language)
        => row.Level is { } level ? Text(language, $"{level.Name(language)} ", $"of the level {level.Name(language)} ") : "";

    private static IEnumerable<string> Context(int lostZeros, OrganisationLevel? level, Language language)
    {
        if (lostZeros > 0)
            yield return Text(language, $"Trong cột có {lostZeros} dòng chắc chắn mất số 0 ở đầu mã: cách đọc thêm số 0 được xếp trước.",
                $"{lostZeros} {(lostZeros == 1 ? "row" : "rows")} of the column certainly lost zeros in front: codes with zeros added come "
                    + "first.");
        if (level is { } only)
            yield return Text(language,
                $"Các dòng chắc chắn trong cột đều là đơn vị {only.Name(language)}: đơn vị cùng cấp được xếp trước.",
                $"All certain rows of the column are of the level {only.Name(language)}: units of it come first.");
    }

    private static List<string> WithRemarks(List<string> sentences, Gazetteer.Resolution row, Language language)
    {
        sentences.AddRange(row.Remarks.Select(remark => remark.Reason(language)));
        return sentences;
    }

    private static string Given(ResolvedRow row, Language language)
    {
        var code = row.Cell.IsBlank ? null : Text(language, $"Mã {Quote(row.GivenCode)}", $"Code {Quote(row.GivenCode)}");
        var name = row.HasName ? Text(language, $"tên {Quote(row.GivenName)}", $"name {Quote(row.GivenName)}") : null;
        return Capital(string.Join(", ", new[] { code, name }.OfType<string>()));
    }

    private static string Quote(string? text) => $"“{QuotedText.Beginning(text.AsSpan().Trim(), Quoted)}”";

    private static string Day(LocalDate day, Language language) => Text(language, DayText.FormatVietnamese(day), DayText.Format(day));

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Text(Language language, string vietnamese, string english)
        => language == Language.Vietnamese ? vietnamese : english;
}
