using System.Text.Json.Serialization;
using Antq.Domain.Organisation;
using Antq.Domain.Text;

namespace Antq.Domain.Json;

/// <summary>
/// The names and terms of the library in both languages, for programs that are not on .NET: format <c>antq-catalogue/1</c>.
/// </summary>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Terms">
/// The names of the members of each enumeration, by its name and the identifier of the member: kinds of units, offices, forms of awards,
/// movements, statuses and all others.
/// </param>
/// <param name="Measures">The measures, by chapter.</param>
/// <param name="Awards">The awards of the law, in its order.</param>
/// <param name="Calendars">The calendars of reporting periods.</param>
/// <param name="Templates">The templates of reports.</param>
/// <param name="Findings">The kinds of findings, by code.</param>
internal sealed partial record CatalogueDocument(
    string DataVersion,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, BilingualText>> Terms,
    IReadOnlyList<CatalogueDocument.MeasureEntry> Measures,
    IReadOnlyList<CatalogueDocument.AwardEntry> Awards,
    IReadOnlyList<CatalogueDocument.CalendarEntry> Calendars,
    IReadOnlyList<CatalogueDocument.TemplateEntry> Templates,
    IReadOnlyList<CatalogueDocument.FindingEntry> Findings)
{
    public const string CurrentFormat = "antq-catalogue/1";

    /// <summary>The format of the document.</summary>
    [JsonPropertyOrder(-1)]
    [JsonRequired]
    public string Format { get; init; } = CurrentFormat;

    /// <summary>Returns the catalogue with the measures, awards and kinds of a context, and the data of the library.</summary>
    public static CatalogueDocument Of(RuleContext context) => new(
        context.Gazetteer.Version,
        AllTerms(context),
        [.. context.Measures.Select(MeasureEntry.Of)],
        [.. context.Law.Schemes.Select(AwardEntry.Of)],
        [.. ReportingCalendar.All.Select(CalendarEntry.Of)],
        [.. ReportTemplate.All.Select(TemplateEntry.Of)],
        [.. FindingCodes.All.OrderBy(code => code.Id, StringComparer.Ordinal).Select(FindingEntry.Of)]);

    /// <summary>Returns the terms of each enumeration, also of those that have names of their own.</summary>
    private static SortedDictionary<string, IReadOnlyDictionary<string, BilingualText>> AllTerms(RuleContext context)
    {
        var terms = new SortedDictionary<string, IReadOnlyDictionary<string, BilingualText>>(StringComparer.Ordinal);
        foreach (var type in Domain.Terms.All().GroupBy(term => term.Enumeration, StringComparer.Ordinal))
            terms.Add(KeyOf(type.Key), type.ToDictionary(term => term.Member, term => term.Name, StringComparer.Ordinal));
        AddOwn<UnitKind>(UnitKinds.Name);
        AddOwn<BodyKind>(Bodies.Name);
        AddOwn<AuthorityLine>(Bodies.Name);
        AddKinds(context.Movements.All, context.Movements.Name);
        AddKinds(context.Law.Forms.All, context.Law.NameOf);
        AddKinds(context.Law.Offices.All, context.Law.NameOf);
        return terms;

        void AddKinds<T>(IReadOnlyList<KindId<T>> kinds, Func<KindId<T>, Language, string> nameOf)
            where T : struct, Enum
            => terms[KeyOf(typeof(T).Name)] = kinds.ToDictionary(
                kind => kind.ToString(), kind => BilingualText.Of(language => nameOf(kind, language)), StringComparer.Ordinal);

        void AddOwn<T>(Func<T, Language, string> nameOf)
            where T : struct, Enum
            => terms.Add(KeyOf(typeof(T).Name), Enum.GetValues<T>()
                .ToDictionary(EnumName<T>.Of, member => BilingualText.Of(language => nameOf(member, language)), StringComparer.Ordinal));
    }

    /// <summary>Returns the name of an enumeration in the catalogue: <c>awardForm</c>, and <c>coverageState</c> for a nested one.</summary>
    private static string KeyOf(string type)
        => char.ToLowerInvariant(type[0]) + type[1..].Replace(".", "", StringComparison.Ordinal);
}
