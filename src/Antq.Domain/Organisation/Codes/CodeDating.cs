namespace Antq.Domain.Organisation;

/// <summary>Of which days a set of bare codes (mã) is: the days that fit all of them, or why there are none.</summary>
/// <remarks>
/// The days are those of the register: data coded before its first day of a level may hold codes that it does not know, and codes
/// whose unit is older than that day are dated back only as far as no other code forbids it.
/// </remarks>
public sealed class CodeDating
{
    internal CodeDating(
        string dataVersion,
        IReadOnlyList<KnownCode> codes,
        IReadOnlyList<UnknownCode> unknown,
        IReadOnlyList<CodeStretch> stretches,
        IReadOnlyList<CodeStretch> unattested,
        IReadOnlyList<KnownCode> deciding,
        IReadOnlyList<KnownCode> conflict,
        IReadOnlyList<CodeStretch> bestFits,
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
        string[] digits = [.. codes.Select(code => code.Given.Code).Concat(unknown.Select(code => code.Given.Code)).Where(code => code.Length > 0 && !code.AsSpan().ContainsAnyExceptInRange('0', '9'))];
        MayHaveLostZeros = Array.TrueForAll(digits, code => code[0] != '0') && digits.Select(code => code.Length).Distinct().Count() > 1;
        Outcome = unknown.Count > 0 ? CodeDatingOutcome.UnknownCodes
            : conflict.Count > 0 ? CodeDatingOutcome.Mixture
            : stretches.Count switch { 0 => CodeDatingOutcome.CannotTell, 1 => CodeDatingOutcome.OneStretch, _ => CodeDatingOutcome.SeveralStretches };
    }

    /// <summary>The version of the register.</summary>
    public string DataVersion { get; }

    /// <summary>What can be said, in one word.</summary>
    public CodeDatingOutcome Outcome { get; }

    /// <summary>The different codes that units of the register had, by level, code and name.</summary>
    public IReadOnlyList<KnownCode> Codes { get; }

    /// <summary>The different texts that no unit of the register ever had as its code, in their ordinal order.</summary>
    public IReadOnlyList<UnknownCode> Unknown { get; }

    /// <summary>The stretches of days that fit all of <see cref="Codes"/>, earliest first; in each, some code means another unit than in the next.</summary>
    public IReadOnlyList<CodeStretch> Stretches { get; }

    /// <summary>
    /// Stretches wholly before the register's knowledge of some unit, earliest first: they may fit all of <see cref="Codes"/>, but
    /// the register cannot tell.
    /// </summary>
    public IReadOnlyList<CodeStretch> Unattested { get; }

    /// <summary>The codes that decide: without any one of them, the register would have more days on which all others fit.</summary>
    public IReadOnlyList<KnownCode> Deciding { get; }

    /// <summary>For a mixture, a set of codes that no day fits together, the smallest where three are enough and else one of which none can be left out; one code alone is one whose name no unit bore. Else empty.</summary>
    public IReadOnlyList<KnownCode> Conflict { get; }

    /// <summary>For a mixture, the stretches of days that fit most codes, each with those that it does not fit; earliest first. Else empty.</summary>
    public IReadOnlyList<CodeStretch> BestFits { get; }

    /// <summary>The known errors of sources that concern codes given: data coded by such a source may mean another unit.</summary>
    public IReadOnlyList<SourceError> Remarks { get; }

    /// <summary>
    /// Whether codes of digits are of several lengths and none begins with a zero, as where a table took codes for numbers: then
    /// <c>256</c> may be no district but the commune <c>00256</c>. The days are those of the codes as given.
    /// </summary>
    public bool MayHaveLostZeros { get; }

    /// <summary>The one stretch that fits all codes.</summary>
    /// <exception cref="ArgumentException">The outcome is another; the message tells which codes stand against it.</exception>
    public CodeStretch Only => Outcome == CodeDatingOutcome.OneStretch ? Stretches[0] : throw new ArgumentException(string.Join(' ', Describe(Language.English)));

    /// <summary>The answer in sentences that name codes, days, units and the data version; long lists are cut short and say so.</summary>
    public IReadOnlyList<string> Describe(Language language) => CodeDatingText.Describe(this, language);

    /// <summary>The sentences in English.</summary>
    public override string ToString() => string.Join(' ', Describe(Language.English));
}
