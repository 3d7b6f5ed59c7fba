using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>The Vietnamese words for counts.</summary>
internal static class VietnameseCounts
{
    private static readonly string[] None = ["không có", "chưa có", "không phát sinh", "chưa phát sinh", "không xảy ra", "chưa xảy ra",
        "không ghi nhận", "chưa ghi nhận", "không phát hiện", "chưa phát hiện", "không để xảy ra", "không để phát sinh", "không còn"];

    private static readonly string[] Unfigured = ["không rõ", "chưa rõ", "không biết", "chưa biết", "không nắm được", "chưa nắm được",
        "không xác định", "chưa xác định", "không xác định được", "chưa xác định được", "chưa thống kê", "không thống kê",
        "chưa thống kê được", "không thống kê được", "chưa tổng hợp", "chưa cập nhật", "chưa báo cáo", "chưa có số liệu",
        "không có số liệu", "chưa có dữ liệu", "không có dữ liệu", "chưa có số", "thiếu số liệu", "đang thống kê", "đang tổng hợp",
        "đang cập nhật", "đang rà soát", "đang xác minh", "không áp dụng", "n / a"];

    private static readonly string[] Undone = ["không thực hiện", "chưa thực hiện", "không triển khai", "chưa triển khai", "không tổ chức",
        "chưa tổ chức", "không tiếp nhận", "chưa tiếp nhận", "không kiểm tra", "chưa kiểm tra", "không theo dõi", "chưa theo dõi"];

    private static readonly string[] Papers = ["báo cáo", "thông tin", "tin", "hồ sơ", "văn bản", "thông báo", "công văn", "tài liệu",
        "phiếu", "thư", "bản tin", "ý kiến", "nội dung"];

