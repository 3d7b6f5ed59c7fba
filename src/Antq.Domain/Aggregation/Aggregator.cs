using System.Runtime.InteropServices;
using Antq.Domain.Aggregation;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain;

/// <summary>Adds reports up to totals of units, on the boundaries of one day and for one period.</summary>
/// <remarks>
/// A value is the total of what the facts in hand report; its bounds tell only how vague they are and where they belong.
/// What was not reported is told by the coverage: missing is never zero.
/// </remarks>
public sealed class Aggregator
{
    private readonly Gazetteer _gazetteer;
    private readonly ReportRules _rules;

    /// <summary>An aggregator with the register of units to use and the rules to hold reports against.</summary>
    /// <param name="gazetteer">The register.</param>
    /// <param name="rules">The rules, with the measures that are declared; without them, the standard ones.</param>
    public Aggregator(Gazetteer gazetteer, ReportRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        _gazetteer = gazetteer;
        rules ??= ReportRules.Standard;
        _rules = rules.In(rules.Context with { Gazetteer = gazetteer });
    }

    /// <summary>The totals of the units of a level, and of the ministry.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="level">The level.</param>
    /// <param name="boundariesOf">The day whose units and boundaries the totals are of.</param>
    /// <param name="period">The days that they are of; a phase means all of its years.</param>
    /// <param name="options">What else there is to say.</param>
    /// <exception cref="ArgumentException">The register has no units of that level, or not on that day; a report could not be a document; the weights do not fit the register.</exception>
    public RollUpResult RollUp(IEnumerable<Report> reports, OrganisationLevel level, LocalDate boundariesOf, ReportingPeriod period, RollUpOptions? options = null)
        => RollUp(reports, period, options, (facts, of) => RollUpFrame.On(On(boundariesOf), level, of, facts, options ?? new RollUpOptions()));

    /// <summary>
    /// The totals of the units of a level as they were: each that there was in the period, over those of its days on which there was it. So a figure of
    /// a unit counts to that unit, and not to the one that it went into.
    /// </summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="level">The level.</param>
    /// <param name="period">The days that the totals are of; a phase means all of its years.</param>
    /// <param name="options">What else there is to say.</param>
    /// <exception cref="ArgumentException">The register has no units of that level, or not on the last day of the period; a report could not be a document; or there are weights.</exception>
    public RollUpResult RollUp(IEnumerable<Report> reports, OrganisationLevel level, ReportingPeriod period, RollUpOptions? options = null)
        => options?.Weights.Wholes.Count > 0
            ? throw new ArgumentException("Weights share figures out among the units of one day: ask for its boundaries.", nameof(options))
            : RollUp(reports, period, options, (facts, of) => RollUpFrame.AsWas(On(of.End), level, of, facts, options ?? new RollUpOptions()));

    private RollUpResult RollUp(IEnumerable<Report> reports, ReportingPeriod period, RollUpOptions? options, Func<IReadOnlyList<Fact>, ReportingPeriod, RollUpFrame> frameOf)
    {
        ArgumentNullException.ThrowIfNull(reports);
        if (period == default) throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(period));
        options ??= new RollUpOptions();
        var findings = new List<Finding>();
        var refused = new List<(Report Report, Finding Finding)>();
        var leftOut = new List<(Fact Fact, Finding Finding)>();
        var selected = ReportSelection.Select(reports.Select(report => ReportShape.Require(report ?? throw new ArgumentException("A report is null.", nameof(reports)), nameof(reports))), findings, refused);
        var usable = new List<Fact>(selected.Sum(report => report.Figures.Count + (2 * report.Awards.Count)));
        foreach (var report in selected) AddUsable(usable, report, options, findings, leftOut);
        var conferrals = Conferrals.Find(_gazetteer, usable, findings);
        var clusters = ClusterAwards.Find(_gazetteer, usable, conferrals);

        leftOut.AddRange(refused.SelectMany(one => one.Report.Facts.Where(fact => IsOf(fact, options)), (one, fact) => (fact, one.Finding)));
        var frame = frameOf(usable, period);
        RollUpFrame[] frames = [frame, .. options.Periods.Where(other => other != period).Select(other => frame.BoundariesOf is null ? frameOf(usable, other) : frame.In(other))];
        findings.AddRange(SuspectedDuplicates.Find(_gazetteer, usable, conferrals));
        var byReport = findings.Where(finding => finding.Report is not null && IsRepeatedByCells(finding)).ToLookup(finding => finding.Report!, StringComparer.Ordinal);
        var missed = leftOut
            .Where(one => one.Fact.Status is FigureStatus.Reported or FigureStatus.Estimated && _rules.Context.Measures.TryGet(one.Fact.Measure, out _))
            .ToLookup(one => one.Fact.Measure, one => frame.PlaceLeftOut(one.Fact, one.Finding));
        var byMeasure = ByMeasure(usable);
        var placing = new RowPlacing(frame, conferrals, clusters);
        var measured = new List<MeasureFacts>();
        foreach (var id in byMeasure.Keys.Union(missed.Select(group => group.Key)).Order())
        {
            var measure = _rules.Context.Measures[id];
            var facts = byMeasure.GetValueOrDefault(id, []);
            measured.Add(new MeasureFacts(
                measure,
                placing.Place(facts),
                [.. facts.Where(fact => fact.Status == FigureStatus.NotApplicable)],
                new ReportFindings(byReport, [.. missed[id]], measure.Time == TimeBehaviour.Stock)));
        }

