namespace Antq.Domain.Organisation;

/// <summary>A column of a table of a register.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">What it holds.</param>
/// <param name="IsRequired">Whether every row has a value there.</param>
internal sealed record RegisterColumn(string Name, ValueForm Form, bool IsRequired);
