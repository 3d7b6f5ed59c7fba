using Antq.Domain.Measures;
using Antq.Domain.Text;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Closing stock = opening stock + inflows − outflows.</summary>
internal sealed class StockMustBalance : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.StockDoesNotBalance];

    public override void Check(OpenedReport report)
    {
        var balances = report.Context.Measures.Balances;
        for (var number = 0; number < balances.Count; number++)
        {
            if (!HasTwo(report, balances[number].Stock)) continue;
            for (var index = 0; index < report.Figures.Length; index++)
            {
                if (IsFirstFlowOfItsDays(report, balances[number], index)) Check(report, balances[number], index);
            }
        }
    }

    /// <summary>Returns whether a stock is stated twice: at the beginning and at the end.</summary>
    private static bool HasTwo(OpenedReport report, MeasureId stock)
    {
        var count = 0;
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (report.Figures[index].HasFact && report.Figures[index].Written.Measure == stock) count++;
        }

        return count > 1;
    }

    private static bool IsFirstFlowOfItsDays(OpenedReport report, StockBalance balance, int index)
    {
        var flow = report.Figures[index];
        if (!IsFlowOf(balance, flow) || flow.Start == int.MinValue) return false;
        for (var other = 0; other < index; other++)
        {
            var earlier = report.Figures[other];
            if (IsFlowOf(balance, earlier) && earlier.Start == flow.Start && earlier.End == flow.End && report.AreOfTheSame(earlier, flow))
                return false;
        }

        return true;
    }

    private static bool IsFlowOf(StockBalance balance, in RuleFigure figure)
        => figure.HasFact && (balance.Inflows.Contains(figure.Written.Measure) || balance.Outflows.Contains(figure.Written.Measure));

    private static void Check(OpenedReport report, StockBalance balance, int index)
    {
        var flow = report.Figures[index];
        var first = report.StartOf(flow)!.Value;
        var opening = Stock(DayText.Order(first.PlusDays(-1))) ?? Stock(flow.Start);
        if (opening is not { } before || Stock(flow.End) is not { } after || before == after) return;
        Count?[] inflows = [.. balance.Inflows.Select(Flow)], outflows = [.. balance.Outflows.Select(Flow)];
        var (stock, closing) = (report.Figures[before], report.Figures[after]);
        if (Check(balance, stock.Value, inflows, outflows, closing.Value) is not { Answer: Answer.No } check) return;
        report.Find(new Finding(
            FindingCodes.StockDoesNotBalance,
            report.Report.Id,
            report.PathOf(after),
            [
                Value("measure", report.Context.Measures[balance.Stock]), Value("opening", stock.Value), Together("inflow", inflows),
                    Together("outflow", outflows),
                check.Closing is { } expected ? Value("expected", expected) : new FindingValue("expected", "một số khác", "another number"),
                Value("closing", closing.Value),
            ],
            against: report.PathOf(before),
            repair: check.Closing is { IsExact: true } exact ? Repairs.To($"{report.PathOf(after)}/value", exact) : null));

        int? Stock(int day) => Find(figure => figure.Written.Measure == balance.Stock && figure.End == day);
        Count? Flow(MeasureId measure)
            => Find(figure => figure.Written.Measure == measure && figure.Start == flow.Start && figure.End == flow.End) is { } place
                ? report.Figures[place].Value : null;
        int? Find(Func<RuleFigure, bool> isIt)
        {
            for (var place = 0; place < report.Figures.Length; place++)
            {
                if (report.Figures[place].HasFact && report.AreOfTheSame(report.Figures[place], flow) && isIt(report.Figures[place]))
                    return place;
            }

            return null;
        }
    }

    /// <summary>Returns the check of a balance; null when numbers beyond 64 bits cannot be compared.</summary>
    private static BalanceCheck? Check(StockBalance balance, Count opening, Count?[] inflows, Count?[] outflows, Count closing)
    {
        try
        {
            return balance.Check(opening, inflows, outflows, closing);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static FindingValue Together(string name, IEnumerable<Count?> flows)
        => Value(name, Sum(flows.Select(flow => flow ?? Count.Exactly(0))));
}
