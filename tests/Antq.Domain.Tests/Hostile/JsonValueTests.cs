using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Tests.Conventions;

namespace Antq.Domain.Tests.Hostile;

/// <summary>
/// Every type of the library that a plain JSON call reads, given hostile documents: it reads them or throws <see cref="JsonException"/>,
/// and nothing else.
/// </summary>
public sealed class JsonValueTests
{
    private const int CasesOfAType = 120;

    public static TheoryData<string> Types => new(Read.Select(type => type.FullName!));

    /// <summary>Values and documents, and one enumeration: all enumerations are read by the same converter.</summary>
    public static TheoryData<string> Values
        => new(Read.Where(type => !type.IsEnum || type == typeof(AwardForm)).Select(type => type.FullName!));

    [Theory]
    [MemberData(nameof(Types))]
    public void Deserialize_OfHostileJson_ReadsOrRefuses(string name)
    {
        var type = Read.Single(type => type.FullName == name);
        var texts = new HostileTexts(20251126 + name.Length);
        for (var number = 0; number < CasesOfAType; number++) TryRead(type, Json(texts));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Deserialize_OfLongJson_RefusesItWithoutRepeatingIt(string name)
    {
        var type = Read.Single(type => type.FullName == name);
        foreach (var text in HostileTexts.Long(1 << 14))
        {
            foreach (var json in (string[])[Quoted(text), $"{{{Quoted(text)}:1}}", $"{{\"lower\":1,\"text\":{Quoted(text)}}}",
                $"[{Quoted(text)}]"])
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                TryRead(type, json);
                var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                Assert.True(allocated <= DoorLimit.Documents.Bytes(2L * json.Length),
                    $"{name} allocated {allocated} for {json.Length} characters: {json.AsSpan(0, Math.Min(20, json.Length))}");
            }
        }
    }

    private static IEnumerable<Type> Read
        => Library.ClosedTypes.Where(type => type.IsDefined(typeof(JsonConverterAttribute), inherit: false));

    private static void TryRead(Type type, string json)
    {
        try
        {
            JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json), type);
        }
        catch (JsonException refusal)
        {
            // The framework's own messages, of a member that it does not know and of a text that is no JSON, repeat it, and our converters
            // never see it.
            var isOfTheFramework = refusal.Message.StartsWith("The JSON property '", StringComparison.Ordinal)
                || refusal.InnerException?.GetType().Name == "JsonReaderException";
            Assert.True(refusal.Message.Length <= DoorLimit.LongestMessage || isOfTheFramework,
                $"{type.Name} has a message of {refusal.Message.Length} characters: "
                + $"{refusal.Message.AsSpan(0, Math.Min(200, refusal.Message.Length))}");
        }
    }

    private static string Json(HostileTexts texts) => texts.Below(6) switch
    {
        0 => texts.Next(),
        1 => $"[{Quoted(texts.Next())}]",
        2 => $"{{\"lower\":{texts.Below(10)},\"upper\":{texts.Below(10)},\"nominal\":{texts.Below(10)},\"text\":{Quoted(texts.Next())}}}",
        3 => $"{{{Quoted(texts.Next())}:{Quoted(texts.Next())}}}",
        4 => new string('[', texts.Below(200)),
        _ => Quoted(texts.Next()),
    };

    /// <summary>The text between quotation marks, every letter escaped, so that lone surrogates arrive as they are.</summary>
    private static string Quoted(string text)
        => $"\"{string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == ' ' ? letter.ToString() : $"\\u{(int)letter:x4}"))}\"";
}
