using Antq.Domain;
using NodaTime;

namespace Antq.Samples.Csv;

/// <summary>
/// What the people who made a sheet know and the sheet does not say. Whatever else its cells hold is read or asked about, never guessed.
/// </summary>
public sealed record SheetLayout
{
    /// <summary>The row of the first header, from 1; titles may be above it.</summary>
    public int FirstHeader { get; init; } = 1;

    /// <summary>How many rows the headers have.</summary>
    public int Headers { get; init; } = 1;

    /// <summary>The column of the units, from 1: codes or names.</summary>
    public int UnitColumn { get; init; } = 1;

    /// <summary>The level of the units.</summary>
    public required OrganisationLevel Level { get; init; }

    /// <summary>The day of the reports, on which the units are looked up.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The unit that contains all of them, where names alone do not tell them apart.</summary>
    public UnitKey? Within { get; init; }

    /// <summary>The movement.</summary>
    public MovementType Movement { get; init; } = MovementType.AllPeopleProtectNationalSecurity;

    /// <summary>The measures by the texts of their headers, in any letters.</summary>
    public IReadOnlyDictionary<string, Measure> Measures { get; init; } = new Dictionary<string, Measure>(StringComparer.Ordinal);

    /// <summary>The measures that headers may name by any of their own names; null for those of <see cref="Measures"/> only.</summary>
    public MeasureCatalogue? Catalogue { get; init; }

    /// <summary>The measure of columns whose headers name none.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The period of columns whose headers name none.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What a dash means.</summary>
    public SheetDash Dash { get; init; }
}
