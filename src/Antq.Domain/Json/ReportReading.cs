using System.Globalization;
using System.Text.Json;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>
/// Finds everything that is wrong with a document that is no report: first its values, by the metadata of the serializer, and then, in what
/// is left without these, how its members fit together, as it is checked in every report.
/// </summary>
internal static class ReportReading
{
    /// <summary>Returns the findings in the order of the document; none if it is a report.</summary>
    /// <param name="utf8">The document, without a byte order mark.</param>
    /// <param name="calendars">The calendars that its periods may use; by default those of the library.</param>
    public static IReadOnlyList<Finding> FindingsOf(ReadOnlySpan<byte> utf8, ReportingCalendars? calendars)
    {
        var type = ReportJsonContext.For(calendars, lenient: false);
        var faults = DocumentFaultFinder.Of(utf8, type, ReportJson.MostFindings, out var more);
        var isWhole = more == 0 && faults.TrueForAll(fault => fault is not { Kind: DocumentFaultKind.NotJson or DocumentFaultKind.TooDeep }
            and not { Pointer: "", Kind: DocumentFaultKind.OtherKind });
        var rest = isWhole ? JsonSerializer.Deserialize(ReadableParts.Of(utf8, faults), ReportJsonContext.WithGaps(calendars)) : null;
        var words = new DocumentFindings(rest?.Id, calendars);
        List<(long Offset, Finding Finding)> found = [.. faults.Select(fault => (fault.Offset, words.Of(fault)))];
        var isAll = more < DocumentFaultFinder.MostFaults - ReportJson.MostFindings;
        if (rest is not null) isAll &= AddOfShape(rest, faults, words, utf8, found);
        var ordered = found.OrderBy(one => one.Offset).Take(ReportJson.MostFindings).ToArray();
        var findings = ordered.Select(one => one.Finding)
            .Zip(DocumentPlaces.PositionsOf(ordered.Select(one => one.Offset), utf8), At).ToList();
        more += found.Count - ordered.Length;
        if (more > 0) findings.Add(NotListed(more, isAll, rest?.Id));
        return findings.AsReadOnly();
    }

    private static Finding At(Finding finding, (int Line, int Byte) position)
        => finding with { Position = new Finding.TextPosition(position.Line, position.Byte) };

    private static Finding NotListed(int more, bool isAll, string? report)
    {
        var count = more.ToString(CultureInfo.InvariantCulture);
        var value = isAll ? new FindingValue("count", count) : new("count", $"ít nhất {count}", $"at least {count}");
        return new Finding(FindingCodes.FaultsNotListed, report, null, [value]);
    }

    /// <summary>Adds what does not fit together in the rest; returns whether that is all.</summary>
    private static bool AddOfShape(ReportDocument rest, List<DocumentFault> faults, DocumentFindings words, ReadOnlySpan<byte> utf8,
        List<(long Offset, Finding Finding)> found)
    {
        var unknown = PlacesOf(faults);
        var report = rest.Members();
        var shape = ReportShape.FaultsOf(report);
        List<Finding> findings =
        [
            .. shape.All.Where(fault => !IsOf(fault, unknown))
                .Select(fault => words.Of(fault.Path, fault.Reason, fault.Between is not null, TextToTrim(fault, report))),
        ];
        if (rest.Format == ReportFormat.First)
        {
            var kinds = OwnKinds.Of(report);
            findings.AddRange(kinds.Where(kind => kind.Nearest is not null).Select(words.Of));
            if (ReportFormat.PlaceBeyondFirst(report) is { } place && !unknown.Contains(place)
                && kinds.All(kind => kind.Path != place || kind.Nearest is null))
                findings.Add(words.OfFormat(place));
        }

        if (findings.Count == 0) return true;
        var offsets = DocumentPlaces.OffsetsOf(findings.Select(finding => finding.Path!), utf8);
        found.AddRange(findings.Select(finding => (offsets.GetValueOrDefault(finding.Path!), finding)));
        return shape.Count < ShapeFaults.Most;
    }

    /// <summary>Returns the places whose value is not known, because of a fault.</summary>
    private static HashSet<string> PlacesOf(List<DocumentFault> faults)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fault in faults)
        {
            places.Add(fault.Kind == DocumentFaultKind.MissingMember ? $"{fault.Pointer}/{fault.Member}" : fault.Pointer);
            if (fault is { Kind: DocumentFaultKind.UnknownMember, Nearest: { } meant })
                places.Add($"{fault.Pointer[..fault.Pointer.LastIndexOf('/')]}/{meant}");
        }

        return places;
    }

    /// <summary>Returns whether a fault may only be there because a value that it is about is not known.</summary>
    private static bool IsOf(ShapeFault fault, HashSet<string> unknown)
        => unknown.Contains(fault.Path) || fault.Between?.Any(unknown.Contains) == true
            || ReferenceEquals(fault.Reason, ShapeReasons.NoSuchAward) && unknown.Any(IsOfAwardName);

    /// <summary>Returns whether a place is that of all awards, of one, or of its name: <c>/awards/3/name</c>.</summary>
    private static bool IsOfAwardName(string place)
        => place.Split('/') is ["", "awards"] or ["", "awards", _] or ["", "awards", _, "name"];

    /// <summary>Returns the event id that has blanks at its ends, which can be taken off; null for any other fault.</summary>
    private static string? TextToTrim(ShapeFault fault, Report report)
        => ReferenceEquals(fault.Reason, ShapeReasons.EventIdBlanks) && fault.Path.Split('/') is ["", "awards", var index, "eventId"]
            ? report.Awards[int.Parse(index, CultureInfo.InvariantCulture)].EventId
            : null;
}
