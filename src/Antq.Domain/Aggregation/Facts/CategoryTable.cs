using System.Collections.Concurrent;
using Antq.Domain.Awards;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>The category sets of a roll-up, each made once.</summary>
internal sealed class CategoryTable
{
    private readonly ConcurrentDictionary<CategorySet, CategorySet> _sets = [];
    private readonly ConcurrentDictionary<FactKind, CategorySet> _ofFacts = [];
    private readonly ConcurrentDictionary<CellCategory, CategorySet> _ofCells = [];

    /// <summary>The law; it is not loaded before there is an award.</summary>
    private static AwardLaw Law => AwardLaw.Default;

    /// <summary>
    /// Returns the possible values of a fact. An award of the law that the report does not name follows from its title, issuers and form;
    /// its class and type follow if the law leaves no choice.
    /// </summary>
    public CategorySet Of(Fact fact)
    {
        var (schemes, classes, types) = (ulong.MaxValue, CategorySet.AllClasses, CategorySet.AllTypes);
        if (fact.Award is { } award)
        {
            var title = award.Title is { } words && (award.Scheme is null || award.Class is null) ? Law.ReadTitle(words, fact.End) : null;
            var rank = award.Class ?? title?.ClassOf(award.Form);
            schemes = SchemesOf(fact, award, title, rank is not null);
            classes = ClassesOf(schemes, rank);
            types = CategorySet.Bits(award.Type, (schemes & ~Law.EmulationTitles) == 0 ? CategorySet.NoType : CategorySet.AllTypes);
        }

        var kind = new FactKind(fact.Category, fact.Movement, schemes, classes, types);
        if (_ofFacts.TryGetValue(kind, out var known)) return known;
        var stated = CategorySet.Stated(fact.Category, MovementAtoms.Of(fact.Movement));
        return _ofFacts[kind] = Only(stated with { Schemes = schemes, Classes = classes, Types = types });
    }

    /// <summary>
    /// Returns the possible values of an award of a cluster, or of a member, chosen so that the first contains the second: what its report
    /// does not state may be any, but for a member's award only what all the cluster awards that may contain it state.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="wholes">The cluster awards that may contain it.</param>
    public CategorySet Within(Fact fact, IReadOnlyList<Fact> wholes)
    {
        var own = CategorySet.Stated(fact.Category, MovementAtoms.Of(fact.Movement));
        if (wholes.Count == 0) return Only(own);
        var all = wholes.Select(whole => CategorySet.Stated(whole.Category, own.Movements)).Aggregate((union, whole) => union.Union(whole));
        return Only(own with
        {
            Schemes = fact.Category.Scheme is null ? all.Schemes : own.Schemes,
            UnknownSchemes = fact.Category.Scheme is null ? all.UnknownSchemes : own.UnknownSchemes,
            Classes = fact.Category.Class is null ? all.Classes : own.Classes,
            Types = fact.Category.Type is null ? all.Types : own.Types,
            Drives = fact.Category.Drive is null ? all.Drives : own.Drives,
        });
    }

    /// <summary>Returns the set of a cell.</summary>
    public CategorySet Of(CellCategory category)
        => _ofCells.TryGetValue(category, out var known) ? known : _ofCells[category] = Only(CategorySet.Of(category));

    /// <summary>Returns the set of a fact of a conferral with several reports.</summary>
    public CategorySet Of(Conferral conferral)
    {
        MovementSet[] movements = [.. conferral.Movements.Select(MovementAtoms.Of)];
        var common = movements.Skip(1).Aggregate((MovementSet?)movements[0], (all, one) => all?.Intersect(one));
        if (!conferral.IsOfAllMovements || common is null) common = movements.Aggregate((all, one) => all.Union(one));
        return Only(new CategorySet(common)
        {
            Forms = CategorySet.Bits(conferral.Forms),
            Issuers = CategorySet.Bits(conferral.Issuers),
            Recipients = CategorySet.Bits(conferral.Recipients),
            Classes = CategorySet.Bits(conferral.Classes, CategorySet.AllClasses),
            Types = CategorySet.Bits(conferral.Types, CategorySet.AllTypes),
            Drives = NameSet.Of(conferral.Drives),
        }.Among(conferral.Schemes));
    }

    private static ulong SchemesOf(Fact fact, Award award, TitleReadings? title, bool hasClass)
    {
        if (award.Scheme is { } id) return Law.TryGet(id, out var named) ? Law.BitOf(named) : CategorySet.OtherScheme;
        var schemes = Law.CandidatesOn(award.Form, null, title, fact.End).SchemeBitsFor(fact.Category.Issuers);
        if (hasClass && (schemes & Law.SchemesWithClasses) != 0) schemes &= Law.SchemesWithClasses;
        return schemes == 0 ? ulong.MaxValue : schemes;
    }

    private static uint ClassesOf(ulong schemes, AwardClass? rank)
    {
        if (rank is not null) return CategorySet.Bits(rank);
        if ((schemes & CategorySet.OtherScheme) != 0) return CategorySet.AllClasses;
        if ((schemes & Law.SchemesWithClasses) == 0) return CategorySet.NoClass;
        return (schemes & ~Law.SchemesWithClasses) == 0 ? CategorySet.AllClasses & ~CategorySet.NoClass : CategorySet.AllClasses;
    }

    private CategorySet Only(CategorySet set) => _sets.GetOrAdd(set, set);

    /// <summary>The key of the set of a fact.</summary>
    private readonly record struct FactKind(FactCategory Category, MovementType Movement, ulong Schemes, uint Classes, uint Types);
}
