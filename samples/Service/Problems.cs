using Antq.Domain;
using NodaTime;

namespace Antq.Samples.Service;

/// <summary>The answers of the service that are no success.</summary>
internal static class Problems
{
    // recipe: problem details from findings
    /// <summary>
    /// 422: the document can be read, and what it says cannot stand. Messages are grouped by field as form libraries expect them; the
    /// findings follow whole.
    /// </summary>
    public static IResult Of(IReadOnlyList<Finding> findings, Language language)
        => Of(findings, language, "The report has findings that must be mended.", StatusCodes.Status422UnprocessableEntity);

    /// <summary>400: the document cannot be read; everything that is wrong with it is told at once.</summary>
    public static IResult OfDocument(IReadOnlyList<Finding> findings, Language language)
        => Of(findings, language, "The document cannot be read.", StatusCodes.Status400BadRequest);

    private static IResult Of(IReadOnlyList<Finding> findings, Language language, string title, int status) => Results.ValidationProblem(
        findings.Where(finding => finding.Severity == FindingSeverity.Error)
            .GroupBy(finding => finding.Path ?? "", StringComparer.Ordinal)
            .ToDictionary(field => field.Key, field => field.Select(finding => finding.Message(language)).ToArray(),
                StringComparer.Ordinal),
        title: title,
        statusCode: status,
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["findings"] = findings });
    // end

    /// <summary>404 with the day and the data version: another day, or newer data, may know it.</summary>
    public static IResult NotFound(string detail, Gazetteer gazetteer, LocalDate? day = null) => Results.Problem(
        detail,
        statusCode: StatusCodes.Status404NotFound,
        title: "There is nothing of that kind.",
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["day"] = day is { } asked ? new Day(asked).ToString() : null,
            ["dataVersion"] = gazetteer.Version,
        });
}
