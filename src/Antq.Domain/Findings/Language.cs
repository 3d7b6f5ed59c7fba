namespace Antq.Domain.Findings;

/// <summary>A language in which the library speaks.</summary>
public enum Language
{
    /// <summary>Vietnamese (tiếng Việt).</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
