using Antq.Domain.Text;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Every movement, award form and issuing office in a report must be of this library, or declared by the application.</summary>
internal sealed class KindMustBeDeclared : StandardRule
{
    private static readonly BilingualText Movement = new("Phong trào", "The movement");

    private static readonly BilingualText Form = new("Hình thức khen thưởng", "The award form");

    private static readonly BilingualText Office = new("Cơ quan, người khen thưởng", "The issuing office");

    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.KindNotDeclared];

    public override void Check(OpenedReport report)
    {
        OfMovement(report, report.Report.Movement, "");
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (report.Figures[index].Written.Movement is { Place: < 0 } movement) OfMovement(report, movement, report.PathOf(index));
        }

        for (var index = 0; index < report.Awards.Length; index++) OfAward(report, report.Awards[index].Written, index);
        for (var index = 0; index < report.Report.StatedTotals.Count; index++)
        {
            var total = report.Report.StatedTotals[index];
            if (total.Form is { Place: < 0 } form) OfForm(report, form, $"/statedTotals/{index}/form");
            if (total.Issuer is { Place: < 0 } office) OfOffice(report, office, $"/statedTotals/{index}/office");
        }

        for (var index = 0; index < report.Report.Remarks.Count; index++)
        {
            if (report.Report.Remarks[index].Movement is { Place: < 0 } movement) OfMovement(report, movement, $"/remarks/{index}");
        }
    }

    private static void OfAward(OpenedReport report, Award award, int index)
    {
        if (award.Movement is { Place: < 0 } movement) OfMovement(report, movement, report.PathOfAward(index));
        for (var place = 0; place < award.Form.Count; place++)
        {
            if (award.Form[place].Place < 0)
                OfForm(report, award.Form[place], $"{report.PathOfAward(index)}/form{(award.Form.Count == 1 ? "" : $"/{place}")}");
        }

        for (var place = 0; place < award.Issuers.Count; place++)
        {
            if (award.Issuers[place].Office.Place < 0)
                OfOffice(report, award.Issuers[place].Office, $"{report.PathOfAward(index)}/issuers/{place}/office");
        }
    }

    private static void OfMovement(OpenedReport report, KindId<MovementType> movement, string path)
    {
        var movements = report.Context.Movements;
        if (movements.Has(movement)) return;
        Add(report, $"{path}/movement", (Movement, nameof(MovementCatalogue)), movement, movements.All, movements.Name);
    }

    private static void OfForm(OpenedReport report, KindId<AwardForm> form, string path)
    {
        var law = report.Context.Law;
        if (!law.Has(form)) Add(report, path, (Form, nameof(AwardLaw)), form, law.Forms.All, law.NameOf);
    }

    private static void OfOffice(OpenedReport report, KindId<IssuingOffice> office, string path)
    {
        var law = report.Context.Law;
        if (!law.Has(office)) Add(report, path, (Office, nameof(AwardLaw)), office, law.Offices.All, law.NameOf);
    }

    private static void Add<T>(
        OpenedReport report, string path, (BilingualText Words, string Catalogue) what, KindId<T> id, IReadOnlyList<KindId<T>> known,
        Func<KindId<T>, Language, string> nameOf)
        where T : struct, Enum
    {
        var nearest = NearestText.To(id.ToString(), known.Select(kind => kind.ToString()));
        report.Find(new Finding(
            FindingCodes.KindNotDeclared,
            report.Report.Id,
            path,
            [
                new FindingValue("kind", what.Words.Vietnamese, what.Words.English), RuleFindings.Value("id", id.ToString()),
                RuleFindings.Nearest(nearest), RuleFindings.Value("catalogue", what.Catalogue),
            ],
            repair: nearest is null ? null : Repairs.ToText(
                path, nearest, language => nameOf(KindId<T>.Parse(nearest, null), language))));
    }
}
