using System.Numerics;
using Antq.Domain.Awards;
using Antq.Domain.Reporting;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The possible values of a fact, or of a cell, on each axis of category. It is immutable, and a roll-up makes each only once, so that most
/// comparisons are of references.
/// </summary>
internal sealed record CategorySet
{
    /// <summary>The bit of awards that are not in the law.</summary>
    public const ulong OtherScheme = 1ul << AwardLaw.MostSchemes;

    /// <summary>The bit of awards without a class.</summary>
    public const uint NoClass = 1u << 31;

    /// <summary>The bit of awards that are not commendations.</summary>
    public const uint NoType = 1u << 31;

    /// <summary>The assumed number of values of an axis of open names, for comparing sizes.</summary>
    private const int Names = 1 << 16;

    /// <summary>Any class, or none.</summary>
    public static readonly uint AllClasses = NoClass | (1u << Enum.GetValues<AwardClass>().Length) - 1;

    /// <summary>Any type of commendation, or none.</summary>
    public static readonly uint AllTypes = NoType | (1u << Enum.GetValues<CommendationType>().Length) - 1;

    /// <summary>Creates the set of everything that some movements may count.</summary>
    /// <param name="movements">The movements.</param>
    public CategorySet(MovementSet movements) => Movements = movements;

    /// <summary>The movements.</summary>
    public MovementSet Movements { get; init; }

    /// <summary>The forms of award, a bit each.</summary>
    public ulong Forms { get; init; } = ulong.MaxValue;

    /// <summary>The issuing offices, a bit each.</summary>
    public ulong Issuers { get; init; } = ulong.MaxValue;

    /// <summary>The kinds of recipients, a bit each.</summary>
    public uint Recipients { get; init; } = uint.MaxValue;

    /// <summary>The awards of the law by their places in it, a bit each.</summary>
    public ulong Schemes { get; init; } = ulong.MaxValue;

    /// <summary>Those of the awards that are not in the law.</summary>
    public NameSet UnknownSchemes { get; init; }

    /// <summary>The classes, a bit each.</summary>
    public uint Classes { get; init; } = AllClasses;

    /// <summary>The types of commendation, a bit each.</summary>
    public uint Types { get; init; } = AllTypes;

    /// <summary>The names of the drives.</summary>
    public NameSet Drives { get; init; }

    /// <summary>The bodies within the units that the gazetteer does not list, by the keys of their names: apart from each other.</summary>
    public NameSet Bodies { get; init; }

    /// <summary>The group that it is limited to. Two groups may share what is counted.</summary>
    public CountedGroup Group { get; init; }

    /// <summary>The class, if there is only one.</summary>
    public AwardClass? OnlyClass => Only<AwardClass>(Classes);

    /// <summary>The type of commendation, if there is only one.</summary>
    public CommendationType? OnlyType => Only<CommendationType>(Types);

    /// <summary>
    /// Returns the set that a report states: a value that it does not name may be any, and an unknown name is a value of its own.
    /// </summary>
    public static CategorySet Stated(FactCategory category, MovementSet movements, AwardLaw law) => new CategorySet(movements)
    {
        Forms = Bits(category.Form.Values, law.Forms),
        Issuers = Bits(category.Issuers, law.Offices),
        Recipients = Bits(category.Recipients),
        Classes = Bits(category.Class.Values, AllClasses),
        Types = Bits(category.Type, AllTypes),
        Drives = NameSet.Of(category.Drive?.Name),
        Bodies = NameSet.Of(category.Body is { } body ? NamedBody.KeyOf(body) : null),
        Group = new CountedGroup(category.Population, null),
    }.Among(category.Scheme.Values, law);

