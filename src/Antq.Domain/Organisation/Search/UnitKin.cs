using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// The units that people still write, or write already, above a unit: those above its predecessors and successors, and the predecessors and
/// successors of those above it. It keeps those of the last unit and is of one thread.
/// </summary>
/// <param name="gazetteer">The gazetteer.</param>
/// <param name="aboves">The units above.</param>
internal sealed class UnitKin(Gazetteer gazetteer, UnitsAbove aboves)
{
    private readonly HashSet<UnitAbove> _above = [];
    private OrganisationUnit? _last;

    /// <summary>Returns whether a typed name, with a word for these kinds, is that of one of them.</summary>
    public bool IsNamed(NamedState of, in FoldedName typed, ulong kinds)
    {
        if (!ReferenceEquals(_last, of.Unit)) Load(of.Unit);
        foreach (var above in _above)
        {
            if (above.IsNamed(typed, kinds, DaySpan.All, mayBeBeginning: false)) return true;
        }

        return false;
    }

    /// <summary>Returns whether two units, or predecessors or successors of them, are or were in one province.</summary>
    public bool AreOfOneProvince(OrganisationUnit one, OrganisationUnit other) => ProvincesOf(one).Overlaps(ProvincesOf(other));

    private HashSet<OrganisationUnit> ProvincesOf(OrganisationUnit unit)
    {
        var events = EventsOf(unit);
        var provinces = new HashSet<OrganisationUnit>();
        AddProvinces(unit, provinces);
        foreach (var edge in events.From(unit)) AddProvinces(edge.Successor, provinces);
        foreach (var edge in events.Into(unit)) AddProvinces(edge.Predecessor, provinces);
        return provinces;
    }

    private void AddProvinces(OrganisationUnit? unit, HashSet<OrganisationUnit> provinces)
    {
        if (unit?.Level == OrganisationLevel.Province) provinces.Add(unit);
        if (unit is null || unit.Level <= OrganisationLevel.Province) return;
        foreach (var state in unit.RecentStates)
        {
            if (state.Parent is { } key && gazetteer.Find(key) is { } parent && parent.Level < unit.Level) AddProvinces(parent, provinces);
        }
    }

    private void Load(OrganisationUnit unit)
    {
        _last = unit;
        _above.Clear();
        AddNeighbours(unit);
        for (var below = unit; below.LastState.Parent is { } key && gazetteer.Find(key) is { } above && above.Level < below.Level;
            below = above)
        {
            if (above.Level < OrganisationLevel.Province) break;
            AddNeighbours(above);
        }
    }

    /// <summary>Returns the edges from and to a unit, without those that are read on demand unless it is.</summary>
    private EventIndex EventsOf(OrganisationUnit unit) => gazetteer.OfLevel(unit.Level).EventsAround(unit, int.MaxValue);

    private void AddNeighbours(OrganisationUnit unit)
    {
        var events = EventsOf(unit);
        foreach (var edge in events.From(unit)) Add(edge.Successor);
        foreach (var edge in events.Into(unit)) Add(edge.Predecessor);
    }

    private void Add(OrganisationUnit? unit)
    {
        if (unit is null) return;
        if (aboves.Find(unit) is { } itself) _above.Add(itself);
        foreach (var state in unit.RecentStates)
        {
            if (state.Parent is { } key && gazetteer.Find(key) is { } parent && aboves.Find(parent) is { } above) _above.Add(above);
        }
    }
}
