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
    public static IResult Of(IReadOnlyList<Finding> findings, Language language) => Results.ValidationProblem(
        findings.Where(finding => finding.Severity == FindingSeverity.Error)
            .GroupBy(finding => finding.Path ?? "", StringComparer.Ordinal)
            .ToDictionary(field => field.Key, field => field.Select(finding => finding.Message(language)).ToArray(),
                StringComparer.Ordinal),
        title: "The report has findings that must be mended.",
        statusCode: StatusCodes.Status422UnprocessableEntity,
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
