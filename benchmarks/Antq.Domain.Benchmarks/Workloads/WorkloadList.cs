namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>The workloads by name; each is made when it is asked for.</summary>
public static class WorkloadList
{
    private static readonly Dictionary<string, Func<Workload>> Makers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["W1"] = () => new UnsortedFacts(10_000_000, isSorted: false),
        ["W1-sorted"] = () => new UnsortedFacts(10_000_000, isSorted: true),
        ["W1-3M"] = () => new UnsortedFacts(3_000_000, isSorted: false),
        ["W1-1M"] = () => new UnsortedFacts(1_000_000, isSorted: false),
        ["W2"] = () => new DenseCube(isMixed: false),
        ["W2-mixed"] = () => new DenseCube(isMixed: true),
        ["W3"] = () => new CorrectedFact(isOfManyPeriods: false),
        ["W3-many"] = () => new CorrectedFact(isOfManyPeriods: true),
        ["W4"] = () => new ProvinceScreen(),
        ["W5"] = () => new VagueFacts(10_000_000),
        ["W5-1M"] = () => new VagueFacts(1_000_000),
        ["W6-10k"] = () => new ManyReports(10_000, areReal: false),
        ["W6-30k"] = () => new ManyReports(30_000, areReal: false),
        ["W6-100k"] = () => new ManyReports(100_000, areReal: false),
        ["W7-10k"] = () => new ManyReports(10_000, areReal: true),
        ["W7-30k"] = () => new ManyReports(30_000, areReal: true),
        ["W8-1k"] = () => new OverlappingReports(1_000),
        ["W8-10k"] = () => new OverlappingReports(10_000),
        ["W8-30k"] = () => new OverlappingReports(30_000),
        ["W8-wholes"] = () => new WholesBesideParts(10_000),
        ["W9"] = () => new ReportScreen(),
        ["W10"] = () => new LiveSet(areReal: false),
        ["W10-real"] = () => new LiveSet(areReal: true),
    };

    /// <summary>Every name, in the order of the tables.</summary>
    public static IEnumerable<string> Names => Makers.Keys;

    /// <summary>Makes a workload and compares the answers of its contenders.</summary>
    public static Workload Make(string name) => Makers[name]();
}
