using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>Reads addresses: cuts the text at signs and before words for kinds, and recognises units from its end.</summary>
internal static class AddressReader
{
    /// <summary>The number of pieces at the end that may name no unit, such as a postal code.</summary>
    private const int MostAfter = 2;

    public static AddressReading Read(Gazetteer gazetteer, string text, LocalDate? day)
    {
        var place = PlaceOfPostalCode(text);
        if (place == 0) return ReadUnits(gazetteer, text, day);
        var units = ReadUnits(gazetteer, text[..place], day);
        if (units.Candidates.Count == 0) return ReadUnits(gazetteer, text, day);
        var code = text[place..].Trim();
        return new AddressReading(gazetteer, text, day, [.. units.Candidates], units.Rest.Length == 0 ? code : $"{units.Rest}, {code}");
    }

    /// <summary>Returns the place of a number of five or six digits after a blank at the end of a text; 0 when there is none.</summary>
    private static int PlaceOfPostalCode(string text)
    {
        var written = text.AsSpan().TrimEnd();
        var digits = 0;
        while (digits < written.Length && char.IsAsciiDigit(written[^(digits + 1)])) digits++;
        var place = written.Length - digits;
        return digits is 5 or 6 && place > 1 && written[place - 1] == ' ' && char.IsLetter(written[place - 2]) ? place : 0;
    }

    private static AddressReading ReadUnits(Gazetteer gazetteer, string text, LocalDate? day)
    {
        var rest = text.Trim();
        if (text.Length > UnitSearch.LongestText) return new AddressReading(gazetteer, text, day, [], rest);
        var name = FoldedName.Typed(text, stackalloc byte[UnitSearch.LongestText], stackalloc byte[UnitSearch.LongestText]);
        if (name.Length == 0) return new AddressReading(gazetteer, text, day, [], rest);
        var search = gazetteer.Search();
        var cuts = new TextCuts(name, stackalloc int[TextCuts.Most + 1], isWritten: HasMarks(name));
        var found = Find(search, cuts, day);
        if (!found.IsNone && found.From == 0 && found.End == cuts.Count && found.Next == found.To)
            return new AddressReading(gazetteer, text, day, found.Matches!, found.RestOf(text, cuts));
        var tail = AddressTail.Of(search, name, HasMarks(name));
        if ((!IsApart(found, cuts) || BeginsWithin(found, cuts, tail.Province) || AddressWords.BeginsWithProvince(search, name))
            && AddressWords.Read(gazetteer, search, text, name, day, HasMarks(name)) is { } byWords)
            return byWords;
        if (tail != default)
        {
            var more = new TextCuts(name, stackalloc int[TextCuts.Most + 1], HasMarks(name), tail.Province, tail.Country);
            var other = Find(search, more, day);
            if (!other.IsNone && (IsMore(other, more, found, cuts) && (tail.Province == 0 || IsBefore(more, other, tail.Province))
                || BeginsWithin(found, cuts, tail.Province)))
                return new AddressReading(gazetteer, text, day, other.Matches!, other.RestOf(text, more));
        }

        if (!found.IsNone) return new AddressReading(gazetteer, text, day, found.Matches!, found.RestOf(text, cuts));
        var loose = new TextCuts(name, stackalloc int[TextCuts.Most + 1]);
        found = Find(search, loose, day);
        return new AddressReading(gazetteer, text, day, found.Matches ?? [], found.IsNone ? rest : found.RestOf(text, loose));
    }

    /// <summary>Returns whether a reading goes to the end of the text, and a sign is before it, as before the street.</summary>
    private static bool IsApart(AddressParts found, TextCuts cuts)
        => !found.IsNone && found.End == cuts.Count && found.To == found.Next
            && (cuts.Text.Marks[cuts.StartOf(found.From)] & FoldedName.AfterSign) != 0;

    /// <summary>Returns whether a reading begins within the name of the province at the end, as <c>Vũng Tàu</c> may.</summary>
    private static bool BeginsWithin(AddressParts found, TextCuts cuts, int province)
        => province > 0 && !found.IsNone && cuts.StartOf(found.From) > province;

    /// <summary>Returns whether one reading recognises more of the text than another.</summary>
    private static bool IsMore(AddressParts one, TextCuts ofOne, AddressParts other, TextCuts ofOther)
        => other.IsNone || one.Letters(ofOne) > other.Letters(ofOther)
            || one.Letters(ofOne) == other.Letters(ofOther) && one.To == one.Next && other.To < other.Next;

