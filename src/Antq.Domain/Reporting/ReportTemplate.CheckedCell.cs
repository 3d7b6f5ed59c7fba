namespace Antq.Domain;

public sealed partial class ReportTemplate
{
    /// <summary>A cell of a template, and what a report has in it.</summary>
    /// <param name="Cell">The cell.</param>
    /// <param name="State">What the report has in it.</param>
    /// <param name="Value">The reported value; null when there is none.</param>
    /// <param name="Path">The place in the report's document, as a JSON pointer; null for a blank cell.</param>
    public sealed record CheckedCell(Cell Cell, CellState State, Count? Value, string? Path)
    {
        /// <summary>Whether nothing more is needed: a value, the statement that there can be none, or an optional cell.</summary>
        public bool IsComplete => State is CellState.Reported or CellState.NotApplicable || !Cell.IsRequired;

        /// <summary>Returns cell and state.</summary>
        public override string ToString() => $"{Cell}: {State}";
    }
}
