using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>
/// Reads texts that name one award: the longest name or alias that they begin with, then the class, then the issuers. Ignores case, tone
/// marks, punctuation and the word <c>cấp</c>, knows the usual abbreviations, and takes i and y at the end of a syllable for the same. A
/// text that names several awards or classes is not read, for the others would be lost.
/// </summary>
internal sealed class AwardReader
{
    private const int LongestText = 300;

    private readonly AwardWords _words;
    private readonly AwardLaw _law;
    private readonly AwardCities _cities;
    private readonly ILookup<UInt128, AwardName> _names;
    private readonly ILookup<UInt128, (UInt128[] Words, KindId<IssuingOffice> Office)> _offices;

    public AwardReader(AwardLaw law, DataFile file)
    {
        _law = law;
        _words = new AwardWords(file);
        _cities = new AwardCities(_words);
        var ofForms = file.Table("award-forms")
            .SelectMany(row => new[] { row["name"], row["name_en"] }, (row, name) => new AwardName(Words(name), row.Enum<AwardForm>("id")))
            .Concat(law.Declared.Forms.SelectMany(
                form => new[] { form.Name.Vietnamese, form.Name.English }, (form, name) => new AwardName(Words(name), form.Id)));
        AwardName[] ofSchemes = [.. law.Schemes
            .SelectMany(scheme => scheme.Names, (scheme, name) => new AwardName(Words(name), scheme.Form, scheme))];
        AwardName[] ofAliases = [.. file.Table("award-aliases").Select(row =>
        {
            var scheme = law[row.Read("scheme", id => AwardSchemeId.Parse(id, null))];
            return new AwardName(Words(row["alias"]), scheme.Form, scheme, row.Optional("office") is null
                ? null
                : row.Enum<IssuingOffice>("office"));
        })];
        var ofHeads = ofAliases.Concat(ofSchemes).SelectMany(WithShortHead);
        _names = ofAliases.Concat(ofSchemes).Concat(ofForms).Concat(ofHeads).Where(name => name.Words.Length > 0)
            .OrderByDescending(name => name.Words.Length).ToLookup(name => name.Words[0]);
        var ofOffices = file.Table("issuing-offices")
            .SelectMany(row => new[] { row["name"], row["name_en"] },
            (row, name) => (Words: Words(name), Office: (KindId<IssuingOffice>)row.Enum<IssuingOffice>("id")))
            .Concat(law.Declared.Offices.SelectMany(
                office => new[] { office.Name.Vietnamese, office.Name.English },
                (office, name) => (Words: Words(name), Office: office.Id)));
        _offices = file.Table("office-aliases")
            .Select(row => (Words: Words(row["alias"]), Office: (KindId<IssuingOffice>)row.Enum<IssuingOffice>("office")))
            .Concat(ofOffices).Where(office => office.Words.Length > 0)
            .OrderByDescending(office => office.Words.Length)
            .ToLookup(office => office.Words[0]);
    }

    /// <summary>Reads a text that names one award, and the number of awards or the recipients beside it.</summary>
    public AwardReading[] Read(string text, LocalDate day)
    {
        if (text.Length > LongestText || !MayBeAward(text)) return [];
        foreach (var split in AwardWithNumber.Before(text, MayBeAward))
        {
            if (ReadAfterNumber(split.Award, day) is { Length: > 0 } readings) return With(split, readings);
        }

        return ReadAfterNumber(text, day);
    }

    /// <summary>Returns whether some word of a text begins a name.</summary>
    private bool MayBeAward(string text) => Array.Exists(Words(text), _names.Contains);

    /// <summary>Returns whether a text begins with a name, or with what may precede one.</summary>
    private bool MayBeginAward(string text)
    {
        var words = Words(text);
        return words.Length > 0 && Array.Exists(words, _names.Contains)
            && (_names.Contains(words[0]) || _offices.Contains(words[0]) || _words.IsFiller(words[0])
                || _words.Titles.Any(title => Begins(words, 0, title)));
    }

    private AwardReading[] ReadAfterNumber(string text, LocalDate day)
    {
        var named = ReadName(text, day);
        if (named.Length > 0) return named;
        foreach (var split in AwardWithNumber.After(text, MayBeginAward))
        {
            if (ReadName(split.Award, day) is { Length: > 0 } readings) return With(split, readings);
        }

        return [];
    }

    private static AwardReading[] With(AwardWithNumber split, AwardReading[] readings)
        => [.. readings.Select(reading => reading with
        {
            Number = split.Number ?? reading.Number,
            Recipients = split.Recipients ?? reading.Recipients,
        })];

