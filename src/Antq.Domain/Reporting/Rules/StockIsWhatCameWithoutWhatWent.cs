using Antq.Domain.Findings;
using Antq.Domain.Measures;
using NodaTime;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>The stock at the end of a period is that at its beginning, with what was built and without what ended in between.</summary>
internal sealed class StockIsWhatCameWithoutWhatWent : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.StockDoesNotBalance];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        if (report.Figures.Count < 3 || !report.MayNameAMeasureTwice()) yield break;
        var balanced = context.Measures.Balances.SelectMany(balance => balance.Inflows.Concat(balance.Outflows).Append(balance.Stock)).ToHashSet();
        var alike = report.Facts.Where(fact => fact is { IsEvent: false, Value: not null } && balanced.Contains(fact.Measure)).GroupBy(fact => (fact.Unit, fact.Movement, fact.Category.Population)).ToArray();
        foreach (var balance in context.Measures.Balances)
        {
            foreach (var facts in alike)
            {
                var flows = facts.Where(fact => balance.Inflows.Concat(balance.Outflows).Contains(fact.Measure)).Select(fact => (fact.Start, fact.End)).Distinct();
                foreach (var (start, end) in flows)
                {
                    if (start is { } first && Break(report, context, balance, [.. facts], first, end) is { } finding) yield return finding;
                }
            }
        }
    }

    private static Finding? Break(Report report, RuleContext context, StockBalance balance, Fact[] facts, LocalDate start, LocalDate end)
    {
        Fact? Stock(LocalDate day) => facts.FirstOrDefault(fact => fact.Measure == balance.Stock && fact.End == day);
        Fact? Flow(MeasureId measure) => facts.FirstOrDefault(fact => fact.Measure == measure && fact.Start == start && fact.End == end);

        var (opening, closing) = (Stock(start.PlusDays(-1)) ?? Stock(start), Stock(end));
        Fact?[] inflows = [.. balance.Inflows.Select(Flow)], outflows = [.. balance.Outflows.Select(Flow)];
        if (opening is null || closing is null || opening == closing) return null;
        if (Check(balance, opening, inflows, outflows, closing) is not { Answer: Answer.No } check) return null;
        return new Finding(
            FindingCodes.StockDoesNotBalance,
            report.Id,
            closing.Path,
            [
                Value("measure", context.Measures[balance.Stock]), Value("opening", opening.Value!.Value), Together("inflow", inflows), Together("outflow", outflows),
                check.Closing is { } expected ? Value("expected", expected) : new FindingValue("expected", "một số khác", "another number"),
                Value("closing", closing.Value!.Value),
            ],
            against: opening.Path,
            repair: check.Closing is { IsExact: true } exact ? new FindingRepair($"{closing.Path}/value", Document(exact)) : null);
    }

    /// <summary>Numbers beyond 64 bits cannot be held against each other.</summary>
    private static BalanceCheck? Check(StockBalance balance, Fact opening, Fact?[] inflows, Fact?[] outflows, Fact closing)
    {
        try
        {
            return balance.Check(opening.Value, [.. inflows.Select(fact => fact?.Value)], [.. outflows.Select(fact => fact?.Value)], closing.Value);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static FindingValue Together(string name, IEnumerable<Fact?> flows) => Value(name, Sum(flows.Select(fact => fact?.Value ?? Count.Exactly(0))));
}
