namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>One way to do the work of a workload.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Run">Does the work once.</param>
/// <param name="Rounds">How often it is timed for a table; fewer where it takes long.</param>
/// <param name="Repeats">How often it is done each time; more where it is short. Times are told for one.</param>
public sealed record Contender(string Name, Func<object?> Run, int Rounds, int Repeats)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