    /// <summary>Returns the set of a cell.</summary>
    public static CategorySet Of(CellCategory category, MovementSet movements, AwardLaw law) => new CategorySet(movements)
    {
        Forms = law.Forms.Bit(category.Form),
        Issuers = law.Offices.Bit(category.Issuer),
        Recipients = Bits(category.Recipient),
        Classes = Bits(category.Class, AllClasses),
        Types = Bits(category.Type, AllTypes),
        Drives = NameSet.Of(category.Drive),
        Group = new CountedGroup(category.Population, null),
    }.Among(category.Scheme is { } scheme ? [scheme] : [], law);

    /// <summary>Returns the same set limited to some awards, in the law or not; unlimited if there are none.</summary>
    public CategorySet Among(IReadOnlyList<AwardSchemeId> schemes, AwardLaw law)
    {
        if (schemes.Count == 0) return this;
        var (bits, unknown) = (0ul, new List<string>());
        foreach (var id in schemes)
        {
            bits |= law.TryGet(id, out var known) ? law.BitOf(known) : OtherScheme;
            if (known is null) unknown.Add(id.ToString());
        }

        return this with { Schemes = bits, UnknownSchemes = NameSet.Of(unknown) };
    }

    /// <summary>Returns the award, in the law or not, if there is only one.</summary>
    public AwardSchemeId? OnlySchemeOf(AwardLaw law)
        => Schemes == OtherScheme ? UnknownSchemes.Only is { } name ? AwardSchemeId.Parse(name, null) : null
            : BitOperations.IsPow2(Schemes) ? law.Schemes[BitOperations.TrailingZeroCount(Schemes)].Id
            : null;

    /// <summary>Returns kinds as a set, a bit each; any, if there are none, or all that there are.</summary>
    public static ulong Bits<T>(IReadOnlyList<KindId<T>> values, AwardKinds<T> kinds)
        where T : struct, Enum
        => values.Count == 0 || values.Count == kinds.All.Count ? ulong.MaxValue : kinds.Bits(values);

    /// <summary>Returns members as a set, a bit each; any, if there are none, or all of an enumeration without other values.</summary>
    public static uint Bits<T>(IReadOnlyList<T> values, uint any = uint.MaxValue)
        where T : struct, Enum
        => values.Count == 0 || values.Count == EnumName<T>.Count && any == uint.MaxValue ? any : EnumName<T>.Bits(values);

    /// <summary>Returns a member as a set of one; any, if there is none.</summary>
    public static uint Bits<T>(T? value, uint any = uint.MaxValue)
        where T : struct, Enum
        => value is { } one ? 1u << EnumName<T>.Index(one) : any;

    /// <summary>Returns whether both have values in common on every axis, on some of the days.</summary>
    public bool Meets(CategorySet other, int start, int end)
        => ReferenceEquals(this, other)
            || (Forms & other.Forms) != 0 && (Issuers & other.Issuers) != 0 && (Recipients & other.Recipients) != 0
                && (Classes & other.Classes) != 0 && (Types & other.Types) != 0 && MeetsSchemesOf(other)
                && Drives.Meets(other.Drives) && Bodies.Meets(other.Bodies)
                && Movements.Meets(other.Movements, start, end);

    /// <summary>Returns whether every value of the other is in this set, on all of the days.</summary>
    public bool Contains(CategorySet other, int start, int end)
        => ReferenceEquals(this, other)
            || (other.Forms & ~Forms) == 0 && (other.Issuers & ~Issuers) == 0 && (other.Recipients & ~Recipients) == 0
                && (other.Classes & ~Classes) == 0 && (other.Types & ~Types) == 0 && ContainsSchemesOf(other)
                && Drives.Contains(other.Drives) && Bodies.Contains(other.Bodies)
                && (Group.IsAll || Group == other.Group)
                && Movements.Contains(other.Movements, start, end);

    /// <summary>Returns whether one constrains the other: counts of two different groups do not.</summary>
    public bool IsOfGroupOf(CategorySet other) => Group.IsAll || other.Group.IsAll || Group == other.Group;

    /// <summary>Returns the same values of all bodies: a body is a part of the territory.</summary>
    public CategorySet OfAllBodies() => Bodies.IsAny ? this : this with { Bodies = NameSet.Any };

