using Antq.Domain.Measures;

namespace Antq.Domain;

/// <summary>What a figure counts (chỉ tiêu), and how it behaves on each axis. Applications declare their own beside the standard ones.</summary>
public sealed class Measure
{
    private readonly string _vietnamese;
    private readonly string _english;

    /// <summary>Declares a measure.</summary>
    /// <param name="id">Its identifier in documents.</param>
    /// <param name="vietnamese">Its Vietnamese name.</param>
    /// <param name="english">Its English name.</param>
    /// <param name="territory">How it behaves over territories.</param>
    /// <param name="time">How it behaves over time.</param>
    /// <param name="category">How it behaves over categories.</param>
    /// <param name="neverExceeds">The measures it can never exceed for the same unit, period and population.</param>
    /// <exception cref="ArgumentException">A name is empty, or the identifier a default one.</exception>
    public Measure(
        MeasureId id,
        string vietnamese,
        string english,
        TerritoryBehaviour territory,
        TimeBehaviour time,
        CategoryBehaviour category,
        params IReadOnlyList<MeasureId> neverExceeds)
    {
        if (id == default) throw new ArgumentException("A default MeasureId has no meaning.", nameof(id));
        ArgumentException.ThrowIfNullOrEmpty(vietnamese);
        ArgumentException.ThrowIfNullOrEmpty(english);
        ArgumentNullException.ThrowIfNull(neverExceeds);
        Id = id;
        _vietnamese = vietnamese;
        _english = english;
        Territory = territory;
        Time = time;
        Category = category;
        NeverExceeds = [.. neverExceeds];
        Missing = time == TimeBehaviour.Stock ? MissingReading.CarriesLast : MissingReading.LeavesPartial;
    }

    /// <summary>The identifier in documents, such as <c>model-sites</c>.</summary>
    public MeasureId Id { get; }

    /// <summary>How it behaves over territories.</summary>
    public TerritoryBehaviour Territory { get; }

    /// <summary>How it behaves over time.</summary>
    public TimeBehaviour Time { get; }

    /// <summary>How it behaves over categories.</summary>
    public CategoryBehaviour Category { get; }

    /// <summary>The measures it can never exceed for the same unit, period and population.</summary>
    public IReadOnlyList<MeasureId> NeverExceeds { get; }

    /// <summary>The measure to one of whose things each thing of this one belongs, as a site belongs to a model; absent where there is none.</summary>
    /// <exception cref="ArgumentException">The identifier is a default, or that of this measure.</exception>
    public MeasureId? BelongsTo
    {
        get;
        init => field = value is { } id && (id == default || id == Id) ? throw new ArgumentException($"{Id} cannot belong to '{id}'.", nameof(value)) : value;
    }

    /// <summary>How a total reads what was not reported.</summary>
    /// <value>For a stock that its last figure stands; otherwise that the total is of what was reported.</value>
    /// <exception cref="ArgumentException">Only a stock can carry its last figure, and it cannot leave a total partial.</exception>
    public MissingReading Missing
    {
        get;
        init => field = value == (Time == TimeBehaviour.Stock ? MissingReading.LeavesPartial : MissingReading.CarriesLast) || !Enum.IsDefined(value)
            ? throw new ArgumentException($"A {Time} over time cannot be read as {value} where it is missing.", nameof(value))
            : value;
    }

    /// <summary>The most days that a stock may be older than the last day asked for; older ones are shown and not added.</summary>
    /// <value>Absent, which is the default, for no limit.</value>
    /// <exception cref="ArgumentException">The limit is negative, or the measure is no stock over time.</exception>
    public int? AgeLimitInDays
    {
        get;
        init => field = value is { } days && (days < 0 || Time != TimeBehaviour.Stock)
            ? throw new ArgumentException($"{Id}, a {Time} over time, cannot have an age limit of {days} days.", nameof(value))
            : value;
    }

    /// <summary>The name in the language asked for.</summary>
    public string Name(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>The identifier.</summary>
    public override string ToString() => Id.ToString();
}
