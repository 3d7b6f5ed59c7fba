using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>What can be wrong with the shape of a report, as sentences.</summary>
internal static class ShapeReasons
{
    public static readonly RefusalReason NullElement = new("phần tử của danh sách không được là null", "An element of a list is not null.");

    public static readonly RefusalReason LongId = new(
        $"mã có tối đa {ReportShape.LongestId} ký tự", $"An id has at most {ReportShape.LongestId} characters.");

    public static readonly RefusalReason Revision = new("lần sửa được đánh số từ 1", "Revisions are counted from 1.");

    public static readonly RefusalReason Years = new("số năm kỷ niệm được tính từ 1", "Anniversaries are counted from 1.");

    public static readonly RefusalReason Nth = new("lần tặng được tính từ 1", "Awards of a kind are counted from 1.");

    public static readonly RefusalReason Day = new(
        "ngày phải theo dương lịch, từ năm 1 đến năm 9998", "A day is of the ISO calendar and of the years 1 to 9998.");

    public static readonly RefusalReason Words = new(
        "văn bản không được để trống, phải theo Unicode dựng sẵn (dạng C) và không có ký tự điều khiển",
        "A text is not blank, in Unicode form C and without control characters.");

    public static readonly RefusalReason ValueOfStatus = new(
        "số liệu có giá trị khi và chỉ khi đã được báo cáo hoặc ước tính",
        "A figure has a value if, and only if, it is reported or estimated.");

    public static readonly RefusalReason ShareOfStatus = new(
        "số liệu chỉ có tỉ lệ thì phải ghi tỉ lệ", "A figure that is a share only has a share.");

    public static readonly RefusalReason DayOrPeriod = new(
        "số liệu có ngày hoặc có kỳ, không có cả hai", "A figure has a day or a period, not both.");

    public static readonly RefusalReason DayOrDuring = new(
        "khen thưởng có ngày hoặc có khoảng thời gian, không có cả hai", "An award has a day or a span of days, not both.");

    public static readonly RefusalReason NoRecipients = new("khen thưởng phải có đối tượng được tặng", "An award has recipients.");

    public static readonly RefusalReason EventIdBlanks = new(
        "số hiệu sự kiện không có khoảng trắng ở hai đầu", "An event id has no blanks at its ends.");

    public static readonly RefusalReason PartEventId = new(
        "phần thuộc cùng lần trao tặng với toàn bộ, không có số hiệu riêng", "A part belongs to the conferral of its whole.");

    public static readonly RefusalReason PartName = new(
        "phần không có tên riêng: nơi khác dẫn tới toàn bộ", "A part has no name: others refer to its whole.");

    public static readonly RefusalReason PartIncluded = new("phần đã nằm trong toàn bộ", "A part is included in its whole.");

    public static readonly RefusalReason TooDeep = new(
        "các phần của khen thưởng có tối đa tám cấp", "Parts of awards have at most eight levels.");

    public static readonly RefusalReason SharedName = new(
        "hai khen thưởng của một báo cáo không trùng tên", "Two awards of a report do not share a name.");

    public static readonly RefusalReason NoSuchAward = new(
        "không có khen thưởng nào khác của báo cáo mang tên này", "No other award of the report has that name.");

    public static readonly RefusalReason NamedTwice = new("mỗi khen thưởng chỉ được nêu một lần", "An award is named once only.");

    public static readonly RefusalReason Status = new("không có trạng thái này", "There is no such status.");

    public static readonly RefusalReason Parts = new("không có cách chia phần này", "There is no such kind of parts.");

    public static readonly RefusalReason DriveKind = new("không có loại đợt thi đua này", "There is no such kind of drives.");

    public static readonly RefusalReason DefaultUnit = Default("UnitKey");
    public static readonly RefusalReason DefaultPeriod = Default("ReportingPeriod");
    public static readonly RefusalReason DefaultMeasure = Default("MeasureId");
    public static readonly RefusalReason DefaultScheme = Default("AwardSchemeId");
    public static readonly RefusalReason DefaultKind = Default("KindId");
    public static readonly RefusalReason DefaultPopulation = Default("Population");
    public static readonly RefusalReason DefaultTarget = Default("TargetShare");
    public static readonly RefusalReason DefaultCount = Default("Count");

    /// <summary>Returns the reason against a value that an enumeration does not have.</summary>
    public static RefusalReason NoSuchValue<T>(T value)
        where T : struct, Enum
        => new($"không có giá trị này: {value}", $"There is no such value: {value}.");

    /// <summary>Returns the reason against a default value, which only programs can make: no document has one.</summary>
    private static RefusalReason Default(string type)
        => new($"giá trị mặc định không có nghĩa ({type})", $"A default {type} has no meaning.");
}
