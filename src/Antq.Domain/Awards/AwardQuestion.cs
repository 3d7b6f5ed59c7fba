using System.Runtime.CompilerServices;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>What is asked of the award law: whether this award may be given, on this day, by this office, to this kind of recipient.</summary>
public sealed record AwardQuestion
{
    /// <summary>The day that it is conferred.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The award.</summary>
    public required AwardScheme Scheme { get; init; }

    /// <summary>Its class, for those that have them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public AwardClass? Class { get; init => field = Defined(value); }

    /// <summary>Who confers it; not needed where only one office may.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such office.</exception>
    public IssuingOffice? Office { get; init => field = Defined(value); }

    /// <summary>Who receives it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of recipients.</exception>
    public RecipientKind? Recipient { get; init => field = Defined(value); }

    /// <summary>What it is for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such type.</exception>
    public CommendationType? Type { get; init => field = Defined(value); }

    /// <summary>The awards that the recipient already holds; absent where that is not known.</summary>
    public IReadOnlyList<AwardSchemeId>? Held { get; init => field = value is null ? null : [.. value]; }

    /// <summary>The award and the day.</summary>
    public override string ToString() => $"{Scheme}, {DayText.Format(Day)}";

    private static T? Defined<T>(T? value, [CallerMemberName] string part = "")
        where T : struct, Enum
        => value is not { } one || Enum.IsDefined(one) ? value : throw new ArgumentOutOfRangeException(part, value, $"There is no such {typeof(T).Name}.");
}
