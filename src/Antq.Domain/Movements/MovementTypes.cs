using Antq.Domain.Data;
using Antq.Domain.Movements;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>The reference data of the movements: names, acts, days and relations.</summary>
public static class MovementTypes
{
    private static readonly int Number = Enum.GetValues<MovementType>().Length;

    private static readonly Lazy<MovementRow[]> Rows = new(() =>
        [.. MovementData.Table("movements").Select(row => new MovementRow(row)).OrderBy(row => row.Id)]);

    private static readonly Lazy<IReadOnlyList<MovementCatalogue.Act>> AllActs =
        new(() => [.. MovementData.Table("movement-acts").Select(row => new MovementCatalogue.Act(row))]);

    private static readonly Lazy<IReadOnlyList<MovementCatalogue.RelationRule>> AllRelations = new(() =>
        [.. MovementData.Table("movement-relations").Select(row => new MovementCatalogue.RelationRule(row))]);

    private static readonly Lazy<MovementCatalogue.RelationRule?[]> Pairs = new(PairUp);

    /// <summary>The declared relation of each pair of movements.</summary>
    public static IReadOnlyList<MovementCatalogue.RelationRule> Relations => AllRelations.Value;

    /// <summary>Returns the name in the given language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement.</exception>
    public static string Name(this MovementType movement, Language language)
        => language == Language.Vietnamese ? Row(movement).Vietnamese : Row(movement).English;

    /// <summary>Returns the name of a movement; the id of one that is not in the catalogue.</summary>
    /// <param name="movement">The movement.</param>
    /// <param name="language">The language.</param>
    /// <param name="catalogue">The catalogue with the movements of an application; null for that of the library.</param>
    public static string Name(this KindId<MovementType> movement, Language language, MovementCatalogue? catalogue = null)
        => (catalogue ?? MovementCatalogue.Standard).Name(movement, language);

    /// <summary>Returns the acts that are its legal basis, oldest first; those of unknown date last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement.</exception>
    public static IReadOnlyList<MovementCatalogue.Act> Acts(this MovementType movement)
    {
        var asked = Row(movement).Id;
        return [.. AllActs.Value.Where(act => act.Movement == asked).OrderBy(act => act.Adopted ?? act.InForce ?? LocalDate.MaxIsoValue)];
    }

    /// <summary>Returns the first day of the movement; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement.</exception>
    public static LocalDate? ValidFrom(this MovementType movement) => Row(movement).Days.From;

    /// <summary>Returns the last day of the movement; null while it continues.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement.</exception>
    public static LocalDate? ValidTo(this MovementType movement) => Row(movement).Days.To;

    /// <summary>Returns the first day on which the movement is known to exist.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement.</exception>
    public static LocalDate KnownFrom(this MovementType movement) => Row(movement).KnownFrom;

    /// <summary>Returns the day on which it was launched (phát động), when that differs from its first day, such as 2025-08-06.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement.</exception>
    public static LocalDate? LaunchedOn(this MovementType movement) => Row(movement).Launched;

    /// <summary>Returns how certain the days of the movement are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement.</exception>
    public static Confidence ConfidenceOf(this MovementType movement) => Row(movement).Confidence;

    /// <summary>Returns whether the movement exists on a day; <see cref="Answer.CannotTell"/> before its first known day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement, the day is not in the ISO calendar, or its year is not from
    /// 1 to 9998.</exception>
    public static Answer IsInForceOn(this MovementType movement, LocalDate day) => Row(movement).Days.On(day);

    /// <summary>
    /// Returns the days of a year on which it is held, such as 1 July to 19 August for the festival; null when it has no season, or not yet
    /// in that year. The season is a habit and not a rule: plans of provinces differ.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement, or the year is not from 1 to 9998.</exception>
    public static ReportingPeriod? Season(this MovementType movement, int year) => Row(movement).Season(year);

    /// <summary>
    /// Returns how the things that the first movement counts relate to those of the second over some days. When a relation holds on only
    /// some of the days, the movements overlap. A look-up that allocates nothing.
    /// </summary>
    /// <param name="first">The first movement.</param>
    /// <param name="second">The second movement.</param>
    /// <param name="from">The first day; null for an open start.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such movement, the last day is before the first, or a day is not in the
    /// ISO calendar and the years 1 to 9998.</exception>
    public static MovementRelation RelationTo(this MovementType first, MovementType second, LocalDate? from, LocalDate to)
    {
        Require(first, nameof(first));
        Require(second, nameof(second));
        DayText.RequireInRange(to, nameof(to));
        if (from is { } start) DayText.RequireInRange(start, nameof(from));
        var firstDay = from is { } day ? DayText.Order(day) : int.MinValue;
        var lastDay = DayText.Order(to);
        if (lastDay < firstDay) throw new ArgumentOutOfRangeException(nameof(to), "The last day is before the first.");
        if (first == second) return MovementRelation.Same;
        var rule = Pairs.Value[((int)first * Number) + (int)second]!;
        var relation = rule.Over(firstDay, lastDay);
        return relation == MovementRelation.Within && rule.Inner != first ? MovementRelation.Contains : relation;
    }

    private static MovementCatalogue.RelationRule?[] PairUp()
    {
        var pairs = new MovementCatalogue.RelationRule?[Number * Number];
        foreach (var rule in Relations)
        {
            pairs[((int)rule.Inner * Number) + (int)rule.Outer] = rule;
            pairs[((int)rule.Outer * Number) + (int)rule.Inner] = rule;
        }

        return pairs.Count(rule => rule is not null) == Number * (Number - 1) && Relations.Count == Number * (Number - 1) / 2
            ? pairs
            : throw new ReferenceDataException("movement-relations does not have each two movements once.");
    }

    private static MovementRow Row(MovementType movement)
    {
        Require(movement, nameof(movement));
        return Rows.Value[(int)movement];
    }

    private static void Require(MovementType movement, string argument)
    {
        if ((uint)movement >= (uint)Number) throw new ArgumentOutOfRangeException(argument, movement, "There is no such movement.");
    }
}
