using Antq.Domain;
using Antq.Domain.Lineage;
using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Samples;

/// <summary>Old codes on another day: what is mapped, what somebody must decide, and what is unknown; together all rows.</summary>
internal sealed record CodeMap(
    string DataVersion,
    string AsOf,
    string TraceTo,
    int Rows,
    IReadOnlyList<MappedCode> Mapped,
    IReadOnlyList<CodeToDecide> ToDecide,
    IReadOnlyList<UnfoundCode> Unknown) : IUnitsAnswer
{
    /// <exception cref="FormatException">The question says no day to map to, or the codes do not tell of which days they are.</exception>
    public static CodeMap Of(Gazetteer gazetteer, IReadOnlyList<CodeDating.NamedCode> rows, UnitsQuestion question)
    {
        var to = question.TraceTo ?? throw new FormatException("Say the day to map to: --trace-to 2026-11-21.");
        var dating = gazetteer.DateCodes(rows);
        var snapshot = gazetteer.AsOf(question.AsOf ?? DayOf(dating));
        var known = dating.Codes.ToDictionary(code => code.Given);
        var unknown = dating.Unknown.ToDictionary(code => code.Given);
        var mapped = new List<MappedCode>();
        var toDecide = new List<CodeToDecide>();
        var unfound = new List<UnfoundCode>();
        for (var row = 1; row <= rows.Count; row++)
        {
            var (code, name) = rows[row - 1];
            if (unknown.TryGetValue(rows[row - 1], out var none))
            {
                unfound.Add(new UnfoundCode(code, name, none.Reason, none.Candidates) { Row = row });
            }
            else if (!snapshot.TryGetUnit(code, out var unit))
            {
                toDecide.Add(new CodeToDecide(row, code, name, "not-on-the-day", null, []));
            }
            else if (!known[rows[row - 1]].Fitting.Contains(unit))
            {
                toDecide.Add(new CodeToDecide(row, code, name, "other-name", unit.Key, []));
            }
            else
            {
                var steps = TraceStep.Of(gazetteer.Trace(unit, to));
                if (Carrying(steps, question.Graph) is [{ Certain: true } only] && (only.Whole || question.Graph != LineageGraph.All))
                    mapped.Add(new MappedCode(row, code, name, unit.Key, only.Key, only.Name));
                else toDecide.Add(new CodeToDecide(row, code, name, steps.Count == 0 ? "nothing-known" : "divided", unit.Key, steps));
            }
        }

        return new CodeMap(gazetteer.Version, Days.Text(snapshot.Day)!, Days.Text(to)!, rows.Count, mapped, toDecide, unfound);
    }

    public void Print(TextWriter output)
    {
        foreach (var code in Mapped) output.WriteLine($"{code.Row}: {code.Code} → {code.Name} ({code.To})");
        foreach (var code in ToDecide) output.WriteLine($"{code.Row}: {code}");
        foreach (var code in Unknown) output.WriteLine($"{code.Row}: unknown: {code}");
        output.WriteLine(
            $"{Rows} rows = {Mapped.Count} mapped + {ToDecide.Count} to decide + {Unknown.Count} unknown ({AsOf} to {TraceTo}, data "
            + $"{DataVersion})");
    }

    /// <summary>A day on which every code that is one means a unit.</summary>
    private static LocalDate DayOf(CodeDating dating)
        => dating.Stretches is [{ Last: var last, AttestedFrom: var first }] && (last ?? first) is { } day
            ? day
            : throw new FormatException(
                $"The codes are not of one stretch of days: say --as-of. {string.Join(' ', dating.Describe(Language.English))}");

    /// <summary>The units to which the ground, the people, or anything of a unit went.</summary>
    private static TraceStep[] Carrying(IReadOnlyList<TraceStep> steps, LineageGraph graph)
        => [.. steps.Where(step => graph switch
        {
            LineageGraph.Ground => step.Ground != TerritoryShare.None,
            LineageGraph.People => step.People != TerritoryShare.None,
            _ => true,
        })];
}
