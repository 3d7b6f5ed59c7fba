namespace Antq.Domain.Reporting.Rules;

/// <summary>Adds up the awards that a stated total may be of: those of its form, office, type and kind of recipients.</summary>
internal static class AwardTotals
{
    /// <summary>How many of an award's number a total is of.</summary>
    private enum Match
    {
        None,
        Some,
        All,
    }

    /// <summary>
    /// Returns the total of the awards that a reading covers; null when there are none. Each award is a separate one; of one that may be of
    /// another kind in part, the total has what its parts show, and at most all of it.
    /// </summary>
    public static TotalSum? Of(OpenedReport report, StatedTotal total, TotalReading reading)
    {
        var (sum, any) = (Count.Exactly(0), false);
        for (var index = 0; index < report.Awards.Length; index++)
        {
            var award = report.Awards[index].Award;
            if (report.Awards[index].IsPart || award.Status != AwardStatus.Granted || !reading.Has(report, award)) continue;
            foreach (var (_, kinds, count) in award.Recipients.ByKind)
            {
                if (Matching(total, award, kinds) is not (not Match.None and var match)) continue;
                sum = sum.AddSaturated(match == Match.All ? count : Some(total, award, kinds, count));
                any = true;
            }
        }

        return any ? new TotalSum(sum, IsCover: true, !sum.IsExact) : null;
    }

    /// <summary>Returns how many of an award's number are of a total: those of its parts that are, at least.</summary>
    private static Count Some(StatedTotal total, Award whole, IReadOnlyList<RecipientKind> kinds, Count count)
    {
        var (sum, largest) = (0L, 0L);
        for (var index = 0; index < whole.OfWhich.Count; index++)
        {
            var part = whole.OfWhich[index].PartOf(whole);
            foreach (var (_, own, number) in part.Recipients.ByKind)
            {
                if (Matching(total, part, own) != Match.All || !own.All(kinds.Contains)) continue;
                if (IsAllOf(total, whole.OfWhich[index], part, whole, own, kinds)) return number;
                sum = Count.Exactly(sum).AddSaturated(number).Lower;
                largest = Math.Max(largest, number.Lower);
            }
        }

        return Count.Of(Math.Min(whole.Parts == PartsKind.Some ? largest : sum, count.Upper ?? long.MaxValue), count.Upper);
    }

    /// <summary>
    /// Returns whether a part is all that the total is of in its whole: it is narrower in nothing but what the total names.
    /// </summary>
    private static bool IsAllOf(StatedTotal total, Award written, Award part, Award whole, IReadOnlyList<RecipientKind> own,
        IReadOnlyList<RecipientKind> kinds)
        => (total.Recipient is not null || own.Count == kinds.Count)
            && (total.Form is not null || part.Form == whole.Form)
            && (total.Issuer is not null || part.Issuers.Equals(whole.Issuers))
            && (total.Type is not null || part.Type == whole.Type)
            && !AwardParts.HasOtherTraits(written)
            && part.Scheme == whole.Scheme && part.Class == whole.Class && part.Title == whole.Title
            && part.Unit == whole.Unit && part.Body == whole.Body && part.Movement == whole.Movement && part.Drive == whole.Drive
            && (part.Day, part.During) == (whole.Day, whole.During);

    private static Match Matching(StatedTotal total, Award award, IReadOnlyList<RecipientKind> kinds)
    {
        var form = OfValue(total.Form, award.Form.Values);
        var recipient = OfValue(total.Recipient, kinds);
        var type = total.Type is null || award.Type == total.Type ? Match.All : award.Type is null ? Match.Some : Match.None;
        return Least(Least(form, recipient), Least(type, OfIssuer(total.Issuer, award.Issuers)));
    }

    private static Match OfValue<T>(T? named, IReadOnlyList<T> possible)
        where T : struct
        => named is not { } value ? Match.All
            : possible.Count == 0 ? Match.Some
            : !possible.Contains(value) ? Match.None
            : possible.Count == 1 ? Match.All : Match.Some;

    private static Match OfIssuer(KindId<IssuingOffice>? named, IReadOnlyList<Issuer> possible)
    {
        if (named is null) return Match.All;
        if (possible.Count == 0) return Match.Some;
        var count = 0;
        for (var index = 0; index < possible.Count; index++) count += possible[index].Office == named ? 1 : 0;
        return count == 0 ? Match.None : count == possible.Count ? Match.All : Match.Some;
    }

    private static Match Least(Match one, Match other) => one < other ? one : other;
}
