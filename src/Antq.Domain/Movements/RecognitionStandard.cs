using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Movements;

/// <summary>
/// The standard "An toàn về an ninh, trật tự" as laid down by one circular: the requirements for a commune, who recognises whom, and when.
/// </summary>
public sealed partial class RecognitionStandard
{
    private readonly string _english;
    private readonly ValidityPeriod _days;
    private readonly Dictionary<RecognitionSubject, IReadOnlyList<Requirement>> _requirements;

    internal RecognitionStandard(DataRow row, IEnumerable<Procedure> procedures,
        ILookup<(string Standard, RecognitionSubject Subject), Requirement> requirements)
    {
        Id = row.Read("id", text => Slug.Require(text, "the identifier of a standard"));
        Title = row["title"];
        _english = row["title_en"];
        _days = ValidityPeriod.Of(row);
        IsGraded = row["graded"] == "yes";
        MayBeGraded = row["graded"] is "yes" or "optional";
        ResultArticle = row["result_article"];
        Confidence = row.Enum<Confidence>("confidence");
        _requirements = Enum.GetValues<RecognitionSubject>()
            .ToDictionary(subject => subject, subject => (IReadOnlyList<Requirement>)[.. requirements[(Id, subject)]]);
        Procedures = [.. procedures.Where(procedure => procedure.Standard == Id)];
    }

    /// <summary>A short identifier, such as <c>tt124-2021</c>.</summary>
    public string Id { get; }

    /// <summary>The Vietnamese title of the circular.</summary>
    public string Title { get; }

    /// <summary>The first day in force; null when unknown.</summary>
    public LocalDate? From => _days.From;

    /// <summary>The first day on which it is known to be in force.</summary>
    public LocalDate KnownFrom => (_days.KnownFrom ?? _days.From)!.Value;

    /// <summary>The last day in force; null while it is in force.</summary>
    public LocalDate? To => _days.To;

    /// <summary>Whether the result has grades (phân loại); otherwise it is met or not.</summary>
    public bool IsGraded { get; }

    /// <summary>Whether the result may have grades: also where a province adds them.</summary>
    public bool MayBeGraded { get; }

    /// <summary>The article about the result; empty when unknown.</summary>
    public string ResultArticle { get; }

    /// <summary>How certain it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>The requirements for a commune.</summary>
    public IReadOnlyList<Requirement> Requirements => _requirements[RecognitionSubject.Commune];

    /// <summary>Who recognises whom, and for which days.</summary>
    public IReadOnlyList<Procedure> Procedures { get; }

    /// <summary>Returns the title in the given language.</summary>
    public string TitleIn(Language language) => language == Language.Vietnamese ? Title : _english;

    /// <summary>Returns whether it is in force on a day; <see cref="Answer.CannotTell"/> before its first known day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar, or its year is not from 1 to 9998.</exception>
    public Answer IsInForceOn(LocalDate day) => _days.On(day);

    /// <summary>Returns the minimums that the standard sets for a kind of subjects; empty when none is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of subjects.</exception>
    public IReadOnlyList<Requirement> RequirementsOf(RecognitionSubject subject)
        => _requirements.TryGetValue(subject, out var found)
            ? found
            : throw new ArgumentOutOfRangeException(nameof(subject), subject, "There is no such kind of subjects.");

    /// <summary>Returns who recognises a kind of subjects, and for which days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of subjects.</exception>
    public Procedure ProcedureOf(RecognitionSubject subject)
        => Procedures.FirstOrDefault(procedure => procedure.Subject == subject)
            ?? throw new ArgumentOutOfRangeException(nameof(subject), subject, "There is no such kind of subjects.");

    /// <summary>Returns whether a commune meets the standard.</summary>
    /// <param name="registered">How many of its units registered; null when unknown.</param>
    /// <param name="recognised">How many of its units are recognised; null when unknown.</param>
    /// <param name="models">How many working models it has; null when unknown.</param>
    /// <exception cref="ArgumentException">A value is a default one, or the two shares are of different numbers of units.</exception>
    public Ruling JudgeCommune(Ratio? registered = null, Ratio? recognised = null, Count? models = null)
    {
        if (registered?.Denominator is { } units && recognised?.Denominator is { } others && units != others)
            throw new ArgumentException($"{registered} and {recognised} are not shares of the same units.", nameof(recognised));
        return new Ruling(this, [.. Requirements.Select(requirement => requirement.Criterion switch
        {
            Criterion.UnitsRegistered => OfShare(requirement, registered),
            Criterion.UnitsRecognised => OfShare(requirement, recognised),
            _ => OfModels(requirement, models),
        })]);
    }

    /// <summary>Returns the Vietnamese title.</summary>
    public override string ToString() => Title;

    private static CriterionRuling OfShare(Requirement requirement, Ratio? share)
    {
        if (share is not { } given) return new CriterionRuling(requirement, Answer.CannotTell, null, null);
        var needed = requirement.Needed(given.Denominator);
        return new CriterionRuling(requirement, given.Numerator >= needed ? Answer.Yes : Answer.No, given.ToString(), needed);
    }

    private static CriterionRuling OfModels(Requirement requirement, Count? models)
    {
        var needed = requirement.Needed(0);
        if (models is not { } given) return new CriterionRuling(requirement, Answer.CannotTell, null, needed);
        var answer = given.Lower >= needed ? Answer.Yes : given.Upper < needed ? Answer.No : Answer.CannotTell;
        return new CriterionRuling(requirement, answer, given.ToString(), needed);
    }
}
