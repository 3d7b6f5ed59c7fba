namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>What the document of a roll-up contains beyond its totals.</summary>
    public sealed record Content
    {
        /// <summary>Whether each cell includes its derivation; such documents are many times as long.</summary>
        /// <value>By default false.</value>
        public bool WithDerivations { get; init; }

        /// <summary>Whether each cell includes its value in words, in both languages.</summary>
        /// <value>By default false.</value>
        public bool WithWords { get; init; }

        /// <summary>
        /// The most that a cell lists of its sources, in runs, of its units without a complete report and of its own findings; what is left
        /// out is counted.
        /// </summary>
        /// <value>By default 12; null for all.</value>
        /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
        public int? Most
        {
            get;
            init
            {
                if (value is { } most) ArgumentOutOfRangeException.ThrowIfNegative(most, nameof(value));
                field = value;
            }
        } = 12;
    }
}
