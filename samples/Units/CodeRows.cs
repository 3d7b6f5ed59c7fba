using System.Text;
using Antq.Domain.Organisation;

namespace Antq.Samples;

/// <summary>
/// Codes as they are given: <c>24,27,00001</c>, or <c>@file</c> with a code on each line, a comma and a name after it if there is one.
/// </summary>
internal static class CodeRows
{
    private const long LongestFile = 64 << 20;

    /// <exception cref="FormatException">The file is too large, or no text.</exception>
    public static IReadOnlyList<CodeDating.NamedCode> Read(string given)
    {
        if (!given.StartsWith('@')) return [.. given.Split(',').Select(code => new CodeDating.NamedCode(code, null))];
        var file = new FileInfo(given[1..]);
        if (file.Length > LongestFile) throw new FormatException($"{file.Name} is larger than {LongestFile} bytes.");
        try
        {
            return [.. File.ReadLines(file.FullName, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true))
                .Select(Row)];
        }
        catch (DecoderFallbackException refusal)
        {
            throw new FormatException($"{file.Name} is not text in UTF-8.", refusal);
        }
    }

    private static CodeDating.NamedCode Row(string line)
        => line.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma
            ? new CodeDating.NamedCode(line[..comma], string.IsNullOrWhiteSpace(line[(comma + 1)..]) ? null : line[(comma + 1)..])
            : new CodeDating.NamedCode(line, null);
}