    /// <summary>Returns the reading that ends at the last piece, or at one of those before it.</summary>
    private static AddressParts Find(UnitSearch search, TextCuts cuts, LocalDate? day)
    {
        var found = default(AddressParts);
        for (var end = cuts.Count; found.IsNone && end > 0 && end >= cuts.Count - MostAfter; end--)
        {
            found = Forwards(search, cuts, end, day);
            if (end < cuts.Count && found.IsWithinNone && HasLetters(cuts.Between(end, cuts.Count))) found = default;
        }

        return found;
    }

    /// <summary>
    /// Returns whether a reading has a unit before the province at the end, with a word for its kind or as the whole text: a street may
    /// have the name of a province, <c>12 đường Hòa Bình</c>.
    /// </summary>
    private static bool IsBefore(TextCuts cuts, AddressParts found, int province)
    {
        var last = 0;
        while (cuts.StartOf(last) < province) last++;
        return found.From < last && found.End > last && (found.From == 0 || HasKind(cuts.Between(last - 1, last))
            || HasKind(cuts.Between(found.From, found.To)));
    }

    /// <summary>Returns the longest reading that ends before a piece; of equal ones that in the usual order.</summary>
    private static AddressParts Forwards(UnitSearch search, TextCuts cuts, int end, LocalDate? day)
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
    private static AddressParts Finer(UnitSearch search, TextCuts cuts, AddressParts found, LocalDate? day, UnitKin kin)
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
    private static AddressParts Longest(UnitSearch search, TextCuts cuts, int end, int before, LocalDate? day, UnitKin? kin)
    {
        for (var from = 0; from < before; from++)
        {
            AddressParts found = default;
            for (var to = end; to > from; to--)
            {
                var matches = Match(search, cuts, from, to,
                    new NamedAbove(cuts, to, end, mayBeIncomplete: false, kin), day, kindIsRequired: false);
                if (matches.Length > 0) found = found.IsNone ? new AddressParts(matches, from, to, to, end) : found.With(matches);
            }

            if (!found.IsNone && !(IsWordOfTheNameBefore(cuts, from) && !HasNameFrom(cuts, found, from + 1))) return found;
        }

        return default;
    }

    /// <summary>Returns whether a name found begins at a piece with its word for a kind: <c>phường Phường Đúc</c>.</summary>
    private static bool HasNameFrom(TextCuts cuts, AddressParts found, int piece)
    {
        var name = cuts.Between(piece, found.To);
        foreach (var match in found.Matches!)
        {
            var text = match.Text.Length > UnitSearch.LongestText ? "" : match.Text;
            if (name.IsNameOf(FoldedName.Written(text, new byte[text.Length], new byte[text.Length]), mayBeBeginning: false)) return true;
        }

        return false;
    }

    /// <summary>
    /// Returns whether a piece is only a word for a kind, which another follows, so that it ends what is before: <c>xóm Phường xã Đại
    /// Đồng</c>.
    /// </summary>
    private static bool IsWordOfTheNameBefore(TextCuts cuts, int piece)
        => piece > 0 && piece + 1 < cuts.Count && (cuts.Text.Marks[cuts.StartOf(piece)] & FoldedName.AfterSign) == 0
            && TypeWords.IsOne(cuts.Between(piece, piece + 1), out _);

    /// <summary>Returns the longest reading from the first piece on with the highest unit first: <c>TP HCM, Q. 3, P. 5, số 7</c>.</summary>
    private static AddressParts Backwards(UnitSearch search, TextCuts cuts, int end, LocalDate? day)
    {
        for (var to = end; to > 1; to--)
        {
            for (var from = 1; from < to; from++)
            {
                var matches = Match(search, cuts, from, to,
                    new NamedAbove(cuts, 0, from, mayBeIncomplete: false), day, kindIsRequired: false);
                if (matches.Length > 0) return new AddressParts(matches, 0, to, to, to);
            }
        }

        return default(AddressParts);
    }

    /// <summary>Returns a unit below a recognised one, past a piece that names none; it must have a word for its kind.</summary>
    private static AddressParts Below(UnitSearch search, TextCuts cuts, AddressParts found, LocalDate? day, UnitKin kin)
    {
        for (var from = 0; from + 1 < found.From; from++)
        {
            for (var to = found.From - 1; to > from; to--)
            {
                var matches = Match(search, cuts, from, to,
                    new NamedAbove(cuts, found.From, found.End, mayBeIncomplete: false, kin), day, kindIsRequired: true);
                if (matches.Length > 0) return new AddressParts(matches, from, to, found.From, found.End);
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
}
