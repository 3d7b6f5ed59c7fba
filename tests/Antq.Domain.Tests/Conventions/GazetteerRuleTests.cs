using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Conventions;

/// <summary>A rule about gazetteers is a class whose name is a sentence with <c>Must</c>.</summary>
public sealed partial class GazetteerRuleTests
{
    public static TheoryData<string> Rules
        => new(Library.Assembly.GetTypes()
            .Where(type => type.Namespace == "Antq.Domain.Organisation.Rules" && type is { IsClass: true, IsNested: false }).Select(
            type => type.Name));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Name_OfARule_IsASentence(string rule) => rule.Should().MatchRegex(Sentence(), "it is a sentence with Must");

    [GeneratedRegex(@"\A(?:[A-Z][a-z]*)+Must(?:[A-Z][a-z]*)+\z", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}
