namespace Antq.Domain;

public sealed partial class ReportTemplate
{
    /// <summary>How complete a report is by its template.</summary>
    public sealed class Completeness
    {
        private readonly ReportTemplate _template;
        private readonly Report _report;

        internal Completeness(ReportTemplate template, Report report, IReadOnlyList<CheckedCell> cells)
        {
            _template = template;
            _report = report;
            Cells = cells;
        }

        /// <summary>Every cell asked of the report's unit, in the order of the template.</summary>
        public IReadOnlyList<CheckedCell> Cells { get; }

        /// <summary>Whether each required cell has a value, or does not apply.</summary>
        public bool IsComplete => Cells.All(cell => cell.IsComplete);

        /// <summary>The required cells without a value that may still get one: blank, not reported yet, or estimated.</summary>
        public IReadOnlyList<CheckedCell> Missing => [.. Cells.Where(cell => !cell.IsComplete)];

        /// <summary>
        /// The findings about the missing cells: a warning for a blank or estimated one, an information for one that is not reported yet.
        /// </summary>
        public IReadOnlyList<Finding> Findings => [.. Missing.Select(FindingOf)];

        private Finding FindingOf(CheckedCell cell) => new(
            cell.State == CellState.NotReported ? FindingCodes.TemplateCellNotReported : FindingCodes.TemplateCellMissing,
            _report.Id,
            cell.Path ?? "/figures",
            [Value("measure", cell.Cell.Measure.Name), Value("template", _template.Name)]);

        private static FindingValue Value(string name, Func<Language, string> text)
            => new(name, text(Language.Vietnamese), text(Language.English));
    }
}
