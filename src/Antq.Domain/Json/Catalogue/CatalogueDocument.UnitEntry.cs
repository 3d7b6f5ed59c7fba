namespace Antq.Domain.Json;

internal sealed partial record CatalogueDocument
{
    /// <summary>What a measure counts.</summary>
    /// <param name="Id">Its identifier.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="WrittenIn">The larger unit that its numbers are written in.</param>
    /// <param name="Precision">The number of decimals in that unit.</param>
    public sealed record UnitEntry(string Id, BilingualText Name, string? WrittenIn, int Precision);
}
