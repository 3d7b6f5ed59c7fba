using Antq.Domain.Awards;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Reporting;

/// <summary>The facts of a report: their places, and what they take from what they stand in.</summary>
public sealed class ReportFactsTests
{
    private static readonly UnitKey Unit = UnitKey.Parse("36@1997-01-01");

    [Fact]
    public void Facts_OfTheSeeds_AreCounted()
        => Seeds.All.Select(report => report.Facts.Count).Should().Equal(10, 5, 8, 4, 8);

    [Fact]
    public void Facts_OfParts_HaveTheirPlaceAndTakeWhatTheyLeaveOut()
    {
        var whole = new Figure
        {
            Measure = StandardMeasures.ModelSites.Id,
            Value = 910,
            Population = Population.AssociationMembers,
            Unit = UnitKey.Parse("35@1997-01-01"),
            Period = ReportingPeriod.Quarter(2021, 2),
            Movement = MovementType.ForNationalSecurity,
            OfWhich =
            [
                new Figure { Measure = StandardMeasures.Models.Id, Value = 5,
                    OfWhich = [new Figure { Measure = StandardMeasures.ModelKinds.Id, Value = 2 }] },
                new Figure { Measure = StandardMeasures.ModelSites.Id, Value = 7, Unit = Unit, Day = new LocalDate(2021, 5, 1),
                    Population = Population.Parse("farmers"), Movement = MovementType.AllPeopleProtectNationalSecurity },
            ],
        };

        var facts = Builder().With(whole).Build().Facts;

        facts.Select(fact => fact.Path).Should()
            .Equal("/figures/0", "/figures/0/ofWhich/0", "/figures/0/ofWhich/0/ofWhich/0", "/figures/0/ofWhich/1");
        facts.Take(3).Should()
            .OnlyContain(fact => fact.Unit == whole.Unit && fact.Category.Population == whole.Population && fact.Movement == whole.Movement
            && fact.Start == new LocalDate(2021, 4, 1) && fact.End == new LocalDate(2021, 6, 30));
        var other = facts[3];
        (other.Unit, other.Start, other.End, other.Movement).Should()
            .Be((Unit, new LocalDate(2021, 5, 1), new LocalDate(2021, 5, 1), MovementType.AllPeopleProtectNationalSecurity));
        other.Category.Population.Should().Be(Population.Parse("farmers"));
    }

    [Fact]
    public void Facts_OfAPeriodThatEndsAfterTheReport_EndOnItsDay()
    {
        var fact = Builder().AsOf(new LocalDate(2021, 9, 2)).With(StandardMeasures.ModelsBuilt, 1).Build().Facts.Single();

        (fact.Start, fact.End).Should().Be((new LocalDate(2021, 1, 1), new LocalDate(2021, 9, 2)));
    }

    [Fact]
    public void Facts_OfAwards_AreOfTheDayTheyWereConferred()
    {
        var asOf = new LocalDate(2022, 1, 4);
        Award[] awards =
        [
            Award(),
            Award() with { Day = new LocalDate(2021, 8, 19) },
            Award() with { During = ReportingPeriod.Parse("2019/2023") },
            Award() with { During = ReportingPeriod.Parse("../2020-06-30") },
        ];

        var facts = awards.Aggregate(Builder().AsOf(asOf), (builder, award) => builder.Award(award)).Build().Facts;

        facts.Should().OnlyContain(fact => fact.IsEvent && fact.Measure == StandardMeasures.AwardInstances.Id);
        facts.Select(fact => (fact.Start, fact.End)).Should().Equal(
            (asOf, asOf),
            (new LocalDate(2021, 8, 19), new LocalDate(2021, 8, 19)),
            (new LocalDate(2019, 1, 1), asOf),
            (null, new LocalDate(2020, 6, 30)));
    }

    [Fact]
    public void Facts_OfRecipients_AreOneForEachKindAndOneForThoseNotSplit()
    {
        var recipients = new Recipients(1, 2, 3, new UnsplitRecipients(4, [RecipientKind.Individuals, RecipientKind.Collectives]));
        var award = Award() with
        {
            Recipients = recipients,
            Issuers =
                [new Issuer(IssuingOffice.ProvincialPoliceDirector), new Issuer(IssuingOffice.DepartmentDirector),
                new Issuer(IssuingOffice.ProvincialPoliceDirector)],
            Unit = UnitKey.Parse("35@1997-01-01"),
            Movement = MovementType.ForNationalSecurity,
        };

        var facts = Builder().Award(award).Build().Facts;

        facts.Select(fact => fact.Path).Should().Equal(
            "/awards/0/recipients/collectives", "/awards/0/recipients/individuals", "/awards/0/recipients/households",
                "/awards/0/recipients/unsplit");
        facts.Select(fact => fact.Value).Should().Equal(1, 2, 3, 4);
        facts[3].Category.Recipients.Should().Equal(RecipientKind.Collectives, RecipientKind.Individuals);
        KindId<IssuingOffice>[] offices = [IssuingOffice.DepartmentDirector, IssuingOffice.ProvincialPoliceDirector];
        facts.Should().OnlyContain(fact => fact.Category.Issuers.SequenceEqual(offices)
            && fact.Category.Form == AwardForm.Commendation && fact.Unit == award.Unit && fact.Movement == award.Movement);
    }

