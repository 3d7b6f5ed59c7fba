namespace Antq.Domain.Text;

/// <summary>The id of a kind, made once for each kind of this library.</summary>
/// <param name="id">The id.</param>
/// <param name="place">The position in its enumeration; negative for a kind of an application.</param>
internal sealed class KindName(string id, int place)
{
    public string Id => id;

    public int Place => place;
}
