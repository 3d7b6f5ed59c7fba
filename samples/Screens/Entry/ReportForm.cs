using System.Text;
using System.Text.Json.Nodes;
using Antq.Domain;
using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Samples.Screens.Entry;

/// <summary>
/// What is in the fields of the form, and the report it makes. A repair goes the other way: from the document into the fields.
/// </summary>
public sealed class ReportForm(Language language)
{
    private readonly Dictionary<RecipientKind, CountEntry> _recipients =
        Enum.GetValues<RecipientKind>().ToDictionary(kind => kind, _ => new CountEntry(language));

    public static IReadOnlyList<Measure> Measures { get; } =
        [StandardMeasures.InformationReceived, StandardMeasures.CasesSolvedThroughPeople, StandardMeasures.ModelSites];

    public UnitKey Unit { get; set; } = UnitKey.Parse("25@2025-07-01");

    public ReportingPeriod Period { get; set; } = ReportingPeriod.Parse("nd09:2026-Q3");

    public LocalDate AsOf { get; set; } = new(2026, 10, 5);

    public IReadOnlyList<CountEntry> Figures { get; } = [.. Measures.Select(_ => new CountEntry(language))];

    public KindId<AwardForm>? Form { get; set; }

    public KindId<IssuingOffice>? Office { get; set; }

    public CountEntry StatedTotal { get; } = new(language);

    /// <summary>What the law of the day allows beside what is chosen so far.</summary>
    public AwardChoices Choices => AwardLaw.Default.ChoicesOn(AsOf) with { Form = Form, Office = Office };

    public bool HasAward => Form is not null || Office is not null;

    /// <summary>Whether somebody received it: an award without is not in the report.</summary>
    public bool HasRecipients => _recipients.Values.Any(entry => entry.Value is not null);

    /// <summary>Whether every text is read; while one is not, its figure is not in the report.</summary>
    public bool IsWhole => Figures.Concat(_recipients.Values).Append(StatedTotal).All(entry => entry.Refusal is null);

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The report as it is now.</summary>
    public byte[] Document { get; private set; } = [];

    public CountEntry RecipientsOf(RecipientKind kind) => _recipients[kind];

    /// <summary>The place of a figure in the document; empty fields have none.</summary>
    public string PlaceOf(int figure)
        => Figures[figure].Value is null ? "none" : $"figures[{Figures.Take(figure).Count(entry => entry.Value is not null)}]";

    // recipe: report of a form
    private Report Build()
    {
        var report = Report.For(Unit, Period, MovementType.AllPeopleProtectNationalSecurity).AsOf(AsOf);
        foreach (var (measure, entry) in Measures.Zip(Figures))
            if (entry.Value is { } value) report.With(measure, value);
        if (HasAward && HasRecipients)
        {
            report.Award(new Award
            {
                Form = Form,
                Issuers = Office is { } office ? [new Issuer(office)] : [],
                Recipients = Recipients.Of(
                    _recipients[RecipientKind.Collectives].Value,
                    _recipients[RecipientKind.Individuals].Value,
                    _recipients[RecipientKind.Households].Value),
            });
        }

        if (StatedTotal.Value is { } total) report.StatedTotal(StandardMeasures.AwardInstances, total);
        return report.Build();
    }
    // end

    // recipe: findings and repairs of a form
    /// <summary>Builds and validates the report anew, after each key.</summary>
    public void Check()
    {
        var report = Build();
        Findings = ReportRules.Standard.Validate(report);
        Document = ReportJson.Write(report);
    }

    /// <summary>Applies a repair to the document, and reads the fields from it again.</summary>
    public void Repair(FindingRepair repair)
    {
        var document = JsonNode.Parse(Document)!;
        repair.ApplyTo(document);
        Fill(ReportJson.Read(Encoding.UTF8.GetBytes(document.ToJsonString())));
        Check();
    }
    // end

    /// <summary>Puts a report of this form into the fields again.</summary>
    private void Fill(Report report)
    {
        (Unit, Period, AsOf) = (report.Unit, report.Period, report.AsOf);
        foreach (var (measure, entry) in Measures.Zip(Figures))
            if (report.Figures.FirstOrDefault(figure => figure.Measure == measure.Id) is { } figure) entry.Set(figure.Value);
        if (report.Awards is [var award, ..])
        {
            (Form, Office) = (award.Form.Only, award.Issuers.Count > 0 ? award.Issuers[0].Office : null);
            _recipients[RecipientKind.Collectives].Set(award.Recipients.Collectives);
            _recipients[RecipientKind.Individuals].Set(award.Recipients.Individuals);
            _recipients[RecipientKind.Households].Set(award.Recipients.Households);
        }

        if (report.StatedTotals is [var total, ..]) StatedTotal.Set(total.Value);
    }
}
