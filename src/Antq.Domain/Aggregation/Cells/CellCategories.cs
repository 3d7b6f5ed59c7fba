using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The categories of the cells.</summary>
internal static class CellCategories
{
    /// <summary>
    /// Returns every category that some fact may have: on each requested axis, each value that some fact names, and none; the total first.
    /// </summary>
    /// <param name="facts">The categories of the facts, each once.</param>
    /// <param name="axes">The axes, in their order.</param>
    /// <param name="setOf">Gets the set of a category.</param>
    public static IEnumerable<CellCategory> Of(
        IReadOnlyList<CategorySet> facts, IReadOnlyList<CategoryAxis> axes, Func<CellCategory, CategorySet> setOf)
    {
        CategorySet[] sets = [.. facts];
        var found = new List<Found> { new(CellCategory.All, sets) };
        foreach (var axis in axes)
        {
            var values = ValuesOf(axis, sets).ConvertAll(value => new Found(value, [setOf(value)]));
            if (values.Count == 0) continue;
            var all = new List<Found>(found.Count * (values.Count + 1));
            foreach (var one in found)
            {
                all.Add(one);
                foreach (var value in values)
                {
                    if (Meeting(one.Sets, value.Sets[0]) is { Length: > 0 } both)
                        all.Add(new Found(Both(one.Category, value.Category), both));
                }
            }

            found = all;
        }

        foreach (var one in found) yield return one.Category;
    }

    /// <summary>Returns the values of an axis that some facts name, each as a category.</summary>
    private static List<CellCategory> ValuesOf(CategoryAxis axis, CategorySet[] sets)
    {
        var values = new List<CellCategory>();
        switch (axis)
        {
            case CategoryAxis.Form:
                AddMembers<AwardForm>(sets, set => set.Forms, form => values.Add(new CellCategory(Form: form)));
                break;
            case CategoryAxis.Issuer:
                AddMembers<IssuingOffice>(sets, set => set.Issuers, issuer => values.Add(new CellCategory(Issuer: issuer)));
                break;
            case CategoryAxis.Recipient:
                AddMembers<RecipientKind>(sets, set => set.Recipients, kind => values.Add(new CellCategory(Recipient: kind)));
                break;
            case CategoryAxis.Population:
                AddInOrder(
                    set => set.Group.People is { } people ? new CellCategory(Population: people) : null, value
                        => value.Population.ToString());
                break;
            case CategoryAxis.Movement:
                values.AddRange(MovementsOf(sets).Select(movement => new CellCategory(Movement: movement)));
                break;
            case CategoryAxis.Scheme:
                values.AddRange(Values(sets, set => set.OnlyScheme).Order().Select(scheme => new CellCategory(Scheme: scheme)));
                break;
            case CategoryAxis.Class:
                values.AddRange(Values(sets, set => set.OnlyClass).Order().Select(rank => new CellCategory(Class: rank)));
                break;
            case CategoryAxis.Type:
                values.AddRange(Values(sets, set => set.OnlyType).Order().Select(type => new CellCategory(Type: type)));
                break;
            default:
                AddInOrder(set => set.Drives.Only is { } drive ? new CellCategory(Drive: drive) : null, value => value.Drive);
                break;
        }

        return values;

        void AddInOrder(Func<CategorySet, CellCategory?> valueOf, Func<CellCategory, string?> textOf)
        {
            foreach (var set in sets)
            {
                if (valueOf(set) is { } value && !values.Contains(value)) values.Add(value);
            }

            values.Sort((one, other) => string.CompareOrdinal(textOf(one), textOf(other)));
        }
    }

    private static IEnumerable<MovementType> MovementsOf(CategorySet[] sets)
        => Enum.GetValues<MovementType>().Where(movement => Array.Exists(sets, set => set.Movements.Equals(MovementAtoms.Of(movement))));

    private static void AddMembers<T>(CategorySet[] sets, Func<CategorySet, uint> bitsOf, Action<T> add)
        where T : struct, Enum
    {
        var named = 0u;
        foreach (var set in sets)
        {
            if (bitsOf(set) != uint.MaxValue) named |= bitsOf(set);
        }

        for (var place = 0; place < 32; place++)
        {
            if ((named & 1u << place) != 0) add(EnumName<T>.At(place));
        }
    }

    private static IEnumerable<T> Values<T>(CategorySet[] sets, Func<CategorySet, T?> valueOf)
        where T : struct
        => sets.Select(valueOf).OfType<T>().Distinct();

    private static CategorySet[] Meeting(CategorySet[] sets, CategorySet value)
        => Array.FindAll(sets, set => set.IsOfGroupOf(value) && set.Meets(value, int.MinValue, int.MaxValue));

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

    /// <summary>A category of cells, with the categories of the facts that it shares something with.</summary>
    private sealed record Found(CellCategory Category, CategorySet[] Sets);
}
