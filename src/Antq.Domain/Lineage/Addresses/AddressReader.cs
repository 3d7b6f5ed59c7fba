using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>Reads addresses: cuts the text at signs and before words for kinds, and recognises units from its end.</summary>
internal static class AddressReader
{
    /// <summary>The number of pieces at the end that may name no unit, such as a postal code.</summary>
    private const int MostAfter = 2;

    private static readonly char[] SignsBefore = [.. " \t\r\n,;:-–—/\\|([<"];

    private static readonly char[] SignsAfter = [.. " \t\r\n,;:.-–—/\\|)]>"];

    public static AddressReading Read(Gazetteer gazetteer, string text, LocalDate? day)
    {
        var rest = text.Trim();
        if (text.Length > UnitSearch.LongestText) return new AddressReading(gazetteer, text, day, [], rest);
        var name = FoldedName.Typed(text, stackalloc byte[UnitSearch.LongestText], stackalloc byte[UnitSearch.LongestText]);
        var cuts = new TextCuts(name, stackalloc int[TextCuts.Most + 1]);
        if (name.Length == 0) return new AddressReading(gazetteer, text, day, [], rest);
        var search = gazetteer.Search();
        var found = default(Found);
        for (var end = cuts.Count; found.IsNone && end > 0 && end >= cuts.Count - MostAfter; end--)
        {
            found = Forwards(search, cuts, end, day);
            if (end < cuts.Count && found.IsWithinNone && HasLetters(cuts.Between(end, cuts.Count))) found = default;
        }

        return new AddressReading(gazetteer, text, day, found.Matches ?? [], found.IsNone ? rest : RestOf(text, cuts, found));
    }

    /// <summary>Returns the longest reading that ends before a piece; of equal ones that in the usual order.</summary>
    private static Found Forwards(UnitSearch search, TextCuts cuts, int end, LocalDate? day)
    {
        var found = Longest(search, cuts, end, end, day, kin: null);
        if (found.IsWithinNone && Backwards(search, cuts, end, day) is { IsNone: false } other && other.Letters(cuts) > found.Letters(cuts))
            return other;
        var isClear = found.IsClear(isBare: !HasMarks(cuts.Text));
        if (isClear && found.From == 0) return found;
        var kin = search.Kin;
        var mixed = Longest(search, cuts, end, found.IsNone ? end : isClear ? found.From : found.From + 1, day, kin);
        if (!mixed.IsNone) found = mixed.From == found.From ? found.With(mixed.Matches!) : mixed;
        if (found.IsOfCommunesOnly) return Finer(search, cuts, found, day, kin);
        return found.IsOfACommune || found.IsNone ? found : Below(search, cuts, found, day, kin);
    }

    /// <summary>
    /// Returns communes named by the text before one without a word for its kind, as that may be a district which has ended:
    /// <c>Phước Hội, Đất Đỏ, Bà Rịa - Vũng Tàu</c>. With a word for their kind they alone are meant, without one either may be.
    /// </summary>
    private static Found Finer(UnitSearch search, TextCuts cuts, Found found, LocalDate? day, UnitKin kin)
    {
        if (HasKind(cuts.Between(found.From, found.To))) return found;
        for (var from = 0; from < found.From; from++)
        {
            var above = new NamedAbove(cuts, found.Next, found.End, mayBeIncomplete: false, kin);
            var matches = Match(search, cuts, from, found.From, above, day, kindIsRequired: false)
                .Where(match => match.Unit.Level == OrganisationLevel.Commune
                    && (!found.IsWithinNone || found.Matches!.Any(other => kin.AreOfOneProvince(match.Unit, other.Unit)))).ToArray();
            if (matches.Length == 0) continue;
            var finer = found with { From = from };
            return HasKind(cuts.Between(from, found.From)) ? finer with { Matches = matches } : finer.With(matches);
        }

        return found;
    }

    private static bool HasKind(FoldedName name)
    {
        var kinds = TypeWords.AnyKind;
        return TypeWords.Skip(name, out kinds) > 0 || TypeWords.SkipEnd(name, ref kinds) > 0;
    }

    /// <summary>Returns the reading up to a piece that begins first, before another piece.</summary>
    private static Found Longest(UnitSearch search, TextCuts cuts, int end, int before, LocalDate? day, UnitKin? kin)
    {
        for (var from = 0; from < before; from++)
        {
            Found found = default;
            for (var to = end; to > from; to--)
            {
                var matches = Match(search, cuts, from, to,
                    new NamedAbove(cuts, to, end, mayBeIncomplete: false, kin), day, kindIsRequired: false);
                if (matches.Length > 0) found = found.IsNone ? new Found(matches, from, to, to, end) : found.With(matches);
            }

            if (!found.IsNone) return found;
        }

        return default;
    }

