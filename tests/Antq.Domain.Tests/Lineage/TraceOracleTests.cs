using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>Every trace against the oracle that follows all ways by hand.</summary>
public sealed class TraceOracleTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate MergerDay = new(2025, 7, 1);
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static Gazetteer Gazetteer => Gazetteer.Default;

    [Fact]
    public void Trace_OfEveryProvinceToTheDaysAroundEveryEvent_IsWhatTheOracleTells()
    {
        var lives = Gazetteer.Units.Where(unit => unit.Level == OrganisationLevel.Province).ToArray();
        var days = Gazetteer.EventsOf(OrganisationLevel.Province).Select(one => one.Day).Append(new LocalDate(1976, 7, 2)).Append(Today)
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Distinct().ToArray();

        days.Should().HaveCountGreaterThan(40);
        lives.Should().HaveCount(132);
        Faults(LineageOracle.Provinces, from unit in lives from day in days select (unit, day)).Should().BeEmpty();
    }

    [Fact]
    public void Trace_OfEveryOldCommuneForwards_IsWhatTheOracleTells()
    {
        var communes = Gazetteer.AsOf(LastOldDay).Units(OrganisationLevel.Commune);

        communes.Should().HaveCount(10_035);
        Faults(LineageOracle.Communes, from unit in communes from day in new[] { LastOldDay, MergerDay, Today } select (unit, day)).Should()
            .BeEmpty();
    }

    [Fact]
    public void Trace_OfEveryNewCommuneBackwards_IsWhatTheOracleTells()
    {
        var communes = Gazetteer.AsOf(MergerDay).Units(OrganisationLevel.Commune);

        communes.Should().HaveCount(3_321);
        Faults(LineageOracle.Communes, from unit in communes from day in new[] { Today, MergerDay, LastOldDay } select (unit, day)).Should()
            .BeEmpty();
    }

    [Fact]
    [Trait("Length", "Long")]
    public void Trace_OfEveryDistrict_IsWhatTheOracleTells()
    {
        var districts = Gazetteer.AsOf(LastOldDay).Units(OrganisationLevel.District);

        districts.Should().HaveCount(696);
        Faults(LineageOracle.Communes, from unit in districts from day in new[] { LastOldDay, MergerDay, Today } select (unit, day))
            .Should().BeEmpty();
    }

    [Fact]
    public void Trace_OfEveryOldCommuneAndBack_ComesBackToIt()
    {
        foreach (var old in Gazetteer.AsOf(LastOldDay).Units(OrganisationLevel.Commune))
        {
            foreach (var now in Gazetteer.Trace(old, Today).Successions)
            {
                var back = Gazetteer.Trace(now.Unit, LastOldDay).Successions.SingleOrDefault(one => ReferenceEquals(one.Unit, old));
                if (back is null || (back.Ground, back.People, back.IsCertain) != (now.Ground, now.People, true)
                    || !back.Events.SequenceEqual(now.Events))
                    Assert.Fail($"{old} goes to {now.Unit}, which does not come from it in the same way.");
            }
        }
    }

    [Fact]
    public void Trace_OfAnyCommune_TellsTheSharesOfItsEdge()
    {
        var edges = Gazetteer.EventsOf(OrganisationLevel.Commune)
            .Where(edge => edge.Day == MergerDay && edge.Predecessor.Level == OrganisationLevel.Commune).ToArray();
        var told = Gazetteer.AsOf(LastOldDay).Units(OrganisationLevel.Commune)
            .SelectMany(old => Gazetteer.Trace(old, MergerDay).Successions).ToDictionary(one => one.Events.Single());

        told.Should().HaveCount(edges.Length);
        Array.FindAll(edges,
            edge => (told[edge].Ground, told[edge].People, told[edge].IsWhole, told[edge].Unit.Key) != (
            edge.Ground, edge.People, edge.IsWhole, edge.Successor)).Should().BeEmpty();
    }

    /// <summary>
    /// What differs from the oracle, and what no trace may tell: units of other days, events out of order, units out of order.
    /// </summary>
    private static List<string> Faults(LineageOracle oracle, IEnumerable<(OrganisationUnit Unit, LocalDate Day)> traces)
    {
        var faults = new List<string>();
        foreach (var (unit, day) in traces)
        {
            var trace = Gazetteer.Trace(unit, day);
            var (expected, told) = (oracle.Trace(unit, day), TraceText.WithEvents(trace));
            if (!expected.SequenceEqual(told, StringComparer.Ordinal))
                faults.Add($"{unit} on {day}: {string.Join("; ", told)} and not {string.Join("; ", expected)}");
            if (trace.Successions.Any(one => !one.Unit.IsAliveOn(day))) faults.Add($"{unit} on {day}: a unit does not live on that day.");
            if (trace.Successions.Any(one => one.Events.Zip(one.Events.Skip(1)).Any(pair => pair.First.Day > pair.Second.Day)))
                faults.Add($"{unit} on {day}: events out of order.");
            if (faults.Count > 5) break;
        }

        return faults;
    }
}
