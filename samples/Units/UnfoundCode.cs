using System.Text.Json.Serialization;
using Antq.Domain.Organisation;

namespace Antq.Samples;

/// <summary>A text that is the code of no unit, and the codes that it may have been.</summary>
internal sealed record UnfoundCode(string Code, string? Name, CodeDating.UnknownReason Reason, IReadOnlyList<string> Candidates)
{
    /// <summary>Where it stands, from 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Row { get; init; }

    public override string ToString() => $"'{Code}'{(Candidates.Count == 0 ? "" : $", perhaps {string.Join(" or ", Candidates)}")}";
}
