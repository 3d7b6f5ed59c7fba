using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Flows that only add are added up in groups, once for each unit. A cell asked for by itself, and a derivation, are made fact by fact: on
/// drawn reports
/// both ways tell the same.
/// </summary>
public sealed class AdditiveRollUpTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate Today = new(2026, 11, 21);
    private static readonly IReadOnlyList<OrganisationUnit> OldProvinces = Gazetteer.Default.AsOf(LastOldDay).Provinces;

    [Fact]
    public void RollUp_FlowsAndAwards_AreWhatTheyAreFactByFact()
    {
        var random = new Random(20250706);
        for (var round = 0; round < Rounds.Of(20); round++)
        {
            var provinces = Enumerable.Range(0, 4).Select(_ => OldProvinces[random.Next(OldProvinces.Count)]).ToArray();
            var reports = Enumerable.Range(0, random.Next(10, 40)).Select(number => Draw(random, number, provinces)).ToArray();
            var options = new RollUpOptions { MinimumCoverage = round % 3 == 0 ? Percentage.Of(50) : null };
            var boundaries = round % 2 == 0 ? Today : LastOldDay;

            var result = new Aggregator(Gazetteer.Default).RollUp(
                reports, OrganisationLevel.Province, boundaries, ReportingPeriod.Parse("2024/2026"), options);

            foreach (var cell in result.Cells)
            {
                var because = $"round {round}, {cell}";
                cell.Derivation.Root?.Value.Should().Be(cell.Value, because);
                if (result.GroupOf(cell) is { Units.Count: 1 } alone) Tell(cell).Should().Be(Tell(alone), because);
            }

            var shuffled = reports.ToArray();
            random.Shuffle(shuffled);
            var again = new Aggregator(Gazetteer.Default).RollUp(
                shuffled, OrganisationLevel.Province, boundaries, ReportingPeriod.Parse("2024/2026"), options);
            again.Cells.Select(Tell).Should().Equal(result.Cells.Select(Tell), $"round {round}");
        }
    }

    private static string Tell(RollUpCell cell)
        => string.Join(
            '\n', $"{cell} {cell.Value} {cell.Exactness} {cell.HasOwnFacts}", string.Join(", ", cell.Coverage.Parts),
            string.Join(", ", cell.Sources), string.Join(", ", cell.Findings));

    private static Report Draw(Random random, int number, OrganisationUnit[] provinces)
    {
        var isNew = random.Next(4) == 0;
        var unit = isNew
            ? Gazetteer.Default.AsOf(Today).Provinces[random.Next(3)]
            : random.Next(10) == 0 ? Gazetteer.Default.AsOf(Today).Ministry : provinces[random.Next(provinces.Length)];
        var period = random.Next(6) switch
        {
            0 => ReportingPeriod.Year(isNew ? 2025 : 2024),
            1 => ReportingPeriod.Quarter(isNew ? 2026 : 2024, random.Next(1, 4)),
            _ => ReportingPeriod.Month(isNew ? 2026 : 2024, random.Next(1, 10)),
        };
        return Report.For(unit, period, MovementType.AllPeopleProtectNationalSecurity)
            .WithId($"r{number}")
            .With(StandardMeasures.InformationReceived, Drawn(random), random.Next(6) == 0 ? Population.AssociationMembers : null)
            .Award(random.Next(2) == 0
                ? AwardForm.CertificateOfMerit
                : AwardForm.Commendation, random.Next(2) == 0
                    ? IssuingOffice.Minister
                    : IssuingOffice.ProvincialPoliceDirector, RecipientsOf(random))
            .Build();
    }

    private static Recipients RecipientsOf(Random random)
        => random.Next(3) == 0
            ? Recipients.OfUnsplit(Drawn(random), RecipientKind.Collectives, RecipientKind.Individuals)
            : Recipients.Of(Drawn(random), Drawn(random));

    private static Count Drawn(Random random) => random.Next(5) switch
    {
        0 => Count.Read($"hơn {random.Next(1, 90)}", Language.Vietnamese),
        1 => Count.Read($"khoảng {random.Next(1, 90)}", Language.Vietnamese),
        2 => Count.Between(random.Next(5), random.Next(5, 30)),
        _ => random.Next(60),
    };
}
