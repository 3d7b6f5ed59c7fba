using Antq.Domain.Aggregation.Columns;
using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/columns.md.</summary>
internal static class ColumnsExamples
{
    [Example]
    public static void Communes(ExampleOutput Console)
    {
        var plan = RollUpPlan.Create(Gazetteer.Default, new RollUpDefinition
        {
            Level = OrganisationLevel.Commune,
            UnitsOf = new LocalDate(2025, 6, 30),                  // the day whose codes the rows have
            RestatesEarlierDays = true,                            // also of days before a commune of that day began
            BoundariesOf = new LocalDate(2026, 11, 21),            // totals of today's units
            Period = ReportingPeriod.Year(2024),                   // rows of its months, totals of its years
            Measures = [StandardMeasures.InformationReceived, StandardMeasures.ModelSites],
        });

        // Four rows: Phúc Xá in January and February; Điện Biên, which was divided among four, in January; and model sites of Phúc Xá.
        int[] units = [plan.OrdinalOf("00001"), plan.OrdinalOf("00001"), plan.OrdinalOf("00019"), plan.OrdinalOf("00001")];
        int[] months = [0, 1, 0, 1], measures = [0, 0, 0, 1];
        long[] lowers = [12, 20, 5, 3], uppers = [12, FactColumns.Unbounded, 5, 3];
        var totals = plan.RollUp(FactColumns.Statements(units, months, measures, lowers, uppers));

        var today = Gazetteer.Default.AsOf(plan.Levels[0].Day);
        foreach (var unit in new[] { today.Unit("00097"), today.Unit("00070"), today.Province("01") })
        {
            var cell = totals[unit, ReportingPeriod.Year(2024), StandardMeasures.InformationReceived];
            var who = cell.Coverage!.Value;
            Console.WriteLine(
                $"{unit}: {cell.Value}, {who.Reported} of {who.Expected} communes, {who.InPart} in part; {who.ReportedTime} of "
                + $"{who.ExpectedTime} months");
        }
    }
}
