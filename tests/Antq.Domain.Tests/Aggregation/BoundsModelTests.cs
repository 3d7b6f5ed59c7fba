using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>The pieces of the linear program, against things that are placed one by one and counted by hand.</summary>
public sealed class BoundsModelTests
{
    private static readonly string[] Groups = ["farmers", "veterans", "youth", "cụm 1", "cụm 2"];

    public static TheoryData<BoundsKind> Kinds => [.. Enum.GetValues<BoundsKind>().Where(kind => kind != BoundsKind.Stocks)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void BoundsOf_FactsThatCountThings_ContainHowManyAreReportedInTheTarget(BoundsKind kind)
    {
        var random = new Random(20250819 + (int)kind);
        var draws = new BoundsDraws(random);
        for (var round = 0; round < Rounds.Of(kind == BoundsKind.Mixed ? 2 : 30); round++)
        {
            var question = draws.Question(kind);
            var atoms = question.Gazetteer.Atoms;
            var boxes = draws.Boxes(kind);
            var phases = boxes.Select(fact => fact.Period).Where(period => period.Kind == PeriodKind.Phase).Distinct();
            var days = phases.ToDictionary(phase => phase, phase => DaysOf(phase, random));
            var things = Enumerable.Range(0, 12).Select(_ => Place(boxes, atoms, random)).ToArray();
            var facts = boxes.Select(box => Exact(box, things.Count(thing => Counts(box, thing)))).ToArray();
            var model = new BoundsModel(facts, atoms);
            model.IsFeasible.Should().BeTrue($"round {round}: {string.Join("; ", facts)}");

            foreach (var unit in facts.Select(fact => fact.Unit).Distinct(StringComparer.Ordinal))
                foreach (var group in facts.Select(fact => fact.Population).Append(null).Distinct(StringComparer.Ordinal))
                    foreach (var movement in facts.Select(fact => (MovementType?)fact.Movement).Append(null).Distinct())
                    {
                        var target = new BoundsTarget(unit, question.Period.Start, question.Period.End, movement, group);
                        var concerning = facts.Where(fact => group is null || fact.Population is null || fact.Population == group)
                            .ToArray();
                        var within = things.Where(thing => thing.IsIn(atoms[unit], target.Start, target.End, movement, group));
                        var reported = within.Count(thing => Array.Exists(concerning, fact => Counts(fact, thing)));
                        var text = model.BoundsOf(target);
                        var bounds = text == "missing" ? Count.Exactly(0) : Count.Parse(text);
                        var isIn = bounds.Lower <= reported && !(reported > bounds.Upper);
                        isIn.Should().BeTrue($"round {round}: {reported} in {text} of {target}: {string.Join("; ", facts)}");
                    }

            bool Counts(BoundsFact fact, BoundsThing thing)
            {
                var (start, end) = days.TryGetValue(fact.Period, out var own) ? (own.Start, LocalDate.Min(own.End, fact.AsOf)) : fact.Days;
                return thing.IsIn(atoms[fact.Unit], start, end, fact.Movement, fact.Population)
                    && (fact.Body is null || fact.Body == thing.Body) && (fact.Cluster is null || thing.Groups.Contains(fact.Cluster));
            }
        }
    }

    private static BoundsFact Exact(BoundsFact box, int value) => box with { Lower = value, Upper = value };

    /// <summary>The days that a phase truly holds: from one of its first year to one of its last.</summary>
    private static (LocalDate? Start, LocalDate End) DaysOf(ReportingPeriod phase, Random random)
    {
        var (first, last) = (random.Next(365), random.Next(365));
        var (from, to) = phase.Start!.Value.Year == phase.End.Year ? (Math.Min(first, last), Math.Max(first, last)) : (first, last);
        return (phase.Start.Value.PlusDays(from), new LocalDate(phase.End.Year, 1, 1).PlusDays(to));
    }

    /// <summary>A thing somewhere in a fact or just beyond it, of movements that may count the same one and of any groups.</summary>
    private static BoundsThing Place(IReadOnlyList<BoundsFact> facts, IReadOnlyDictionary<string, IReadOnlySet<int>> atoms, Random random)
    {
        var fact = facts[random.Next(facts.Count)];
        var (start, end) = fact.Days;
        var day = end.PlusDays(20 - random.Next((start is { } first ? Period.DaysBetween(first, end) : 400) + 40));
        var movements = new HashSet<MovementType> { fact.Movement };
        foreach (var movement in facts.Select(one => one.Movement).OrderBy(_ => random.Next()).Distinct())
        {
            var isSeparate = movements.Any(other => IsRelated(other, movement, MovementRelation.Separate));
            if (!isSeparate && random.Next(2) == 0) movements.Add(movement);
        }

        var inner = movements.ToArray();
        var outer = Enum.GetValues<MovementType>().Where(all => Array.Exists(inner, one => IsRelated(one, all, MovementRelation.Within)));
        movements.UnionWith(outer);
        var isOfCommune = fact.Unit.IndexOf('@', StringComparison.Ordinal) == 5;
        int[] own = [.. atoms[fact.Unit].Where(atom => atom >= 0 || isOfCommune)];
        var atom = own[random.Next(own.Length)];
        if (atom < 0) day = end;
        var body = facts.Select(one => one.Body).Append(null).OrderBy(_ => random.Next()).First();
        return new BoundsThing(atom, day, movements, Groups.Where(_ => random.Next(2) == 0).ToHashSet(StringComparer.Ordinal), body);

        bool IsRelated(MovementType one, MovementType other, MovementRelation relation) => one.RelationTo(other, day, day) == relation;
    }
}
