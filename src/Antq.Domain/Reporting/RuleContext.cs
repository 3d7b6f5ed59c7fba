using Antq.Domain.Awards;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;

namespace Antq.Domain.Reporting;

/// <summary>What the rules know beside the report.</summary>
/// <param name="Gazetteer">The register of units.</param>
/// <param name="Measures">The measures that are declared.</param>
/// <param name="Law">The law on awards.</param>
public sealed record RuleContext(Gazetteer Gazetteer, MeasureCatalogue Measures, AwardLaw Law)
{
    /// <summary>The register, the measures and the law that come with the library.</summary>
    public static RuleContext Default => new(Gazetteer.Default, StandardMeasures.All, AwardLaw.Default);
}
