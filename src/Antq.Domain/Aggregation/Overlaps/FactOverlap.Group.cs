using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

public sealed partial record FactOverlap
{
    /// <summary>The overlaps of one measure for the same reasons.</summary>
    /// <param name="Measure">The measure; of two measures, that of the first fact.</param>
    /// <param name="Overlaps">The overlaps, in the order of the result; at least one.</param>
    public sealed record Group(Measure Measure, IReadOnlyList<FactOverlap> Overlaps)
    {
        /// <summary>The overlaps, in the order of the result; at least one.</summary>
        public IReadOnlyList<FactOverlap> Overlaps { get; init => field = ValueList<FactOverlap>.Of(value); }
            = ValueList<FactOverlap>.Of(Overlaps);

        /// <summary>Why the facts of each overlap, in the order of the enumeration.</summary>
        public IReadOnlyList<OverlapKind> Kinds => Overlaps[0].Kinds;

        /// <summary>Describes how many there are, why, and the first of them.</summary>
        public string Describe(Language language)
        {
            var kinds = string.Join("; ", Kinds.Select(kind => Terms.Name(kind, language)));
            var pairs = language == Language.Vietnamese
                ? $"{Overlaps.Count} cặp số liệu trùng nhau ({kinds}), như: "
                : $"{(Overlaps.Count == 1 ? "one pair of facts overlaps" : $"{Overlaps.Count} pairs of facts overlap")} ({kinds}), "
                    + "such as: ";
            return $"{Measure.Name(language)}: {pairs}{Overlaps[0].Describe(language)}";
        }

        /// <summary>Returns the same in English.</summary>
        public override string ToString() => Describe(Language.English);
    }
}
