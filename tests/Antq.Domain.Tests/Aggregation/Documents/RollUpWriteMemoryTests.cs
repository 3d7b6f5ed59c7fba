using Antq.Domain.Tests.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation.Documents;

/// <summary>What writing a result costs beside the bytes that are written.</summary>
public sealed class RollUpWriteMemoryTests
{
    [Fact]
    public void Write_OfAResult_AllocatesNoMoreThanTwiceWhatItWrites()
    {
        var reports = Enumerable.Range(0, 400).Select(RandomReports.Real).ToArray();
        var result = new Aggregator(Gazetteer.Default).RollUp(
            reports, OrganisationLevel.Province, new LocalDate(2026, 6, 30), ReportingPeriod.Parse("2015/2026"));
        // The arrays of the pool are not there the first time, and now and then it gives some back.
        var (written, allocated) = (0, long.MaxValue);
        for (var times = 0; times < 5; times++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            written = RollUpJson.Write(result).Length;
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        ((double)allocated / written).Should().BeLessThanOrEqualTo(2, $"{allocated} for {written} bytes of {result.Cells.Count} cells");
    }
}
