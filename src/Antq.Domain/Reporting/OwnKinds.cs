using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>The ids of kinds in a report that are not of this library: of movements, award forms and issuing offices.</summary>
internal static class OwnKinds
{
    /// <summary>Returns the first one; null when there is none.</summary>
    public static OwnKind? First(Report report)
    {
        var found = new List<OwnKind>(1);
        Find(report, found, 1);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Returns all of a report, which may hold nulls, in the order of the document.</summary>
    public static IReadOnlyList<OwnKind> Of(Report report)
    {
        var found = new List<OwnKind>();
        Find(report, found, int.MaxValue);
        return found;
    }

    private static void Find(Report report, List<OwnKind> found, int most)
    {
        if (report.Movement.IsOwn) Add(found, report.Movement, "/movement");
        OfFigures(report.Figures, "/figures", found, most);
        for (var index = 0; index < report.Awards.Count && found.Count < most; index++)
        {
            if (report.Awards[index] is { } award) OfAward(award, ReportPlaces.Award(index), found);
        }

        for (var index = 0; index < report.StatedTotals.Count && found.Count < most; index++)
        {
            if (report.StatedTotals[index] is not { } total) continue;
            if (total.Form is { IsOwn: true } form) Add(found, form, $"/statedTotals/{index}/form");
            if (total.Issuer is { IsOwn: true } office) Add(found, office, $"/statedTotals/{index}/office");
        }

        for (var index = 0; index < report.Remarks.Count && found.Count < most; index++)
        {
            if (report.Remarks[index]?.Movement is { IsOwn: true } movement) Add(found, movement, $"/remarks/{index}/movement");
        }
    }

    private static void OfFigures(IReadOnlyList<Figure> figures, string path, List<OwnKind> found, int most)
    {
        for (var index = 0; index < figures.Count && found.Count < most; index++)
        {
            if (figures[index] is not { } figure) continue;
            if (figure.Movement is { IsOwn: true } movement) Add(found, movement, $"{path}/{index}/movement");
            if (figure.OfWhich.Count > 0) OfFigures(figure.OfWhich, $"{path}/{index}/ofWhich", found, most);
        }
    }

    private static void OfAward(Award award, string path, List<OwnKind> found)
    {
        for (var place = 0; place < award.Form.Count; place++)
        {
            if (award.Form[place].IsOwn) Add(found, award.Form[place], award.Form.Count == 1 ? $"{path}/form" : $"{path}/form/{place}");
        }

        for (var place = 0; place < award.Issuers.Count; place++)
        {
            if (award.Issuers[place]?.Office is { IsOwn: true } office) Add(found, office, $"{path}/issuers/{place}/office");
        }

        if (award.Movement is { IsOwn: true } movement) Add(found, movement, $"{path}/movement");
        for (var place = 0; place < award.OfWhich.Count; place++)
        {
            if (award.OfWhich[place] is { } part) OfAward(part, $"{path}/ofWhich/{place}", found);
        }
    }

    private static void Add<T>(List<OwnKind> found, KindId<T> kind, string path)
        where T : struct, Enum
        => found.Add(new OwnKind(path, kind.ToString(), typeof(KindId<T>), EnumName<T>.Names));
}
