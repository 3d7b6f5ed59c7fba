namespace Antq.Domain.Organisation;

/// <summary>A table of a register.</summary>
/// <param name="Name">Its name, without brackets.</param>
/// <param name="Identity">How many of the first columns no two rows have alike.</param>
/// <param name="Columns">The columns in the order in which they are written.</param>
internal sealed record RegisterTable(string Name, int Identity, params RegisterColumn[] Columns)
{
    /// <summary>Whether a register may be without it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the rows are about a unit of the table of units, named by the first column.</summary>
    public bool IsOfUnits => Columns[0].Name == "unit";
}
