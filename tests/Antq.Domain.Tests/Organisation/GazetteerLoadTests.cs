using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Antq.Domain.Data;
using Antq.Domain.Findings;
using Antq.Domain.Tests.Json;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Gazetteers are loaded whole or not at all, and saved to the same bytes.</summary>
public sealed class GazetteerLoadTests
{
    private static readonly byte[] Small = Encoding.UTF8.GetBytes(Gazetteers.Small);

    [Fact]
    public void Load_OfTheSavedShippedRegister_IsTheSameWithoutAnyFinding()
    {
        Gazetteer.TryLoad(Gazetteers.Stream(Gazetteers.Shipped), out var loaded, out var findings).Should().BeTrue();

        findings.Should().BeEmpty();
        Gazetteers.Save(loaded!).Should().Be(Gazetteers.Shipped);
        loaded!.Version.Should().Be(Gazetteer.Default.Version);
        loaded.Levels.Should().Equal(Gazetteer.Default.Levels);
        loaded.Units.Select(unit => unit.Key).Should().Equal(Gazetteer.Default.Units.Select(unit => unit.Key));
        loaded.Events.Should().Equal(Gazetteer.Default.Events);
        loaded.AsOf(new LocalDate(2026, 11, 21)).Province("75").StateOn(new LocalDate(2026, 11, 21)).Kind.Should().Be(UnitKind.CentralCity);
    }

    [Fact]
    public void Save_OfTheExample_IsTheExample()
        => Gazetteers.Save(Gazetteers.Load(Gazetteers.Small)).Should().Be(Gazetteers.Small);

    [Fact]
    public void Load_OfTheRowsInAnotherOrder_IsTheSameRegister()
    {
        var blocks = Gazetteers.Small.TrimEnd().Split("\n\n");
        var shuffled = blocks.Skip(1).Reverse().Select(block => block.Split('\n'))
            .Select(lines => string.Join('\n', lines.Take(2).Concat(lines.Skip(2).Reverse())));

        Gazetteers.Save(Gazetteers.Load(string.Join("\n\n", shuffled.Prepend(blocks[0])))).Should().Be(Gazetteers.Small);
    }

    [Fact]
    public void Load_OfOtherFormsOfTheSameText_IsTheSameRegister()
    {
        byte[][] forms =
        [
            [.. Encoding.UTF8.Preamble, .. Small],
            Encoding.UTF8.GetBytes(Gazetteers.Small.ReplaceLineEndings("\r\n")),
            Encoding.UTF8.GetBytes(Gazetteers.Small.TrimEnd()),
            Zip(Small),
        ];

        foreach (var form in forms) Gazetteers.Save(Gazetteer.Load(new SlowStream(form))).Should().Be(Gazetteers.Small);
    }

    [Fact]
    public void Load_OfAStartThatWasCorrected_CountsTheLifeFromTheCorrectedDay()
    {
        var corrected = Gazetteers.Load(Gazetteers.Small.With("C07@2018-08-07,,", "C07@2018-08-07,2018-09-01,"));

        var unit = corrected[UnitKey.Parse("C07@2018-08-07")];
        unit.IsAliveOn(new LocalDate(2018, 8, 31)).Should().BeFalse();
        unit.IsAliveOn(new LocalDate(2018, 9, 1)).Should().BeTrue();
        unit.States[0].From.Should().Be(new LocalDate(2018, 9, 1));
        corrected.AsOf(new LocalDate(2018, 8, 31)).Departments.Should().ContainSingle().Which.Code.Should().Be("V05");
        corrected.AsOf(new LocalDate(2018, 9, 1)).Departments.Should().HaveCount(2);
    }

