using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Conventions;

/// <summary>A rule is a class whose name is a sentence with <c>Must</c>.</summary>
public sealed partial class ReportRuleTests
{
    public static TheoryData<string> Rules
        => new(Library.Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IReportRule)))
            .Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Name_OfARule_IsASentence(string rule) => rule.Should().MatchRegex(Sentence(), "it is a sentence with Must");

    [Theory]
    [MemberData(nameof(Rules))]
    public void Standard_OfEveryRule_HoldsItOnce(string rule)
        => ReportRules.Standard.Rules.Select(one => one.GetType().Name).Should().ContainSingle(name => name == rule);

    [Fact]
    public void Codes_OfEveryRule_AreSome() => ReportRules.Standard.Rules.Where(rule => rule.Codes.Count == 0).Should().BeEmpty();

    [GeneratedRegex(@"\A(?:[A-Z][a-z]*)+Must(?:[A-Z][a-z]*)+\z", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}
