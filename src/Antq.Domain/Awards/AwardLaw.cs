using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Awards;
using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// The law on emulation and commendation (Luật Thi đua, khen thưởng) as dated data: which awards exist, which office may confer which of
/// them on whom, and until when each office exists.
/// </summary>
/// <remarks>
/// Every question is asked for a day. Before the first law of the data (2004-07-01) the answer is always <see cref="Answer.CannotTell"/>;
/// after <see cref="LastDay"/>, when the decrees that the data rest on lapse, a yes is marked with a finding and a no is no longer given;
/// only an office that has ended stays ended. From 2026-10-01 each answer that rests on an article that Law 06/2026/QH16 may change, whose
/// text was not read, is marked and never more certain than inferred. Days are in the ISO calendar and the years 1 to 9998.
/// </remarks>
public sealed partial class AwardLaw
{
    /// <summary>The limit on the number of awards of the law: a set of them has a bit for each, and one for all others.</summary>
    internal const int MostSchemes = 63;

    private static readonly Lazy<AwardLaw> Embedded = new(() => new AwardLaw(DataFile.Embedded("awards.txt"), null, new()));

    private readonly Dictionary<AwardSchemeId, AwardScheme> _schemes;
    private readonly Dictionary<KindId<AwardForm>, IReadOnlyList<AwardScheme>> _ofForm;
    private readonly Dictionary<AwardScheme, AwardCompetence[]> _competences;
    private readonly Dictionary<KindId<IssuingOffice>, (LocalDate? To, string Basis)> _offices;
    private readonly Lazy<AwardReader> _reader;
    private readonly RecentTexts<TitleReadings> _titles = new();
    private readonly Dictionary<AwardSchemeId, int> _places = [];
    private readonly int[] _changes;
    private readonly AwardCandidates?[]?[] _candidates;
    private readonly AwardRewards _rewards;
    private readonly DataFile _file;
    private readonly AwardLaw _standard;

    private AwardLaw(DataFile file, AwardLaw? standard, Declarations declared)
    {
        (_file, _standard, Declared) = (file, standard ?? this, declared);
        Version = file.Version;
        Forms = new AwardKinds<AwardForm>(declared.Forms.Select(form => (form.Id, form.Name)));
        Offices = new AwardKinds<IssuingOffice>(declared.Offices.Select(office => (office.Id, office.Name)));
        _offices = Enum.GetValues<IssuingOffice>().Select(office => ((KindId<IssuingOffice>)office, Bodies.Of(office.Body())))
            .ToDictionary(office => office.Item1, office => (office.Item2.To, office.Item2.Basis));
        foreach (var office in declared.Offices) _offices.Add(office.Id, (office.To, office.Basis));
        Regimes = standard?.Regimes ?? [.. file.Table("legal-regimes").Select(row => new LegalRegime(row))];
        var sunset = file.Table("award-sunset")[0];
        LastDay = sunset.Day("last_day") ?? throw sunset.Refuse("no last day");
        LastDayBasis = sunset["basis"];
        Schemes = [.. standard?.Schemes ?? SchemesOf(file), .. declared.Schemes];
        _schemes = Schemes.ToDictionary(scheme => scheme.Id);
        _ofForm = Schemes.GroupBy(scheme => scheme.Form).ToDictionary(group => group.Key, group => (IReadOnlyList<AwardScheme>)[.. group]);
        var rows = new AwardRows(file, Known);
        Amendments = standard?.Amendments ?? rows.Amendments;
        Competences = [.. standard?.Competences ?? rows.Competences(), .. declared.Competences];
        _competences = Competences.GroupBy(rule => rule.Scheme).ToDictionary(group => group.Key, group => group.ToArray());
        FirstDay = (standard?.Competences ?? Competences).Min(rule => rule.From);
        Conditions = standard?.Conditions ?? [.. file.Table("award-conditions").Select(row => new AwardCondition(row, Known))];
        Types = standard?.Types ?? [.. rows.Types()];
        TypeRules = [.. Types];
        Rewards = standard?.Rewards ?? [.. rows.Rewards()];
        _rewards = new AwardRewards(this, file);
        _reader = new Lazy<AwardReader>(() => new AwardReader(this, file));
        foreach (var scheme in Schemes) _places.Add(scheme.Id, _places.Count);
        foreach (var scheme in Schemes)
        {
            if (scheme.HasClasses) SchemesWithClasses |= BitOf(scheme);
            if (scheme.Family == AwardFamily.EmulationTitle) EmulationTitles |= BitOf(scheme);
        }

        _changes = [.. DaysOfChange().Distinct().Order()];
        _candidates = new AwardCandidates?[]?[_changes.Length + 1];
    }

