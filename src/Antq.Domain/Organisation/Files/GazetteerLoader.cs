using Antq.Domain.Data;

namespace Antq.Domain.Organisation;

/// <summary>Loads a gazetteer from the caller's text, or returns the reasons why not.</summary>
internal static class GazetteerLoader
{
    /// <summary>Loads a gazetteer from a stream if it has no errors.</summary>
    public static Gazetteer? Load(Stream stream, int maxBytes, out IReadOnlyList<Finding> findings)
    {
        var text = DataText.Read(stream, maxBytes, out var refusal);
        findings = refusal is null ? [] : [refusal];
        return text is null ? null : Read(text, out findings);
    }

    /// <summary>Reads a gazetteer from a text if it has no errors. Its rows are checked together only if each can be read.</summary>
    public static Gazetteer? Read(string text, out IReadOnlyList<Finding> findings)
    {
        var found = new GazetteerFindings();
        findings = found.All;
        GazetteerTextReader.Check(text, found);
        if (found.HaveErrors) return null;
        return Checked(GazetteerContent.Read(DataFile.Read("gazetteer", text)), found);
    }

    /// <summary>Returns the gazetteer of a content if it has no errors.</summary>
    public static Gazetteer? Checked(GazetteerContent content, out IReadOnlyList<Finding> findings)
    {
        var found = new GazetteerFindings { Version = content.Version };
        findings = found.All;
        return Checked(content, found);
    }

    private static Gazetteer? Checked(GazetteerContent content, GazetteerFindings found)
    {
        GazetteerRules.Check(content, found);
        return found.HaveErrors ? null : GazetteerSource.Of(content);
    }

    /// <summary>Returns the exception for all errors.</summary>
    public static ReferenceDataException Refusal(IReadOnlyList<Finding> findings)
    {
        var errors = findings.Count(finding => finding.Severity == FindingSeverity.Error);
        var first = findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error) ?? findings[^1];
        return new ReferenceDataException($"The gazetteer has {errors} {(errors == 1 ? "error" : "errors, the first of them")}: {first}",
            findings);
    }
}
