using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Antq.Domain.Benchmarks;

/// <summary>Reading a mix of the texts that cells of sheets have: counts and periods, each time per text.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int Texts = 16;

    private static readonly LocalDate Day = new(2026, 11, 21);

    private static readonly string[] Counts =
    [
        "385", "2.430", "05", "1 234", "hơn 2.430", "≥ 385", "~1.200", "5-10", "120 vụ", "15 (mười lăm)", "hai trăm rưởi", "không có",
        "trên 3 nghìn", "khoảng 1,2 triệu", "dưới 20 trường hợp", "ba trăm hai mươi mốt",
    ];

    private static readonly string[] Periods =
    [
        "quý III/2025", "Q3/2025", "T9/2025", "2025-01", "năm 2025", "6 tháng đầu năm 2025", "9 tháng năm 2025", "tháng 11 năm 2025",
        "từ tháng 1 đến tháng 6 năm 2025", "từ ngày 15/12/2024 đến ngày 14/6/2025", "giai đoạn 2021-2025", "năm học 2024-2025",
        "đến hết năm 2024", "2019 đến nay", "nhiệm kỳ 2020 - 2025", "6T đầu 2025",
    ];

    [Benchmark(OperationsPerInvoke = Texts)]
    public int ReadCounts()
    {
        var read = 0;
        foreach (var text in Counts) read += Count.TryRead(text, Language.Vietnamese, out _) ? 1 : 0;
        return read == Texts ? read : throw new InvalidOperationException($"{read} of {Texts} counts are read.");
    }

    [Benchmark(OperationsPerInvoke = Texts)]
    public int ReadPeriods()
    {
        var read = 0;
        foreach (var text in Periods) read += ReportingPeriod.TryRead(text, Language.Vietnamese, out _, out _, Day) ? 1 : 0;
        return read == Texts ? read : throw new InvalidOperationException($"{read} of {Texts} periods are read.");
    }
}