    /// <summary>The law that comes with the library.</summary>
    public static AwardLaw Default => Embedded.Value;

    /// <summary>The data version, such as <c>2026b</c>.</summary>
    public string Version { get; }

    /// <summary>The first day that the data cover: the law of 2003 came into force.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day that the data cover: the decrees of 2025 lapse on 2027-03-01.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The laws, decrees and circulars with the days on which they are in force.</summary>
    public IReadOnlyList<LegalRegime> Regimes { get; }

    /// <summary>Every present or former award of the law, each list of the law in its order.</summary>
    public IReadOnlyList<AwardScheme> Schemes { get; }

    /// <summary>Every rule about who may confer which award on whom.</summary>
    public IReadOnlyList<AwardCompetence> Competences { get; }

    /// <summary>The requirements of the law on recipients other than their kind.</summary>
    public IReadOnlyList<AwardCondition> Conditions { get; }

    /// <summary>The types of commendation, with the recipients of each.</summary>
    public IReadOnlyList<CommendationTypeRule> Types { get; }

    /// <summary>What an application has added to the law.</summary>
    public Declarations Declared { get; }

    /// <summary>The multiples of the base salary that go with awards, which determine their order.</summary>
    public IReadOnlyList<AwardReward> Rewards { get; }

    /// <summary>The legal source of <see cref="LastDay"/>.</summary>
    public string LastDayBasis { get; }

    /// <summary>The forms of award by their places.</summary>
    internal AwardKinds<AwardForm> Forms { get; }

    /// <summary>The issuing offices by their places.</summary>
    internal AwardKinds<IssuingOffice> Offices { get; }

    /// <summary>Returns this law with forms, offices, awards and competences of an application.</summary>
    /// <exception cref="ArgumentException">An id is of this library or there twice; a form, office or award that is named is not in the
    /// law; or there are more than 62 forms or offices, or 63 awards.</exception>
    public AwardLaw With(Declarations declarations)
    {
        ArgumentNullException.ThrowIfNull(declarations);
        var all = Declared.And(declarations);
        RequireKnown(all);
        return new AwardLaw(_file, _standard, all);
    }

    /// <summary>Returns whether the law has a form of award.</summary>
    public bool Has(KindId<AwardForm> form) => Forms.PlaceOf(form) >= 0;

    /// <summary>Returns whether the law has an office.</summary>
    public bool Has(KindId<IssuingOffice> office) => Offices.PlaceOf(office) >= 0;

    /// <summary>Returns the name of a form of award; the id of one that the law does not have.</summary>
    public string NameOf(KindId<AwardForm> form, Language language) => form.Standard?.Name(language) ?? Forms.OwnName(form, language);

    /// <summary>Returns the name of an office; the id of one that the law does not have.</summary>
    public string NameOf(KindId<IssuingOffice> office, Language language)
        => office.Standard?.Name(language) ?? Offices.OwnName(office, language);

    /// <summary>Gets the award with an identifier.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public AwardScheme this[AwardSchemeId id]
        => TryGet(id, out var scheme) ? scheme : throw new ArgumentException($"No award '{id}' is known (data {Version}).", nameof(id));

    /// <summary>Tries to get the award with an identifier.</summary>
    public bool TryGet(AwardSchemeId id, [NotNullWhen(true)] out AwardScheme? scheme) => _schemes.TryGetValue(id, out scheme);

    /// <summary>Returns the laws, decrees and circulars known to be in force on a day.</summary>
    public IReadOnlyList<LegalRegime> RegimesOn(LocalDate day)
    {
        Require(day);
        return [.. Regimes.Where(regime => regime.KnownFrom <= day && !(day > regime.KnownTo))];
    }

    /// <summary>Returns the awards that exist on a day; one of which no source attests that it was conferred then is left out.</summary>
    public IReadOnlyList<AwardScheme> SchemesOn(LocalDate day)
    {
        Require(day);
        return [.. Schemes.Where(scheme => scheme.IsInForceOn(day) && IsAttestedOn(scheme, day))];
    }

    /// <summary>Returns the attested rules about who may confer an award on a day, and on whom.</summary>
    public IReadOnlyList<AwardCompetence> CompetencesOn(AwardScheme scheme, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        Require(day);
        return [.. RulesOf(scheme).Where(rule => rule.IsAttested && rule.HoldsOn(day))];
    }

