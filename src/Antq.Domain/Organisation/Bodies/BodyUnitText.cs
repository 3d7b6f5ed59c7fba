using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// The text in the place of a unit after a name of bodies: <c>tỉnh Phú Thọ</c>, <c>Phú Thọ</c>, <c>tỉnh</c>, <c>cấp tỉnh</c>, <c>Phú Thọ
/// Province</c>.
/// </summary>
/// <param name="Text">The unit as written; empty if only the level was.</param>
/// <param name="Levels">A bit for each possible level of a unit with this text.</param>
/// <param name="HasTypeWord">Whether a word for the kind of unit was written.</param>
internal readonly record struct BodyUnitText(string Text, int Levels, bool HasTypeWord)
{
    private const int AllLevels =
        (1 << (int)OrganisationLevel.Province) | (1 << (int)OrganisationLevel.District) | (1 << (int)OrganisationLevel.Commune);

    private static readonly string[] LevelWords = ["cap ", "cac "];

    public static BodyUnitText Read(string text)
    {
        if (text.Length == 0) return new BodyUnitText("", AllLevels, false);
        var folded = VietnameseText.FoldLetters(text);
        var kindOnly = LevelWords.Any(word => folded.StartsWith(word, StringComparison.Ordinal))
            ? text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]
            : text;
        if (TypeWords.IsOne(Fold(kindOnly, stackalloc byte[kindOnly.Length], stackalloc byte[kindOnly.Length]), out var kinds))
            return new BodyUnitText("", LevelsOf(kinds), true);
        var name = Fold(text, stackalloc byte[text.Length], stackalloc byte[text.Length]);
        if (TypeWords.Skip(name, out kinds) > 0 || TypeWords.SkipEnd(name, ref kinds) > 0)
            return new BodyUnitText(text, LevelsOf(kinds), true);
        var cuts = new TextCuts(name, stackalloc int[TextCuts.Most + 1]);
        if (cuts.Count > 1 && TypeWords.SkipEnd(cuts.Between(0, 1), ref kinds) > 0) return new BodyUnitText(text, LevelsOf(kinds), true);
        return new BodyUnitText(text, IsName(text) ? AllLevels : 0, false);
    }

    /// <summary>Returns whether it may be a unit of a level.</summary>
    public bool IsOf(OrganisationLevel level) => (Levels & (1 << (int)level)) != 0;

    /// <summary>Returns whether a text begins like a name, with a capital letter or a digit: «Công an nhân dân» names no unit.</summary>
    private static bool IsName(string text) => !char.IsLower(text[0]);

    private static FoldedName Fold(string text, Span<byte> letters, Span<byte> marks) => FoldedName.Typed(text, letters, marks);

    /// <remarks>A special zone of the rank of a province ended in 1991, before any of the bodies is known.</remarks>
    private static int LevelsOf(ulong kinds)
        => Enum.GetValues<UnitKind>().Where(kind => kind != UnitKind.CentralSpecialZone && TypeWords.Includes(kinds, kind))
            .Aggregate(0, (levels, kind) => levels | (1 << (int)kind.LevelOf()));
}
