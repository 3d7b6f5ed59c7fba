using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Text;

namespace Antq.Domain.Findings;

/// <summary>The source-generated metadata of findings.</summary>
[JsonSerializable(typeof(FindingDocument))]
internal sealed partial class FindingJsonContext : JsonSerializerContext
{
    /// <summary>The metadata of a repair.</summary>
    public static JsonTypeInfo<FindingRepair> Repair
        => field ??= (JsonTypeInfo<FindingRepair>)Strict.Options.GetTypeInfo(typeof(FindingRepair));

    public static JsonTypeInfo<FindingDocument> Strict { get; } = DocumentJson.TypeInfo<FindingDocument>(new FindingJsonContext());

    public static JsonTypeInfo<FindingDocument> Lenient { get; } = DocumentJson.TypeInfo<FindingDocument>(
        new FindingJsonContext(), lenient: true);
}
