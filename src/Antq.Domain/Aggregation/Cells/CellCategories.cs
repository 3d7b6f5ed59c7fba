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
    /// <param name="frame">The frame, which has the sets of categories.</param>
    public static IEnumerable<CellCategory> Of(IReadOnlyList<CategorySet> facts, IReadOnlyList<CategoryAxis> axes, RollUpFrame frame)
    {
        CategorySet[] sets = [.. facts];
        var found = new List<Found> { new(CellCategory.All, sets) };
        foreach (var axis in axes)
        {
            var values = ValuesOf(axis, sets, frame).ConvertAll(value => new Found(value, [frame.SetOf(value)]));
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
    private static List<CellCategory> ValuesOf(CategoryAxis axis, CategorySet[] sets, RollUpFrame frame)
    {
        var law = frame.Context.Law;
        var values = new List<CellCategory>();
        switch (axis)
        {
            case CategoryAxis.Form:
                values.AddRange(law.Forms.In(Named(set => set.Forms)).Select(form => new CellCategory(Form: form)));
                break;
            case CategoryAxis.Issuer:
                values.AddRange(law.Offices.In(Named(set => set.Issuers)).Select(issuer => new CellCategory(Issuer: issuer)));
                break;
            case CategoryAxis.Recipient:
                AddRecipients();
                break;
            case CategoryAxis.Population:
                AddInOrder(
                    set => set.Group.People is { } people ? new CellCategory(Population: people) : null, value
                        => value.Population.ToString());
                break;
            case CategoryAxis.Movement:
                values.AddRange(MovementsOf(sets, frame).Select(movement => new CellCategory(Movement: movement)));
                break;
            case CategoryAxis.Scheme:
                values.AddRange(Values(sets, set => set.OnlySchemeOf(law)).Order().Select(scheme => new CellCategory(Scheme: scheme)));
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

        ulong Named(Func<CategorySet, ulong> bitsOf)
        {
            var named = 0ul;
            foreach (var set in sets)
            {
                if (bitsOf(set) != ulong.MaxValue) named |= bitsOf(set);
            }

            return named;
        }

        void AddRecipients()
        {
            var named = Named(set => set.Recipients == uint.MaxValue ? ulong.MaxValue : set.Recipients);
            for (var place = 0; place < EnumName<RecipientKind>.Count; place++)
            {
                if ((named >> place & 1) == 1) values.Add(new CellCategory(Recipient: EnumName<RecipientKind>.At(place)));
            }
        }

        void AddInOrder(Func<CategorySet, CellCategory?> valueOf, Func<CellCategory, string?> textOf)
        {
            foreach (var set in sets)
            {
                if (valueOf(set) is { } value && !values.Contains(value)) values.Add(value);
            }

            values.Sort((one, other) => string.CompareOrdinal(textOf(one), textOf(other)));
        }
    }

    private static IEnumerable<KindId<MovementType>> MovementsOf(CategorySet[] sets, RollUpFrame frame)
        => frame.Context.Movements.All.Where(
            movement => Array.Exists(sets, set => set.Movements.Equals(frame.Movements[movement])));

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
