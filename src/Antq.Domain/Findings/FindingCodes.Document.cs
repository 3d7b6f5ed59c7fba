using static Antq.Domain.FindingSeverity;

namespace Antq.Domain;

public static partial class FindingCodes
{
    /// <summary>
    /// A document contains a member that this version of the library does not know; it was ignored, as the caller requested.
    /// </summary>
    public static FindingCode MemberLeftOut { get; } = new("ANTQ5001", Warning,
        "Tài liệu có mục “{member}” mà phiên bản này không biết; mục này bị bỏ qua.",
        "The document has a member “{member}” that this version does not know; it was passed over.");

    /// <summary>From this place on, the text is not JSON; nothing after it was read.</summary>
    public static FindingCode DocumentNotJson { get; } = new("ANTQ5002", Error,
        "Từ vị trí này, tài liệu không phải là JSON.",
        "The document is not JSON from here on.");

    /// <summary>A document is nested too deeply; nothing after this place was read.</summary>
    public static FindingCode DocumentTooDeep { get; } = new("ANTQ5003", Error,
        "Tài liệu lồng nhau quá {levels} cấp.",
        "The document is nested deeper than {levels} levels.");

    /// <summary>An object of a document has a member that its kind of objects does not have.</summary>
    public static FindingCode MemberUnknown { get; } = new("ANTQ5004", Error,
        "Ở đây không có mục “{member}”.{nearest} Các mục có thể có: {known}.",
        "There is no member “{member}” here.{nearest} Known: {known}.");

    /// <summary>An object of a document has a member twice.</summary>
    public static FindingCode MemberRepeated { get; } = new("ANTQ5005", Error,
        "Mục “{member}” được ghi hai lần.",
        "The member “{member}” occurs twice.");

    /// <summary>An object of a document lacks a member.</summary>
    public static FindingCode MemberMissing { get; } = new("ANTQ5006", Error,
        "Thiếu mục “{member}”.",
        "The member “{member}” is missing.");

    /// <summary>A value of a document is of another kind, such as a number where a text is expected.</summary>
    public static FindingCode ValueOfAnotherKind { get; } = new("ANTQ5007", Error,
        "Ở đây phải là {expected}, không phải {actual}.",
        "This is {expected}, not {actual}.");

    /// <summary>The text of a value of a document is not that of a unit key, a period, a day or the like.</summary>
    public static FindingCode ValueUnreadable { get; } = new("ANTQ5008", Error,
        "“{text}” không phải {expected}.",
        "“{text}” is not {expected}.");

    /// <summary>A name in a document is not one of those possible there.</summary>
    public static FindingCode NameUnknown { get; } = new("ANTQ5009", Error,
        "“{text}” không phải {expected}.{nearest} Có thể ghi: {known}.",
        "“{text}” is not {expected}.{nearest} Known: {known}.");

    /// <summary>A value of a document is out of its bounds, or refused for another reason of its own.</summary>
    public static FindingCode ValueInvalid { get; } = new("ANTQ5010", Error,
        "Giá trị không hợp lệ: {reason}.",
        "The value is not valid: {reason}.");

    /// <summary>The members of an object of a document exclude or require each other.</summary>
    public static FindingCode MembersContradict { get; } = new("ANTQ5011", Error,
        "Các mục không khớp nhau: {reason}.",
        "The members do not fit together: {reason}.");

    /// <summary>A document has what its format cannot hold.</summary>
    public static FindingCode FormatTooOld { get; } = new("ANTQ5012", Error,
        "Nội dung này cần định dạng “{needed}”; tài liệu ghi định dạng “{format}”.",
        "This needs the format “{needed}”; the document is of the format “{format}”.");

    /// <summary>A document has more faults than are listed.</summary>
    public static FindingCode FaultsNotListed { get; } = new("ANTQ5013", Error,
        "Tài liệu còn {count} lỗi khác chưa được liệt kê.",
        "The document has {count} other faults, which are not listed.");

    /// <summary>A report has no figure for a cell that its template asks for.</summary>
    public static FindingCode TemplateCellMissing { get; } = new("ANTQ6001", Warning,
        "Thiếu số liệu {measure} theo mẫu “{template}”; nếu chưa có số liệu hoặc không áp dụng thì phải ghi rõ, không để trống.",
        "There is no figure for {measure}, which the template “{template}” asks for; if there is none yet, or it does not apply, this must "
            + "be stated.");

    /// <summary>A report states that it has no figure yet for a cell that its template asks for.</summary>
    public static FindingCode TemplateCellNotReported { get; } = new("ANTQ6002", Information,
        "Mẫu “{template}”: {measure} chưa có số liệu.",
        "Template “{template}”: {measure} is not reported yet.");
}
