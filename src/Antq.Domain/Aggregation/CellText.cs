using System.Globalization;
using System.Text;
using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Lineage;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>A cell in the words of both languages.</summary>
internal static class CellText
{
    public static string Line(RollUpCell cell, Language language)
    {
        var category = CategoryOf(cell.Category, language);
        var words = cell.Value is { } value ? value.ToWords(language) : Say(language, "không có giá trị", "no value");
        return $"{cell.Frame.NameOf(cell.Unit, language)}, {cell.Measure.Name(language)}{(category.Length == 0 ? "" : $" ({category})")}: {words}";
    }

    public static string CategoryOf(CellCategory category, Language language) => string.Join(", ", new[]
    {
        category.Form?.Name(language), category.Issuer?.Name(language), category.Recipient?.Name(language), category.Population?.Name(language), category.Movement?.Name(language),
    }.OfType<string>());

    public static string Explain(RollUpCell cell, Language language)
    {
        var text = new StringBuilder(Line(cell, language)).Append(", ").Append(cell.Frame.Period.ToWords(language)).Append('.');
        foreach (var rule in cell.Derivation.Rules) text.Append('\n').Append(rule.Rule(language)).Append('.');
        foreach (var step in cell.Derivation.Steps)
        {
            text.Append("\n- ").Append(RoleOf(step, language)).Append(": ").Append(step.Fact).Append(", ").Append(WhereOf(cell, step, language)).Append(", ").Append(WhenOf(cell, step, language));
            foreach (var rule in step.Rules) text.Append(". ").Append(rule.Rule(language)).Append(rule.Verdict == Verdict.Refuse ? $"; {rule.Alternatives(language)}" : "");
            if (step.Because is { } other) text.Append(" (").Append(other).Append(')');
            text.Append('.');
        }

        if (cell.AgeInDays is { } age)
            text.Append('\n').Append(Say(language, $"Số cũ nhất cách ngày cuối kỳ {age} ngày.", $"The oldest figure is {age} days older than the last day of the period."));
        text.Append('\n').Append(CoverageOf(cell, language));
        foreach (var finding in cell.Findings) text.Append('\n').Append(finding.ToString(language));
        return text.ToString();
    }

    private static string RoleOf(DerivationStep step, Language language)
    {
        var stated = step.Fact.Value!.Value.ToWords(language);
        var given = step.Contribution?.ToWords(language);
        return step.Role switch
        {
            StepRole.Taken => Say(language, $"lấy {given}", $"takes {given}"),
            StepRole.Share => Say(language, $"một phần của {stated}, {given}", $"a share of {stated}, {given}"),
            StepRole.PartlyReplaced => Say(language, $"phần còn lại của {stated}, {given}", $"what is left of {stated}, {given}"),
            StepRole.Replaced => Say(language, $"không cộng {stated}, đã có số mới hơn", $"does not add {stated}, a later figure replaces it"),
            StepRole.CrossCheck => Say(language, $"không cộng {stated}, chỉ đối chiếu", $"does not add {stated}, only checks with it"),
            StepRole.Crossing => Say(language, $"trùng một phần, {given}", $"overlaps in part, {given}"),
            _ => Say(language, $"không dùng được {stated}", $"cannot use {stated}"),
        };
    }

    /// <summary>The unit of the fact and, where its territory is now another's, by which act it passed.</summary>
    private static string WhereOf(RollUpCell cell, DerivationStep step, Language language)
    {
        if (step.Fact.Cluster is { } cluster) return cluster.Name;
        var unit = cell.Frame.Gazetteer[step.Fact.Unit];
        var name = unit.StateOn(step.Fact.Report.AsOf).NameIn(language);
        var trace = cell.Frame.Gazetteer.Trace(unit, cell.Frame.Boundaries.Day);
        if (trace.Successions is not [{ Events: [.., var last] } only]) return name;
        return $"{name} → {cell.Frame.NameOf(only.Unit, language)} ({last.Act?.Title ?? DayText.Format(last.Day)})";
    }

    private static string WhenOf(RollUpCell cell, DerivationStep step, Language language)
        => ReportingPeriod.OfDays(cell.Measure.Time == TimeBehaviour.Stock ? step.Fact.End : step.Fact.Start, step.Fact.End).ToWords(language);

    private static string CoverageOf(RollUpCell cell, Language language)
    {
        var coverage = cell.Coverage;
        var names = coverage.Parts.Where(part => part.State is CoverageState.NotCovered or CoverageState.PartlyCovered).Select(part => NameOf(cell, part.Unit, language)).ToArray();
        var partly = coverage.PartlyCovered == 0 ? "" : Say(language, $", {coverage.PartlyCovered} một phần", $", {coverage.PartlyCovered} in part");
        var missing = names.Length is 0 or > 8 ? "" : Say(language, $"; chưa đủ: {string.Join(", ", names)}", $"; incomplete: {string.Join(", ", names)}");
        var days = coverage is { CoveredUnitDays: { } covered, ExpectedUnitDays: { } expected }
            ? string.Create(CultureInfo.InvariantCulture, $"; {covered}/{expected} {Say(language, "ngày × đơn vị", "unit-days")}")
            : "";
        return Say(language, $"Có số liệu của {coverage.Covered}/{coverage.Expected} đơn vị{partly}{missing}{days}.", $"Figures cover {coverage.Covered} of {coverage.Expected} units{partly}{missing}{days}.");
    }

    /// <summary>The name of a unit, with its key where it is no more: another may bear the name since.</summary>
    private static string NameOf(RollUpCell cell, OrganisationUnit unit, Language language)
        => cell.Frame.NameOf(unit, language) + (unit.IsAliveOn(cell.Frame.Boundaries.Day) ? "" : $" ({unit.Key})");

    private static string Say(Language language, string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
