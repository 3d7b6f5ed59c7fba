using Antq.Domain;
using NodaTime;

namespace Antq.Samples.Screens;

/// <summary>The five reports of <c>samples/Rollup/reports</c>, which the screens are opened on.</summary>
public sealed class SeedReports
{
    /// <summary>The day the screens are opened on. The library has no clock, and pages that tests compare stay the same.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 21);

    public IReadOnlyList<Report> All { get; } =
        [.. typeof(SeedReports).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)];

    private static Report Read(string name)
    {
        using var stream = typeof(SeedReports).Assembly.GetManifestResourceStream(name)!;
        return ReportJson.Read(stream);
    }
}
