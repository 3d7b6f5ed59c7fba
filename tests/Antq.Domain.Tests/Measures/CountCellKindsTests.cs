using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

/// <summary>More kinds of cells: split unit words, items within, signs and words for none; each worked by hand.</summary>
public sealed class CountCellKindsTests
{
    [Theory]
    [InlineData("3,125 tỷ", "3125000000")]
    [InlineData("12,375 triệu", "12375000")]
    [InlineData("3,125 nghìn tỷ", "3125000000000")]
    [InlineData("hơn 1,234 triệu", "1234001..")]
    [InlineData("3.125 tỷ", "3125000000000")]
    [InlineData("5 trăm rưởi", "550")]
    [InlineData("5 trăm rưỡi", "550")]
    [InlineData("2 tram ruoi nghin", "250000")]
    [InlineData("2 trăm 50", "250")]
    [InlineData("2 trăm 05 vụ", "205")]
    [InlineData("=< 385", "0..385")]
    [InlineData("=<385 vụ", "0..385")]
    [InlineData("=> 385", "385..")]
    [InlineData("+120", "120")]
    [InlineData("+ 1.200 lượt", "1200")]
    [InlineData("120 vụ trở lên", "120..")]
    [InlineData("120 vu viec tro len", "120..")]
    [InlineData("từ 120 người trở lên", "120..")]
    [InlineData("120 lượt người trở xuống", "0..120")]
    [InlineData("từ 5 vụ đến 10 vụ", "5..10")]
    [InlineData("5 vụ - 10 vụ", "5..10")]
    [InlineData("khoảng 5 vụ đến 10 vụ", "0..")]
    [InlineData("không phát hiện", "0")]
    [InlineData("chưa phát hiện", "0")]
    [InlineData("không phát hiện trường hợp nào", "0")]
    [InlineData("không để xảy ra vụ nào", "0")]
    [InlineData("không còn", "0")]
    [InlineData("15 buổi tuyên truyền", "15")]
    [InlineData("03 chốt", "3")]
    [InlineData("20 camera", "20")]
    [InlineData("120 bài viết", "120")]
    [InlineData("2 cụm dân cư", "2")]
    [InlineData("45 phần quà", "45")]
    [InlineData("5.000 người dân", "5000")]
    [InlineData("5tr", "5000000")]
    [InlineData("1,2tr đồng", "1200000")]
    [InlineData("2tr rưỡi", "2500000")]
    [InlineData("hơn 5tr", "5000001..")]
    [InlineData("5-10tr", "5000000..10000000")]
    [InlineData("15k", "15000")]
    [InlineData("3,5k", "3500")]
    [InlineData("＞ 15", "16..")]
    public void Read_OfVietnameseCells_HasTheirBounds(string text, string expected)
        => Count.Read(text, Language.Vietnamese).ToString().Split('|')[0].Should().Be(expected);

    [Theory]
    [InlineData("3.125 billion", "3125000000")]
    [InlineData("5k cases", "5000")]
    [InlineData("1.2k", "1200")]
    [InlineData("5bn", "5000000000")]
    [InlineData("approx. 500", "0..~500")]
    [InlineData("circa 500", "0..~500")]
    [InlineData("ca. 500", "0..~500")]
    [InlineData("12.375 million", "12375000")]
    [InlineData("3,125 million", "3125000000")]
    [InlineData("=> 385", "385..")]
    [InlineData("+120", "120")]
    [InlineData("120 cases or more", "120..")]
    [InlineData("120 cases and more", "120..")]
    [InlineData("5 cases or fewer", "0..5")]
    [InlineData("from 5 cases to 10 cases", "5..10")]
    [InlineData("between 5 cases and 10 cases", "5..10")]
    [InlineData("none detected", "0")]
    [InlineData("none found", "0")]
    [InlineData("no cases detected", "0")]
    [InlineData("no violations found", "0")]
    [InlineData("20 cameras", "20")]
    public void Read_OfEnglishCells_HasTheirBounds(string text, string expected)
        => Count.Read(text, Language.English).ToString().Split('|')[0].Should().Be(expected);

