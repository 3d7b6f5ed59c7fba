using Antq.Domain.Aggregation;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The options of a roll-up.</summary>
public sealed record RollUpOptions
{
    /// <summary>The only movement whose facts count.</summary>
    /// <value>By default null, for all of them.</value>
    /// <exception cref="ArgumentException">It is the default id, which has no meaning.</exception>
    public KindId<MovementType>? Movement
    {
        get;
        init => field = value != default(KindId<MovementType>)
            ? value
            : throw new ArgumentException("A default KindId has no meaning.", nameof(value));
    }

    /// <summary>The summarizability table by which facts are combined.</summary>
    /// <value>By default the one that comes with the library.</value>
    public Summarizability Table
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = Summarizability.Standard;

    /// <summary>Which facts are added when one contains the others.</summary>
    /// <value>By default the parts, if they tile the whole.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such policy.</exception>
    public CoverPolicy Cover
    {
        get;
        init => field = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such policy.");
    }

    /// <summary>Additional periods for totals, such as the months and quarters of a year.</summary>
    /// <value>By default none.</value>
    /// <exception cref="ArgumentException">A period is a default one.</exception>
    public IReadOnlyList<ReportingPeriod> Periods
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.Contains(default)
                ? throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(value))
                : ValueList<ReportingPeriod>.Of(value.Distinct());
        }
    } = ValueList<ReportingPeriod>.Empty;

    /// <summary>
    /// The axes of category that have cells: for each value that facts name, and for the combinations that some fact may have. More axes
    /// make many more cells. A cell of any other category is made on request.
    /// </summary>
    /// <value>By default the form, the issuer, the kind of recipients and the group of people; empty for totals only.</value>
    /// <exception cref="ArgumentException">There is no such axis.</exception>
    public IReadOnlyList<CategoryAxis> By
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (!value.All(Enum.IsDefined)) throw new ArgumentException("There is no such axis.", nameof(value));
            field = ValueList<CategoryAxis>.Of(value.Distinct().Order());
        }
    } = ValueList<CategoryAxis>.Of([CategoryAxis.Form, CategoryAxis.Issuer, CategoryAxis.Recipient, CategoryAxis.Population]);

    /// <summary>Whether the units of the levels between the ministry and the requested one have totals too.</summary>
    /// <value>By default false.</value>
    public bool WithLevelsAbove { get; init; }

    /// <summary>
    /// The only unit whose totals are returned, with those of the units in it. Each is what it is without this option; the ministry has no
    /// total. A roll-up in one call passes over reports that cannot concern the unit: they are not checked, and have no findings. Live
    /// reports are all checked.
    /// </summary>
    /// <value>By default null, for the ministry and all units.</value>
    /// <exception cref="ArgumentException">It is a default key.</exception>
    public UnitKey? Within
    {
        get;
        init => field = value == default(UnitKey) ? throw new ArgumentException("A default UnitKey has no meaning.", nameof(value)) : value;
    }

    /// <summary>
    /// The weights by which a figure of a wider unit, or of one that was divided, is shared out among the units of the roll-up, as an
    /// estimate.
    /// </summary>
    /// <value>By default none: each unit may have from zero to all of it.</value>
    public ShareWeights Weights
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ShareWeights.None;

    /// <summary>
    /// The maximum age of a stock in days before the requested last day; a measure may declare a shorter limit of its own.
    /// </summary>
    /// <value>By default null, for no limit but that of the measure.</value>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public int? AgeLimitInDays
    {
        get;
        init
        {
            if (value is { } days) ArgumentOutOfRangeException.ThrowIfNegative(days, nameof(value));
            field = value;
        }
    }

    /// <summary>The required coverage of a total: a share of the expected days and units, or of the units if there are no days.</summary>
    /// <value>By default null, for none.</value>
    /// <exception cref="ArgumentException">It is a default percentage, or above 100.</exception>
    public Percentage? MinimumCoverage
    {
        get;
        init => field = value is { Value: > 100 } ? throw new ArgumentException($"Nothing covers {value}.", nameof(value)) : value;
    }

    /// <summary>The treatment of a total whose coverage is below <see cref="MinimumCoverage"/>.</summary>
    /// <value>By default it is kept, with a warning.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice.</exception>
    public Coverage.Shortfall Shortfall
    {
        get;
        init => field = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such choice.");
    }

    /// <summary>Returns whether a fact is of the requested movement.</summary>
    internal bool Asks(Fact fact) => Movement is not { } movement || fact.Movement == movement;
}
