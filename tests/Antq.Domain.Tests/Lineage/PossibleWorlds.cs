namespace Antq.Domain.Tests.Lineage;

/// <summary>
/// What may have been on the ground: a world says of each line of descent whether anything went along it. Only worlds count where
/// something lived in every unit and went along every edge. An answer is certain when all worlds give it.
/// </summary>
internal sealed class PossibleWorlds
{
    private const int Sampled = 2_000;

    private readonly string[] _lines;
    private readonly uint[] _witnesses;
    private readonly uint[] _worlds;

    /// <param name="unit">A unit whose family, all that hangs together with it, is looked at.</param>
    /// <param name="exhaustive">Whether every world is tried, or many of them, with those that decide added.</param>
    public PossibleWorlds(UnitKey unit, bool exhaustive)
    {
        var family = LineageOracle.Provinces.LinesOf(unit).ToHashSet(StringComparer.Ordinal);
        int size;
        do
        {
            size = family.Count;
            foreach (var lines in LineageOracle.Provinces.WitnessesOf(family.ToArray())) family.UnionWith(lines);
        }
        while (family.Count > size);
        _lines = [.. family.Order(StringComparer.Ordinal)];
        _witnesses = [.. LineageOracle.Provinces.WitnessesOf(_lines).Select(Mask).Distinct()];
        Units = [.. _lines.SelectMany(line => line.Split('>')).Distinct(StringComparer.Ordinal).Select(key => UnitKey.Parse(key)).Order()];
        _worlds =
            [.. (exhaustive ? Enumerable.Range(1, (1 << _lines.Length) - 1).Select(world => (uint)world) : Samples()).Where(IsPossible)];
    }

    /// <summary>The units of the family.</summary>
    public IReadOnlyList<UnitKey> Units { get; }

    /// <summary>How many lines of descent it has.</summary>
    public int Lines => _lines.Length;

    /// <summary>The answer to whether the territories of units share anything.</summary>
    public Answer Overlap(IEnumerable<UnitKey> one, IEnumerable<UnitKey> other)
    {
        var common = Mask(one) & Mask(other);
        return Decide(world => (world & common) != 0, All & ~common);
    }

    /// <summary>The answer to whether all that is in the other units is in these.</summary>
    public Answer Containment(IEnumerable<UnitKey> whole, IEnumerable<UnitKey> part)
    {
        var outside = Mask(part) & ~Mask(whole);
        return Decide(world => (world & outside) == 0, All & ~outside);
    }

    private uint All => (uint)((1L << _lines.Length) - 1);

    /// <summary>Over the worlds tried, and the fullest of those that may decide.</summary>
    private Answer Decide(Func<uint, bool> isSo, uint deciding)
    {
        bool yes = isSo(All), no = !yes;
        if (IsPossible(deciding)) (yes, no) = (yes || isSo(deciding), no || !isSo(deciding));
        foreach (var world in _worlds)
        {
            if (yes && no) return Answer.CannotTell;
            if (isSo(world)) yes = true;
            else no = true;
        }

        return yes && no ? Answer.CannotTell : yes ? Answer.Yes : Answer.No;
    }

    private bool IsPossible(uint world) => Array.TrueForAll(_witnesses, witness => (witness & world) != 0);

    private IEnumerable<uint> Samples()
    {
        var random = new Random(20250701);
        for (var sample = 0; sample < Sampled; sample++)
        {
            var world = Any() & Any() & All;
            foreach (var witness in _witnesses)
            {
                while ((world & witness) == 0) world |= witness & Any();
            }

            yield return world;
        }

        uint Any() => (uint)random.NextInt64(1L << 32);
    }

    private uint Mask(IEnumerable<UnitKey> units)
        => units.Aggregate(0u, (mask, unit) => mask | Mask(LineageOracle.Provinces.LinesOf(unit)));

    private uint Mask(HashSet<string> lines)
    {
        var mask = 0u;
        for (var line = 0; line < _lines.Length; line++)
        {
            if (lines.Contains(_lines[line])) mask |= 1u << line;
        }

        return mask;
    }
}
