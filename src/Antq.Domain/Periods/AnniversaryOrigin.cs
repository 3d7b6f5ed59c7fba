using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>A day whose anniversaries the reports mark, such as the tradition day of a force (ngày truyền thống).</summary>
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

    /// <summary>The days that the library knows, the earliest first.</summary>
    public static IReadOnlyList<AnniversaryOrigin> All { get; } = CalendarTable.ReadOrigins();

    /// <summary>A short identifier, such as <c>movement-force</c>.</summary>
    public string Id { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>How sure the day is.</summary>
    public Confidence Confidence { get; }

    /// <summary>The name in the language asked for.</summary>
    public string Name(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
