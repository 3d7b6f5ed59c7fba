namespace Antq.Domain.Aggregation;

/// <summary>Computes the coverage of a cell from its facts (C1–C4).</summary>
internal sealed class CoverageReader
{
    private readonly RollUpFrame _frame;
    private readonly IReadOnlyList<OrganisationUnit> _units;
    private readonly FactBox _target;
    private readonly bool _hasDays;
    private readonly Measure _measure;
    private readonly CellBasis _basis;
    private readonly IReadOnlyList<Fact> _notApplicable;

    private CoverageReader(RollUpFrame frame, IReadOnlyList<OrganisationUnit> units, Measure measure, CellBasis basis,
        IReadOnlyList<Fact> notApplicable)
    {
        (_frame, _units, _measure, _basis, _target, _notApplicable) = (frame, units, measure, basis, basis.Target, notApplicable);
        _hasDays = HasDays(measure, _target);
    }

    /// <summary>The reported territory, and where the measure does not apply: computed on first use.</summary>
    private ReportedAreas Reported { get => field ??= Find(); init; }

    /// <summary>Returns whether covered days are counted: not for stocks and awards, and not when the start is open.</summary>
    public static bool HasDays(Measure measure, FactBox target)
        => HasDays(measure) && target.Start != FactBox.OpenStart;

    /// <summary>Returns whether covered days are counted when the start is not open.</summary>
    public static bool HasDays(Measure measure)
        => measure.Time is TimeBehaviour.Flow or TimeBehaviour.Distinct && measure.Id != StandardMeasures.AwardInstances.Id;

    /// <summary>Returns the coverage of a cell.</summary>
    /// <param name="frame">The frame of the roll-up.</param>
    /// <param name="units">The units of the cell.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="basis">The kept computation of the cell.</param>
    /// <param name="notApplicable">Facts that declare the measure not applicable.</param>
    public static Coverage Read(RollUpFrame frame, IReadOnlyList<OrganisationUnit> units, Measure measure, CellBasis basis,
        IReadOnlyList<Fact> notApplicable)
        => new(new CoverageReader(frame, units, measure, basis, notApplicable));

    /// <summary>Returns the expected units (C1), each with how much of it is reported (C2).</summary>
    public IReadOnlyList<Coverage.Part> Parts() => PartsOf(_frame.ExpectedIn(_units));

    /// <summary>Returns the same counted for each level down to the lowest that reports (C3).</summary>
    /// <param name="parts">The expected units.</param>
    public IReadOnlyList<LevelCoverage> Levels(IReadOnlyList<Coverage.Part> parts)
    {
        var levels = new List<LevelCoverage> { LevelCoverage.Of(parts[0].Unit.Level, parts) };
        var lowest = _basis.LowestLevel;
        for (var level = parts[0].Unit.Level + 1; level <= lowest; level++)
        {
            if (level == OrganisationLevel.Department) continue;
            var units = _frame.ExpectedIn(_units, level);
            if (units.Count > 0) levels.Add(LevelCoverage.Of(level, In(level).PartsOf(units)));
        }

        return levels;
    }

    private ReportedAreas Find()
    {
        var spoken = ReportedFrom(OrganisationLevel.Ministry);
        var without = _notApplicable.Count == 0 ? null : _frame.Union(_notApplicable.Where(IsOf).Select(_frame.TerritoryOf));
        // C4: only where no fact reports.
        if (without is { IsEmpty: false }) without = without.Except(_frame.Union(spoken.SelectMany(one => one.Territories)));
        return new ReportedAreas(spoken, without is { IsEmpty: false } ? without : null);
    }

    /// <summary>Returns the reader of the facts that units of a level, and of those below it, report themselves (C3).</summary>
    private CoverageReader In(OrganisationLevel level)
        => new(_frame, _units, _measure, _basis, _notApplicable) { Reported = Reported with { Spoken = ReportedFrom(level) } };

    private Coverage.Part[] PartsOf(IReadOnlyList<OrganisationUnit> expected)
    {
        var (territories, without) = (new Territory[expected.Count], Reported.Without);
        for (var place = 0; place < territories.Length; place++)
        {
            var territory = _frame.TerritoryOf(expected[place].Key);
            territories[place] = without is null ? territory : territory.Except(without);
        }

        var look = new Look(this);
        var days = _hasDays ? ReportedDays(expected, territories) : [];
        var parts = new Coverage.Part[territories.Length];
        for (var place = 0; place < parts.Length; place++)
            parts[place] = look.PartOf(expected[place], territories[place], _hasDays ? days[place] : null);
        return parts;
    }

    /// <summary>
    /// Returns whether a fact declares the measure not applicable (C4) on all the days of a cell and in every movement of the cell, as far
    /// as its report could know.
    /// </summary>
    private bool IsOf(Fact fact)
    {
        if (fact.Category.Body is not null || fact.UnknownMembers is not null) return false;
        if (fact.Category.Population is { } population && population != _target.Group.People) return false;
        var movements = _frame.Movements[fact.Movement];
        var used = ReferenceEquals(_target.Movements, _frame.Movements.All)
            ? _basis.Parts.Select(part => part.Group.Kind.Category.Movements).Concat(_basis.UsedOneByOne.Select(row => row.Box.Movements))
            : [_target.Movements];
        if (!used.All(own => movements.Contains(own, _target.Start, _target.End))) return false;
        return _measure.Time == TimeBehaviour.Stock
            || (fact.Start is not { } start || FactBox.Number(start) <= _target.Start)
                && (FactBox.Number(fact.End) >= _target.End || fact.End == fact.Report.AsOf);
    }

