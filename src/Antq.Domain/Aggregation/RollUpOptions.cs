using Antq.Domain.Aggregation;

namespace Antq.Domain;

/// <summary>What a roll-up may be told beside what it is of.</summary>
public sealed record RollUpOptions
{
    /// <summary>The one movement whose facts count.</summary>
    /// <value>Absent, which is the default, for all of them.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement.</exception>
    public MovementType? Movement
    {
        get;
        init => field = value is null || Enum.IsDefined(value.Value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such movement.");
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

    /// <summary>Which facts are added where one contains the others.</summary>
    /// <value>By default the parts, if they tile the whole.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such policy.</exception>
    public CoverPolicy Cover
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such policy.");
    }

    /// <summary>More periods that totals are wanted of, beside the one that is asked for: the months and quarters of a year, say.</summary>
    /// <value>By default none.</value>
    /// <exception cref="ArgumentException">A period is a default one.</exception>
    public IReadOnlyList<ReportingPeriod> Periods
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.Contains(default) ? throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(value)) : [.. value.Distinct()];
        }
    } = [];

    /// <summary>
    /// The axes of category by which there are cells: of each value that facts name, and of their combinations that some fact may be of. More axes
    /// make many more cells. A cell of any other category is made when it is asked for.
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
            field = [.. value.Distinct().Order()];
        }
    } = [CategoryAxis.Form, CategoryAxis.Issuer, CategoryAxis.Recipient, CategoryAxis.Population];

    /// <summary>Whether the units of the levels between the ministry and the one that is asked for have totals too.</summary>
    /// <value>By default they have none.</value>
    public bool WithLevelsAbove { get; init; }

    /// <summary>How a figure of a wider unit, or of one that was divided, is shared out among the units of the roll-up, as an estimate.</summary>
    /// <value>By default not at all: each may have from none to all of it.</value>
    public ShareWeights Weights
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ShareWeights.None;

    /// <summary>The most days that a stock may be older than the last day asked for; a measure may declare a shorter limit of its own.</summary>
    /// <value>Absent, which is the default, for no limit but that of the measure.</value>
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

    /// <summary>The share of what is expected, in days and units or else in units, that the facts of a total should cover.</summary>
    /// <value>Absent, which is the default, for none.</value>
    /// <exception cref="ArgumentException">It is a default percentage, or above 100.</exception>
    public Percentage? MinimumCoverage
    {
        get;
        init => field = value is { Value: > 100 } ? throw new ArgumentException($"Nothing covers {value}.", nameof(value)) : value;
    }

    /// <summary>What becomes of a total that covers less than <see cref="MinimumCoverage"/>.</summary>
    /// <value>By default it stands, with a warning.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice.</exception>
    public CoverageShortfall Shortfall
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such choice.");
    }

    /// <summary>Whether a fact is of the movement that is asked for.</summary>
    internal bool Asks(Fact fact) => Movement is not { } movement || fact.Movement == movement;
}
