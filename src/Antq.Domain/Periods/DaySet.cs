using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>A set of days, as ordered ranges that neither overlap nor are adjacent.</summary>
internal sealed class DaySet
{
    private readonly List<DaySpan> _stretches = [];

    public DaySet(params IEnumerable<DaySpan> stretches)
    {
        foreach (var next in stretches.OrderBy(stretch => stretch.First))
        {
            if (_stretches is [.., var last] && next.First <= last.Last + 1)
                _stretches[^1] = last with { Last = Math.Max(last.Last, next.Last) };
            else _stretches.Add(next);
        }
    }

    public IReadOnlyList<DaySpan> Stretches => _stretches;

    /// <summary>Returns the days that are not in another set.</summary>
    public DaySet Minus(DaySet other)
    {
        var left = new List<DaySpan>();
        var cuts = other._stretches;
        var next = 0;
        foreach (var stretch in _stretches)
        {
            var rest = stretch;
            while (next < cuts.Count && cuts[next].Last < rest.First) next++;
            var isUsedUp = false;
            for (var cut = next; cut < cuts.Count && cuts[cut].First <= stretch.Last; cut++)
            {
                if (cuts[cut].First > rest.First) left.Add(rest with { Last = cuts[cut].First - 1 });
                isUsedUp = cuts[cut].Last >= stretch.Last;
                if (isUsedUp) break;
                rest = rest with { First = cuts[cut].Last + 1 };
            }

            if (!isUsedUp) left.Add(rest);
        }

        return new DaySet(left);
    }
}
