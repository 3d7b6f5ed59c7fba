using Antq.Domain.Tests;
using Antq.Domain.Tests.Conventions;

namespace Antq.Domain.EntityFrameworkCore.Tests;

/// <summary>The public surface does not change by accident.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicSurface_IsTheApprovedOne() => Approved.Check(
        PublicSurface.Describe(typeof(LocalDateConverter).Assembly.GetExportedTypes()), "tests", "Antq.Domain.EntityFrameworkCore.Tests",
        "PublicApi.approved.txt");
}
