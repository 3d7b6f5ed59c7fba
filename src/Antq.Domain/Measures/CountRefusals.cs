using System.Text.Json;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>Why a value of a document is not a count.</summary>
internal static class CountRefusals
{
    public static RefusalReason Negative { get; } = new("số lượng không bao giờ âm", "A count is never negative.");

    public static RefusalReason NotWhole { get; } = new(
        "số lượng là số nguyên trong phạm vi 64 bit", "A count is a whole number within 64 bits.");

    public static RefusalReason WithoutLower { get; } = new(
        "số lượng không phải một con số thì ít nhất phải có mục “lower”", "A count that is no number has at least the member 'lower'.");

    public static RefusalReason Words { get; } = new(
        "lời của số lượng là văn bản không để trống, theo Unicode dựng sẵn (dạng C) và không có ký tự điều khiển",
        "The text of a count is a string, not blank, in Unicode form C and without control characters.");

    public static RefusalReason NotNeutral(string text) => new(
        $"“{QuotedText.Beginning(text, QuotedText.Longest)}” không phải số lượng như “12115”, “8..27” hoặc “2431..|hơn 2.430”",
        $"{QuotedText.Of(text)} is not a count such as '12115', '8..27' or '2431..|hơn 2.430'.");

    public static RefusalReason OtherKind(JsonTokenType token) => new(
        $"số lượng là một số, một đối tượng hoặc dạng chữ trung tính, không phải {JsonWords.VietnameseOf(token)}",
        $"A count is a number or an object, not {JsonWords.Of(token)}.");

    public static RefusalReason BoundOfOtherKind(JsonTokenType token) => new(
        $"giới hạn của số lượng là một số, không phải {JsonWords.VietnameseOf(token)}",
        $"A bound of a count is a number, not {JsonWords.Of(token)}.");

    public static RefusalReason Unknown(string member) => new(
        $"số lượng không có mục “{QuotedText.Beginning(member, QuotedText.Longest)}”: lower, upper, nominal, text",
        $"A count has no member {QuotedText.Of(member)}: lower, upper, nominal, text.");

    public static RefusalReason Repeated(string member) => new(
        $"mục “{member}” của số lượng được ghi hai lần", $"The member '{member}' of a count occurs twice.");

    public static RefusalReason Bounds(long lower, long? upper, long? nominal) => new(
        $"không có số lượng nào có lower {lower}, upper {upper} và nominal {nominal}: 0 ≤ lower ≤ nominal ≤ upper",
        $"No count has lower {lower}, upper {upper} and nominal {nominal}: 0 ≤ lower ≤ nominal ≤ upper.");
}
