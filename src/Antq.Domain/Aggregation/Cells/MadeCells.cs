namespace Antq.Domain.Aggregation;

/// <summary>The cells of one unit, measure and period, kept while nothing that they are made of changes.</summary>
internal sealed class MadeCells
{
    private readonly RollUpCell[] _cells;
    private readonly RollUpCell[] _finding;
    private readonly ReportFindings _reports;

    /// <param name="cells">The cells.</param>
    /// <param name="reports">What they tell of reports.</param>
    public MadeCells(RollUpCell[] cells, ReportFindings reports)
    {
        (_cells, _reports) = (cells, reports);
        _finding = Array.FindAll(cells, cell => cell.OwnFindings.Count > 0);
    }

    /// <summary>Adds the cells to those of a result.</summary>
    /// <param name="cells">Takes them, as they are with what is found in reports now.</param>
    /// <param name="finding">Takes those that found something.</param>
    /// <param name="reports">What is found in reports now.</param>
    public void AddTo(List<RollUpCell> cells, List<RollUpCell> finding, ReportFindings reports)
    {
        if (ReferenceEquals(reports, _reports)) cells.AddRange(_cells);
        else cells.AddRange(_cells.Select(cell => cell.With(reports)));
        finding.AddRange(_finding);
    }
}
