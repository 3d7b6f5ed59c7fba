namespace Antq.Domain.Aggregation;

/// <summary>Makes the cells of a roll-up, of every measure and period.</summary>
internal sealed class CellBuilders
{
    private readonly RollUpFrame[] _frames;
    private readonly RollUpOptions _options;
    private readonly IReadOnlyList<MeasureFacts> _measured;
    private readonly Dictionary<(MeasureId Measure, ReportingPeriod Period), CellBuilder> _builders = [];

    public CellBuilders(RollUpFrame[] frames, RollUpOptions options, IReadOnlyList<MeasureFacts> measured)
    {
        (_frames, _options, _measured) = (frames, options, measured);
        foreach (var facts in measured)
        {
            foreach (var frame in frames) _builders.Add((facts.Measure.Id, frame.Period), new CellBuilder(frame, options, facts));
        }
    }

    /// <summary>Every cell that some fact is of: by measure, period, unit and category.</summary>
    public List<RollUpCell> Cells()
    {
        var cells = new List<RollUpCell>();
        foreach (var facts in _measured)
        {
            foreach (var frame in _frames)
            {
                var builder = _builders[(facts.Measure.Id, frame.Period)];
                for (var place = 0; place < frame.Units.Count; place++) cells.AddRange(builder.CellsOf(place));
            }
        }

        return cells;
    }

    /// <summary>The builder of a measure and a period, also of a measure that no fact is of.</summary>
    public CellBuilder Of(Measure measure, ReportingPeriod period)
        => _builders.TryGetValue((measure.Id, period), out var builder)
            ? builder
            : new CellBuilder(Array.Find(_frames, frame => frame.Period == period)!, _options, new MeasureFacts(measure, [], [], ReportFindings.None));
}
