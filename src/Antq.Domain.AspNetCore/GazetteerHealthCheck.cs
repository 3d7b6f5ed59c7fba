using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Antq.Domain.AspNetCore;

/// <summary>Healthy when the gazetteer can be read; its data version is the description, and <c>dataVersion</c> of the data.</summary>
internal sealed class GazetteerHealthCheck(Gazetteer gazetteer) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(HealthCheckResult.Healthy(
            $"Data {gazetteer.Version}", new Dictionary<string, object>(StringComparer.Ordinal) { ["dataVersion"] = gazetteer.Version }));
}
