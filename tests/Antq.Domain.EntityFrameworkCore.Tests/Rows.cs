using Antq.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace Antq.Domain.EntityFrameworkCore.Tests;

/// <summary>An application's own table, with nothing but one call for the types of the library.</summary>
public sealed class Rows(DbContextOptions<Rows> options, ReportingCalendars? calendars = null) : DbContext(options)
{
    public DbSet<Row> All => Set<Row>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.UseAntqDomain(calendars);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>(row =>
    {
        row.ToTable("rows").HasKey(one => one.Number);
        row.ComplexProperty(one => one.Place);
        row.PrimitiveCollection(one => one.Members).ElementType().HasConversion<ParsableConverter<UnitKey>>();
    });
}
