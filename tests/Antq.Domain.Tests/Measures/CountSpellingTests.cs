namespace Antq.Domain.Tests.Measures;

/// <summary>Numbers in words, as official documents repeat them.</summary>
public sealed class CountSpellingTests
{
    [Theory]
    [InlineData(0, "không", "zero")]
    [InlineData(5, "năm", "five")]
    [InlineData(10, "mười", "ten")]
    [InlineData(11, "mười một", "eleven")]
    [InlineData(14, "mười bốn", "fourteen")]
    [InlineData(15, "mười lăm", "fifteen")]
    [InlineData(20, "hai mươi", "twenty")]
    [InlineData(21, "hai mươi mốt", "twenty-one")]
    [InlineData(24, "hai mươi tư", "twenty-four")]
    [InlineData(25, "hai mươi lăm", "twenty-five")]
    [InlineData(100, "một trăm", "one hundred")]
    [InlineData(105, "một trăm linh năm", "one hundred and five")]
    [InlineData(115, "một trăm mười lăm", "one hundred and fifteen")]
    [InlineData(1000, "một nghìn", "one thousand")]
    [InlineData(1005, "một nghìn không trăm linh năm", "one thousand and five")]
    [InlineData(1025, "một nghìn không trăm hai mươi lăm", "one thousand and twenty-five")]
    [InlineData(2430, "hai nghìn bốn trăm ba mươi", "two thousand four hundred and thirty")]
    [InlineData(12115, "mười hai nghìn một trăm mười lăm", "twelve thousand one hundred and fifteen")]
    [InlineData(505155, "năm trăm linh năm nghìn một trăm năm mươi lăm", "five hundred and five thousand one hundred and fifty-five")]
    [InlineData(5025110, "năm triệu không trăm hai mươi lăm nghìn một trăm mười", "five million twenty-five thousand one hundred and ten")]
    [InlineData(2000300, "hai triệu không nghìn ba trăm", "two million three hundred")]
    [InlineData(1000000005, "một tỷ không trăm linh năm", "one billion and five")]
    [InlineData(2000000000000, "hai nghìn tỷ", "two trillion")]
    [InlineData(1000000000000000000, "một tỷ tỷ", "one quintillion")]
    public void Spell_OfANumber_IsWhatOfficialDocumentsWrite(long number, string vietnamese, string english)
    {
        Count.Exactly(number).Spell(Language.Vietnamese).Should().Be(vietnamese);
        Count.Exactly(number).Spell(Language.English).Should().Be(english);
        Count.Read(vietnamese, Language.Vietnamese).HasBoundsOf(number).Should().BeTrue();
        Count.Read(english, Language.English).HasBoundsOf(number).Should().BeTrue();
    }

    [Theory]
    [InlineData("2..", "ít nhất hai", "at least two")]
    [InlineData("0..300", "không quá ba trăm", "at most three hundred")]
    [InlineData("2..300", "ít nhất hai, không quá ba trăm", "at least two, at most three hundred")]
    [InlineData("0..", "từ không trở lên", "zero or more")]
    [InlineData("0..~500", "khoảng năm trăm", "about five hundred")]
    [InlineData("2431..|hơn 2.430", "ít nhất hai nghìn bốn trăm ba mươi mốt", "at least two thousand four hundred and thirty-one")]
    public void Spell_OfBounds_NamesThemInWords(string text, string vietnamese, string english)
    {
        Count.Parse(text).Spell(Language.Vietnamese).Should().Be(vietnamese);
        Count.Parse(text).Spell(Language.English).Should().Be(english);
    }

    [Theory]
    [Trait("Length", "Long")]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfEverySpeltNumberTo1200_AndASampleTo100000_IsTheNumber(Language language)
    {
        for (var number = 0L; number <= 100_000; number += number < 1_200 ? 1 : 37)
            Count.Read(Count.Exactly(number).Spell(language), language).Lower.Should().Be(number);
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfSpeltNumbersWithEmptyPlaces_IsTheNumber(Language language)
    {
        long[] parts = [0, 1, 5, 10, 15, 21, 100, 105, 120, 300, 999];
        for (var scale = 1_000L; scale <= 1_000_000_000_000_000; scale *= 1_000)
        {
            foreach (var high in parts)
            {
                foreach (var low in parts)
                    Count.Read(Count.Exactly((high * scale) + low).Spell(language), language).Lower.Should().Be((high * scale) + low);
            }
        }

        Count.Read(Count.Exactly(long.MaxValue).Spell(language), language).Lower.Should().Be(long.MaxValue);
        Count.Read(Count.Between(long.MaxValue - 1, long.MaxValue).Spell(language), language).Lower.Should().Be(long.MaxValue - 1);
    }
}
