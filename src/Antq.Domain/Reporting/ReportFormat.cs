using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>
/// The formats of report documents. The first is read for ever, and written wherever it can hold a report; the second holds everything.
/// </summary>
internal static class ReportFormat
{
    public const string First = "antq-report/1";

    public const string Second = "antq-report/2";

    public const string NotOfFirst = $"This needs the format \"{Second}\"; the document is of the format \"{First}\".";

    /// <summary>Returns the reason why the first format cannot hold a report at a place: perhaps a mistyped id.</summary>
    public static string Reason(Report report, string place)
        => OwnKinds.First(report) is { Nearest: { } nearest } kind && kind.Path == place
            ? $"{QuotedText.Of(kind.Id)} is not {JsonWords.Of(kind.Type)}. Did you mean {QuotedText.Of(nearest)}? "
                + $"Known: {string.Join(", ", kind.Known)}."
            : NotOfFirst;

    /// <summary>Returns the first format that can hold a report.</summary>
    public static string Of(Report report) => PlaceBeyondFirst(report) is null ? First : Second;

    /// <summary>
    /// Returns the first place of a report, which may hold nulls, that the first format cannot hold, as a JSON pointer; null when it can
    /// hold all.
    /// </summary>
    public static string? PlaceBeyondFirst(Report report)
    {
        if (report.Cluster is { Members.Count: 0 }) return "/cluster/members";
        if (report.Body is not null) return "/body";
        if (BeyondFirst(report.Figures) is { } figure) return "/figures" + figure;
        for (var index = 0; index < report.Awards.Count; index++)
        {
            if (report.Awards[index] is { } award && BeyondFirst(award) is { } place) return ReportPlaces.Award(index) + place;
        }

        for (var index = 0; index < report.StatedTotals.Count; index++)
        {
            if (report.StatedTotals[index] is { } total && BeyondFirst(total) is { } place) return $"/statedTotals/{index}{place}";
        }

        return OwnKinds.First(report)?.Path;
    }

    private static string? BeyondFirst(IReadOnlyList<Figure> figures)
    {
        for (var index = 0; index < figures.Count; index++)
        {
            if (figures[index] is not { } figure) continue;
            if (figure.Body is not null) return $"/{index}/body";
            if (figure.Share is not null) return $"/{index}/share";
            if (figure.OfWhich.Count > 0 && BeyondFirst(figure.OfWhich) is { } part) return $"/{index}/ofWhich{part}";
        }

        return null;
    }

    private static string? BeyondFirst(Award award)
        => award.Form.Count != 1 ? "/form"
            : award.Scheme.Count > 1 ? "/scheme"
            : award.Class.Count > 1 ? "/class"
            : award.Issuers.Count == 0 ? "/issuers"
            : award.Body is not null ? "/body"
            : award.IsPosthumous ? "/posthumous"
            : award.Force is not null ? "/force"
            : award.Honours is not null ? "/honours"
            : award.Nth is not null ? "/nth"
            : award.Name is not null ? "/name"
            : award.MayBeIncludedIn.Count > 0 ? "/mayBeIncludedIn"
            : award.OfWhich.Count > 0 ? "/ofWhich"
            : award.Parts != default ? "/parts"
            : null;

    private static string? BeyondFirst(StatedTotal total)
        => total.Recipient is not null ? "/recipient"
            : total.Issuer is not null ? "/office"
            : total.Type is not null ? "/type"
            : null;
}
