using System.Collections.Concurrent;
using System.Numerics;
using Antq.Domain.Awards;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>The category sets of a roll-up, each made once.</summary>
/// <param name="context">The law and the movements.</param>
internal sealed class CategoryTable(RuleContext context)
{
    private readonly MovementAtoms _movements = MovementAtoms.Of(context.Movements);
    private readonly ConcurrentDictionary<CategorySet, CategorySet> _sets = [];
    private readonly ConcurrentDictionary<FactKind, CategorySet> _ofFacts = [];
    private readonly ConcurrentDictionary<CellCategory, CategorySet> _ofCells = [];

    /// <summary>The atoms of the movements.</summary>
    public MovementAtoms Movements => _movements;

    private AwardLaw Law => context.Law;

    /// <summary>
    /// Returns the possible values of a fact. An award of the law that the report does not name follows from its title, issuers and form;
    /// its class and type follow if the law leaves no choice, its form from the awards that it may be, and its issuers from the title.
    /// </summary>
    public CategorySet Of(Fact fact) => fact.Whole is { } whole ? Only(PartOf(Of(whole), fact, whole)) : OfItself(fact);

    private CategorySet OfItself(Fact fact)
    {
        // Zero for what the report states.
        var (forms, issuers) = (0ul, 0ul);
        var (schemes, classes, types) = (ulong.MaxValue, CategorySet.AllClasses, CategorySet.AllTypes);
        if (fact.Award is { } award)
        {
            var isReadForMore = award.Scheme.Count != 1 || award.Class.Count == 0 || award.Issuers.Count == 0;
            var title = award.Title is { } words && isReadForMore ? Law.ReadTitle(words, fact.End) : null;
            var ranks = award.Class.Count > 0 ? award.Class : title?.ClassOf(award.Form.Values);
            schemes = SchemesOf(fact, award, title, ranks.Count > 0);
            classes = ClassesOf(schemes, ranks);
            types = CategorySet.Bits(award.Type, (schemes & ~Law.EmulationTitles) == 0 ? CategorySet.NoType : CategorySet.AllTypes);
            if (award.Form.Count != 1) forms = CategorySet.Bits(award.Form.Values, Law.Forms) & FormsOf(award, title, schemes);
            if (award.Issuers.Count == 0 && title is not null)
                issuers = CategorySet.Bits(title.OfficesAmong(award.Form.Values), Law.Offices);
        }

        var kind = new FactKind(fact.Category, fact.UnknownMembers, fact.Movement, forms, issuers, schemes, classes, types);
        if (_ofFacts.TryGetValue(kind, out var known)) return known;
        var stated = StatedOf(fact);
        return _ofFacts[kind] = Only(stated with
        {
            Forms = forms == 0 ? stated.Forms : forms,
            Issuers = issuers == 0 ? stated.Issuers : issuers,
            Schemes = schemes,
            Classes = classes,
            Types = types,
        });
    }

    /// <summary>Returns the possible values of a part: those of its whole, limited by what the part itself names.</summary>
    private CategorySet PartOf(CategorySet all, Fact part, Fact whole)
    {
        var (own, mine, its) = (OfItself(part), part.Award!, whole.Award!);
        var namesTitle = mine.Title != its.Title;
        var namesSchemes = namesTitle || !mine.Scheme.Equals(its.Scheme);
        return all with
        {
            Forms = BothOf(namesSchemes || !mine.Form.Equals(its.Form), all.Forms, own.Forms),
            Issuers = BothOf(namesTitle || !mine.Issuers.Equals(its.Issuers), all.Issuers, own.Issuers),
            Recipients = Both(true, all.Recipients, own.Recipients),
            Classes = Both(namesSchemes || !mine.Class.Equals(its.Class), all.Classes, own.Classes),
            Types = Both(mine.Type != its.Type, all.Types, own.Types),
            Schemes = namesSchemes && (all.Schemes & own.Schemes) is not 0 and var schemes ? schemes : all.Schemes,
            UnknownSchemes = namesSchemes ? own.UnknownSchemes : all.UnknownSchemes,
            Drives = mine.Drive == its.Drive ? all.Drives : own.Drives,
            Bodies = own.Bodies,
            Movements = part.Movement == whole.Movement ? all.Movements : own.Movements,
        };

        static ulong BothOf(bool isNamed, ulong all, ulong own) => isNamed && (all & own) is not 0 and var both ? both : all;

        static uint Both(bool isNamed, uint all, uint own) => isNamed && (all & own) is not 0 and var both ? both : all;
    }

    /// <summary>
    /// Returns the possible values of an award of a cluster, or of a member, chosen so that the first contains the second: what its report
    /// does not state may be any, but for a member's award only what all the cluster awards that may contain it state.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="wholes">The cluster awards that may contain it.</param>
    public CategorySet Within(Fact fact, IReadOnlyList<Fact> wholes)
    {
        var own = StatedOf(fact);
        if (wholes.Count == 0) return Only(own);
        var all = wholes.Select(whole => CategorySet.Stated(whole.Category, own.Movements, Law))
            .Aggregate((union, whole) => union.Union(whole));
        return Only(own with
        {
            Forms = fact.Category.Form.Count == 0 ? all.Forms : own.Forms,
            Issuers = fact.Category.Issuers.Count == 0 ? all.Issuers : own.Issuers,
            Schemes = fact.Category.Scheme.Count == 0 ? all.Schemes : own.Schemes,
            UnknownSchemes = fact.Category.Scheme.Count == 0 ? all.UnknownSchemes : own.UnknownSchemes,
            Classes = fact.Category.Class.Count == 0 ? all.Classes : own.Classes,
            Types = fact.Category.Type is null ? all.Types : own.Types,
            Drives = fact.Category.Drive is null ? all.Drives : own.Drives,
        });
    }

