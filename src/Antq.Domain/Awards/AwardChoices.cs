using System.Runtime.CompilerServices;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>
/// The choices that the law of a day leaves in a form for an award: each list holds what is compatible with everything chosen so far, in
/// any order, and can be completed to an award that <see cref="AwardLaw.Judge"/> allows. Nothing forbidden is offered, and nothing allowed
/// is missing.
/// </summary>
/// <remarks>
/// Choosing makes another value: <c>law.ChoicesOn(day) with { Office = IssuingOffice.Minister }</c>. Requirements of the law on the
/// recipient other than its kind are in the conditions of <see cref="Ruling"/>. Titles have no type of commendation; the types before
/// 2024-01-01 are unknown, so none are offered, nor are those whose recipients are unknown.
/// </remarks>
public sealed record AwardChoices
{
    private readonly AwardLaw _law;

    /// <summary>Every complete question of the day that is answered yes, shared by all choices of the day.</summary>
    private readonly Lazy<AwardQuestion[]> _ofDay;

    internal AwardChoices(AwardLaw law, LocalDate day)
    {
        _law = law;
        Day = day;
        _ofDay = new(() => AllOf(law, day));
    }

    /// <summary>The day on which the award is conferred.</summary>
    public LocalDate Day { get; }

    /// <summary>The chosen form; nothing is left for one that the law does not have.</summary>
    public KindId<AwardForm>? Form { get; init; }

    /// <summary>The chosen award.</summary>
    /// <exception cref="ArgumentException">The award belongs to another law.</exception>
    public AwardScheme? Scheme
    {
        get;
        init => field = value is null || _law.Schemes.Contains(value)
            ? value
            : throw new ArgumentException($"The award '{value}' is not of this law.", nameof(value));
    }

    /// <summary>The chosen class.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public AwardClass? Class { get; init => field = Defined(value); }

    /// <summary>The chosen office; nothing is left for one that the law does not have.</summary>
    public KindId<IssuingOffice>? Office { get; init; }

    /// <summary>The chosen kind of recipients.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of recipients.</exception>
    public RecipientKind? Recipient { get; init => field = Defined(value); }

    /// <summary>The chosen type of commendation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such type.</exception>
    public CommendationType? Type { get; init => field = Defined(value); }

    /// <summary>The awards that the recipient already holds; null when unknown.</summary>
    public IReadOnlyList<AwardSchemeId>? Held { get; init => field = ValueList<AwardSchemeId>.OrNull(value); }

    /// <summary>The forms left, in the order of their enumeration, then those of the application.</summary>
    public IReadOnlyList<KindId<AwardForm>> Forms
        => Distinct((this with { Form = null, Scheme = null, Class = null }).Allowed().Select(question => question.Scheme.Form));

    /// <summary>The awards left, each list of the law in its order; <see cref="AwardScheme.Name"/> returns the name of a day.</summary>
    public IReadOnlyList<AwardScheme> Schemes
    {
        get
        {
            var allowed = (this with { Scheme = null, Class = null }).Allowed().Select(question => question.Scheme).ToHashSet();
            return [.. _law.Schemes.Where(allowed.Contains)];
        }
    }

    /// <summary>The classes left; empty when no remaining award has classes.</summary>
    public IReadOnlyList<AwardClass> Classes
        => Distinct((this with { Class = null }).Allowed().Where(question => question.Scheme.HasClasses)
            .SelectMany(_ => Enum.GetValues<AwardClass>()));

    /// <summary>The offices left, in the order of their enumeration, then those of the application.</summary>
    public IReadOnlyList<KindId<IssuingOffice>> Offices
        => Distinct((this with { Office = null }).Allowed().Select(question => question.Office!.Value));

    /// <summary>The kinds of recipients left, in the order of their enumeration.</summary>
    public IReadOnlyList<RecipientKind> Recipients
        => Distinct((this with { Recipient = null }).Allowed().Select(question => question.Recipient!.Value));

