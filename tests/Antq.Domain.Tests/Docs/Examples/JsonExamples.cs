using System.Text.Json;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Json;
using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/json.md.</summary>
internal static class JsonExamples
{
    [Example]
    public static void Plain(ExampleOutput Console)
    {
        var unit = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21)).Province("25");
        var report = Report.For(unit, ReportingPeriod.Parse("2025-Q3"), MovementType.AllPeopleProtectNationalSecurity)
            .WithId("phu-tho-2025-q3")
            .AsOf(new LocalDate(2025, 10, 5))
            .With(StandardMeasures.InformationReceived, Count.Read("hơn 2.430", Language.Vietnamese))
            .Build();

        var json = JsonSerializer.Serialize(report);
        Console.WriteLine(json);
        Console.WriteLine(JsonSerializer.Deserialize<Report>(json)!.Figures[0].Value);
        Console.WriteLine(JsonSerializer.Serialize(new { unit, report.Period, Total = Count.Read("từ 8 đến 27", Language.Vietnamese) }));
    }

    [Example]
    public static void Trimmed(ExampleOutput Console)
    {
        var count = JsonSerializer.Deserialize("""{"lower":2431,"text":"hơn 2.430"}""", AntqJson.TypeInfo<Count>());
        Console.WriteLine(count);

        // In a web application: builder.Services.ConfigureHttpJsonOptions(web => web.SerializerOptions.UseAntqDomain());
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).UseAntqDomain();
        Console.WriteLine(JsonSerializer.Serialize(UnitKey.Parse("25@2025-07-01"), options.GetTypeInfo(typeof(UnitKey))));
    }

    [Example]
    public static void Strict(ExampleOutput Console)
    {
        var newer = """
            {
              "format": "antq-report/1", "id": "phu-tho-2025", "revision": 1, "unit": "25@2025-07-01", "period": "2025",
              "asOf": "2025-12-31", "movement": "all-people-protect-national-security", "signedBy": "Trưởng phòng"
            }
            """u8;
        try
        {
            ReportJson.Read(newer);
        }
        catch (JsonException refusal)
        {
            Console.WriteLine($"{refusal.Path}, line {refusal.LineNumber + 1}");
        }

        var report = ReportJson.ReadLenient(newer, out var leftOut);
        Console.WriteLine($"{report}: {leftOut.Single()}");
    }

    [Example]
    public static void Everything(ExampleOutput Console)
    {
        var document = """
            {
              "format": "antq-report/1", "id": "phu-tho-2025", "revision": 1, "unit": "25@2025-07-01", "period": "năm 2025",
              "asOf": "2025-12-31", "movement": "all-people-protect-national-security",
              "figures": [{ "measure": "information-received", "value": "hơn 2.430" }, { "mesure": "model-sites", "value": 910 }],
              "awards": [{ "form": "Giấy khen", "issuers": [{ "office": "minister" }], "recipients": { "individuals": -3 } }]
            }
            """u8;
        if (!ReportJson.TryRead(document, out _, out var findings))
        {
            foreach (var finding in findings)
                Console.WriteLine($"{finding.Path}, line {finding.Position?.Line}: {finding.Code}, perhaps {finding.Repair?.Json ?? "?"}");
            Console.WriteLine(findings[0].Message(Language.Vietnamese));
        }
    }

    [Example]
    public static void Results(ExampleOutput Console)
    {
        var report = Report.For(UnitKey.Parse("49@1997-01-01"), ReportingPeriod.Year(2024), MovementType.AllPeopleProtectNationalSecurity)
            .With(StandardMeasures.ModelSites, 910).Build();
        var result = new Aggregator(Gazetteer.Default).RollUp(
            [report], OrganisationLevel.Province, new LocalDate(2026, 11, 21), ReportingPeriod.Year(2024));

        RollUpDocument document = RollUpJson.Read(RollUpJson.Write(result));
        var cell = document.Cells.Single(
            cell => cell.Unit == UnitKey.Parse("48@2025-07-01") && cell.Measure == StandardMeasures.ModelSites.Id);
        Console.WriteLine($"{document.Names["48@2025-07-01"].Vietnamese}: {cell.Value}, {cell.Coverage.Reported} of {cell.Coverage.Expected} units");
    }

    [Example]
    public static void Gazetteers(ExampleOutput Console)
    {
        byte[] utf8 = GazetteerJson.Write(Gazetteer.Default);
        Gazetteer same = GazetteerJson.Read(utf8);
        Console.WriteLine($"{utf8.Length / 1_000_000} MB, {same.Units.Count} units, {Gazetteer.Default.ChangesTo(same).Count} changes");
    }

    [Example]
    public static void Catalogue(ExampleOutput Console)
    {
        using var catalogue = JsonDocument.Parse(AntqJson.WriteCatalogue());
        Console.WriteLine(catalogue.RootElement.GetProperty("terms").GetProperty("cellStatus").GetProperty("partial").GetProperty("vi"));
    }

    [Example]
    public static void Schemas(ExampleOutput Console)
    {
        foreach (var schema in new[]
        {
            JsonSchemas.Report, JsonSchemas.RollUp, JsonSchemas.Findings, JsonSchemas.Gazetteer, JsonSchemas.Catalogue
        })
        {
            using var document = JsonDocument.Parse(schema);
            Console.WriteLine($"{document.RootElement.GetProperty("$id")}: {document.RootElement.GetProperty("title")}");
        }
    }
}
