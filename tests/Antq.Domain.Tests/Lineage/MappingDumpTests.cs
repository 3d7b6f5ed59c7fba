using System.Text;
using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>Every mapping in files that are reviewed: a change of data is a change of lines.</summary>
public sealed class MappingDumpTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate MergerDay = new(2025, 7, 1);
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static Gazetteer Gazetteer => Gazetteer.Default;

    [Fact]
    public void Edges_FromTheOldOrderToTheNew_AreTheApprovedOnes()
        => Check("commune-edges.txt", "old name > new: what happened, ground/people where not all, act",
            Gazetteer.EventsOf(OrganisationLevel.Commune).Where(edge => edge.Day == MergerDay)
            .Select(
                edge => $"{edge.Predecessor.Code} {NameOn(edge.Predecessor, LastOldDay)} > {edge.Successor.Code}: "
                    + $"{Kind(edge)}{Shares(edge.Ground, edge.People)}, {edge.Act?.Id}{Part(edge)}"));

    [Fact]
    public void Events_OfCommunesSinceTheNewOrder_AreTheApprovedOnes()
        => Check("commune-changes.txt", "day: old > new: what happened, ground/people where not all, act",
            Gazetteer.EventsOf(OrganisationLevel.Commune).Where(edge => edge.Day > MergerDay)
            .Select(
                edge => $"{edge.Day:uuuu-MM-dd}: {edge.Predecessor} > {edge.Successor}: {Kind(edge)}{Shares(edge.Ground, edge.People)}, "
                    + $"{edge.Act?.Id}{Part(edge)}"));

    [Fact]
    public void Traces_BackFromEveryNewCommune_AreTheApprovedOnes()
        => Check("commune-predecessors.txt", "new name < predecessors, with ground/people where not all",
            Gazetteer.AsOf(MergerDay).Units(OrganisationLevel.Commune)
            .Select(
                unit => $"{unit.Code} {NameOn(unit.Key, MergerDay)} "
                    + $"<{string.Concat(Gazetteer.Trace(unit, LastOldDay).Successions.Select(one => $" {one.Unit.Code}{Shares(one.Ground, one.People)}"))}"));

    [Fact]
    public void Edges_BetweenProvinces_AreTheApprovedOnes()
        => Check("province-edges.txt", "day: old > new: what happened, ground/people where not all, act",
            Gazetteer.EventsOf(OrganisationLevel.Province)
            .Select(
                edge => $"{edge.Day:uuuu-MM-dd}: {edge.Predecessor} > {edge.Successor}: {Kind(edge)}{Shares(edge.Ground, edge.People)}, "
                    + $"{edge.Act?.Id}{Part(edge)}"));

    /// <summary>Where each life is today, and what it was on the first day of the gazetteer.</summary>
    [Fact]
    public void Traces_OfEveryLifeOfAProvince_AreTheApprovedOnes()
        => Check("province-traces.txt",
            "life name < on 1976-07-02 > today, with ground/people where not all, and ? where it may be nothing",
            Gazetteer.Units.Where(unit => unit.Level == OrganisationLevel.Province)
            .Select(unit => $"{unit.Key} {unit.Name} <{Ends(unit, new LocalDate(1976, 7, 2))} >{Ends(unit, Today)}"));

    /// <summary>
    /// What of the communes of the last old day and of today lies in each life of a province: the atoms of both orders in one figure.
    /// </summary>
    [Fact]
    public void Territories_OfEveryLifeOfAProvince_AreTheApprovedOnes()
        => Check("province-territories.txt",
            "life name: communes of 2025-06-30, of today, each as wholly inside + partly inside + cannot tell",
            Gazetteer.Units.Where(unit => unit.Level == OrganisationLevel.Province)
            .Select(unit => $"{unit.Key} {unit.Name}: {Parts(unit, LastOldDay)}, {Parts(unit, Today)}"));

    private static string Parts(OrganisationUnit unit, LocalDate day)
    {
        var parts = Gazetteer.TerritoryOf(unit.Key).PartsOn(day, OrganisationLevel.Commune).ToLookup(part => part.IsWhole);
        return $"{parts[Answer.Yes].Count()} + {parts[Answer.No].Count()} + {parts[Answer.CannotTell].Count()}";
    }

    private static void Check(string file, string columns, IEnumerable<string> lines)
    {
        var text = new StringBuilder().Append("# ").Append(columns).Append('\n');
        foreach (var line in lines.Order(StringComparer.Ordinal)) text.Append(line).Append('\n');
        Approved.Check(text.ToString(), "tests", "Antq.Domain.Tests", "Approved", file);
    }

    private static string Ends(OrganisationUnit unit, LocalDate day)
        => string.Concat(
            Gazetteer.Trace(unit, day).Successions
            .Select(one => $" {one.Unit.Key}{Shares(one.Ground, one.People)}{(one.IsCertain ? "" : "?")}"));

    private static string NameOn(UnitKey unit, LocalDate day) => Gazetteer[unit].StateOn(day).Name;

    private static string Kind(UnitEvent edge) => edge.Kind.ToString().ToLowerInvariant();

    private static string Shares(TerritoryShare ground, TerritoryShare people)
        => (ground, people) == (TerritoryShare.All, TerritoryShare.All) ? "" : $" {TraceText.Of(ground)}/{TraceText.Of(people)}";

    private static string Part(UnitEvent edge) => edge.Part is { } part ? $" ({part})" : "";
}
