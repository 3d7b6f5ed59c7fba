using System.Text;
using Antq.Domain.Organisation;

namespace Antq.Domain.Aggregation;

/// <summary>The text of a cell in both languages.</summary>
internal static class CellExplanation
{
    /// <summary>The maximum number of units in a sentence, and of findings listed for one code.</summary>
    public const int MostNamed = 8;

    public static string Line(RollUpCell cell, Language language)
    {
        var category = CategoryOf(cell.Category, cell.Frame.Context, language);
        var words = cell.Value is { } value
            ? value.ToWords(language)
            : cell.Exactness == Exactness.Missing
                ? Say(language, "chưa có số liệu", "no figures")
                : Say(language, "không có giá trị", "no value");
        return $"{cell.Frame.NamesOf(cell.Units, language)}, "
            + $"{cell.Measure.Name(language)}{(category.Length == 0 ? "" : $" ({category})")}: {words}";
    }

    private static string CategoryOf(CellCategory category, RuleContext context, Language language) => string.Join(", ", new[]
    {
        category.Form is { } form ? context.Law.NameOf(form, language) : null,
        NameOf(category.Scheme, context.Law, language), category.Class?.Name(language), category.Type?.Name(language),
        category.Issuer is { } issuer ? context.Law.NameOf(issuer, language) : null,
        category.Recipient?.Name(language), category.Population?.Name(language),
        category.Movement is { } movement ? context.Movements.Name(movement, language) : null,
        category.Drive is { } drive ? Say(language, $"đợt thi đua {drive}", $"drive {drive}") : null,
    }.OfType<string>());

    /// <summary>Returns the name of an award; its identifier when it is not in the law.</summary>
    private static string? NameOf(AwardSchemeId? scheme, AwardLaw law, Language language)
        => scheme is { } id && law.TryGet(id, out var known) ? known.Name(language) : scheme?.ToString();

    /// <summary>Returns the sentences, a line each, which are made one after the other.</summary>
    public static IEnumerable<string> Lines(RollUpCell cell, Language language, ExplainOptions options)
    {
        var title = Line(cell, language);
        if (options.ForReaders)
            title = title.Replace(" (", ", ", StringComparison.Ordinal).Replace("):", ":", StringComparison.Ordinal);
        yield return $"{title}, {cell.Frame.Period.ToWords(language)}.";
        if (cell.Cover != CoverPolicy.Parts) yield return $"{Say(language, "Cách chọn", "Policy")}: {Terms.Name(cell.Cover, language)}.";
        if (cell.Derivation.Root?.Operation == Derivation.Operation.Balance)
            yield return Say(language, "Giá trị phù hợp với mọi số liệu về cùng nội dung.",
                "The value is the range consistent with every report of this figure.");
        foreach (var rule in cell.Derivation.Rules) yield return $"{Words(rule, language)}.";
        foreach (var line in FactLines(cell, language, options)) yield return $"- {line}";
        if (cell.Together is var (others, together))
            yield return $"{Say(language, "Tính chung với", "Together with")} {cell.Frame.NamesOf(others, language)}: "
                + $"{together.ToWords(language)}.";
        if (cell.AgeInDays is { } age && age > 0)
            yield return Say(language, $"Số liệu cũ nhất là của {Number(age, language)} ngày trước ngày cuối kỳ.",
                $"The oldest figure is {Number(age, language)} {(age == 1 ? "day" : "days")} older than the last day of the period.");
        if (cell.LastOwnFigure is { } own)
            yield return Say(language,
                $"Số gần nhất của chính đơn vị: {own.Value!.Value.ToWords(language)}, {ReportingPeriod.Day(own.End).ToWords(language)}.",
                $"The unit's own last figure: {own.Value!.Value.ToWords(language)}, {ReportingPeriod.Day(own.End).ToWords(language)}.");
        yield return CoverageOf(cell, language, options.ForReaders);
        foreach (var line in options.ForReaders ? FindingsInNumbers(cell, language) : FindingLines(cell, language)) yield return line;
    }

