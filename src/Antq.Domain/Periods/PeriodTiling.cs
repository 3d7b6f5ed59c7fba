using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>Whether periods make up another one without gaps and overlaps (ghép kín), and if not, why.</summary>
/// <remarks>It is never certain that a phase contains days of its first and last year, so that it rarely tiles for certain.</remarks>
public sealed partial class PeriodTiling
{
    private PeriodTiling(ReportingPeriod whole, ReportingPeriod[] parts)
    {
        Whole = whole;
        Parts = [.. parts];
        var isSame = Array.Exists(parts, part => part.RelationTo(whole) == PeriodRelation.Equal);
        var inside = isSame ? whole.OuterDays : whole.InnerDays;
        Gaps = [.. FindGaps(parts, whole.OuterDays, inside, isSame)];
        Overlaps = [.. FindOverlaps(parts)];
        Excesses = [.. parts.SelectMany(part => FindExcesses(part, whole.OuterDays, inside))];
    }

    /// <summary>The whole period.</summary>
    public ReportingPeriod Whole { get; }

    /// <summary>The parts, by their first days.</summary>
    public IReadOnlyList<ReportingPeriod> Parts { get; }

    /// <summary>The days of the whole that no part contains, in their order.</summary>
    public IReadOnlyList<Gap> Gaps { get; }

    /// <summary>Every pair of overlapping parts, in the order of the parts.</summary>
    public IReadOnlyList<Overlap> Overlaps { get; }

    /// <summary>The days of parts outside the whole, in the order of the parts.</summary>
    public IReadOnlyList<Excess> Excesses { get; }

    /// <summary>Whether the parts make up the whole, with each of its days once and no others.</summary>
    public Answer Tiles
        => Gaps.Any(gap => gap.IsCertain) || Overlaps.Any(overlap => overlap.IsCertain) || Excesses.Any(excess => excess.IsCertain)
            ? Answer.No
            : Gaps.Count + Overlaps.Count + Excesses.Count == 0 ? Answer.Yes
            : Answer.CannotTell;

    /// <summary>Compares parts with the whole that they should make up.</summary>
    /// <param name="parts">The parts, in any order.</param>
    /// <param name="whole">The whole; if null, all days from the first to the last that a part may contain.</param>
    /// <exception cref="ArgumentException">One of them is a default period, or there are neither parts nor a whole.</exception>
    public static PeriodTiling Of(IEnumerable<ReportingPeriod> parts, ReportingPeriod? whole = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ReportingPeriod[] all = [.. parts];
        if (Array.Exists(all, part => part == default) || whole == default(ReportingPeriod))
            throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(parts));
        if (whole is null && all.Length == 0) throw new ArgumentException("There are neither parts nor a whole.", nameof(parts));
        all = [.. all.OrderBy(part => part.OuterDays.First).ThenBy(part => part.OuterDays.Last)];
        return new PeriodTiling(whole
            ?? ReportingPeriod.Of(new DaySpan(all[0].OuterDays.First, all.Max(part => part.OuterDays.Last))), all);
    }

    /// <summary>Returns the answer with its reasons, as a sentence in the language requested.</summary>
    public string Sentence(Language language) => TilingText.Sentence(this, language);

    /// <summary>Returns the sentence in English.</summary>
    public override string ToString() => Sentence(Language.English);

    private static IEnumerable<Gap> FindGaps(ReportingPeriod[] parts, DaySpan outer, DaySpan? inner, bool isSame)
    {
        var held = new DaySet(parts.Select(part => part.OuterDays));
        var heldForCertain = isSame ? held : new DaySet(parts.Select(part => part.InnerDays).OfType<DaySpan>());
        var certain = new DaySet(inner is { } days ? [days] : []).Minus(held);
        var possible = new DaySet(outer).Minus(heldForCertain).Minus(certain);
        return certain.Stretches.Select(stretch => (Stretch: stretch, IsCertain: true))
            .Concat(possible.Stretches.Select(stretch => (Stretch: stretch, IsCertain: false)))
            .OrderBy(gap => gap.Stretch.First)
            .Select(gap => new Gap(ReportingPeriod.Of(gap.Stretch), gap.IsCertain));
    }

    private static IEnumerable<Overlap> FindOverlaps(ReportingPeriod[] parts)
    {
        for (var first = 0; first < parts.Length; first++)
        {
            var days = parts[first].OuterDays;
            for (var second = first + 1; second < parts.Length && parts[second].OuterDays.First <= days.Last; second++)
            {
                yield return new Overlap(
                    parts[first],
                    parts[second],
                    ReportingPeriod.Of(days.And(parts[second].OuterDays)),
                    parts[first].RelationTo(parts[second]) != PeriodRelation.MayOverlap);
            }
        }
    }

    /// <summary>Returns the days of a part before and after the whole, and those that the whole itself may not contain.</summary>
    private static IEnumerable<Excess> FindExcesses(ReportingPeriod part, DaySpan outer, DaySpan? inner)
    {
        var days = part.OuterDays;
        var outside = new DaySet(days).Minus(new DaySet(outer));
        var doubtful = new DaySet(days).Minus(new DaySet(inner is { } held ? [held] : [])).Minus(outside);
        return outside.Stretches.Select(
            stretch => (Stretch: stretch, IsCertain: !days.Overlaps(outer) || part.InnerDays?.Overlaps(stretch) == true))
            .Concat(doubtful.Stretches.Select(stretch => (Stretch: stretch, IsCertain: false)))
            .OrderBy(excess => excess.Stretch.First)
            .Select(excess => new Excess(part, ReportingPeriod.Of(excess.Stretch), excess.IsCertain));
    }
}
