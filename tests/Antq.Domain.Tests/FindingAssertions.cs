namespace Antq.Domain.Tests;

/// <summary>What a list of findings should tell.</summary>
internal static class FindingAssertions
{
    /// <summary>Exactly one finding of the code stands at the place, says what it should, and names the values in both languages.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="code">The stable id.</param>
    /// <param name="severity">The weight.</param>
    /// <param name="path">The place.</param>
    /// <param name="against">The place that it contradicts.</param>
    /// <param name="repair">Place and value of the repair, joined by an equals sign; empty where there is none.</param>
    /// <param name="named">The values that both messages name, by semicolons; with a bar where Vietnamese and English differ.</param>
    public static void ShouldTell(this IReadOnlyList<Finding> findings, string code, FindingSeverity severity, string path, string? against,
        string repair, string named)
    {
        findings.Where(finding => finding.Code.Id == code && finding.Path == path).Should()
            .ContainSingle($"these were found: {string.Join(" • ", findings)}");
        var told = findings.Single(finding => finding.Code.Id == code && finding.Path == path);
        told.Severity.Should().Be(severity);
        told.Against.Should().Be(against);
        (told.Repair is { } given ? $"{given.Path}={given.Value}" : "").Should().Be(repair);
        var vietnamese = told.Message(Language.Vietnamese);
        var english = told.Message(Language.English);
        vietnamese.Should().NotBe(english);
        foreach (var value in named.Split(';'))
        {
            var words = value.Split('|');
            vietnamese.Should().Match(text => text.Contains(words[0], StringComparison.Ordinal)).And.NotContainAny("{", "}");
            english.Should().Match(text => text.Contains(words[words.Length - 1], StringComparison.Ordinal)).And.NotContainAny("{", "}");
        }
    }
}
