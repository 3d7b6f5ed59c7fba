using System.Runtime.InteropServices;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation.Columns;

public readonly ref partial struct FactColumns
{
    /// <summary>Builds columns of facts for one plan. Not safe for use by several threads.</summary>
    public sealed class Builder
    {
        private readonly ReportFigures _figures;
        private readonly List<int> _units = [];
        private readonly List<int> _periods = [];
        private readonly List<int> _measures = [];
        private readonly List<long> _lowers = [];
        private readonly List<long> _uppers = [];
        private bool _hasBounds;

        /// <summary>Creates a builder of columns in the ordinals of a plan.</summary>
        /// <param name="plan">The plan.</param>
        /// <param name="rules">
        /// The rules for reports, with the gazetteer and the measures replaced by those of the plan; by default the standard ones.
        /// </param>
        public Builder(RollUpPlan plan, ReportRules? rules = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            Plan = plan;
            _figures = new ReportFigures(plan, rules ?? ReportRules.Standard);
        }

        /// <summary>The plan.</summary>
        public RollUpPlan Plan { get; }

        /// <summary>How many rows there are.</summary>
        public int Count => _units.Count;

        /// <summary>Adds a row. Whether it fits the plan is checked when the columns are rolled up.</summary>
        public Builder Add(FactRow row)
        {
            _units.Add(row.Unit);
            _periods.Add(row.Period);
            _measures.Add(row.Measure);
            _lowers.Add(row.Lower);
            _uppers.Add(row.Upper);
            _hasBounds |= row.Lower != row.Upper;
            return this;
        }

        /// <summary>Adds a fact.</summary>
        /// <exception cref="ArgumentException">The unit, the period or the measure is not one of the plan's rows; or the count is a default
        /// one.</exception>
        public Builder Add(OrganisationUnit unit, ReportingPeriod period, Measure measure, Count count)
            => Add(new FactRow(Plan.OrdinalOf(unit), Plan.OrdinalOf(period), Plan.OrdinalOf(measure), count));

        /// <summary>
        /// Adds the figures of a report that fit the plan and have no error. Each fact left out has a finding: one that breaks a rule, an
        /// award, a figure of another movement, of a group of people, or of a unit, period or measure that the plan does not have. Whether
        /// another report replaces it is not checked here.
        /// </summary>
        /// <param name="report">The report.</param>
        /// <param name="movement">The movement whose figures are added.</param>
        /// <returns>A finding for each fact left out.</returns>
        /// <exception cref="ArgumentException">The report could not be a document: a text is blank, or the like.</exception>
        public IReadOnlyList<Finding> Add(Report report, KindId<MovementType> movement)
        {
            ArgumentNullException.ThrowIfNull(report);
            return AddChecked(ReportShape.Require(report, nameof(report)), movement);
        }

        /// <summary>Adds the figures of a report that could be a document.</summary>
        internal IReadOnlyList<Finding> AddChecked(Report report, KindId<MovementType> movement)
        {
            var leftOut = new List<Finding>();
            var spoilt = _figures.SpoiltPlacesOf(report);
            foreach (var fact in report.Facts)
            {
                if (_figures.TryRead(fact, movement, spoilt, out var row, out var reason)) Add(row);
                else if (reason is not null) leftOut.Add(reason);
            }

            return leftOut.AsReadOnly();
        }

        /// <summary>Returns the rows as columns, which can be used until the next row is added.</summary>
        /// <param name="meaning">The meaning of several rows of one unit, period and measure.</param>
        /// <exception cref="ArgumentOutOfRangeException">There is no such meaning.</exception>
        public FactColumns Columns(RowMeaning meaning)
        {
            var uppers = _hasBounds ? CollectionsMarshal.AsSpan(_uppers) : default;
            return meaning switch
            {
                RowMeaning.Statements =>
                    FactColumns.Statements(
                    CollectionsMarshal.AsSpan(_units), CollectionsMarshal.AsSpan(_periods), CollectionsMarshal.AsSpan(_measures),
                    CollectionsMarshal.AsSpan(_lowers), uppers),
                RowMeaning.Events =>
                    FactColumns.Events(
                    CollectionsMarshal.AsSpan(_units), CollectionsMarshal.AsSpan(_periods), CollectionsMarshal.AsSpan(_measures),
                    CollectionsMarshal.AsSpan(_lowers), uppers),
                _ => throw new ArgumentOutOfRangeException(nameof(meaning), meaning, "There is no such meaning."),
            };
        }
    }
}
