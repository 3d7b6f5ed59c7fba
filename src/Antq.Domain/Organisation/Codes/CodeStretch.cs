using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// A stretch of days (khoảng thời gian) in which every code keeps one meaning. Where a unit is older than the register, the first
/// day is not known: it lies between <see cref="Earliest"/> and <see cref="AttestedFrom"/>.
/// </summary>
public sealed class CodeStretch
{
    internal CodeStretch(CodeBlock block, IReadOnlyList<CodeMeaning> meanings, IReadOnlyList<KnownCode> misfits, bool isAttested)
    {
        Earliest = block.Begin == CodeLife.Ever ? null : block.Begin;
        AttestedFrom = isAttested ? block.AttestedFrom : null;
        First = AttestedFrom == Earliest ? Earliest : null;
        Last = block.End == CodeLife.Never ? null : block.End.PlusDays(-1);
        Meanings = meanings;
        Misfits = misfits;
    }

    /// <summary>The first day; absent where the register cannot tell how far back the stretch goes.</summary>
    public LocalDate? First { get; }

    /// <summary>The day before which the stretch cannot begin; absent where nothing bounds it.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The first day on which the register has every unit of <see cref="Meanings"/>; absent where the whole stretch is before its knowledge.</summary>
    public LocalDate? AttestedFrom { get; }

    /// <summary>The last day; absent while the stretch is open.</summary>
    public LocalDate? Last { get; }

    /// <summary>What each code means in these days, in the order of the codes.</summary>
    public IReadOnlyList<CodeMeaning> Meanings { get; }

    /// <summary>The codes that mean nothing in these days, or a unit of another name than given; empty unless the codes are a mixture.</summary>
    public IReadOnlyList<KnownCode> Misfits { get; }
}
