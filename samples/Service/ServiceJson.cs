using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Samples.Service;

/// <summary>The generated metadata of what the service answers; those of the library stand before it.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AcceptedReport))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(Suggestions))]
[JsonSerializable(typeof(UnitView[]))]
internal sealed partial class ServiceJson : JsonSerializerContext;