    private AwardReading[] ReadName(string text, LocalDate day)
    {
        var words = Words(text);
        var start = StartOfName(words, day, out var before);
        var best = NamesAt(words, start).ToArray();
        if (best.Length == 0) return [];
        var end = start + best[0].Words.Length;
        best = [.. best.Where(name => name.Words.Length == best[0].Words.Length)];
        if (!TryTakeClass(words, best, ref end, out var rank)) return [];
        var issuers = IssuersIn(words, end, day);
        if (issuers.NameAwards) return [];
        if (issuers.AreOfParty) best = [.. best.Select(name => new AwardName(name.Words, name.Form))];
        if (end < words.Length && !issuers.Begin
            && best.All(name => name is { Scheme: null, Form.Standard: AwardForm.CommemorativeMedal or AwardForm.Medal }))
            issuers = issuers with { AreUnknown = true };
        var offices = before.Union(issuers.Offices).ToArray();
        AwardReading[] readings =
        [
            .. best.SelectMany(
                name => Readings(name.Form, name.Scheme, name.Office is { } own
                    ? [own, .. offices.Where(office => office != own)]
                    : offices, rank, issuers, day)).DistinctBy(reading => reading.Scheme),
        ];
        return readings.Length > 1 ? [.. readings.Where(reading => reading.Scheme is not null)] : readings;
    }

    /// <summary>Returns the name of an order or a medal after <c>HC</c>, which abbreviates the words for both.</summary>
    private IEnumerable<AwardName> WithShortHead(AwardName name)
        => name.Words.Length > 2 && _words.OrdersAndMedals.Any(head => Begins(name.Words, 0, head))
            ? [name with { Words = [_words.OrderOrMedal, .. name.Words[2..]] }]
            : [];

    /// <summary>Returns the start of the name: after fillers and an issuer (<c>được Công an tỉnh tặng Giấy khen</c>).</summary>
    private int StartOfName(UInt128[] words, LocalDate day, out List<KindId<IssuingOffice>> before)
    {
        before = [];
        for (var at = 0; at < words.Length;)
        {
            if (NamesAt(words, at).Any()) return at;
            if (_words.IsFiller(words[at])) at++;
            else if (_words.Titles.FirstOrDefault(title => Begins(words, at, title)) is { } title) at += title.Length;
            else if (OfficeAt(words, at, day) is { Office: { } office } named)
            {
                before.Add(office);
                at += named.Length;
            }
            else return words.Length;
        }

        return words.Length;
    }

    /// <summary>
    /// Returns the readings of a form without a name: those of its awards which the named offices may confer; all of them if no issuer is
    /// named.
    /// </summary>
    private AwardReading[] Readings(KindId<AwardForm> form, AwardScheme? scheme, IReadOnlyList<KindId<IssuingOffice>> offices,
        AwardClass? rank, Issuers issuers, LocalDate day)
    {
        if (scheme is not null) return [new AwardReading(form, scheme, rank, offices, issuers.HaveCommittee)];
        AwardScheme[] meant = issuers.AreUnknown
            ? []
            : [.. _law.SchemesOf(form)
                .Where(one => one.IsInForceOn(day) && (rank is null || one.HasClasses)
                && offices.All(office => MayConfer(one, office, day)))];
        return meant.Length == 0
            ? [new AwardReading(form, null, rank, offices, issuers.HaveCommittee)]
            : [.. meant.Select(one => new AwardReading(form, one, rank, offices, issuers.HaveCommittee))];
    }

    private bool MayConfer(AwardScheme scheme, KindId<IssuingOffice> office, LocalDate day)
        => _law.CompetencesOn(scheme, day).Any(rule => rule.Office == office);

    /// <summary>
    /// Takes the class after <c>hạng</c> or <c>class</c>, or before <c>class</c>; a bare <c>Nhất</c>, <c>Nhì</c> or <c>Ba</c>, or a figure
    /// at the end, only after an award that has classes.
    /// </summary>
    /// <returns>False when a class is named that there is not, or several.</returns>
    private bool TryTakeClass(UInt128[] words, AwardName[] names, ref int end, out AwardClass? rank)
    {
        rank = null;
        var hasClasses = names.Any(name => name.Scheme is { HasClasses: true });
        for (var isFirst = true; ; isFirst = false)
        {
            var named = end < words.Length && _words.IsClassWord(words[end]);
            var at = named ? end + 1 : end;
            if (at >= words.Length || !_words.TryGetClass(words[at], out var one)) return !named;
            var isEnglish = !named && at + 1 < words.Length && _words.IsClassWord(words[at + 1]);
            var isBare = !named && !isEnglish;
            if (isBare && !(hasClasses && (_words.IsOrdinal(words[at]) || at == words.Length - 1))) return true;
            if (!isFirst || !hasClasses && names.All(name => name.Scheme is not null)) return false;
            end = at + (isEnglish ? 2 : 1);
            rank = one;
        }
    }

