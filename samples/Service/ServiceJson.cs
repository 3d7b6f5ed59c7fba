using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Samples.Service;

/// <summary>The generated metadata of what the service answers; the library's own types bring their converters with them.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(AcceptedReport))]
[JsonSerializable(typeof(FindingView[]))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
[JsonSerializable(typeof(Suggestions))]
[JsonSerializable(typeof(UnitView[]))]
[JsonSerializable(typeof(long?))]
internal sealed partial class ServiceJson : JsonSerializerContext;
