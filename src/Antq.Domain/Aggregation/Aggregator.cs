using System.Runtime.InteropServices;
using Antq.Domain.Aggregation;
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
    /// <param name="progress">Gets the share of the work that is done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentException">The register has no units of that level, or not on that day; a report could not be a document;
    /// the weights do not fit the register.</exception>
    /// <exception cref="OperationCanceledException">The token ended the work.</exception>
    public RollUpResult RollUp(
        IEnumerable<Report> reports, OrganisationLevel level, LocalDate boundariesOf, ReportingPeriod period,
        RollUpOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
        => RollUp(reports, Setup(level, boundariesOf, period, options), progress, cancellationToken);

    /// <summary>
    /// The totals of the units of a level as they were: each that there was in the period, over those of its days on which there was it. So
    /// a figure of a unit counts to that unit, and not to the one that it went into.
    /// </summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="level">The level.</param>
    /// <param name="period">The days that the totals are of; a phase means all of its years.</param>
    /// <param name="options">What else there is to say.</param>
    /// <param name="progress">Gets the share of the work that is done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentException">The register has no units of that level, or not on the last day of the period; a report could
    /// not be a document; or there are weights.</exception>
    /// <exception cref="OperationCanceledException">The token ended the work.</exception>
    public RollUpResult RollUp(
        IEnumerable<Report> reports, OrganisationLevel level, ReportingPeriod period, RollUpOptions? options = null,
        IProgress<double>? progress = null, CancellationToken cancellationToken = default)
        => RollUp(reports, Setup(level, period, options), progress, cancellationToken);

    /// <summary>Totals of the units of a level, and of the ministry, that stay right while reports come, go and are revised.</summary>
    /// <param name="level">The level.</param>
    /// <param name="boundariesOf">The day whose units and boundaries the totals are of.</param>
    /// <param name="period">The days that they are of; a phase means all of its years.</param>
    /// <param name="options">What else there is to say.</param>
    /// <exception cref="ArgumentException">The register has no units of that level, or not on that day; the weights do not fit the
    /// register.</exception>
    public LiveReports Live(OrganisationLevel level, LocalDate boundariesOf, ReportingPeriod period, RollUpOptions? options = null)
        => Live(Setup(level, boundariesOf, period, options));

    /// <summary>Totals of the units of a level as they were that stay right while reports come, go and are revised.</summary>
    /// <param name="level">The level.</param>
    /// <param name="period">The days that the totals are of; a phase means all of its years.</param>
    /// <param name="options">What else there is to say.</param>
    /// <exception cref="ArgumentException">The register has no units of that level, or not on the last day of the period; or there are
    /// weights.</exception>
    public LiveReports Live(OrganisationLevel level, ReportingPeriod period, RollUpOptions? options = null)
        => Live(Setup(level, period, options));

    private static LiveReports Live(RollUpSetup setup)
    {
        // What there is no roll-up of is refused here, and not when the first report comes.
        setup.GroundFor(OrganisationLevel.Ministry);
        return new LiveReports(setup);
    }

    private static RollUpResult RollUp(
        IEnumerable<Report> reports, RollUpSetup setup, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var live = new LiveReports(setup);
        live.AddRange(reports);
        return live.Update(progress, cancellationToken);
    }

    private RollUpSetup Setup(OrganisationLevel level, LocalDate boundariesOf, ReportingPeriod period, RollUpOptions? options)
        => Setup(period, options, (lowest, of) => RollUpFrame.On(On(boundariesOf), level, of, lowest, options ?? new RollUpOptions()));

    private RollUpSetup Setup(OrganisationLevel level, ReportingPeriod period, RollUpOptions? options)
        => options?.Weights.Wholes.Count > 0
            ? throw new ArgumentException("Weights share figures out among the units of one day: ask for its boundaries.", nameof(options))
            : Setup(period, options, (lowest, of) => RollUpFrame.AsWas(On(of.End), level, of, lowest, options ?? new RollUpOptions()));

    private RollUpSetup Setup(ReportingPeriod period, RollUpOptions? options, Func<OrganisationLevel, ReportingPeriod, RollUpFrame> frameOf)
        => period == default
            ? throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(period))
            : new RollUpSetup(_rules, period, options ?? new RollUpOptions(), frameOf);

    private GazetteerSnapshot On(LocalDate day) => _gazetteer.AsOf(day, _rules.Context.AssumeUnchangedSince);
}
