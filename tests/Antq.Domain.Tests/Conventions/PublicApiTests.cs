namespace Antq.Domain.Tests.Conventions;

/// <summary>The public surface does not change by accident.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicSurface_IsTheApprovedOne()
        => Approved.Check(PublicSurface.Describe(Library.PublicTypes), "tests", "Antq.Domain.Tests", "PublicApi.approved.txt");
}