    /// <summary>Returns the longest reading from the first piece on with the highest unit first: <c>TP HCM, Q. 3, P. 5, số 7</c>.</summary>
    private static Found Backwards(UnitSearch search, TextCuts cuts, int end, LocalDate? day)
    {
        for (var to = end; to > 1; to--)
        {
            for (var from = 1; from < to; from++)
            {
                var matches = Match(search, cuts, from, to,
                    new NamedAbove(cuts, 0, from, mayBeIncomplete: false), day, kindIsRequired: false);
                if (matches.Length > 0) return new Found(matches, 0, to, to, to);
            }
        }

        return default(Found);
    }

    /// <summary>Returns a unit below a recognised one, past a piece that names none; it must have a word for its kind.</summary>
    private static Found Below(UnitSearch search, TextCuts cuts, Found found, LocalDate? day, UnitKin kin)
    {
        for (var from = 0; from + 1 < found.From; from++)
        {
            for (var to = found.From - 1; to > from; to--)
            {
                var matches = Match(search, cuts, from, to,
                    new NamedAbove(cuts, found.From, found.End, mayBeIncomplete: false, kin), day, kindIsRequired: true);
                if (matches.Length > 0) return new Found(matches, from, to, found.From, found.End);
            }
        }

        return found;
    }

    private static UnitMatch[] Match(
        UnitSearch search, TextCuts cuts, int from, int to, NamedAbove above, LocalDate? day, bool kindIsRequired)
    {
        var name = cuts.Between(from, to);
        return search.FindInAddress(name, above, day, kindIsRequired || !HasLetters(name));
    }

    private static bool HasMarks(FoldedName text)
    {
        foreach (var mark in text.Marks)
        {
            if (FoldedName.IsMarked(mark)) return true;
        }

        return false;
    }

    private static bool HasLetters(FoldedName name) => name.Letters.ContainsAnyInRange((byte)'a', (byte)'z');

    /// <summary>Returns the text before, within and after the recognised parts.</summary>
    private static string RestOf(string text, TextCuts cuts, Found found)
    {
        string[] parts =
        [
            text[..StartOf(text, cuts, found.From)].Trim().TrimEnd(SignsBefore),
            text[EndOf(text, cuts, found.To)..StartOf(text, cuts, found.Next)].TrimStart(SignsAfter).TrimEnd(SignsBefore),
            text[EndOf(text, cuts, found.End)..].TrimStart(SignsAfter).Trim(),
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>Returns the position of the first letter of a piece.</summary>
    private static int StartOf(string text, TextCuts cuts, int piece)
        => piece == cuts.Count ? text.Length : MatchedLetters.Letters(text, cuts.StartOf(piece), 1).Start.Value;

    /// <summary>Returns the position after the last letter before a piece.</summary>
    private static int EndOf(string text, TextCuts cuts, int piece)
        => piece == 0 ? 0 : MatchedLetters.Letters(text, 0, cuts.StartOf(piece)).End.Value;

    /// <summary>A reading: a name from one piece to another, and the units above it from the next piece to the end.</summary>
    private readonly record struct Found(UnitMatch[]? Matches, int From, int To, int Next, int End)
    {
        public bool IsNone => Matches is null;

        /// <summary>Returns whether one of the units has the name and the kind as typed; a bare text agrees with every spelling.</summary>
        public bool IsClear(bool isBare)
            => Matches?.Any(
                match => match is { By: MatchedBy.Name, SpellingAgrees: true, KindAgrees: true } && (isBare || match.SpellingIsExact))
                == true;

        public bool IsWithinNone => Next == End;

        public bool IsOfACommune => Matches is { } matches && matches[0].Unit.Level == OrganisationLevel.Commune;

        public bool IsOfCommunesOnly => Matches?.All(match => match.Unit.Level == OrganisationLevel.Commune) == true;

        public Found With(UnitMatch[] others)
            => this with { Matches = Matches is null ? others : [.. Matches.UnionBy(others, match => match.Unit)] };

        public int Letters(TextCuts cuts) => cuts.StartOf(End) - cuts.StartOf(From);
    }
}
