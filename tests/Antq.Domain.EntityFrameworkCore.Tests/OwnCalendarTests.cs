using Antq.Domain.Periods;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Antq.Domain.EntityFrameworkCore.Tests;

/// <summary>Periods of an application's own calendar, and conversions that a property declares itself.</summary>
public sealed class OwnCalendarTests
{
    private static readonly ReportingCalendar Harvest = ReportingCalendar.Create("harvest", "vụ mùa", "harvest", 1, 6);

    [Fact]
    public void RoundTrip_OfAPeriodOfAnOwnCalendar_GivesTheSamePeriod()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var options = new DbContextOptionsBuilder<Harvests>().UseSqlite(connection).Options;
        var period = ReportingPeriod.Parse("harvest:2025-H1", ReportingCalendars.Standard.With(Harvest));
        using (var harvests = new Harvests(options))
        {
            harvests.Database.EnsureCreated();
            harvests.Add(new Reaped { Period = period, Level = OrganisationLevel.Commune });
            harvests.SaveChanges();
        }

        using var again = new Harvests(options);
        again.Set<Reaped>().Single(reaped => reaped.Period == period).Period.Should().Be(period);
        again.Database.SqlQueryRaw<string>("SELECT Level || Period AS Value FROM Reaped").Single().Should().Be("4harvest:2025-H1");
    }

    private sealed class Harvests(DbContextOptions<Harvests> options) : DbContext(options)
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
            => configurationBuilder.UseAntqDomain(ReportingCalendars.Standard.With(Harvest));

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Reaped>(reaped =>
        {
            reaped.HasKey(one => one.Period);
            reaped.Property(one => one.Level).HasConversion<int>();
        });
    }

    private sealed class Reaped
    {
        public ReportingPeriod Period { get; init; }

        public OrganisationLevel Level { get; init; }
    }
}
