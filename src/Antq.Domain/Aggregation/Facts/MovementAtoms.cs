namespace Antq.Domain.Aggregation;

/// <summary>
/// The movements of a catalogue as sets of atoms, so that what one counts within another, or in common with it, is not added twice. An atom
/// is a set of movements that may count the same thing together; the sets change on the days on which a declared relation begins or ends.
/// </summary>
internal sealed class MovementAtoms
{
    private static readonly Lazy<MovementAtoms> OfStandard = new(() => new MovementAtoms(MovementCatalogue.Standard));

    private readonly MovementCatalogue _catalogue;
    private readonly MovementSet[] _made;

    private MovementAtoms(MovementCatalogue catalogue)
    {
        _catalogue = catalogue;
        var combinations = catalogue.Combinations;
        int[] begins = [int.MinValue, .. combinations.Changes.Select(FactBox.Number)];
        var words = (MostSets(catalogue) + 63) / 64;
        var atoms = new ulong[catalogue.All.Count + 1][];
        for (var place = 0; place < atoms.Length; place++) atoms[place] = new ulong[begins.Length * words];
        Array.Fill(atoms[^1], ulong.MaxValue);
        for (var epoch = 0; epoch < begins.Length; epoch++)
        {
            var sets = combinations.SetsIn(epoch);
            for (var set = 0; set < sets.Length; set++)
            {
                for (var place = 0; place < catalogue.All.Count; place++)
                {
                    if ((sets[set] >> place & 1) == 1) atoms[place][(epoch * words) + (set / 64)] |= 1ul << set;
                }
            }
        }

        _made = Array.ConvertAll(atoms, own => new MovementSet(begins, own));
    }

    /// <summary>All atoms of a catalogue, for facts without a movement.</summary>
    public MovementSet All => _made[^1];

    /// <summary>Gets the atoms of a movement; all, of one that is not in the catalogue, whose facts are left out.</summary>
    public MovementSet this[KindId<MovementType> movement] => _catalogue.PlaceOf(movement) is >= 0 and var place ? _made[place] : All;

    /// <summary>The atoms of the movements of this library.</summary>
    public static MovementAtoms Standard => OfStandard.Value;

    /// <summary>Returns the atoms of a catalogue.</summary>
    public static MovementAtoms Of(MovementCatalogue catalogue)
        => ReferenceEquals(catalogue, MovementCatalogue.Standard) ? Standard : new MovementAtoms(catalogue);

    private static int MostSets(MovementCatalogue catalogue)
    {
        var most = 0;
        for (var epoch = 0; epoch < catalogue.Combinations.Begins.Length; epoch++)
            most = Math.Max(most, catalogue.Combinations.SetsIn(epoch).Length);
        return most;
    }
}
