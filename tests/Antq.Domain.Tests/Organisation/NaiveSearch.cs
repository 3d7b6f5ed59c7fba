using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>The same search by plain reading of every name: slow, and of bare texts only.</summary>
internal sealed class NaiveSearch(IEnumerable<OrganisationUnit> units, LocalDate day)
{
    private const int None = 4;

    private static readonly string[] Letters =
        ["aàảãáạăằẳẵắặâầẩẫấậ", "dđ", "eèẻẽéẹêềểễếệ", "iìỉĩíị", "oòỏõóọôồổỗốộơờởỡớợ", "uùủũúụưừửữứự", "yỳỷỹýỵ"];

    private readonly (OrganisationUnit Unit, string Name, string Folded)[] _names =
        [.. units.Select(unit => (unit, unit.StateOn(day).Name, Fold(unit.StateOn(day).Name)))
            .OrderBy(unit => unit.Name, VietnameseComparer.Instance).ThenBy(unit => unit.unit.Key)];

    /// <summary>Every beginning of some of the names.</summary>
    public IEnumerable<string> Beginnings(int names)
        => _names.Where((_, i) => i % ((_names.Length / names) + 1) == 0)
            .SelectMany(name => Enumerable.Range(1, name.Folded.Length).Select(length => name.Folded[..length]))
            .Distinct(StringComparer.Ordinal);

    public List<OrganisationUnit> Suggest(string typed)
        => [.. _names.Select(name => (name.Unit, Rank: RankOf(typed, name.Unit, name.Folded))).Where(name => name.Rank < None)
            .OrderBy(name => name.Rank).Select(name => name.Unit)];

    private static string Fold(string name)
        => string.Join(
            ' ', string
            .Concat(name.ToLowerInvariant()
            .Select(letter => Array.Find(Letters, row => row.Contains(letter))?[0] ?? (char.IsAsciiLetterOrDigit(letter) ? letter : ' ')))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The better rank of the two names; only departments have an English one.</summary>
    private int RankOf(string typed, OrganisationUnit unit, string folded)
        => unit.Level == OrganisationLevel.Department
            ? Math.Min(Rank(typed, folded, true), Rank(typed, Fold(unit.StateOn(day).NameIn(Language.English)), true))
            : Rank(typed, folded, false);

    /// <summary>The rank of a name; of a department, the word for the kind (cục, department of) before it may be left out.</summary>
    private static int Rank(string typed, string folded, bool isDepartment)
    {
        var words = folded.Split(' ');
        if (folded.Replace(" ", "", StringComparison.Ordinal) == typed.Replace(" ", "", StringComparison.Ordinal)) return 0;
        if (BeginsWith(words) || (isDepartment && words is ["cuc", .. var own] && BeginsWith(own))
            || (isDepartment && words is ["department", "of", .. var called] && BeginsWith(called))) return 1;
        if (Enumerable.Range(1, words.Length - 1).Any(skipped => BeginsWith(words[skipped..]))) return 2;
        return RunsTogether() ? 3 : None;

        bool BeginsWith(string[] of)
            => (string.Join(' ', of) + (typed.EndsWith(' ') ? " " : "")).StartsWith(typed, StringComparison.Ordinal);

        bool RunsTogether()
        {
            var at = 0;
            foreach (var letter in typed)
            {
                if (letter == ' ' ? at >= folded.Length || folded[at] != ' ' : !SkipTo(letter)) return false;
                at++;
            }

            return !typed.EndsWith(' ') || at >= folded.Length || folded[at - 1] == ' ';

            bool SkipTo(char letter)
            {
                if (at < folded.Length && folded[at] == ' ') at++;
                return at < folded.Length && folded[at] == letter;
            }
        }
    }
}
