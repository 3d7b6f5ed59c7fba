using System.Runtime.CompilerServices;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>A question to the award law: whether an award may be given on a day by an office to a kind of recipient.</summary>
public sealed partial record AwardQuestion
{
    /// <summary>The day that it is conferred.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The award.</summary>
    public required AwardScheme Scheme { get; init; }

    /// <summary>Its class, for awards with classes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public AwardClass? Class { get; init => field = Defined(value); }

    /// <summary>Who confers it; not needed when only one office may.</summary>
    public KindId<IssuingOffice>? Office { get; init; }

    /// <summary>Who receives it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of recipients.</exception>
    public RecipientKind? Recipient { get; init => field = Defined(value); }

    /// <summary>The type of commendation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such type.</exception>
    public CommendationType? Type { get; init => field = Defined(value); }

    /// <summary>The awards that the recipient already holds; null when unknown.</summary>
    public IReadOnlyList<AwardSchemeId>? Held { get; init => field = ValueList<AwardSchemeId>.OrNull(value); }

    /// <summary>Returns the award and the day.</summary>
    public override string ToString() => $"{Scheme}, {DayText.Format(Day)}";

    private static T? Defined<T>(T? value, [CallerMemberName] string part = "")
        where T : struct, Enum
        => value is not { } one || Enum.IsDefined(one)
            ? value
            : throw new ArgumentOutOfRangeException(part, value, $"There is no such {typeof(T).Name}.");
}
