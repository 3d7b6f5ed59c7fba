using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

/// <summary>Counts as cells of spreadsheets and officials have them; each worked by hand.</summary>
public sealed class CountSpreadsheetTests
{
    [Theory]
    [InlineData("hai trăm rưởi", "250")]
    [InlineData("hai nghìn rưởi", "2500")]
    [InlineData("trăm rưởi", "150")]
    [InlineData("hai trieu ruoi", "2500000")]
    [InlineData("ba mốt", "31")]
    [InlineData("hai lăm", "25")]
    [InlineData("hai nhăm", "25")]
    [InlineData("hai tư", "24")]
    [InlineData("một trăm hai lăm", "125")]
    [InlineData("ba lăm nghìn", "35000")]
    [InlineData("một trăm linh tư", "104")]
    [InlineData("một trăm lẻ tư", "104")]
    [InlineData("≥ 385", "385..")]
    [InlineData("≥385", "385..")]
    [InlineData(">= 385", "385..")]
    [InlineData("≤ 385", "0..385")]
    [InlineData("≈ 500", "0..~500")]
    [InlineData("~1.200", "0..~1200")]
    [InlineData("> 15", "16..")]
    [InlineData("<15", "0..14")]
    [InlineData("< 15 vụ", "0..14")]
    [InlineData("120+", "120..")]
    [InlineData("≈ 500 (≥ 385)", "385..~500")]
    [InlineData("≈ 500 (8–900)", "8..~500..900")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("1\u202F234\u202F567", "1234567")]
    [InlineData("12 115 000", "12115000")]
    [InlineData("5-10", "5..10")]
    [InlineData("5 - 10", "5..10")]
    [InlineData("5–10 vụ", "5..10")]
    [InlineData("120 vụ", "120")]
    [InlineData("120 VỤ VIỆC", "120")]
    [InlineData("120 tin", "120")]
    [InlineData("120 luot", "120")]
    [InlineData("120 lượt người", "120")]
    [InlineData("hơn 2.430 thông tin", "2431..")]
    [InlineData("hàng nghìn mô hình", "1000..9999")]
    [InlineData("15 (mười lăm)", "15")]
    [InlineData("05 (năm) tập thể", "5")]
    [InlineData("mười lăm (15)", "15")]
    [InlineData("từ 10 (mười) đến 15 (mười lăm)", "10..15")]
    [InlineData("không có", "0")]
    [InlineData("KHÔNG CÓ", "0")]
    [InlineData("khong co", "0")]
    [InlineData("chưa có", "0")]
    [InlineData("không phát sinh", "0")]
    [InlineData("không có tập thể nào", "0")]
    [InlineData("không vụ nào", "0")]
    [InlineData("5 báo cáo", "5")]
    [InlineData("0 báo cáo", "0")]
    [InlineData("không (0) báo cáo", "0")]
    [InlineData("không có vụ nào", "0")]
    [InlineData("0-5", "0..5")]
    [InlineData("0-5 vụ", "0..5")]
    [InlineData("500 đến 2 nghìn", "500..2000")]
    [InlineData("từ mười đến một trăm", "10..100")]
    [InlineData("từ năm đến một trăm", "5..100")]
    [InlineData("500.000 đến 1 triệu", "500000..1000000")]
    public void Read_OfVietnameseCells_HasTheirBounds(string text, string expected)
        => Count.Read(text, Language.Vietnamese).ToString().Split('|')[0].Should().Be(expected);

    [Theory]
    [InlineData("≥ 385", "385..")]
    [InlineData("~ 1,200", "0..~1200")]
    [InlineData("120+", "120..")]
    [InlineData("1 234", "1234")]
    [InlineData("5-10", "5..10")]
    [InlineData("120 cases", "120")]
    [InlineData("more than 2,430 reports", "2431..")]
    [InlineData("15 (fifteen)", "15")]
    [InlineData("none", "0")]
    [InlineData("no cases", "0")]
    [InlineData("5 reports", "5")]
    [InlineData("zero reports", "0")]
    [InlineData("0-5", "0..5")]
    [InlineData("500 to 2 thousand", "500..2000")]
    [InlineData("5 to a dozen", "5..12")]
    public void Read_OfEnglishCells_HasTheirBounds(string text, string expected)
        => Count.Read(text, Language.English).ToString().Split('|')[0].Should().Be(expected);

    [Theory]
    [InlineData("ho\u031Bn 2.430", "hơn 2.430")]
    [InlineData("hơn  2.430 vụ", "hơn 2.430")]
    [InlineData("120 vụ", null)]
    [InlineData("≥ 385", null)]
    [InlineData("05 (năm) tập thể", "05 (năm)")]
    [InlineData("không có tập thể nào", "không có")]
    public void Read_OfACell_KeepsTheWordingOfTheNumber(string text, string? wording)
        => Count.Read(text, Language.Vietnamese).Wording.Should().Be(wording);

