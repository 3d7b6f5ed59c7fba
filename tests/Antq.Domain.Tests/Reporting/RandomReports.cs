using Antq.Domain.Awards;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Reporting;

/// <summary>
/// Reports drawn by a seed: plain ones, ones in the shape of the seeds (source, titles, parts, stated totals, words of counts) and without
/// a finding, and ones
/// whose numbers, days, units and texts are drawn without regard to sense, so that every rule finds something in some.
/// </summary>
internal static class RandomReports
{
    private static readonly IReadOnlyList<OrganisationUnit> Provinces = Gazetteer.Default.AsOf(new LocalDate(2025, 7, 1)).Provinces;

    private static readonly UnitKey[] Units =
        [.. Provinces.Take(5)
            .Select(unit => unit.Key),
            .. new[] { "00004@2025-07-01", "26@2008-08-01", "BCA@1976-07-02", "99@2025-07-01" }.Select(key => UnitKey.Parse(key))];

    /// <summary>Measures that limit each other, and few others, so that figures of one report often concern each other.</summary>
    private static readonly Measure[] Measures =
    [
        .. StandardMeasures.All.Where(measure => measure.Chapter!.Id is "models" or "situation"), StandardMeasures.AwardInstances,
        StandardMeasures.AwardRecipients, StandardMeasures.Exemplars, StandardMeasures.ExemplarOccurrences,
        StandardMeasures.InformationReceived,
    ];

    private static readonly string[] Titles =
        ["Huân chương Chiến công", "Bằng khen của Chủ tịch UBND tỉnh", "Giấy khen của Ban Chỉ đạo", "Cờ Thi đua xuất sắc của UBND tỉnh",
            "Giấy khen", "Chiến sĩ thi đua"];

    private static readonly string[] Wordings = ["hơn 30", "khoảng 70", "Quyết định số 5", "hàng nghìn", "5 tự quản", "nhiều"];

    private static readonly string[] Periods = ["2025", "2025-H2", "2025-Q4", "2025-12", "2024", "phase:2020/2025|7 năm",
        "phase:2020/2025|5 năm", "../2025-06-30"];

    /// <summary>Three figures and two awards.</summary>
    public static Report Plain(int seed)
    {
        var random = new Random(seed);
        var period = ReportingPeriod.Month(2025, random.Next(7, 13));
        return Report.For(Provinces[random.Next(Provinces.Count)], period, MovementType.AllPeopleProtectNationalSecurity)
            .With(StandardMeasures.InformationReceived, random.Next(500))
            .With(StandardMeasures.ModelsBuilt, random.Next(20))
            .With(StandardMeasures.ModelSites, Count.Read($"hơn {random.Next(1, 100)}", Language.Vietnamese))
            .Award(AwardForm.CertificateOfMerit, IssuingOffice.ProvincialChair, Recipients.Of(random.Next(1, 5), random.Next(1, 9)))
            .Award(AwardForm.Commendation, IssuingOffice.CommuneChair, Recipients.Of(random.Next(1, 5), random.Next(1, 9)))
            .Build();
    }