        var builders = new CellBuilders(frames, options, measured);
        var cells = builders.Cells();
        foreach (var one in measured) findings.AddRange(OutsideOf(one, [.. frames.Select(other => other.Period)]));
        var overlaps = new OverlapFinder(_gazetteer, _rules.Context.Measures, measured);
        return new RollUpResult(frames, builders, cells, [.. findings, .. overlaps.Exceeding(), .. FindingsOf(cells)], overlaps);
    }

    /// <summary>The facts by their measures, in their order.</summary>
    private static Dictionary<MeasureId, Fact[]> ByMeasure(List<Fact> facts)
    {
        var counts = new Dictionary<MeasureId, int>();
        foreach (var fact in facts) CollectionsMarshal.GetValueRefOrAddDefault(counts, fact.Measure, out _)++;
        var measures = new Dictionary<MeasureId, Fact[]>(counts.Count);
        foreach (var (measure, count) in counts)
        {
            measures.Add(measure, new Fact[count]);
            counts[measure] = 0;
        }

        foreach (var fact in facts) measures[fact.Measure][CollectionsMarshal.GetValueRefOrAddDefault(counts, fact.Measure, out _)++] = fact;
        return measures;
    }

    private GazetteerSnapshot On(LocalDate day) => _gazetteer.AsOf(day, _rules.Context.AssumeUnchangedSince);

    /// <summary>Whether a cell tells what was found in a report that it rests on: what is wrong with it, and what was assumed of its unit.</summary>
    private static bool IsRepeatedByCells(Finding finding) => finding.Severity == FindingSeverity.Error || finding.Code == FindingCodes.UnitAssumedUnchanged;

    /// <summary>Whether a fact is of the movement that is asked for.</summary>
    private static bool IsOf(Fact fact, RollUpOptions options) => options.Movement is not { } movement || fact.Movement == movement;

    /// <summary>Adds the facts of a report that no error spoils and that are of the movement; those that one spoils are left out.</summary>
    private void AddUsable(List<Fact> usable, Report report, RollUpOptions options, List<Finding> findings, List<(Fact Fact, Finding Finding)> leftOut)
    {
        var found = _rules.Check(report);
        if (found.Count > 0) findings.AddRange(found);
        var spoilt = found.Count == 0 ? SpoiltPlaces.None : new SpoiltPlaces(found);
        var facts = report.Facts;
        for (var place = 0; place < facts.Count; place++)
        {
            var fact = facts[place];
            if (!IsOf(fact, options)) continue;
            var reason = spoilt.ErrorOf(fact)?.Code ?? (_rules.Context.Measures.TryGet(fact.Measure, out _) ? null : FindingCodes.UnknownMeasure);
            if (reason is null)
            {
                usable.Add(fact);
                continue;
            }

            var finding = new Finding(FindingCodes.FactLeftOut, report.Id, fact.Path, [new FindingValue("reason", reason.Id)]);
            findings.Add(finding);
            leftOut.Add((fact, finding));
        }
    }

    /// <summary>The facts that are not of the period, nor of a family of which some fact is.</summary>
    private static IEnumerable<Finding> OutsideOf(MeasureFacts facts, IReadOnlyList<ReportingPeriod> periods)
    {
        var period = periods[0];
        var isStock = facts.Measure.Time == TimeBehaviour.Stock;
        (int First, int Last)[] days = [.. periods.Select(one => (one.Start is { } start ? FactBox.Number(start) : FactBox.OpenStart, FactBox.Number(one.End)))];
        var outside = facts.Placed.Where(row => !IsNear(row)).Select(row => row.Fact).Concat(facts.NotApplicable.Where(fact => !IsOf(fact.Start, fact.End)));
        if (!isStock && facts.Flows is { Families.Count: > 0 } store)
        {
            var used = store.Families.Where(family => family.Facts.Any(IsNear)).SelectMany(family => family.Facts).Select(row => row.Fact).ToHashSet(ReferenceEqualityComparer.Instance);
            outside = outside.Where(fact => !used.Contains(fact));
        }

        return outside.Select(fact => new Finding(
            FindingCodes.FactOutsidePeriod,
            fact.Report.Id,
            fact.Path,
            [new FindingValue("period", period.ToWords(Language.Vietnamese), period.ToWords(Language.English))]));

        bool IsNear(PlacedFact row) => IsIn(row.Box.Start, row.Box.End);

        bool IsOf(LocalDate? start, LocalDate end) => IsIn(start is { } first ? FactBox.Number(first) : FactBox.OpenStart, FactBox.Number(end));

        bool IsIn(int start, int end)
        {
            foreach (var (first, last) in days)
            {
                if (isStock ? end <= last : start <= last && end >= first) return true;
            }

            return false;
        }
    }

    /// <summary>What cells found, each thing once: of several cells that found it, that of which most facts speak, and of these the widest.</summary>
    private static IEnumerable<Finding> FindingsOf(IEnumerable<RollUpCell> cells)
        => cells
            .SelectMany(cell => cell.OwnFindings.Select(finding => (Cell: cell, Finding: finding, Facts: finding.Values.FirstOrDefault(value => value.Name == "facts")?.Text(Language.English))))
            .Where(found => found.Facts is not "" || found.Cell.Category == CellCategory.All)
            .GroupBy(found => (found.Finding.Code.Id, found.Finding.Report, found.Finding.Path, found.Cell.Measure.Id, About: found.Facts is "" ? found.Cell.Unit.Key.ToString() : found.Facts))
            .Select(same => same.MaxBy(found => (found.Cell.OwnFacts, found.Cell.Unit.Level)).Finding);
}
