using System.Collections.Concurrent;
using Antq.Domain.Awards;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>The category sets of a roll-up, each made once.</summary>
internal sealed class CategoryTable
{
    private static readonly AwardLaw Law = AwardLaw.Default;

    private readonly ConcurrentDictionary<CategorySet, CategorySet> _sets = [];
    private readonly ConcurrentDictionary<(FactCategory Category, MovementType Movement, ulong Schemes, uint Classes, uint Types), CategorySet> _ofFacts = [];
    private readonly ConcurrentDictionary<CellCategory, CategorySet> _ofCells = [];

    /// <summary>
    /// What a fact may be of. Of an award that a report does not name, the title and the issuers tell which of the law it may be; of its class and type, the law
    /// does, where it leaves no choice.
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
            types = award.Type is { } type ? CategorySet.Bits<CommendationType>(type)
                : (schemes & ~Law.EmulationTitles) == 0 ? CategorySet.NoType
                : CategorySet.AllTypes;
        }

        var key = (fact.Category, fact.Movement, schemes, classes, types);
        if (_ofFacts.TryGetValue(key, out var known)) return known;
        return _ofFacts[key] = Only(CategorySet.Stated(fact.Category, MovementAtoms.Of(fact.Movement)) with { Schemes = schemes, Classes = classes, Types = types });
    }

    /// <summary>What a fact may be of where it is held against others that may be the same award: what the report does not state may be any.</summary>
    public CategorySet Stated(Fact fact) => Only(CategorySet.Stated(fact.Category, MovementAtoms.Of(fact.Movement)));

    /// <summary>What a cell is of.</summary>
    public CategorySet Of(CellCategory category)
        => _ofCells.TryGetValue(category, out var known) ? known : _ofCells[category] = Only(CategorySet.Of(category));

    /// <summary>What a fact of a conferral that several reports have may be of.</summary>
    public CategorySet Of(Conferral conferral)
    {
        MovementSet[] movements = [.. conferral.Movements.Select(MovementAtoms.Of)];
        var common = movements.Skip(1).Aggregate((MovementSet?)movements[0], (all, one) => all?.Intersect(one));
        return Only(new CategorySet(conferral.IsOfAllMovements && common is not null ? common : movements.Aggregate((all, one) => all.Union(one)))
        {
            Forms = CategorySet.Bits(conferral.Forms),
            Issuers = CategorySet.Bits(conferral.Issuers),
            Recipients = CategorySet.Bits(conferral.Recipients),
            Drive = conferral.Drive?.Name,
        }.With(conferral.Scheme, conferral.Class, conferral.Type));
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
}