    /// <summary>The types of commendation left, in the order of their enumeration.</summary>
    public IReadOnlyList<CommendationType> Types
        => [.. Enum.GetValues<CommendationType>().Where(type => (this with { Type = type }).Allowed().Any())];

    /// <summary>
    /// The ruling of the law on everything chosen, about the chosen award or, if none is, the only one left in <see cref="Schemes"/>; null
    /// as long as several are left, and when the choices leave none.
    /// </summary>
    public AwardRuling? Ruling => (Scheme ?? (Schemes is [var only] ? only : null)) is { } scheme ? _law.Judge(Question(scheme)) : null;

    /// <summary>
    /// Whether the data cover the day: from <see cref="AwardLaw.FirstDay"/>, before which nothing is offered, to the day before an
    /// amendment whose text was not read, and at most to <see cref="AwardLaw.LastDay"/>; later, an offer may be out of date.
    /// </summary>
    public bool IsVerified => Day >= _law.FirstDay && Day <= _law.LastDay && _law.AmendmentOn(Day) is null;

    /// <summary>Returns the notice to show with the lists when the data do not cover the day; empty otherwise.</summary>
    public string Caution(Language language)
        => Day > _law.LastDay ? AwardFindings.Sunset(_law, Day).Message(language)
            : _law.AmendmentOn(Day) is { } amendment ? AwardFindings.Amended(amendment.By, amendment.Basis, Day).Message(language)
            : IsVerified ? ""
            : language == Language.Vietnamese
                ? $"Dữ liệu luật bắt đầu từ ngày {DayText.FormatVietnamese(_law.FirstDay)}; không rõ quy định của ngày "
                + $"{DayText.FormatVietnamese(Day)} (dữ liệu {_law.Version})."
            : $"The data of the law begin on {DayText.Format(_law.FirstDay)}; the law of {DayText.Format(Day)} is not known (data "
                + $"{_law.Version}).";

    /// <summary>Returns the day and the choices.</summary>
    public override string ToString()
        => string.Join(
            ", ", new object?[] { DayText.Format(Day), Form, Scheme, Class, Office, Recipient, Type }.Where(part => part is not null));

    /// <summary>Returns every complete question that is compatible with the choices and answered yes.</summary>
    private IEnumerable<AwardQuestion> Allowed() => _ofDay.Value
        .Where(one => (Form is null || one.Scheme.Form == Form) && (Scheme is null || one.Scheme == Scheme)
            && (Office is null || one.Office == Office) && (Recipient is null || one.Recipient == Recipient))
        .Where(one => Type is null || one.Scheme.Family == AwardFamily.Commendation)
        .Where(one => Class is null && Type is null && Held is null
            || _law.Judge(one with { Class = Class, Type = Type, Held = Held }).Answer == Answer.Yes);

    private static AwardQuestion[] AllOf(AwardLaw law, LocalDate day) =>
    [
        .. law.Competences.Where(rule => rule.HoldsOn(day))
            .SelectMany(rule => rule.Recipients,
                (rule, kind) => new AwardQuestion { Day = day, Scheme = rule.Scheme, Office = rule.Office, Recipient = kind })
            .Where(question => law.Judge(question).Answer == Answer.Yes),
    ];

    private AwardQuestion Question(AwardScheme scheme)
        => new() { Day = Day, Scheme = scheme, Class = Class, Office = Office, Recipient = Recipient, Type = Type, Held = Held };

    private static T[] Distinct<T>(IEnumerable<T> found)
        where T : struct
        => [.. found.Distinct().Order()];

    private static T? Defined<T>(T? value, [CallerMemberName] string part = "")
        where T : struct, Enum
        => value is not { } one || Enum.IsDefined(one)
            ? value
            : throw new ArgumentOutOfRangeException(part, value, $"There is no such {typeof(T).Name}.");
}
