namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// A random set of facts, none of which meets another, and one more that counts something twice; all stated truly of the same things. What
/// the
/// totals should be is counted thing by thing.
/// </summary>
internal sealed class ProofSet
{
    private readonly List<ProofThing> _things = [];

    private ProofSet(IReadOnlyList<ProofBox> clean, ProofBox extra, IReadOnlyList<ProofBox> met, Random random)
    {
        (Clean, Extra, Met) = (clean, extra, met);
        foreach (var box in clean.Append(extra))
        {
            var atoms = box.Atoms.ToArray();
            for (var i = 0; i < 3; i++)
                _things.Add(new ProofThing(atoms[random.Next(atoms.Length)], random.Next(box.First, box.Last + 1), box.Movement,
                    random.Next(1, 10), random.Next(6)));
        }
    }

    public IReadOnlyList<ProofBox> Clean { get; }

    public ProofBox Extra { get; }

    /// <summary>The facts that the extra one meets: one, unless it contains them all.</summary>
    public IReadOnlyList<ProofBox> Met { get; }

    /// <summary>Whether the extra fact contains all that it meets, or lies in it: the total then is known exactly.</summary>
    public bool IsNested => Met.All(Extra.Contains) || Met is [var only] && only.Contains(Extra);

    /// <summary>Draws facts that do not meet, then extra ones until one meets some of them as it should.</summary>
    /// <param name="random">The source of chance.</param>
    /// <param name="draw">Draws a fact.</param>
    /// <param name="inject">Draws one that counts twice what a given fact counts; absent where there is none.</param>
    /// <param name="isAsMeant">Whether two facts that meet do so in the way that is to be proved.</param>
    public static ProofSet Draw(Random random, Func<ProofBox> draw, Func<ProofBox, ProofBox?> inject,
        Func<ProofBox, ProofBox, bool> isAsMeant)
    {
        while (true)
        {
            var clean = new List<ProofBox>();
            for (var tries = random.Next(2, 4); tries > 0; tries--)
            {
                var box = draw();
                if (!clean.Exists(box.Meets)) clean.Add(box);
            }

            for (var tries = 0; tries < 8; tries++)
            {
                if (inject(clean[random.Next(clean.Count)]) is not { } extra) continue;
                var met = clean.FindAll(extra.Meets);
                if (met.Count == 0 || !met.TrueForAll(box => isAsMeant(box, extra)) || met.Count > 1 && !met.TrueForAll(extra.Contains))
                    continue;
                return new ProofSet(clean, extra, met, random);
            }
        }
    }

    /// <summary>What a fact states: how often something happened in it, or to how many persons.</summary>
    public long ValueOf(ProofBox box) => box.IsDistinct ? Persons([box]) : Times([box]);

    /// <summary>
    /// The total of occurrences, with or without the extra fact: of things that are told, each counted once; bounds where it crosses a
    /// fact.
    /// </summary>
    public (long Lower, long Upper) Total(bool withExtra)
    {
        var counted = Boxes(withExtra).Where(box => !box.IsDistinct).ToArray();
        if (!withExtra || Extra.IsDistinct || Met.All(box => box.IsDistinct) || IsNested) return (Times(counted), Times(counted));
        var (crossed, rest) = (ValueOf(Met[0]), Times([.. counted.Where(box => box != Extra && box != Met[0])]));
        return (rest + Math.Max(crossed, ValueOf(Extra)), rest + crossed + ValueOf(Extra));
    }

    /// <summary>The facts, with or without the extra one.</summary>
    public IEnumerable<ProofBox> Boxes(bool withExtra) => withExtra ? Clean.Append(Extra) : Clean;

    private long Times(IReadOnlyList<ProofBox> boxes)
        => _things.Where(thing => boxes.Any(box => box.Holds(thing))).Sum(thing => thing.Times);

    private int Persons(IReadOnlyList<ProofBox> boxes)
        => _things.Where(thing => boxes.Any(box => box.Holds(thing))).Select(thing => thing.Person).Distinct().Count();
}
