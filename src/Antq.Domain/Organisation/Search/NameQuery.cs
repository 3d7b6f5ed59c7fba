using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>A query: a text, on some days, for units of some kinds and within a unit.</summary>
internal readonly ref struct NameQuery
{
    public required FoldedName Text { get; init; }

    public required DayRange Days { get; init; }

    /// <summary>The unit that contains those searched; null for all.</summary>
    public required UnitAbove? Within { get; init; }

    /// <summary>Whether the text is a whole name, rather than its beginning.</summary>
    public required bool WholeOnly { get; init; }

    /// <summary>A bit for each kind that the typed word means.</summary>
    public required ulong Kinds { get; init; }
}