    /// <summary>
    /// Returns whether an office exists on a day: it ends with its body. Before the first known day of the body it is assumed to exist.
    /// </summary>
    public AwardRuling Exists(KindId<IssuingOffice> office, LocalDate day)
    {
        Require(day);
        if (!_offices.TryGetValue(office, out var known))
            throw new ArgumentOutOfRangeException(nameof(office), office, "There is no such office.");
        if (!(day > known.To)) return new AwardRuling(Answer.Yes, "");
        Finding[] sunset = day > LastDay ? [AwardFindings.Sunset(this, day)] : [];
        return new AwardRuling(Answer.No, known.Basis)
        {
            Findings = [AwardFindings.OfficeEnded(this, office, day, known.Basis), .. sunset],
        };
    }

    /// <summary>Returns whether an office may confer any award of a form on a day.</summary>
    public AwardRuling MayConfer(KindId<AwardForm> form, KindId<IssuingOffice> office, LocalDate day)
        => AwardJudge.MayConfer(this, SchemesOf(form), form, office, day);

    /// <summary>Returns whether an office may confer an award on a day.</summary>
    public AwardRuling MayConfer(AwardScheme scheme, KindId<IssuingOffice> office, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return AwardJudge.MayConfer(this, [scheme], scheme.Form, office, day);
    }

    /// <summary>Returns whether a kind of recipients may have any award of a form on a day.</summary>
    /// <param name="form">The form.</param>
    /// <param name="recipient">The kind of recipients.</param>
    /// <param name="day">The day.</param>
    /// <param name="from">The office that confers it; any office if null, or if it may not confer the form at all.</param>
    public AwardRuling MayReceive(KindId<AwardForm> form, RecipientKind recipient, LocalDate day, KindId<IssuingOffice>? from = null)
        => AwardJudge.MayReceive(this, SchemesOf(form), form, recipient, day, from);

    /// <summary>Returns whether a kind of recipients may have an award on a day.</summary>
    /// <param name="scheme">The award.</param>
    /// <param name="recipient">The kind of recipients.</param>
    /// <param name="day">The day.</param>
    /// <param name="from">The office that confers it; any office if null, or if it may not confer the award at all.</param>
    public AwardRuling MayReceive(AwardScheme scheme, RecipientKind recipient, LocalDate day, KindId<IssuingOffice>? from = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return AwardJudge.MayReceive(this, [scheme], scheme.Form, recipient, day, from);
    }

    /// <summary>
    /// Returns whether an award may be given on a day by an office to a kind of recipient: yes; no with the rule broken and its article; or
    /// <see cref="Answer.CannotTell"/> with the missing parts.
    /// </summary>
    /// <remarks>
    /// A class or type of commendation that the question leaves out is assumed to be one that the law allows; conditions that the question
    /// does not settle, such as which awards the recipient already holds, are in <see cref="AwardRuling.Conditions"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The award belongs to another law.</exception>
    public AwardRuling Judge(AwardQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        Require(question.Day);
        return Schemes.Contains(question.Scheme)
            ? AwardJudge.Judge(this, question)
            : throw new ArgumentException($"The award '{question.Scheme}' is not of this law.", nameof(question));
    }

    /// <summary>Returns the choices that the law of a day leaves in a form for an award, before anything is chosen.</summary>
    public AwardChoices ChoicesOn(LocalDate day)
    {
        Require(day);
        return new AwardChoices(this, day);
    }

    /// <summary>
    /// Compares the rank of two awards on a day. Titles of one list rank by their place in it, commendations by the money that goes with
    /// them (the higher the award, the higher the money: Nghị định 152/2025/NĐ-CP); a title and a commendation are never ranked.
    /// </summary>
    /// <param name="first">One award.</param>
    /// <param name="firstClass">Its class, if it has classes.</param>
    /// <param name="second">The other.</param>
    /// <param name="secondClass">Its class, if it has classes.</param>
    /// <param name="day">The day.</param>
    public AwardPrecedence Compare(AwardScheme first, AwardClass? firstClass, AwardScheme second, AwardClass? secondClass, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Require(day);
        return AwardOrder.Compare(this, (first, firstClass), (second, secondClass), day);
    }

