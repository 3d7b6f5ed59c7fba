using System.Numerics;
using Antq.Domain.Awards;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The traits of an award apart from its unit, days and number; null means any.</summary>
/// <param name="Forms">The possible forms, a bit each.</param>
/// <param name="Issuers">The possible issuing offices, a bit each.</param>
/// <param name="Recipients">The possible kinds of recipients, a bit each.</param>
/// <param name="Class">The class.</param>
/// <param name="Scheme">The award of the law.</param>
/// <param name="Type">The type of commendation.</param>
/// <param name="Drive">The drive.</param>
/// <param name="Body">The body that the gazetteer does not list, by the key of its name.</param>
/// <param name="Movement">The movement.</param>
/// <param name="Context">The law and the movements.</param>
internal sealed record AwardTraits(
    ulong Forms,
    ulong Issuers,
    uint Recipients,
    AwardClass? Class,
    AwardSchemeId? Scheme,
    CommendationType? Type,
    Drive? Drive,
    string? Body,
    KindId<MovementType>? Movement,
    RuleContext Context)
{
    /// <summary>The number of possible combinations of form, office and kind of recipients.</summary>
    public int Size => BitOperations.PopCount(Forms) * BitOperations.PopCount(Issuers) * BitOperations.PopCount(Recipients);

    /// <summary>Returns the traits that a report states of an award.</summary>
    public static AwardTraits Of(Fact fact, RuleContext context) => new(
        BitsOf(fact.Category.Form.Values, context.Law.Forms),
        BitsOf(fact.Category.Issuers, context.Law.Offices),
        fact.Category.Recipients.Count == 0
            ? EnumName<RecipientKind>.AllBits
            : EnumName<RecipientKind>.Bits(fact.Category.Recipients),
        fact.Category.Class.Only,
        fact.Category.Scheme.Only,
        fact.Category.Type,
        fact.Category.Drive,
        fact.Category.Body is { } body ? NamedBody.KeyOf(body) : null,
        fact.Movement,
        context);

    /// <summary>
    /// Returns the traits in which this and another cannot both be right of one conferral: neither contains the other, or both are stated
    /// and differ.
    /// </summary>
    public ConferralDifference DifferencesFrom(AwardTraits other, AwardDays days)
    {
        var differences = AreNested(Forms, other.Forms) ? ConferralDifference.None : ConferralDifference.Form;
        if (!AreNested(Issuers, other.Issuers)) differences |= ConferralDifference.Issuers;
        if (!AreNested(Recipients, other.Recipients)) differences |= ConferralDifference.Recipients;
        if (!MayBeSame(Class, other.Class)) differences |= ConferralDifference.Class;
        if (!MayBeSame(Scheme, other.Scheme)) differences |= ConferralDifference.Scheme;
        if (!MayBeSame(Type, other.Type)) differences |= ConferralDifference.Type;
        if (Drive is not null && other.Drive is not null && Drive != other.Drive) differences |= ConferralDifference.Drive;
        if (Body is not null && other.Body is not null && Body != other.Body) differences |= ConferralDifference.Body;
        if (RelationTo(other, days) == MovementRelation.Separate) differences |= ConferralDifference.Movement;
        return differences;
    }

    /// <summary>Returns whether an award may have both traits.</summary>
    public bool Overlaps(AwardTraits other, AwardDays days)
        => (Forms & other.Forms) != 0 && (Issuers & other.Issuers) != 0 && (Recipients & other.Recipients) != 0
            && MayBeSame(Class, other.Class) && MayBeSame(Scheme, other.Scheme) && MayBeSame(Type, other.Type)
            && (Drive is null || other.Drive is null || Drive == other.Drive)
            && (Body is null || other.Body is null || Body == other.Body)
            && RelationTo(other, days) != MovementRelation.Separate;

    /// <summary>
    /// Returns whether these traits allow every award that the other allows; movements that have something in common count as one.
    /// </summary>
    public bool Contains(AwardTraits other, AwardDays days)
        => (other.Forms & ~Forms) == 0 && (other.Issuers & ~Issuers) == 0 && (other.Recipients & ~Recipients) == 0
            && IsAnyOr(Class, other.Class) && IsAnyOr(Scheme, other.Scheme) && IsAnyOr(Type, other.Type)
            && (Drive is null || Drive == other.Drive) && (Body is null || Body == other.Body)
            && HasMovementOf(other, days);

    /// <summary>
    /// Returns whether some others, which may be the same in all that is left open, have each of its combinations of office and kind of
    /// recipients.
    /// </summary>
    public bool IsCoveredBy(AwardTraits[] others, AwardDays days)
    {
        for (var issuers = Issuers; issuers != 0; issuers &= issuers - 1)
        {
            for (var recipients = Recipients; recipients != 0; recipients &= recipients - 1)
            {
                var one = this with { Issuers = issuers & ~(issuers - 1), Recipients = recipients & ~(recipients - 1) };
                if (!Array.Exists(others, other => one.Overlaps(other, days) && other.HasMovementOf(one, days))) return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Returns the traits among form, offices, kinds of recipients and movement that are not contained in those of another.
    /// </summary>
    public ConferralDifference Beyond(AwardTraits other, AwardDays days)
    {
        var beyond = (Forms & ~other.Forms) == 0 ? ConferralDifference.None : ConferralDifference.Form;
        if ((Issuers & ~other.Issuers) != 0) beyond |= ConferralDifference.Issuers;
        if ((Recipients & ~other.Recipients) != 0) beyond |= ConferralDifference.Recipients;
        return other.HasMovementOf(this, days) ? beyond : beyond | ConferralDifference.Movement;
    }

    /// <summary>Returns whether the other has the same class, award of the law, type, drive, body and movement.</summary>
    public bool HasKindOf(AwardTraits other)
        => Class == other.Class && Scheme == other.Scheme && Type == other.Type && Drive == other.Drive && Body == other.Body
            && Movement == other.Movement;

    /// <summary>Returns the narrowest traits that contain both.</summary>
    public AwardTraits Union(AwardTraits other) => new(
        Forms | other.Forms,
        Issuers | other.Issuers,
        Recipients | other.Recipients,
        Class == other.Class ? Class : null,
        Scheme == other.Scheme ? Scheme : null,
        Type == other.Type ? Type : null,
        Drive == other.Drive ? Drive : null,
        Body == other.Body ? Body : null,
        Movement == other.Movement ? Movement : null,
        Context);

    /// <summary>Returns the same traits, with those in which reports differ taken from the union of all that they state.</summary>
    public AwardTraits WidenedTo(AwardTraits all, ConferralDifference differences) => new(
        differences.HasFlag(ConferralDifference.Form) ? all.Forms : Forms,
        differences.HasFlag(ConferralDifference.Issuers) ? all.Issuers : Issuers,
        differences.HasFlag(ConferralDifference.Recipients) ? all.Recipients : Recipients,
        differences.HasFlag(ConferralDifference.Class) ? null : Class,
        differences.HasFlag(ConferralDifference.Scheme) ? null : Scheme,
        differences.HasFlag(ConferralDifference.Type) ? null : Type,
        differences.HasFlag(ConferralDifference.Drive) ? null : Drive,
        differences.HasFlag(ConferralDifference.Body) ? null : Body,
        differences.HasFlag(ConferralDifference.Movement) ? null : Movement,
        Context);

    /// <summary>Returns whether this movement counts, or may count, the things that the other's movement counts.</summary>
    public bool HasMovementOf(AwardTraits other, AwardDays days)
        => RelationTo(other, days) is MovementRelation.Same or MovementRelation.Contains or MovementRelation.Overlaps;

    /// <summary>Returns the relation of the movements over some days; any movement contains each.</summary>
    public MovementRelation RelationTo(AwardTraits other, AwardDays days) => (Movement, other.Movement) switch
    {
        (null, null) => MovementRelation.Same,
        (null, _) => MovementRelation.Contains,
        (_, null) => MovementRelation.Within,
        ({ } mine, { } theirs) => mine == theirs ? MovementRelation.Same : Context.Movements.Relation(mine, theirs, days.Start, days.End),
    };

    /// <summary>Returns kinds as a set of bits; all, if a report names none.</summary>
    private static ulong BitsOf<T>(IReadOnlyList<KindId<T>> values, AwardKinds<T> kinds)
        where T : struct, Enum
        => values.Count == 0 ? (1ul << kinds.All.Count) - 1 : kinds.Bits(values);

    private static bool AreNested(ulong one, ulong other) => (one & other) == one || (one & other) == other;

    private static bool MayBeSame<T>(T? one, T? other)
        where T : struct
        => one is null || other is null || one.Equals(other);

    private static bool IsAnyOr<T>(T? outer, T? inner)
        where T : struct
        => outer is null || outer.Equals(inner);
}
