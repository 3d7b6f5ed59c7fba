using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>What is looked for: a text, on some days, of units of some kinds and within a unit.</summary>
internal readonly ref struct NameQuery
{
    public required FoldedName Text { get; init; }

    public required DayRange Days { get; init; }

    /// <summary>The unit that those found are below; absent for all.</summary>
    public required UnitAbove? Within { get; init; }

    /// <summary>Whether the text is a whole name, rather than how one begins.</summary>
    public required bool WholeOnly { get; init; }

    /// <summary>A bit for each kind that the typed word stands for.</summary>
    public required ulong Kinds { get; init; }
}
