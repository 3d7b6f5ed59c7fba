using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation.Documents;

/// <summary>The source-generated metadata of gazetteers and of single units.</summary>
[JsonSerializable(typeof(GazetteerDocument))]
[JsonSerializable(typeof(UnitDocument))]
internal sealed partial class GazetteerJsonContext : JsonSerializerContext
{
    public static JsonTypeInfo<GazetteerDocument> Document { get; } = TypeInfo<GazetteerDocument>();

    public static JsonTypeInfo<GazetteerDocument> IndentedDocument { get; } = TypeInfo<GazetteerDocument>(indented: true);

    /// <summary>The metadata that ignore unknown members.</summary>
    public static JsonTypeInfo<GazetteerDocument> LenientGazetteer { get; } = TypeInfo<GazetteerDocument>(lenient: true);

    public static JsonTypeInfo<UnitDocument> Unit { get; } = TypeInfo<UnitDocument>();

    private static JsonTypeInfo<T> TypeInfo<T>(bool indented = false, bool lenient = false)
        => DocumentJson.TypeInfo<T>(
            new GazetteerJsonContext(), indented, lenient, DocumentJson.MaximumDepth, new DocumentTextJsonConverter());
}