    /// <summary>Returns whether both are the same on the axes of a cell; on axes that reports seldom state, whether they may be.</summary>
    public bool IsSameIn(CategorySet target, CategorySet other)
        => ReferenceEquals(this, other)
            || (Forms & target.Forms) == (other.Forms & target.Forms) && (Issuers & target.Issuers) == (other.Issuers & target.Issuers)
                && (Recipients & target.Recipients) == (other.Recipients & target.Recipients)
                && (Group.IsAll ? target.Group : Group) == (other.Group.IsAll ? target.Group : other.Group)
                && (Classes & other.Classes & target.Classes) != 0 && (Types & other.Types & target.Types) != 0
                && MeetsSchemesOf(other) && Drives.Meets(other.Drives)
                && Movements.Equals(other.Movements);

    /// <summary>Returns everything that is in either.</summary>
    public CategorySet Union(CategorySet other) => ReferenceEquals(this, other) ? this : new CategorySet(Movements.Union(other.Movements))
    {
        Forms = Forms | other.Forms,
        Issuers = Issuers | other.Issuers,
        Recipients = Recipients | other.Recipients,
        Schemes = Schemes | other.Schemes,
        UnknownSchemes = (Schemes & OtherScheme) == 0 ? other.UnknownSchemes
            : (other.Schemes & OtherScheme) == 0 ? UnknownSchemes
            : UnknownSchemes.Union(other.UnknownSchemes),
        Classes = Classes | other.Classes,
        Types = Types | other.Types,
        Drives = Drives.Union(other.Drives),
        Bodies = Bodies.Union(other.Bodies),
        Group = Group == other.Group ? Group : default,
    };

    /// <summary>Returns the number of smallest cells of one day, territory and movement that both have in common, if they meet.</summary>
    public Int128 SizeWith(CategorySet other)
    {
        var common = Schemes & other.Schemes;
        var schemes = BitOperations.PopCount(common & ~OtherScheme);
        if ((common & OtherScheme) != 0) schemes += UnknownSchemes.Intersect(other.UnknownSchemes).Size(Names);
        long who = BitOperations.PopCount(Issuers & other.Issuers) * BitOperations.PopCount(Recipients & other.Recipients);
        long kinds = BitOperations.PopCount(Classes & other.Classes) * BitOperations.PopCount(Types & other.Types);
        var named = (Int128)Drives.Intersect(other.Drives).Size(Names) * Bodies.Intersect(other.Bodies).Size(Names);
        return who * kinds * BitOperations.PopCount(Forms & other.Forms) * named * schemes;
    }

    /// <summary>Returns whether both are the same.</summary>
    public bool Equals(CategorySet? other)
        => ReferenceEquals(this, other)
            || other is not null && Forms == other.Forms && Issuers == other.Issuers && Recipients == other.Recipients
                && Schemes == other.Schemes
                && Classes == other.Classes && Types == other.Types && UnknownSchemes == other.UnknownSchemes && Drives == other.Drives
                && Bodies == other.Bodies && Group == other.Group && Movements.Equals(other.Movements);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Forms, Issuers, Recipients, Schemes, Types, Drives, Bodies, Group);

    private bool MeetsSchemesOf(CategorySet other)
    {
        var common = Schemes & other.Schemes;
        return common != 0 && (common != OtherScheme || UnknownSchemes.Meets(other.UnknownSchemes));
    }

    private bool ContainsSchemesOf(CategorySet other)
        => (other.Schemes & ~Schemes) == 0 && ((other.Schemes & OtherScheme) == 0 || UnknownSchemes.Contains(other.UnknownSchemes));

    private static T? Only<T>(uint bits)
        where T : struct, Enum
        => BitOperations.IsPow2(bits) && bits != 1u << 31 ? EnumName<T>.At(BitOperations.TrailingZeroCount(bits)) : null;
}
