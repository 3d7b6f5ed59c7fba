namespace Antq.Domain.Measures;

/// <summary>Sentences for the reasons why texts are not read as counts.</summary>
public static class CountParseErrors
{
    /// <summary>
    /// Returns the reason as a sentence that follows the refused text, such as <c>là số hiệu văn bản hoặc mã, không phải số lượng</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static string Explain(this CountParseError refusal, Language language)
    {
        var (vietnamese, english) = Sentences(refusal);
        return language == Language.Vietnamese ? vietnamese : english;
    }

    private static BilingualText Sentences(CountParseError refusal) => refusal switch
    {
        CountParseError.Empty => new("Văn bản không có chữ nào.", "The text is empty."),
        CountParseError.TooLong => new("Văn bản dài quá 1.000 ký tự.", "The text is longer than 1,000 characters."),
        CountParseError.UnreadableSign => new("Văn bản có ký tự không đọc được.", "The text has a character that cannot be read."),
        CountParseError.OtherDigits => new("Văn bản có chữ số không phải từ 0 đến 9.", "The text has digits other than 0 to 9."),
        CountParseError.NotANumber => new("Đây không phải là số.", "This is not a number."),
        CountParseError.WrongMarks =>
            new("Có chữ viết sai dấu: viết đúng dấu hoặc không dấu cả chữ.",
            "A word has wrong marks: write them right, or none in the word."),
        CountParseError.OtherLanguage => new(
            "Số được viết theo cách của ngôn ngữ khác: tiếng Việt viết 1.000 và 1,5, tiếng Anh viết 1,000 và 1.5.",
            "The number is written as in the other language: Vietnamese writes 1.000 and 1,5, English 1,000 and 1.5."),
        CountParseError.Ambiguous =>
            new("Có thể hiểu thành nhiều số khác nhau: ghi đủ các hàng hoặc ghi bằng chữ số.",
            "This may mean several numbers: name every place, or write digits."),
        CountParseError.Vague =>
            new("Chưa rõ giới hạn nào: ghi số ít nhất hoặc nhiều nhất.", "This names no bound: write at least or at most how many."),
        CountParseError.DocumentNumber =>
            new("Đây là số hiệu văn bản hoặc mã, không phải số lượng.", "This is the number of a document or a code, not a count."),
        CountParseError.ClassNumeral => new("Đây là hạng, không phải số lượng.", "This is a class, not a count."),
        CountParseError.Ordinal => new("Đây là số thứ tự, không phải số lượng.", "This is a place in an order, not a count."),
        CountParseError.ModelName => new("Đây là tên mô hình, không phải số lượng.", "This is the name of a model, not a count."),
        CountParseError.Age => new("Đây là tuổi, không phải số lượng.", "This is an age, not a count."),
        CountParseError.Time =>
            new("Đây là thời điểm hoặc khoảng thời gian, không phải số lượng.", "This is a time or a length of time, not a count."),
        CountParseError.Percentage => new("Đây là tỉ lệ phần trăm, không phải số lượng.", "This is a percentage, not a count."),
        CountParseError.Ratio => new("Đây là tỉ lệ giữa hai số, không phải số lượng.", "This is a ratio of two numbers, not a count."),
        CountParseError.Negative => new("Đây là số âm.", "The number is below zero."),
        CountParseError.Fraction => new("Đây không phải là số nguyên.", "This is not a whole number."),
        CountParseError.TooLarge => new("Số lớn quá 9.223.372.036.854.775.807.", "The number is above 9,223,372,036,854,775,807."),
        CountParseError.ReversedRange => new("Giới hạn dưới lớn hơn giới hạn trên.", "The lower bound is above the upper bound."),
        CountParseError.Impossible => new("Không thể có số lượng dưới 0.", "No count is below zero."),
        CountParseError.OtherWords => new("Có thêm chữ không thuộc số lượng.", "There are more words that are not part of the count."),
        CountParseError.NumbersDiffer
            => new("Số ghi bằng chữ số và số ghi bằng chữ khác nhau.", "The digits and the words are two different numbers."),
        CountParseError.WrongSeparator => new(
            "Dấu phân cách hàng nghìn không đúng: tiếng Việt viết 1.234, tiếng Anh viết 1,234.",
            "The thousands are separated by a wrong sign: Vietnamese writes 1.234, English 1,234."),
        CountParseError.NoFigure => new("Chưa có số liệu; đó không phải là số 0.", "There is no figure, which is not zero."),
        CountParseError.TextMark => new(
            "Trước số có dấu nháy đơn mà bảng tính dùng để đánh dấu ô văn bản: bỏ dấu đó.",
            "An apostrophe precedes the number, with which spreadsheets mark a text: remove it."),
        CountParseError.Incomplete => new("Số lượng chưa ghi xong.", "The count is not finished yet."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "There is no such refusal."),
    };
}
