using Antq.Domain.Aggregation;
using static Antq.Domain.Tests.Aggregation.ProofDraws;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Clusters and the line of the ministry: 10,000 random sets of each kind with one double count put in, and 10,000 over all kinds without,
/// beside a count thing by thing.
/// </summary>
public sealed class LineDoubleCountProofTests
{
    [Fact]
    public void RollUp_ClusterBesideItsProvinces_CountsOnce()
    {
        string[][] members = [.. Enumerable.Range(0, 8).Select(cluster => OldProvinces[(3 * cluster)..((3 * cluster) + 5)])];
        Report[] clusters =
            [.. members.Index()
            .Select(cluster => ProofReports.Empty($"cluster-{cluster.Index}", ProofUnits.Nation, ProofUnits.LastOldDay, cluster.Item))];

        DoubleCountProof.Of(OverlapKind.ClusterAndMember, 20257, [.. Reports, .. clusters], (random, window) =>
        {
            var number = random.Next(7);
            return ProofSet.Draw(
                random,
                () => random.Next(3) == 0
                    ? OfCluster(number + random.Next(2), Between(random, window))
                    : OfProvince(random, window, Any(random, OldProvinces[(3 * number)..((3 * number) + 9)])),
                Extra,
                (one, other)
                    => one.Place.Length == 0 && (other.Place.Length != 0 || one.Report != other.Report)
                        || one.Place.Length != 0 && other.Place.Length == 0);

            ProofBox? Extra(ProofBox box)
            {
                if (box.Place.Length != 0)
                {
                    int[] around = [.. new[] { number, number + 1 }.Where(cluster => members[cluster].Contains(box.Place))];
                    return around.Length == 0 ? null : OfCluster(Any(random, around), Around(random, box, window));
                }

                var own = Array.FindIndex(clusters, cluster => cluster.Id == box.Report);
                return random.Next(2) == 0
                    ? On(OfProvince(random, window, Any(random, members[own])), Inside(random, box))
                    : OfCluster(own == number ? own + 1 : own - 1, (box.First, box.Last));
            }
        });

        ProofBox OfCluster(int number, (int First, int Last) days)
            => new("", members[number].SelectMany(member => ProofUnits.Provinces[member]).ToHashSet(), days.First, days.Last,
                $"cluster-{number}");
    }

    [Fact]
    public void RollUp_LineOfTheMinistryBesideThatOfTheTerritory_CountsOnce()
        => DoubleCountProof.Of(OverlapKind.MinistryAndTerritory, 20258, Reports, (random, window) =>
        {
            return ProofSet.Draw(
                random,
                () => random.Next(4) == 0 ? OfNation(Between(random, window)) : OfProvince(random, window, Any(random, OldProvinces)),
                Extra,
                (one, other) => IsOfMinistry(one) != IsOfMinistry(other));

            ProofBox? Extra(ProofBox box)
            {
                if (box.Report == Ministry) return On(OfProvince(random, window, Any(random, OldProvinces)), Inside(random, box));
                return random.Next(3) == 0
                    ? On(box, Inside(random, box)) with { Report = MinistryOfOld }
                    : OfNation(Around(random, box, window));
            }

            static bool IsOfMinistry(ProofBox box) => box.Report is Ministry or MinistryOfOld;

            static ProofBox OfNation((int First, int Last) days)
                => new(ProofUnits.Nation, ProofUnits.Provinces[ProofUnits.Nation], days.First, days.Last, Ministry);
        });
}
