using Antq.Domain;

namespace Antq.Samples;

/// <summary>A row that somebody must decide on: <c>divided</c>, <c>other-name</c>, <c>not-on-the-day</c> or <c>nothing-known</c>.</summary>
internal sealed record CodeToDecide(int Row, string Code, string? GivenName, string Reason, UnitKey? From,
    IReadOnlyList<TraceStep> Candidates)
{
    public override string ToString()
    {
        var given = GivenName is { } name ? $"{Code} '{name}'" : Code;
        return Candidates.Count == 0
            ? $"to decide, {Reason}: {given}{(From is { } key ? $" is {key}" : "")}"
            : $"to decide, {Reason}: {given} → {string.Join("; ", Candidates)}";
    }
}
