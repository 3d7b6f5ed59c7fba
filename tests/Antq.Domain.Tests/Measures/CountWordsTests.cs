using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

/// <summary>Counts in the words of Vietnamese reports, and back; the bounds are those of DESIGN.md.</summary>
public sealed class CountWordsTests
{
    [Theory]
    [InlineData("05", "5")]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("197", "197")]
    [InlineData("12.115", "12115")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("12\u00A0115", "12115")]
    [InlineData("12\u202F115", "12115")]
    [InlineData("1\u2009234\u2009567", "1234567")]
    [InlineData("610 nghìn", "610000")]
    [InlineData("610 ngàn", "610000")]
    [InlineData("1.200 nghìn", "1200000")]
    [InlineData("2 nghìn 430", "2430")]
    [InlineData("1,2 triệu", "1200000")]
    [InlineData("0,5 triệu", "500000")]
    [InlineData("0,125 triệu", "125000")]
    [InlineData("2 triệu 300 nghìn", "2300000")]
    [InlineData("3 tỷ", "3000000000")]
    [InlineData("3 tỉ", "3000000000")]
    [InlineData("3,5 nghìn tỷ", "3500000000000")]
    [InlineData("2 nghìn tỷ", "2000000000000")]
    [InlineData("5 vạn", "50000")]
    [InlineData("5 vạn 3 nghìn", "53000")]
    [InlineData("5 trăm", "500")]
    [InlineData("3 chục nghìn", "30000")]
    [InlineData("2 triệu rưỡi", "2500000")]
    [InlineData("không", "0")]
    [InlineData("một", "1")]
    [InlineData("năm", "5")]
    [InlineData("bẩy", "7")]
    [InlineData("mười", "10")]
    [InlineData("mười một", "11")]
    [InlineData("mười bốn", "14")]
    [InlineData("mười lăm", "15")]
    [InlineData("mười nhăm", "15")]
    [InlineData("hai mươi", "20")]
    [InlineData("hai mươi mốt", "21")]
    [InlineData("hai mươi một", "21")]
    [InlineData("hai mươi tư", "24")]
    [InlineData("hai mươi bốn", "24")]
    [InlineData("hai mươi lăm", "25")]
    [InlineData("hai mươi nhăm", "25")]
    [InlineData("chín mươi chín", "99")]
    [InlineData("một chục", "10")]
    [InlineData("ba chục", "30")]
    [InlineData("ba chục nghìn", "30000")]
    [InlineData("hai trăm ba chục", "230")]
    [InlineData("một trăm", "100")]
    [InlineData("một trăm linh năm", "105")]
    [InlineData("một trăm lẻ năm", "105")]
    [InlineData("một trăm mười lăm", "115")]
    [InlineData("hai trăm hai mươi mốt", "221")]
    [InlineData("trăm rưỡi", "150")]
    [InlineData("hai trăm rưỡi", "250")]
    [InlineData("nghìn rưỡi", "1500")]
    [InlineData("triệu rưỡi", "1500000")]
    [InlineData("tỷ rưỡi", "1500000000")]
    [InlineData("hai nghìn rưỡi", "2500")]
    [InlineData("hai triệu rưỡi", "2500000")]
    [InlineData("hai tỷ rưỡi", "2500000000")]
    [InlineData("nửa triệu", "500000")]
    [InlineData("nửa tỷ", "500000000")]
    [InlineData("hai nghìn bốn trăm ba mươi", "2430")]
    [InlineData("hai ngàn bốn trăm ba mươi", "2430")]
    [InlineData("hai nghìn không trăm linh ba", "2003")]
    [InlineData("hai nghìn linh ba", "2003")]
    [InlineData("hai nghìn lẻ ba", "2003")]
    [InlineData("hai nghìn mười lăm", "2015")]
    [InlineData("hai trăm nghìn", "200000")]
    [InlineData("hai triệu không nghìn ba trăm", "2000300")]
    [InlineData("hai triệu không trăm linh ba", "2000003")]
    [InlineData("hai triệu, ba trăm nghìn", "2300000")]
    [InlineData("một tỷ, năm trăm linh năm triệu, năm trăm năm mươi lăm nghìn, không trăm linh năm", "1505555005")]
    [InlineData("hai nghìn tỷ", "2000000000000")]
    [InlineData("hai nghìn ba trăm tỷ", "2300000000000")]
    [InlineData("hai nghìn tỷ ba trăm triệu", "2000300000000")]
    [InlineData("chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ", "999999000000000")]
    [InlineData("năm tỷ tỷ", "5000000000000000000")]
    [InlineData("một tỷ tỷ hai tỷ không trăm linh ba", "1000000002000000003")]
    [InlineData("hơn 2.430", "2431..")]
    [InlineData("trên 2.430", "2431..")]
    [InlineData("quá 2.430", "2431..")]
    [InlineData("nhiều hơn 5", "6..")]
    [InlineData("hơn hai nghìn", "2001..")]
    [InlineData("hơn 2 nghìn", "2001..")]
    [InlineData("hơn 1,2 triệu", "1200001..")]
    [InlineData("ít nhất 5", "5..")]
    [InlineData("tối thiểu 5", "5..")]
    [InlineData("không dưới 5", "5..")]
    [InlineData("không ít hơn 5", "5..")]
    [InlineData("từ 5 trở lên", "5..")]
    [InlineData("5 trở lên", "5..")]
    [InlineData("từ 0 trở lên", "0..")]
    [InlineData("gần 500", "0..499")]
    [InlineData("dưới 500", "0..499")]
    [InlineData("ít hơn 500", "0..499")]
    [InlineData("chưa đến 500", "0..499")]
    [InlineData("chưa tới 500", "0..499")]
    [InlineData("chưa đầy 500", "0..499")]
    [InlineData("gần 1", "0")]
    [InlineData("không quá 500", "0..500")]
    [InlineData("không vượt quá 500", "0..500")]
    [InlineData("không nhiều hơn 500", "0..500")]
    [InlineData("không hơn 500", "0..500")]
    [InlineData("tối đa 500", "0..500")]
    [InlineData("nhiều nhất 500", "0..500")]
    [InlineData("500 trở xuống", "0..500")]
    [InlineData("từ 500 trở xuống", "0..500")]
    [InlineData("không quá 0", "0")]
    [InlineData("khoảng 500", "0..~500")]
    [InlineData("khoảng chừng 500", "0..~500")]
    [InlineData("xấp xỉ 500", "0..~500")]
    [InlineData("chừng 500", "0..~500")]
    [InlineData("cỡ 500", "0..~500")]
    [InlineData("ước 500", "0..~500")]
    [InlineData("ước tính 500", "0..~500")]
    [InlineData("ước khoảng 500", "0..~500")]
    [InlineData("trên dưới 500", "0..~500")]
    [InlineData("khoảng hai nghìn", "0..~2000")]
    [InlineData("đúng 5", "5")]
    [InlineData("tròn 100", "100")]
    [InlineData("từ 10 đến 15", "10..15")]
    [InlineData("từ 10 tới 15", "10..15")]
    [InlineData("10 đến 15", "10..15")]
    [InlineData("10 – 15", "10..15")]
    [InlineData("10 - 15", "10..15")]
    [InlineData("10–15", "10..15")]
    [InlineData("10-15", "10..15")]
    [InlineData("10 — 15", "10..15")]
    [InlineData("5 - 7", "5..7")]
    [InlineData("5–7", "5..7")]
    [InlineData("từ 5-7 nghìn", "5000..7000")]
    [InlineData("trong khoảng từ 10 đến 15", "10..15")]
    [InlineData("trong khoảng 10 đến 15", "10..15")]
    [InlineData("khoảng 10 đến 15", "0..")]
    [InlineData("khoảng từ 10 - 15", "0..")]
    [InlineData("từ 10 đến 10", "10")]
    [InlineData("từ 10 đến 15 nghìn", "10000..15000")]
    [InlineData("5 – 7 nghìn", "5000..7000")]
    [InlineData("từ 500 đến 2 nghìn", "500..2000")]
    [InlineData("từ 1,2 triệu đến 2 triệu", "1200000..2000000")]
    [InlineData("từ 1,2 đến 2 triệu", "1200000..2000000")]
    [InlineData("từ 1 nghìn đến 2 triệu", "1000..2000000")]
    [InlineData("từ mười đến mười lăm", "10..15")]
    [InlineData("từ mười đến mười lăm nghìn", "10000..15000")]
    [InlineData("từ hai trăm đến ba trăm nghìn", "200000..300000")]
    [InlineData("từ hai đến ba trăm", "200..300")]
    [InlineData("từ hai đến ba trăm nghìn", "200000..300000")]
    [InlineData("từ hai nghìn ba trăm đến ba nghìn", "2300..3000")]
    [InlineData("từ 1.900 đến 2.000", "1900..2000")]
    [InlineData("ít nhất 10, không quá 15", "10..15")]
    [InlineData("ít nhất 10 và không quá 15", "10..15")]
    [InlineData("hơn 10 nhưng dưới 15", "11..14")]
    [InlineData("ít nhất hai nghìn, không quá ba nghìn", "2000..3000")]
    [InlineData("khoảng 12, ít nhất 10, không quá 15", "10..~12..15")]
    [InlineData("hàng chục", "10..99")]
    [InlineData("hàng trăm", "100..999")]
    [InlineData("hàng nghìn", "1000..9999")]
    [InlineData("hàng ngàn", "1000..9999")]
    [InlineData("hàng vạn", "10000..99999")]
    [InlineData("hàng chục nghìn", "10000..99999")]
    [InlineData("hàng trăm nghìn", "100000..999999")]
    [InlineData("hàng triệu", "1000000..9999999")]
    [InlineData("hàng chục triệu", "10000000..99999999")]
    [InlineData("hàng trăm triệu", "100000000..999999999")]
    [InlineData("hàng tỷ", "1000000000..9999999999")]
    [InlineData("hàng chục, hàng trăm", "10..999")]
    [InlineData("hàng trăm, hàng nghìn", "100..9999")]
    [InlineData("nhiều", "2..")]
    public void Read_OfVietnameseWords_HasTheirBounds(string text, string expected)
        => WithoutWords(Count.Read(text, Language.Vietnamese)).Should().Be(expected);

    [Fact]
    public void Read_OfWords_KeepsThem()
    {
        Count.Read(" Hơn 2.430 ", Language.Vietnamese).Wording.Should().Be("Hơn 2.430");
        Count.Read("12.115", Language.Vietnamese).Wording.Should().BeNull();
        Count.Read("hơn  12\u00A0115", Language.Vietnamese).Wording.Should().Be("hơn 12\u00A0115", "the blank within the number binds it");
    }

    [Theory]
    [InlineData("hơn  2.430")]
    [InlineData("hơn\u00A02.430")]
    [InlineData("hơn\r\n2.430")]
    [InlineData("hơn\t2.430")]
    public void Read_OfWordsWithOtherBlanks_JoinsThemByOneBlank(string text)
        => Count.Read(text, Language.Vietnamese).Should().Be(Count.AtLeast(2431).Worded("hơn 2.430"));

    [Theory]
    [InlineData("ho\u031Bn 2.430")]
    [InlineData("HƠN 2.430")]
    [InlineData("hon 2.430")]
    public void Read_OfWordsInOtherLetters_HasTheSameBounds(string text)
        => Count.Read(text, Language.Vietnamese).HasBoundsOf(Count.AtLeast(2431)).Should().BeTrue();

    [Theory]
    [InlineData("12115", "12.115", "12,115")]
    [InlineData("999", "999", "999")]
    [InlineData("1000000", "1.000.000", "1,000,000")]
    [InlineData("2..", "ít nhất 2", "at least 2")]
    [InlineData("0..15", "không quá 15", "at most 15")]
    [InlineData("8..27", "từ 8 đến 27", "8 to 27")]
    [InlineData("0..", "từ 0 trở lên", "0 or more")]
    [InlineData("0..~1500", "khoảng 1.500", "about 1,500")]
    [InlineData("2431..|hơn 2.430", "hơn 2.430", "at least 2,431")]
    [InlineData("1000..9999|thousands", "từ 1.000 đến 9.999", "thousands")]
    [InlineData("5|năm", "năm", "5")]
    [InlineData("5|five", "5", "five")]
    [InlineData("10..~12..15", "khoảng 12, ít nhất 10, không quá 15", "about 12, at least 10, at most 15")]
    [InlineData("0..|khoảng 10 đến 15", "khoảng 10 đến 15", "0 or more")]
    [InlineData("0..~12|từ 0 trở lên", "khoảng 12", "about 12")]
    [InlineData("7|hơn 5", "7", "7")]
    public void ToWords_OfACount_AreThoseOfTheLanguage(string text, string vietnamese, string english)
    {
        Count.Parse(text).ToWords(Language.Vietnamese).Should().Be(vietnamese);
        Count.Parse(text).ToWords(Language.English).Should().Be(english);
    }

    /// <summary>The page of the documentation shows what each of them means.</summary>
    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Forms_OfALanguage_AreThoseThatAreRead(Language language)
    {
        var forms = CountForms.Of(language);

        forms.Select(form => form.Example).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(50);
        foreach (var form in forms)
        {
            form.Language.Should().Be(language);
            form.Pattern.Should().NotContain("{").And.NotContain("  ");
            if (form.Pattern is not "n") Filled(form).Should().Be(form.Example);
            Count.Read(form.Example, language).Should().Be(form.Meaning);
            Count.Read(form.Meaning.Spell(language), language).HasBoundsOf(form.Meaning).Should().BeTrue(form.Example);
        }

        FluentActions.Invoking(() => CountForms.Of((Language)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Forms_OfBothLanguages_AreTheApprovedOnes()
    {
        var lines = Enum.GetValues<Language>()
            .SelectMany(language => CountForms.Of(language)
            .Select(form => $"| {language} | {form.Pattern} | {form.Example} | {WithoutWords(form.Meaning)} |\n"));

        Approved.Check(
            $"# Forms of counts\n\nA test writes this page from the library.\n\n| Language | Form | Example | Means |\n| --- | --- | --- "
            + $"| --- |\n{string.Concat(lines)}", "tests", "Antq.Domain.Tests", "Approved", "count-forms.md");
    }

    /// <summary>The pattern of a form with the numbers of the examples in it.</summary>
    private static string Filled(CountForm form)
    {
        var isRange = form.Pattern.EndsWith(" b", StringComparison.Ordinal);
        return string.Join(' ', form.Pattern.Split(' ').Select(word => (isRange, word.TrimEnd(',')) switch
        {
            (true, "a") => word.Replace("a", "10", StringComparison.Ordinal),
            (true, "b") => "15",
            (false, "n") => form.Language == Language.Vietnamese ? "2.430" : "2,430",
            _ => word,
        }));
    }

    private static string WithoutWords(Count count) => count.ToString().Split('|')[0];
}
