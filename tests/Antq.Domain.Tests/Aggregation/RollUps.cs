using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Short forms for roll-ups of a few figures.</summary>
internal static class RollUps
{
    /// <summary>The last day asked for in most tests, after every event of the gazetteer.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 21);

    /// <summary>The day before the provinces merged.</summary>
    public static LocalDate OldOrder { get; } = new(2024, 12, 31);

    /// <summary>A measure that behaves so, with an identifier that says it.</summary>
    public static Measure Measure(TerritoryBehaviour territory, TimeBehaviour time,
        CategoryBehaviour category = CategoryBehaviour.Partition)
    {
        var id = $"{territory}-{time}-{category}".ToLowerInvariant();
        return new Measure(MeasureId.Parse(id), id + " (vi)", id + " (en)", territory, time, category);
    }

    /// <summary>A report of one figure; it speaks on the last day of its period.</summary>
    public static Report Report(Measure measure, string unit, string period, string value, string? population = null)
        => Domain.Report.For(UnitKey.Parse(unit), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
            .WithId($"{unit}/{period}/{population}{value}")
            .With(new Figure
            {
                Measure = measure.Id,
                Value = Count.Parse(value),
                Population = population is null
                ? null
                : Population.Parse(population)
            })
            .Build();

    /// <summary>The beginning of a report of a cluster of units, made by the ministry.</summary>
    public static ReportBuilder OfCluster(string id, string period, params string[] members)
        => Domain.Report.For(UnitKey.Parse("BCA@1976-07-02"), ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity)
            .WithId(id)
            .Of(new EmulationCluster("Cụm thi đua số 2", [.. members.Select(member => UnitKey.Parse(member))]));

    /// <summary>Rolls reports up by provinces with one measure more than the standard ones.</summary>
    public static RollUpResult Of(Measure measure, string period, LocalDate boundaries, params IEnumerable<Report> reports)
        => Of(measure, OrganisationLevel.Province, period, boundaries, reports);

    /// <summary>Rolls reports up by a level with one measure more than the standard ones.</summary>
    public static RollUpResult Of(Measure measure, OrganisationLevel level, string period, LocalDate boundaries,
        IEnumerable<Report> reports, RollUpOptions? options = null)
        => Knowing(measure).RollUp(reports, level, boundaries, ReportingPeriod.Parse(period), options);

    /// <summary>An aggregator with one measure more than the standard ones.</summary>
    public static Aggregator Knowing(Measure measure)
    {
        var context = RuleContext.Default;
        var measures = context.Measures.TryGet(measure.Id, out _) ? context.Measures : context.Measures.With(measure);
        return new Aggregator(Gazetteer.Default, ReportRules.Standard.In(context with { Measures = measures }));
    }

    /// <summary>Rolls reports up by the provinces of today over the years of the seeds.</summary>
    public static RollUpResult Of(params IEnumerable<Report> reports)
        => new Aggregator(Gazetteer.Default).RollUp(reports, OrganisationLevel.Province, Today, ReportingPeriod.Parse("2015/2025"));

    /// <summary>The total cell of a unit by its code.</summary>
    public static RollUpCell Cell(this RollUpResult result, string code, Measure measure, CellCategory category = default)
        => result[result.Units.Single(unit => unit.Code == code), measure, category];

    /// <summary>
    /// The bounds of the value as neutral text, with an estimate after a tilde; <c>refused</c> or <c>missing</c> where there is none.
    /// </summary>
    public static string Bounds(this RollUpCell cell)
        => cell.Value is { } value
            ? (value.IsExact ? $"{value.Lower}" : $"{value.Lower}..{value.Upper}") + (cell.Estimate is { } estimate ? $"~{estimate}" : "")
            : cell.Exactness.ToString().ToLowerInvariant();

    /// <summary>Every cell and every finding as text.</summary>
    public static IEnumerable<string> Text(this RollUpResult result)
        => result.Cells.Select(cell => cell.Explain(Language.English)).Concat(result.Findings.Select(finding => finding.ToString()));

    /// <summary>A seed with the first occurrence of a text replaced.</summary>
    public static Report Mutate(string seed, string from, string to)
    {
        var json = Seeds.Json(seed);
        var at = json.IndexOf(from, StringComparison.Ordinal);
        at.Should().BePositive($"'{from}' should stand in the seed {seed}");
        return ReportJson.Read(System.Text.Encoding.UTF8.GetBytes(json[..at] + to + json[(at + from.Length)..]));
    }
}
