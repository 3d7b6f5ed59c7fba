namespace Antq.Domain;

public readonly partial record struct Count
{
    /// <summary>
    /// The place of a count in a ranking or on a scale of colours. No count (missing) is before all numbers, 0 included; then by the number
    /// that the count names: an exact number, the nominal value of <c>khoảng 500</c>, or else the lower bound; of the same number by the
    /// upper bound, so that 8 is before 8–27, and 8–27 before ≥ 8.
    /// </summary>
    /// <remarks>
    /// It orders what is shown, and is no answer about the numbers themselves: 8–27 may well be more than 9; see <see cref="IsAtMost"/>.
    /// </remarks>
    public readonly record struct SortKey : IComparable<SortKey>
    {
        private readonly bool _hasValue;
        private readonly long _number;
        private readonly long _upper;

        /// <summary>Creates the key of a count; that of a missing value for null.</summary>
        /// <exception cref="ArgumentException">The count is <c>default</c>.</exception>
        public SortKey(Count? value)
        {
            if (value is not { } count) return;
            var lower = count.Lower;
            (_hasValue, _number, _upper) = (true, count.Nominal ?? lower, count.Upper ?? long.MaxValue);
        }

        /// <summary>The number by which the count is placed: exact, nominal or the lower bound; null when there is no count.</summary>
        public long? Number => _hasValue ? _number : null;

        /// <summary>Returns a negative number, zero or a positive number when this key is before, with or after the other.</summary>
        public int CompareTo(SortKey other)
        {
            var order = _hasValue.CompareTo(other._hasValue);
            if (order == 0) order = _number.CompareTo(other._number);
            return order == 0 ? _upper.CompareTo(other._upper) : order;
        }

        /// <summary>Returns whether the first is before the second.</summary>
        public static bool operator <(SortKey left, SortKey right) => left.CompareTo(right) < 0;

        /// <summary>Returns whether the first is after the second.</summary>
        public static bool operator >(SortKey left, SortKey right) => left.CompareTo(right) > 0;

        /// <summary>Returns whether the first is not after the second.</summary>
        public static bool operator <=(SortKey left, SortKey right) => left.CompareTo(right) <= 0;

        /// <summary>Returns whether the first is not before the second.</summary>
        public static bool operator >=(SortKey left, SortKey right) => left.CompareTo(right) >= 0;
    }
}