    private static IEnumerable<string> FindingLines(RollUpCell cell, Language language)
    {
        foreach (var same in cell.Findings.GroupBy(finding => finding.Code.Id, StringComparer.Ordinal))
        {
            foreach (var finding in same.Take(MostNamed)) yield return finding.ToString(language);
            if (same.Count() > MostNamed)
                yield return Say(language, $"và {same.Count() - MostNamed} kết luận {same.Key} nữa.",
                    $"and {same.Count() - MostNamed} more of {same.Key}.");
        }
    }

    /// <summary>Returns a line for each fact, or if there are too many, for each unit that is expected to report.</summary>
    private static IEnumerable<string> FactLines(RollUpCell cell, Language language, ExplainOptions options)
    {
        var steps = cell.Derivation.Steps;
        if (steps.Count <= options.MostFacts)
            return steps.Select(step => options.ForReaders ? ReaderSentence(cell, step, language) : Sentence(cell, step, language));
        var groups = steps.GroupBy(step => UnitNameOf(cell, step, language), StringComparer.Ordinal).ToArray();
        var lines = groups.Take(options.MostFacts)
            .Select(group => $"{group.Key}: {Figures(group.Count(), language)}{SumOf(group, language)}.");
        var rest = groups.Length - options.MostFacts;
        return rest <= 0
            ? lines
            : lines.Append(Say(language, $"và {rest} đơn vị nữa.", $"and {rest} more {(rest == 1 ? "unit" : "units")}."));
    }

    /// <summary>Returns the sum of facts that are each added as they are.</summary>
    private static string SumOf(IEnumerable<Derivation.Step> steps, Language language)
    {
        var sum = default(CountSum);
        foreach (var step in steps)
        {
            if (step.Role != StepRole.Added) return "";
            sum.Add(step.Contribution!.Value);
        }

        return sum.TryGet(out var total)
            ? Say(language, $", cộng lại {total.ToWords(language)}", $", together {total.ToWords(language)}")
            : "";
    }

    /// <summary>Returns the expected unit that contains the fact's territory, or the fact's own.</summary>
    private static string UnitNameOf(RollUpCell cell, Derivation.Step step, Language language)
    {
        if (step.Fact.Cluster is { } cluster) return cluster.Name;
        var territory = cell.Frame.TerritoryOf(step.Fact);
        var holder = cell.Frame.ExpectedIn(cell.Units).FirstOrDefault(unit => cell.Frame.TerritoryOf(unit.Key).Covers(territory));
        return cell.Frame.NameOf(holder ?? cell.Frame.Gazetteer[step.Fact.Unit], language);
    }

    /// <summary>Returns one fact and its role, for readers: whose and when, without the place in the report.</summary>
    private static string ReaderSentence(RollUpCell cell, Derivation.Step step, Language language)
    {
        var where = InBody(step.Fact, step.Fact.Cluster?.Name ?? NameThen(cell, step, language));
        return $"{where}, {WhenOf(cell, step, language)}: {RoleOf(step, language)}.";
    }

    /// <summary>Returns the numbers of errors and warnings.</summary>
    private static string[] FindingsInNumbers(RollUpCell cell, Language language)
    {
        var (errors, warnings) =
            (cell.Findings.Count(finding => finding.Severity == FindingSeverity.Error),
            cell.Findings.Count(finding => finding.Severity == FindingSeverity.Warning));
        if (errors + warnings == 0) return [];
        return
        [
            Say(language, $"Có {errors} lỗi và {warnings} cảnh báo về các số liệu này.",
                $"These figures have {errors} {(errors == 1 ? "error" : "errors")} and {warnings} "
                    + $"{(warnings == 1 ? "warning" : "warnings")}."),
        ];
    }

