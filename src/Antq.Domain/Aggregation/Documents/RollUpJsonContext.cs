using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Findings;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>The source-generated metadata of roll-up results and of single cells.</summary>
[JsonSerializable(typeof(RollUpDocument))]
internal sealed partial class RollUpJsonContext : JsonSerializerContext
{
    /// <summary>The maximum nesting of a document: figures within figures make deep derivations.</summary>
    public const int MaximumDepth = 1024;

    public static JsonTypeInfo<RollUpDocument> Result { get; } = TypeInfo<RollUpDocument>();

    public static JsonTypeInfo<RollUpDocument> IndentedResult { get; } = TypeInfo<RollUpDocument>(indented: true);

    /// <summary>The metadata that skip unknown members.</summary>
    public static JsonTypeInfo<RollUpDocument> LenientResult { get; }
        = DocumentJson.TypeInfo<RollUpDocument>(
            new RollUpJsonContext(), indented: false, lenient: true, MaximumDepth, new FindingJsonConverter(lenient: true));

    public static JsonTypeInfo<RollUpDocument.Cell> OfCell { get; } = TypeInfo<RollUpDocument.Cell>();

    public static JsonTypeInfo<RollUpDocument.Cell> IndentedCell { get; } = TypeInfo<RollUpDocument.Cell>(indented: true);

    private static JsonTypeInfo<T> TypeInfo<T>(bool indented = false)
        => DocumentJson.TypeInfo<T>(new RollUpJsonContext(), indented, lenient: false, MaximumDepth);
}
