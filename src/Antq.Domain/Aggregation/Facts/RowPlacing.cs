namespace Antq.Domain.Aggregation;

/// <summary>
/// Places facts on the axes (R4). Each award is an event of its own, except those of one conferral with several reports (R3); an award of a
/// cluster that may contain awards of its members is a whole, as its figures are. A part of an award is of the event of its whole.
/// </summary>
internal sealed class RowPlacing
{
    private readonly RollUpFrame _frame;
    private readonly IReadOnlyDictionary<Fact, Conferral> _conferrals;
    private readonly Dictionary<Fact, AwardDays> _wholes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Fact, List<Fact>> _members = new(ReferenceEqualityComparer.Instance);

    public RowPlacing(RollUpFrame frame, IReadOnlyDictionary<Fact, Conferral> conferrals, IReadOnlyList<ClusterAward> clusters)
    {
        (_frame, _conferrals) = (frame, conferrals);
        foreach (var cluster in clusters.Where(cluster => !conferrals.ContainsKey(cluster.Award)))
        {
            _wholes[cluster.Award] = cluster.Days;
            foreach (var award in cluster.Contained.Where(award => !conferrals.ContainsKey(award)))
            {
                if (!_members.TryGetValue(award, out var wholes)) _members.Add(award, wholes = []);
                wholes.Add(cluster.Award);
            }
        }
    }

    /// <summary>Returns the rows of those facts that have a value, in their order.</summary>
    /// <param name="facts">The facts, by report and place.</param>
    /// <param name="before">Existing rows of some of them, and of facts that are gone, in the same order: those placed as reported are
    /// reused.</param>
    public IReadOnlyList<PlacedFact> Place(IReadOnlyList<Fact> facts, IReadOnlyList<PlacedFact> before)
    {
        var (rows, next, number) = (new List<PlacedFact>(facts.Count), 0, 0);
        for (var row = 0; row < before.Count; row++)
        {
            if (!before[row].IsShared) number = Math.Max(number, before[row].Event);
        }

        Dictionary<(string Report, int Event), List<int>>? together = null;
        Dictionary<Fact, int>? numbers = null;
        HashSet<Fact>? unclear = null;
        foreach (var fact in facts)
        {
            while (next < before.Count && !ReferenceEquals(before[next].Fact, fact)
                && string.CompareOrdinal(before[next].Fact.Report.Id, fact.Report.Id) < 0) next++;
            if (fact.Value is null) continue;
            if (next < before.Count && ReferenceEquals(before[next].Fact, fact) && before[next++] is { Change: null } known
                && ReferenceEquals(known.Box, known.Reported) && IsAsReported(fact))
            {
                rows.Add(known);
                continue;
            }

            var box = _frame.BoxOf(fact);
            if (fact.Whole is { } whole)
            {
                unclear ??= AwardRelations.UnclearParts(facts, _frame.BoxOf);
                if (numbers is null || !numbers.TryGetValue(whole, out var ofWhole) || unclear.Contains(fact)) continue;
                numbers.Add(fact, ofWhole);
                rows.Add(new PlacedFact(fact, box, ofWhole) { IsShared = true });
            }
            else if (!fact.IsEvent) rows.Add(new PlacedFact(fact, box, 0));
            else if (_conferrals.TryGetValue(fact, out var conferral))
                AddPart(rows, together ??= [],
                    Changed(fact, box, _frame.BoxOf(conferral), int.MaxValue - conferral.Number, isShared: true));
            else if (_wholes.TryGetValue(fact, out var days))
                AddPart(rows, together ??= [], Changed(fact, box, _frame.Within(fact, box, days, []), 0));
            else if (_members.TryGetValue(fact, out var wholes))
                rows.Add(Changed(fact, box, _frame.Within(fact, box, AwardDays.Of(fact), wholes), ++number));
            else
            {
                var hasParts = fact.Award is { OfWhich.Count: > 0 };
                rows.Add(new PlacedFact(fact, box, ++number) { IsShared = hasParts });
                if (hasParts) (numbers ??= new(ReferenceEqualityComparer.Instance)).Add(fact, number);
            }
        }

        return AwardRelations.With(rows);
    }

    /// <summary>Returns whether the placing of a fact depends only on the fact itself.</summary>
    private bool IsAsReported(Fact fact)
        => !fact.IsEvent || AwardRelations.AreNone(fact) && !_conferrals.ContainsKey(fact) && !_wholes.ContainsKey(fact)
            && !_members.ContainsKey(fact);

    /// <summary>Adds an award; if others of the same report and event may be of the same recipients, they become one row.</summary>
    private static void AddPart(List<PlacedFact> rows, Dictionary<(string Report, int Event), List<int>> together, PlacedFact row)
    {
        var key = (row.Fact.Report.Id, row.Event);
        if (!together.TryGetValue(key, out var places)) together.Add(key, places = []);
        var same = places.FindIndex(place => rows[place].Box.Overlaps(row.Box));
        if (same >= 0)
        {
            rows[places[same]] = Together(rows[places[same]], row);
            return;
        }

        places.Add(rows.Count);
        rows.Add(row);
    }

    private static PlacedFact Changed(Fact fact, FactBox reported, FactBox box, int number, bool isShared = false)
        => new(fact, box, number) { IsShared = isShared, Reported = reported };

    /// <summary>
    /// Returns one row for two awards of one report and conferral that may be of the same recipients: parts of the report's number.
    /// </summary>
    private static PlacedFact Together(PlacedFact one, PlacedFact other)
    {
        var sum = default(CountSum);
        sum.Add(one.Value);
        sum.Add(other.Value);
        if (!sum.TryGet(out var value)) return one;
        return one.In(
            one.Box.Hull(other.Box), one.Reported.Hull(other.Reported), new RowChange(value) { Beside = [.. one.Beside, other.Fact] });
    }
}
