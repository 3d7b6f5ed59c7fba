namespace Antq.Domain;

public sealed partial class Territory
{
    /// <summary>A unit in a territory, whole or in part.</summary>
    /// <param name="Unit">The unit.</param>
    /// <param name="IsWhole">Whether the territory contains all of it.</param>
    public sealed record Part(OrganisationUnit Unit, Answer IsWhole);
}
