using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Tries every day around the ends of all lives, and compares what it finds with the dating.</summary>
internal static class CodeDatingOracle
{
    private static readonly ILookup<string, OrganisationUnit> Lives = Gazetteer.Default.Units.ToLookup(
        unit => unit.Code, StringComparer.Ordinal);

    /// <summary>What is wrong with the dating of codes that are all known; names are state names as written, if any.</summary>
    public static IEnumerable<string> Faults(IReadOnlyCollection<CodeDating.NamedCode> given)
    {
        var dating = Gazetteer.Default.DateCodes(given);
        CodeDating.NamedCode[] codes = [.. given.Distinct()];
        var days = Days(codes);
        LocalDate[] fitting = [.. days.Where(day => codes.All(code => Alive(code, day) is not null))];
        LocalDate[] possible = [.. days.Where(day => codes.All(code => Possible(code, day) is not null))];
        if (!dating.Codes.Select(code => code.Given).ToHashSet().SetEquals(codes) || dating.Unknown.Count > 0)
            yield return "The codes are not those given.";
        if (dating.Outcome != Outcome(fitting, possible, codes)) yield return $"The outcome is {dating.Outcome}.";
        foreach (var fault in StretchFaults(dating, days, fitting, possible)) yield return fault;
        var deciding = codes.Where(
            code => days.Any(day => Alive(code, day) is null && codes.All(other => other == code || Alive(other, day) is not null)));
        if (!dating.Deciding.Select(code => code.Given).ToHashSet().SetEquals(deciding)) yield return "Other codes decide.";
        foreach (var fault in possible.Length > 0 ? NoConflictFaults(dating) : ConflictFaults(dating, codes, days)) yield return fault;
    }

    private static IEnumerable<string> StretchFaults(CodeDating dating, LocalDate[] days, LocalDate[] fitting, LocalDate[] possible)
    {
        CodeDating.Interval[] all = [.. dating.Stretches, .. dating.Unattested];
        if (dating.Stretches.Concat(dating.Unattested).Any(stretch => stretch.Misfits.Count > 0))
            yield return "A code does not fit a stretch.";
        if (dating.Stretches.Any(stretch => stretch.AttestedFrom is null)
            || dating.Unattested.Any(stretch => stretch.AttestedFrom is not null))
            yield return "A stretch stands in the wrong list.";
        if (all.Any(stretch => stretch.First is { } first
            ? first != stretch.AttestedFrom || first != stretch.Earliest
            : stretch.AttestedFrom is { } day && day == stretch.Earliest))
            yield return "A first day is wrong.";
        foreach (var day in days)
        {
            CodeDating.Interval[] attested = [.. dating.Stretches.Where(stretch => stretch.AttestedFrom <= day && !(day > stretch.Last))];
            CodeDating.Interval[] covering = [.. all.Where(stretch => !(day < stretch.Earliest) && !(day > stretch.Last))];
            if (attested.Length != (fitting.Contains(day) ? 1 : 0)) yield return $"{attested.Length} stretches fit {day}.";
            if (covering.Length != (possible.Contains(day) ? 1 : 0)) yield return $"{covering.Length} stretches may fit {day}.";
            if (attested.Any(stretch => stretch.Meanings.Any(meaning => Alive(meaning.Code.Given, day) != meaning.Unit)))
                yield return $"A code means something else on {day}.";
            if (covering.Any(stretch => stretch.Meanings.Any(meaning => Possible(meaning.Code.Given, day) != meaning.Unit)))
                yield return $"A code may mean something else on {day}.";
        }

        foreach (var list in new[] { dating.Stretches, dating.Unattested, dating.BestFits })
        {
            if (list.Zip(list.Skip(1)).Any(pair => !(pair.First.Last < (pair.Second.Earliest ?? LocalDate.MinIsoValue))))
                yield return "Stretches overlap, or are out of order.";
            if (list.Zip(list.Skip(1)).Any(pair => pair.First.Meanings.SequenceEqual(pair.Second.Meanings)))
                yield return "Stretches of one meaning are two.";
        }
    }

