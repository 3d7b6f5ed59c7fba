namespace Antq.Domain.Organisation;

/// <summary>Decides whether the candidates of a row leave one unit, or one code.</summary>
/// <remarks>
/// A slip of one cell is accepted only if the other confirms the unit as written: a name with other tones beside the code, a code without
/// its zeros beside the name. A cell alone must be without any slip.
/// </remarks>
internal static class RowCertainty
{
    /// <summary>Returns the candidates that are certain: one, or several lives under one code; none when somebody must decide.</summary>
    /// <param name="all">All candidates.</param>
    /// <param name="hasCode">Whether the row has a code.</param>
    /// <param name="hasName">Whether it has a name.</param>
    public static IReadOnlyList<CandidateUnit> Of(List<CandidateUnit> all, bool hasCode, bool hasName)
    {
        var full = all.FindAll(one => one.IsFull);
        if (!hasCode) full = full.FindAll(one => !one.HasSlip);
        if (full.Count == 0 || full.Exists(one => one.Unit.Key.Level != full[0].Unit.Key.Level || one.Unit.Code != full[0].Unit.Code))
            return [];
        if (!hasCode) return full;
        if (!hasName) return full.TrueForAll(one => one.Code != Gazetteer.CodeAgreement.LostZeros) ? full : [];
        return full.Exists(one => one.Code == Gazetteer.CodeAgreement.Same || !one.HasSlip)
            && !(full.Exists(one => one.Code == Gazetteer.CodeAgreement.LostZeros) && MayBeOneWrongCell(all, full))
            ? full
            : [];
    }

    /// <summary>
    /// Returns whether the code as written is that of a unit, and the name that of another of its level: 19 and Điện Biên may be a commune
    /// without its zeros, or a province with the wrong code.
    /// </summary>
    private static bool MayBeOneWrongCell(List<CandidateUnit> all, List<CandidateUnit> full)
        => all.Exists(written => written is { Code: Gazetteer.CodeAgreement.Same, IsOnDay: true }
            && all.Exists(named => named is { HasName: true, IsOnDay: true } && named.Unit.Level == written.Unit.Level
                && !full.Contains(named)));
}
