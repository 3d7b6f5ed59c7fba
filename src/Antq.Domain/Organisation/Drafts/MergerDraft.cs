using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>Lays a merger over the units and edges of a gazetteer.</summary>
internal sealed class MergerDraft
{
    private readonly Gazetteer.Merger _merger;
    private readonly ILookup<UnitKey, Gazetteer.Merger.Transfer> _from;
    private readonly ILookup<string, Gazetteer.Merger.Transfer> _into;
    private readonly Dictionary<UnitKey, UnitKey> _parents;

    private MergerDraft(Gazetteer.Merger merger)
    {
        _merger = merger;
        _from = merger.Transfers.ToLookup(move => move.From);
        _into = merger.Transfers.ToLookup(move => move.To, StringComparer.Ordinal);
        _parents = merger.Parents.ToDictionary(own => own.Unit, own => merger.KeyOf(own.Parent));
    }

    /// <exception cref="ArgumentException">A code or name is empty, or a code or unit occurs twice.</exception>
    public static void Require(Gazetteer.Merger merger)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in merger.Units)
        {
            if (!VietnameseText.IsText(unit.Name)) throw new ArgumentException($"{QuotedText.Of(unit.Name)} is no name.", nameof(merger));
            if (!codes.Add(unit.Code)) throw new ArgumentException($"Two new units have the code {unit.Code}.", nameof(merger));
        }

        if (codes.Count == 0) throw new ArgumentException("A merger has new units.", nameof(merger));
        foreach (var code in merger.Transfers.Select(move => move.To).Concat(merger.Parents.Select(own => own.Parent)))
        {
            if (!codes.Contains(code)) throw new ArgumentException($"No new unit has the code {QuotedText.Of(code)}.", nameof(merger));
        }

        if (merger.Parents.DistinctBy(own => own.Unit).Count() < merger.Parents.Count)
            throw new ArgumentException("A unit has two new units above it.", nameof(merger));
    }

    /// <summary>Returns the content of a gazetteer with a merger, not yet checked. The units of the gazetteer are not changed.</summary>
    public static GazetteerContent Over(Gazetteer gazetteer, Gazetteer.Merger merger)
    {
        var draft = new MergerDraft(merger);
        return GazetteerContent.Of(
            merger.Version ?? $"{gazetteer.Version}-draft",
            KnownDays.Of(gazetteer),
            [.. gazetteer.Units.Select(draft.Of).Concat(merger.Units.Select(unit => draft.Begun(gazetteer, unit)))
                .OrderBy(unit => unit.Key)],
            [.. gazetteer.Events.Where(edge => !edge.IsWithinUnit), .. merger.Transfers.Select(draft.EdgeOf)],
            gazetteer.SourceErrors);
    }

    private OrganisationUnit Of(OrganisationUnit unit)
    {
        var isEnded = unit.ValidTo is null && _from.Contains(unit.Key);
        return new OrganisationUnit(unit.Key, unit.ValidFrom, unit.FirstDay, isEnded ? _merger.Day.PlusDays(-1) : unit.ValidTo,
            isEnded || unit.ValidTo < _merger.Day ? unit.States : StatesOf(unit), unit.Aliases);
    }

    /// <summary>Returns the states of a unit that goes on: with another unit above it from the day, if its own ends.</summary>
    private IReadOnlyList<UnitState> StatesOf(OrganisationUnit unit)
    {
        var last = unit.LastState;
        if (!_parents.TryGetValue(unit.Key, out var parent))
        {
            if (last.Parent is not { } above || ParentAfter(above) is not { } follows || follows == above) return unit.States;
            parent = follows;
        }

        var english = last.NameIn(Language.English);
        return [.. unit.States, new UnitState(_merger.Day, last.Name, english == last.Name ? null : english, last.Kind, parent, _merger.Act,
            Confidence.Remembered)];
    }

    /// <summary>
    /// Returns what a unit is after the merger: itself, or the only new unit that it goes to; null when it goes to several.
    /// </summary>
    private UnitKey? ParentAfter(UnitKey unit)
        => !_from.Contains(unit) ? unit
            : _from[unit].Select(move => move.To).Distinct(StringComparer.Ordinal).ToArray() is [var only] ? _merger.KeyOf(only)
            : null;

    private OrganisationUnit Begun(Gazetteer gazetteer, Gazetteer.Merger.NewUnit unit)
    {
        var key = _merger.KeyOf(unit.Code);
        var first = _into[unit.Code].Select(move => gazetteer.Find(move.From)).FirstOrDefault(one => one is not null);
        var parent = unit.Parent ?? (first?.LastState.Parent is { } above ? ParentAfter(above) : null);
        var state = new UnitState(_merger.Day, unit.Name, null, unit.Kind, parent, _merger.Act, Confidence.Remembered);
        return new OrganisationUnit(key, _merger.Day, _merger.Day, null, [state], []);
    }

    private UnitEvent EdgeOf(Gazetteer.Merger.Transfer move)
    {
        var isWhole = move is { Ground: TerritoryShare.All, People: TerritoryShare.All };
        var kind = !isWhole ? UnitEventKind.Split : _into[move.To].Count() > 1 ? UnitEventKind.Merge : UnitEventKind.Continue;
        return new UnitEvent(_merger.Day, kind, move.From, _merger.KeyOf(move.To), move.Ground, move.People, _merger.Act,
            Confidence.Remembered, move.Part);
    }
}
