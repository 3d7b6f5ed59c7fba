using System.Numerics;
using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The movements as sets of atoms, so that what one counts within another, or in common with it, is not added twice. An atom is a set of
/// movements that may count the same thing together; the sets change on the days on which a declared relation begins or ends.
/// </summary>
internal static class MovementAtoms
{
    private static readonly Lazy<MovementSet[]> Made = new(Make);

    /// <summary>All atoms, for facts without a movement.</summary>
    public static MovementSet All => Made.Value[^1];

    /// <summary>Returns the atoms of a movement.</summary>
    public static MovementSet Of(MovementType movement) => Made.Value[(int)movement];

    private static MovementSet[] Make()
    {
        var movements = Enum.GetValues<MovementType>();
        var begins = Begins();
        var atoms = new ulong[movements.Length + 1][];
        for (var movement = 0; movement <= movements.Length; movement++) atoms[movement] = new ulong[begins.Length];
        for (var epoch = 0; epoch < begins.Length; epoch++)
        {
            var day = FactBox.Day(epoch == 0 ? begins.Length > 1 ? begins[1] - 1 : 0 : begins[epoch]);
            var sets = SetsOn(movements, day);
            if (sets.Length > 64)
                throw new NotSupportedException($"{sets.Length} sets of movements may count one thing; 64 are provided for.");
            for (var set = 0; set < sets.Length; set++)
            {
                foreach (var movement in movements.Where(movement => (sets[set] & 1u << (int)movement) != 0))
                    atoms[(int)movement][epoch] |= 1ul << set;
            }

            atoms[^1][epoch] = ulong.MaxValue;
        }

        return Array.ConvertAll(atoms, own => new MovementSet(begins, own));
    }

    /// <summary>Returns the days on which a relation begins or is over, as numbers, ascending after the smallest one.</summary>
    private static int[] Begins()
    {
        var begins = new List<int> { int.MinValue };
        foreach (var rule in MovementTypes.Relations)
        {
            Add(rule.From);
            Add(rule.To?.PlusDays(1));
        }

        begins.Sort();
        return [.. begins];

        void Add(LocalDate? day)
        {
            if (day is { } known && !begins.Contains(FactBox.Number(known))) begins.Add(FactBox.Number(known));
        }
    }

    /// <summary>
    /// Returns the sets of movements that may count one thing on a day: no two are separate, and each set contains every movement that one
    /// of its members lies within.
    /// </summary>
    private static uint[] SetsOn(MovementType[] movements, LocalDate day)
    {
        var (refused, needed) = (new uint[movements.Length], new uint[movements.Length]);
        foreach (var one in movements)
        {
            foreach (var other in movements)
            {
                var relation = one.RelationTo(other, day, day);
                if (relation == MovementRelation.Separate) refused[(int)one] |= 1u << (int)other;
                if (relation == MovementRelation.Within) needed[(int)one] |= 1u << (int)other;
            }
        }

        var (sets, count) = (new uint[1 << movements.Length], 0);
        for (var set = 1u; set < 1u << movements.Length; set++)
        {
            var isPossible = true;
            for (var rest = set; rest != 0 && isPossible; rest &= rest - 1)
            {
                var movement = BitOperations.TrailingZeroCount(rest);
                isPossible = (set & refused[movement]) == 0 && (needed[movement] & ~set) == 0;
            }

            if (isPossible) sets[count++] = set;
        }

        return sets[..count];
    }
}