    /// <summary>Returns one fact and its role: its content, whose and when, by which rule, and because of which other.</summary>
    public static string Sentence(RollUpCell cell, Derivation.Step step, Language language)
    {
        var text = new StringBuilder(RoleOf(step, language)).Append(": ").Append(step.Fact).Append(", ")
            .Append(WhereOf(cell, step, language)).Append(", ").Append(WhenOf(cell, step, language));
        foreach (var words in step.Rules.Select(rule => Words(rule, language)).Distinct(StringComparer.Ordinal))
            text.Append(". ").Append(words);
        if (step.Because is { } other) text.Append(" (").Append(other).Append(')');
        return text.Append('.').ToString();
    }

    /// <summary>Returns a rule and, if it refuses, the alternatives.</summary>
    private static string Words(SummarizabilityRule rule, Language language)
        => rule.Rule(language) + (rule.Verdict == Verdict.Refuse ? $". {rule.Alternatives(language)}" : "");

    /// <summary>Returns the events by which the territory of a fact's unit passed to others, the earliest first.</summary>
    public static IEnumerable<UnitEvent> EventsOf(RollUpCell cell, Derivation.Step step)
        => step.Fact.Cluster is not null ? [] : TraceOf(cell, step).Successions.SelectMany(succession => succession.Events).Distinct();

    private static UnitTrace TraceOf(RollUpCell cell, Derivation.Step step)
        => cell.Frame.Gazetteer.Trace(step.Fact.Unit, cell.Frame.NameDayOf(cell.Unit));

    private static string RoleOf(Derivation.Step step, Language language)
    {
        var stated = step.Fact.Value!.Value.ToWords(language);
        var given = step.Contribution?.ToWords(language);
        return step.Role switch
        {
            StepRole.Added => Say(language, $"cộng {given}", $"adds {given}"),
            StepRole.Share => Say(language, $"một phần của {stated}, {given}", $"a share of {stated}, {given}"),
            StepRole.PartlyReplaced => Say(language, $"phần còn lại của {stated}, {given}", $"what is left of {stated}, {given}"),
            StepRole.Replaced =>
                Say(language, $"không cộng {stated}, đã có số mới hơn", $"does not add {stated}, a later figure replaces it"),
            StepRole.CrossCheck => Say(language, $"không cộng {stated}, chỉ đối chiếu", $"does not add {stated}, only checks with it"),
            StepRole.Estimated =>
                Say(language, $"phần ước tính của {stated}, khoảng {Nominal(step, language)}",
                $"an estimated share of {stated}, about {Nominal(step, language)}"),
            StepRole.Stale => Say(language, $"không cộng {stated}, số đã quá cũ", $"does not add {stated}, it is too old"),
            StepRole.Subtracted => Say(language, $"trừ {stated}", $"subtracts {stated}"),
            StepRole.LowerBound =>
                Say(language, $"cộng {Number(step.Contribution!.Value.Lower, language)} vào mức tối thiểu",
                $"adds {Number(step.Contribution!.Value.Lower, language)} to the lower bound"),
            StepRole.UpperBound =>
                Say(language, $"cộng {Number(step.Contribution!.Value.Upper!.Value, language)} vào mức tối đa",
                $"adds {Number(step.Contribution!.Value.Upper!.Value, language)} to the upper bound"),
            _ => Say(language, $"không dùng được {stated}", $"cannot use {stated}"),
        };
    }

    /// <summary>Returns a name with the body within it that a fact is limited to before it.</summary>
    private static string InBody(Fact fact, string name) => fact.Category.Body is { } body ? $"{body}, {name}" : name;

    /// <summary>Returns the unit of the fact and, if its territory has passed to another, the act.</summary>
    private static string WhereOf(RollUpCell cell, Derivation.Step step, Language language)
    {
        if (step.Fact.Cluster is { } cluster) return InBody(step.Fact, cluster.Name);
        var name = InBody(step.Fact, NameThen(cell, step, language));
        if (TraceOf(cell, step).Successions is not [{ Events: [.., var last] } only]) return name;
        return $"{name} → {cell.Frame.NameOf(only.Unit, language)} ({last.Act?.Title ?? ReportingPeriod.Day(last.Day).ToWords(language)})";
    }

