namespace Antq.Domain.Periods;

/// <summary>Sentences for the reasons why words are not read as a period.</summary>
public static class PeriodParseErrors
{
    /// <summary>Returns the reason as a sentence in the language requested.</summary>
    public static string Sentence(this PeriodParseError refusal, Language language)
    {
        var (vietnamese, english) = Sentences(refusal);
        return language == Language.Vietnamese ? vietnamese : english;
    }

    private static BilingualText Sentences(PeriodParseError refusal) => refusal switch
    {
        PeriodParseError.NotAPeriod => new("Đây không phải là một kỳ báo cáo.", "The words are not those of a period."),
        PeriodParseError.WrongMarks => new("Có từ mang dấu không đúng.", "A word has marks that it should not have."),
        PeriodParseError.NoSuchDate => new("Không có ngày, tháng, quý hoặc năm đó.", "There is no such day, month, quarter or year."),
        PeriodParseError.AmbiguousDay
            => new("Ngày hoặc kỳ có thể hiểu theo hai cách: ghi đầy đủ ngày, tháng, năm.",
            "The day or period could be meant in two ways: write it in full."),
        PeriodParseError.EndsBeforeItBegins => new("Kỳ kết thúc trước khi bắt đầu.", "The period ends before it begins."),
        PeriodParseError.YearsDoNotFit => new("Các năm không khớp với cách ghi.", "The years do not match the words."),
        PeriodParseError.UnknownCalendar =>
            new("Không có lịch báo cáo nào mang tên trong ngoặc.", "No known calendar has the name in parentheses."),
        PeriodParseError.NotInCalendar =>
            new("Lịch báo cáo trong ngoặc không có loại kỳ này.", "The calendar in parentheses has no such periods."),
        PeriodParseError.NeedsAsOfDay =>
            new("Kỳ tính từ ngày phát biểu; cần cho biết ngày đó.", "The period counts from the day of the statement: that day is needed."),
        PeriodParseError.DependsOnUnit =>
            new("Kỳ tính từ một mốc của đơn vị; cần cho biết đơn vị và ngày đó.",
            "The period counts from a day in the history of the unit: that day is needed."),
        PeriodParseError.DaysDoNotFit => new(
            "Các ngày trong ngoặc không phải là ngày của kỳ này theo lịch báo cáo nào.",
            "The days in parentheses are those of the period in no known calendar."),
        PeriodParseError.SeveralPeriods
            => new("Cách ghi nêu nhiều kỳ không liền nhau.", "The words name several periods that do not follow each other."),
        PeriodParseError.NamesNoDays => new("Cách ghi không cho biết những ngày nào.", "The words do not name any days."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "There is no such refusal."),
    };
}
