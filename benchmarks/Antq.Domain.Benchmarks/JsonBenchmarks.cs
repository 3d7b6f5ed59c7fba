using System.Text.Json;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Antq.Domain.Benchmarks;

/// <summary>
/// A thousand report documents of the shape of the seeds: each has a source, titles, parts, words, a stated total and a remark. The peers
/// only
/// take the text apart: the reader of the framework passes over the tokens, and its document keeps them; neither knows what a unit or a
/// period
/// is, checks a member or makes a report. A figure is that of one report.
/// </summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private const int Reports = 1000;

    private Report[] _reports = [];
    private byte[][] _documents = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20250701);
        var communes = Gazetteer.Default.AsOf(new LocalDate(2025, 7, 1)).Units(OrganisationLevel.Commune);
        _reports = [.. Enumerable.Range(0, Reports).Select(_ => Draw(communes[random.Next(communes.Count)], random))];
        _documents = [.. _reports.Select(ReportJson.Write)];
        foreach (var document in _documents)
        {
            var again = ReportJson.Write(ReportJson.Read(document));
            if (!again.SequenceEqual(document)) throw new InvalidOperationException("A document does not come back.");
        }

        Console.WriteLine($"// {_documents.Average(document => document.Length):N0} bytes a document");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Reports)]
    public int ReaderOfTheFramework()
    {
        var tokens = 0;
        foreach (var document in _documents)
        {
            var reader = new Utf8JsonReader(document);
            while (reader.Read()) tokens++;
        }

        return tokens;
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public int DocumentOfTheFramework()
    {
        var members = 0;
        foreach (var utf8 in _documents)
        {
            using var document = JsonDocument.Parse(utf8);
            members += document.RootElement.GetPropertyCount();
        }

        return members;
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Read()
    {
        var figures = 0;
        foreach (var document in _documents) figures += ReportJson.Read(document).Figures.Count;
        return figures;
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Write()
    {
        var bytes = 0;
        foreach (var report in _reports) bytes += ReportJson.Write(report).Length;
        return bytes;
    }

    private static Report Draw(OrganisationUnit unit, Random random)
    {
        var period = ReportingPeriod.Quarter(2025, random.Next(3, 5));
        var (few, many) = (random.Next(1, 9), random.Next(10, 99));
        var sites = new Figure { Measure = StandardMeasures.ModelSites.Id, Value = few, Population = Population.AssociationMembers };
        var words = Count.Read($"hơn {random.Next(20, 400)}0", Language.Vietnamese);
        var together = Recipients.OfUnsplit(many, RecipientKind.Collectives, RecipientKind.Individuals);
        return Report.For(unit, period, MovementType.AllPeopleProtectNationalSecurity).AsOf(period.End)
            .From(new ReportSource($"Phong trào \"Toàn dân bảo vệ an ninh Tổ quốc\" {period.ToWords(Language.Vietnamese)}", period.End))
            .With(sites with { Value = many, Population = null, OfWhich = [sites] })
            .With(StandardMeasures.InformationReceived, words)
            .With(StandardMeasures.ModelsBuilt, random.Next(20))
            .With(StandardMeasures.ModelKinds, random.Next(20))
            .Award(Titled("Huân chương Chiến công", AwardForm.Order, IssuingOffice.StatePresident, 1) with { Class = AwardClass.Second })
            .Award(Titled("Cờ Đơn vị thi đua xuất sắc của UBND tỉnh", AwardForm.EmulationFlag, IssuingOffice.ProvincialChair, 2))
            .Award(AwardForm.CertificateOfMerit, IssuingOffice.ProvincialChair, Recipients.Of(collectives: 3, individuals: few))
            .Award(AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector, together)
            .StatedTotal(StandardMeasures.AwardInstances, 6 + few + many)
            .Remark("Nhiều tập thể, cá nhân được nhận Bằng khen của các cấp, các ngành")
            .Build();

        Award Titled(string title, AwardForm form, IssuingOffice office, int collectives) => new()
        {
            Form = form,
            Title = title,
            Issuers = [new Issuer(office)],
            Recipients = Recipients.Of(collectives),
            During = period,
        };
    }
}
