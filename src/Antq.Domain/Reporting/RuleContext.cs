using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>What the rules know besides the report.</summary>
/// <param name="Gazetteer">The gazetteer.</param>
/// <param name="Measures">The declared measures.</param>
/// <param name="Law">The award law.</param>
public sealed record RuleContext(Gazetteer Gazetteer, MeasureCatalogue Measures, AwardLaw Law)
{
    /// <summary>The movements.</summary>
    /// <value>By default those of this library.</value>
    public MovementCatalogue Movements { get; init; } = MovementCatalogue.Standard;

    /// <summary>
    /// The first day from which units that are older than the gazetteer are assumed to have been as on its first day, such as communes and
    /// districts on days before 2025-06-30. A unit with a known first day in the gazetteer is never assumed to be older.
    /// </summary>
    /// <value>By default null, for no assumption: unknown units are an error.</value>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar, or its year is not from 1 to 9998.</exception>
    public LocalDate? AssumeUnchangedSince
    {
        get;
        init
        {
            if (value is { } since) DayText.RequireInRange(since, nameof(value));
            field = value;
        }
    }

    /// <summary>The gazetteer, the measures and the law that come with the library.</summary>
    public static RuleContext Default => new(Gazetteer.Default, StandardMeasures.All, AwardLaw.Default);
}
