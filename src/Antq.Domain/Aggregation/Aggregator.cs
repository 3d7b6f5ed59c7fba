using Antq.Domain.Aggregation;
using Antq.Domain.Lineage;
using NodaTime;

namespace Antq.Domain;

/// <summary>Adds up reports to totals of units, on the boundaries of one day and for one period.</summary>
/// <remarks>
/// A value is the total of what the facts in hand report; its bounds show only how vague they are and where they belong. What was not
/// reported is shown by the coverage: missing is never zero.
/// </remarks>
public sealed partial class Aggregator
{
    private readonly Gazetteer _gazetteer;
    private readonly ReportRules _rules;

    /// <summary>Creates an aggregator with a gazetteer and the rules that reports are checked against.</summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="rules">The rules, with the declared measures; by default the standard ones.</param>
    public Aggregator(Gazetteer gazetteer, ReportRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        _gazetteer = gazetteer;
        rules ??= ReportRules.Standard;
        _rules = rules.In(rules.Context with { Gazetteer = gazetteer });
    }

    /// <summary>Returns the totals of the units of a level, and of the ministry.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="level">The level.</param>
    /// <param name="boundariesOf">The day whose units and boundaries the totals use.</param>
    /// <param name="period">The days that they cover; a phase means all of its years.</param>
    /// <param name="options">Further options.</param>
    /// <param name="progress">Receives the share of the work done.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level, or not on that day; a report could not be a document;
    /// the weights do not fit the gazetteer.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public RollUpResult RollUp(
        IEnumerable<Report> reports, OrganisationLevel level, LocalDate boundariesOf, ReportingPeriod period,
        RollUpOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
        => RollUp(reports, Setup(level, boundariesOf, period, options), progress, cancellationToken);

    /// <summary>
    /// Returns the totals of the units of a level as they were: of every unit that existed in the period, over the days on which it
    /// existed. So a figure of a unit counts for that unit, and not for its successor.
    /// </summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="level">The level.</param>
    /// <param name="period">The days that the totals cover; a phase means all of its years.</param>
    /// <param name="options">Further options.</param>
    /// <param name="progress">Receives the share of the work done.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level, or not on the last day of the period; a report could
    /// not be a document; or there are weights.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public RollUpResult RollUp(
        IEnumerable<Report> reports, OrganisationLevel level, ReportingPeriod period, RollUpOptions? options = null,
        IProgress<double>? progress = null, CancellationToken cancellationToken = default)
        => RollUp(reports, Setup(level, period, options), progress, cancellationToken);

    /// <summary>
    /// Returns the totals of the units of a level, and of the ministry, kept up to date while reports are added, removed and revised.
    /// </summary>
    /// <param name="level">The level.</param>
    /// <param name="boundariesOf">The day whose units and boundaries the totals use.</param>
    /// <param name="period">The days that they cover; a phase means all of its years.</param>
    /// <param name="options">Further options.</param>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level, or not on that day; the weights do not fit the
    /// gazetteer.</exception>
    public LiveReports Live(OrganisationLevel level, LocalDate boundariesOf, ReportingPeriod period, RollUpOptions? options = null)
        => Live(Setup(level, boundariesOf, period, options));

    /// <summary>
    /// Returns the totals of the units of a level as they were, kept up to date while reports are added, removed and revised.
    /// </summary>
    /// <param name="level">The level.</param>
    /// <param name="period">The days that the totals cover; a phase means all of its years.</param>
    /// <param name="options">Further options.</param>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level, or not on the last day of the period; or there are
    /// weights.</exception>
    public LiveReports Live(OrganisationLevel level, ReportingPeriod period, RollUpOptions? options = null)
        => Live(Setup(level, period, options));

    /// <summary>
    /// Shows what a merger does to stored reports and their totals before it is in force. The totals are made twice, with the rules and
    /// measures of this aggregator: on the boundaries of the day before, and on those of the first day.
    /// </summary>
    /// <param name="plan">The draft of the merger.</param>
    /// <param name="reports">The stored reports.</param>
    /// <param name="level">The level of the totals, usually that of the new units.</param>
    /// <param name="period">The days that they cover.</param>
    /// <param name="options">Further options.</param>
    /// <exception cref="ArgumentException">The plan is a draft over another gazetteer, or as for a roll-up.</exception>
    public MergerPreview Preview(
        Gazetteer.MergerPlan plan, IEnumerable<Report> reports, OrganisationLevel level, ReportingPeriod period,
        RollUpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(reports);
        if (!ReferenceEquals(plan.Before, _gazetteer))
            throw new ArgumentException("The plan is a draft over another gazetteer than that of the aggregator.", nameof(plan));
        return new MergerComparison(_rules, plan).Of([.. reports], level, period, options);
    }

    private static LiveReports Live(RollUpSetup setup)
    {
        // An impossible roll-up is refused here, not when the first report is added.
        setup.AreasFor(default);
        return new LiveReports(setup);
    }

    private static RollUpResult RollUp(
        IEnumerable<Report> reports, RollUpSetup setup, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var live = new LiveReports(setup);
        live.AddRange(setup.Options.Within is { } within ? ReportsAround.Of(reports, within, setup.Gazetteer) : reports);
        return live.Update(progress, cancellationToken);
    }

    private RollUpSetup Setup(OrganisationLevel level, LocalDate boundariesOf, ReportingPeriod period, RollUpOptions? options)
    {
        RequireWithin(level, options, unit => On(boundariesOf).Units(unit.Level).Contains(unit));
        return Setup(
            level, period, options,
            (depth, of) => RollUpFrame.On(On(boundariesOf), level, of, depth, options ?? new RollUpOptions(), _rules.Context));
    }

    private RollUpSetup Setup(OrganisationLevel level, ReportingPeriod period, RollUpOptions? options)
    {
        if (options?.Weights.Wholes.Count > 0)
            throw new ArgumentException("Weights share figures out among the units of one day: ask for its boundaries.", nameof(options));
        RequireWithin(level, options, unit => options!.Periods.Append(period).Any(one => RollUpFrame.Existed(unit, one)));
        return Setup(
            level, period, options,
            (depth, of) => RollUpFrame.AsWas(On(of.End), level, of, depth, options ?? new RollUpOptions(), _rules.Context));
    }

    private void RequireWithin(OrganisationLevel level, RollUpOptions? options, Func<OrganisationUnit, bool> has)
    {
        if (options?.Within is not { } key) return;
        if (key.Level > level || key.Level == OrganisationLevel.Department)
            throw new ArgumentException($"No units of the level {level} are in {key}.", nameof(options));
        if (_gazetteer.Find(key) is not { } unit || !has(unit))
            throw new ArgumentException($"The roll-up has no unit {key} (data {_gazetteer.Version}).", nameof(options));
    }

    private RollUpSetup Setup(OrganisationLevel level, ReportingPeriod period, RollUpOptions? options,
        Func<TerritoryDepth, ReportingPeriod, RollUpFrame> frameOf)
        => period == default ? throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(period))
            : options?.Movement is { } movement && !_rules.Context.Movements.Has(movement)
            ? throw new ArgumentException($"The movement '{movement}' is not declared.", nameof(options))
            : new RollUpSetup(_rules, level, period, options ?? new RollUpOptions(), frameOf);

    private GazetteerSnapshot On(LocalDate day) => _gazetteer.AsOf(day, _rules.Context.AssumeUnchangedSince);
}
