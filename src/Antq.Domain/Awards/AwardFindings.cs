using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>The findings of the award law on an award.</summary>
internal static class AwardFindings
{
    public static Finding OfficeEnded(AwardLaw law, KindId<IssuingOffice> office, LocalDate day, string basis)
        => New(FindingCodes.OfficeEnded, Office(law, office), Day("day", day), Basis(basis));

    public static Finding IssuerNotCompetent(
        AwardLaw law, KindId<IssuingOffice> office, KindId<AwardForm> form, KindId<AwardForm>? likely) => New(
        FindingCodes.IssuerNotCompetent,
        Office(law, office),
        Form(law, "form", form),
        likely is { } meant ? Form(law, "likely", meant) : new FindingValue("likely", "một cơ quan khác", "another office"));

    public static Finding RecipientNotAllowed(
        AwardLaw law, IReadOnlyList<KindId<AwardForm>> forms, IEnumerable<RecipientKind> refused, string basis)
    {
        var kinds = refused.ToArray();
        return New(FindingCodes.RecipientNotAllowed, Forms(law, "form", forms),
            new FindingValue("recipient", Names(kinds, Language.Vietnamese), Names(kinds, Language.English)), Basis(basis));
    }

    public static Finding LawUnknown(AwardLaw law, KindId<AwardForm> form, LocalDate day)
        => New(FindingCodes.LawUnknown, Form(law, "form", form), Day("day", day), new FindingValue("version", law.Version));

    public static Finding NotInForce(AwardScheme scheme, LocalDate day)
        => New(FindingCodes.AwardNotInForce, Scheme("award", scheme, day), Day("day", day), Basis(scheme.Basis));

    public static Finding HasNoClasses(AwardScheme scheme, LocalDate day)
        => New(FindingCodes.AwardHasNoClasses, Scheme("award", scheme, day), Basis(scheme.Basis));

    /// <summary>Returns the finding that a type is not for some recipients.</summary>
    /// <param name="rule">The rule that does not name them.</param>
    /// <param name="kind">The recipients.</param>
    /// <param name="isCertain">Whether the rule is certain, or the answer has a mark of its own.</param>
    public static Finding TypeNotForRecipient(CommendationTypeRule rule, RecipientKind kind, bool isCertain) => New(
        isCertain ? FindingCodes.TypeNotForRecipient : FindingCodes.TypeDoubtfulForRecipient,
        new FindingValue("type", rule.Type.Name(Language.Vietnamese), rule.Type.Name(Language.English)),
        new FindingValue("recipient", kind.Name(Language.Vietnamese), kind.Name(Language.English)),
        Basis(rule.Basis));

    public static Finding ConditionBroken(AwardScheme scheme, AwardCondition condition, LocalDate day) => New(
        FindingCodes.AwardConditionBroken,
        Scheme("award", scheme, day),
        new FindingValue("condition", condition.Text(Language.Vietnamese), condition.Text(Language.English)),
        Basis(condition.Basis));

    public static Finding Sunset(AwardLaw law, LocalDate day)
        => New(FindingCodes.LawSunset, Day("day", day), Day("last", law.LastDay), Basis(law.LastDayBasis));

    /// <summary>Returns the mark of an answer that an unread amendment may change.</summary>
    public static Finding Amended(string act, string basis, LocalDate day)
        => New(FindingCodes.LawAmended, new FindingValue("act", act), Day("day", day), Basis(basis));

    /// <summary>Returns the mark of a rule whose details are in an unread act; empty when they are not.</summary>
    public static IReadOnlyList<Finding> Delegated(AwardCompetence rule)
        => rule.DelegatedTo is not { } act ? [] : [New(FindingCodes.DelegatedRuleUnread, new FindingValue("act", act), Basis(rule.Basis))];

    public static Finding Missing(IReadOnlyList<AwardQuestion.Part> parts) => New(
        FindingCodes.AwardQuestionIncomplete,
        new FindingValue("missing", Names(parts, Language.Vietnamese), Names(parts, Language.English)));

    public static FindingValue Scheme(string name, AwardScheme scheme, LocalDate day)
        => new(name, scheme.Name(Language.Vietnamese, day), scheme.Name(Language.English, day));

    /// <summary>Returns the possible forms of an award; the word for any award when there are none.</summary>
    public static FindingValue Forms(AwardLaw law, string name, IReadOnlyList<KindId<AwardForm>> forms)
        => forms.Count == 0 ? new(name, "khen thưởng", "award")
            : new(name, string.Join(" hoặc ", forms.Select(form => law.NameOf(form, Language.Vietnamese))),
                string.Join(" or ", forms.Select(form => law.NameOf(form, Language.English))));

    public static FindingValue Form(AwardLaw law, string name, KindId<AwardForm> form)
        => new(name, law.NameOf(form, Language.Vietnamese), law.NameOf(form, Language.English));

    private static FindingValue Office(AwardLaw law, KindId<IssuingOffice> office)
        => new("office", law.NameOf(office, Language.Vietnamese), law.NameOf(office, Language.English));

    private static FindingValue Day(string name, LocalDate day) => new(name, DayText.FormatVietnamese(day), DayText.Format(day));

    private static FindingValue Basis(string basis) => new("basis", basis);

    private static string Names(IEnumerable<RecipientKind> kinds, Language language)
        => string.Join(", ", kinds.Select(kind => kind.Name(language)));

    private static string Names(IEnumerable<AwardQuestion.Part> parts, Language language)
        => string.Join(", ", parts.Select(part => part.Name(language)));

    private static Finding New(FindingCode code, params IReadOnlyList<FindingValue> values) => new(code, null, null, values);
}