    /// <summary>Some twenty figures and awards as the seeds have them.</summary>
    public static Report Real(int seed)
    {
        var random = new Random(seed);
        var unit = Provinces[random.Next(Provinces.Count)];
        var (merit, praise) = (random.Next(1, 20), random.Next(1, 20));
        var (models, sites) = (random.Next(40, 90), random.Next(90, 900));
        Figure Of(Measure measure, Count value) => new() { Measure = measure.Id, Value = value };
        Award Given(AwardForm form, IssuingOffice office, Recipients recipients) => new()
        {
            Form = form,
            Issuers = [new Issuer(office)],
            Recipients = recipients
        };
        return Report.For(unit, ReportingPeriod.Half(2025, 2), MovementType.AllPeopleProtectNationalSecurity)
            .WithId($"real-{seed}")
            .AsOf(new LocalDate(2025, 12, 20))
            .From(new ReportSource(
            "Biểu dương các mô hình, điển hình tiên tiến trong phong trào \"Toàn dân bảo vệ an ninh Tổ quốc\" năm 2025",
                new LocalDate(2025, 12, 20)))
            .With(Of(StandardMeasures.ModelKinds, random.Next(10, 40)))
            .With(Of(StandardMeasures.Models, models))
            .With(Of(StandardMeasures.ModelSites,
            sites) with
            { OfWhich = [Of(StandardMeasures.ModelSites, sites / 3) with { Population = Population.AssociationMembers }] })
            .With(Of(StandardMeasures.InformationReceived,
            Count.Read("hơn 2.430", Language.Vietnamese)) with
            { Population = Population.AssociationMembers })
            .With(Of(StandardMeasures.InformationReceived, Count.Read("hàng chục nghìn", Language.Vietnamese)))
            .With(Of(StandardMeasures.ModelsBuilt, 17) with { OfWhich = [Of(StandardMeasures.ModelsRecognised, random.Next(17))] })
            .With(Of(StandardMeasures.Exemplars, 200))
            .With(Of(StandardMeasures.BorderClusters, random.Next(30)))
            .With(Of(StandardMeasures.ModelMembers, random.Next(3000, 4000)))
            .With(Of(StandardMeasures.ModelsReviewed, random.Next(9)))
            .With(Of(StandardMeasures.ModelsGraded, random.Next(9)))
            .Award(Given(AwardForm.EmulationFlag, IssuingOffice.ProvincialChair,
            Recipients.Of(2)) with
            { Title = "Cờ Thi đua xuất sắc của UBND tỉnh", PresentedBy = "Phó Chủ tịch UBND tỉnh" })
            .Award(Given(AwardForm.CertificateOfMerit, IssuingOffice.ProvincialChair,
            Recipients.Of(individuals: merit)) with
            { Title = "Bằng khen của Chủ tịch UBND tỉnh", Among = StandardMeasures.Exemplars.Id })
            .Award(Given(AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector,
            Recipients.Of(praise)) with
            { Title = "Giấy khen của Giám đốc Công an tỉnh", Among = StandardMeasures.Exemplars.Id })
            .Award(Given(AwardForm.Order, IssuingOffice.StatePresident, Recipients.Of(1)) with
            {
                Title = "Huân chương Chiến công",
                Class = AwardClass.Second,
                During = ReportingPeriod.Half(2025, 2)
            })
            .Award(Given(AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector,
            Recipients.OfUnsplit(15, RecipientKind.Collectives, RecipientKind.Individuals)))
            .StatedTotal(StandardMeasures.AwardInstances, 2 + merit + praise + 1 + 15)
            .StatedTotal(StandardMeasures.AwardInstances, praise + 15, AwardForm.Commendation)
            .Remark("Nhiều tập thể, cá nhân được các cấp biểu dương, khen thưởng")
            .Build();
    }

    /// <summary>Figures and awards drawn without regard to sense.</summary>
    public static Report Any(int seed)
    {
        var random = new Random(seed);
        var builder = Report.For(Draw(random, Units[..^1]), ReportingPeriod.Parse(Draw(random, Periods)),
            Draw(random, Enum.GetValues<MovementType>()))
            .WithId($"any-{seed}")
            .AsOf(new LocalDate(2025, 12, 31).PlusDays(-random.Next(400)));
        for (var number = random.Next(8); number > 0; number--) builder.With(AnyFigure(random, 2));
        for (var number = random.Next(5); number > 0; number--) builder.Award(AnyAward(random));
        for (var number = random.Next(3); number > 0; number--) builder.With(new StatedTotal(Draw(random, Measures).Id, AnyCount(random)));
        if (random.Next(2) == 0)
            builder.With(new StatedTotal(StandardMeasures.AwardInstances.Id, AnyCount(random), Open: random.Next(4) == 0));
        return builder.Build();
    }