    /// <summary>Returns the territory of a cell that facts within the expected units report.</summary>
    /// <param name="level">The highest level of the reporting units.</param>
    private List<ReportedArea> ReportedFrom(OrganisationLevel level)
    {
        var (reported, target, isStock) = (new List<ReportedArea>(), _target, _measure.Time == TimeBehaviour.Stock);
        Territory? reach = null;
        foreach (var group in _basis.Parts.Select(part => part.Group))
        {
            if (!group.Kind.IsWithin(target) || !group.IsInDays && !isStock) continue;
            var kind = group.Kind;
            IReadOnlyList<Territory> territories = level == OrganisationLevel.Ministry ? group.Territories
                : [.. group.Rows.Where(row => CellBasis.LevelOf(row.Fact) >= level).Select(row => row.Reported.Territory)];
            if (!group.IsInTerritory) territories = [.. territories.Where((reach ??= ReachOf(_frame, _units)).Covers)];
            reported.Add(new ReportedArea(territories, kind.Start, kind.End, kind.CertainStart, kind.CertainEnd,
                kind.Category.Group == target.Group && kind.Category.Bodies.IsAny));
        }

        foreach (var box in _basis.UsedOneByOne.Where(row => level == OrganisationLevel.Ministry || CellBasis.LevelOf(row.Fact) >= level)
            .Select(row => row.Reported))
        {
            if (!target.ContainsInCategory(box) || !isStock && !target.ContainsInTime(box)) continue;
            if (target.Territory.Covers(box.Territory) || (reach ??= ReachOf(_frame, _units)).Covers(box.Territory))
                reported.Add(ReportedArea.Of(box, target));
        }

        return reported;
    }

    /// <summary>Returns all territory of the units that are expected to report.</summary>
    private static Territory ReachOf(RollUpFrame frame, IReadOnlyList<OrganisationUnit> units)
        => frame.Union(frame.ExpectedIn(units).Select(one => frame.TerritoryOf(one.Key)));

    /// <summary>Returns the requested days of a unit.</summary>
    private (int Start, int End) WindowOf(OrganisationUnit unit)
        => RollUpFrame.DaysOf(unit) is var (first, last) ? (Math.Max(first, _target.Start), Math.Min(last, _target.End)) : default;

    /// <summary>
    /// Returns the days on which facts cover all of each territory for certain (C2): for a phase without its boundary years.
    /// </summary>
    private long[] ReportedDays(IReadOnlyList<OrganisationUnit> expected, Territory[] territories)
    {
        var covered = new long[territories.Length];
        var windows = new (int Start, int End)[expected.Count];
        for (var place = 0; place < windows.Length; place++) windows[place] = WindowOf(expected[place]);
        ReportedArea[] certain = [.. Reported.Spoken.Where(one => one.IsOfAll && one.CertainStart <= one.CertainEnd)];
        int[] turns =
            [.. certain.SelectMany(one => new[] { one.CertainStart, one.CertainEnd + 1 })
            .Where(day => _target.Start < day && day <= _target.End).Append(_target.Start).Append(_target.End + 1).Distinct().Order()];
        var spoken = _frame.NoAtoms();
        for (var turn = 0; turn + 1 < turns.Length; turn++)
        {
            var (from, to) = (turns[turn], turns[turn + 1] - 1);
            spoken.Clear();
            var isSpokenOf = false;
            foreach (var one in certain)
            {
                if (one.CertainStart > from || one.CertainEnd < from) continue;
                isSpokenOf = true;
                foreach (var territory in one.Territories) spoken.Add(territory);
            }

            for (var place = 0; isSpokenOf && place < territories.Length; place++)
            {
                var (start, end) = windows[place];
                var days = (long)Math.Min(to, end) - Math.Max(from, start) + 1;
                if (days > 0 && spoken.Covers(territories[place])) covered[place] += days;
            }
        }

        return covered;
    }

    /// <summary>
    /// The territory reported on some days, computed again only when the days of a unit differ from those of the one before.
    /// </summary>
    private sealed class Look(CoverageReader reader)
    {
        private readonly AtomSet _some = reader._frame.NoAtoms();
        private readonly AtomSet _all = reader._frame.NoAtoms();
        private (int Start, int End)? _window;

        /// <summary>
        /// Returns the coverage of one unit (C2): reported in full if all of its territory is, and for a flow on all of its days.
        /// </summary>
        public Coverage.Part PartOf(OrganisationUnit unit, Territory territory, long? covered)
        {
            if (territory.IsEmpty) return new Coverage.Part(unit, Coverage.State.NotApplicable);
            var (start, end) = reader.WindowOf(unit);
            Gather(start, end);
            long? expected = reader._hasDays ? (long)end - start + 1 : null;
            if (!_some.Meets(territory)) return new Coverage.Part(unit, Coverage.State.Missing, reader._hasDays ? 0 : null, expected);
            return new Coverage.Part(
                unit, _all.Covers(territory) && covered == expected ? Coverage.State.Reported : Coverage.State.InPart, covered, expected);
        }

        private void Gather(int start, int end)
        {
            if (_window is { } last && (!reader._hasDays || last == (start, end))) return;
            _window = (start, end);
            _some.Clear();
            _all.Clear();
            foreach (var one in reader.Reported.Spoken)
            {
                if (reader._hasDays && !one.Meets(start, end)) continue;
                foreach (var territory in one.Territories)
                {
                    _some.Add(territory);
                    if (one.IsOfAll) _all.Add(territory);
                }
            }
        }
    }
}