    public static readonly CountVocabulary Vocabulary = new()
    {
        Language = Language.Vietnamese,
        Grouping = '.',
        Fraction = ',',
        Numbers = new VietnameseNumbers(),
        Before =
        [
            ("hơn", CountSense.MoreThan), ("trên", CountSense.MoreThan), ("quá", CountSense.MoreThan), ("nhiều hơn", CountSense.MoreThan),
            ("ít nhất", CountSense.AtLeast), ("tối thiểu", CountSense.AtLeast), ("không dưới", CountSense.AtLeast),
            ("không ít hơn", CountSense.AtLeast),
            ("gần", CountSense.FewerThan), ("ngót", CountSense.FewerThan), ("suýt soát", CountSense.FewerThan),
            ("dưới", CountSense.FewerThan), ("ít hơn", CountSense.FewerThan),
            ("chưa đến", CountSense.FewerThan), ("chưa tới", CountSense.FewerThan), ("chưa đầy", CountSense.FewerThan),
            ("không quá", CountSense.AtMost), ("không vượt quá", CountSense.AtMost), ("tối đa", CountSense.AtMost),
            ("nhiều nhất", CountSense.AtMost),
            ("không nhiều hơn", CountSense.AtMost), ("không hơn", CountSense.AtMost),
            ("khoảng", CountSense.About), ("xấp xỉ", CountSense.About), ("chừng", CountSense.About), ("khoảng chừng", CountSense.About),
            ("cỡ!", CountSense.About),
            ("ước", CountSense.About), ("ước tính", CountSense.About), ("ước khoảng", CountSense.About), ("trên dưới", CountSense.About),
            ("đúng", CountSense.Exactly), ("tròn", CountSense.Exactly),
            .. CountSigns.Before,
        ],
        After = [("trở lên", CountSense.AtLeast), ("trở xuống", CountSense.AtMost), .. CountSigns.After],
        Ranges =
        [
            ("trong khoảng từ", "đến"), ("trong khoảng từ", "tới"), ("trong khoảng", "đến"), ("trong khoảng", "tới"),
            ("từ", "đến"), ("từ", "tới"), (null, "đến"), (null, "tới"),
        ],
        And = ["và", "nhưng"],
        Many = ["nhiều"],
        None = [.. None.Select(none => (WordPhrase)none)],
        NoneOf = null,
        NoneAfter = ["nào"],
        Unreported = [.. Papers.SelectMany(paper => None.Append("không"), (paper, none) => (WordPhrase)$"{none} {paper}")],
        Unknown = [.. Unfigured.Select(text => ((WordPhrase)text, CountParseError.NoFigure)),
            .. Undone.Select(text => ((WordPhrase)text, CountParseError.Ambiguous))],
        Turns = "lượt",
        Magnitudes =
        [
            ("hàng chục", 10), ("hàng trăm", 100), ("hàng nghìn", 1_000), ("hàng ngàn", 1_000),
            ("hàng vạn", 10_000), ("hàng chục nghìn", 10_000), ("hàng chục ngàn", 10_000),
            ("hàng chục vạn", 100_000), ("hàng trăm nghìn", 100_000), ("hàng trăm ngàn", 100_000),
            ("hàng triệu", 1_000_000), ("hàng chục triệu", 10_000_000), ("hàng trăm triệu", 100_000_000),
            ("hàng tỷ", 1_000_000_000), ("hàng tỉ", 1_000_000_000), ("hàng chục tỷ", 10_000_000_000), ("hàng chục tỉ", 10_000_000_000),
            ("hàng trăm tỷ", 100_000_000_000), ("hàng trăm tỉ", 100_000_000_000), ("hàng nghìn tỷ", 1_000_000_000_000),
            ("hàng ngàn tỷ", 1_000_000_000_000), ("hàng nghìn tỉ", 1_000_000_000_000),
        ],
        NoCountBefore =
        [
            ("số", CountParseError.DocumentNumber), ("nghị quyết", CountParseError.DocumentNumber),
            ("nghị định", CountParseError.DocumentNumber),
            ("chỉ thị", CountParseError.DocumentNumber), ("quyết định", CountParseError.DocumentNumber),
            ("thông tư", CountParseError.DocumentNumber),
            ("công văn", CountParseError.DocumentNumber), ("kế hoạch", CountParseError.DocumentNumber),
            ("luật", CountParseError.DocumentNumber),
            ("điều", CountParseError.DocumentNumber), ("khoản", CountParseError.DocumentNumber),
            ("hạng", CountParseError.ClassNumeral), ("loại", CountParseError.ClassNumeral), ("cấp", CountParseError.ClassNumeral),
            ("thứ", CountParseError.Ordinal), ("lần thứ", CountParseError.Ordinal), ("lần", CountParseError.Ordinal),
            ("khóa", CountParseError.Ordinal), ("đợt", CountParseError.Ordinal),
            ("năm", CountParseError.Time), ("tháng", CountParseError.Time), ("ngày", CountParseError.Time), ("quý", CountParseError.Time),
            ("giai đoạn", CountParseError.Time),
            ("nhiệm kỳ", CountParseError.Time), ("mô hình", CountParseError.ModelName), ("câu lạc bộ", CountParseError.ModelName),
            ("tuổi", CountParseError.Age), ("âm", CountParseError.Negative),
            ("vài", CountParseError.Vague), ("dăm", CountParseError.Vague), ("mấy", CountParseError.Vague),
            ("một số", CountParseError.Vague), ("một vài", CountParseError.Vague),
            ("có", CountParseError.OtherWords), ("gồm", CountParseError.OtherWords), ("tổng", CountParseError.OtherWords),
            ("tổng số", CountParseError.OtherWords), ("tổng cộng", CountParseError.OtherWords), ("cộng", CountParseError.OtherWords),
            ("đã", CountParseError.OtherWords), ("là", CountParseError.OtherWords), ("được", CountParseError.OtherWords),
            ("hàng", CountParseError.Vague), ("cả", CountParseError.Vague), ("đa số", CountParseError.Vague),
            ("hầu hết", CountParseError.Vague),
        ],
        NoCountAfter =
        [
            ("phần trăm", CountParseError.Percentage), ("phần", CountParseError.Ratio), ("trên", CountParseError.Ratio),
            ("trong", CountParseError.Ratio), ("tuổi", CountParseError.Age),
            ("năm", CountParseError.Time), ("tháng", CountParseError.Time), ("ngày", CountParseError.Time), ("quý", CountParseError.Time),
            ("tuần", CountParseError.Time), ("giờ", CountParseError.Time),
            ("tự", CountParseError.ModelName), ("an toàn", CountParseError.ModelName), ("không", CountParseError.ModelName),
            ("có", CountParseError.ModelName),
            ("giữ", CountParseError.ModelName), ("biết", CountParseError.ModelName), ("sạch", CountParseError.ModelName),
            ("tại chỗ", CountParseError.ModelName),
            ("giảm", CountParseError.ModelName), ("tốt", CountParseError.ModelName), ("nhất", CountParseError.ModelName),
            ("phẩy", CountParseError.Fraction),
        ],
        Examples =
        [
            "05", "2.430", "12\u00A0115", "610 nghìn", "2 nghìn 430", "1,2 triệu", "3,5 nghìn tỷ", "5 vạn", "3 chục", "hai mươi mốt",
            "hai mươi tư", "mười lăm",
            "một trăm linh năm", "một trăm lẻ năm", "một trăm linh tư", "ba mốt", "hai lăm", "trăm rưỡi", "trăm rưởi",
            "hai nghìn bốn trăm ba mươi", "hai triệu, ba trăm nghìn", "hai triệu rưỡi", "nửa triệu", "hai nghìn tỷ", "12 115",
            "15 (mười lăm)", "120 vụ",
        ],
        Templates = new CountTemplates("ít nhất {0}", "không quá {0}", "từ {0} đến {1}", "khoảng {0}", "từ {0} trở lên"),
    };
}