    /// <summary>
    /// Returns the money that goes with an award; null when none is known, when the award is not for such recipients on that day, or when
    /// it has classes and none is given. A collective gets twice and a household one and a half times as much as an individual; titles and
    /// flags have amounts of their own.
    /// </summary>
    /// <param name="scheme">The award.</param>
    /// <param name="recipient">Who receives it.</param>
    /// <param name="day">The day of the decision.</param>
    /// <param name="rank">The class, if it has classes.</param>
    public Reward? RewardOf(AwardScheme scheme, RecipientKind recipient, LocalDate day, AwardClass? rank = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        Require(day);
        return _rewards.Of(scheme, recipient, day, rank);
    }

    /// <summary>Returns the base salary (mức lương cơ sở) of a day in đồng; null when unknown.</summary>
    public long? BaseSalaryOn(LocalDate day)
    {
        Require(day);
        return _rewards.BaseSalaryOn(day);
    }

    /// <summary>
    /// Reads the awards that a text may mean on a day: with class (<c>hạng II</c>, <c>hạng Nhì</c>), issuers (<c>của UBND tỉnh</c>) and
    /// common names besides those of the law. Empty when the text names no award.
    /// </summary>
    public IReadOnlyList<AwardReading> Read(string text, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(text);
        Require(day);
        return ReadTitle(text, day).Readings;
    }

    /// <summary>Returns the meanings of a title on a day; cached for the days on which the law does not change.</summary>
    internal TitleReadings ReadTitle(string text, LocalDate day)
        => _titles.Get(text, StretchOf(day), (Law: this, Day: day),
            static (on, title, _) => new TitleReadings(on.Law, Array.AsReadOnly(on.Law._reader.Value.Read(title, on.Day)), on.Day));

    /// <summary>
    /// Returns the awards that an award of a report may be on a day: the one that it names; else those that its title means; else every one
    /// of its form.
    /// </summary>
    /// <param name="forms">Its possible forms; empty for any.</param>
    /// <param name="schemes">The awards that it names.</param>
    /// <param name="title">The meanings of its title; null when it has none.</param>
    /// <param name="day">The day.</param>
    internal AwardCandidates CandidatesOn(
        IReadOnlyList<KindId<AwardForm>> forms, IReadOnlyList<AwardSchemeId> schemes, TitleReadings? title, LocalDate day)
    {
        if (schemes.Count == 1 && _places.TryGetValue(schemes[0], out var named) && IsOfAny(Schemes[named], forms))
            return Candidates(named, day, static (law, place) => [law.Schemes[place]]);
        if (schemes.Count > 1 && Known(schemes, forms) is { Count: > 0 } several) return new AwardCandidates(this, several, day);
        if (title?.Of(forms) is { } meant) return meant;
        return forms.Count switch
        {
            0 => Candidates(Schemes.Count + Forms.All.Count, day, static (law, _) => law.Schemes),
            1 when Forms.PlaceOf(forms[0]) is >= 0 and var form => Candidates(
                Schemes.Count + form, day, static (law, place) => law.SchemesOf(law.Forms.All[place - law.Schemes.Count])),
            _ => new AwardCandidates(this, [.. forms.SelectMany(SchemesOf)], day),
        };
    }

    private static bool IsOfAny(AwardScheme scheme, IReadOnlyList<KindId<AwardForm>> forms)
        => forms.Count == 0 || forms.Contains(scheme.Form);

    private List<AwardScheme> Known(IReadOnlyList<AwardSchemeId> schemes, IReadOnlyList<KindId<AwardForm>> forms)
    {
        var known = new List<AwardScheme>(schemes.Count);
        for (var index = 0; index < schemes.Count; index++)
        {
            if (TryGet(schemes[index], out var scheme) && IsOfAny(scheme, forms)) known.Add(scheme);
        }

        return known;
    }

    /// <summary>The amendments whose text was not read.</summary>
    internal IReadOnlyList<AwardAmendment> Amendments { get; }

    /// <summary>Returns the unread amendment in force on a day; null when there is none.</summary>
    internal AwardAmendment? AmendmentOn(LocalDate day) => Amendments.FirstOrDefault(amendment => amendment.From <= day);

    /// <summary>The awards that have classes, a bit each.</summary>
    internal ulong SchemesWithClasses { get; }

    /// <summary>The awards that are emulation titles, a bit each.</summary>
    internal ulong EmulationTitles { get; }

    /// <summary>Returns an award as a bit, by its place in the law.</summary>
    internal ulong BitOf(AwardScheme scheme) => 1ul << _places[scheme.Id];

    /// <summary>The types of commendation, as an array that a loop reads without allocating.</summary>
    internal CommendationTypeRule[] TypeRules { get; }

