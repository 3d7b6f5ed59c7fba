using System.Runtime.InteropServices;
using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation;

/// <summary>
/// A roll-up (R1–R9) that keeps its results, and after a change of the reports makes only the parts with facts that are added or removed
/// again. A roll-up of reports in hand is the change from none. The results of a change are taken over at the end, so that a cancelled one
/// leaves the roll-up as it was.
/// </summary>
internal sealed class KeptRollUp(RollUpSetup setup)
{
    /// <summary>How many numbers of conferrals are used before all of them are renumbered.</summary>
    private const int MostNumbers = 1 << 30;

    private readonly SortedDictionary<string, EventFacts> _events = new(StringComparer.Ordinal);
    private StandingReports _reports = StandingReports.None;
    private Finding[]? _inReports;
    private RollUpTerritories? _areas;
    private GroupParts[] _groups = [];
    /// <summary>The place of the number of facts of units that ended before the recent ones, after those of the levels.</summary>
    private const int EndedEarlier = (int)OrganisationLevel.Commune + 1;

    private (FoundInReports InReports, Finding[] Selected)? _found;
    private int[] _levels = new int[EndedEarlier + 1];
    private SuspectedInParts _suspected = SuspectedInParts.None;
    private int _nextNumber;
    private int _cells;

    /// <summary>Returns the result after a change.</summary>
    /// <param name="selection">The reports in hand.</param>
    /// <param name="changed">The ids of the reports that were added or removed since the last time.</param>
    /// <param name="progress">Receives the share of the work done; null for none.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public RollUpResult Update(
        ReportSelection selection, IReadOnlyCollection<string> changed, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var reports = _reports.After(setup, selection, changed, progress, cancellationToken);
        var (standing, gone, come) = (reports.Standing, reports.Gone, reports.Come);
        var levels = LevelsAfter(gone, come);
        var areas = setup.AreasFor(DepthOf(levels));
        var isAnew = !ReferenceEquals(areas, _areas) || _nextNumber > MostNumbers;
        var hasFindings = gone.Concat(come).Any(report => report.Findings.Count > 0);
        if (isAnew) (gone, come) = ([], standing);
        var found = FoundAfter(selection, standing, gone, come, areas);
        var number = isAnew ? 0 : _nextNumber;
        var events = EventsAfter(gone, come, isAnew, ref number);
        var groups = GroupsAfter(gone, come, isAnew, areas, events);
        MakeCells(groups, areas, found.InReports, progress, cancellationToken);

        if (_inReports is null || hasFindings)
            _inReports = [.. standing.SelectMany(report => report.Findings)];
        (_reports, _areas, _groups, _found, _levels, _nextNumber) = (reports.Kept(), areas, groups, found, levels, number);
        if (isAnew) _events.Clear();
        foreach (var (id, facts) in events)
        {
            if (facts.Facts.Count == 0) _events.Remove(id);
            else _events[id] = facts;
        }

