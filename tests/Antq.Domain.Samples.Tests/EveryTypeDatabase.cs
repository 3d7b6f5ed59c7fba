using Antq.Samples.Storage;
using Microsoft.EntityFrameworkCore;

namespace Antq.Domain.Tests;

/// <summary>An application's own table, with nothing said of how the library's types are stored.</summary>
internal sealed class EveryTypeDatabase(DbContextOptions<EveryTypeDatabase> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.StoreDomainTypes();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<EveryType>().HasKey(row => row.Number);
}
