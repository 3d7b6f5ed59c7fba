namespace Antq.Domain.Json;

/// <summary>
/// The JSON Schemas (2020-12) of the documents, as texts. The package also has them as files, in its folder <c>schemas</c>. A schema
/// describes the shape; how the members fit together is checked by the reader and the rules.
/// </summary>
public static class JsonSchemas
{
    internal const string ReportFile = "antq-report-2.schema.json";
    internal const string FirstReportFile = "antq-report-1.schema.json";
    internal const string RollUpFile = "antq-roll-up-2.schema.json";
    internal const string FirstRollUpFile = "antq-roll-up-1.schema.json";
    internal const string FindingsFile = "antq-findings-1.schema.json";
    internal const string CatalogueFile = "antq-catalogue-1.schema.json";
    internal const string GazetteerFile = "antq-gazetteer-1.schema.json";

    private static readonly Lazy<string> OfReports = new(() => Read(ReportFile));
    private static readonly Lazy<string> OfFirstReports = new(() => Read(FirstReportFile));
    private static readonly Lazy<string> OfRollUps = new(() => Read(RollUpFile));
    private static readonly Lazy<string> OfFirstRollUps = new(() => Read(FirstRollUpFile));
    private static readonly Lazy<string> OfFindings = new(() => Read(FindingsFile));
    private static readonly Lazy<string> OfCatalogues = new(() => Read(CatalogueFile));
    private static readonly Lazy<string> OfGazetteers = new(() => Read(GazetteerFile));

    /// <summary>The schema of a report document, <c>antq-report/2</c>.</summary>
    public static string Report => OfReports.Value;

    /// <summary>The schema of a report document of the first format, <c>antq-report/1</c>.</summary>
    public static string FirstReport => OfFirstReports.Value;

    /// <summary>The schema of the result of a roll-up, <c>antq-roll-up/2</c>.</summary>
    public static string RollUp => OfRollUps.Value;

    /// <summary>The schema of the result of a roll-up in the first format, <c>antq-roll-up/1</c>.</summary>
    public static string FirstRollUp => OfFirstRollUps.Value;

    /// <summary>The schema of a list of findings.</summary>
    public static string Findings => OfFindings.Value;

    /// <summary>The schema of the catalogue of names and terms, <c>antq-catalogue/1</c>.</summary>
    public static string Catalogue => OfCatalogues.Value;

    /// <summary>The schema of a gazetteer, <c>antq-gazetteer/1</c>.</summary>
    public static string Gazetteer => OfGazetteers.Value;

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(JsonSchemas).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
