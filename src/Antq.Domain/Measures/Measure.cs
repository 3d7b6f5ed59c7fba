using Antq.Domain.Measures;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// The subject of a figure (chỉ tiêu), and its behaviour on each axis. Applications declare their own in addition to the standard ones.
/// </summary>
public sealed partial class Measure
{
    private readonly string _vietnamese;
    private readonly string _english;

    /// <summary>Declares a measure.</summary>
    /// <param name="id">Its identifier in documents.</param>
    /// <param name="vietnamese">Its Vietnamese name.</param>
    /// <param name="english">Its English name.</param>
    /// <param name="territory">Its behaviour over territories.</param>
    /// <param name="time">Its behaviour over time.</param>
    /// <param name="category">Its behaviour over categories.</param>
    /// <param name="neverExceeds">The measures it can never exceed for the same unit, period and population.</param>
    /// <exception cref="ArgumentException">A name is empty, or the identifier is <c>default</c>.</exception>
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

    /// <summary>The behaviour over territories.</summary>
    public TerritoryBehaviour Territory { get; }

    /// <summary>The behaviour over time.</summary>
    public TimeBehaviour Time { get; }

    /// <summary>The behaviour over categories.</summary>
    public CategoryBehaviour Category { get; }

    /// <summary>The measures it can never exceed for the same unit, period and population.</summary>
    public IReadOnlyList<MeasureId> NeverExceeds { get; }

    /// <summary>
    /// The measures that it does not exceed if both count the same cohort: crimes solved are among those committed, but perhaps of an
    /// earlier period. More than the limit is a warning, never an error.
    /// </summary>
    /// <exception cref="ArgumentException">An identifier is <c>default</c>, or that of this measure.</exception>
    public IReadOnlyList<MeasureId> CohortLimits
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var id in value)
            {
                if (id == default || id == Id) throw new ArgumentException($"{Id} cannot be limited by '{id}'.", nameof(value));
            }

            field = [.. value];
        }
    } = [];

    /// <summary>The unit of measurement (đơn vị tính); null when none is declared.</summary>
    public UnitOfMeasure? Unit { get; init; }

    /// <summary>The chapter of a report that it is in, which groups measures for pickers; null for none.</summary>
    public MeasureCatalogue.Chapter? Chapter { get; init; }

    /// <summary>
    /// Other names that people write for it, in either language: <see cref="MeasureCatalogue.TryFind"/> finds it by each.
    /// </summary>
    /// <exception cref="ArgumentException">A name is blank, not in Unicode form C, or contains control characters.</exception>
    public IReadOnlyList<string> Aliases
    {
        get => field ?? AliasesOf?.Invoke(Id) ?? [];
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var alias in value)
            {
                if (alias is null || !VietnameseText.IsText(alias))
                    throw new ArgumentException($"'{alias}' cannot be a name of {Id}.", nameof(value));
            }

            field = [.. value];
        }
    }

    /// <summary>Reads the aliases of the library's measures when they are first asked for.</summary>
    internal Func<MeasureId, IReadOnlyList<string>>? AliasesOf { get; init; }

    /// <summary>The measure whose items contain the items of this one, as a model has sites; null when there is none.</summary>
    /// <exception cref="ArgumentException">The identifier is <c>default</c>, or that of this measure.</exception>
    public MeasureId? BelongsTo
    {
        get;
        init => field = value is { } id && (id == default || id == Id)
            ? throw new ArgumentException($"{Id} cannot belong to '{id}'.", nameof(value))
            : value;
    }

    /// <summary>The treatment of missing values in totals.</summary>
    /// <value>For a stock, the last figure remains valid; otherwise, the total is partial.</value>
    /// <exception cref="ArgumentException">Only a stock can carry its last figure, and it cannot leave a total partial.</exception>
    public MissingReading Missing
    {
        get;
        init => field = value == (Time == TimeBehaviour.Stock ? MissingReading.LeavesPartial : MissingReading.CarriesLast)
            || !Enum.IsDefined(value)
            ? throw new ArgumentException($"A {Time} over time cannot be read as {value} where it is missing.", nameof(value))
            : value;
    }

    /// <summary>The maximum age of a stock in days, counted to the last day requested; older ones are shown and not added.</summary>
    /// <value>Null, the default, for no limit.</value>
    /// <exception cref="ArgumentException">The limit is negative, or the measure is not a stock over time.</exception>
    public int? AgeLimitInDays
    {
        get;
        init => field = value is { } days && (days < 0 || Time != TimeBehaviour.Stock)
            ? throw new ArgumentException($"{Id}, a {Time} over time, cannot have an age limit of {days} days.", nameof(value))
            : value;
    }

    /// <summary>Returns the name in the language requested.</summary>
    public string Name(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => Id.ToString();
}
