using Antq.Domain.Aggregation;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/derivation.md tells what each operation does.</summary>
public sealed class DerivationDocumentTests
{
    private static readonly string Page = Checkout.Read("docs", "reference", "derivation.md");

    [Fact]
    public void Derivation_Document_TellsWhatEveryOperationDoes()
        => Enum.GetValues<Derivation.Operation>().Should().OnlyContain(operation => Page.Contains($"| `{Slugs.Of(operation)}` |"));

    [Theory]
    [InlineData("leftOut")]
    [InlineData("inputs")]
    [InlineData("against")]
    [InlineData("rounding")]
    [InlineData("rules")]
    [InlineData("passed")]
    [InlineData("because")]
    [InlineData("says")]
    public void Derivation_Document_TellsOfEveryMember(string member) => Page.Should().Contain($"`{member}`");
}
