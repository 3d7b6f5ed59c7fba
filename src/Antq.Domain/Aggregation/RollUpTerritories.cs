namespace Antq.Domain.Aggregation;

/// <summary>
/// The frames of a roll-up, one for each period, and which of their units a fact concerns. Facts that concern no unit in common, directly
/// or through others, are in different parts of the roll-up: nothing in one part depends on the other.
/// </summary>
internal sealed class RollUpTerritories
{
    private readonly UnitTerritories _areas;
    private readonly Lazy<UnitTerritories> _reach;
    private readonly Dictionary<UnitKey, int[]> _unitsOf = [];
    private readonly int[][] _places;
    private readonly int[][] _units;
    private readonly Dictionary<UnitKey, int> _placeOf;

    public RollUpTerritories(RollUpFrame[] frames)
    {
        Frames = frames;
        var areTheSame = frames.Length == 1 || frames[0].BoundariesOf is not null;
        Units = areTheSame ? frames[0].Units : [.. frames.SelectMany(frame => frame.Units).DistinctBy(unit => unit.Key)];
        _placeOf = new Dictionary<UnitKey, int>(Units.Count);
        for (var place = 0; place < Units.Count; place++) _placeOf.Add(Units[place].Key, place);
        _units = Array.ConvertAll(frames, frame => frame.Units == Units ? [] : frame.Units.Select(unit => _placeOf[unit.Key]).ToArray());
        _places = Array.ConvertAll(_units, own => own.Length == 0 ? []
            : Enumerable.Range(0, Units.Count).Select(unit => Array.IndexOf(own, unit)).ToArray());
        _areas = new UnitTerritories(Units, First.TerritoryOf);
        _reach = new(() => new UnitTerritories(Units, key => First.Union(frames.Select(frame => frame.ReachOf(frame.Gazetteer[key])))));
    }

    /// <summary>The frames, one for each period.</summary>
    public IReadOnlyList<RollUpFrame> Frames { get; }

    /// <summary>The frame of the first period.</summary>
    public RollUpFrame First => Frames[0];

    /// <summary>The units of all frames, the ministry first.</summary>
    public IReadOnlyList<OrganisationUnit> Units { get; }

    /// <summary>Returns the places in a frame of some of the units, ascending; without the ministry.</summary>
    public int[] PlacesIn(int frame, int[] units)
        => Units == Frames[frame].Units
            ? [.. units.Where(unit => unit > 0)]
            : [.. units.Where(unit => unit > 0).Select(unit => _places[frame][unit]).Where(place => place >= 0).Order()];

    /// <summary>Returns the place of a unit.</summary>
    public int PlaceOf(UnitKey unit) => _placeOf[unit];

    /// <summary>Returns the place among all units of a unit of a frame.</summary>
    public int UnitAt(int frame, int place) => Units == Frames[frame].Units ? place : _units[frame][place];

    /// <summary>
    /// Returns the places of the units that a fact concerns, ascending; 0, that of the ministry, when it concerns none or also territory of
    /// none. For a fact that declares the measure not applicable, the units whose coverage includes that territory.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="conferral">Its placing; null when it is an event of its own, or none.</param>
    public int[] UnitsOf(Fact fact, Conferral? conferral)
    {
        if (conferral is not null)
            return _areas.MeetingApart(First.Union([First.TerritoryOf(fact), .. conferral.Units.Select(First.TerritoryOf)]));
        if (fact.Status == FigureStatus.NotApplicable)
        {
            var territory = First.TerritoryOf(fact);
            return [.. _areas.MeetingApart(territory).Union(_reach.Value.Meeting(territory).Where(unit => unit > 0)).Order()];
        }

        if (fact.Members is not null) return _areas.MeetingApart(First.TerritoryOf(fact));
        if (_unitsOf.TryGetValue(fact.Unit, out var units)) return units;
        return _unitsOf[fact.Unit] = _areas.MeetingApart(First.TerritoryOf(fact.Unit));
    }
}