    /// <summary>Returns the offices named after the award, wherever in the remaining words each begins.</summary>
    private Issuers IssuersIn(UInt128[] words, int from, LocalDate day)
    {
        var offices = new List<KindId<IssuingOffice>>();
        var (committee, unknown, expected, isNamed) = (false, false, true, false);
        var (begin, awards, isAfterOffice, party) = (false, false, false, false);
        for (var at = from; at < words.Length; at++)
        {
            awards |= (expected || isAfterOffice) && NamesAt(words, at).Any();
            isAfterOffice = false;
            if (_words.IsFiller(words[at]) || _words.IsAnd(words[at]))
            {
                begin |= at == from;
                expected = true;
                isNamed |= _words.IsBy(words[at]);
                continue;
            }

            if (!expected || _words.IsNumber(words[at])) continue;
            expected = false;
            if (_words.Committees.Any(name => Begins(words, at, name)))
            {
                begin |= at == from;
                committee = true;
            }
            else if (_words.Party.Any(name => Begins(words, at, name)))
            {
                begin |= at == from;
                party = unknown = true;
            }
            else if (OfficeAt(words, at, day) is { } named)
            {
                begin |= at == from;
                isAfterOffice = true;
                at += named.Length - 1;
                if (named.Office is not { } office) unknown = true;
                else if (!offices.Contains(office)) offices.Add(office);
            }
            else
            {
                unknown |= isNamed;
            }

            isNamed = false;
        }

        return new Issuers(offices, committee, unknown, begin, awards, party);
    }

    /// <summary>Returns the office whose longest name the words begin with; null if several offices of the day have that name.</summary>
    private (KindId<IssuingOffice>? Office, int Length)? OfficeAt(UInt128[] words, int at, LocalDate day)
    {
        var named = _offices[words[at]].Where(office => BeginsWhole(words, at, office.Words, isAward: false)).ToArray();
        if (named.Length == 0) return null;
        var length = named[0].Words.Length;
        if (_cities.IsBelowProvince(words, at, length, day)) return (null, length);
        var ofTheDay = named.Where(office => office.Words.Length == length && _law.Exists(office.Office, day).Answer == Answer.Yes)
            .Select(office => office.Office).Distinct().ToArray();
        return (ofTheDay is [var only] ? only : ofTheDay.Length == 0 ? named[0].Office : null, length);
    }

    /// <summary>Returns the names that the words begin with at a place, the longest first.</summary>
    private IEnumerable<AwardName> NamesAt(UInt128[] words, int at)
        => at < words.Length ? _names[words[at]].Where(name => BeginsWhole(words, at, name.Words, isAward: true)) : [];

    /// <summary>
    /// Returns whether words begin with others that do not break off within the name of another organisation: <c>Tỉnh ủy</c>, and after an
    /// award also <c>Tỉnh đoàn</c>.
    /// </summary>
    private bool BeginsWhole(UInt128[] words, int at, UInt128[] with, bool isAward)
        => Begins(words, at, with)
            && !(at + with.Length < words.Length && _words.IsOrganisation(with[^1], words[at + with.Length], isAward));

    private static bool Begins(UInt128[] words, int at, UInt128[] with) => words.AsSpan(Math.Min(at, words.Length)).StartsWith(with);

    private UInt128[] Words(string text) => _words.Of(text);

    /// <summary>The issuers that a text names: offices, a steering committee, or somebody unknown.</summary>
    /// <param name="Offices">The offices.</param>
    /// <param name="HaveCommittee">Whether a steering committee is named.</param>
    /// <param name="AreUnknown">Whether somebody else is named.</param>
    /// <param name="Begin">Whether the words after the award begin with an issuer, or with a word before one.</param>
    /// <param name="NameAwards">Whether another award is named among them.</param>
    /// <param name="AreOfParty">Whether a Party organisation is named, whose awards are not of the law.</param>
    private sealed record Issuers(
        IReadOnlyList<KindId<IssuingOffice>> Offices,
        bool HaveCommittee,
        bool AreUnknown,
        bool Begin,
        bool NameAwards,
        bool AreOfParty);

    /// <summary>Folded words that name an award, its form, and the office that they imply.</summary>
    private sealed record AwardName(
        UInt128[] Words, KindId<AwardForm> Form, AwardScheme? Scheme = null, KindId<IssuingOffice>? Office = null);
}
