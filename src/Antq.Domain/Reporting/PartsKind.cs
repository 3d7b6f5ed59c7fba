using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>What the parts that a source names are to the whole.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PartsKind>))]
public enum PartsKind
{
    /// <summary>Some of it (<c>trong đó</c>): they may overlap, and each is at most the whole.</summary>
    Some,

    /// <summary>A split that goes on ("…"): they do not overlap, and together are at most the whole.</summary>
    Open,

    /// <summary>A split of all of it: they do not overlap, and together are the whole.</summary>
    Complete,
}