    [Fact]
    public void Load_OfABrokenGazetteer_ThrowsWithEveryFinding()
    {
        var broken = Gazetteers.Small.With("Kinh Bắc", " ").With("24@1997-01-01,1997-01-01", "24@1997-01-01,1997");

        FluentActions.Invoking(() => Gazetteers.Load(broken)).Should().Throw<ReferenceDataException>()
            .WithMessage(
                "The gazetteer has 2 errors, the first of them: Error ANTQ3014 /lines/22: The column “valid_from”: “1997” is not a day "
                + "*(data example-1).")
            .Which.Findings.Select(finding => finding.Code.Id).Should().Equal("ANTQ3014", "ANTQ3016");
    }

    [Fact]
    public void Load_OfMoreBytesThanAllowed_IsRefused()
    {
        Gazetteer.Load(new MemoryStream(Small), Small.Length).Version.Should().Be("example-1");
        foreach (var bytes in new[] { Small, Zip(Small) })
        {
            Gazetteer.TryLoad(new MemoryStream(bytes), out var gazetteer, out var findings, Small.Length - 1).Should().BeFalse();
            gazetteer.Should().BeNull();
            findings.ShouldTell("ANTQ3002", FindingSeverity.Error, null!, null, "", $"{Small.Length - 1}");
        }
    }

    [Fact]
    public void Load_OfAStreamWithoutEnd_IsRefused()
        => FluentActions.Invoking(() => Gazetteer.Load(new EndlessStream(), 1 << 20)).Should().Throw<ReferenceDataException>()
            .WithMessage("*ANTQ3002*1048576*");

    [Fact]
    public void Load_OfABombOfGzip_IsRefused()
    {
        var bomb = Zip(new byte[256 << 20]);

        bomb.Length.Should().BeLessThan(1 << 20);
        FluentActions.Invoking(() => Gazetteer.Load(new MemoryStream(bomb))).Should().Throw<ReferenceDataException>()
            .WithMessage("*ANTQ3002*67108864*");
    }

    [Fact]
    public void Load_OfGzipThatBreaksOffOrIsDamaged_IsRefused()
    {
        var whole = Zip(Small);
        var damaged = whole.ToArray();
        damaged[^6] ^= 1;
        foreach (var bytes in new[] { whole[..2], whole[..12], whole[..(whole.Length / 2)], whole[..^4], whole[..^1], damaged })
            FluentActions.Invoking(() => Gazetteer.Load(new MemoryStream(bytes))).Should().Throw<ReferenceDataException>().Which.Findings
                .Should().ContainSingle().Which.Code.Should().Be(GazetteerFindingCodes.CompressionBroken);
    }

    [Fact]
    public void Load_OfBytesThatAreNoUtf8_NamesPlaceAndLine()
    {
        byte[] bytes = [.. "antq-data 1 x\n\n[acts]\n"u8, 0xC3, 0x28];

        FluentActions.Invoking(() => Gazetteer.Load(new MemoryStream(bytes))).Should().Throw<ReferenceDataException>()
            .WithMessage("The gazetteer has 1 error: Error ANTQ3003 /lines/4: Byte 23 is not UTF-8.");
    }

    [Fact]
    public void Load_OfWhatCannotBeRead_IsTheCallersMistake()
    {
        var closed = new MemoryStream();
        closed.Dispose();

        FluentActions.Invoking(() => Gazetteer.Load(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Gazetteer.Load(closed)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Gazetteer.Load(new MemoryStream(Small), 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Gazetteer.Default.Save(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Gazetteer.Default.Save(new MemoryStream([], writable: false))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void TryLoad_OfTheShippedRegister_IsQuick()
    {
        Gazetteers.Load(Gazetteers.Shipped);
        var best = Enumerable.Range(0, 3).Min(_ => Time());

        best.Should().BeLessThan(TimeSpan.FromSeconds(5), "some 25,000 rows are read and checked");

        static TimeSpan Time()
        {
            var watch = Stopwatch.StartNew();
            Gazetteers.Try(Gazetteers.Shipped).IsLoaded.Should().BeTrue();
            return watch.Elapsed;
        }
    }

    private static byte[] Zip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>A stream that gives one byte at a time.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