    /// <summary>Returns the name of a fact's unit on the day of its report.</summary>
    private static string NameThen(RollUpCell cell, Derivation.Step step, Language language)
    {
        var unit = cell.Frame.Gazetteer[step.Fact.Unit];
        return unit.StateOn(RollUpFrame.DayOf(unit, step.Fact.Report.AsOf)).NameIn(language);
    }

    private static string WhenOf(RollUpCell cell, Derivation.Step step, Language language)
        => ReportingPeriod.OfDays(cell.Measure.Time == TimeBehaviour.Stock ? step.Fact.End : step.Fact.Start, step.Fact.End)
            .ToWords(language);

    private static string CoverageOf(RollUpCell cell, Language language, bool isForReaders)
    {
        var coverage = cell.Coverage;
        var open = coverage.Parts.Where(part => part.State is Coverage.State.Missing or Coverage.State.InPart).ToArray();
        var partly = coverage.InPart == 0
            ? ""
            : Say(language, $", {coverage.InPart} đơn vị mới có một phần", $", {coverage.InPart} in part");
        var missing = open.Length > MostNamed
            ? ""
            : Named(Coverage.State.Missing, Say(language, "chưa có số liệu", "no figures"))
                + Named(Coverage.State.InPart, Say(language, "có một phần", "in part"));
        var days = coverage is { ReportedUnitDays: { } reported, ExpectedUnitDays: { } expected }
            ? Say(language, $"; {Number(reported, language)} trên {Number(expected, language)} ngày của các đơn vị",
                $"; {Number(reported, language)} of {Number(expected, language)} unit-days")
            : "";
        var below = string.Concat(coverage.Levels.Skip(1).Select(level => Say(
            language,
            $"; {level.Reported}/{level.Expected} đơn vị "
                + $"{level.Level.Name(language)}{(level.InPart == 0 ? "" : $", {level.InPart} đơn vị mới có một phần")}",
            $"; {level.Reported}/{level.Expected} {level.Level.Name(language)}s{(level.InPart == 0 ? "" : $", {level.InPart} in part")}")));
        return Say(language, $"Đã có số liệu của {coverage.Reported}/{coverage.Expected} đơn vị{partly}{missing}{below}{days}.",
            $"Figures cover {coverage.Reported} of {coverage.Expected} "
            + $"{(coverage.Expected == 1 ? "unit" : "units")}{partly}{missing}{below}{days}.");

        string Named(Coverage.State state, string what)
        {
            var names = open.Where(part => part.State == state)
                .Select(part => isForReaders ? cell.Frame.NameOf(part.Unit, language) : NameOf(cell, part.Unit, language)).ToArray();
            return names.Length == 0 ? "" : $"; {what}: {string.Join(", ", names)}";
        }
    }

    /// <summary>Returns the name of a unit, with its key if it has ended: another unit may have the same name since.</summary>
    private static string NameOf(RollUpCell cell, OrganisationUnit unit, Language language)
        => cell.Frame.NameOf(unit, language) + (cell.Frame.IsOfTheDay(unit) ? "" : $" ({unit.Key})");

    private static string Nominal(Derivation.Step step, Language language)
        => Number(step.Contribution!.Value.Nominal ?? step.Contribution.Value.Lower, language);

    private static string Number(long number, Language language) => Count.Exactly(number).ToWords(language);

    private static string Say(Language language, string vietnamese, string english)
        => language == Language.Vietnamese ? vietnamese : english;

    private static string Figures(int count, Language language)
        => Say(language, $"{count} số liệu", count == 1 ? "1 figure" : $"{count} figures");
}
