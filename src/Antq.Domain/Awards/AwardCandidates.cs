using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>
/// The awards of the law that an award of a report may be, within a span of days on which the law does not change: the one that it names;
/// else those that its title means; else every one of its form.
/// </summary>
internal sealed class AwardCandidates
{
    private readonly AwardKinds<IssuingOffice> _offices;
    private readonly byte[] _recipients;
    private readonly ulong[] _schemes;

    /// <param name="law">The law.</param>
    /// <param name="schemes">The awards.</param>
    /// <param name="day">A day of the span.</param>
    public AwardCandidates(AwardLaw law, IReadOnlyList<AwardScheme> schemes, LocalDate day)
    {
        Schemes = schemes;
        _offices = law.Offices;
        _recipients = new byte[_offices.All.Count];
        _schemes = new ulong[_offices.All.Count];
        foreach (var scheme in schemes)
        {
            SchemeBits |= law.BitOf(scheme);
            IsAnyInForce |= scheme.IsInForceOn(day);
            IsAnyOfClasses |= scheme.HasClasses;
            IsAnyNoTitle |= scheme.Family != AwardFamily.EmulationTitle;
            foreach (var rule in law.RulesOf(scheme))
            {
                if (!rule.IsAttested || !rule.HoldsOn(day) || !law.HasOn(rule.Office, day)) continue;
                IsAnyAmended |= rule.AmendedBy is not null;
                var office = _offices.PlaceOf(rule.Office);
                _recipients[office] |= MaskOf(rule);
                _schemes[office] |= law.BitOf(scheme);
            }
        }
    }

    /// <summary>The awards; empty only when the form has none.</summary>
    public IReadOnlyList<AwardScheme> Schemes { get; }

    /// <summary>Whether one of them is in force in the span.</summary>
    public bool IsAnyInForce { get; }

    /// <summary>Whether one of them has classes.</summary>
    public bool IsAnyOfClasses { get; }

    /// <summary>Whether an amendment that was not read may change the rules about one of them in the span.</summary>
    public bool IsAnyAmended { get; }

    /// <summary>The awards as a set, a bit each, by their places in the law.</summary>
    public ulong SchemeBits { get; }

    /// <summary>Whether one of them is not an emulation title.</summary>
    public bool IsAnyNoTitle { get; }

    /// <summary>Returns whether an office exists in the span and may confer one of them.</summary>
    public bool Allow(KindId<IssuingOffice> office) => _offices.PlaceOf(office) is >= 0 and var place && _recipients[place] != 0;

    /// <summary>Returns whether an office exists in the span and may confer one of them on a kind of recipients.</summary>
    public bool Allow(KindId<IssuingOffice> office, RecipientKind kind)
        => _offices.PlaceOf(office) is >= 0 and var place && (_recipients[place] & BitOf(kind)) != 0;

    /// <summary>Returns whether some office may confer one of them on a kind of recipients in the span.</summary>
    public bool Allow(RecipientKind kind)
    {
        foreach (var mask in _recipients)
        {
            if ((mask & BitOf(kind)) != 0) return true;
        }

        return false;
    }

    /// <summary>Returns those that at least one of some offices may confer, a bit each; all of them if none may.</summary>
    public ulong SchemeBitsFor(IReadOnlyList<KindId<IssuingOffice>> offices)
    {
        var bits = 0ul;
        for (var index = 0; index < offices.Count; index++)
        {
            if (_offices.PlaceOf(offices[index]) is >= 0 and var place) bits |= _schemes[place];
        }

        return bits == 0 ? SchemeBits : bits;
    }

    /// <summary>Returns the kinds of recipients as bits; the highest bit is set if the office may confer it on anybody.</summary>
    private static byte MaskOf(AwardCompetence rule)
    {
        var mask = 0x80;
        foreach (var kind in rule.Recipients) mask |= BitOf(kind);
        return (byte)mask;
    }

    private static int BitOf(RecipientKind kind) => 1 << (int)kind;
}