        progress?.Report(1);
        return Result(selection);
    }

    /// <summary>Returns the number of facts of units of each level, and of units that ended before the recent ones.</summary>
    private int[] LevelsAfter(IReadOnlyList<CheckedReport> gone, IReadOnlyList<CheckedReport> come)
    {
        int[] levels = [.. _levels];
        foreach (var fact in gone.SelectMany(report => report.Usable)) Count(fact, -1);
        foreach (var report in come)
        {
            for (var place = 0; place < report.Usable.Count; place++) Count(report.Usable[place], 1);
        }

        return levels;

        void Count(Fact fact, int more)
        {
            if (fact.Members is null) CountUnit(fact.Unit, more);
            else foreach (var member in fact.Members) CountUnit(member, more);
        }

        void CountUnit(UnitKey unit, int more)
        {
            levels[(int)unit.Level] += more;
            if (setup.Gazetteer.EndedEarlier(unit)) levels[EndedEarlier] += more;
        }
    }

    private static TerritoryDepth DepthOf(int[] levels)
        => new((OrganisationLevel)Math.Max(0, Array.FindLastIndex(levels, EndedEarlier - 1, count => count > 0)), levels[EndedEarlier] > 0);

    /// <summary>
    /// Returns the findings of all reports that cells repeat: the same object as before if the change adds and removes none.
    /// </summary>
    private (FoundInReports InReports, Finding[] Selected) FoundAfter(
        ReportSelection selection, CheckedReport[] standing, IReadOnlyList<CheckedReport> gone, IReadOnlyList<CheckedReport> come,
        RollUpTerritories areas)
    {
        Finding[] selected = [.. selection.Findings().Where(CheckedReport.IsRepeated), .. selection.Refused().Select(one => one.Finding)];
        if (ReferenceEquals(areas, _areas) && _found is { } known
            && known.Selected.SequenceEqual<object>(selected, ReferenceEqualityComparer.Instance)
            && !gone.Concat(come).Any(report => report.Repeated.Count + report.LeftOut.Count > 0)) return known;
        var repeated = selection.Findings().Where(CheckedReport.IsRepeated).Concat(standing.SelectMany(report => report.Repeated));
        var leftOut = new List<ExcludedFact>();
        foreach (var report in standing)
        {
            foreach (var (fact, finding) in report.LeftOut) LeaveOut(fact, finding);
        }

        foreach (var (report, finding) in selection.Refused())
        {
            foreach (var fact in report.Facts.Where(setup.Options.Asks)) LeaveOut(fact, finding);
        }

        var byReport = repeated.Where(finding => finding.Report is not null).ToLookup(finding => finding.Report!, StringComparer.Ordinal);
        return (new FoundInReports(byReport, leftOut), selected);

        void LeaveOut(Fact fact, Finding finding)
        {
            if (fact.Status is FigureStatus.Reported or FigureStatus.Estimated && setup.Measures.TryGet(fact.Measure, out _))
                leftOut.Add(areas.First.PlaceLeftOut(fact, finding));
        }
    }

    /// <summary>Returns the awards of each event id with added or removed awards (R3); none if all are removed.</summary>
    private Dictionary<string, EventFacts> EventsAfter(
        IReadOnlyList<CheckedReport> gone, IReadOnlyList<CheckedReport> come, bool isAnew, ref int number)
    {
        var events = new Dictionary<string, List<Fact>>(StringComparer.Ordinal);
        foreach (var fact in gone.SelectMany(report => report.Usable))
            Of(fact)?.RemoveAll(other => ReferenceEquals(other.Report, fact.Report));
        foreach (var report in come)
        {
            for (var place = 0; place < report.Usable.Count; place++) Of(report.Usable[place])?.Add(report.Usable[place]);
        }

        var after = new Dictionary<string, EventFacts>(events.Count, StringComparer.Ordinal);
        foreach (var (id, facts) in events.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            var ordered = facts.OrderBy(fact => fact.Report.Id, StringComparer.Ordinal).ThenBy(fact => fact.Path, StringComparer.Ordinal);
            after.Add(id, Conferrals.Of(setup.Rules.Context, [.. ordered], ref number));
        }

        return after;

        List<Fact>? Of(Fact fact)
        {
            if (fact.EventId is not { } id) return null;
            ref var facts = ref CollectionsMarshal.GetValueRefOrAddDefault(events, id, out _);
            return facts ??= !isAnew && _events.TryGetValue(id, out var before) ? [.. before.Facts] : [];
        }
    }

    /// <summary>Returns the parts after a change: those that it concerns are placed (R4) and resolved (R5–R6) again.</summary>
    private GroupParts[] GroupsAfter(
        IReadOnlyList<CheckedReport> gone, IReadOnlyList<CheckedReport> come, bool isAnew, RollUpTerritories areas,
        Dictionary<string, EventFacts> events)
    {
        var changes = new PartChange?[setup.Groups.Count];
        var counts = new int[changes.Length];
        foreach (var report in come)
        {
            for (var place = 0; place < report.Usable.Count; place++) counts[setup.Groups[report.Usable[place].Measure]]++;
        }

        foreach (var report in gone)
        {
            foreach (var fact in report.Usable.Where(IsPlaced))
            {
                var change = Of(fact);
                change.Gone.Add(report.Report);
                change.Units.UnionWith(areas.UnitsOf(fact, ConferralBefore(fact)));
            }
        }

        foreach (var report in come)
        {
            for (var place = 0; place < report.Usable.Count; place++)
            {
                var fact = report.Usable[place];
                if (!IsPlaced(fact)) continue;
                var change = Of(fact);
                change.Come.Add(fact);
                if (!isAnew) change.Units.UnionWith(areas.UnitsOf(fact, ConferralAfter(fact)));
            }
        }

        foreach (var fact in isAnew ? [] : events.Values.SelectMany(one => one.Facts).Where(IsPlaced))
        {
            if (ConferralBefore(fact) is { } before) Of(fact).Units.UnionWith(areas.UnitsOf(fact, before));
            if (ConferralAfter(fact) is { } after) Of(fact).Units.UnionWith(areas.UnitsOf(fact, after));
        }

        var hasEvents = events.Count + _events.Count > 0;
        var groups = new GroupParts[changes.Length];
        for (var group = 0; group < groups.Length; group++)
        {
            var before = isAnew ? GroupParts.Empty(areas.Units.Count) : _groups[group];
            groups[group] = changes[group] is not { } change ? before
                : before.With(change, fact => areas.UnitsOf(fact, ConferralAfter(fact)),
                    (units, facts, part) => FactPart.Of(setup, areas, units, facts, hasEvents ? ConferralAfter : null, part));
        }

        return groups;

        PartChange Of(Fact fact)
        {
            var group = setup.Groups[fact.Measure];
            return changes[group] ??= new PartChange(counts[group]);
        }

        Conferral? ConferralBefore(Fact fact)
            => fact.EventId is { } id && _events.TryGetValue(id, out var facts) ? facts.Conferrals.GetValueOrDefault(fact) : null;

        Conferral? ConferralAfter(Fact fact)
        {
            if (fact.EventId is not { } id) return null;
            var isKnown = events.TryGetValue(id, out var facts) || !isAnew && _events.TryGetValue(id, out facts);
            return isKnown ? facts!.Conferrals.GetValueOrDefault(fact) : null;
        }

        static bool IsPlaced(Fact fact) => fact.Value is not null || fact.Status == FigureStatus.NotApplicable;
    }

    /// <summary>
    /// Makes the cells of the parts that have none yet (R7–R9), and those of the ministry for the measures of such parts.
    /// </summary>
    private void MakeCells(
        GroupParts[] groups, RollUpTerritories areas, FoundInReports found, IProgress<double>? progress,
            CancellationToken cancellationToken)
    {
        GroupParts[] made = [.. groups.Where(group => group.OfMinistry is null)];
        FactPart[] parts = [.. made.SelectMany(group => group.All).Where(part => !part.HasCells)];
        var (done, all) = (0, Math.Max(1, parts.Sum(part => part.Facts.Count)));
        foreach (var part in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var place = 0; place < part.Measures.Count; place++)
            {
                var fold = part.Measures[place].Fold;
                for (var frame = 0; frame < areas.Frames.Count; frame++)
                    part.Rows[place][frame].MakeCells(new CellBuilder(areas.Frames[frame], setup.Options, fold, found.Of(fold)));
            }

            done += part.Facts.Count;
            progress?.Report(0.5 + (done / (2.0 * all)));
        }

        foreach (var group in made)
        {
            cancellationToken.ThrowIfCancellationRequested();
            group.OfMinistry = [.. group.Measures.Select(measure => setup.FoldOf(measure)).Select(fold => areas.Frames
                .Select((frame, place) => !frame.IsListed(0) ? MadeCells.None : new CellBuilder(frame, setup.Options, fold, found.Of(fold))
                    .CellsOfMinistry(group.RowsOf(fold.Measure, place))).ToArray())];
        }
    }

    /// <summary>
    /// Returns the result of the kept parts: cells by measure, period, unit and category; findings of reports, of facts and of cells.
    /// </summary>
    private RollUpResult Result(ReportSelection selection)
    {
        var (cells, finding, areas, found) = (new List<RollUpCell>(_cells), new List<RollUpCell>(), _areas!, _found!.Value.InReports);
        var groupOf = new Dictionary<Measure, GroupParts>(ReferenceEqualityComparer.Instance);
        foreach (var group in _groups)
        {
            foreach (var measure in group.Measures) groupOf.Add(measure, group);
        }

        var measures = groupOf.Keys.ToList();
        measures.Sort((one, other) => one.Id.CompareTo(other.Id));
        foreach (var measure in measures)
        {
            var group = groupOf[measure];
            var place = group.PlaceOf(measure);
            var reports = found.Of(setup.FoldOf(measure));
            for (var frame = 0; frame < areas.Frames.Count; frame++)
            {
                if (areas.Frames[frame].IsListed(0)) group.OfMinistry![place][frame].AddTo(cells, finding, reports);
                for (var unit = 1; unit < areas.Frames[frame].Units.Count; unit++)
                {
                    if (areas.Frames[frame].IsListed(unit))
                        group.RowsOf(measure, frame, areas.UnitAt(frame, unit))?.CellsOf(unit).AddTo(cells, finding, reports);
                }
            }
        }

        _cells = cells.Count;
        FactPart[] parts = [.. _groups.SelectMany(group => group.All)];
        var findings = new List<Finding>(selection.Findings());
        findings.AddRange(_inReports!);
        foreach (var (_, facts) in _events) findings.AddRange(facts.Findings);
        _suspected = _suspected.With(parts);
        findings.AddRange(_suspected.Findings);
        foreach (var part in parts) findings.AddRange(part.Findings);
        findings.AddRange(FindingsOfCells.Once(finding));
        return new RollUpResult([.. areas.Frames], new CellBuilders(setup, areas, _groups, found), cells, findings,
            parts.Select(part => part.Overlaps));
    }
}
