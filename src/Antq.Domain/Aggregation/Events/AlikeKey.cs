using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The common traits of alike awards, wherever and whenever they were conferred.</summary>
/// <param name="Forms">The forms, a bit each.</param>
/// <param name="Issuers">The issuing offices, a bit each.</param>
/// <param name="Recipients">The kinds of recipients, a bit each.</param>
/// <param name="Lower">The lower bound of the number.</param>
/// <param name="Upper">The upper bound of the number; null when there is none.</param>
internal readonly record struct AlikeKey(uint Forms, uint Issuers, uint Recipients, long Lower, long? Upper)
{
    /// <summary>Returns the key of a fact of an award.</summary>
    public static AlikeKey Of(Fact fact)
    {
        var (category, count) = (fact.Category, fact.Value!.Value);
        return new(EnumName<AwardForm>.Bits(category.Form.Values), EnumName<IssuingOffice>.Bits(category.Issuers),
            EnumName<RecipientKind>.Bits(category.Recipients), count.Lower, count.Upper);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Forms, Issuers, Recipients, Lower, Upper);
}
