using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Awards;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Awards as sources state them: without form or issuer, of several forms together, with parts, and ones that others may include. Worked by
/// hand: an award counts in the totals that do not name what it leaves out, and bounds those that do.
/// </summary>
public sealed class VagueAwardRollUpTests
{
    private const string PhuTho = "25@2025-07-01";

    [Fact]
    public void RollUp_AwardWithoutFormAndIssuer_CountsInTheTotalAndBoundsTheOthers()
    {
        var result = Rolled(
            Award(Recipients.Of(15)),
            Award(Recipients.Of(4)) with { Form = AwardForm.Commendation, Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector)] });

        Bounds(result, CellCategory.All).Should().Be("19");
        Bounds(result, new(Recipient: RecipientKind.Collectives)).Should().Be("19");
        Bounds(result, new(Form: AwardForm.Commendation)).Should().Be("4..19");
        Bounds(result, new(Issuer: IssuingOffice.ProvincialPoliceDirector)).Should().Be("4..19");
    }

    [Fact]
    public void RollUp_AwardOfSeveralForms_IsOneOfThem()
    {
        var result = Rolled(
            Award(Recipients.OfUnsplit(Count.Read("gần 180", Language.Vietnamese), RecipientKind.Collectives, RecipientKind.Individuals))
                with
            { Form = [AwardForm.CommemorativeMedal, AwardForm.CertificateOfMerit] },
            Award(Recipients.Of(5)) with { Form = AwardForm.CertificateOfMerit },
            Award(Recipients.Of(2)) with { Form = AwardForm.EmulationFlag });

        Bounds(result, CellCategory.All).Should().Be("7..186");
        Bounds(result, new(Form: AwardForm.CertificateOfMerit)).Should().Be("5..184");
        Bounds(result, new(Form: AwardForm.CommemorativeMedal)).Should().Be("0..179");
        Bounds(result, new(Form: AwardForm.EmulationFlag)).Should().Be("2");
    }

    [Fact]
    public void RollUp_AwardOfSeveralClasses_IsOfNoOther()
    {
        var result = Rolled(Award(Recipients.Of(6)) with
        {
            Form = AwardForm.Order,
            Scheme = [StandardAwards.FeatOrder.Id, StandardAwards.LabourOrder.Id],
            Class = [AwardClass.Second, AwardClass.Third],
            Issuers = [new Issuer(IssuingOffice.StatePresident)],
        }, Award(Recipients.Of(1)) with
        {
            Form = AwardForm.Order,
            Scheme = StandardAwards.FeatOrder.Id,
            Class = AwardClass.First,
            Issuers = [new Issuer(IssuingOffice.StatePresident)],
        });

        Bounds(result, new(Class: AwardClass.First)).Should().Be("1");
        Bounds(result, new(Scheme: StandardAwards.FeatOrder.Id)).Should().Be("1..7");
        Bounds(result, CellCategory.All).Should().Be("7");
    }

    [Fact]
    public void RollUp_TitleOfAnAwardWithoutFormAndIssuer_GivesBoth()
    {
        var result = Rolled(
            Award(Recipients.Of(3)) with { Title = "Bằng khen của Thủ tướng Chính phủ" },
            Award(Recipients.Of(4)) with { Form = AwardForm.CertificateOfMerit, Issuers = [new Issuer(IssuingOffice.Minister)] },
            Award(Recipients.Of(1)) with { Form = AwardForm.EmulationFlag, Issuers = [new Issuer(IssuingOffice.PrimeMinister)] });

        Bounds(result, new(Form: AwardForm.CertificateOfMerit)).Should().Be("7");
        Bounds(result, new(Issuer: IssuingOffice.PrimeMinister)).Should().Be("4");
        Bounds(result, new(Form: AwardForm.CertificateOfMerit, Issuer: IssuingOffice.PrimeMinister)).Should().Be("3");
    }

    [Fact]
    public void RollUp_PartOfAnAward_IsOfItsKindAndNeverAdded()
    {
        var result = Rolled(Award(Recipients.OfUnsplit(479, RecipientKind.Collectives, RecipientKind.Individuals)) with
        {
            Form = AwardForm.CertificateOfMerit,
            OfWhich = [new Award { Type = CommendationType.AdHoc, Recipients = Recipients.Of(89) }],
        }, Award(Recipients.Of(0, 10)) with { Form = AwardForm.CertificateOfMerit, Type = CommendationType.Merit });

        Bounds(result, CellCategory.All).Should().Be("489");
        Bounds(result, new(Recipient: RecipientKind.Collectives)).Should().Be("89..479");
        Bounds(result, new(Recipient: RecipientKind.Individuals)).Should().Be("10..400");
        Bounds(result, new(Recipient: RecipientKind.Collectives, Type: CommendationType.AdHoc)).Should().Be("89");
        Bounds(result, new(Type: CommendationType.AdHoc)).Should().Be("89..479");
        Bounds(result, new(Type: CommendationType.Merit)).Should().Be("10..400");
    }

    [Theory]
    [InlineData(PartsKind.Complete)]
    [InlineData(PartsKind.Some)]
    public void RollUp_PartsOfSeveralIssuers_AreTheNumberOfEach(PartsKind parts)
    {
        var result = Rolled(Award(Recipients.Of(10)) with
        {
            Form = AwardForm.CertificateOfMerit,
            Parts = parts,
            OfWhich =
            [
                new Award { Issuers = [new Issuer(IssuingOffice.PrimeMinister)], Recipients = Recipients.Of(3) },
                new Award { Issuers = [new Issuer(IssuingOffice.Minister)], Recipients = Recipients.Of(7) },
            ],
        });

        Bounds(result, CellCategory.All).Should().Be("10");
        Bounds(result, new(Issuer: IssuingOffice.PrimeMinister)).Should().Be("3");
        Bounds(result, new(Issuer: IssuingOffice.Minister)).Should().Be("7");
    }

    [Fact]
    public void RollUp_PartByATraitThatNoCellHas_ChangesNothing()
    {
        var award = Award(Recipients.OfUnsplit(20, RecipientKind.Collectives, RecipientKind.Individuals))
            with
        { Form = AwardForm.CertificateOfMerit };
        var result = Rolled(award with
        {
            OfWhich =
            [
                new Award { IsPosthumous = true, Recipients = Recipients.Of(individuals: 5) },
                new Award { Force = Domain.Award.RecipientForce.Outside, Recipients = Recipients.Of(individuals: 8) },
            ],
        });

        Bounds(result, CellCategory.All).Should().Be("20");
        Bounds(result, new(Recipient: RecipientKind.Individuals)).Should().Be("0..20");
    }

    [Fact]
    public void RollUp_CrossingParts_AreOnlyCompared()
    {
        var result = Rolled(Award(Recipients.Of(20)) with
        {
            OfWhich =
            [
                new Award
                {
                    Issuers = [new Issuer(IssuingOffice.PrimeMinister), new Issuer(IssuingOffice.Minister)],
                    Recipients = Recipients.Of(9),
                },
                new Award { Form = AwardForm.CertificateOfMerit, Recipients = Recipients.Of(12) },
            ],
        });

        Bounds(result, CellCategory.All).Should().Be("20");
    }

    [Fact]
    public void RollUp_AwardThatAnotherMayInclude_IsBetweenTheLargestAndTheSum()
    {
        var result = Rolled(
            Award(Recipients.Of(100)) with { Name = "cả năm", Form = AwardForm.CertificateOfMerit },
            Award(Recipients.Of(15)) with { MayBeIncludedIn = ["cả năm"] },
            Award(Recipients.Of(4)) with { MayBeIncludedIn = ["cả năm"], Form = AwardForm.CertificateOfMerit });

        Bounds(result, CellCategory.All).Should().Be("100..119");
        Bounds(result, new(Form: AwardForm.CertificateOfMerit)).Should().Be("100..119");
    }

    [Fact]
    public void RollUp_SmallAwardsThatALargeOneMayInclude_AreApartFromEachOther()
        => Bounds(Rolled(
            Award(Recipients.Of(10)) with { Name = "a" },
            Award(Recipients.Of(7)) with { MayBeIncludedIn = ["a"] },
            Award(Recipients.Of(8)) with { MayBeIncludedIn = ["a"] }), CellCategory.All).Should().Be("15..25");

    [Fact]
    public void RollUp_AwardOfAnotherFormThanTheOneThatMayIncludeIt_IsAdded()
        => Bounds(Rolled(
            Award(Recipients.Of(10)) with { Name = "a", Form = AwardForm.EmulationFlag },
            Award(Recipients.Of(7)) with { MayBeIncludedIn = ["a"], Form = AwardForm.Commendation }), CellCategory.All)
            .Should().Be("17");

    [Fact]
    public void LiveReports_AfterAddingAndRemoving_EqualTheRollUpAnew()
    {
        var live = new Aggregator(Gazetteer.Default).Live(OrganisationLevel.Province, RollUps.Today, ReportingPeriod.Year(2025));
        var first = Report("a", Award(Recipients.Of(100)) with { Name = "x" }, Award(Recipients.Of(15)) with { MayBeIncludedIn = ["x"] });
        var second = Report("b", Award(Recipients.Of(9)) with
        {
            OfWhich = [new Award { Form = AwardForm.Badge, Recipients = Recipients.Of(2) }],
        });
        live.Add(first);
        live.Add(second);
        live.Add(Report("c", Award(Recipients.Of(1))));

        Bounds(live.Current, CellCategory.All).Should().Be("110..125");
        Bounds(live.Current, new(Form: AwardForm.Badge)).Should().Be("2..118");
        live.Remove("a");
        Bounds(live.Current, CellCategory.All).Should().Be("10");
        live.Add(first);
        RollUpJson.Write(live.Current, new RollUpDocument.Content { WithDerivations = true }).Should().Equal(RollUpJson.Write(
            new Aggregator(Gazetteer.Default).RollUp([first, second, Report("c", Award(Recipients.Of(1)))], OrganisationLevel.Province,
                RollUps.Today, ReportingPeriod.Year(2025)), new RollUpDocument.Content { WithDerivations = true }));
    }

    private static Award Award(Recipients recipients) => new() { Recipients = recipients, Day = new LocalDate(2025, 9, 2) };

    private static Report Report(string id, params Award[] awards)
        => Domain.Report.For(UnitKey.Parse(PhuTho), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
            .WithId(id)
            .AsOf(new LocalDate(2025, 12, 31))
            .Build() with
        { Awards = awards };

    private static RollUpResult Rolled(params Award[] awards)
        => new Aggregator(Gazetteer.Default).RollUp([Report("r", awards)], OrganisationLevel.Province, RollUps.Today,
            ReportingPeriod.Year(2025),
            new RollUpOptions
            {
                By = [CategoryAxis.Form, CategoryAxis.Issuer, CategoryAxis.Recipient, CategoryAxis.Type, CategoryAxis.Class,
                CategoryAxis.Scheme]
            });

    private static string Bounds(RollUpResult result, CellCategory category)
        => result.Cell("25", StandardMeasures.AwardInstances, category).Bounds();
}
