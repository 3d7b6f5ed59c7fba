using System.Reflection;
using System.Text.RegularExpressions;
using Antq.Domain.Findings;

namespace Antq.Domain.Tests.Conventions;

/// <summary>The file of codes is complete and in order, and something gives each code.</summary>
public sealed partial class FindingCodeTests
{
    [Fact]
    public void All_HoldsEveryCodeOfTheFile()
        => FindingCodes.All.Should().BeEquivalentTo(
            new[] { typeof(FindingCodes),
                typeof(GazetteerFindingCodes) }.SelectMany(file => file.GetProperties(BindingFlags.Public | BindingFlags.Static))
                .Where(property => property.PropertyType == typeof(FindingCode)).Select(property => property.GetValue(null)));

    [Fact]
    public void All_IsInTheOrderOfTheIds()
        => FindingCodes.All.Select(code => code.Id).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();

    [Fact]
    public void Ids_AreOfOneForm()
        => FindingCodes.All.Where(code => !Id().IsMatch(code.Id)).Should().BeEmpty("an id is ANTQ and four digits");

    [Fact]
    public void Templates_NameTheSameValuesInBothLanguages()
        => FindingCodes.All
            .Where(code => !Values(code, Language.Vietnamese).SetEquals(Values(code, Language.English)))
            .Should().BeEmpty("both languages say the same");

    [Fact]
    public void Templates_AreDifferentSentences()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            FindingCodes.All.Select(code => code.Template(language)).Should().OnlyHaveUniqueItems();
            FindingCodes.All.Where(code => code.Template(language) is not [.., '.']).Should().BeEmpty("a wording is a sentence");
        }
    }

    [Fact]
    public void CodesOfOneReport_AreGivenByARule()
        => FindingCodes.All.Where(IsOfOneReport).Except(ReportRules.Standard.Rules.SelectMany(rule => rule.Codes))
            .Should().BeEmpty("a code that no rule gives is never seen");

    [Fact]
    public void CodesOfARule_AreOfOneReportAndInTheFile()
        => ReportRules.Standard.Rules.SelectMany(
            rule => rule.Codes.Where(code => !IsOfOneReport(code) || !FindingCodes.All.Contains(code))
            .Select(code => $"{rule.GetType().Name} gives {code}"))
            .Should().BeEmpty("2xxx are about adding reports up, 3xxx about a gazetteer, 4xxx about the award law");

    [Fact]
    public void CodesOfARule_AreGivenByNoOther()
        => ReportRules.Standard.Rules.SelectMany(rule => rule.Codes).Should().OnlyHaveUniqueItems("a code tells which rule was broken");

    private static HashSet<string> Values(FindingCode code, Language language)
        => [.. Value().Matches(code.Template(language)).Select(value => value.Value)];

    private static bool IsOfOneReport(FindingCode code) => code.Id.StartsWith("ANTQ1", StringComparison.Ordinal);

    [GeneratedRegex(@"\AANTQ[1-6][0-9]{3}\z", RegexOptions.None, 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Value();
}
