namespace Antq.Domain.Organisation;

/// <summary>A table of a gazetteer.</summary>
/// <param name="Name">Its name, without brackets.</param>
/// <param name="Identity">The number of leading columns that identify a row.</param>
/// <param name="Columns">The columns in the order in which they are written.</param>
internal sealed record GazetteerTable(string Name, int Identity, params GazetteerColumn[] Columns)
{
    /// <summary>Whether the table may be missing.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the rows are about a unit of the table of units, named by the first column.</summary>
    public bool IsOfUnits => Columns[0].Name == "unit";
}
