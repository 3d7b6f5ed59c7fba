using Antq.Domain.Data;
using Antq.Domain.Organisation;
using Antq.Domain.Text;

namespace Antq.Domain.DataBuilder;

/// <summary>What must be true of the tables before they are embedded.</summary>
public static class RegisterChecks
{
    /// <summary>The tables whose rows stand in the order of their columns, so that a change is a small diff.</summary>
    private static readonly string[] Sorted = ["acts", "commune-events", "communes", "districts", "measures", "ministry-units", "movements", "provinces", "source-errors", "unit-aliases", "unit-events", "unit-states"];

    /// <summary>Everything that is wrong, one sentence each.</summary>
    public static IReadOnlyList<string> Check(TableSet tables, IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(files);
        Gazetteer register;
        try
        {
            register = RegisterSource.Of(DataFile.Read("register", DataFiles.BuildRegister(tables)));
        }
        catch (ReferenceDataException broken)
        {
            return [broken.Message];
        }

        return [.. CheckText(tables), .. CheckUnits(register), .. CheckEvents(register)];
    }

    private static IEnumerable<string> CheckText(TableSet tables)
    {
        foreach (var (name, lines) in tables.Tables)
        {
            foreach (var line in lines.Where(line => !VietnameseText.IsComposed(line))) yield return $"{name}: not in Unicode form C: {line}";
            foreach (var line in lines.GroupBy(line => line, StringComparer.Ordinal).Where(group => group.Count() > 1)) yield return $"{name}: stands twice: {line.Key}";
            if (Sorted.Contains(name, StringComparer.Ordinal) && !lines.Skip(1).SequenceEqual(lines.Skip(1).Order(StringComparer.Ordinal), StringComparer.Ordinal)) yield return $"{name}: not sorted.";
        }
    }

    private static IEnumerable<string> CheckUnits(Gazetteer register)
    {
        foreach (var unit in register.Units)
        {
            if (unit.ValidFrom is { } from && from > unit.ValidTo) yield return $"{unit} ends before it begins.";
            if (unit.States[0].From != unit.Key.Day) yield return $"{unit} has no state on its first day.";
            foreach (var state in unit.States)
            {
                if (!unit.IsAliveOn(state.From)) yield return $"{unit} has a state outside its life, {DayText.Format(state.From)}.";
                if (state.Parent is { } parent && !register.TryGet(parent, out _)) yield return $"{unit} has an unknown parent {parent}.";
            }
        }

        foreach (var lives in register.Units.GroupBy(unit => unit.Code, StringComparer.Ordinal))
        {
            foreach (var (earlier, later) in lives.Zip(lives.Skip(1)))
            {
                if (earlier.IsAliveOn(later.Key.Day)) yield return $"{earlier} and {later} share a code at the same time.";
            }
        }
    }

    private static IEnumerable<string> CheckEvents(Gazetteer register)
    {
        var known = register.Events.Where(change => register.TryGet(change.Predecessor, out _) && register.TryGet(change.Successor, out _)).ToArray();
        foreach (var change in register.Events.Except(known)) yield return $"{DayText.Format(change.Day)}: {change.Predecessor} or {change.Successor} is unknown.";
        foreach (var change in known.Where(change => change.Predecessor != change.Successor))
        {
            if (register[change.Successor].Key.Day != change.Day) yield return $"{change.Successor} does not begin on {DayText.Format(change.Day)}, the day of its event.";
            if (register[change.Predecessor].ValidTo != change.Day.PlusDays(-1)) yield return $"{change.Predecessor} does not end on the day before {DayText.Format(change.Day)}.";
        }

        var goOn = known.Select(change => change.Predecessor).Concat(register.Units.SelectMany(unit => unit.States).Select(state => state.Parent).OfType<UnitKey>()).ToHashSet();
        foreach (var unit in register.Units.Where(unit => unit.ValidTo is not null))
        {
            if (!goOn.Contains(unit.Key)) yield return $"{unit} ends without a successor.";
        }
    }
}
