using System.Text.Json.Serialization;

namespace Antq.Domain.Tests.Json;

/// <summary>The source-generated metadata of an application, made without the internals of the library.</summary>
[JsonSerializable(typeof(ApplicationDay))]
[JsonSerializable(typeof(Submission))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class AppJsonContext : JsonSerializerContext;