    private static Figure AnyFigure(Random random, int depth)
    {
        var days = random.Next(5);
        var isMissing = random.Next(9) == 0;
        return new Figure
        {
            Measure = random.Next(20) == 0 ? MeasureId.Parse("no-such") : Draw(random, Measures).Id,
            Value = isMissing ? null : AnyCount(random),
            Status = !isMissing && random.Next(15) == 0 ? FigureStatus.Estimated : null,
            OutOf = Maybe(random, 6, () => AnyCount(random)),
            Target = Maybe(random, 6, () => AnyCount(random)),
            Achieved = Maybe(random, 6, () => TargetShare.Parse("105%")),
            Population = Maybe(random, 4, () => Population.AssociationMembers),
            Unit = Maybe(random, 4, () => Draw(random, Units)),
            Period = days == 0 ? ReportingPeriod.Parse(Draw(random, Periods)) : null,
            Day = days == 1 ? new LocalDate(2026, 1, 31).PlusDays(-random.Next(600)) : null,
            Movement = Maybe(random, 8, () => Draw(random, Enum.GetValues<MovementType>())),
            Drive = random.Next(8) == 0 ? new Drive("Kỷ niệm", new LocalDate(1967, 6, 16), random.Next(55, 60)) : null,
            Parts = Draw(random, Enum.GetValues<PartsKind>()),
            OfWhich = depth == 0 ? [] : [.. Enumerable.Range(0, Math.Max(0, random.Next(6) - 3)).Select(_ => AnyFigure(random, depth - 1))],
        };
    }

    private static Award AnyAward(Random random)
    {
        var days = random.Next(4);
        var unsplit = Maybe(random, 3, () => AnyCount(random)) is { } count
            ? new UnsplitRecipients(count, [RecipientKind.Collectives, RecipientKind.Individuals]) : null;
        return new Award
        {
            Form = Draw(random, Enum.GetValues<AwardForm>()),
            Scheme = Maybe(random, 6, () => Draw(random, [.. AwardLaw.Default.Schemes]).Id),
            Class = Maybe(random, 4, () => Draw(random, Enum.GetValues<AwardClass>())),
            Title = random.Next(2) == 0 ? Draw(random, Titles) : null,
            Type = Maybe(random, 4, () => Draw(random, Enum.GetValues<CommendationType>())),
            Issuers = [new Issuer(Draw(random, Enum.GetValues<IssuingOffice>()), Maybe(random, 4, () => Draw(random, Units)))],
            Recipients = new Recipients(random.Next(3), Maybe(random, 2, () => AnyCount(random)), Maybe(random, 5, () => AnyCount(random)),
                unsplit),
            RecipientsText = random.Next(5) == 0 ? "cán bộ và nhân dân xã Tam Hồng" : null,
            Among = Maybe(random, 4, () => StandardMeasures.Exemplars.Id),
            Status = random.Next(8) == 0 ? AwardStatus.Proposed : AwardStatus.Granted,
            Day = days == 0 ? new LocalDate(2027, 6, 1).PlusDays(-random.Next(9000)) : null,
            During = days == 1 ? ReportingPeriod.Parse(Draw(random, Periods)) : null,
            Unit = Maybe(random, 5, () => Draw(random, Units)),
        };
    }

    private static Count AnyCount(Random random) => random.Next(5) switch
    {
        0 => Count.Exactly(random.Next(40)).Worded(Draw(random, Wordings)),
        1 => Count.Between(random.Next(20), random.Next(20, 60)),
        _ => random.Next(40),
    };

    private static T Draw<T>(Random random, T[] from) => from[random.Next(from.Length)];

    private static T? Maybe<T>(Random random, int times, Func<T> draw)
        where T : struct
        => random.Next(times) == 0 ? draw() : null;
}
