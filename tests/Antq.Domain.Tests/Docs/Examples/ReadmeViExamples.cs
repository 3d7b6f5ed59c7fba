using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of README.vi.md.</summary>
internal static class ReadmeViExamples
{
    [Example]
    public static void TenLines(ExampleOutput Console)
    {
        var homNay = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var quangNam = Gazetteer.Default.AsOf(new LocalDate(2024, 12, 31)).FindProvinces("Quảng Nam").Single();
        var baoCao = Report.For(quangNam, ReportingPeriod.Parse("phase:2019/2024"), MovementType.AllPeopleProtectNationalSecurity)
            .AsOf(new LocalDate(2024, 9, 19))
            .With(StandardMeasures.ModelSites, 910)
            .With(StandardMeasures.InformationReceived, Count.Read("hơn 2.430", Language.Vietnamese), by: Population.AssociationMembers)
            .Build();
        foreach (var phatHien in ReportRules.Standard.Validate(baoCao)) Console.WriteLine(phatHien.Message(Language.Vietnamese));
        var ketQua = new Aggregator(Gazetteer.Default).RollUp(
            [baoCao], OrganisationLevel.Province, boundariesOf: homNay.Day, ReportingPeriod.Parse("2015/2025"));
        Console.WriteLine(ketQua[homNay.Province("48"), StandardMeasures.ModelSites].Explain(Language.Vietnamese));
    }

    [Example]
    public static void Total(ExampleOutput Console)
    {
        Report[] baoCao =
        [
            Lap("26@2008-08-01", "2025-H1", "120"),      // Vĩnh Phúc, trước khi sáp nhập
            Lap("26@2008-08-01", "2025-Q1", "45"),       // một phần của chính sáu tháng ấy
            Lap("17@2008-08-01", "2025-H1", "hơn 80"),   // Hòa Bình
            Lap("25@2008-08-01", "2025-H1", "200"),      // Phú Thọ cũ
            Lap("25@2025-07-01", "2025-H2", "410"),      // Phú Thọ mới
            Lap("25@2025-07-01", "2025", "830"),         // số cả năm của Phú Thọ mới, trên toàn địa bàn
        ];
        var homNay = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var ketQua = new Aggregator(Gazetteer.Default).RollUp(
            baoCao, OrganisationLevel.Province, boundariesOf: homNay.Day, ReportingPeriod.Year(2025));
        var tinBao = ketQua[homNay.Province("25"), StandardMeasures.InformationReceived];
        Console.WriteLine(tinBao.Value);
        Console.WriteLine(tinBao.Explain(Language.Vietnamese, new ExplainOptions { ForReaders = true }));

        static Report Lap(string donVi, string ky, string so)
            => Report.For(UnitKey.Parse(donVi), ReportingPeriod.Parse(ky), MovementType.AllPeopleProtectNationalSecurity)
                .WithId($"{donVi[..2]}-{ky}")
                .With(StandardMeasures.InformationReceived, Count.Read(so, Language.Vietnamese))
                .Build();
    }
}
