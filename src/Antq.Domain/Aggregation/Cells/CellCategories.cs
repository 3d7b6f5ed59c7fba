using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The categories of the cells.</summary>
internal static class CellCategories
{
    /// <summary>
    /// Returns every category that some fact may have: on each requested axis, each value that some fact names, and none; the total first.
    /// </summary>
    /// <param name="kinds">The kinds of the facts.</param>
    /// <param name="axes">The axes, in their order.</param>
    /// <param name="setOf">Gets the set of a category.</param>
    public static IEnumerable<CellCategory> Of(
        IEnumerable<RowKind> kinds, IReadOnlyList<CategoryAxis> axes, Func<CellCategory, CategorySet> setOf)
    {
        CategorySet[] sets = [.. kinds.Select(kind => kind.Category).Distinct()];
        IEnumerable<(CellCategory Category, CategorySet[] Sets)> found = [(CellCategory.All, sets)];
        foreach (var axis in axes)
        {
            (CellCategory Category, CategorySet Set)[] values = [.. ValuesOf(axis, sets).Select(value => (value, setOf(value)))];
            if (values.Length == 0) continue;
            found = found.SelectMany(one => values
                .Select(value => (Category: Both(one.Category, value.Category), Sets: Meeting(one.Sets, value.Set)))
                .Where(both => both.Sets.Length > 0)
                .Prepend(one));
        }

        return found.Select(one => one.Category);
    }

    /// <summary>Returns the values of an axis that some facts name, each as a category.</summary>
    private static IEnumerable<CellCategory> ValuesOf(CategoryAxis axis, CategorySet[] sets) => axis switch
    {
        CategoryAxis.Form => Members<AwardForm>(sets, set => set.Forms).Select(form => new CellCategory(Form: form)),
        CategoryAxis.Issuer => Members<IssuingOffice>(sets, set => set.Issuers).Select(issuer => new CellCategory(Issuer: issuer)),
        CategoryAxis.Recipient => Members<RecipientKind>(sets, set => set.Recipients).Select(kind => new CellCategory(Recipient: kind)),
        CategoryAxis.Population => InOrder(Values(sets, set => set.Population)).Select(people => new CellCategory(Population: people)),
        CategoryAxis.Movement => MovementsOf(sets).Select(movement => new CellCategory(Movement: movement)),
        CategoryAxis.Scheme => Values(sets, set => set.OnlyScheme).Order().Select(scheme => new CellCategory(Scheme: scheme)),
        CategoryAxis.Class => Values(sets, set => set.OnlyClass).Order().Select(rank => new CellCategory(Class: rank)),
        CategoryAxis.Type => Values(sets, set => set.OnlyType).Order().Select(type => new CellCategory(Type: type)),
        _ => InOrder(sets.Select(set => set.Drives.Only).OfType<string>().Distinct(StringComparer.Ordinal)).Select(drive => new CellCategory(Drive: drive)),
    };

    private static IEnumerable<MovementType> MovementsOf(CategorySet[] sets)
        => Enum.GetValues<MovementType>().Where(movement => Array.Exists(sets, set => set.Movements.Equals(MovementAtoms.Of(movement))));

    private static IEnumerable<T> Members<T>(CategorySet[] sets, Func<CategorySet, uint> bitsOf)
        where T : struct, Enum
    {
        var named = sets.Select(bitsOf).Where(bits => bits != uint.MaxValue).Aggregate(0u, (all, bits) => all | bits);
        return Enumerable.Range(0, 32).Where(place => (named & 1u << place) != 0).Select(EnumName<T>.At);
    }

    private static IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> values) => values.OrderBy(value => value!.ToString(), StringComparer.Ordinal);

    private static IEnumerable<T> Values<T>(CategorySet[] sets, Func<CategorySet, T?> valueOf)
        where T : struct
        => sets.Select(valueOf).OfType<T>().Distinct();

    private static CategorySet[] Meeting(CategorySet[] sets, CategorySet value)
        => Array.FindAll(sets, set => set.IsOfPeopleOf(value) && set.Meets(value, int.MinValue, int.MaxValue));

    private static CellCategory Both(CellCategory one, CellCategory other) => new(
        one.Form ?? other.Form,
        one.Issuer ?? other.Issuer,
        one.Recipient ?? other.Recipient,
        one.Population ?? other.Population,
        one.Movement ?? other.Movement,
        one.Scheme ?? other.Scheme,
        one.Class ?? other.Class,
        one.Type ?? other.Type,
        one.Drive ?? other.Drive);
}
