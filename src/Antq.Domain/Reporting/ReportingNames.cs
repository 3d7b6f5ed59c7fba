using Antq.Domain.Data;
using Antq.Domain.Findings;

namespace Antq.Domain.Reporting;

/// <summary>What the kinds of this folder are called.</summary>
public static class ReportingNames
{
    /// <summary>The name of a status of an award.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this AwardStatus status, Language language) => Terms.Name(status, language);

    /// <summary>The name of a status of a figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this FigureStatus status, Language language) => Terms.Name(status, language);

    /// <summary>The name of what parts are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this PartsKind kind, Language language) => Terms.Name(kind, language);
}
