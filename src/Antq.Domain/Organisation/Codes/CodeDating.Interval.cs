using NodaTime;

namespace Antq.Domain.Organisation;

public sealed partial class CodeDating
{
    /// <summary>
    /// A range of days (khoảng thời gian) in which every code keeps one meaning. If a unit is older than the gazetteer, the first day is
    /// not
    /// known: it is between <see cref="Earliest"/> and <see cref="AttestedFrom"/>.
    /// </summary>
    public sealed class Interval
    {
        internal Interval(CodeSegment block, IReadOnlyList<Meaning> meanings, IReadOnlyList<KnownCode> misfits, bool isAttested)
        {
            Earliest = block.Begin == CodeValidity.Ever ? null : block.Begin;
            AttestedFrom = isAttested ? block.AttestedFrom : null;
            First = AttestedFrom == Earliest ? Earliest : null;
            Last = block.End == CodeValidity.Never ? null : block.End.PlusDays(-1);
            Meanings = meanings;
            Misfits = misfits;
        }

        /// <summary>The first day; null when the gazetteer cannot decide where the range begins.</summary>
        public LocalDate? First { get; }

        /// <summary>The day before which the range cannot begin; null when there is none.</summary>
        public LocalDate? Earliest { get; }

        /// <summary>
        /// The first day on which the gazetteer has every unit of <see cref="Meanings"/>; null when the whole range is before its data.
        /// </summary>
        public LocalDate? AttestedFrom { get; }

        /// <summary>The last day; null while the range is open.</summary>
        public LocalDate? Last { get; }

        /// <summary>The meaning of each code on these days, in the order of the codes.</summary>
        public IReadOnlyList<Meaning> Meanings { get; }

        /// <summary>
        /// The codes that mean nothing on these days, or a unit with another name than given; empty unless the codes are a mixture.
        /// </summary>
        public IReadOnlyList<KnownCode> Misfits { get; }
    }
}
