namespace Antq.Domain.Organisation;

/// <summary>A column of a table of a gazetteer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">The form of its values.</param>
/// <param name="IsRequired">Whether every row has a value there.</param>
internal sealed record GazetteerColumn(string Name, ValueForm Form, bool IsRequired)
{
    /// <summary>Whether the table may lack the column: the last one, and only written if a row has a value there.</summary>
    public bool IsOptional { get; init; }
}
