using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>A day with anniversaries mentioned in reports, such as the tradition day of a force (ngày truyền thống).</summary>
public sealed class AnniversaryOrigin
{
    private readonly string _vietnamese;
    private readonly string _english;

    internal AnniversaryOrigin(string id, LocalDate day, string vietnamese, string english, Confidence confidence)
    {
        Id = id;
        Day = day;
        _vietnamese = vietnamese;
        _english = english;
        Confidence = confidence;
    }

    /// <summary>The days known to the library, the earliest first.</summary>
    public static IReadOnlyList<AnniversaryOrigin> All { get; } = CalendarTable.ReadOrigins();

    /// <summary>A short identifier, such as <c>movement-force</c>.</summary>
    public string Id { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The confidence in the day.</summary>
    public Confidence Confidence { get; }

    /// <summary>Returns the name in the language requested.</summary>
    public string Name(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => Id;
}
