using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>The errors known to stand in lists in circulation: each decided against, and told to whoever has data coded by them.</summary>
public sealed class SourceErrorTests
{
    private static readonly GazetteerSnapshot LastOldDay = Gazetteer.Default.AsOf(new LocalDate(2025, 6, 30));

    [Fact]
    public void SourceErrors_OfTheGazetteer_AreSaidInBothLanguages()
    {
        Gazetteer.Default.SourceErrors.Should().HaveCount(25);
        Gazetteer.Default.SourceErrors.Should()
            .OnlyContain(error => error.Reason(Language.Vietnamese).EndsWith('.') && error.Reason(Language.English).EndsWith('.')
            && error.Source.Length > 0);
    }

    [Theory]
    [InlineData("00553", "00556", "Đặng Xá")]
    [InlineData("01615", "01651", "Mỹ Hưng")]
    [InlineData("02485", "02482", "Phú Thịnh")]
    [InlineData("23737", "23938", "Ia Mơ")]
    [InlineData("06978", "06970", "Ba Chẽ")]
    public void SourceErrors_OfAMisprintedCode_NameTheRightOne(string printed, string right, string name)
    {
        var error = Gazetteer.Default.SourceErrors.Should().ContainSingle(error => error.Code == printed).Which;

        error.Right.Should().Be(right);
        LastOldDay.Unit(right).Name.Should().Be(name);
        error.Reason(Language.Vietnamese).Should().Contain(name);
    }

    [Theory]
    [InlineData("07693")]
    [InlineData("16387")]
    [InlineData("25186")]
    public void DateCodes_OfACodeThatHadEnded_SaysWhoStillListsIt(string code)
    {
        var dating = Gazetteer.Default.DateCodes([code]);

        (dating.Unknown.Count, dating.Stretches[^1].Last < new LocalDate(2025, 6, 30)).Should().Be((0, true));
        dating.Remarks.Should().ContainSingle().Which.Code.Should().Be(code);
        dating.Describe(Language.English)[^1].Should().Be($"Two community lists still have {code}, which ended before 2025-07-01.");
    }

    [Fact]
    public void DateCodes_OfACodeThatATablePrintsForAnother_SaysSoThoughTheCodeExists()
    {
        var dating = Gazetteer.Default.DateCodes(["00553"]);

        dating.Unknown.Should().BeEmpty();
        dating.Describe(Language.Vietnamese)[^1].Should()
            .Be("Bảng chuyển đổi cũ - mới của cơ quan thống kê in 00553 thay cho 00556 (Đặng Xá).");
    }

    [Theory]
    [InlineData("13369")]
    [InlineData("22267")]
    public void Register_WhereListAndTableDisagreeOnAKind_FollowsTheList(string code)
        => LastOldDay.Unit(code).StateOn(LastOldDay.Day).Kind.Should().Be(UnitKind.Commune);
}
