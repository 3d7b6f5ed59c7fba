using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>
/// Reads the words for awards: the longest name or alias that they begin with, then the class, then the issuers. Case, tone marks and
/// punctuation do not matter.
/// </summary>
internal sealed class AwardReader
{
    private const int LongestText = 300;

    private static readonly string[] Committees = ["ban chi dao", "bcd"];

    /// <summary>Words that may stand between the parts and say nothing: của, do, tặng, được, cấp cơ sở.</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal) { "cua", "do", "tang", "duoc", "thuong", "trao" };

    private static readonly Dictionary<string, AwardClass> Classes = new(StringComparer.Ordinal)
    {
        ["nhat"] = AwardClass.First,
        ["i"] = AwardClass.First,
        ["1"] = AwardClass.First,
        ["nhi"] = AwardClass.Second,
        ["ii"] = AwardClass.Second,
        ["2"] = AwardClass.Second,
        ["ba"] = AwardClass.Third,
        ["iii"] = AwardClass.Third,
        ["3"] = AwardClass.Third,
    };

    private readonly AwardLaw _law;
    private readonly (string[] Words, AwardForm Form, AwardScheme? Scheme, IssuingOffice? Office)[] _names;
    private readonly (string[] Words, IssuingOffice Office)[] _offices;

    public AwardReader(AwardLaw law, DataFile file)
    {
        _law = law;
        var ofForms = file.Table("award-forms").Select(row => (Words(row["name"]), row.Enum<AwardForm>("id"), (AwardScheme?)null, (IssuingOffice?)null));
        var ofSchemes = law.Schemes.SelectMany(scheme => scheme.Names, (scheme, name) => (Words(name), scheme.Form, (AwardScheme?)scheme, (IssuingOffice?)null));
        var ofAliases = file.Table("award-aliases").Select(row =>
        {
            var scheme = law[row.Read("scheme", id => AwardSchemeId.Parse(id, null))];
            return (Words(row["alias"]), scheme.Form, (AwardScheme?)scheme, row.Optional("office") is null ? (IssuingOffice?)null : row.Enum<IssuingOffice>("office"));
        });
        _names = [.. ofForms.Concat(ofSchemes).Concat(ofAliases).OrderByDescending(name => name.Item1.Length)];
        _offices = [.. file.Table("office-aliases").Select(row => (Words(row["alias"]), row.Enum<IssuingOffice>("office"))).OrderByDescending(office => office.Item1.Length)];
    }

    public IReadOnlyList<AwardReading> Read(string text, LocalDate day)
    {
        if (text.Length > LongestText) return [];
        var words = WithoutLead(Words(text));
        var best = _names.Where(name => Begins(words, 0, name.Words)).ToArray();
        if (best.Length == 0) return [];
        var length = best[0].Words.Length;
        var rank = TakeClass(words, ref length);
        var offices = Offices(words, length, out var committee);
        return
        [
            .. best.Where(name => name.Words.Length == best[0].Words.Length)
                .SelectMany(name => Readings(name.Form, name.Scheme, name.Office is { } own && offices.Count == 0 ? [own] : offices, rank, committee, day))
                .DistinctBy(reading => reading.Scheme),
        ];
    }

    /// <summary>A form without a name is that of its awards which the offices named may confer; of all, where none is named.</summary>
    private AwardReading[] Readings(AwardForm form, AwardScheme? scheme, IReadOnlyList<IssuingOffice> offices, AwardClass? rank, bool committee, LocalDate day)
    {
        if (scheme is not null) return [new AwardReading(form, scheme, rank, offices, committee)];
        AwardScheme[] meant =
        [
            .. _law.SchemesOf(form).Where(one => one.IsInForceOn(day) && (rank is null || one.HasClasses)
                && offices.All(office => _law.CompetencesOn(one, day).Any(rule => rule.Office == office))),
        ];
        return meant.Length == 0
            ? [new AwardReading(form, null, rank, offices, committee)]
            : [.. meant.Select(one => new AwardReading(form, one, rank, offices, committee))];
    }

    private static AwardClass? TakeClass(string[] words, ref int length)
    {
        var at = length < words.Length && words[length] == "hang" ? length + 1 : length;
        if (at >= words.Length || !Classes.TryGetValue(words[at], out var rank)) return null;
        length = at + 1;
        return rank;
    }

    /// <summary>The offices that stand after the name, wherever in the rest of the words each begins.</summary>
    private List<IssuingOffice> Offices(string[] words, int from, out bool committee)
    {
        var offices = new List<IssuingOffice>();
        committee = false;
        var expected = true;
        for (var at = from; at < words.Length; at++)
        {
            if (Fillers.Contains(words[at]) || words[at] is "va")
            {
                expected = true;
                continue;
            }

            if (!expected) continue;
            expected = false;
            if (Committees.Any(name => Begins(words, at, name.Split(' '))))
            {
                committee = true;
                continue;
            }

            var named = _offices.FirstOrDefault(office => Begins(words, at, office.Words));
            if (named.Words is null) continue;
            if (!offices.Contains(named.Office)) offices.Add(named.Office);
            at += named.Words.Length - 1;
        }

        return offices;
    }

    /// <summary>What may stand before the name: <c>danh hiệu Chiến sĩ thi đua</c>, <c>được tặng thưởng Huân chương</c>.</summary>
    private static string[] WithoutLead(string[] words) => words switch
    {
        ["danh", "hieu", not ("thi" or "vinh"), ..] => words[2..],
        [var first, _, ..] when Fillers.Contains(first) => WithoutLead(words[1..]),
        _ => words,
    };

    private static bool Begins(string[] words, int at, string[] with) => words.AsSpan(Math.Min(at, words.Length)).StartsWith(with);

    private static string[] Words(string text)
    {
        var folded = VietnameseText.FoldLetters(text);
        return new string([.. folded.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
