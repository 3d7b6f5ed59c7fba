using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>The id of a kind in a report that is not of this library.</summary>
/// <param name="Path">Its place, as a JSON pointer.</param>
/// <param name="Id">The id.</param>
/// <param name="Type">The type of the id.</param>
/// <param name="Known">The ids of this library.</param>
internal sealed record OwnKind(string Path, string Id, Type Type, IReadOnlyList<string> Known)
{
    /// <summary>The id of this library that was probably meant; null when none is near.</summary>
    public string? Nearest => NearestText.To(Id, Known);
}
