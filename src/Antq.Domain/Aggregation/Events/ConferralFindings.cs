using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The findings of a conferral with several reports.</summary>
internal static class ConferralFindings
{
    /// <summary>Returns the finding that the reports agree, or how they differ.</summary>
    public static Finding Of(ConferralReports reports)
    {
        var facts = reports.Facts;
        return reports.Differences == ConferralDifference.None
            ? new Finding(FindingCodes.EventReportedTwice, null, null,
                [.. Named(facts), Both("counts", language => Counts(facts, language))])
            : new Finding(FindingCodes.EventReportsDiffer, null, null,
                [.. Named(facts), Both("differences", language => string.Join(", ", DifferencesOf(reports, language)))]);
    }

    /// <summary>Returns the finding that one event id is in reports whose territories have nothing in common.</summary>
    public static Finding Apart(IReadOnlyList<Fact> facts) => new(FindingCodes.EventIdInSeveralTerritories, null, null, Named(facts));

    private static FindingValue[] Named(IReadOnlyList<Fact> facts)
        => [new("event", facts[0].EventId!), new("facts", string.Join(", ", facts.Select(fact => fact.ToString())))];

    private static FindingValue Both(string name, Func<Language, string> text)
        => new(name, text(Language.Vietnamese), text(Language.English));

    private static string Counts(IReadOnlyList<Fact> facts, Language language)
        => string.Join("; ", facts.Select(fact => fact.Value!.Value.ToWords(language)));

    private static IEnumerable<string> DifferencesOf(ConferralReports reports, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var (facts, law) = (reports.Facts, reports.Context.Law);
        foreach (var difference in Enum.GetValues<ConferralDifference>()
            .Where(one => one != ConferralDifference.None && reports.Differences.HasFlag(one)))
        {
            yield return difference switch
            {
                ConferralDifference.Form =>
                    Said("hình thức khen thưởng", "form", fact => Names(fact.Category.Form.Values, form => law.NameOf(form, language))),
                ConferralDifference.Issuers =>
                    Said("cấp khen thưởng", "issuer",
                    fact => Names(fact.Category.Issuers, office => law.NameOf(office, language))),
                ConferralDifference.Recipients =>
                    Said("đối tượng khen thưởng", "kind of recipients",
                    fact => string.Join(", ", fact.Category.Recipients.Select(kind => kind.Name(language)))),
                ConferralDifference.Class => Said("hạng", "class", fact => Names(fact.Category.Class.Values, rank => rank.Name(language))),
                ConferralDifference.Scheme =>
                    Said("tên danh hiệu, hình thức khen thưởng", "award",
                    fact => Names(fact.Category.Scheme.Values, id => NameOf(law, id, language))),
                ConferralDifference.Type => Said("loại hình khen thưởng", "type of commendation", fact => fact.Award!.Type?.Name(language)),
                ConferralDifference.Drive => Said("đợt thi đua", "drive", fact => fact.Award!.Drive?.Name),
                ConferralDifference.Movement =>
                    Said("phong trào", "movement", fact => reports.Context.Movements.Name(fact.Movement, language)),
                ConferralDifference.Body => Said("cơ quan, tổ chức", "body", fact => fact.Category.Body),
                ConferralDifference.Days =>
                    Said("ngày khen thưởng", "day", fact => AwardDays.AreStated(fact) ? DaysOf(fact, language) : null),
                _ => isVietnamese ? $"số lượng ({Counts(facts, language)})" : $"number ({Counts(facts, language)})",
            };
        }

        string Said(string vietnamese, string english, Func<Fact, string?> text)
            => $"{(isVietnamese ? vietnamese : english)} "
                + $"({string.Join("; ", facts.Select(text).OfType<string>().Distinct(StringComparer.Ordinal))})";
    }

    /// <summary>Returns the names of the possible values; null when a report names none.</summary>
    private static string? Names<T>(IReadOnlyList<T> values, Func<T, string> nameOf)
        => values.Count == 0 ? null : string.Join(", ", values.Select(nameOf));

    private static string NameOf(AwardLaw law, AwardSchemeId scheme, Language language)
        => law.TryGet(scheme, out var known) ? known.Name(language) : scheme.ToString();

    private static string DaysOf(Fact fact, Language language)
        => fact.Award is { Day: null, During: { } during }
            ? during.ToWords(language)
            : language == Language.Vietnamese ? DayText.FormatVietnamese(fact.End) : DayText.Format(fact.End);
}
