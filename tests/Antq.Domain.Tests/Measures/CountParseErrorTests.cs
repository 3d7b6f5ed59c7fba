using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

/// <summary>Texts that are no counts, and why (rule R13 of the domain among others).</summary>
public sealed class CountParseErrorTests
{
    public static TheoryData<string, CountParseError> Vietnamese => CountRefusalExamples.Of(Language.Vietnamese);

    public static TheoryData<string, CountParseError> English => CountRefusalExamples.Of(Language.English);

    [Theory]
    [MemberData(nameof(Vietnamese))]
    public void Read_OfWhatIsNoVietnameseCount_IsRefusedWithTheReason(string text, CountParseError expected)
        => Refused(text, Language.Vietnamese, expected);

    [Theory]
    [MemberData(nameof(English))]
    public void Read_OfWhatIsNoEnglishCount_IsRefusedWithTheReason(string text, CountParseError expected)
        => Refused(text, Language.English, expected);

    [Fact]
    public void Refusals_All_OccurAndAreExplainedInBothLanguages()
    {
        CountRefusalExamples.All.Select(example => example.Refusal).Distinct().Should()
            .BeEquivalentTo(Enum.GetValues<CountParseError>().Where(refusal => refusal != CountParseError.Incomplete));
        foreach (var refusal in Enum.GetValues<CountParseError>())
        {
            refusal.Explain(Language.Vietnamese).Should().NotBeNullOrWhiteSpace().And.NotBe(refusal.Explain(Language.English));
            refusal.Explain(Language.English).Should().NotBeNullOrWhiteSpace();
        }

        Enum.GetValues<CountParseError>().Select(refusal => refusal.Explain(Language.English)).Should().OnlyHaveUniqueItems();
        FluentActions.Invoking(() => ((CountParseError)99).Explain(Language.English)).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Not in attributes: these cannot hold half of a surrogate pair.</summary>
    [Theory]
    [InlineData('\ud800')]
    [InlineData('\udc00')]
    [InlineData('\0')]
    [InlineData('\u0007')]
    [InlineData('\u200B')]
    [InlineData('\uFEFF')]
    [InlineData('\u202E')]
    [InlineData('\u0301')]
    [InlineData('\uE000')]
    public void Read_OfASignThatNoReportHas_IsRefusedWhereverItStands(char sign)
    {
        foreach (var text in new[] { $"{sign}5", $"5{sign}", $"hơn {sign} 5", $"hơ{sign}n 5{sign}", $"1{sign}2" })
            Refused(text, Language.Vietnamese, CountParseError.UnreadableSign);
    }

    [Fact]
    public void Read_OfLongTexts_IsQuick()
    {
        Refused(new string('5', 1001), Language.Vietnamese, CountParseError.TooLong);
        Refused(new string('5', 1000), Language.Vietnamese, CountParseError.TooLarge);
        Refused("1" + string.Concat(Enumerable.Repeat(".000", 249)), Language.Vietnamese, CountParseError.TooLarge);
        Refused(string.Join(' ', Enumerable.Repeat("tỷ", 333)), Language.Vietnamese, CountParseError.NotANumber);
        Refused(string.Join(", ", Enumerable.Repeat("hơn 5", 140)) + ",", Language.Vietnamese, CountParseError.NotANumber);
        Refused(string.Join(' ', Enumerable.Repeat("a", 500)), Language.English, CountParseError.NotANumber);
        Count.Read(new string('0', 999) + "5", Language.Vietnamese).Should().Be(Count.Exactly(5));
    }

    [Fact]
    public void Read_OfNothing_IsRefused()
    {
        FluentActions.Invoking(() => Count.Read(null!, Language.Vietnamese)).Should().Throw<ArgumentNullException>();
        Count.TryRead(null, Language.Vietnamese, out _).Should().BeFalse();
        Count.TryRead(null, Language.Vietnamese, out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(CountParseError.Empty);
        FluentActions.Invoking(() => Count.Read("5", (Language)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Read_OfACount_HasNoRefusal()
    {
        Count.TryRead("hơn 5", Language.Vietnamese, out var count, out var refusal).Should().BeTrue();
        count.Should().Be(Count.AtLeast(6).Worded("hơn 5"));
        refusal.Should().BeNull();
    }

    /// <summary>
    /// Each word is right with its marks, composed or not, wherever its tone stands, in any case, or bare; nothing between.
    /// </summary>
    [Theory]
    [InlineData("ho\u031Bn 2.430", true)]
    [InlineData("HƠN 2.430", true)]
    [InlineData("hon 2.430", true)]
    [InlineData("Hơn 2.430", true)]
    [InlineData("hôn 2.430", false)]
    [InlineData("hờn 2.430", false)]
    [InlineData("hòn 2.430", false)]
    [InlineData("hó\u031Bn 2.430", false)]
    [InlineData("qúa 2.430", true)]
    [InlineData("qua 2.430", true)]
    [InlineData("quả 2.430", false)]
    [InlineData("hơn hai nghin bôn tram ba muoi", false)]
    [InlineData("hon hai nghin bon tram ba muoi", true)]
    [InlineData("hơn hai nghìn bốn trăm ba mươi", true)]
    [InlineData("HƠN HAI NGHÌN BỐN TRĂM BA MƯƠI", true)]
    public void Read_OfMarkedWords_TakesThemRightOrBare(string text, bool isRead)
    {
        Count.TryRead(text, Language.Vietnamese, out var count, out var refusal).Should().Be(isRead);
        if (isRead) count.HasBoundsOf(Count.AtLeast(2431)).Should().BeTrue();
        else refusal.Should().Be(CountParseError.WrongMarks);
    }

    [Theory]
    [InlineData("tu 10 den 15", "10..15")]
    [InlineData("mười lam", "15")]
    [InlineData("muoi lam", "15")]
    [InlineData("nam muoi lam nghin", "55000")]
    [InlineData("hai muoi tu", "24")]
    [InlineData("ty ruoi", "1500000000")]
    [InlineData("co 500", null)]
    [InlineData("ba mười", null)]
    [InlineData("hai mươi lâm", null)]
    [InlineData("hang tram", "100..999")]
    [InlineData("khỏang 5", "0..~5")]
    [InlineData("mừơi", "10")]
    public void Read_OfBareOrOtherwisePlacedMarks_HasTheBounds(string text, string? expected)
        => (Count.TryRead(text, Language.Vietnamese, out var count) ? count.ToString().Split('|')[0] : null).Should().Be(expected);

    private static void Refused(string text, Language language, CountParseError expected)
    {
        Count.TryRead(text, language, out var count, out var refusal).Should().BeFalse(text);
        refusal.Should().Be(expected, text);
        count.Should().Be(default(Count));
        FluentActions.Invoking(() => Count.Read(text, language)).Should().Throw<FormatException>()
            .Which.Message.Should()
                .Be($"'{(text.Length > 100 ? text[..100] + "…" : text)}' is not a count. {expected.Explain(Language.English)}");
    }
}
