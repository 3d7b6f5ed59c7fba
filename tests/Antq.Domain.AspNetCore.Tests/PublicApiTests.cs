using Antq.Domain.Tests;
using Antq.Domain.Tests.Conventions;

namespace Antq.Domain.AspNetCore.Tests;

/// <summary>The public surface does not change by accident.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicSurface_IsTheApprovedOne() => Approved.Check(
        PublicSurface.Describe(typeof(AntqDomainOptions).Assembly.GetExportedTypes()), "tests", "Antq.Domain.AspNetCore.Tests",
        "PublicApi.approved.txt");
}
