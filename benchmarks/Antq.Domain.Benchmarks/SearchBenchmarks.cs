using System.Globalization;
using Antq.Domain.Organisation;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Antq.Domain.Benchmarks;

/// <summary>
/// The ten best of the 3,321 communes of today at one key of a box that offers units. The naive peer looks for the text anywhere in
/// each name, without case and marks, and takes the first ten by name: it knows no kinds, ranks, aliases or đ, and counts only those.
/// </summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private readonly IReadOnlyList<OrganisationUnit> _communes = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21))
        .Units(OrganisationLevel.Commune);
    private readonly UnitSearch _search = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21)).Search(OrganisationLevel.Commune);
    private readonly UnitMatch[] _found = new UnitMatch[10];

    /// <summary>From one letter to the longest text that is looked for.</summary>
    public static IEnumerable<string> Texts
        => ["t", "tan", "tan ph", "phường tân b", string.Concat(Enumerable.Repeat("tan phu ", UnitSearch.LongestText / 8))];

    [ParamsSource(nameof(Texts))]
    public string Text { get; set; } = "";

    [Benchmark(Baseline = true)]
    public int LinqContains()
        => _communes
            .Where(commune => CultureInfo.InvariantCulture.CompareInfo.IndexOf(commune.Name, Text, Loosely) >= 0)
            .OrderBy(commune => commune.Name, StringComparer.Ordinal)
            .Take(_found.Length)
            .Count();

    [Benchmark]
    public int Suggest() => _search.Suggest(Text, _found, out _);
}
