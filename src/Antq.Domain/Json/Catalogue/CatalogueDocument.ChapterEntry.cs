namespace Antq.Domain.Json;

internal sealed partial record CatalogueDocument
{
    /// <summary>A chapter of the measures.</summary>
    /// <param name="Id">Its identifier.</param>
    /// <param name="Name">Its name.</param>
    public sealed record ChapterEntry(string Id, BilingualText Name);
}
