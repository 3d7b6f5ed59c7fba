using Antq.Domain.Reporting;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Which of several documents speak: revisions, duplicates, clashes and replacements, in any order of input.</summary>
public sealed class ReportSelectionTests
{
    [Fact]
    public void RollUp_SeveralRevisions_UsesTheLast()
        => ShouldGive("30", ["ANTQ2001:a", "ANTQ2001:a"], A(10), A(20, 2), A(30, 7));

    [Fact]
    public void RollUp_SameDocumentTwice_UsesItOnce()
        => ShouldGive("10", ["ANTQ2003:a"], A(10), A(10), A(10));

    [Fact]
    public void RollUp_DifferentDocumentsOfOneIdAndRevision_UsesNeither()
        => ShouldGive("missing", ["ANTQ2002:a"], A(10), A(11));

    [Fact]
    public void RollUp_ClashOfTheLastRevision_UsesNoEarlierOneEither()
        => ShouldGive("missing", ["ANTQ2002:a"], A(10), A(11, 2), A(12, 2));

    [Fact]
    public void RollUp_ClashOfAnEarlierRevision_IsOverWithTheLater()
        => ShouldGive("12", ["ANTQ2001:a"], A(10), A(11), A(12, 2));

    [Fact]
    public void RollUp_ClashingReportsThatSupersedeAnother_DoNotBringItBack()
        => ShouldGive("missing", ["ANTQ2002:b", "ANTQ2001:a"], A(10), B(5, ("a", null)), B(6, ("a", null)));

    [Fact]
    public void RollUp_ReportsThatSupersedeEachOther_AreNotUsedAndSaidSo()
        => ShouldGive("missing", ["ANTQ2008:a", "ANTQ2008:b"], A(10, supersedes: "b"), B(5, ("a", null)));

    [Fact]
    public void RollUp_ReportThatSupersedesAnother_TakesItsPlace()
        => ShouldGive("5", ["ANTQ2001:a"], A(10), B(5, ("a", null)));

    [Fact]
    public void RollUp_ReportThatSupersedesTheStandingRevision_TakesItsPlace()
        => ShouldGive("5", ["ANTQ2001:a", "ANTQ2001:a"], A(10), A(20, 2), B(5, ("a", 2)));

    [Fact]
    public void RollUp_ReportThatSupersedesAnEarlierRevision_LeavesTheLaterStanding()
        => ShouldGive("25", ["ANTQ2001:a"], A(10), A(20, 2), B(5, ("a", 1)));

    [Fact]
    public void RollUp_ReportThatSupersedesOneNotInHand_ChangesNothing()
        => ShouldGive("15", [], A(10), B(5, ("c", null)));

    [Fact]
    public void RollUp_DocumentsThatDifferOnlyInAnIssuersUnit_Clash()
    {
        var key = UnitKey.Parse("36@1997-01-01");
        ShouldGive("missing", ["ANTQ2002:a"], OfAwards(new Issuer(IssuingOffice.ProvincialPoliceDirector)),
            OfAwards(new Issuer(IssuingOffice.ProvincialPoliceDirector, key)));
    }

    [Fact]
    public void RollUp_DocumentsThatDifferOnlyInThePeriodOfNoFact_Clash()
        => ShouldGive("missing", ["ANTQ2002:a"], OfAwards(new Issuer(IssuingOffice.ProvincialChair)),
            OfAwards(new Issuer(IssuingOffice.ProvincialChair)) with { Period = ReportingPeriod.Year(2020) });

    [Fact]
    public void RollUp_DocumentsThatDifferOnlyInWhatAFigureIsOutOf_Clash()
        => ShouldGive("missing", ["ANTQ2002:a"], A(10), A(10) with { Figures = [A(10).Figures[0] with { OutOf = 12 }] });

    [Fact]
    public void RollUp_DocumentsThatDifferOnlyInAProposedAward_Clash()
    {
        var proposed =
            new Award
            {
                Form = AwardForm.Commendation,
                Issuers = [new Issuer(IssuingOffice.ProvincialChair)],
                Recipients = Recipients.Of(1),
                Status = AwardStatus.Proposed
            };
        ShouldGive("missing", ["ANTQ2002:a"], A(10), A(10) with { Awards = [proposed] });
    }

    [Fact]
    public void RollUp_DocumentsThatDifferOnlyInRemarksAndSource_AreTheSame()
        => ShouldGive("10", ["ANTQ2003:a"], A(10),
            A(10) with { Remarks = [new Remark("khác")], Source = new ReportSource("khác", RollUps.OldOrder) });

    /// <summary>Checks the total of Ninh Bình and the findings about the selection, for every order of the documents.</summary>
    private static void ShouldGive(string expected, string[] findings, params Report[] documents)
    {
        string[]? text = null;
        foreach (var order in Orders(documents))
        {
            var result = RollUps.Of(order);
            var cell = documents.Any(document => document.Figures.Count > 0)
                ? result.Cell("37", StandardMeasures.ModelsBuilt)
                : result.Cell("37", StandardMeasures.AwardInstances);
            cell.Bounds().Should().Be(expected);
            result.Findings.Where(finding => finding.Code.Id.StartsWith("ANTQ200", StringComparison.Ordinal))
                .Select(finding => $"{finding.Code.Id}:{finding.Report}").Should().Equal(findings);
            text ??= [.. result.Text()];
            result.Text().Should().Equal(text);
        }
    }

    private static IEnumerable<Report[]> Orders(Report[] documents)
        => documents.Length == 1
            ? [documents]
            : documents.SelectMany(
                (first, at) => Orders([.. documents[..at], .. documents[(at + 1)..]]).Select(rest => (Report[])[first, .. rest]));

    private static Report A(long value, int revision = 1, string? supersedes = null)
    {
        var builder = Builder(2021).WithId("a", revision).With(StandardMeasures.ModelsBuilt, value);
        return (supersedes is null ? builder : builder.Superseding(supersedes)).Build();
    }

    private static Report B(long value, (string Id, int? Revision) superseded)
        => Builder(2022).WithId("b").Superseding(superseded.Id, superseded.Revision).With(StandardMeasures.ModelsBuilt, value).Build();

    private static Report OfAwards(Issuer issuer)
        => Builder(2021).WithId("a")
            .Award(new Award
            {
                Form = AwardForm.Commendation,
                Issuers = [issuer],
                Recipients = Recipients.Of(individuals: Count.Exactly(3))
            }).Build();

    private static ReportBuilder Builder(int year)
        => Report.For(UnitKey.Parse("36@1997-01-01"), ReportingPeriod.Year(year), MovementType.AllPeopleProtectNationalSecurity);
}
