using NodaTime;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// Reports as a ministry gets them, drawn by a fixed seed: of communes and provinces of the old order and of today, by months or by
/// quarters, each with
/// two flows and a stock, some in words, and two awards, some with recipients that are not split. No two reports of one unit are of the
/// same days, and no
/// province reports beside its communes, so that what a peer adds up is right too. Communes of the old order report as of its last day, the
/// one on which the
/// gazetteer knows them. Real ones have besides what articles of the movement have: a source, a part, a word of vagueness, titles, awards
/// of a period, a stated
/// total and a remark.
/// </summary>
internal static class ReportSample
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate FirstNewDay = new(2025, 7, 1);

    /// <summary>So many reports, in a drawn order.</summary>
    public static Report[] Draw(int count, bool areReal = false)
    {
        var random = new Random(20250701);
        var places = Places(LastOldDay, 2024, 1, 18).Concat(Places(FirstNewDay, 2025, 7, 15)).ToArray();
        if (places.Length < count)
            throw new ArgumentOutOfRangeException(nameof(count), count, $"There are only {places.Length} units and periods.");
        random.Shuffle(places);
        return [.. places.Take(count)
            .Select(place => areReal ? MakeReal(place.Unit, place.Period, random) : Make(place.Unit, place.Period, random))];
    }

    /// <summary>
    /// Every third province reports itself, and of the others the communes do; every third unit by quarters, the others by months.
    /// </summary>
    private static IEnumerable<(OrganisationUnit Unit, ReportingPeriod Period)> Places(LocalDate day, int year, int month, int months)
    {
        var snapshot = Gazetteer.Default.AsOf(day);
        var reporting = snapshot.Provinces.Where((_, place) => place % 3 == 0).ToList();
        var keys = reporting.Select(province => province.Key).ToHashSet();
        reporting.AddRange(snapshot.Units(OrganisationLevel.Commune).Where(commune => !keys.Contains(ProvinceOf(commune, day))));
        foreach (var (place, unit) in reporting.Index())
        {
            for (var number = 0; number < months; number++)
            {
                var (y, m) = (year + ((month - 1 + number) / 12), ((month - 1 + number) % 12) + 1);
                if (place % 3 != 0) yield return (unit, ReportingPeriod.Month(y, m));
                else if (m % 3 == 0) yield return (unit, ReportingPeriod.Quarter(y, m / 3));
            }
        }
    }

    private static UnitKey ProvinceOf(OrganisationUnit unit, LocalDate day)
    {
        while (unit.Key.Level != OrganisationLevel.Province) unit = Gazetteer.Default[unit.StateOn(day).Parent!.Value];
        return unit.Key;
    }

    private static ReportBuilder Begin(OrganisationUnit unit, ReportingPeriod period)
        => Report.For(unit, period, MovementType.AllPeopleProtectNationalSecurity)
            .AsOf(unit.ValidTo is null || unit.IsAliveOn(period.End) ? period.End : LastOldDay);

    private static Report MakeReal(OrganisationUnit unit, ReportingPeriod period, Random random)
    {
        var (few, many) = (random.Next(1, 9), random.Next(10, 99));
        var part = new Figure { Measure = StandardMeasures.ModelSites.Id, Value = few, Population = Population.AssociationMembers };
        return Begin(unit, period)
            .From(new ReportSource($"Phong trào \"Toàn dân bảo vệ an ninh Tổ quốc\" {period.ToWords(Language.Vietnamese)}", period.End))
            .With(part with { Value = many, Population = null, OfWhich = [part] })
            .With(StandardMeasures.InformationReceived, Count.Read($"hơn {random.Next(20, 400)}0", Language.Vietnamese))
            .With(StandardMeasures.ModelsBuilt, random.Next(20))
            .With(StandardMeasures.ModelKinds, random.Next(20))
            .Award(Titled("Huân chương Chiến công", AwardForm.Order, IssuingOffice.StatePresident, 1) with { Class = AwardClass.Second })
            .Award(Titled("Cờ Đơn vị thi đua xuất sắc của UBND tỉnh", AwardForm.EmulationFlag, IssuingOffice.ProvincialChair, 2))
            .Award(AwardForm.CertificateOfMerit, IssuingOffice.ProvincialChair, Recipients.Of(collectives: 3, individuals: few))
            .Award(AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector,
                Recipients.OfUnsplit(many, RecipientKind.Collectives, RecipientKind.Individuals))
            .StatedTotal(StandardMeasures.AwardInstances, 6 + few + many)
            .Remark("Nhiều tập thể, cá nhân được nhận Bằng khen của các cấp, các ngành")
            .Build();

        Award Titled(string title, AwardForm form, IssuingOffice office, int collectives)
            => new()
            {
                Form = form,
                Title = title,
                Issuers = [new Issuer(office)],
                Recipients = Recipients.Of(collectives),
                During = period
            };
    }

    private static Report Make(OrganisationUnit unit, ReportingPeriod period, Random random)
    {
        var builder = Begin(unit, period)
            .With(StandardMeasures.InformationReceived, Draw(random, 500))
            .With(StandardMeasures.ModelsBuilt, Draw(random, 20))
            .With(StandardMeasures.ModelSites, random.Next(1, 100))
            .Award(Award(AwardForm.CertificateOfMerit, IssuingOffice.ProvincialChair, Split(random)));
        return random.Next(3) == 0
            ? builder
                .Award(Award(AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector,
                Recipients.OfUnsplit(random.Next(2, 30), RecipientKind.Collectives, RecipientKind.Individuals))).Build()
            : builder.Award(Award(AwardForm.Commendation, IssuingOffice.CommuneChair, Split(random))).Build();

        Award Award(AwardForm form, IssuingOffice office, Recipients recipients)
            => new() { Form = form, Issuers = [new Issuer(office)], Recipients = recipients, Day = period.End };
    }

    private static Recipients Split(Random random) => Recipients.Of(collectives: random.Next(1, 5), individuals: random.Next(1, 9));

    /// <summary>One figure in five is in words.</summary>
    private static Count Draw(Random random, int most)
        => random.Next(5) == 0 ? Count.Read($"hơn {random.Next(1, most)}", Language.Vietnamese) : random.Next(most);
}