    /// <summary>Returns the set of a cell.</summary>
    public CategorySet Of(CellCategory category)
        => _ofCells.TryGetValue(category, out var known) ? known : _ofCells[category] = Only(
            CategorySet.Of(category, category.Movement is { } movement ? _movements[movement] : _movements.All, Law));

    /// <summary>Returns the set of a fact of a conferral with several reports.</summary>
    public CategorySet Of(Conferral conferral)
    {
        MovementSet[] movements = [.. conferral.Movements.Select(movement => _movements[movement])];
        var common = movements.Skip(1).Aggregate((MovementSet?)movements[0], (all, one) => all?.Intersect(one));
        if (!conferral.IsOfAllMovements || common is null) common = movements.Aggregate((all, one) => all.Union(one));
        return Only(new CategorySet(common)
        {
            Forms = CategorySet.Bits(conferral.Forms, Law.Forms),
            Issuers = CategorySet.Bits(conferral.Issuers, Law.Offices),
            Recipients = CategorySet.Bits(conferral.Recipients),
            Classes = CategorySet.Bits(conferral.Classes, CategorySet.AllClasses),
            Types = CategorySet.Bits(conferral.Types, CategorySet.AllTypes),
            Drives = NameSet.Of(conferral.Drives),
            Bodies = NameSet.Of(conferral.Bodies),
        }.Among(conferral.Schemes, Law));
    }

    private CategorySet StatedOf(Fact fact)
    {
        var stated = CategorySet.Stated(fact.Category, _movements[fact.Movement], Law);
        return fact.UnknownMembers is { } cluster ? stated with { Group = stated.Group with { Cluster = cluster } } : stated;
    }

    private ulong SchemesOf(Fact fact, Award award, TitleReadings? title, bool hasClass)
    {
        if (award.Scheme.Count > 0) return Bits(award.Scheme);
        if (award.Form.Count == 0 && title is not { Readings.Count: > 0 }) return ulong.MaxValue;
        var schemes = 0ul;
        if (award.Form.Count < 2) schemes = Candidates(fact, award.Form.Values, title);
        else for (var place = 0; place < award.Form.Count; place++) schemes |= Candidates(fact, [award.Form[place]], title);
        if (hasClass && (schemes & Law.SchemesWithClasses) != 0) schemes &= Law.SchemesWithClasses;
        return schemes == 0 ? ulong.MaxValue : schemes;
    }

    private ulong Candidates(Fact fact, IReadOnlyList<KindId<AwardForm>> forms, TitleReadings? title)
        => Law.CandidatesOn(forms, [], title, fact.End).SchemeBitsFor(fact.Category.Issuers);

    private ulong Bits(in Award.Possible<AwardSchemeId> schemes)
    {
        var bits = 0ul;
        for (var place = 0; place < schemes.Count; place++)
            bits |= Law.TryGet(schemes[place], out var named) ? Law.BitOf(named) : CategorySet.OtherScheme;
        return bits;
    }

    /// <summary>
    /// Returns the forms that the title means, or else those of the named awards; any, if there are neither. What the issuers may confer
    /// is no reason: a source may name another as the giver.
    /// </summary>
    private ulong FormsOf(Award award, TitleReadings? title, ulong schemes)
    {
        if (title is { Readings.Count: > 0 }) return CategorySet.Bits(title.FormsAmong(award.Form.Values), Law.Forms);
        if (award.Scheme.Count == 0 || (schemes & CategorySet.OtherScheme) != 0) return ulong.MaxValue;
        var forms = 0ul;
        for (; schemes != 0; schemes &= schemes - 1)
            forms |= Law.Forms.Bit(Law.Schemes[BitOperations.TrailingZeroCount(schemes)].Form);
        return forms;
    }

    private uint ClassesOf(ulong schemes, Award.Possible<AwardClass> ranks)
    {
        if (ranks.Count > 0) return CategorySet.Bits(ranks.Values, CategorySet.AllClasses);
        if ((schemes & CategorySet.OtherScheme) != 0) return CategorySet.AllClasses;
        if ((schemes & Law.SchemesWithClasses) == 0) return CategorySet.NoClass;
        return (schemes & ~Law.SchemesWithClasses) == 0 ? CategorySet.AllClasses & ~CategorySet.NoClass : CategorySet.AllClasses;
    }

    private CategorySet Only(CategorySet set) => _sets.GetOrAdd(set, set);

    /// <summary>The key of the set of a fact.</summary>
    private readonly record struct FactKind(
        FactCategory Category, string? UnknownMembers, KindId<MovementType> Movement, ulong Forms, ulong Issuers, ulong Schemes,
        uint Classes, uint Types)
    {
        /// <summary>Returns a hash of the movement, the awards of the law, and the kind of recipients.</summary>
        public override int GetHashCode()
            => HashCode.Combine(Movement, Schemes, Classes, Category.Population, Category.Recipients is [var first, ..] ? (int)first : -1,
                Category.Issuers is [var issuer, ..] ? issuer.GetHashCode() : -1);
    }
}
