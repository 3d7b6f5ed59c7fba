using Antq.Samples.Screens.Entry;
using NodaTime;

namespace Antq.Domain.Tests;

/// <summary>The form of samples/Screens without its page.</summary>
public sealed class ReportFormTests
{
    [Fact]
    public void Repair_OfAUnitThatHasEnded_PutsTheOneOfItsNameIntoTheField()
    {
        var form = new ReportForm(Language.Vietnamese) { Unit = UnitKey.Parse("25@2008-08-01") };
        form.Figures[0].Type("hơn 2.430");
        form.Check();

        form.Repair(form.Findings.Select(finding => finding.Repair).OfType<FindingRepair>().First());

        form.Unit.Should().Be(UnitKey.Parse("25@2025-07-01"));
        form.Figures[0].Text.Should().Be("hơn 2.430");
        form.Findings.Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Report_OfAForm_HoldsOnlyWhatIsRead()
    {
        var form = new ReportForm(Language.Vietnamese) { Office = IssuingOffice.ProvincialChair, AsOf = new LocalDate(2026, 10, 5) };
        form.Figures[0].Type("hơn");
        form.Figures[1].Type("12");
        form.Check();

        var report = ReportJson.Read(form.Document);

        report.Figures.Select(figure => figure.Measure).Should().Equal(ReportForm.Measures[1].Id);
        report.Awards.Should().BeEmpty("nobody has received any");
        (form.PlaceOf(0), form.PlaceOf(1), form.IsWhole).Should().Be(("none", "figures[0]", false));
    }
}
