using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>What the rules know beside the report.</summary>
/// <param name="Gazetteer">The register of units.</param>
/// <param name="Measures">The measures that are declared.</param>
/// <param name="Law">The law on awards.</param>
public sealed record RuleContext(Gazetteer Gazetteer, MeasureCatalogue Measures, AwardLaw Law)
{
    /// <summary>
    /// The first day from which units that are older than the register may be taken to have been what they were on its first day, such as communes and
    /// districts on days before 2025-06-30. A unit that the register knows to have begun on a day is never taken to be older.
    /// </summary>
    /// <value>Absent, which is the default, for none: what is not known is an error.</value>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar than the ISO one, or its year not from 1 to 9998.</exception>
    public LocalDate? AssumeUnchangedSince
    {
        get;
        init
        {
            if (value is { } since) DayText.RequireInRange(since, nameof(value));
            field = value;
        }
    }

    /// <summary>The register, the measures and the law that come with the library.</summary>
    public static RuleContext Default => new(Gazetteer.Default, StandardMeasures.All, AwardLaw.Default);
}
