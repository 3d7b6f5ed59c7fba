using static Antq.Domain.Reporting.ReportShape;

namespace Antq.Domain.Reporting;

/// <summary>The requirements for the awards of a report to be a document, see <see cref="ReportShape"/>.</summary>
internal static class AwardShape
{
    /// <summary>The limit on levels of parts, so that a document stays within the nesting that is read.</summary>
    private const int DeepestParts = 8;

    /// <summary>The members below an award that hold its recipients.</summary>
    private static readonly string[] PlacesOfRecipients =
        ["/recipients/collectives", "/recipients/individuals", "/recipients/households", "/recipients/unsplit"];

    /// <summary>Finds all faults but the nulls in lists.</summary>
    public static void Check(IReadOnlyList<Award> awards, ref ShapeFaults faults)
    {
        OfAwards(awards, "/awards", 0, ref faults);
        OfNames(awards, ref faults);
    }

    /// <summary>Finds the nulls in the lists of awards, which the types allow, and parts on too many levels.</summary>
    public static void OfNulls(IReadOnlyList<Award> awards, string path, int level, ref ShapeFaults faults)
    {
        if (level > DeepestParts)
        {
            if (awards.Count > 0) faults.Add(path, ShapeReasons.TooDeep);
            return;
        }

        ReportShape.OfNulls(awards, path, ref faults);
        for (var index = 0; index < awards.Count; index++)
        {
            if (awards[index] is not { } award) continue;
            var before = faults.Count;
            ReportShape.OfNulls(award.Issuers, "/issuers", ref faults);
            ReportShape.OfNulls(award.MayBeIncludedIn, "/mayBeIncludedIn", ref faults);
            OfNulls(award.OfWhich, "/ofWhich", level + 1, ref faults);
            faults.Below(path, index, before);
        }
    }

    private static void OfAwards(IReadOnlyList<Award> awards, string path, int level, ref ShapeFaults faults)
    {
        for (var index = 0; index < awards.Count && level <= DeepestParts; index++)
        {
            if (awards[index] is not { } award) continue;
            var before = faults.Count;
            OfAward(award, ref faults);
            if (level > 0) OfPart(award, ref faults);
            OfAwards(award.OfWhich, "/ofWhich", level + 1, ref faults);
            faults.Below(path, index, before);
        }
    }

    private static void OfAward(Award award, ref ShapeFaults faults)
    {
        for (var index = 0; index < award.Form.Count; index++)
        {
            if (award.Form[index] == default) faults.Add("/form", ShapeReasons.DefaultKind);
        }

        for (var index = 0; index < award.Scheme.Count; index++)
        {
            if (award.Scheme[index] == default) faults.Add("/scheme", ShapeReasons.DefaultScheme);
        }

        OfChoice("/type", award.Type, ref faults);
        OfChoices("/class", award.Class, ref faults);
        OfIssuers(award.Issuers, ref faults);
        if (award.Recipients is { Collectives: null, Individuals: null, Households: null, Unsplit: null })
            faults.Add("/recipients", ShapeReasons.NoRecipients, PlacesOfRecipients);
        if (award is { Day: not null, During: not null }) faults.Add("", ShapeReasons.DayOrDuring, "/day", "/during");
        OfChoice<AwardStatus>("/status", award.Status, ref faults);
        OfChoice("/force", award.Force, ref faults);
        OfChoice<PartsKind>("/parts", award.Parts, ref faults);
        if (award.Among is { } among && among == default) faults.Add("/among", ShapeReasons.DefaultMeasure);
        if (award.Nth < 1) faults.Add("/nth", ShapeReasons.Nth);
        OfUnit(award.Unit, ref faults);
        OfPeriod("/during", award.During, ref faults);
        OfPeriod("/honours", award.Honours, ref faults);
        OfKind("/movement", award.Movement, ref faults);
        if (award.EventId is { } id && id.AsSpan().Trim().Length != id.Length) faults.Add("/eventId", ShapeReasons.EventIdBlanks);
        if (award.EventId?.Length > LongestId) faults.Add("/eventId", ShapeReasons.LongId);
        if (award.Recipients is { } recipients) OfRecipients(recipients, ref faults);
        OfText("/title", award.Title, ref faults);
        OfText("/presentedBy", award.PresentedBy, ref faults);
        OfText("/proposedBy", award.ProposedBy, ref faults);
        OfText("/recipientsText", award.RecipientsText, ref faults);
        OfText("/body", award.Body, ref faults);
        OfText("/eventId", award.EventId, ref faults);
        OfText("/name", award.Name, ref faults);
        OfDay("/day", award.Day, ref faults);
        OfDrive(award.Drive, ref faults);
    }

    private static void OfPart(Award award, ref ShapeFaults faults)
    {
        if (award.EventId is not null) faults.Add("/eventId", ShapeReasons.PartEventId);
        if (award.Name is not null) faults.Add("/name", ShapeReasons.PartName);
        if (award.MayBeIncludedIn.Count > 0) faults.Add("/mayBeIncludedIn", ShapeReasons.PartIncluded);
    }

    /// <summary>Finds the names that two awards share, and those that are referred to and no other award has.</summary>
    private static void OfNames(IReadOnlyList<Award> awards, ref ShapeFaults faults)
    {
        HashSet<string>? names = null;
        for (var index = 0; index < awards.Count; index++)
        {
            if (awards[index]?.Name is { } name && !(names ??= new(StringComparer.Ordinal)).Add(name))
                faults.Add($"/awards/{index}/name", ShapeReasons.SharedName);
        }

        for (var index = 0; index < awards.Count; index++)
        {
            if (awards[index] is not { MayBeIncludedIn: { Count: > 0 } others } award) continue;
            for (var place = 0; place < others.Count; place++)
            {
                if (others[place] is { } other && (other == award.Name || names?.Contains(other) is not true))
                    faults.Add($"/awards/{index}/mayBeIncludedIn/{place}", ShapeReasons.NoSuchAward);
            }

            if (others.Count > 1 && others.Distinct(StringComparer.Ordinal).Count() < others.Count)
                faults.Add($"/awards/{index}/mayBeIncludedIn", ShapeReasons.NamedTwice);
        }
    }

    private static void OfChoices<T>(string path, Award.Possible<T> values, ref ShapeFaults faults)
        where T : struct, Enum
    {
        for (var index = 0; index < values.Count; index++) OfChoice<T>(path, values[index], ref faults);
    }

    private static void OfIssuers(IReadOnlyList<Issuer> issuers, ref ShapeFaults faults)
    {
        for (var index = 0; index < issuers.Count; index++)
        {
            if (issuers[index] is not { } issuer) continue;
            var before = faults.Count;
            OfKind<IssuingOffice>("/office", issuer.Office, ref faults);
            OfUnit(issuer.Unit, ref faults);
            faults.Below("/issuers", index, before);
        }
    }

    private static void OfRecipients(Recipients recipients, ref ShapeFaults faults)
    {
        foreach (var (place, _, count) in recipients.ByKind)
        {
            if (count.IsDefault) faults.Add($"/recipients/{place}", ShapeReasons.DefaultCount);
        }
    }
}
