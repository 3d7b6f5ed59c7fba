using System.Text.Json;
using System.Text.Json.Serialization;

namespace Antq.Domain.AspNetCore;

/// <summary>The generated metadata of the problem details.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FindingsProblemDetails))]
internal sealed partial class ProblemJsonContext : JsonSerializerContext;
