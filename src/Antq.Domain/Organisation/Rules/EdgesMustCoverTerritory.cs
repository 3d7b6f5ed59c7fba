using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// Land and people of a unit with successors are transferred completely: all along one edge, or parts along several, unless a share is not
/// stated. Land outside communes
/// that a province or district gave directly to a commune is in addition to what was transferred at its own level or with its communes.
/// </summary>
internal sealed class EdgesMustCoverTerritory : IGazetteerRule
{
    private static readonly FindingValue Ground = new("substance", "diện tích", "area");

    private static readonly FindingValue People = new("substance", "dân số", "population");

    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var unit in gazetteer.Units)
        {
            var edges = gazetteer.From(unit).Where(edge => edge.Successor.Level == unit.Level).ToArray();
            if (edges.Length == 0 && !gazetteer.GoesOnWithItsParts(unit)) edges = [.. gazetteer.From(unit)];
            if (edges.Length == 0) continue;
            Check(findings, unit, Ground, Array.ConvertAll(edges, edge => edge.Ground));
            Check(findings, unit, People, Array.ConvertAll(edges, edge => edge.People));
        }
    }

    private static void Check(GazetteerFindings findings, OrganisationUnit unit, FindingValue substance, TerritoryShare[] shares)
    {
        var some = shares.Count(share => share == TerritoryShare.Some);
        var all = shares.Count(share => share == TerritoryShare.All);
        if (all == 0 && shares.Any(share => share is TerritoryShare.NotStated or TerritoryShare.Possible)) return;
        if (all > 0 && some + all > 1)
            findings.Add(MoreThanEverythingMoved, Path(unit), substance, Value("unit", unit), Value("edges", some + all));
        else if (all == 0 && some < 2) findings.Add(TerritoryLost, Path(unit), substance, Value("unit", unit));
    }
}
