using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Bare codes and the days that they can be of, worked by hand.</summary>
public sealed class CodeDatingTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate FirstNewDay = new(2025, 7, 1);

    [Theory]
    [MemberData(nameof(GazetteerTests.ReusedCodes), MemberType = typeof(GazetteerTests))]
    public void DateCodes_OfAReusedCode_TellsBothUnits(string code, string before, string after)
    {
        var dating = Dating(code);

        dating.Outcome.Should().Be(CodeDating.OutcomeKind.SeveralStretches);
        dating.Stretches.Select(stretch => stretch.Meanings.Single().Unit.Name).Should().Equal(before, after);
        dating.Stretches.Select(stretch => stretch.Last).Should().Equal(LastOldDay, null);
        dating.Stretches[1].First.Should().Be(FirstNewDay);
        dating.Unattested.Should().BeEmpty();
        FluentActions.Invoking(() => dating.Only).Should().Throw<ArgumentException>().WithMessage($"*2 stretches*{code}*{before}*{after}*");
    }

    [Theory]
    [MemberData(nameof(GazetteerTests.ReusedCodes), MemberType = typeof(GazetteerTests))]
    public void DateCodes_OfAReusedCodeBesideOneOfBefore_IsOfBefore(string code, string before, string after)
    {
        var dating = Dating(code, "27");

        dating.Outcome.Should().Be(CodeDating.OutcomeKind.OneStretch);
        dating.Only.Meanings.Single(meaning => meaning.Code.Given.Code == code).Unit.Name.Should().Be(before).And.NotBe(after);
        dating.Only.Meanings.Single(meaning => meaning.Code.Given.Code == "27").Unit.Key.Should().Be(UnitKey.Parse("27@1997-01-01"));
        (dating.Only.First, dating.Only.Last).Should().Be((new LocalDate(1997, 1, 1), LastOldDay));
        Codes(dating.Deciding).Should().Equal("27");
    }

    [Theory]
    [MemberData(nameof(GazetteerTests.ReusedCodes), MemberType = typeof(GazetteerTests))]
    public void DateCodes_OfAReusedCodeWithItsName_IsOfTheDaysOfThatName(string code, string before, string after)
    {
        Dating((code, "tỉnh " + before)).Only.Last.Should().Be(LastOldDay);
        Dating((code, after.ToUpperInvariant())).Only.First.Should().Be(FirstNewDay);
        Dating((code, " ")).Outcome.Should().Be(CodeDating.OutcomeKind.SeveralStretches);
        Dating((code, before), (code, after)).Outcome.Should().Be(CodeDating.OutcomeKind.Mixture);
    }

    [Fact]
    public void DateCodes_OfAllSevenReusedCodes_HasTwoStretches()
    {
        var dating = Dating("91", "24", "15", "44", "52", "80", "82");

        dating.Stretches.Select(stretch => (stretch.First, stretch.Last)).Should()
            .Equal((new LocalDate(1997, 1, 1), LastOldDay), (FirstNewDay, null));
        dating.Stretches[1].Meanings.Select(meaning => meaning.Code.Given.Code).Should().Equal("15", "24", "44", "52", "80", "82", "91");
    }

    [Fact]
    public void DateCodes_OfAUnitThatOnlyChangedNameAndKind_IsOneStretch()
    {
        Dating("46").Only.Meanings.Single().Unit.Key.Should().Be(UnitKey.Parse("46@1989-07-01"));
        (Dating("46").Only.First, Dating("46").Only.Last).Should().Be((new LocalDate(1989, 7, 1), null));
        Dating(("46", "Thừa Thiên Huế")).Only.Last.Should().BeNull();
        Dating(("46", "hue")).Only.First.Should().Be(new LocalDate(1989, 7, 1));
    }

    [Fact]
    public void DateCodes_OfAUnitOlderThanTheGazetteer_HasNoFirstDay()
    {
        var only = Dating("14").Only;

        (only.First, only.Earliest, only.AttestedFrom, only.Last).Should().Be((null, null, new LocalDate(1976, 7, 2), null));
        var both = Dating("V28", "46").Only;
        (both.First, both.Earliest, both.AttestedFrom, both.Last).Should()
            .Be((null, new LocalDate(1989, 7, 1), new LocalDate(2016, 1, 1), new LocalDate(2018, 8, 6)));
        both.Meanings.Select(meaning => meaning.Code.Given.Code).Should().Equal("V28", "46");
    }

    [Fact]
    public void DateCodes_OfCodesOfDifferentTimes_IsAMixtureThatNamesThem()
    {
        var dating = Dating("V05", "24", "V28", "46");

        dating.Outcome.Should().Be(CodeDating.OutcomeKind.Mixture);
        dating.Stretches.Should().BeEmpty();
        Codes(dating.Conflict).Should().Equal("V05", "V28");
        dating.BestFits.Select(stretch => (stretch.AttestedFrom, stretch.Last)).Should().Equal(
            (new LocalDate(2016, 1, 1), new LocalDate(2018, 8, 6)), (new LocalDate(2018, 8, 7), LastOldDay), (FirstNewDay, null));
        dating.BestFits.Select(stretch => stretch.Misfits.Single().Given.Code).Should().Equal("V05", "V28", "V28");
        Codes(dating.Deciding).Should().Equal("V05", "V28");
    }

    [Fact]
    public void DateCodes_OfANameThatNoUnitOfTheCodeBore_NamesItAlone()
    {
        var dating = Dating(("24", "Hà Nội"), ("27", "Bắc Ninh"), ("46", null));

        dating.Outcome.Should().Be(CodeDating.OutcomeKind.Mixture);
        var culprit = dating.Conflict.Should().ContainSingle().Subject;
        (culprit.Given, culprit.Fitting.Count, culprit.Units.Count).Should().Be((new CodeDating.NamedCode("24", "Hà Nội"), 0, 2));
        dating.BestFits.Should().ContainSingle().Which.Last.Should().Be(LastOldDay);
        dating.BestFits[0].Misfits.Should().Equal(culprit);
        Dating(("24", "Hà Nội")).BestFits.Should().BeEmpty();
    }

    [Fact]
    public void DateCodes_OfANameOfBeforeAndACodeNamedAfter_AreInConflict()
    {
        var dating = Dating(("24", "Bắc Giang"), ("91", "An Giang"), ("44", null));

        Codes(dating.Conflict).Should().Equal("24", "91");
        dating.BestFits.Select(stretch => stretch.Misfits.Single().Given.Code).Should().Equal("91", "24");
    }

    [Theory]
    [InlineData("", CodeDating.UnknownReason.Blank)]
    [InlineData(" \t\u00A0", CodeDating.UnknownReason.Blank)]
    [InlineData("99", CodeDating.UnknownReason.NoSuchUnit)]
    [InlineData("v05", CodeDating.UnknownReason.NoSuchUnit)]
    [InlineData("4", CodeDating.UnknownReason.NotACode, "04")]
    [InlineData(" 24", CodeDating.UnknownReason.NotACode, "24")]
    [InlineData("24\n", CodeDating.UnknownReason.NotACode, "24")]
    [InlineData(" 4 ", CodeDating.UnknownReason.NotACode, "04")]
    [InlineData("24@2025-07-01", CodeDating.UnknownReason.NotACode)]
    [InlineData("２４", CodeDating.UnknownReason.NotACode)]
    [InlineData("\0", CodeDating.UnknownReason.NotACode)]
    public void DateCodes_OfWhatIsNoUnitsCode_TellsItApartWithCandidates(string code, CodeDating.UnknownReason reason,
        params string[] candidates)
    {
        var dating = Dating("27", code, "24", code);

        dating.Outcome.Should().Be(CodeDating.OutcomeKind.UnknownCodes);
        var unknown = dating.Unknown.Should().ContainSingle().Subject;
        (unknown.Given.Code, unknown.Reason).Should().Be((code, reason));
        candidates.Except(unknown.Candidates, StringComparer.Ordinal).Should().BeEmpty();
        unknown.Candidates.Where(other => other.TrimStart('0') != code.Trim().TrimStart('0') || Dating(other).Unknown.Count > 0).Should()
            .BeEmpty();
        dating.Stretches.Should().ContainSingle("the others are dated all the same").Which.Last.Should().Be(LastOldDay);
        FluentActions.Invoking(() => dating.Only).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(true, "24", "256")]
    [InlineData(true, "4", "27")]
    [InlineData(false, "24", "27")]
    [InlineData(false, "04", "256")]
    [InlineData(false, "24", "V05", "BCA")]
    [InlineData(false, "24", "", "1a")]
    public void MayHaveLostZeros_OfCodesOfSeveralLengthsWithoutZerosInFront_IsTrue(bool expected, params string[] codes)
        => Dating(codes).MayHaveLostZeros.Should().Be(expected);

    [Fact]
    public void DateCodes_OfNothingKnown_HasNoDays()
    {
        var dating = Dating("", "99");

        dating.Outcome.Should().Be(CodeDating.OutcomeKind.UnknownCodes);
        (dating.Codes.Count + dating.Stretches.Count + dating.Unattested.Count + dating.Deciding.Count + dating.Conflict.Count
            + dating.BestFits.Count).Should().Be(0);
        dating.Describe(Language.English).Should().ContainSingle();
    }

    [Fact]
    public void DateCodes_OfNothingOrNull_IsRefused()
    {
        FluentActions.Invoking(() => Dating(Array.Empty<string>())).Should().Throw<ArgumentException>().WithMessage("There is no code*");
        FluentActions.Invoking(() => Dating("24", null!)).Should().Throw<ArgumentException>()
            .WithMessage("The code in position 2 is null.*");
        FluentActions.Invoking(() => Gazetteer.Default.DateCodes([(CodeDating.NamedCode)null!])).Should().Throw<ArgumentException>()
            .WithMessage("*position 1*");
        FluentActions.Invoking(() => Gazetteer.Default.DateCodes((IEnumerable<string>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Gazetteer.Default.DateCodes((IEnumerable<CodeDating.NamedCode>)null!)).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Gazetteer)null!).DateCodes(["24"])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void DateCodes_OfVeryLongTexts_ToldInAFewLetters()
    {
        var digits = new string('1', 1_000_000);
        var dating = Dating((digits, null), ("24", new string('a', 39) + "😀" + digits));

        dating.Outcome.Should().Be(CodeDating.OutcomeKind.UnknownCodes);
        foreach (var language in Enum.GetValues<Language>())
            dating.Describe(language).Should().OnlyContain(sentence => sentence.Length < 500 && !sentence.Contains('\uD83D'));
    }

    [Fact]
    public void DateCodes_OfManyTimesTheSameCodes_IsTheirDating()
    {
        string[] codes = ["24", "27", "46", "4"];

        Gazetteer.Default.DateCodes(Enumerable.Range(0, 100_000).Select(i => codes[i % 4])).ToString().Should()
            .Be(Dating(codes).ToString());
    }

    private static IEnumerable<string> Codes(IEnumerable<CodeDating.KnownCode> codes) => codes.Select(code => code.Given.Code);

    private static CodeDating Dating(params string[] codes) => Gazetteer.Default.DateCodes(codes);

    private static CodeDating Dating(params (string Code, string? Name)[] codes)
        => Gazetteer.Default.DateCodes(codes.Select(code => new CodeDating.NamedCode(code.Code, code.Name)));
}
