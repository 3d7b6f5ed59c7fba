using Microsoft.AspNetCore.Http;

namespace Antq.Domain.AspNetCore;

/// <summary>
/// Problem details (RFC 9457) of findings: <c>errors</c> has the messages of the errors by JSON pointer, in the language of the client, and
/// <c>findings</c> has all of them whole, in both languages.
/// </summary>
public sealed class FindingsProblemDetails : HttpValidationProblemDetails
{
    /// <summary>The findings, warnings and remarks too.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    internal static FindingsProblemDetails Of(IReadOnlyList<Finding> findings, Language language, int status) => new()
    {
        Status = status,
        Title = language == Language.Vietnamese ? "Dữ liệu có lỗi cần sửa." : "The document has errors to correct.",
        Findings = findings,
        Errors = findings.Where(finding => finding.Severity == FindingSeverity.Error)
            .GroupBy(finding => finding.Path ?? "", StringComparer.Ordinal)
            .ToDictionary(field => field.Key, field => field.Select(one => one.Message(language)).ToArray(), StringComparer.Ordinal),
    };
}
