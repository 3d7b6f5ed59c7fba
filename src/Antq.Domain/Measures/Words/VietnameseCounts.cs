namespace Antq.Domain.Measures.Words;

/// <summary>The Vietnamese words for counts.</summary>
internal static class VietnameseCounts
{
    public static readonly CountVocabulary Vocabulary = new()
    {
        Language = Language.Vietnamese,
        Grouping = '.',
        Fraction = ',',
        Numbers = new VietnameseNumbers(),
        Before =
        [
            ("hơn", CountSense.MoreThan), ("trên", CountSense.MoreThan), ("quá", CountSense.MoreThan), ("nhiều hơn", CountSense.MoreThan),
            ("ít nhất", CountSense.AtLeast), ("tối thiểu", CountSense.AtLeast), ("không dưới", CountSense.AtLeast), ("không ít hơn", CountSense.AtLeast),
            ("gần", CountSense.FewerThan), ("ngót", CountSense.FewerThan), ("suýt soát", CountSense.FewerThan), ("dưới", CountSense.FewerThan), ("ít hơn", CountSense.FewerThan),
            ("chưa đến", CountSense.FewerThan), ("chưa tới", CountSense.FewerThan), ("chưa đầy", CountSense.FewerThan),
            ("không quá", CountSense.AtMost), ("không vượt quá", CountSense.AtMost), ("tối đa", CountSense.AtMost), ("nhiều nhất", CountSense.AtMost),
            ("không nhiều hơn", CountSense.AtMost), ("không hơn", CountSense.AtMost),
            ("khoảng", CountSense.About), ("xấp xỉ", CountSense.About), ("chừng", CountSense.About), ("khoảng chừng", CountSense.About), ("cỡ", CountSense.About),
            ("ước", CountSense.About), ("ước tính", CountSense.About), ("ước khoảng", CountSense.About), ("trên dưới", CountSense.About),
            ("đúng", CountSense.Exactly), ("tròn", CountSense.Exactly),
        ],
        After = [("trở lên", CountSense.AtLeast), ("trở xuống", CountSense.AtMost)],
        Ranges =
        [
            ("trong khoảng từ", "đến"), ("trong khoảng từ", "tới"), ("trong khoảng", "đến"), ("trong khoảng", "tới"),
            ("từ", "đến"), ("từ", "tới"), ("", "đến"), ("", "tới"),
        ],
        And = ["và", "nhưng"],
        Many = ["nhiều"],
        Magnitudes =
        [
            ("hàng chục", 10), ("hàng trăm", 100), ("hàng nghìn", 1_000), ("hàng ngàn", 1_000),
            ("hàng vạn", 10_000), ("hàng chục nghìn", 10_000), ("hàng chục ngàn", 10_000),
            ("hàng chục vạn", 100_000), ("hàng trăm nghìn", 100_000), ("hàng trăm ngàn", 100_000),
            ("hàng triệu", 1_000_000), ("hàng chục triệu", 10_000_000), ("hàng trăm triệu", 100_000_000),
            ("hàng tỷ", 1_000_000_000), ("hàng tỉ", 1_000_000_000), ("hàng chục tỷ", 10_000_000_000), ("hàng chục tỉ", 10_000_000_000),
            ("hàng trăm tỷ", 100_000_000_000), ("hàng trăm tỉ", 100_000_000_000), ("hàng nghìn tỷ", 1_000_000_000_000), ("hàng ngàn tỷ", 1_000_000_000_000), ("hàng nghìn tỉ", 1_000_000_000_000),
        ],
        NoCountBefore =
        [
            ("số", CountRefusal.DocumentNumber), ("nghị quyết", CountRefusal.DocumentNumber), ("nghị định", CountRefusal.DocumentNumber),
            ("chỉ thị", CountRefusal.DocumentNumber), ("quyết định", CountRefusal.DocumentNumber), ("thông tư", CountRefusal.DocumentNumber),
            ("công văn", CountRefusal.DocumentNumber), ("kế hoạch", CountRefusal.DocumentNumber), ("luật", CountRefusal.DocumentNumber),
            ("điều", CountRefusal.DocumentNumber), ("khoản", CountRefusal.DocumentNumber),
            ("hạng", CountRefusal.ClassNumeral), ("loại", CountRefusal.ClassNumeral), ("cấp", CountRefusal.ClassNumeral),
            ("thứ", CountRefusal.Ordinal), ("lần thứ", CountRefusal.Ordinal), ("lần", CountRefusal.Ordinal), ("khóa", CountRefusal.Ordinal), ("đợt", CountRefusal.Ordinal),
            ("năm", CountRefusal.Time), ("tháng", CountRefusal.Time), ("ngày", CountRefusal.Time), ("quý", CountRefusal.Time), ("giai đoạn", CountRefusal.Time),
            ("nhiệm kỳ", CountRefusal.Time), ("mô hình", CountRefusal.ModelName), ("câu lạc bộ", CountRefusal.ModelName), ("tuổi", CountRefusal.Age), ("âm", CountRefusal.Negative),
            ("vài", CountRefusal.Vague), ("dăm", CountRefusal.Vague), ("mấy", CountRefusal.Vague), ("một số", CountRefusal.Vague), ("một vài", CountRefusal.Vague),
            ("hàng", CountRefusal.Vague), ("cả", CountRefusal.Vague), ("đa số", CountRefusal.Vague), ("hầu hết", CountRefusal.Vague),
        ],
        NoCountAfter =
        [
            ("phần trăm", CountRefusal.Percentage), ("phần", CountRefusal.Ratio), ("trên", CountRefusal.Ratio), ("trong", CountRefusal.Ratio), ("tuổi", CountRefusal.Age),
            ("năm", CountRefusal.Time), ("tháng", CountRefusal.Time), ("ngày", CountRefusal.Time), ("quý", CountRefusal.Time), ("tuần", CountRefusal.Time), ("giờ", CountRefusal.Time),
            ("tự", CountRefusal.ModelName), ("an toàn", CountRefusal.ModelName), ("không", CountRefusal.ModelName), ("có", CountRefusal.ModelName),
            ("giữ", CountRefusal.ModelName), ("biết", CountRefusal.ModelName), ("sạch", CountRefusal.ModelName), ("tại chỗ", CountRefusal.ModelName),
            ("giảm", CountRefusal.ModelName), ("tốt", CountRefusal.ModelName), ("nhất", CountRefusal.ModelName),
            ("phẩy", CountRefusal.Fraction),
        ],
        Examples =
        [
            "05", "2.430", "12\u00A0115", "610 nghìn", "2 nghìn 430", "1,2 triệu", "3,5 nghìn tỷ", "5 vạn", "3 chục", "hai mươi mốt", "hai mươi tư", "mười lăm",
            "một trăm linh năm", "một trăm lẻ năm", "trăm rưỡi", "hai nghìn bốn trăm ba mươi", "hai triệu, ba trăm nghìn", "hai triệu rưỡi", "nửa triệu", "hai nghìn tỷ",
        ],
        Templates = new CountTemplates("ít nhất {0}", "không quá {0}", "từ {0} đến {1}", "khoảng {0}", "từ {0} trở lên"),
    };
}
