using Antq.Domain.Awards;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Two documents of one id and revision are the same, or clash where anything differs that a fact or a rule may rest on.</summary>
public sealed class ReportContentTests
{
    private static readonly Report Document = RollUps.OfCluster("a", "2025", "25@2025-07-01", "15@2025-07-01")
        .With(StandardMeasures.InformationReceived, 100)
        .Award(new Award
        {
            Form = AwardForm.CertificateOfMerit,
            Issuers = [new Issuer(IssuingOffice.Minister)],
            Recipients = new Recipients(3, null, null, new UnsplitRecipients(9, [RecipientKind.Collectives, RecipientKind.Individuals])),
            Day = new LocalDate(2025, 12, 1),
        })
        .Build();

    /// <summary>Changes of one thing each.</summary>
    public static TheoryData<string> Changes => [.. Changed.Keys];

    private static Dictionary<string, Func<Report, Report>> Changed { get; } = new(StringComparer.Ordinal)
    {
        ["members of the cluster"] = report =>
            report with
            {
                Cluster =
            new EmulationCluster(report.Cluster!.Name, [UnitKey.Parse("25@2025-07-01"), UnitKey.Parse("24@2025-07-01")])
            },
        ["no cluster"] = report => report with { Cluster = null },
        ["a figure"] = report => report with { Figures = [report.Figures[0] with { Value = 101 }] },
        ["the unit of a figure"] = report => report with { Figures = [report.Figures[0] with { Unit = UnitKey.Parse("25@2025-07-01") }] },
        ["the form"] = report => With(report, award => award with { Form = AwardForm.EmulationFlag }),
        ["the day"] = report => With(report, award => award with { Day = new LocalDate(2025, 12, 2) }),
        ["the status"] = report => With(report, award => award with { Status = AwardStatus.Proposed }),
        ["the unit of an award"] = report => With(report, award => award with { Unit = UnitKey.Parse("25@2025-07-01") }),
        ["the movement of an award"] = report => With(report, award => award with { Movement = MovementType.NationalEmulation }),
        ["the office"] = report => With(report, award => award with { Issuers = [new Issuer(IssuingOffice.ProvincialChair)] }),
        ["how many collectives"] = report =>
            With(report, award => award with { Recipients = new Recipients(4, null, null, award.Recipients.Unsplit) }),
        ["how many recipients of several kinds"] = report =>
            With(report,
            award => award with { Recipients = new Recipients(3, null, null, new UnsplitRecipients(10, award.Recipients.Unsplit!.Kinds)) }),
        ["the kinds of recipients"] = report =>
            With(report,
            award => award
            with
            {
                Recipients =
            new Recipients(3, null, null, new UnsplitRecipients(9, [RecipientKind.Collectives, RecipientKind.Households]))
            }),
        ["no recipients of several kinds"] = report => With(report, award => award with { Recipients = Recipients.Of(collectives: 3) }),
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void RollUp_DocumentsOfOneIdThatDifferInOneThing_Clash(string change)
        => Codes(Document, Changed[change](Document)).Should().Contain(FindingCodes.ReportsClash);

    /// <summary>Changes of what no fact rests on.</summary>
    public static TheoryData<string> OtherWords => [.. Reworded.Keys];

    private static Dictionary<string, Func<Report, Report>> Reworded { get; } = new(StringComparer.Ordinal)
    {
        ["the name of the cluster"] = report => report with { Cluster = report.Cluster! with { Name = "Cụm 2" } },
        ["the source"] = report => report with { Source = new ReportSource("Báo cáo", new LocalDate(2025, 12, 31)) },
        ["the remarks"] = report => report with { Remarks = [new Remark("không")] },
        ["a status written out"] = report => report with { Figures = [report.Figures[0] with { Status = FigureStatus.Reported }] },
        ["the title"] = report => With(report, award => award with { Title = "Bằng khen" }),
        ["who proposed it"] = report => With(report, award => award with { ProposedBy = "Công an tỉnh" }),
    };

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void RollUp_DocumentsOfOneIdInOtherWords_AreOne(string change)
        => Codes(Document, Reworded[change](Document)).Should()
            .Contain(FindingCodes.ReportGivenTwice).And.NotContain(FindingCodes.ReportsClash);

    [Fact]
    public void RollUp_DocumentsOfOneIdThatSayTheSame_AreOne()
        => Codes(Document, ReportJson.Read(ReportJson.Write(Document))).Should().Contain(FindingCodes.ReportGivenTwice).And
            .NotContain(FindingCodes.ReportsClash);

    [Fact]
    public void RollUp_DocumentsOfOneIdWithoutRecipientsOfSeveralKinds_AreOne()
    {
        var plain = Changed["no recipients of several kinds"](Document);

        Codes(plain, ReportJson.Read(ReportJson.Write(plain))).Should().NotContain(FindingCodes.ReportsClash);
    }

    private static Report With(Report report, Func<Award, Award> change) => report with { Awards = [change(report.Awards[0])] };

    private static IEnumerable<FindingCode> Codes(params Report[] reports) => RollUps.Of(reports).Findings.Select(finding => finding.Code);
}
