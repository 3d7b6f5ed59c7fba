namespace Antq.Domain.Aggregation;

/// <summary>
/// Whether two documents have the same content: everything that a fact or a rule may depend on. Source, remarks and the wording of titles
/// and names may differ.
/// </summary>
internal static class ReportContent
{
    public static bool IsSame(Report one, Report other)
        => ReferenceEquals(one, other)
            || (one.Unit, one.Reporter, one.Period, one.AsOf, one.Movement) == (other.Unit, other.Reporter, other.Period, other.AsOf, other.Movement)
            && AreSame(one.Cluster?.Members ?? [], other.Cluster?.Members ?? [], (mine, theirs) => mine == theirs)
            && one.Supersedes.SequenceEqual(other.Supersedes)
            && one.StatedTotals.SequenceEqual(other.StatedTotals)
            && AreSame(one.Figures, other.Figures, IsSame)
            && AreSame(one.Awards, other.Awards, IsSame);

    private static bool IsSame(Figure one, Figure other)
        => (one.Measure, one.Value, one.EffectiveStatus, one.OutOf, one.Population) == (other.Measure, other.Value, other.EffectiveStatus, other.OutOf, other.Population)
            && (one.Unit, one.Period, one.Day, one.Movement, one.Drive) == (other.Unit, other.Period, other.Day, other.Movement, other.Drive)
            && (one.Parts, one.Target, one.Achieved) == (other.Parts, other.Target, other.Achieved)
            && AreSame(one.OfWhich, other.OfWhich, IsSame);

    private static bool IsSame(Award one, Award other)
        => (one.Form, one.Class, one.Among, one.Status, one.Day, one.During) == (other.Form, other.Class, other.Among, other.Status, other.Day, other.During)
            && (one.Scheme, one.Type, one.RecipientsText, one.EventId) == (other.Scheme, other.Type, other.RecipientsText, other.EventId)
            && (one.Unit, one.Movement, one.Drive) == (other.Unit, other.Movement, other.Drive)
            && one.Issuers.SequenceEqual(other.Issuers)
            && IsSame(one.Recipients, other.Recipients);

    private static bool IsSame(Recipients one, Recipients other)
        => one.ByKind.Select(kind => (kind.Place, kind.Count)).SequenceEqual(other.ByKind.Select(kind => (kind.Place, kind.Count)))
            && (one.Unsplit?.Kinds ?? []).SequenceEqual(other.Unsplit?.Kinds ?? []);

    private static bool AreSame<T>(IReadOnlyList<T> some, IReadOnlyList<T> others, Func<T, T, bool> areSame)
        => some.Count == others.Count && some.Zip(others).All(pair => areSame(pair.First, pair.Second));
}
