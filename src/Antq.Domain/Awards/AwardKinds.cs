using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>The kinds of one enumeration that a law has, by place: those of this library, then those of an application.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class AwardKinds<T>
    where T : struct, Enum
{
    /// <summary>The maximum number of kinds: a set of them has a bit for each, and one for any that is not known.</summary>
    public const int Most = 62;

    private const ulong Unknown = 1ul << 63;

    private readonly Dictionary<KindId<T>, (int Place, BilingualText Name)> _own = [];

    /// <param name="declarations">The kinds of the application, with their names.</param>
    /// <exception cref="ArgumentException">A kind is of this library, has no id, or is there twice; or there are too many.</exception>
    public AwardKinds(IEnumerable<(KindId<T> Id, BilingualText Name)> declarations)
    {
        List<KindId<T>> all = [.. Enum.GetValues<T>().Select(kind => (KindId<T>)kind)];
        foreach (var (id, name) in declarations)
        {
            if (id == default) throw new ArgumentException($"An id of {JsonWords.Of(typeof(T))} is missing.", nameof(declarations));
            if (id.Standard is not null) throw new ArgumentException($"'{id}' is of this library.", nameof(declarations));
            if (name is null || !VietnameseText.IsText(name.Vietnamese) || !VietnameseText.IsText(name.English))
                throw new ArgumentException($"'{id}' has no name.", nameof(declarations));
            if (!_own.TryAdd(id, (all.Count, name))) throw new ArgumentException($"'{id}' is there twice.", nameof(declarations));
            all.Add(id);
        }

        if (all.Count > Most)
            throw new ArgumentException($"There are {all.Count} kinds of {typeof(T).Name}; at most {Most} can be.", nameof(declarations));
        All = ValueList<KindId<T>>.Of(all);
    }

    /// <summary>All kinds, by their places.</summary>
    public ValueList<KindId<T>> All { get; }

    /// <summary>Returns the place of a kind; negative for one that is not known.</summary>
    public int PlaceOf(KindId<T> kind)
        => kind.Place >= 0 ? kind.Place : _own.TryGetValue(kind, out var own) ? own.Place : -1;

    /// <summary>Returns the name of a kind of the application; the id of one that is not known.</summary>
    public string OwnName(KindId<T> kind, Language language)
        => _own.TryGetValue(kind, out var own) ? own.Name.In(language) : kind.ToString();

    /// <summary>Returns a kind as a set of one; any, for null.</summary>
    public ulong Bit(KindId<T>? kind)
        => kind is not { } one ? ulong.MaxValue : PlaceOf(one) is >= 0 and var place ? 1ul << place : Unknown;

    /// <summary>Returns kinds as a set, a bit each.</summary>
    public ulong Bits(IReadOnlyList<KindId<T>> kinds)
    {
        var bits = 0ul;
        for (var index = 0; index < kinds.Count; index++) bits |= Bit(kinds[index]);
        return bits;
    }

    /// <summary>Returns the kinds of a set.</summary>
    public KindId<T>[] In(ulong bits) => [.. All.Where((_, place) => (bits >> place & 1) == 1)];
}
