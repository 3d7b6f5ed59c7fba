using NodaTime;

namespace Antq.Domain.Aggregation.Columns;

public sealed partial class RollUpPlan
{
    /// <summary>A level with totals: its units, and how the units of the rows map to them.</summary>
    public sealed class PlanLevel
    {
        private readonly int[] _sharedBegin;
        private readonly int[] _shared;
        private readonly Lazy<ILookup<int, int>> _rowsOf;

        /// <param name="level">The level.</param>
        /// <param name="day">The day of the units.</param>
        /// <param name="units">The units.</param>
        /// <param name="wholeIn">For each unit of the rows the unit that contains it, or -1.</param>
        /// <param name="sharedAmong">For each unit of the rows that several units share, those units.</param>
        /// <param name="finer">The next finer level, whose totals this one adds if it can.</param>
        /// <param name="hasOneLife">Whether every unit of the rows lives in all periods, so that its own cells are its totals.</param>
        internal PlanLevel(
            OrganisationLevel level,
            LocalDate day,
            IReadOnlyList<OrganisationUnit> units,
            int[] wholeIn,
            IReadOnlyDictionary<int, int[]> sharedAmong,
            PlanLevel? finer,
            bool hasOneLife)
        {
            (Level, Day, Units, WholeIn) = (level, day, units, wholeIn);
            (Expected, ExpectedShared) = (new int[units.Count], new int[units.Count]);
            foreach (var unit in wholeIn) if (unit >= 0) Expected[unit]++;
            _sharedBegin = new int[wholeIn.Length + 1];
            for (var row = 0; row < wholeIn.Length; row++)
                _sharedBegin[row + 1] = _sharedBegin[row] + (sharedAmong.TryGetValue(row, out var among) ? among.Length : 0);
            _shared = new int[_sharedBegin[^1]];
            foreach (var (row, among) in sharedAmong) among.CopyTo(_shared, _sharedBegin[row]);
            foreach (var unit in _shared) ExpectedShared[unit]++;
            SharedRow = new int[units.Count];
            for (var unit = 0; unit < units.Count; unit++) SharedRow[unit] = ExpectedShared[unit] > 0 ? SplitUnits++ : -1;
            IsOfTheRows = hasOneLife && finer is null && units.Count == wholeIn.Length;
            for (var row = 0; row < wholeIn.Length && IsOfTheRows; row++) IsOfTheRows = wholeIn[row] == row;
            _rowsOf = new(() => Rows().ToLookup(pair => pair.Unit, pair => pair.Row));
            Direct = wholeIn;
            if (finer is null || finer.IsOfTheRows || !Follows(finer, out var into)) return;
            (Finer, Into) = (finer, into);
            Direct = new int[wholeIn.Length];
            for (var row = 0; row < wholeIn.Length; row++) Direct[row] = finer.WholeIn[row] >= 0 ? -1 : wholeIn[row];
        }

        /// <summary>The level.</summary>
        public OrganisationLevel Level { get; }

        /// <summary>The day of its units.</summary>
        public LocalDate Day { get; }

        /// <summary>The units, in the order of their ordinals.</summary>
        public IReadOnlyList<OrganisationUnit> Units { get; }

        /// <summary>Whether it has exactly the units of the rows, in their order.</summary>
        internal bool IsOfTheRows { get; }

        /// <summary>For each unit of the rows the unit that contains it, or -1.</summary>
        internal int[] WholeIn { get; }

        /// <summary>The finer level whose totals are added; null when rows are only added directly.</summary>
        internal PlanLevel? Finer { get; }

        /// <summary>For each unit of the finer level the unit that its certain totals are added to, or -1.</summary>
        internal int[] Into { get; } = [];

        /// <summary>For each unit of the rows the unit that it is added to directly, or -1.</summary>
        internal int[] Direct { get; }

        /// <summary>Whether some unit of the rows is added to it directly, or shared among its units.</summary>
        internal bool TakesRows => SplitUnits > 0 || Array.Exists(Direct, unit => unit >= 0);

        /// <summary>For each unit the place of its row of shared totals, or -1.</summary>
        internal int[] SharedRow { get; }

        /// <summary>How many units share something with others.</summary>
        internal int SplitUnits { get; }

        /// <summary>How many units of the rows lie wholly in each unit.</summary>
        internal int[] Expected { get; }

        /// <summary>How many units of the rows each unit shares with others.</summary>
        internal int[] ExpectedShared { get; }

        /// <summary>Returns level and day.</summary>
        public override string ToString() => $"{Level} of {Text.DayText.Format(Day)}";

        /// <summary>Returns the units that share a unit of the rows; empty when it lies in one, or outside.</summary>
        internal ReadOnlySpan<int> SharedAmong(int row) => _shared.AsSpan(_sharedBegin[row].._sharedBegin[row + 1]);

        /// <summary>Returns the units of the rows that lie in a unit, in whole or in part.</summary>
        internal IEnumerable<int> RowsOf(int unit) => IsOfTheRows ? [unit] : _rowsOf.Value[unit];

        private IEnumerable<(int Unit, int Row)> Rows()
        {
            for (var row = 0; row < WholeIn.Length; row++)
            {
                if (WholeIn[row] >= 0) yield return (WholeIn[row], row);
                foreach (var unit in _shared[_sharedBegin[row].._sharedBegin[row + 1]]) yield return (unit, row);
            }
        }

        /// <summary>Returns whether all rows that lie wholly in a unit of the finer level lie in one and the same unit of this.</summary>
        private bool Follows(PlanLevel finer, out int[] into)
        {
            into = new int[finer.Units.Count];
            Array.Fill(into, -1);
            var isSeen = new bool[into.Length];
            for (var row = 0; row < WholeIn.Length; row++)
            {
                if (finer.WholeIn[row] is not (>= 0 and var place)) continue;
                if (isSeen[place] && into[place] != WholeIn[row]) return false;
                (isSeen[place], into[place]) = (true, WholeIn[row]);
                if (WholeIn[row] < 0) return false;
            }

            return true;
        }
    }
}
