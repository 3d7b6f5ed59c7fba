using Antq.Domain.Movements;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>The movements that reports may be of: those of this library, and those of an application, with their relations.</summary>
public sealed partial class MovementCatalogue
{
    private readonly Movement[] _own;
    private readonly Lazy<MovementCombinations> _combinations;

    private MovementCatalogue(Movement[] own)
    {
        _own = own;
        All = ValueList<KindId<MovementType>>.Of(
            [.. Enum.GetValues<MovementType>().Select(movement => (KindId<MovementType>)movement), .. own.Select(one => one.Id)]);
        _combinations = new(() => new MovementCombinations(this));
    }

    /// <summary>The movements of this library.</summary>
    public static MovementCatalogue Standard { get; } = new([]);

    /// <summary>All movements: those of this library in the order of their enumeration, then those of the application.</summary>
    public IReadOnlyList<KindId<MovementType>> All { get; }

    /// <summary>The movements of the application.</summary>
    public IReadOnlyList<Movement> Own => _own.AsReadOnly();

    /// <summary>Which movements may count one thing together.</summary>
    internal MovementCombinations Combinations => _combinations.Value;

    /// <summary>Returns the same catalogue with additional movements of the application.</summary>
    /// <exception cref="ArgumentException">A movement is of this library, or there twice; it names one that is not in the catalogue, or
    /// itself; its relations contradict each other; or too many movements have something in common, so that more of them must be declared
    /// separate.</exception>
    public MovementCatalogue With(params IEnumerable<Movement> movements)
    {
        ArgumentNullException.ThrowIfNull(movements);
        var more = new MovementCatalogue([.. _own, .. movements]);
        foreach (var movement in more._own) more.Require(movement);
        _ = more.Combinations;
        return more;
    }

    /// <summary>Returns whether a movement is in the catalogue.</summary>
    public bool Has(KindId<MovementType> movement) => PlaceOf(movement) >= 0;

    /// <summary>Returns the name of a movement; the id of one that is not in the catalogue.</summary>
    public string Name(KindId<MovementType> movement, Language language)
        => movement.Standard is { } standard ? standard.Name(language)
            : PlaceOf(movement) is >= 0 and var place ? OwnAt(place).Name.In(language)
            : movement.ToString();

    /// <summary>
    /// Returns how the things that the first movement counts relate to those of the second over some days. When a relation holds on only
    /// some of the days, the movements overlap, and so do those of which one is not in the catalogue.
    /// </summary>
    /// <param name="first">The first movement.</param>
    /// <param name="second">The second movement.</param>
    /// <param name="from">The first day; null for an open start.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or a day is not in the ISO calendar and the years 1
    /// to 9998.</exception>
    public MovementRelation Relation(KindId<MovementType> first, KindId<MovementType> second, LocalDate? from, LocalDate to)
    {
        if (first.Standard is { } one && second.Standard is { } other) return one.RelationTo(other, from, to);
        var (place, its) = (PlaceOf(first), PlaceOf(second));
        DayText.RequireInRange(to, nameof(to));
        if (from is { } start) DayText.RequireInRange(start, nameof(from));
        if (to < from) throw new ArgumentOutOfRangeException(nameof(to), "The last day is before the first.");
        return first == second ? MovementRelation.Same
            : place < 0 || its < 0 ? MovementRelation.Overlaps
            : Combinations.Relation(place, its, from, to);
    }

    /// <summary>Returns the place of a movement among all; negative when it is not in the catalogue.</summary>
    internal int PlaceOf(KindId<MovementType> movement)
        => movement.Place >= 0 || _own.Length == 0 ? movement.Place : PlaceAmongOwn(movement);

    private int PlaceAmongOwn(KindId<MovementType> movement)
    {
        var own = Array.FindIndex(_own, one => one.Id == movement);
        return own < 0 ? own : EnumName<MovementType>.Count + own;
    }

    private Movement OwnAt(int place) => _own[place - EnumName<MovementType>.Count];

    private void Require(Movement movement)
    {
        if (movement is null) throw new ArgumentException("A movement is null.");
        if (movement.Id == default) throw new ArgumentException("A movement has no id.");
        if (movement.Name is not { } name || !VietnameseText.IsText(name.Vietnamese) || !VietnameseText.IsText(name.English))
            throw Refusal(movement, "has no name");
        if (movement.Id.Standard is not null) throw Refusal(movement, "is of this library");
        if (_own.Count(one => one.Id == movement.Id) > 1) throw Refusal(movement, "is there twice");
        foreach (var other in movement.Within.Concat(movement.Containing).Concat(movement.SeparateFrom))
        {
            if (other == movement.Id) throw Refusal(movement, "is related to itself");
            if (!Has(other)) throw Refusal(movement, $"is related to '{other}', which is not in the catalogue");
        }
    }

    private static ArgumentException Refusal(Movement movement, string reason)
        => new($"The movement '{movement.Id}' {reason}.");
}
