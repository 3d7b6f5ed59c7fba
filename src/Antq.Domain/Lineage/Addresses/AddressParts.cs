using Antq.Domain.Organisation;

namespace Antq.Domain.Lineage;

/// <summary>A reading: a name from one piece to another, and the units above it from the next piece to the end.</summary>
internal readonly record struct AddressParts(UnitMatch[]? Matches, int From, int To, int Next, int End)
{
    private static readonly char[] SignsBefore = [.. " \t\r\n,;:-–—/\\|([<"];

    private static readonly char[] SignsAfter = [.. " \t\r\n,;:.-–—/\\|)]>"];

    public bool IsNone => Matches is null;

    /// <summary>Returns whether one of the units has the name and the kind as typed; a bare text agrees with every spelling.</summary>
    public bool IsClear(bool isBare)
        => Matches?.Any(
            match => match is { By: MatchedBy.Name, SpellingAgrees: true, KindAgrees: true } && (isBare || match.SpellingIsExact))
            == true;

    public bool IsWithinNone => Next == End;

    public bool IsOfACommune => Matches is { } matches && matches[0].Unit.Level == OrganisationLevel.Commune;

    public bool IsOfCommunesOnly => Matches?.All(match => match.Unit.Level == OrganisationLevel.Commune) == true;

    public AddressParts With(UnitMatch[] others)
        => this with { Matches = Matches is null ? others : [.. Matches.UnionBy(others, match => match.Unit)] };

    public int Letters(TextCuts cuts) => cuts.StartOf(End) - cuts.StartOf(From);

    /// <summary>Returns the text before, within and after the recognised parts.</summary>
    public string RestOf(string text, TextCuts cuts)
    {
        string[] parts =
        [
            text[..StartOf(text, cuts, From)].Trim().TrimEnd(SignsBefore),
            text[EndOf(text, cuts, To)..StartOf(text, cuts, Next)].TrimStart(SignsAfter).TrimEnd(SignsBefore),
            text[EndOf(text, cuts, End)..].TrimStart(SignsAfter).Trim(),
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>Returns the position of the first letter of a piece.</summary>
    private static int StartOf(string text, TextCuts cuts, int piece)
        => piece == cuts.Count ? text.Length : MatchedLetters.Letters(text, cuts.StartOf(piece), 1).Start.Value;

    /// <summary>Returns the position after the last letter before a piece.</summary>
    private static int EndOf(string text, TextCuts cuts, int piece)
        => piece == 0 ? 0 : MatchedLetters.Letters(text, 0, cuts.StartOf(piece)).End.Value;
}
