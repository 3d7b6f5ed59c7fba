namespace Antq.Domain.Aggregation;

/// <summary>The cells of one unit, measure and period, kept while nothing that they are made of changes.</summary>
internal sealed class MadeCells
{
    private readonly RollUpCell[] _cells;
    private readonly RollUpCell[] _finding;
    private readonly ReportFindings? _reports;

    /// <summary>No cells, of a unit that has none in the result.</summary>
    public static MadeCells None { get; } = new([], null);

    /// <param name="cells">The cells.</param>
    /// <param name="reports">The findings of reports that they repeat.</param>
    public MadeCells(RollUpCell[] cells, ReportFindings? reports)
    {
        (_cells, _reports) = (cells, reports);
        _finding = Array.FindAll(cells, cell => cell.OwnFindings.Count > 0);
    }

    /// <summary>Adds the cells to those of a result.</summary>
    /// <param name="cells">Receives them, with the current findings of reports.</param>
    /// <param name="finding">Receives those with findings of their own.</param>
    /// <param name="reports">The current findings of reports.</param>
    public void AddTo(List<RollUpCell> cells, List<RollUpCell> finding, ReportFindings reports)
    {
        if (ReferenceEquals(reports, _reports)) cells.AddRange(_cells);
        else cells.AddRange(_cells.Select(cell => cell.With(reports)));
        finding.AddRange(_finding);
    }
}