    /// <summary>The wording of the report stays; with items in it, it is not written before items again.</summary>
    [Fact]
    public void Read_OfItemsWithin_KeepsTheWordingAndWritesAnother()
    {
        var count = Count.Read("120 vụ  trở lên", Language.Vietnamese);
        count.Wording.Should().Be("120 vụ trở lên");
        count.ToWords(Language.Vietnamese).Should().Be("ít nhất 120");
        Count.Parse(count.ToString()).Should().Be(count);
    }

    /// <summary>Thousands of one language are decimals of the other, and both write k.</summary>
    [Theory]
    [InlineData("1.234k")]
    [InlineData("1,234k")]
    [InlineData("1.500K")]
    [InlineData("5K")]
    public void TryRead_OfThousandsBeforeK_IsRefusedInEitherLanguage(string text)
        => Count.TryRead(text, out _, out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("3,125", CountParseError.OtherLanguage)]
    [InlineData("3,125 vụ", CountParseError.OtherLanguage)]
    [InlineData("3,125 nghìn", CountParseError.OtherLanguage)]
    [InlineData("2,430 triệu", CountParseError.OtherLanguage)]
    [InlineData("1,200 tỷ", CountParseError.OtherLanguage)]
    [InlineData("1,200 nghìn tỷ", CountParseError.OtherLanguage)]
    [InlineData("từ 3,125 đến 4 tỷ", CountParseError.OtherLanguage)]
    [InlineData("3,125 tỷ rưỡi", CountParseError.Ambiguous)]
    [InlineData("2 trăm 5", CountParseError.Ambiguous)]
    [InlineData("2 trăm 500", CountParseError.Ambiguous)]
    [InlineData("hơn 120 vụ trở lên", CountParseError.OtherWords)]
    [InlineData("5 vụ đến 10 đối tượng", CountParseError.OtherWords)]
    [InlineData("5 vụ, 10 đối tượng", CountParseError.OtherWords)]
    [InlineData("từ 10 vụ đến 5 vụ", CountParseError.ReversedRange)]
    [InlineData("120 vụ trở lên vụ", CountParseError.NotANumber)]
    [InlineData("+5-10", CountParseError.Time)]
    [InlineData("+-5", CountParseError.Negative)]
    [InlineData("không rõ", CountParseError.NoFigure)]
    [InlineData("chưa rõ", CountParseError.NoFigure)]
    [InlineData("khong ro", CountParseError.NoFigure)]
    [InlineData("chưa thống kê", CountParseError.NoFigure)]
    [InlineData("chưa có số liệu", CountParseError.NoFigure)]
    [InlineData("không có số liệu", CountParseError.NoFigure)]
    [InlineData("chưa báo cáo", CountParseError.NoFigure)]
    [InlineData("không nắm được", CountParseError.NoFigure)]
    [InlineData("không xác định", CountParseError.NoFigure)]
    [InlineData("đang tổng hợp", CountParseError.NoFigure)]
    [InlineData("n/a", CountParseError.NoFigure)]
    [InlineData("không thực hiện", CountParseError.Ambiguous)]
    [InlineData("chưa triển khai", CountParseError.Ambiguous)]
    [InlineData("không tổ chức", CountParseError.Ambiguous)]
    [InlineData("chưa có báo cáo", CountParseError.Ambiguous)]
    [InlineData("'120", CountParseError.TextMark)]
    [InlineData("’1.234", CountParseError.TextMark)]
    [InlineData("'120'", CountParseError.ModelName)]
    [InlineData("có 5 vụ", CountParseError.OtherWords)]
    [InlineData("co 5 vu", CountParseError.OtherWords)]
    [InlineData("gồm 5 vụ", CountParseError.OtherWords)]
    [InlineData("tổng số 5 vụ", CountParseError.OtherWords)]
    [InlineData("tổng cộng: 5", CountParseError.OtherWords)]
    [InlineData("hôn 5", CountParseError.WrongMarks)]
    [InlineData("5 tr", CountParseError.OtherWords)]
    [InlineData("hai tr", CountParseError.OtherWords)]
    [InlineData("5K", CountParseError.OtherWords)]
    [InlineData("0909123456", CountParseError.DocumentNumber)]
    [InlineData("1.234k", CountParseError.OtherWords)]
    [InlineData("5tr2", CountParseError.DocumentNumber)]
    public void TryRead_OfDoubtfulCells_RefusesThem(string text, CountParseError expected)
    {
        Count.TryRead(text, Language.Vietnamese, out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(expected);
    }

    [Theory]
    [InlineData("3,125 tỷ", "3125000000", Language.Vietnamese)]
    [InlineData("3.125 billion", "3125000000", Language.English)]
    [InlineData("120 vụ trở lên", "120..", Language.Vietnamese)]
    [InlineData("+120", "120", null)]
    public void TryRead_OfEitherLanguage_ReturnsWhichItWas(string text, string expected, Language? language)
    {
        Count.TryRead(text, out var count, out var found, out _).Should().BeTrue();
        count.ToString().Split('|')[0].Should().Be(expected);
        found.Should().Be(language);
    }

    [Theory]
    [InlineData("3.125 billion", CountParseError.OtherLanguage)]
    [InlineData("unknown", CountParseError.NoFigure)]
    [InlineData("not available", CountParseError.NoFigure)]
    [InlineData("no data", CountParseError.NoFigure)]
    [InlineData("not reported", CountParseError.NoFigure)]
    [InlineData("none reported", CountParseError.Ambiguous)]
    [InlineData("3.430 thousand", CountParseError.OtherLanguage)]
    [InlineData("1.200 billion", CountParseError.OtherLanguage)]
    [InlineData("total 5", CountParseError.OtherWords)]
    public void TryRead_OfDoubtfulEnglishCells_RefusesThem(string text, CountParseError expected)
    {
        var language = expected == CountParseError.OtherLanguage && text.StartsWith("3.125", StringComparison.Ordinal)
            ? Language.Vietnamese
            : Language.English;
        Count.TryRead(text, language, out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(expected);
    }

    /// <summary>Three decimals of a million, compared with whole numbers; those that end in 0 are refused.</summary>
    [Theory]
    [InlineData(Language.Vietnamese, ',', "triệu")]
    [InlineData(Language.English, '.', "million")]
    public void Read_OfThreeDecimalsOfAMillion_IsTheWholeNumber(Language language, char sign, string word)
    {
        var random = new Random(3125);
        for (var i = 0; i < Rounds.Of(2_000); i++)
        {
            var (whole, part) = (random.Next(1, 1_000), random.Next(1_000));
            var isRead = Count.TryRead($"{whole}{sign}{part:000} {word}", language, out var count, out var refusal);
            isRead.Should().Be(part % 10 != 0);
            if (isRead) count.Upper.Should().Be((whole * 1_000_000L) + (part * 1_000L));
            else refusal.Should().BeOneOf(CountParseError.OtherLanguage, CountParseError.Ambiguous);
        }
    }

    [Fact]
    public void Read_OfItemsWithin_HasTheBoundsWithoutThem()
    {
        var random = new Random(120);
        string[] items = ["vụ", "lượt người", "trường hợp", "mô hình", "buổi tuyên truyền"];
        for (var i = 0; i < Rounds.Of(2_000); i++)
        {
            var (least, most, item) = (random.Next(1, 9_999), random.Next(10_000, 99_999), items[random.Next(items.Length)]);
            foreach (var (with, without) in new[]
            {
                ($"{least} {item} trở lên", $"{least} trở lên"), ($"từ {least} {item} trở xuống", $"{least} trở xuống"),
                ($"từ {least} {item} đến {most} {item}", $"từ {least} đến {most}"), ($"{least} {item} - {most} {item}", $"{least} - {most}"),
            })
                Count.Read(with, Language.Vietnamese).HasBoundsOf(Count.Read(without, Language.Vietnamese)).Should().BeTrue(with);
        }
    }
}
