using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>A figure, or a part of one, with the members left out taken from the whole. The figure is not copied.</summary>
internal readonly struct FigureRow
{
    private readonly Figure? _unitOf;
    private readonly Figure? _daysOf;
    private readonly Figure? _populationOf;
    private readonly Figure? _movementOf;

    /// <summary>A figure of the report itself.</summary>
    /// <param name="written">The figure as written.</param>
    /// <param name="place">Its place among the figures.</param>
    /// <param name="body">The body that the report is about.</param>
    public FigureRow(Figure written, int place, string? body)
        : this(written, place, -1, default)
    {
        Body = written.Unit is null ? written.Body ?? body : written.Body;
        BodyKey = Body is null ? null : NamedBody.KeyOf(Body);
        IsFact = true;
    }

    /// <summary>A part of a figure.</summary>
    /// <param name="written">The part as written.</param>
    /// <param name="place">Its place among the parts.</param>
    /// <param name="whole">The place of the whole among the rows.</param>
    /// <param name="above">The whole.</param>
    public FigureRow(Figure written, int place, int whole, in FigureRow above)
    {
        Written = written;
        Place = place;
        Whole = whole;
        _unitOf = written.Unit is null ? above._unitOf : written;
        var hasBodyOfWhole = written.Unit is null && written.Body is null;
        Body = hasBodyOfWhole ? above.Body : written.Body;
        BodyKey = hasBodyOfWhole ? above.BodyKey : Body is null ? null : NamedBody.KeyOf(Body);
        _daysOf = written.Period is null && written.Day is null ? above._daysOf : written;
        _populationOf = written.Population is null ? above._populationOf : written;
        _movementOf = written.Movement is null ? above._movementOf : written;
        IsFact = above.IsFact && (above.BodyKey is null || BodyKey == above.BodyKey) && !RepeatsItsWhole(above);
    }

    /// <summary>The figure as written.</summary>
    public Figure Written { get; }

    /// <summary>Its place among the figures of the report, or among the parts of its whole.</summary>
    public int Place { get; }

    /// <summary>The place of its whole among the rows; -1 for a figure of the report.</summary>
    public int Whole { get; }

    /// <summary>
    /// Whether it is a fact. A part with the same measure, unit, days, movement and people as its whole is not a fact, nor one of another
    /// place than the body of its whole, nor are their own parts.
    /// </summary>
    public bool IsFact { get; }

    /// <summary>Whether it, or its whole, names a unit.</summary>
    public bool NamesUnit => _unitOf is not null;

    /// <summary>Whether it, or its whole, names days.</summary>
    public bool NamesDays => _daysOf is not null;

    /// <summary>The named unit; null when it is that of the report.</summary>
    public UnitKey? Unit => _unitOf?.Unit;

    /// <summary>The body within the unit, by default that of the report; null when it is of the whole unit.</summary>
    public string? Body { get; }

    /// <summary>The form of the body's name by which bodies are compared: the names of a report are compared with each other.</summary>
    public string? BodyKey { get; }

    /// <summary>The named period; null when it is that of the report, or for a figure of a day.</summary>
    public ReportingPeriod? Period => _daysOf?.Period;

    /// <summary>The named day; null for a figure of a period.</summary>
    public LocalDate? Day => _daysOf?.Day;

    /// <summary>The group of people it is limited to; null for all.</summary>
    public Population? Population => _populationOf?.Population;

    /// <summary>The named movement; null when it is that of the report.</summary>
    public KindId<MovementType>? Movement => _movementOf?.Movement;

    private bool RepeatsItsWhole(in FigureRow above)
        => Written.Measure == above.Written.Measure
            && (ReferenceEquals(_unitOf, above._unitOf) || Unit == above.Unit)
            && BodyKey == above.BodyKey
            && (ReferenceEquals(_daysOf, above._daysOf) || (Period == above.Period && Day == above.Day))
            && (ReferenceEquals(_movementOf, above._movementOf) || Movement == above.Movement)
            && (ReferenceEquals(_populationOf, above._populationOf) || Population == above.Population);
}
