using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>A figure, or a part of one, with what it leaves out taken from the one it is part of. No copy of the figure is made.</summary>
internal readonly struct FigureRow
{
    private readonly Figure? _unitOf;
    private readonly Figure? _daysOf;
    private readonly Figure? _populationOf;
    private readonly Figure? _movementOf;

    /// <summary>A figure of the report itself.</summary>
    public FigureRow(Figure written, int place)
        : this(written, place, -1, default)
    {
        IsFact = true;
    }

    /// <summary>A part of a figure.</summary>
    /// <param name="written">The part as it is written.</param>
    /// <param name="place">Its place among the parts.</param>
    /// <param name="whole">The place of the whole among the rows.</param>
    /// <param name="above">The whole.</param>
    public FigureRow(Figure written, int place, int whole, in FigureRow above)
    {
        Written = written;
        Place = place;
        Whole = whole;
        _unitOf = written.Unit is null ? above._unitOf : written;
        _daysOf = written.Period is null && written.Day is null ? above._daysOf : written;
        _populationOf = written.Population is null ? above._populationOf : written;
        _movementOf = written.Movement is null ? above._movementOf : written;
        IsFact = above.IsFact && !RepeatsItsWhole(above);
    }

    /// <summary>The figure as it is written.</summary>
    public Figure Written { get; }

    /// <summary>Its place among the figures of the report, or among the parts of its whole.</summary>
    public int Place { get; }

    /// <summary>The place of its whole among the rows; -1 for a figure of the report.</summary>
    public int Whole { get; }

    /// <summary>
    /// Whether it is a fact. A part of the same things, unit, days, movement and people as its whole is none, nor are its own parts.
    /// </summary>
    public bool IsFact { get; }

    /// <summary>Whether it is of a unit that it, or what it is part of, names.</summary>
    public bool NamesUnit => _unitOf is not null;

    /// <summary>Whether it is of days that it, or what it is part of, names.</summary>
    public bool NamesDays => _daysOf is not null;

    /// <summary>The unit that is named for it; absent where it is of the unit of the report.</summary>
    public UnitKey? Unit => _unitOf?.Unit;

    /// <summary>The period that is named for it; absent where it is of that of the report, or of a day.</summary>
    public ReportingPeriod? Period => _daysOf?.Period;

    /// <summary>The day that is named for it; absent where it is of a period.</summary>
    public LocalDate? Day => _daysOf?.Day;

    /// <summary>The people that it is limited to; absent for all.</summary>
    public Population? Population => _populationOf?.Population;

    /// <summary>The movement that is named for it; absent where it is of that of the report.</summary>
    public MovementType? Movement => _movementOf?.Movement;

    private bool RepeatsItsWhole(in FigureRow above)
        => Written.Measure == above.Written.Measure
            && (ReferenceEquals(_unitOf, above._unitOf) || Unit == above.Unit)
            && (ReferenceEquals(_daysOf, above._daysOf) || (Period == above.Period && Day == above.Day))
            && (ReferenceEquals(_movementOf, above._movementOf) || Movement == above.Movement)
            && (ReferenceEquals(_populationOf, above._populationOf) || Population == above.Population);
}
