using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The common traits of alike awards, wherever and whenever they were conferred.</summary>
/// <param name="Forms">The forms, a bit each.</param>
/// <param name="Issuers">The issuing offices, a bit each.</param>
/// <param name="Recipients">The kinds of recipients, a bit each.</param>
/// <param name="Lower">The lower bound of the number.</param>
/// <param name="Upper">The upper bound of the number; null when there is none.</param>
internal readonly record struct AlikeKey(ulong Forms, ulong Issuers, uint Recipients, long Lower, long? Upper)
{
    /// <summary>Returns the key of a fact of an award, with the forms and offices of a law.</summary>
    public static AlikeKey Of(Fact fact, AwardLaw law)
    {
        var (category, count) = (fact.Category, fact.Value!.Value);
        return new(law.Forms.Bits(category.Form.Values), law.Offices.Bits(category.Issuers),
            EnumName<RecipientKind>.Bits(category.Recipients), count.Lower, count.Upper);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Forms, Issuers, Recipients, Lower, Upper);
}
