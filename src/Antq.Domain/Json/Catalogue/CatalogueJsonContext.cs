using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>The source-generated metadata of the catalogue.</summary>
[JsonSerializable(typeof(CatalogueDocument))]
internal sealed partial class CatalogueJsonContext : JsonSerializerContext
{
    public static JsonTypeInfo<CatalogueDocument> Document { get; }
        = DocumentJson.TypeInfo<CatalogueDocument>(new CatalogueJsonContext(), indented: true);
}
