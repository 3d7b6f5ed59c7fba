using NodaTime;

namespace Antq.Domain.Tests.Reporting;

/// <summary>Limits of indicators: a true limit is an error, one of the same cohort a warning.</summary>
public sealed class CohortTests
{
    [Fact]
    public void CrimesSolved_AboveCrimes_AreAWarning()
    {
        Validate(New().With(StandardMeasures.CrimeCases, 40).With(StandardMeasures.CrimeCasesSolved, 41)).ShouldTell(
            "ANTQ1120", FindingSeverity.Warning, "/figures/1", "/figures/0", "", "41;40");
        Validate(New().With(StandardMeasures.CrimeCases, 40).With(StandardMeasures.CrimeCasesSolved, 40)).Should().BeEmpty();
        Validate(New().With(StandardMeasures.CrimeCasesSolved, 41)).Should().BeEmpty("nothing limits it");
        Validate(New().With(StandardMeasures.CrimeCases, Count.Read("hơn 30", Language.Vietnamese))
            .With(StandardMeasures.CrimeCasesSolved, 41)).Should().BeEmpty("it may be less");
    }

    [Fact]
    public void CrimesSolved_OfOtherDaysUnitsOrPeople_AreNotCompared()
    {
        Figure Solved() => new() { Measure = StandardMeasures.CrimeCasesSolved.Id, Value = 41 };

        Validate(New().With(StandardMeasures.CrimeCases, 40).With(Solved() with { Period = ReportingPeriod.Year(2024) })).Should()
            .BeEmpty();
        Validate(New().With(StandardMeasures.CrimeCases, 40).With(Solved() with { Population = Population.AssociationMembers })).Should()
            .BeEmpty();
        Validate(New().With(StandardMeasures.CrimeCases, 40).With(Solved() with { Unit = UnitKey.Parse("25@2025-07-01") })).Should()
            .NotContain(finding => finding.Code == FindingCodes.MeasureExceedsItsCohort);
    }

    [Fact]
    public void CrimesSolved_BesideSeveralFigures_AreComparedWithTheSmallest()
        => Validate(New().With(StandardMeasures.CrimeCases, 40).With(StandardMeasures.CrimeCases, 30)
                .With(StandardMeasures.CrimeCasesSolved, 50))
            .Where(finding => finding.Code == FindingCodes.MeasureExceedsItsCohort).Should().ContainSingle().Which.Against.Should()
            .Be("/figures/1");

    /// <summary>Each declared limit, one more than which is an error or, for a cohort, a warning.</summary>
    [Fact]
    public void Limits_OfTheLibrary_AreFindingsOfTheirSeverity()
    {
        foreach (var measure in StandardMeasures.All)
        {
            foreach (var limit in measure.NeverExceeds) Compare(measure, limit, FindingCodes.MeasureExceedsItsLimit, FindingSeverity.Error);
            foreach (var limit in measure.CohortLimits)
                Compare(measure, limit, FindingCodes.MeasureExceedsItsCohort, FindingSeverity.Warning);
        }

        static void Compare(Measure measure, MeasureId limit, FindingCode code, FindingSeverity severity)
        {
            var findings = Validate(New().With(StandardMeasures.All[limit], 7).With(measure, 8)).Where(one => one.Code == code).ToArray();
            findings.Should().ContainSingle($"{measure} is limited by {limit}");
            findings[0].Code.Severity.Should().Be(severity);
            Validate(New().With(StandardMeasures.All[limit], 7).With(measure, 7)).Should().NotContain(one => one.Code == code);
        }
    }

    private static ReportBuilder New() => Report.For(
        UnitKey.Parse("01@2008-08-01"), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
        .AsOf(new LocalDate(2026, 1, 5));

    private static IReadOnlyList<Finding> Validate(ReportBuilder report) => ReportRules.Standard.Validate(report.Build());
}
