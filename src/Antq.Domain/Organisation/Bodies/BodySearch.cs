using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Finds the kinds of bodies that a text may name.</summary>
internal static class BodySearch
{
    private enum Rank
    {
        WholeName,
        OwnName,
        UnitWithTypeWord,
        UnitWithoutTypeWord,
    }

    public static IReadOnlyList<BodyMatch> Find(string text, LocalDate? day)
    {
        if (text.Length > UnitSearch.LongestText) return [];
        var words = new BodyWords(text);
        if (words.Count == 0) return [];
        var found = Bodies.All
            .SelectMany(body => body.Names.Select(name => Match(body, name, words, day)).OfType<(Rank Rank, BodyMatch Match)>()).ToArray();
        if (found.Length == 0) return [];
        var best = found.Min(one => one.Rank);
        var matches = found.Where(one => one.Rank == best).Select(one => one.Match)
            .OrderByDescending(match => match.Name.Pattern.Length)
            .DistinctBy(match => (match.Body.Kind, match.Name.Unit))
            .OrderBy(match => match.Body.Kind)
            .ToArray();
        return matches.Any(IsOfTheDay) ? [.. matches.Where(IsOfTheDay)] : matches;
    }

    private static bool IsOfTheDay(BodyMatch match) => match.OnDay != Answer.No;

    private static (Rank Rank, BodyMatch Match)? Match(Body body, BodyName name, BodyWords words, LocalDate? day)
    {
        if ((name.Pattern.Match(words) ?? name.EnglishPattern.Match(words)) is not { } parts) return null;
        var unit = BodyUnitText.Read(parts.Unit);
        if (parts.Unit.Length > 0 && body.Level is { } level && !unit.IsOf(level)) return null;
        var rank = parts.Unit.Length == 0
            ? parts.Name.Length == 0 ? Rank.WholeName : Rank.OwnName
            : unit.HasTypeWord ? Rank.UnitWithTypeWord : Rank.UnitWithoutTypeWord;
        Answer? onDay = day is not { } on ? null : name.HoldsOn(on) ? body.Exists(on) : Answer.No;
        return (rank, new BodyMatch(body, name, parts.Name, unit.Text, onDay));
    }
}
