using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

/// <summary>Counts while they are typed: each beginning is read or incomplete, and what cannot become a count is refused at once.</summary>
public sealed class CountTypingTests
{
    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void TryRead_OfEveryBeginningOfAForm_IsReadOrIncomplete(Language language)
    {
        var broken = CountForms.Of(language).SelectMany(form => Broken(form.Example, language));

        broken.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void TryRead_OfEveryBeginningOfAWrittenCount_IsReadOrIncomplete(Language language)
    {
        var random = new Random(2430);
        var broken = new List<string>();
        for (var i = 0; i < Rounds.Of(60); i++)
        {
            var count = AnyCounts.Next(random);
            foreach (var text in new[] { count.ToWords(language), count.ToShortWords(language),
                count.Spell(language) }) broken.AddRange(Broken(text, language));
        }

        broken.Should().BeEmpty();
    }

    [Theory]
    [InlineData("hơn 2.43", "hơn 2.430")]
    [InlineData("1,2 tr", "1,2 triệu")]
    [InlineData("khoản", "khoảng 5")]
    [InlineData("không c", "không có")]
    [InlineData("15 (mười", "15 (mười lăm)")]
    [InlineData("120 v", "120 vụ")]
    [InlineData("hown 2", "hơn 2.430")]
    [InlineData("khoangr", "khoảng 5")]
    [InlineData("gân", "gần 5")]
    [InlineData("gaan", "gần 5")]
    [InlineData("muwowif", "mười lăm")]
    [InlineData("duwowis", "dưới 20")]
    [InlineData("15 (muwowif l", "15 (mười lăm)")]
    public void TryRead_OfABeginning_IsIncompleteWhileTypingOnly(string text, string whole)
    {
        Count.TryRead(text, Language.Vietnamese, out _, out var refusal, whileTyping: true).Should().BeFalse();
        refusal.Should().Be(CountParseError.Incomplete);
        Count.TryRead(text, Language.Vietnamese, out _, out refusal).Should().BeFalse();
        refusal.Should().NotBe(CountParseError.Incomplete);
        Count.TryRead(whole, Language.Vietnamese, out _, out _, whileTyping: true).Should().BeTrue();
    }

    [Theory]
    [InlineData("5 tự q", CountParseError.ModelName)]
    [InlineData("16/25", CountParseError.Ratio)]
    [InlineData("hạnh", CountParseError.NotANumber)]
    [InlineData("1'2", CountParseError.WrongSeparator)]
    [InlineData("15 (mười s", CountParseError.NotANumber)]
    [InlineData("hai nghìn ba nghìn", CountParseError.NotANumber)]
    [InlineData("hai năm", CountParseError.Ambiguous)]
    [InlineData("15 15 (m", CountParseError.NotANumber)]
    [InlineData("5 cẩ", CountParseError.OtherWords)]
    [InlineData("99999999999999999999", CountParseError.TooLarge)]
    public void TryRead_OfWhatCanBecomeNoCount_IsRefusedWhileTyping(string text, CountParseError expected)
    {
        Count.TryRead(text, Language.Vietnamese, out _, out var refusal, whileTyping: true).Should().BeFalse();
        refusal.Should().Be(expected);
    }

    [Fact]
    public void TryRead_OfABeginningInEitherLanguage_IsIncomplete()
    {
        foreach (var text in new[] { "", "h", "m", "more th", "không í", "2.4" })
        {
            Count.TryRead(text, out _, out _, out var refusal, whileTyping: true).Should().BeFalse(text);
            refusal.Should().Be(CountParseError.Incomplete, text);
        }
    }

    private static IEnumerable<string> Broken(string text, Language language)
        => Enumerable.Range(1, text.Length).Select(length => text[..length])
            .Where(beginning => !Count.TryRead(beginning, language, out _, out var refusal, whileTyping: true)
                && refusal != CountParseError.Incomplete);
}
