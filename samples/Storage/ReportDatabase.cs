using Antq.Domain;
using Microsoft.EntityFrameworkCore;

namespace Antq.Samples.Storage;

/// <summary>Reports in a database: one row a revision, and its facts.</summary>
public sealed class ReportDatabase(DbContextOptions<ReportDatabase> options) : DbContext(options)
{
    // recipe: database
    public DbSet<StoredReport> Reports => Set<StoredReport>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseAntqDomain();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var report = modelBuilder.Entity<StoredReport>();
        report.HasKey(stored => new { stored.Id, stored.Revision });
        report.HasIndex(stored => new { stored.Unit, stored.AsOf });
        report.OwnsMany(stored => stored.Facts, fact =>
        {
            fact.ToTable("Facts").WithOwner().HasForeignKey("ReportId", "Revision");
            fact.Property(stored => stored.Number).ValueGeneratedNever();
            fact.HasKey("ReportId", "Revision", nameof(StoredFact.Number));
            fact.HasIndex(stored => new { stored.Measure, stored.Unit });
        });
    }
    // end

    /// <summary>Reports as the library knows them, whatever the query chose them by.</summary>
    public static async Task<IReadOnlyList<Report>> ReadAsync(IQueryable<StoredReport> chosen, CancellationToken cancellation = default)
        => [.. (await chosen.AsNoTracking().ToListAsync(cancellation)).Select(stored => stored.Document)];
}
