using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Antq.Domain.Findings;

namespace Antq.Domain.Data;

/// <summary>The text of a stream of reference data: plain UTF-8 or gzip of it, up to a number of bytes.</summary>
internal static class DataText
{
    private const int ShortestGzip = 18;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads to the end of the stream; returns the reason instead of a text if that is impossible.</summary>
    public static string? Read(Stream stream, int maxBytes, out Finding? refusal)
    {
        var bytes = ReadAll(stream, maxBytes);
        if (bytes is not null && IsGzip(bytes))
        {
            if (!TryDecompress(bytes, maxBytes, out bytes))
            {
                refusal = new Finding(GazetteerFindingCodes.CompressionBroken, null, null, []);
                return null;
            }
        }

        if (bytes is null)
        {
            refusal = new Finding(GazetteerFindingCodes.GazetteerTooLong, null, null, [Number("limit", maxBytes)]);
            return null;
        }

        return Decode(bytes, out refusal);
    }

    private static bool IsGzip(byte[] bytes) => bytes is [0x1F, 0x8B, ..];

    /// <summary>Returns all bytes of a stream; null when there are more than allowed.</summary>
    private static byte[]? ReadAll(Stream stream, int maxBytes)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (all.Length + read > maxBytes) return null;
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }

    /// <summary>Unpacks one gzip member. The framework accepts truncated data as complete: the length at their end shows it.</summary>
    private static bool TryDecompress(byte[] packed, int maxBytes, out byte[]? bytes)
    {
        bytes = null;
        if (packed.Length < ShortestGzip) return false;
        try
        {
            using var stream = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            bytes = ReadAll(stream, maxBytes);
        }
        catch (InvalidDataException)
        {
            return false;
        }

        return bytes is null || BinaryPrimitives.ReadUInt32LittleEndian(packed.AsSpan(packed.Length - sizeof(uint))) == (uint)bytes.Length;
    }

    private static string? Decode(byte[] bytes, out Finding? refusal)
    {
        var text = bytes.AsSpan();
        if (text.StartsWith(Encoding.UTF8.Preamble)) text = text[Encoding.UTF8.Preamble.Length..];
        refusal = null;
        try
        {
            return Strict.GetString(text);
        }
        catch (DecoderFallbackException invalid)
        {
            var line = text[..invalid.Index].Count((byte)'\n') + 1;
            refusal =
                new Finding(GazetteerFindingCodes.NotUtf8, null, string.Create(CultureInfo.InvariantCulture, $"/lines/{line}"),
                [Number("place", invalid.Index + 1)]);
            return null;
        }
    }

    private static FindingValue Number(string name, int number) => new(name, number.ToString(CultureInfo.InvariantCulture));
}