    /// <summary>What may mean two numbers, or a day, stays refused.</summary>
    [Theory]
    [InlineData("hai năm", CountParseError.Ambiguous)]
    [InlineData("năm năm", CountParseError.Ambiguous)]
    [InlineData("ba mot", CountParseError.Ambiguous)]
    [InlineData("hai tu", CountParseError.ModelName)]
    [InlineData("mười năm", CountParseError.Time)]
    [InlineData("05-10", CountParseError.Time)]
    [InlineData("10-5", CountParseError.Time)]
    [InlineData("5-5", CountParseError.Time)]
    [InlineData("05 115", CountParseError.NotANumber)]
    [InlineData("5 tự quản", CountParseError.ModelName)]
    [InlineData("3 không, 5 không", CountParseError.ModelName)]
    [InlineData("120 vụ, 5 đối tượng", CountParseError.OtherWords)]
    [InlineData("120 vụ 5", CountParseError.OtherWords)]
    [InlineData("chưa có báo cáo", CountParseError.Ambiguous)]
    [InlineData("không có báo cáo", CountParseError.Ambiguous)]
    [InlineData("không báo cáo", CountParseError.Ambiguous)]
    [InlineData("chua co bao cao", CountParseError.Ambiguous)]
    [InlineData("chưa có báo cáo nào", CountParseError.Ambiguous)]
    [InlineData("không phát sinh báo cáo", CountParseError.Ambiguous)]
    [InlineData("chưa có thông tin", CountParseError.Ambiguous)]
    [InlineData("không có thông tin", CountParseError.Ambiguous)]
    [InlineData("chưa có tin", CountParseError.Ambiguous)]
    [InlineData("chưa có hồ sơ", CountParseError.Ambiguous)]
    [InlineData("chưa có văn bản", CountParseError.Ambiguous)]
    [InlineData("3-2 nghìn", CountParseError.ReversedRange)]
    [InlineData("từ 10 đến 5 triệu", CountParseError.ReversedRange)]
    [InlineData("2-1,5 triệu", CountParseError.ReversedRange)]
    [InlineData("12-10 triệu", CountParseError.ReversedRange)]
    [InlineData("ba đến hai nghìn", CountParseError.ReversedRange)]
    [InlineData("ba đến hai trăm", CountParseError.ReversedRange)]
    [InlineData("300-200 nghìn", CountParseError.ReversedRange)]
    [InlineData("500-1 triệu", CountParseError.Ambiguous)]
    [InlineData("500 đến 1 triệu", CountParseError.Ambiguous)]
    [InlineData("năm trăm đến một triệu", CountParseError.Ambiguous)]
    [InlineData("1.000,000", CountParseError.Ambiguous)]
    [InlineData("100.000,000", CountParseError.Ambiguous)]
    [InlineData("1.000,000 vụ", CountParseError.Ambiguous)]
    [InlineData("12 115,000", CountParseError.Ambiguous)]
    public void TryRead_OfDoubtfulCells_RefusesThem(string text, CountParseError expected)
    {
        Count.TryRead(text, Language.Vietnamese, out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(expected);
    }

    [Theory]
    [InlineData("hơn 2.430", null, "2431..", Language.Vietnamese)]
    [InlineData("more than 2,430", null, "2431..", Language.English)]
    [InlineData("1.234.567", null, "1234567", Language.Vietnamese)]
    [InlineData("1,234,567", null, "1234567", Language.English)]
    [InlineData("120", null, "120", null)]
    [InlineData("≥ 120", Language.English, "120..", Language.English)]
    [InlineData("1.234", Language.Vietnamese, "1234", Language.Vietnamese)]
    [InlineData("1,234", Language.English, "1234", Language.English)]
    [InlineData("hơn 1.234", null, "1235..", Language.Vietnamese)]
    public void TryRead_OfEitherLanguage_ReturnsWhichItWas(string text, Language? preferred, string expected, Language? language)
    {
        Count.TryRead(text, out var count, out var found, out var refusal, preferred).Should().BeTrue();
        count.ToString().Split('|')[0].Should().Be(expected);
        found.Should().Be(language);
        refusal.Should().BeNull();
    }

    [Theory]
    [InlineData("1.234", null, CountParseError.Ambiguous)]
    [InlineData("1,234", null, CountParseError.Ambiguous)]
    [InlineData("≥ 1.234", null, CountParseError.Ambiguous)]
    [InlineData("1.234", Language.English, CountParseError.OtherLanguage)]
    [InlineData("1,234", Language.Vietnamese, CountParseError.OtherLanguage)]
    [InlineData("hai nghìn ba", null, CountParseError.Ambiguous)]
    [InlineData("a few", null, CountParseError.Vague)]
    [InlineData("vài chục", null, CountParseError.Vague)]
    [InlineData("-", null, CountParseError.Empty)]
    [InlineData("hạnh phúc", null, CountParseError.NotANumber)]
    [InlineData("không có báo cáo", null, CountParseError.Ambiguous)]
    [InlineData("no report", null, CountParseError.Ambiguous)]
    [InlineData("no reports", Language.English, CountParseError.Ambiguous)]
    [InlineData("no files", null, CountParseError.Ambiguous)]
    [InlineData("10 to 5 million", null, CountParseError.ReversedRange)]
    [InlineData("3-2 thousand", Language.English, CountParseError.ReversedRange)]
    [InlineData("between 3 and 2 million", Language.English, CountParseError.ReversedRange)]
    [InlineData("1.000,000", null, CountParseError.Ambiguous)]
    [InlineData("1,000.000", Language.English, CountParseError.Ambiguous)]
    [InlineData("1,000.000", null, CountParseError.Ambiguous)]
    public void TryRead_OfEitherLanguage_RefusesADoubt(string text, Language? preferred, CountParseError expected)
    {
        Count.TryRead(text, out _, out var language, out var refusal, preferred).Should().BeFalse();
        language.Should().BeNull();
        refusal.Should().Be(expected);
    }
}
