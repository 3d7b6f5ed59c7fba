using System.Numerics;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Movements;

/// <summary>
/// The sets of movements that may count one thing together, a bit for each movement, between the days on which declared relations begin or
/// end: no two of a set are separate, and a set contains every movement that one of its members lies within.
/// </summary>
internal sealed class MovementCombinations
{
    /// <summary>The maximum number of sets.</summary>
    private const int Most = 4096;

    private readonly ulong[][] _sets;

    public MovementCombinations(MovementCatalogue catalogue)
    {
        if (catalogue.All.Count > 64) throw new ArgumentException("A catalogue has at most 64 movements.");
        Begins = [int.MinValue, .. DaysOfChange().Distinct().Order()];
        var (refused, needed) = Declared(catalogue);
        _sets = Array.ConvertAll(Begins, begin => SetsOn(begin, catalogue, refused, needed));
        for (var place = 0; place < catalogue.All.Count; place++)
        {
            if (Array.Exists(_sets, sets => !Array.Exists(sets, set => (set >> place & 1) == 1)))
                throw new ArgumentException(
                    $"The movement '{catalogue.All[place]}' can count nothing: its relations contradict each other.");
        }
    }

    /// <summary>The first day of each stretch, as a number that only orders; the first has no beginning.</summary>
    public int[] Begins { get; }

    /// <summary>The first day of each stretch after the first.</summary>
    public IEnumerable<LocalDate> Changes => Begins.Skip(1).Select(day => new LocalDate(day >> 9, (day >> 5) & 15, day & 31));

    /// <summary>Returns the sets of a stretch.</summary>
    public ReadOnlySpan<ulong> SetsIn(int stretch) => _sets[stretch];

    /// <summary>Returns the relation of two movements, by their places, over some days.</summary>
    public MovementRelation Relation(int first, int second, LocalDate? from, LocalDate to)
    {
        var (start, end) = (from is { } day ? DayText.Order(day) : int.MinValue, DayText.Order(to));
        MovementRelation? found = null;
        for (var stretch = 0; stretch < Begins.Length; stretch++)
        {
            if (Begins[stretch] > end || stretch + 1 < Begins.Length && Begins[stretch + 1] <= start) continue;
            var own = RelationIn(stretch, first, second);
            if (found is { } before && before != own) return MovementRelation.Overlaps;
            found = own;
        }

        return found!.Value;
    }

    private MovementRelation RelationIn(int stretch, int first, int second)
    {
        var (both, onlyFirst, onlySecond) = (false, false, false);
        foreach (var set in _sets[stretch])
        {
            var (one, other) = ((set >> first & 1) == 1, (set >> second & 1) == 1);
            both |= one && other;
            onlyFirst |= one && !other;
            onlySecond |= other && !one;
        }

        return !both ? MovementRelation.Separate
            : !onlyFirst ? MovementRelation.Within
            : !onlySecond ? MovementRelation.Contains
            : MovementRelation.Overlaps;
    }

    private static IEnumerable<int> DaysOfChange()
    {
        foreach (var rule in MovementTypes.Relations)
        {
            if (rule.From is { } from) yield return DayText.Order(from);
            if (rule.To is { } last) yield return DayText.Order(last.PlusDays(1));
        }
    }

    /// <summary>Returns for each movement those that the application declares separate from it, and those that it lies within.</summary>
    private static (ulong[] Refused, ulong[] Needed) Declared(MovementCatalogue catalogue)
    {
        var (refused, needed) = (new ulong[catalogue.All.Count], new ulong[catalogue.All.Count]);
        foreach (var movement in catalogue.Own)
        {
            var own = catalogue.PlaceOf(movement.Id);
            foreach (var place in movement.SeparateFrom.Select(catalogue.PlaceOf))
            {
                refused[own] |= 1ul << place;
                refused[place] |= 1ul << own;
            }

            foreach (var place in movement.Within.Select(catalogue.PlaceOf)) needed[own] |= 1ul << place;
            foreach (var place in movement.Containing.Select(catalogue.PlaceOf)) needed[place] |= 1ul << own;
        }

        return (refused, needed);
    }

    private static ulong[] SetsOn(int begin, MovementCatalogue catalogue, ulong[] declaredSeparate, ulong[] declaredWithin)
    {
        var (refused, needed) = ((ulong[])declaredSeparate.Clone(), (ulong[])declaredWithin.Clone());
        foreach (var rule in MovementTypes.Relations)
        {
            var (inner, outer) = ((int)rule.Inner, (int)rule.Outer);
            var relation = rule.Over(begin, begin);
            if (relation == MovementRelation.Within) needed[inner] |= 1ul << outer;
            if (relation != MovementRelation.Separate) continue;
            refused[inner] |= 1ul << outer;
            refused[outer] |= 1ul << inner;
        }

        var sets = new List<ulong> { 0 };
        for (var place = 0; place < catalogue.All.Count; place++)
        {
            var (own, known) = (1ul << place, (2ul << place) - 1);
            var count = sets.Count;
            for (var index = 0; index < count; index++)
            {
                if ((sets[index] & refused[place]) == 0) sets.Add(sets[index] | own);
            }

            sets.RemoveAll(set => !HasWhatIsNeeded(set, known));
            if (sets.Count > Most)
                throw new ArgumentException(
                    $"More than {Most} sets of movements may count one thing: declare more of them separate.");
        }

        sets.Remove(0);
        sets.Sort();
        return [.. sets];

        bool HasWhatIsNeeded(ulong set, ulong known)
        {
            for (var rest = set; rest != 0; rest &= rest - 1)
            {
                if ((needed[BitOperations.TrailingZeroCount(rest)] & known & ~set) != 0) return false;
            }

            return true;
        }
    }
}
