using Antq.Domain.Findings;

namespace Antq.Domain.Tests.Findings;

public sealed class FindingsOfFieldsTests
{
    private static readonly IReadOnlyList<Finding> Three =
    [
        Of(FindingCodes.StatedTotalDiffers, "/awards/0/recipients"),
        Of(FindingCodes.PeriodOlderThanUnit, null),
        Of(FindingCodes.UnknownUnit, "/awards/0"),
        Of(FindingCodes.UnknownUnit, "/awards/10"),
        Of(FindingCodes.PartExceedsWhole, "/awards/0/recipients"),
    ];

    [Fact]
    public void ByField_GathersTheFindingsOfEachField()
    {
        var fields = Three.ByField();

        fields.Select(field => field.Field.Dotted).Should().Equal("awards[0].recipients", "", "awards[0]", "awards[10]");
        fields[0].Findings.Should().Equal(Three[0], Three[4]);
        fields.Select(field => field.Worst).Should()
            .Equal(FindingSeverity.Error, FindingSeverity.Information, FindingSeverity.Error, FindingSeverity.Error);
        fields[0].ToString().Should().Be("awards[0].recipients: 2");
    }

    [Theory]
    [InlineData("awards[0]", "2", "024")]
    [InlineData("/awards/0/recipients", "04", "04")]
    [InlineData("awards", "", "0234")]
    [InlineData("", "1", "01234")]
    [InlineData("figures[0]", "", "")]
    public void AtAndUnder_AField_AreItsOwnAndThoseUnderIt(string field, string at, string under)
    {
        Three.At(field).Should().Equal(at.Select(place => Three[place - '0']));
        Three.Under(field).Should().Equal(under.Select(place => Three[place - '0']));
    }

    [Fact]
    public void At_NoField_IsRefused()
    {
        FluentActions.Invoking(() => Three.At("awards[x]")).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Three.Under("awards[x]")).Should().Throw<FormatException>();
    }

    [Fact]
    public void CountBySeverity_TellsEveryWeight()
        => Three.CountBySeverity().Should()
            .BeEquivalentTo(new Dictionary<FindingSeverity, int>
            {
                [FindingSeverity.Error] = 4,
                [FindingSeverity.Warning] = 0,
                [FindingSeverity.Information] = 1
            });

    [Fact]
    public void Field_OfAnApplicationsOwnWords_IsTheWholeDocument()
        => Of(FindingCodes.UnknownUnit, "line 5 [perhaps]").Field.Should().Be(FieldPath.Root);

    [Fact]
    public void Field_OfEveryFindingOfTheSeeds_ReadsBackFromItsDottedForm()
        => Seeds.All.SelectMany(ReportRules.Standard.Validate).Should().NotBeEmpty().And
            .OnlyContain(finding => FieldPath.Parse(finding.Field.Dotted).ToString() == finding.Path);

    private static Finding Of(FindingCode code, string? path) => new(code, null, path, []);
}
