using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>A question to the award law: may this award be given, on this day, by this office, to this kind of recipient?</summary>
public sealed record AwardQuestion
{
    /// <summary>The day that it is conferred.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The award.</summary>
    public required AwardScheme Scheme { get; init; }

    /// <summary>Its class, for those that have them.</summary>
    public AwardClass? Class { get; init; }

    /// <summary>Who confers it; not needed where only one office may.</summary>
    public IssuingOffice? Office { get; init; }

    /// <summary>Who receives it.</summary>
    public RecipientKind? Recipient { get; init; }

    /// <summary>What it is for.</summary>
    public CommendationType? Type { get; init; }

    /// <summary>The awards that the recipient already holds; absent where that is not known.</summary>
    public IReadOnlyList<AwardSchemeId>? Held { get; init => field = value is null ? null : [.. value]; }
}
