// example
using Antq.Domain;
using Microsoft.EntityFrameworkCore;
using NodaTime;

using var database = new ReportDatabase();
database.Database.EnsureDeleted();
database.Database.EnsureCreated();
var unit = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21)).Province("25");
var report = Report.For(unit, ReportingPeriod.Parse("2025-Q3"), MovementType.AllPeopleProtectNationalSecurity)
    .With(StandardMeasures.InformationReceived, Count.Read("hơn 2.430", Language.Vietnamese))
    .Build();
database.Reports.Add(new StoredReport { Id = report.Id, Unit = report.Unit, AsOf = report.AsOf, Document = report });
database.SaveChanges();

var from = new LocalDate(2025, 7, 1);
var found = database.Reports.AsNoTracking().Single(stored => stored.Unit == unit.Key && stored.AsOf >= from);
Console.WriteLine($"{found.Id}: {found.Document.Figures[0].Value}");

public sealed class ReportDatabase : DbContext
{
    public DbSet<StoredReport> Reports => Set<StoredReport>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseAntqDomain();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=reports.db");
}

public sealed class StoredReport
{
    public required string Id { get; init; }

    public required UnitKey Unit { get; init; }

    public required LocalDate AsOf { get; init; }

    public required Report Document { get; init; }
}
// end
