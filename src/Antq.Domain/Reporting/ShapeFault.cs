using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>One fault of a report's shape.</summary>
/// <param name="Path">The place, as a JSON pointer.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Between">The places of the members that contradict each other there; null for a fault of the one value.</param>
internal readonly record struct ShapeFault(string Path, RefusalReason Reason, string[]? Between = null)
{
    /// <summary>Returns the fault with the place of its element before its own.</summary>
    public ShapeFault Below(string element)
        => new(element + Path, Reason, Between is null ? null : Array.ConvertAll(Between, place => element + place));
}
