using FsCheck;
using FsCheck.Fluent;

namespace Antq.Domain.Tests.Properties;

/// <summary>The algebra of sets, over territories of units that have much to do with each other.</summary>
public sealed class TerritoryLaws
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Default;

    /// <summary>The provinces between which Ngân Sơn and Chợ Rã went, with some districts and divided communes of Thái Nguyên.</summary>
    private static readonly UnitKey[] Family =
    [
        .. Gazetteer.Units
            .Where(unit => unit.Level == OrganisationLevel.Province && unit.Name is "Cao Lạng" or "Cao Bằng" or "Bắc Thái" or "Bắc Kạn"
            or "Thái Nguyên" or "Lạng Sơn").Select(unit => unit.Key),
        .. Gazetteer.Units
            .Where(unit => unit.Code is "040" or "164" or "172" or "05461" or "05443" or "05467" or "05500" or "05932" or "05908" or "V05")
            .Select(unit => unit.Key),
    ];

    private static readonly Gen<Territory> Any = Gen.OneOf(
        Gen.Elements(Family).Select(key => Gazetteer.TerritoryOf(key)),
        Gen.Elements(Family).ArrayOf(3).Select(keys => Gazetteer.TerritoryOf(keys)),
        Gen.Elements(Family).Two().Select(keys => Gazetteer.TerritoryOf(keys.Item1).Except(Gazetteer.TerritoryOf(keys.Item2))),
        Gen.Elements(Family).Two().Select(keys => Gazetteer.TerritoryOf(keys.Item1).Intersect(Gazetteer.TerritoryOf(keys.Item2))),
        Gen.Constant(Gazetteer.TerritoryOf()));

    [Fact]
    public void UnionAndIntersect_AreCommutativeAssociativeAndIdempotent()
        => Holds((a, b, c) => a.Union(b).Equals(b.Union(a)) && a.Intersect(b).Equals(b.Intersect(a))
            && a.Union(b).Union(c).Equals(a.Union(b.Union(c))) && a.Intersect(b).Intersect(c).Equals(a.Intersect(b.Intersect(c)))
            && a.Union(a).Equals(a) && a.Intersect(a).Equals(a));

    [Fact]
    public void UnionAndIntersect_AbsorbAndDistribute()
        => Holds((a, b, c) => a.Union(a.Intersect(b)).Equals(a) && a.Intersect(a.Union(b)).Equals(a)
            && a.Intersect(b.Union(c)).Equals(a.Intersect(b).Union(a.Intersect(c)))
                && a.Union(b.Intersect(c)).Equals(a.Union(b).Intersect(a.Union(c))));

    [Fact]
    public void Except_OfAUnionOrAnIntersection_IsByDeMorgan()
        => Holds((a, b, c) => a.Except(b.Union(c)).Equals(a.Except(b).Intersect(a.Except(c)))
            && a.Except(b.Intersect(c)).Equals(a.Except(b).Union(a.Except(c)))
            && a.Except(b).Union(a.Intersect(b)).Equals(a) && a.Except(b).Intersect(b).IsEmpty && a.Except(a).IsEmpty);

    [Fact]
    public void Equals_IsByWhatIsInIt()
        => Holds((a, b, _) => a.Equals(b) == (a.Except(b).IsEmpty && b.Except(a).IsEmpty)
            && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode()) && a.Equals((object)a) && !a.Equals(null));

    [Fact]
    public void Contains_IsYesExactlyWhereNothingIsLeft()
        => Holds((a, b, _) => a.Contains(b) == Answer.Yes == b.Except(a).IsEmpty && a.Contains(a) == Answer.Yes
            && a.Union(b).Contains(b) == Answer.Yes && a.Contains(a.Intersect(b)) == Answer.Yes);

    [Fact]
    [Trait("Length", "Long")]
    public void Contains_OfAContainedTerritory_IsTransitive()
        => Holds((a, b, c) => a.Union(b).Union(c).Contains(a.Union(b)) == Answer.Yes
            && (a.Contains(b) != Answer.Yes || b.Contains(c) != Answer.Yes || a.Contains(c) == Answer.Yes));

    /// <summary>What is surely in b and surely not in a: then a surely does not contain b, and so on for the other answers.</summary>
    [Fact]
    public void Contains_IsNoExactlyWhereSomethingIsSurelyLeft()
        => Holds((a, b, _) => a.Contains(
            b) == (b.Except(a) is { IsEmpty: false } left
            ? left.Overlaps(left) == Answer.Yes ? Answer.No : Answer.CannotTell
            : Answer.Yes));

    [Fact]
    public void Overlaps_IsSymmetricAndThatOfTheIntersection()
        => Holds((a, b, _) => a.Overlaps(b) == b.Overlaps(a) && a.Overlaps(b) == Answer.No == a.Intersect(b).IsEmpty
            && a.Intersect(b) is var common && common.Overlaps(common) == a.Overlaps(b));

    [Fact]
    [Trait("Length", "Long")]
    public void Overlaps_OfMore_NeverGetsLessCertain()
        => Holds((a, b, c) => Rank(a.Union(c).Overlaps(b)) >= Rank(a.Overlaps(b)) && Rank(a.Union(c).Contains(b)) >= Rank(a.Contains(b))
            && Rank(a.Contains(b.Union(c))) <= Rank(a.Contains(b)));

    [Fact]
    public void Contains_OfAUnitThatIsSomething_MeansOverlap()
        => Law.Holds(Prop.ForAll(Any.ToArbitrary(), Gen.Elements(Family).ToArbitrary(), (territory, key) =>
        {
            var unit = Gazetteer.TerritoryOf(key);
            return unit.Overlaps(unit) == Answer.Yes && (territory.Contains(unit) != Answer.Yes || territory.Overlaps(unit) == Answer.Yes);
        }));

    private static int Rank(Answer answer) => answer switch { Answer.No => 0, Answer.CannotTell => 1, _ => 2 };

    private static void Holds(Func<Territory, Territory, Territory, bool> law)
        => Law.Holds(Prop.ForAll(Any.ToArbitrary(), Any.ToArbitrary(), Any.ToArbitrary(), law));
}
