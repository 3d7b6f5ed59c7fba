namespace Antq.Domain.Organisation;

/// <summary>The dating of a set of bare codes (mã): the days that fit all of them, or the reason why there are none.</summary>
/// <remarks>
/// The days are those of the gazetteer: data coded before its first day of a level may contain codes that it does not have, and codes of a
/// unit older than that day are dated back only as far as no other code excludes it.
/// </remarks>
public sealed partial class CodeDating
{
    internal CodeDating(
        string dataVersion,
        IReadOnlyList<KnownCode> codes,
        IReadOnlyList<UnknownCode> unknown,
        IReadOnlyList<Interval> stretches,
        IReadOnlyList<Interval> unattested,
        IReadOnlyList<KnownCode> deciding,
        IReadOnlyList<KnownCode> conflict,
        IReadOnlyList<Interval> bestFits,
        IReadOnlyList<SourceError> remarks)
    {
        DataVersion = dataVersion;
        Codes = codes;
        Unknown = unknown;
        Stretches = stretches;
        Unattested = unattested;
        Deciding = deciding;
        Conflict = conflict;
        BestFits = bestFits;
        Remarks = remarks;
        string[] digits =
            [.. codes.Select(code => code.Given.Code).Concat(unknown.Select(code => code.Given.Code))
            .Where(code => code.Length > 0 && !code.AsSpan().ContainsAnyExceptInRange('0', '9'))];
        MayHaveLostZeros = Array.TrueForAll(digits, code => code[0] != '0') && digits.Select(code => code.Length).Distinct().Count() > 1;
        Outcome = unknown.Count > 0 ? OutcomeKind.UnknownCodes
            : conflict.Count > 0 ? OutcomeKind.Mixture
            : stretches.Count switch { 0 => OutcomeKind.CannotTell, 1 => OutcomeKind.OneStretch, _ => OutcomeKind.SeveralStretches };
    }

    /// <summary>The version of the gazetteer.</summary>
    public string DataVersion { get; }

    /// <summary>The outcome.</summary>
    public OutcomeKind Outcome { get; }

    /// <summary>The distinct codes that units of the gazetteer had, by level, code and name.</summary>
    public IReadOnlyList<KnownCode> Codes { get; }

    /// <summary>The distinct texts that no unit of the gazetteer ever had as its code, in their ordinal order.</summary>
    public IReadOnlyList<UnknownCode> Unknown { get; }

    /// <summary>
    /// The ranges of days that fit all of <see cref="Codes"/>, earliest first; some code means a different unit in the next.
    /// </summary>
    public IReadOnlyList<Interval> Stretches { get; }

    /// <summary>
    /// Ranges wholly before the gazetteer's first day of some unit, earliest first: they may fit all of <see cref="Codes"/>, but the
    /// gazetteer cannot decide.
    /// </summary>
    public IReadOnlyList<Interval> Unattested { get; }

    /// <summary>The deciding codes: without any one of them, the gazetteer would have more days that fit all others.</summary>
    public IReadOnlyList<KnownCode> Deciding { get; }

    /// <summary>
    /// For a mixture, a set of codes that no day fits together, the smallest if three suffice and otherwise one from which none can be
    /// omitted; a single code is one whose name no unit had. Otherwise empty.
    /// </summary>
    public IReadOnlyList<KnownCode> Conflict { get; }

    /// <summary>
    /// For a mixture, the ranges of days that fit most codes, each with those that it does not fit; earliest first. Otherwise empty.
    /// </summary>
    public IReadOnlyList<Interval> BestFits { get; }

    /// <summary>The known errors of sources about the given codes: data coded by such a source may mean another unit.</summary>
    public IReadOnlyList<SourceError> Remarks { get; }

    /// <summary>
    /// Whether numeric codes have several lengths and none begins with a zero, as when a table treats codes as numbers: then <c>256</c> may
    /// be not a district but the commune <c>00256</c>. The days are those of the codes as given.
    /// </summary>
    public bool MayHaveLostZeros { get; }

    /// <summary>The only range that fits all codes.</summary>
    /// <exception cref="ArgumentException">The outcome is another; the message lists the codes in conflict.</exception>
    public Interval Only
        => Outcome == OutcomeKind.OneStretch ? Stretches[0] : throw new ArgumentException(string.Join(' ', Describe(Language.English)));

    /// <summary>
    /// Returns the answer in sentences that name codes, days, units and the data version; long lists are marked as truncated.
    /// </summary>
    public IReadOnlyList<string> Describe(Language language) => CodeDatingText.Describe(this, language);

    /// <summary>Returns the sentences in English.</summary>
    public override string ToString() => string.Join(' ', Describe(Language.English));
}
