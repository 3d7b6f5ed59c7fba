using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>The labels of units in lists.</summary>
public static class UnitLabels
{
    /// <summary>
    /// Returns a label for each unit of a list, as short as distinguishes them: the name alone; among namesakes also the units above,
    /// <c>Tân An (Cần Thơ)</c>, the kind, <c>phường Tân An (Cần Thơ)</c>, the days of the life, <c>Phú Thọ (đến 30/06/2025)</c>, and
    /// finally the key.
    /// </summary>
    public static IReadOnlyList<string> DistinctLabels(this IReadOnlyList<UnitEntry> units, Language language)
    {
        ArgumentNullException.ThrowIfNull(units);
        return new NamesakeLabels(units, language).ToArray();
    }

    /// <summary>Returns the name with its kind; names of bodies are complete without it.</summary>
    internal static string Full(UnitState state, Language language)
        => state.Kind is UnitKind.Ministry or UnitKind.Department ? state.NameIn(language)
            : language == Language.Vietnamese ? $"{state.Kind.Word(language)} {state.Name}"
            : $"{state.NameIn(language)} {Title(state.Kind.Word(language))}";

    internal static string Short(OrganisationUnit unit, UnitState state, Language language)
        => !unit.Level.HasGround() ? unit.Code
            : state.Kind == UnitKind.Province ? state.NameIn(language)
            : language == Language.Vietnamese ? $"{state.Kind.ShortName(language)} {state.Name}"
            : Full(state, language);

    /// <summary>Returns days from one to another, either of which may be null.</summary>
    private static string Title(string words)
        => string.Join(' ', words.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    internal static string Days(LocalDate? from, LocalDate? to, Language language)
    {
        var (fromWord, toWord) = language == Language.Vietnamese ? ("từ", "đến") : ("from", "until");
        var first = from is { } start ? $"{fromWord} {Day(start)}" : null;
        var last = to is { } end ? $"{toWord} {Day(end)}" : null;
        return string.Join(' ', new[] { first, last }.OfType<string>());

        string Day(LocalDate day) => language == Language.Vietnamese ? DayText.FormatVietnamese(day) : DayText.Format(day);
    }
}
