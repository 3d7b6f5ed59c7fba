using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Compares one unit in two gazetteers.</summary>
internal sealed class UnitComparison(OrganisationUnit older, OrganisationUnit newer)
{
    public IEnumerable<GazetteerChange> Changes() => [.. Days(), .. Names(), .. Kinds(), .. Parents(), .. Sources(), .. Aliases()];

    private IEnumerable<GazetteerChange> Days()
    {
        if (older.ValidFrom != newer.ValidFrom)
            yield return Corrected(new("ngày bắt đầu", "first day"), null, BilingualText.Of(older.ValidFrom),
                BilingualText.Of(newer.ValidFrom));
        if (older.ValidTo == newer.ValidTo) yield break;
        yield return older.ValidTo is null
            ? Change(GazetteerChangeKind.Ended, newer.ValidTo, null, BilingualText.Of(newer.ValidTo))
            : Corrected(new("ngày cuối", "last day"), null, BilingualText.Of(older.ValidTo), BilingualText.Of(newer.ValidTo));
    }

    private IEnumerable<GazetteerChange> Names()
        => Timeline(GazetteerChangeKind.Renamed, new("tên", "name"),
            state => new BilingualText(state.Name, state.NameIn(Language.English)));

    private IEnumerable<GazetteerChange> Kinds()
        => Timeline(GazetteerChangeKind.Retyped, new("loại", "kind"),
            state => new BilingualText(state.Kind.Name(Language.Vietnamese), state.Kind.Name(Language.English)));

    private IEnumerable<GazetteerChange> Parents()
        => Timeline(GazetteerChangeKind.Moved, new("cấp trên", "parent"), state => BilingualText.Same(state.Parent?.ToString() ?? ""));

    /// <summary>Compares the values of one column of the states: the first values, and then each day on which they change.</summary>
    private IEnumerable<GazetteerChange> Timeline(GazetteerChangeKind kind, BilingualText what, Func<UnitState, BilingualText> read)
    {
        var (before, after) = (Steps(older, read), Steps(newer, read));
        if (before[0].After != after[0].After) yield return Told(what, null, before[0].After, after[0].After);
        var gone = before.Skip(1).Where(step => !after.Exists(other => other.Day == step.Day)).ToList();
        foreach (var step in after.Skip(1))
        {
            if (before.Find(other => other.Day == step.Day) is { } same)
            {
                if (same.After != step.After) yield return Told(what, step.Day, same.After, step.After);
            }
            else if (gone.Find(other => (other.Before, other.After) == (step.Before, step.After)) is { } moved)
            {
                gone.Remove(moved);
                yield return Corrected(new($"ngày đổi {what.Vietnamese}", $"day of the new {what.English}"), step.Day,
                    BilingualText.Of(moved.Day), BilingualText.Of(step.Day));
            }
            else
            {
                yield return Change(IsRespelt(step.Before!, step.After)
                    ? GazetteerChangeKind.Respelt
                    : kind, step.Day, step.Before, step.After);
            }
        }

        foreach (var step in gone)
        {
            if (read(newer.StateAt(step.Day!.Value)) is var instead && instead != step.After)
                yield return Told(what, step.Day, step.After, instead);
        }
    }

    /// <summary>Compares acts and confidence of the states that both gazetteers have.</summary>
    private IEnumerable<GazetteerChange> Sources()
    {
        for (var index = 0; index < newer.States.Count; index++)
        {
            var after = newer.States[index];
            var before = index == 0 ? older.States[0] : older.States.Skip(1).FirstOrDefault(state => state.From == after.From);
            if (before is null) continue;
            LocalDate? day = index == 0 ? null : after.From;
            if (before.Act?.Id != after.Act?.Id)
                yield return Corrected(new("văn bản", "act"), day, GazetteerChangeText.Of(before.Act), GazetteerChangeText.Of(after.Act));
            if (before.Confidence != after.Confidence)
                yield return Corrected(new("độ tin cậy", "confidence"), day, GazetteerChangeText.Of(before.Confidence),
                    GazetteerChangeText.Of(after.Confidence));
        }
    }

    private IEnumerable<GazetteerChange> Aliases()
    {
        foreach (var alias in newer.Aliases.Except(older.Aliases, StringComparer.Ordinal))
            yield return Change(GazetteerChangeKind.AliasAdded, null, null, BilingualText.Same(alias));
        foreach (var alias in older.Aliases.Except(newer.Aliases, StringComparer.Ordinal))
            yield return Change(GazetteerChangeKind.AliasRemoved, null, BilingualText.Same(alias), null);
    }

    private static List<Step> Steps(OrganisationUnit unit, Func<UnitState, BilingualText> read)
    {
        var steps = new List<Step> { new(null, null, read(unit.States[0])) };
        foreach (var state in unit.States.Skip(1))
        {
            var value = read(state);
            if (value != steps[^1].After) steps.Add(new Step(state.From, steps[^1].After, value));
        }

        return steps;
    }

    private static bool IsRespelt(BilingualText before, BilingualText after)
        => VietnameseComparer.IsSameSpelling(before.Vietnamese, after.Vietnamese)
            && VietnameseComparer.IsSameSpelling(before.English, after.English);

    private GazetteerChange Told(BilingualText what, LocalDate? day, BilingualText before, BilingualText after)
        => IsRespelt(before, after) ? Change(GazetteerChangeKind.Respelt, day, before, after) : Corrected(what, day, before, after);

    private GazetteerChange Corrected(BilingualText what, LocalDate? day, BilingualText? before, BilingualText? after)
        => new(GazetteerChangeKind.Corrected, newer.Key, new($"{newer}, {what.Vietnamese}", $"{newer}, {what.English}"), day, before,
            after);

    private GazetteerChange Change(GazetteerChangeKind kind, LocalDate? day, BilingualText? before, BilingualText? after)
        => new(kind, newer.Key, BilingualText.Same(newer.ToString()), day, before, after);

    /// <summary>A value from a day on; the day of the first value is that of the life.</summary>
    private sealed record Step(LocalDate? Day, BilingualText? Before, BilingualText After);
}
