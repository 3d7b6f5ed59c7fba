using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class RollUpResult
{
    /// <summary>What a <see cref="Table"/> contains and how it is arranged.</summary>
    public sealed record TableOptions
    {
        /// <summary>The axes of the rows, the first one outermost.</summary>
        /// <value>By default the units, with the measures and then the periods in columns.</value>
        /// <exception cref="ArgumentException">There is none, or one twice.</exception>
        /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
        public IReadOnlyList<TableAxis> Rows
        {
            get;
            init
            {
                ArgumentNullException.ThrowIfNull(value);
                field = value.Count > 0 ? Axes(value) : throw new ArgumentException("A table has an axis for its rows.", nameof(value));
            }
        } = ValueList<TableAxis>.Of([TableAxis.Unit]);

        /// <summary>
        /// The order of axes in columns, the first one outermost. Those of the rows are ignored, and those that are in neither follow in
        /// the order of the enumeration; if all three are in the rows, the values are in one column.
        /// </summary>
        /// <value>By default the measures, and the periods of each.</value>
        /// <exception cref="ArgumentException">There is one twice.</exception>
        /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
        public IReadOnlyList<TableAxis> Columns
        {
            get;
            init
            {
                ArgumentNullException.ThrowIfNull(value);
                field = Axes(value);
            }
        } = ValueList<TableAxis>.Of([TableAxis.Measure, TableAxis.Period]);

        /// <summary>The units; null for all of the result, the ministry first.</summary>
        public IReadOnlyList<OrganisationUnit>? Units { get; init => field = ValueList<OrganisationUnit>.OrNull(value); }

        /// <summary>The measures; null for those of the cells of the result, in their order.</summary>
        public IReadOnlyList<Measure>? Measures { get; init => field = ValueList<Measure>.OrNull(value); }

        /// <summary>The periods; null for all of the result.</summary>
        public IReadOnlyList<ReportingPeriod>? Periods { get; init => field = ValueList<ReportingPeriod>.OrNull(value); }

        /// <summary>The category of the cells.</summary>
        /// <value>By default the totals over all categories.</value>
        public CellCategory Category { get; init; }

        /// <summary>
        /// The language of headers, names and words; null for ids (<c>model-sites</c>, <c>2025-Q3</c>) in headers, with names and words in
        /// Vietnamese.
        /// </summary>
        public Language? Language { get; init; }

        /// <summary>How values are written.</summary>
        /// <value>By default the neutral text.</value>
        /// <exception cref="ArgumentOutOfRangeException">There is no such text.</exception>
        public TableText Text
        {
            get;
            init => field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such text.");
        }

        /// <summary>Whether each value is followed by a column with its <see cref="CellStatus"/>.</summary>
        public bool WithStatus { get; init; }

        /// <summary>
        /// Whether a text in which a spreadsheet would see a formula, one that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or
        /// a line break, gets an apostrophe before it. Without it texts are written as they are; the library's own names begin with a
        /// letter, those of your own gazetteer and measures may not.
        /// </summary>
        public bool GuardFormulas { get; init; }

        private static ValueList<TableAxis> Axes(IReadOnlyList<TableAxis> axes)
        {
            if (axes.Distinct().Count() < axes.Count) throw new ArgumentException("A table has each axis once.", nameof(axes));
            foreach (var axis in axes)
            {
                if (!Enum.IsDefined(axis)) throw new ArgumentOutOfRangeException(nameof(axes), axis, "There is no such axis.");
            }

            return ValueList<TableAxis>.Of(axes);
        }
    }
}
