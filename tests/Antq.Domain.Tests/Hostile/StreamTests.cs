using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Antq.Domain.Tests.Json;
using Antq.Domain.Tests.Organisation;

namespace Antq.Domain.Tests.Hostile;

/// <summary>
/// Streams that are long, packed or cut off: what is allocated is bounded by their length, or by the limit that the caller sets.
/// </summary>
public sealed class StreamTests
{
    [Fact]
    public void TryLoad_OfAPackedGazetteerThatBreaksOff_RefusesItAtEveryPlace()
    {
        var packed = Pack(Encoding.UTF8.GetBytes(Gazetteers.Small));
        Load(packed).Should().BeTrue();
        for (var length = 0; length < packed.Length; length++)
        {
            var (isLoaded, allocated) = Measure(packed[..length]);

            isLoaded.Should().BeFalse($"of {length} bytes of {packed.Length}");
            allocated.Should().BeLessThan(DoorLimit.Documents.Bytes(Gazetteers.Small.Length));
        }
    }

    [Fact]
    public void TryLoad_OfAPackedGazetteerWithOneByteChanged_LoadsOrRefusesIt()
    {
        var packed = Pack(Encoding.UTF8.GetBytes(Gazetteers.Small));
        var random = new Random(20261126);
        for (var at = 0; at < packed.Length; at++)
        {
            var damaged = packed.ToArray();
            damaged[at] = (byte)random.Next(256);
            Measure(damaged).Allocated.Should().BeLessThan(DoorLimit.Documents.Bytes(4L * Gazetteers.Small.Length), $"of byte {at}");
        }
    }

    [Fact]
    public void TryLoad_OfAPackedBomb_StopsAtTheLimit()
    {
        const int Limit = 1 << 20;
        var bomb = Pack(new byte[256 << 20]);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Gazetteer.TryLoad(new MemoryStream(bomb), out _, out var findings, Limit).Should().BeFalse();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(DoorLimit.Documents.Bytes(Limit));
        findings.Should().ContainSingle().Which.Code.Id.Should().Be("ANTQ3002");
    }

    [Fact]
    public void TryLoad_OfAnEndlessStream_StopsAtTheLimit()
    {
        const int Limit = 1 << 20;

        var before = GC.GetAllocatedBytesForCurrentThread();
        Gazetteer.TryLoad(new EndlessStream(), out _, out _, Limit).Should().BeFalse();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(DoorLimit.Documents.Bytes(Limit));
    }

    [Fact]
    public void TryLoad_OfAGoodRegister_AllocatesByItsLength()
    {
        var bytes = Encoding.UTF8.GetBytes(Gazetteers.Shipped);

        var (isLoaded, allocated) = Measure(bytes);
        isLoaded.Should().BeTrue();
        allocated.Should().BeLessThan(DoorLimit.Documents.Bytes(bytes.Length));
    }

    [Theory]
    [InlineData("figures", """{"measure":"models","value":{"lower":1,"upper":2,"text":"từ 1 đến 2"}}""")]
    [InlineData("awards", """{"form":"commendation","issuers":[{"office":"minister"}],"recipients":{"unsplit":{"count":5,"kinds":["collectives","individuals"]}}}""")]
    [InlineData("statedTotals", """{"measure":"models","value":0}""")]
    [InlineData("remarks", """{"text":"x"}""")]
    [InlineData("supersedes", """{"id":"x"}""")]
    public void Read_OfEverLongerDocuments_AllocatesByTheirLength(string list, string item)
    {
        ReportJson.Read(Document(list, item, 10));
        foreach (var count in (int[])[1_000, 10_000, 40_000])
        {
            var document = Document(list, item, count);

            var before = GC.GetAllocatedBytesForCurrentThread();
            ReportJson.Read(document);
            (GC.GetAllocatedBytesForCurrentThread() - before).Should()
                .BeLessThan(DoorLimit.Documents.Bytes(document.Length), $"of {count} items in {document.Length} bytes");
        }
    }

    private static byte[] Document(string list, string item, int count)
    {
        var report = JsonNode.Parse(ReportJson.Write(Seeds.Report(Seeds.PhuTho) with { Figures = [], Awards = [] }))!.AsObject();
        report[list] = new JsonArray();
        return Encoding.UTF8.GetBytes(
            report.ToJsonString()
            .Replace($"\"{list}\":[]", $"\"{list}\":[{string.Join(',', Enumerable.Repeat(item, count))}]", StringComparison.Ordinal));
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static bool Load(byte[] bytes) => Gazetteer.TryLoad(new MemoryStream(bytes), out _, out _);

    private static (bool IsLoaded, long Allocated) Measure(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isLoaded = Load(bytes);
        return (isLoaded, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