    [Fact]
    public void Facts_OfFigures_HaveNoCategoryButTheirPopulation()
    {
        var fact = Seeds.Report(Seeds.QuangNam).Facts[0];

        fact.ToString().Should().Be("quang-nam-2024-09-19#/figures/0");
        fact.Category.Should().BeEquivalentTo(new FactCategory([], [], [], Population.AssociationMembers));
        fact.IsEvent.Should().BeFalse();
        fact.Status.Should().Be(FigureStatus.Reported);
        fact.Report.Id.Should().Be(Seeds.QuangNam);
    }

    [Fact]
    public void Facts_AskedForAgain_AreTheSameObjects()
    {
        var report = Seeds.Report(Seeds.PhuTho);

        var asked = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(2).Select(_ => report.Facts).ToArray();

        asked.Should().OnlyContain(facts => ReferenceEquals(facts, report.Facts));
    }

    [Fact]
    public void Facts_OfACopy_AreItsOwn()
    {
        var report = Seeds.Report(Seeds.PhuTho);
        var facts = report.Facts;

        var copy = report with { AsOf = report.AsOf.PlusDays(-30), Figures = [report.Figures[0] with { Value = 1 }] };

        copy.Facts[0].Value.Should().Be(Count.Exactly(1));
        copy.Facts.Should().OnlyContain(fact => ReferenceEquals(fact.Report, copy) && fact.End == copy.AsOf);
        report.Facts.Should().BeSameAs(facts).And.OnlyContain(fact => ReferenceEquals(fact.Report, report));
        (report with { Figures = [], Awards = [] }).Facts.Should().BeEmpty();
    }

    [Fact]
    public void Report_WhoseFactsWereAskedFor_EqualsOneWhoseWereNot()
    {
        var report = Seeds.Report(Seeds.PhuTho);
        var copy = report with { };
        _ = report.Facts;

        copy.Should().Be(report);
        copy.GetHashCode().Should().Be(report.GetHashCode());
    }

    [Fact]
    public void Facts_OfTheSameDocumentReadTwice_AreEqual()
    {
        foreach (var id in Seeds.Ids)
        {
            var (one, other) = (Seeds.Report(id).Facts, Seeds.Report(id).Facts);

            one.Should().Equal(other).And.NotBeEmpty();
            one.Select(fact => fact.GetHashCode()).Should().Equal(other.Select(fact => fact.GetHashCode()));
            one.Distinct().Should().HaveCount(one.Count);
        }
    }

    [Fact]
    public void Facts_OfAReportThatDiffers_DifferWhereItDoes()
    {
        var report = Seeds.Report(Seeds.PhuTho);
        Report[] changed =
        [
            report with { Id = "other" },
            report with { Revision = 2 },
            report with { Unit = Unit },
            report with { AsOf = report.AsOf.PlusDays(-1) },
            report with { Movement = MovementType.ForNationalSecurity },
            report with { Cluster = new EmulationCluster("Cụm", [Unit]) },
            report with { Figures = [.. report.Figures.Select(figure => figure with { Value = 7 })] },
            report with { Figures = [.. report.Figures.Select(figure => figure with { Population = Population.AssociationMembers })] },
            report with { Figures = [.. report.Figures.Select(
                figure => figure with { Status = FigureStatus.NotApplicable, Value = null })] },
        ];

        foreach (var other in changed) other.Facts[0].Should().NotBe(report.Facts[0]);
        var awards = report with { Awards = [.. report.Awards.Select(award => award with { EventId = "e" })] };
        awards.Facts[^1].Should().NotBe(report.Facts[^1]);
        awards.Facts[0].Should().Be(report.Facts[0]);
    }

    private static ReportBuilder Builder() => Report.For(Unit, ReportingPeriod.Year(2021), MovementType.AllPeopleProtectNationalSecurity);

    private static Award Award()
        => new()
        {
            Form = AwardForm.Commendation,
            Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector)],
            Recipients = Recipients.Of(individuals: Count.Exactly(1))
        };
}
