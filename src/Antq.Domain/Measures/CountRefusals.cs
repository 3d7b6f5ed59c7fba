namespace Antq.Domain.Measures;

/// <summary>Sentences for the reasons why texts are not read as counts.</summary>
public static class CountRefusals
{
    /// <summary>
    /// Returns the reason as a sentence that follows the refused text, such as <c>là số hiệu văn bản hoặc mã, không phải số lượng</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static string Explain(this CountRefusal refusal, Language language)
    {
        var (vietnamese, english) = Sentences(refusal);
        return language == Language.Vietnamese ? vietnamese : english;
    }

    private static (string Vietnamese, string English) Sentences(CountRefusal refusal) => refusal switch
    {
        CountRefusal.Empty => ("không có chữ nào", "holds no text"),
        CountRefusal.TooLong => ("dài quá 1.000 ký tự", "is longer than 1,000 characters"),
        CountRefusal.UnreadableSign => ("có ký tự không đọc được", "holds a sign that cannot be read"),
        CountRefusal.OtherDigits => ("có chữ số không phải từ 0 đến 9", "holds digits other than 0 to 9"),
        CountRefusal.NotANumber => ("không phải là số", "is not a number"),
        CountRefusal.WrongMarks => ("có chữ viết sai dấu: viết đúng dấu hoặc không dấu cả chữ", "has a word with wrong marks: write them right, or none in the word"),
        CountRefusal.OtherLanguage => (
            "viết theo cách của ngôn ngữ khác: tiếng Việt viết 1.000 và 1,5, tiếng Anh viết 1,000 và 1.5",
            "is written as in the other language: Vietnamese writes 1.000 and 1,5, English 1,000 and 1.5"),
        CountRefusal.Ambiguous => ("có thể hiểu thành nhiều số khác nhau: ghi đủ các hàng hoặc ghi bằng chữ số", "may mean several numbers: name every place, or write digits"),
        CountRefusal.Vague => ("không nói rõ giới hạn nào: ghi số ít nhất hoặc nhiều nhất", "names no bound: say at least or at most how many"),
        CountRefusal.DocumentNumber => ("là số hiệu văn bản hoặc mã, không phải số lượng", "is the number of a document or a code, not a count"),
        CountRefusal.ClassNumeral => ("là hạng, không phải số lượng", "is a class, not a count"),
        CountRefusal.Ordinal => ("là số thứ tự, không phải số lượng", "is a place in an order, not a count"),
        CountRefusal.ModelName => ("là tên mô hình, không phải số lượng", "is the name of a model, not a count"),
        CountRefusal.Age => ("là tuổi, không phải số lượng", "is an age, not a count"),
        CountRefusal.Time => ("là thời điểm hoặc khoảng thời gian, không phải số lượng", "is a time or a length of time, not a count"),
        CountRefusal.Percentage => ("là tỉ lệ phần trăm, không phải số lượng", "is a percentage, not a count"),
        CountRefusal.Ratio => ("là tỉ lệ giữa hai số, không phải số lượng", "is a ratio of two numbers, not a count"),
        CountRefusal.Negative => ("là số âm", "is below zero"),
        CountRefusal.Fraction => ("không phải là số nguyên", "is not a whole number"),
        CountRefusal.TooLarge => ("lớn quá 9.223.372.036.854.775.807", "is above 9,223,372,036,854,775,807"),
        CountRefusal.ReversedRange => ("có giới hạn dưới lớn hơn giới hạn trên", "has a lower bound above its upper bound"),
        CountRefusal.Impossible => ("không thể có: số lượng không dưới 0", "cannot be: no count is below zero"),
        CountRefusal.OtherWords => ("có thêm chữ không thuộc số lượng", "goes on with words that are not of the count"),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "There is no such refusal."),
    };
}
