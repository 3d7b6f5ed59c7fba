namespace Antq.Domain.Aggregation;

/// <summary>Makes cells that a result does not contain, from the parts of its roll-up.</summary>
internal sealed class CellBuilders
{
    private readonly RollUpSetup _setup;
    private readonly RollUpTerritories _areas;
    private readonly IReadOnlyList<GroupParts> _groups;
    private readonly FoundInReports _found;

    public CellBuilders(RollUpSetup setup, RollUpTerritories areas, IReadOnlyList<GroupParts> groups, FoundInReports found)
        => (_setup, _areas, _groups, _found) = (setup, areas, groups, found);

    public OrganisationLevel Level => _setup.Level;

    public RollUpOptions Options => _setup.Options;

    /// <summary>Makes one cell, with or without facts, also for a measure without facts.</summary>
    public RollUpCell CellOf(Measure measure, ReportingPeriod period, IReadOnlyList<OrganisationUnit> units, CellCategory category)
    {
        var frame = FrameOf(period);
        return BuilderOf(measure, frame).CellOf(PartsOf(measure, frame, units), units, category);
    }

    /// <summary>Returns the smallest group of units around some that no fact of the category reaches beyond.</summary>
    public IReadOnlyList<OrganisationUnit> GroupAround(
        Measure measure, ReportingPeriod period, IReadOnlyList<OrganisationUnit> units, CellCategory category)
    {
        var frame = FrameOf(period);
        return units[0].Level == OrganisationLevel.Ministry || PartsOf(measure, frame, units) is not [var part] ? units
            : BuilderOf(measure, frame).GroupAround(part, units, category, int.MaxValue);
    }

    private int FrameOf(ReportingPeriod period)
    {
        for (var frame = 0; frame < _areas.Frames.Count; frame++)
        {
            if (_areas.Frames[frame].Period == period) return frame;
        }

        throw new ArgumentException($"The roll-up has no period {period}.", nameof(period));
    }

    private CellBuilder BuilderOf(Measure measure, int frame)
    {
        var fold = _setup.FoldOf(measure);
        return new CellBuilder(_areas.Frames[frame], _setup.Options, fold, _found.Of(fold));
    }

    private PartRows[] PartsOf(Measure measure, int frame, IReadOnlyList<OrganisationUnit> units)
        => !_setup.Measures.TryGet(measure.Id, out var known) ? []
            : units[0].Level == OrganisationLevel.Ministry ? _groups[_setup.Groups[known.Id]].RowsOf(known, frame)
            : _groups[_setup.Groups[known.Id]].RowsOf(known, frame, _areas.PlaceOf(units[0].Key)) is { } part ? [part]
            : [];
}
