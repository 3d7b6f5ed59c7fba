using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Compares two gazetteers by their meaning.</summary>
internal static class GazetteerComparison
{
    public static IReadOnlyList<GazetteerChange> Compare(Gazetteer older, Gazetteer newer)
    {
        GazetteerChange[] changes = [.. Acts(older, newer), .. Levels(older, newer), .. Units(older, newer), .. Events(older, newer)];
        return
        [
            .. changes
                .OrderBy(change => change.Unit is not null)
                .ThenBy(change => change.Unit.GetValueOrDefault(), UnitOrder)
                .ThenBy(change => change.Day)
                .ThenBy(change => change.Kind)
                .ThenBy(change => change.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>Keys in their order; the default key is never compared with another.</summary>
    private static readonly Comparer<UnitKey> UnitOrder = Comparer<UnitKey>.Create(
        static (one, other) => one == other ? 0 : one.CompareTo(other));

    private static IEnumerable<GazetteerChange> Acts(Gazetteer older, Gazetteer newer)
    {
        var known = CitedActs.Of(older).ToDictionary(act => act.Id, StringComparer.Ordinal);
        foreach (var act in CitedActs.Of(newer))
        {
            if (known.TryGetValue(act.Id, out var before) && before != act)
                yield return new GazetteerChange(GazetteerChangeKind.Corrected, null, BilingualText.Same(act.Id), null, Text(before),
                    Text(act));
        }

        static BilingualText Text(LegalAct act)
        {
            var (adopted, inForce) = (BilingualText.Of(act.AdoptedOn), BilingualText.Of(act.InForceFrom));
            return new BilingualText(
                $"“{act.Title}” (thông qua {adopted?.Vietnamese ?? "?"}, hiệu lực {inForce?.Vietnamese ?? "?"})",
                $"'{act.Title}' (adopted {adopted?.English ?? "?"}, in force {inForce?.English ?? "?"})");
        }
    }

    private static IEnumerable<GazetteerChange> Levels(Gazetteer older, Gazetteer newer)
    {
        foreach (var level in older.Levels.Union(newer.Levels))
        {
            var slug = EnumName<OrganisationLevel>.Of(level);
            var first = Change(
                gazetteer => gazetteer.KnownFrom(level), $"Ngày biết đầy đủ cấp {slug}", $"The first known day of the level {slug}");
            if (first is not null) yield return first;
            var last = Change(
                gazetteer => gazetteer.KnownTo(level), $"Ngày cuối cùng có dữ liệu của cấp {slug}",
                $"The last known day of the level {slug}");
            if (last is not null) yield return last;

            GazetteerChange? Change(Func<Gazetteer, LocalDate?> dayOf, string vietnamese, string english)
            {
                var (before, after) = (older.Has(level) ? dayOf(older) : null, newer.Has(level) ? dayOf(newer) : null);
                return before == after
                    ? null
                    : new GazetteerChange(GazetteerChangeKind.Corrected, null, new(vietnamese, english), null, BilingualText.Of(before),
                        BilingualText.Of(after));
            }
        }
    }

    private static IEnumerable<GazetteerChange> Units(Gazetteer older, Gazetteer newer)
    {
        var last = LastDayOf(older);
        foreach (var unit in newer.Units)
        {
            if (older.TryGet(unit.Key, out var before))
            {
                foreach (var change in new UnitComparison(before, unit).Changes()) yield return change;
            }
            else
            {
                var kind = unit.ValidFrom is null || unit.FirstDay <= last
                    ? GazetteerChangeKind.AddedToThePast
                    : GazetteerChangeKind.Created;
                yield return new GazetteerChange(kind, unit.Key, BilingualText.Same(unit.ToString()), unit.FirstDay, null,
                    GazetteerChangeText.Of(unit));
            }
        }

        foreach (var unit in older.Units)
        {
            if (!newer.TryGet(unit.Key, out _))
                yield return new GazetteerChange(GazetteerChangeKind.Withdrawn, unit.Key, BilingualText.Same(unit.ToString()),
                    unit.FirstDay, GazetteerChangeText.Of(unit), null);
        }
    }

    private static IEnumerable<GazetteerChange> Events(Gazetteer older, Gazetteer newer)
    {
        var (before, after) = (Edges(older), Edges(newer));
        foreach (var (units, edge) in before)
        {
            if (!after.TryGetValue(units, out var now)) yield return Change(GazetteerChangeKind.EventRemoved, older, edge, edge, null);
            else if (!IsSame(edge, now)) yield return Change(GazetteerChangeKind.EventChanged, newer, now, edge, now);
        }

        foreach (var (units, edge) in after)
        {
            if (!before.ContainsKey(units)) yield return Change(GazetteerChangeKind.EventAdded, newer, edge, null, edge);
        }

        static GazetteerChange Change(GazetteerChangeKind kind, Gazetteer gazetteer, UnitEvent edge, UnitEvent? before, UnitEvent? after)
            => new(
                kind,
                edge.Successor,
                BilingualText.Same(gazetteer[edge.Successor].ToString()),
                edge.Day,
                before is null ? null : GazetteerChangeText.Of(before),
                after is null ? null : GazetteerChangeText.Of(after));
    }

    /// <summary>Returns whether two edges are the same; a difference in the act that they cite is a separate change.</summary>
    private static bool IsSame(UnitEvent one, UnitEvent other)
        => one.Act?.Id == other.Act?.Id && one with { Act = null } == other with { Act = null };

    private static Dictionary<(UnitKey, UnitKey), UnitEvent> Edges(Gazetteer gazetteer)
        => gazetteer.Events.Where(edge => !edge.IsWithinUnit).ToDictionary(edge => (edge.Predecessor, edge.Successor));

    /// <summary>Returns the last day with data in a gazetteer.</summary>
    private static LocalDate LastDayOf(Gazetteer gazetteer)
        => gazetteer.Units.Max(unit => LocalDate.Max(unit.LastState.From, unit.ValidTo ?? unit.FirstDay));
}