    private static IEnumerable<string> NoConflictFaults(CodeDating dating)
    {
        if (dating.Conflict.Count + dating.BestFits.Count > 0) yield return "There is a conflict where there is none.";
    }

    private static IEnumerable<string> ConflictFaults(CodeDating dating, CodeDating.NamedCode[] codes, LocalDate[] days)
    {
        CodeDating.NamedCode[] conflict = [.. dating.Conflict.Select(code => code.Given)];
        if (!IsConflict(conflict, days)) yield return "The codes of the conflict fit together.";
        if (Subsets(codes).Any(subset => subset.Length < conflict.Length && IsConflict(subset, days)))
            yield return "There is a smaller conflict.";
        var most = days.Max(day => codes.Count(code => Alive(code, day) is not null));
        foreach (var day in days)
        {
            CodeDating.Interval[] best = [.. dating.BestFits.Where(stretch => stretch.AttestedFrom <= day && !(day > stretch.Last))];
            CodeDating.NamedCode[] alive = [.. codes.Where(code => Alive(code, day) is not null)];
            if (best.Length != (most > 0 && alive.Length == most ? 1 : 0)) yield return $"{best.Length} best fits on {day}.";
            if (best.Any(stretch => !stretch.Meanings.Select(meaning => meaning.Code.Given).ToHashSet().SetEquals(alive)))
                yield return $"Other codes fit on {day}.";
            if (best.Any(stretch => !stretch.Misfits.Select(code => code.Given).ToHashSet().SetEquals(codes.Except(alive))))
                yield return $"Other codes do not fit on {day}.";
        }
    }

    private static CodeDating.OutcomeKind Outcome(LocalDate[] fitting, LocalDate[] possible, CodeDating.NamedCode[] codes)
        => (fitting.Length, possible.Length) switch
        {
            (_, 0) => CodeDating.OutcomeKind.Mixture,
            (0, _) => CodeDating.OutcomeKind.CannotTell,
            _ => fitting.Select(day => string.Join(' ', codes.Select(code => Alive(code, day)!.Key))).Distinct(StringComparer.Ordinal)
                .Count() == 1
                ? CodeDating.OutcomeKind.OneStretch
                : CodeDating.OutcomeKind.SeveralStretches,
        };

    private static bool IsConflict(CodeDating.NamedCode[] codes, LocalDate[] days)
        => days.All(day => codes.Any(code => Possible(code, day) is null));

    private static IEnumerable<CodeDating.NamedCode[]> Subsets(CodeDating.NamedCode[] codes)
        => Enumerable.Range(0, 1 << codes.Length).Select(set => codes.Where((_, place) => (set & (1 << place)) != 0).ToArray());

    private static LocalDate[] Days(CodeDating.NamedCode[] codes)
        => [.. codes.SelectMany(code => Lives[code.Code])
            .SelectMany(unit => unit.States.Select(state => state.From)
                .Concat([unit.States[0].From, unit.ValidTo ?? unit.States[0].From]))
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Distinct().Order()];

    private static OrganisationUnit? Alive(CodeDating.NamedCode code, LocalDate day)
        => Lives[code.Code].SingleOrDefault(unit => unit.IsAliveOn(day)) is { } unit && Bears(unit, code.Name, day) ? unit : null;

    /// <summary>The unit that is alive, or that may have been before its first known day, after the lives before it.</summary>
    private static OrganisationUnit? Possible(CodeDating.NamedCode code, LocalDate day)
        => Lives[code.Code].FirstOrDefault(unit => !(unit.ValidTo < day)) is { } unit && (unit.IsAliveOn(day) || unit.ValidFrom is null)
            && Bears(unit, code.Name, day) ? unit : null;

    /// <summary>Whether the name is that of the unit's state on the day, or an alias.</summary>
    private static bool Bears(OrganisationUnit unit, string? name, LocalDate day)
        => name is null || unit.Aliases.Contains(name, StringComparer.Ordinal)
            || (unit.States.LastOrDefault(state => state.From <= day) ?? unit.States[0]).Name == name;
}
