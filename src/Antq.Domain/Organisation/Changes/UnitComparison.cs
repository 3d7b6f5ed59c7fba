using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Compares one unit in two gazetteers.</summary>
internal sealed class UnitComparison(OrganisationUnit older, OrganisationUnit newer)
{
    public IEnumerable<RegisterChange> Changes() => [.. Days(), .. Names(), .. Kinds(), .. Parents(), .. Sources(), .. Aliases()];

    private IEnumerable<RegisterChange> Days()
    {
        if (older.ValidFrom != newer.ValidFrom) yield return Corrected(new("ngày bắt đầu", "first day"), null, Wording.Of(older.ValidFrom), Wording.Of(newer.ValidFrom));
        if (older.ValidTo == newer.ValidTo) yield break;
        yield return older.ValidTo is null
            ? Change(RegisterChangeKind.Ended, newer.ValidTo, null, Wording.Of(newer.ValidTo))
            : Corrected(new("ngày cuối", "last day"), null, Wording.Of(older.ValidTo), Wording.Of(newer.ValidTo));
    }

    private IEnumerable<RegisterChange> Names()
        => Timeline(RegisterChangeKind.Renamed, new("tên", "name"), state => new Wording(state.Name, state.NameIn(Language.English)));

    private IEnumerable<RegisterChange> Kinds()
        => Timeline(RegisterChangeKind.Retyped, new("loại", "kind"), state => new Wording(state.Kind.Name(Language.Vietnamese), state.Kind.Name(Language.English)));

    private IEnumerable<RegisterChange> Parents()
        => Timeline(RegisterChangeKind.Moved, new("cấp trên", "parent"), state => Wording.Of(state.Parent?.ToString() ?? ""));

    /// <summary>Compares the values of one column of the states: the first values, and then each day on which they change.</summary>
    private IEnumerable<RegisterChange> Timeline(RegisterChangeKind kind, Wording what, Func<UnitState, Wording> read)
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
                yield return Corrected(new($"ngày đổi {what.Vietnamese}", $"day of the new {what.English}"), step.Day, Wording.Of(moved.Day), Wording.Of(step.Day));
            }
            else
            {
                yield return Change(IsRespelt(step.Before!, step.After) ? RegisterChangeKind.Respelt : kind, step.Day, step.Before, step.After);
            }
        }

        foreach (var step in gone)
        {
            if (read(newer.StateAt(step.Day!.Value)) is var instead && instead != step.After) yield return Told(what, step.Day, step.After, instead);
        }
    }

    /// <summary>Compares acts and confidence of the states that both gazetteers have.</summary>
    private IEnumerable<RegisterChange> Sources()
    {
        for (var index = 0; index < newer.States.Count; index++)
        {
            var after = newer.States[index];
            var before = index == 0 ? older.States[0] : older.States.Skip(1).FirstOrDefault(state => state.From == after.From);
            if (before is null) continue;
            LocalDate? day = index == 0 ? null : after.From;
            if (before.Act?.Id != after.Act?.Id) yield return Corrected(new("văn bản", "act"), day, RegisterChangeWords.Of(before.Act), RegisterChangeWords.Of(after.Act));
            if (before.Confidence != after.Confidence) yield return Corrected(new("độ tin cậy", "confidence"), day, RegisterChangeWords.Of(before.Confidence), RegisterChangeWords.Of(after.Confidence));
        }
    }

    private IEnumerable<RegisterChange> Aliases()
    {
        foreach (var alias in newer.Aliases.Except(older.Aliases, StringComparer.Ordinal)) yield return Change(RegisterChangeKind.AliasAdded, null, null, Wording.Of(alias));
        foreach (var alias in older.Aliases.Except(newer.Aliases, StringComparer.Ordinal)) yield return Change(RegisterChangeKind.AliasRemoved, null, Wording.Of(alias), null);
    }

    private static List<Step> Steps(OrganisationUnit unit, Func<UnitState, Wording> read)
    {
        var steps = new List<Step> { new(null, null, read(unit.States[0])) };
        foreach (var state in unit.States.Skip(1))
        {
            var value = read(state);
            if (value != steps[^1].After) steps.Add(new Step(state.From, steps[^1].After, value));
        }

        return steps;
    }

    private static bool IsRespelt(Wording before, Wording after)
        => VietnameseComparer.IsSameSpelling(before.Vietnamese, after.Vietnamese) && VietnameseComparer.IsSameSpelling(before.English, after.English);

    private RegisterChange Told(Wording what, LocalDate? day, Wording before, Wording after)
        => IsRespelt(before, after) ? Change(RegisterChangeKind.Respelt, day, before, after) : Corrected(what, day, before, after);

    private RegisterChange Corrected(Wording what, LocalDate? day, Wording? before, Wording? after)
        => new(RegisterChangeKind.Corrected, newer.Key, new($"{newer}, {what.Vietnamese}", $"{newer}, {what.English}"), day, before, after);

    private RegisterChange Change(RegisterChangeKind kind, LocalDate? day, Wording? before, Wording? after)
        => new(kind, newer.Key, Wording.Of(newer.ToString()), day, before, after);

    /// <summary>A value from a day on; the day of the first value is that of the life.</summary>
    private sealed record Step(LocalDate? Day, Wording? Before, Wording After);
}
