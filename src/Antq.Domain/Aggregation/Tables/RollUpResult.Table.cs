using Antq.Domain.Aggregation;

namespace Antq.Domain;

public sealed partial class RollUpResult
{
    /// <summary>
    /// The totals of a result as a table of units, measures and periods, for a screen or a file: a row of headers, then rows of texts, all
    /// of the same length.
    /// </summary>
    public sealed class Table
    {
        private readonly IReadOnlyList<RollUpCell>[] _cells;

        internal Table(RollUpResult result, TableOptions options)
        {
            var layout = new TableLayout(result, options);
            Headers = layout.Headers();
            _cells = [.. layout.Rows().Select(layout.CellsOf)];
            Rows = [.. layout.Rows().Zip(_cells, layout.TextsOf)];
        }

        /// <summary>The headers of the columns. A unit in rows has two: its key, and its label, which no other unit has.</summary>
        public IReadOnlyList<string> Headers { get; }

        /// <summary>The rows, each with as many texts as there are headers; an empty text where a value is missing.</summary>
        public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

        /// <summary>Returns the cells of a row, in the order of its values.</summary>
        /// <param name="row">The index of the row, from 0.</param>
        /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
        public IReadOnlyList<RollUpCell> CellsOf(int row)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, _cells.Length);
            return _cells[row];
        }

        /// <summary>
        /// Returns the table as comma-separated values (RFC 4180): headers first, lines that end with CR LF, and quotes around a text
        /// with a comma, a quote or a line break. See <see cref="TableOptions.GuardFormulas"/> for texts that look like formulas.
        /// </summary>
        public string ToCsv() => CsvText.Of(Rows.Prepend(Headers));

        /// <summary>Writes the same text in UTF-8.</summary>
        /// <param name="stream">The stream, which stays open.</param>
        /// <param name="withByteOrderMark">Whether it begins with a byte order mark, by which Excel recognises Vietnamese letters.</param>
        public void WriteCsv(Stream stream, bool withByteOrderMark = false)
        {
            ArgumentNullException.ThrowIfNull(stream);
            CsvText.Write(stream, Rows.Prepend(Headers), withByteOrderMark);
        }

        /// <summary>Returns the table as comma-separated values.</summary>
        public override string ToString() => ToCsv();
    }
}
