using static Antq.Domain.Reporting.ReportShape;

namespace Antq.Domain.Reporting;

/// <summary>The requirements for the awards of a report to be a document, see <see cref="ReportShape"/>.</summary>
internal static class AwardShape
{
    /// <summary>The limit on levels of parts, so that a document stays within the nesting that is read.</summary>
    private const int DeepestParts = 8;

    private const string TooDeep = "Parts of awards have at most eight levels.";

    /// <summary>Returns the first fault with its place as a JSON pointer; null when there is none.</summary>
    public static (string Path, string Reason)? FaultOf(IReadOnlyList<Award> awards)
        => OfAwards(awards, "/awards", 0) ?? OfNames(awards);

    /// <summary>Returns the first null in the lists of awards, which the types allow.</summary>
    public static (string Path, string Reason)? NullIn(IReadOnlyList<Award> awards, string path, int level = 0)
    {
        if (level > DeepestParts && awards.Count > 0) return (path, TooDeep);
        if (NullIn<Award>(awards, path) is { } first) return first;
        for (var index = 0; index < awards.Count; index++)
        {
            var award = awards[index];
            if ((NullIn<Issuer>(award.Issuers, "/issuers") ?? NullIn<string>(award.MayBeIncludedIn, "/mayBeIncludedIn")
                ?? NullIn(award.OfWhich, "/ofWhich", level + 1)) is { } fault)
                return Below(path, index, fault);
        }

        return null;
    }

    private static (string Path, string Reason)? OfAwards(IReadOnlyList<Award> awards, string path, int level)
    {
        for (var index = 0; index < awards.Count; index++)
        {
            if ((OfAward(awards[index]) ?? OfPart(awards[index], level) ?? OfAwards(awards[index].OfWhich, "/ofWhich", level + 1))
                is { } fault)
                return Below(path, index, fault);
        }

        return null;
    }

    private static (string Path, string Reason)? OfAward(Award award)
    {
        if (OfChoices("/form", award.Form) is { } form) return form;
        for (var index = 0; index < award.Scheme.Count; index++)
        {
            if (award.Scheme[index] == default) return ("/scheme", "A default AwardSchemeId has no meaning.");
        }

        if ((OfChoice("/type", award.Type) ?? OfChoices("/class", award.Class) ?? OfIssuers(award.Issuers)) is { } choice) return choice;
        var recipients = award.Recipients;
        if (recipients is { Collectives: null, Individuals: null, Households: null, Unsplit: null })
            return ("/recipients", "An award has recipients.");
        if (award is { Day: not null, During: not null }) return ("", "An award has a day or a span of days, not both.");
        if ((OfChoice<AwardStatus>("/status", award.Status) ?? OfChoice("/force", award.Force)
            ?? OfChoice<PartsKind>("/parts", award.Parts)) is { } name)
            return name;
        if (award.Among is { } among && among == default) return ("/among", DefaultMeasure);
        if (award.Nth < 1) return ("/nth", "Awards of a kind are counted from 1.");
        if ((OfUnit(award.Unit) ?? OfPeriod("/during", award.During) ?? OfPeriod("/honours", award.Honours)
            ?? OfMovement(award.Movement)) is { } common)
            return common;
        if (award.EventId is { } id && id.AsSpan().Trim().Length != id.Length)
            return ("/eventId", "An event id has no blanks at its ends.");
        if (award.EventId?.Length > LongestId) return ("/eventId", LongId);
        return OfRecipients(recipients)
            ?? OfText("/title", award.Title) ?? OfText("/presentedBy", award.PresentedBy) ?? OfText("/proposedBy", award.ProposedBy)
            ?? OfText("/recipientsText", award.RecipientsText) ?? OfText("/body", award.Body)
            ?? OfText("/eventId", award.EventId) ?? OfText("/name", award.Name)
            ?? OfDay("/day", award.Day) ?? OfDrive(award.Drive);
    }

    private static (string Path, string Reason)? OfPart(Award award, int level)
    {
        if (level == 0) return null;
        if (award.EventId is not null) return ("/eventId", "A part belongs to the conferral of its whole.");
        if (award.Name is not null) return ("/name", "A part has no name: others refer to its whole.");
        return award.MayBeIncludedIn.Count > 0 ? ("/mayBeIncludedIn", "A part is included in its whole.") : null;
    }

    /// <summary>Returns the first name that two awards share, or that is referred to and no other award has.</summary>
    private static (string Path, string Reason)? OfNames(IReadOnlyList<Award> awards)
    {
        HashSet<string>? names = null;
        for (var index = 0; index < awards.Count; index++)
        {
            if (awards[index].Name is { } name && !(names ??= new(StringComparer.Ordinal)).Add(name))
                return ($"/awards/{index}/name", "Two awards of a report do not share a name.");
        }

        for (var index = 0; index < awards.Count; index++)
        {
            var (award, others) = (awards[index], awards[index].MayBeIncludedIn);
            for (var place = 0; place < others.Count; place++)
            {
                if (others[place] == award.Name || names?.Contains(others[place]) is not true)
                    return ($"/awards/{index}/mayBeIncludedIn/{place}", "No other award of the report has that name.");
            }

            if (others.Count > 1 && others.Distinct(StringComparer.Ordinal).Count() < others.Count)
                return ($"/awards/{index}/mayBeIncludedIn", "An award is named once only.");
        }

        return null;
    }

    private static (string Path, string Reason)? OfChoices<T>(string path, Award.Possible<T> values)
        where T : struct, Enum
    {
        for (var index = 0; index < values.Count; index++)
        {
            if (OfChoice<T>(path, values[index]) is { } fault) return fault;
        }

        return null;
    }

    private static (string Path, string Reason)? OfIssuers(IReadOnlyList<Issuer> issuers)
    {
        for (var index = 0; index < issuers.Count; index++)
        {
            if ((OfChoice<IssuingOffice>("/office", issuers[index].Office) ?? OfUnit(issuers[index].Unit)) is { } fault)
                return Below("/issuers", index, fault);
        }

        return null;
    }

    private static (string Path, string Reason)? OfRecipients(Recipients recipients)
    {
        foreach (var (place, _, count) in recipients.ByKind)
        {
            if (count.IsDefault) return OfCount($"/recipients/{place}", count);
        }

        return null;
    }
}
