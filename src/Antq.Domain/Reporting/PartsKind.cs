using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>How the parts that a source names relate to the whole.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PartsKind>))]
public enum PartsKind
{
    /// <summary>Some of it (<c>trong đó</c>): they may overlap, and each is at most the whole.</summary>
    Some,

    /// <summary>An open split ("…"): they do not overlap, and together are at most the whole.</summary>
    Open,

    /// <summary>A complete split: they do not overlap, and together are the whole.</summary>
    Complete,
}
