using Antq.Domain.Movements;
using NodaTime;
using static Antq.Domain.MovementType;

namespace Antq.Domain.Tests.Movements;

/// <summary>How what two movements count lies to each other, so that nothing is counted twice.</summary>
public sealed class MovementRelationTests
{
    private static readonly LocalDate Plan = new(2025, 11, 6);

    private static readonly (LocalDate? From, LocalDate To)[] Spans =
    [
        (null, Plan.PlusDays(-1)), (null, Plan), (Plan.PlusDays(-1), Plan.PlusDays(-1)), (Plan.PlusDays(-1), Plan), (Plan, Plan),
        (Plan, Plan.PlusYears(1)), (Plan.PlusDays(1), Plan.PlusDays(2)),
    ];

    [Theory]
    [InlineData("2025-11-05", "2025-11-05", MovementRelation.Separate)]
    [InlineData("2025-11-05", "2025-11-06", MovementRelation.Overlaps)]
    [InlineData("2025-11-06", "2025-11-06", MovementRelation.Overlaps)]
    [InlineData("2024-01-01", "2025-12-31", MovementRelation.Overlaps)]
    [InlineData("2026-01-01", "2026-12-31", MovementRelation.Overlaps)]
    public void Relation_OfTheMassMovementAndTheNationalOne_OverlapsFromTheDayOfThePlan(string from, string to, MovementRelation expected)
    {
        AllPeopleProtectNationalSecurity.RelationTo(NationalEmulation, Day(from), Day(to)).Should().Be(expected);
        NationalEmulation.RelationTo(AllPeopleProtectNationalSecurity, Day(from), Day(to)).Should().Be(expected);
    }

    [Theory]
    [InlineData(NationalSecurityFestival)]
    [InlineData(MovementType.CoordinationProgramme)]
    [InlineData(RecognitionRound)]
    public void Relation_OfAPartOfTheMassMovement_IsWithinAndTheOtherWayContains(MovementType part)
    {
        part.RelationTo(AllPeopleProtectNationalSecurity, null, Plan).Should().Be(MovementRelation.Within);
        AllPeopleProtectNationalSecurity.RelationTo(part, null, Plan).Should().Be(MovementRelation.Contains);
    }

    [Fact]
    public void Relation_OfTheTwoMovementsOfOneConference_IsSeparate()
        => AllPeopleProtectNationalSecurity.RelationTo(ForNationalSecurity, null, Plan.PlusYears(10)).Should()
            .Be(MovementRelation.Separate);

    [Theory]
    [InlineData(AllPeopleProtectNationalSecurity)]
    [InlineData(ForNationalSecurity)]
    public void Relation_OfADrive_OverlapsEitherMovement(MovementType movement)
        => ThematicDrive.RelationTo(movement, Plan.PlusYears(-3), Plan).Should().Be(MovementRelation.Overlaps);

    [Fact]
    public void Relations_OfEachTwoMovements_AreDeclaredOnceWithAReasonInBothLanguages()
    {
        var movements = Enum.GetValues<MovementType>().Length;
        var pairs = MovementTypes.Relations
            .Select(rule => (Math.Min((int)rule.Inner, (int)rule.Outer), Math.Max((int)rule.Inner, (int)rule.Outer))).ToArray();

        pairs.Should().OnlyHaveUniqueItems().And.HaveCount(movements * (movements - 1) / 2);
        MovementTypes.Relations.Should()
            .OnlyContain(rule => rule.Kind == MovementRelation.Within || rule.Kind == MovementRelation.Overlaps
            || rule.Kind == MovementRelation.Separate);
        MovementTypes.Relations.Should()
            .OnlyContain(rule => rule.Reason(Domain.Language.Vietnamese).Length > 0 && rule.Reason(Domain.Language.English).Length > 0);
    }

    [Fact]
    public void Relations_OfAllMovements_AreWhatTheDeclaredRowsSay()
    {
        foreach (var (first, second, span) in Questions())
        {
            first.RelationTo(second, span.From, span.To).Should()
                .Be(Oracle(first, second, span.From, span.To), $"{first} and {second} over {span}");
        }
    }

    /// <summary>What is within one movement lies to a third as that one does, or lies closer to it.</summary>
    [Fact]
    public void Relations_OfThreeMovements_AgreeWithEachOther()
    {
        foreach (var span in Spans)
        {
            foreach (var (inner, outer, _) in Questions().Where(
                question => question.Span == span && Of(question.First, question.Second) == MovementRelation.Within))
            {
                foreach (var third in Enum.GetValues<MovementType>().Where(third => third != inner && third != outer))
                {
                    if (Of(outer, third) == MovementRelation.Separate)
                        Of(inner, third).Should().Be(MovementRelation.Separate, $"{inner} is within {outer}");
                    if (Of(outer, third) == MovementRelation.Within) Of(inner, third).Should().Be(MovementRelation.Within);
                    if (Of(outer, third) == MovementRelation.Overlaps) Of(inner, third).Should().NotBe(MovementRelation.Contains);
                }
            }

            MovementRelation Of(MovementType first, MovementType second) => first.RelationTo(second, span.From, span.To);
        }
    }

    private static IEnumerable<(MovementType First, MovementType Second, (LocalDate? From, LocalDate To) Span)> Questions() =>
        from first in Enum.GetValues<MovementType>()
        from second in Enum
            .GetValues<MovementType>()
        from span in Spans
        select (first, second, span);

    /// <summary>Day by day: the relation of each day, and an overlap where the days differ.</summary>
    private static MovementRelation Oracle(MovementType first, MovementType second, LocalDate? from, LocalDate to)
    {
        if (first == second) return MovementRelation.Same;
        var rule = MovementTypes.Relations.Single(
            rule => (rule.Inner, rule.Outer) == (first, second) || (rule.Inner, rule.Outer) == (second, first));
        var days = new HashSet<MovementRelation>();
        for (var day = from ?? new LocalDate(2004, 1, 1); day <= to; day = day.PlusDays(1))
        {
            var holds = !(day < rule.From) && !(day > rule.To);
            days.Add(!holds
                ? MovementRelation.Separate
                : rule.Kind == MovementRelation.Within && rule.Outer == first ? MovementRelation.Contains : rule.Kind);
        }

        return days.Count == 1 ? days.Single() : MovementRelation.Overlaps;
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
