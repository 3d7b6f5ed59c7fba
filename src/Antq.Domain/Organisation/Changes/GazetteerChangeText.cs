using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>The wording of changes between two gazetteers.</summary>
internal static class GazetteerChangeText
{
    private static readonly BilingualText None = new("không có", "nothing");

    /// <summary>The sentence of each kind, in their order.</summary>
    private static readonly BilingualText[] Sentences =
    [
        new("{unit} được thành lập ngày {day}.", "{unit} is created on {day}."),
        new("{unit} được bổ sung vào danh mục cho thời gian trước: {after}.", "{unit} is added to the past: {after}."),
        new("{unit} bị rút khỏi danh mục: {before}.", "{unit} is withdrawn: {before}."),
        new("{unit} kết thúc ngày {day}.", "{unit} ends on {day}."),
        new("{unit} đổi tên từ “{before}” thành “{after}” từ ngày {day}.", "{unit} is renamed from “{before}” to “{after}” on {day}."),
        new("{unit} chuyển từ {before} thành {after} từ ngày {day}.", "{unit} changes from {before} to {after} on {day}."),
        new("{unit} chuyển từ {before} sang {after} từ ngày {day}.", "{unit} moves from {before} to {after} on {day}."),
        new("{unit}: “{before}” nay viết là “{after}”.", "{unit}: “{before}” is now spelt “{after}”."),
        new("{unit}: {before} được sửa thành {after}.", "{unit}: {before} is corrected to {after}."),
        new("{unit}: thêm biến động ngày {day}: {after}.", "{unit}: an event of {day} is added: {after}."),
        new("{unit}: bỏ biến động ngày {day}: {before}.", "{unit}: an event of {day} is removed: {before}."),
        new("{unit}: biến động ngày {day} thay đổi từ {before} thành {after}.",
            "{unit}: the event of {day} is changed from {before} to {after}."),
        new("{unit}: thêm tên gọi khác “{after}”.", "{unit}: the alias “{after}” is added."),
        new("{unit}: bỏ tên gọi khác “{before}”.", "{unit}: the alias “{before}” is removed."),
    ];

    private static readonly BilingualText[] EventKinds =
    [
        new("giữ nguyên", "continue"), new("sáp nhập", "merge"), new("chia, nhập vào", "split"), new("điều chỉnh", "transfer"),
        new("đổi tên", "rename"), new("chuyển loại", "retype"), new("đổi mã", "recode"),
    ];

    private static readonly BilingualText[] Shares =
    [
        new("không có", "none of"), new("không rõ có hay không", "possibly some of"), new("một phần", "some of"),
        new("một phần hoặc toàn bộ", "some or all of"), new("toàn bộ", "all of"),
    ];

    public static string Sentence(GazetteerChangeKind kind, Language language, BilingualText subject, LocalDate? day, BilingualText? before,
        BilingualText? after)
        => Sentences[(int)kind].In(language)
            .Replace("{day}", (BilingualText.Of(day) ?? None).In(language), StringComparison.Ordinal)
            .Replace("{unit}", subject.In(language), StringComparison.Ordinal)
            .Replace("{before}", (before ?? None).In(language), StringComparison.Ordinal)
            .Replace("{after}", (after ?? None).In(language), StringComparison.Ordinal);

    /// <summary>Returns the wording of a whole life: kind, first and last day.</summary>
    public static BilingualText Of(OrganisationUnit unit)
    {
        var kind = unit.LastState.Kind;
        var (first, last) = (BilingualText.Of(unit.ValidFrom), BilingualText.Of(unit.ValidTo));
        return new BilingualText(
            $"{kind.Name(Language.Vietnamese)}, {first?.Vietnamese ?? "?"} – {last?.Vietnamese ?? "nay"}",
            $"{kind.Name(Language.English)}, {first?.English ?? "?"} to {last?.English ?? "now"}");
    }

    public static BilingualText Of(UnitEvent edge)
    {
        var (kind, ground, people) = (EventKinds[(int)edge.Kind], Shares[(int)edge.Ground], Shares[(int)edge.People]);
        var (act, sure) = (Of(edge.Act), Of(edge.Confidence));
        var part = edge.Part is null ? "" : $" ({edge.Part})";
        return new BilingualText(
            $"{kind.Vietnamese}{Since(edge.NotBefore, Language.Vietnamese)} từ {edge.Predecessor}, {ground.Vietnamese} diện tích, "
                + $"{people.Vietnamese} dân số{part}, "
                + $"{act.Vietnamese}, {sure.Vietnamese}",
            $"{kind.English}{Since(edge.NotBefore, Language.English)} from {edge.Predecessor}, {ground.English} the area, "
                + $"{people.English} the population{part}, {act.English}, "
                + $"{sure.English}");
    }

    private static string Since(LocalDate? notBefore, Language language)
        => notBefore is not { } day ? ""
            : language == Language.Vietnamese
                ? $" (không trước ngày {DayText.FormatVietnamese(day)})"
                : $" (not before {DayText.Format(day)})";

    public static BilingualText Of(LegalAct? act)
        => act is null ? new("không rõ văn bản", "no act") : new($"theo {act.Id}", $"by {act.Id}");

    public static BilingualText Of(Confidence confidence) => confidence switch
    {
        Confidence.Verified => new("đã kiểm chứng", "verified"),
        Confidence.Inferred => new("suy ra", "inferred"),
        _ => new("chưa kiểm chứng", "not verified"),
    };
}
