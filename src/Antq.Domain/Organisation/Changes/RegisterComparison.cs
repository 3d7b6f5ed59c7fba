using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Compares two gazetteers by their meaning.</summary>
internal static class RegisterComparison
{
    public static IReadOnlyList<RegisterChange> Compare(Gazetteer older, Gazetteer newer)
    {
        RegisterChange[] changes = [.. Acts(older, newer), .. Levels(older, newer), .. Units(older, newer), .. Events(older, newer)];
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
    private static readonly Comparer<UnitKey> UnitOrder = Comparer<UnitKey>.Create(static (one, other) => one == other ? 0 : one.CompareTo(other));

    private static IEnumerable<RegisterChange> Acts(Gazetteer older, Gazetteer newer)
    {
        var known = CitedActs.Of(older).ToDictionary(act => act.Id, StringComparer.Ordinal);
        foreach (var act in CitedActs.Of(newer))
        {
            if (known.TryGetValue(act.Id, out var before) && before != act) yield return new RegisterChange(RegisterChangeKind.Corrected, null, Wording.Of(act.Id), null, Text(before), Text(act));
        }

        static Wording Text(LegalAct act)
        {
            var (adopted, inForce) = (Wording.Of(act.AdoptedOn), Wording.Of(act.InForceFrom));
            return new Wording(
                $"“{act.Title}” (thông qua {adopted?.Vietnamese ?? "?"}, hiệu lực {inForce?.Vietnamese ?? "?"})",
                $"'{act.Title}' (adopted {adopted?.English ?? "?"}, in force {inForce?.English ?? "?"})");
        }
    }

    private static IEnumerable<RegisterChange> Levels(Gazetteer older, Gazetteer newer)
    {
        foreach (var level in older.Levels.Union(newer.Levels))
        {
            LocalDate? before = older.Has(level) ? older.KnownFrom(level) : null;
            LocalDate? after = newer.Has(level) ? newer.KnownFrom(level) : null;
            var slug = EnumSlug<OrganisationLevel>.Of(level);
            if (before != after)
                yield return new RegisterChange(RegisterChangeKind.Corrected, null, new($"Ngày biết đầy đủ cấp {slug}", $"The first known day of the level {slug}"), null, Wording.Of(before), Wording.Of(after));
        }
    }

    private static IEnumerable<RegisterChange> Units(Gazetteer older, Gazetteer newer)
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
                var kind = unit.ValidFrom is null || unit.FirstDay <= last ? RegisterChangeKind.AddedToThePast : RegisterChangeKind.Created;
                yield return new RegisterChange(kind, unit.Key, Wording.Of(unit.ToString()), unit.FirstDay, null, RegisterChangeWords.Of(unit));
            }
        }

        foreach (var unit in older.Units)
        {
            if (!newer.TryGet(unit.Key, out _))
                yield return new RegisterChange(RegisterChangeKind.Withdrawn, unit.Key, Wording.Of(unit.ToString()), unit.FirstDay, RegisterChangeWords.Of(unit), null);
        }
    }

    private static IEnumerable<RegisterChange> Events(Gazetteer older, Gazetteer newer)
    {
        var (before, after) = (Edges(older), Edges(newer));
        foreach (var (units, edge) in before)
        {
            if (!after.TryGetValue(units, out var now)) yield return Change(RegisterChangeKind.EventRemoved, older, edge, edge, null);
            else if (!IsSame(edge, now)) yield return Change(RegisterChangeKind.EventChanged, newer, now, edge, now);
        }

        foreach (var (units, edge) in after)
        {
            if (!before.ContainsKey(units)) yield return Change(RegisterChangeKind.EventAdded, newer, edge, null, edge);
        }

        static RegisterChange Change(RegisterChangeKind kind, Gazetteer register, UnitEvent edge, UnitEvent? before, UnitEvent? after) => new(
            kind,
            edge.Successor,
            Wording.Of(register[edge.Successor].ToString()),
            edge.Day,
            before is null ? null : RegisterChangeWords.Of(before),
            after is null ? null : RegisterChangeWords.Of(after));
    }

    /// <summary>Returns whether two edges are the same; a difference in the act that they cite is a separate change.</summary>
    private static bool IsSame(UnitEvent one, UnitEvent other) => one.Act?.Id == other.Act?.Id && one with { Act = null } == other with { Act = null };

    private static Dictionary<(UnitKey, UnitKey), UnitEvent> Edges(Gazetteer register)
        => register.Events.Where(edge => !edge.IsWithinUnit).ToDictionary(edge => (edge.Predecessor, edge.Successor));

    /// <summary>Returns the last day with data in a gazetteer.</summary>
    private static LocalDate LastDayOf(Gazetteer register)
        => register.Units.Max(unit => LocalDate.Max(unit.States[^1].From, unit.ValidTo ?? unit.FirstDay));
}