    /// <summary>Returns whether an office exists on a day.</summary>
    internal bool HasOn(KindId<IssuingOffice> office, LocalDate day) => _offices.TryGetValue(office, out var known) && !(day > known.To);

    /// <summary>Returns every award of a form.</summary>
    internal IReadOnlyList<AwardScheme> SchemesOf(KindId<AwardForm> form) => _ofForm.GetValueOrDefault(form) ?? [];

    /// <summary>Returns the rules about who may confer an award, of all days.</summary>
    internal AwardCompetence[] RulesOf(AwardScheme scheme) => _competences.GetValueOrDefault(scheme) ?? [];

    /// <summary>Returns the candidates of one place in a span: the awards by their places, then the forms, then all awards.</summary>
    private AwardCandidates Candidates(int place, LocalDate day, Func<AwardLaw, int, IReadOnlyList<AwardScheme>> schemes)
    {
        var ofStretch = _candidates[StretchOf(day)] ??= new AwardCandidates?[Schemes.Count + Forms.All.Count + 1];
        return ofStretch[place] ??= new AwardCandidates(this, schemes(this, place), day);
    }

    /// <summary>Returns the span between changes of the law that a day is in.</summary>
    private int StretchOf(LocalDate day)
    {
        var found = Array.BinarySearch(_changes, DayText.Order(day));
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Returns every day, as a number, on which awards, offices or competences differ from those of the day before.</summary>
    private IEnumerable<int> DaysOfChange()
    {
        foreach (var scheme in Schemes)
        {
            yield return DayText.Order(scheme.From);
            if (scheme.To is { } last) yield return After(last);
        }

        foreach (var rule in Competences)
        {
            yield return DayText.Order(rule.From);
            if (rule.To is { } last) yield return After(last);
        }

        foreach (var (to, _) in _offices.Values)
        {
            if (to is { } last) yield return After(last);
        }

        static int After(LocalDate last) => DayText.Order(last.PlusDays(1));
    }

    private bool IsAttestedOn(AwardScheme scheme, LocalDate day)
    {
        var rules = RulesOf(scheme).Where(rule => rule.HoldsOn(day)).ToArray();
        return rules.Length == 0 || rules.Any(rule => rule.IsAttested);
    }

    private static void Require(LocalDate day) => DayText.RequireInRange(day, nameof(day));

    private static IEnumerable<AwardScheme> SchemesOf(DataFile file)
    {
        var names = file.Table("award-scheme-names").ToLookup(row => row["scheme"], StringComparer.Ordinal);
        return file.Table("award-schemes").Select(row => new AwardScheme(row, names[row["id"]]));
    }

    private void RequireKnown(Declarations declarations)
    {
        if (declarations.Forms.Contains(null!) || declarations.Offices.Contains(null!) || declarations.Schemes.Contains(null!)
            || declarations.Competences.Contains(null!))
            throw new ArgumentException("A declaration is null.", nameof(declarations));
        var forms = _standard.Forms.All.Concat(declarations.Forms.Select(form => form.Id)).ToHashSet();
        var offices = _standard.Offices.All.Concat(declarations.Offices.Select(office => office.Id)).ToHashSet();
        var schemes = _standard.Schemes.Select(scheme => scheme.Id).ToHashSet();
        foreach (var scheme in declarations.Schemes)
        {
            if (!schemes.Add(scheme.Id)) throw new ArgumentException($"The award '{scheme}' is there twice.", nameof(declarations));
            if (!forms.Contains(scheme.Form))
                throw new ArgumentException($"The award '{scheme}' is of the form '{scheme.Form}', which is not declared.",
                    nameof(declarations));
        }

        if (schemes.Count > MostSchemes)
            throw new ArgumentException($"There are {schemes.Count} awards; at most {MostSchemes} can be.", nameof(declarations));
        foreach (var rule in declarations.Competences)
        {
            if (!_standard.Schemes.Contains(rule.Scheme) && !declarations.Schemes.Contains(rule.Scheme))
                throw new ArgumentException($"The award '{rule.Scheme}' of a competence is not declared.", nameof(declarations));
            if (!offices.Contains(rule.Office))
                throw new ArgumentException($"The office '{rule.Office}' of a competence is not declared.", nameof(declarations));
        }
    }

    private AwardScheme Known(string id)
        => _schemes.TryGetValue(AwardSchemeId.Parse(id, null), out var scheme)
            ? scheme
            : throw new FormatException($"There is no award '{id}'.");
}
