using Antq.Domain.Measures;
using Antq.Domain.Periods;
using Antq.Samples.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Antq.Domain.Tests;

/// <summary>Reports in SQLite: what comes back, and the queries that people write.</summary>
public sealed class StorageTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public StorageTests()
    {
        _connection.Open();
        using var database = Open();
        database.Database.EnsureCreated();
        database.Reports.AddRange(Seeds.All.Select(StoredReport.Of));
        database.SaveChanges();
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public async Task Read_OfStoredReports_GivesTheSameReports()
    {
        using var database = Open();

        var read = await ReportDatabase.ReadAsync(database.Reports);

        read.Select(Bytes).Should().BeEquivalentTo(Seeds.All.Select(Bytes));
    }

    [Fact]
    public void Model_OfEveryTypeOfTheLibrary_StoresText()
    {
        using var every = new EveryTypeDatabase(Options<EveryTypeDatabase>());
        var entity = every.Model.FindEntityType(typeof(EveryType))!;

        entity.GetProperties().Where(property => property.Name != nameof(EveryType.Number)).Should()
            .OnlyContain(property => property.GetTypeMapping().Converter!.ProviderClrType == typeof(string));
        var parsable = typeof(Report).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType
                && Array.Exists(type.GetInterfaces(),
                face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>)));
        entity.GetProperties().Select(property => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).Should()
            .Contain(parsable);
    }

    [Fact]
    public void RoundTrip_OfEveryTypeOfTheLibrary_GivesTheSameValues()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var options = new DbContextOptionsBuilder<EveryTypeDatabase>().UseSqlite(connection).Options;
        var stored = new EveryType
        {
            Key = UnitKey.Parse("24@2025-07-01"),
            Period = ReportingPeriod.Parse("phase:2015/2020|5 năm"),
            Count = Count.Parse("2431..|hơn 2.430"),
            Difference = CountDifference.Between(-3, null),
            Ratio = Ratio.Of(63, 63),
            Percentage = Percentage.Of(95.50m),
            Share = TargetShare.Parse("+5%"),
            Measure = MeasureId.Parse("model-sites"),
            Scheme = AwardSchemeId.Parse("feat-order"),
            Population = Population.AssociationMembers,
            Anniversary = Anniversary.Of(new LocalDate(1967, 6, 16), 57),
            Form = AwardForm.CertificateOfMerit,
            Movement = null,
            Day = new LocalDate(2025, 7, 1),
            Absent = null,
        };
        using (var database = new EveryTypeDatabase(options))
        {
            database.Database.EnsureCreated();
            database.Add(stored);
            database.SaveChanges();
        }

        using var again = new EveryTypeDatabase(options);
        again.Set<EveryType>().AsNoTracking().Single().Should().Be(stored);
        again.Database.SqlQueryRaw<string>("SELECT Form || ' ' || Day || ' ' || Key || ' ' || Count AS Value FROM EveryType").Single()
            .Should().Be("certificate-of-merit 2025-07-01 24@2025-07-01 2431..|hơn 2.430");
    }

    [Fact]
    public void Save_OfADefaultValue_IsRefused()
    {
        using var database = Open();
        var report = StoredReport.Of(Seeds.Report(Seeds.PhuTho));
        database.Add(new StoredReport
        {
            Id = "x",
            Revision = 1,
            Unit = default,
            Period = report.Period,
            Start = null,
            End = report.End,
            AsOf = report.AsOf,
            Movement = report.Movement,
            Document = report.Document,
            Facts = [],
        });

        database.Invoking(it => it.SaveChanges()).Should().Throw<Exception>().Which.GetBaseException().Message.Should()
            .Contain("default UnitKey");
    }

    [Fact]
    public void Query_ByUnitPeriodAndMovement_FindsReports()
    {
        using var database = Open();
        var phuTho = UnitKey.Parse("25@2025-07-01");
        var year = ReportingPeriod.Year(2021);

        database.Reports.Where(report => report.Unit == phuTho).Select(report => report.Id).Should().Equal(Seeds.PhuTho);
        database.Reports.Where(report => report.Period == year).Select(report => report.Id).Should().Equal(Seeds.NamDinh);
        database.Reports.Count(report => report.Movement == MovementType.AllPeopleProtectNationalSecurity).Should().Be(5);
    }

    [Fact]
    public void Query_ByDays_ComparesDaysInTheDatabase()
    {
        using var database = Open();
        var (from, to) = (new LocalDate(2022, 1, 1), new LocalDate(2024, 12, 31));

        database.Reports.Where(report => report.AsOf >= from && report.AsOf <= to).OrderByDescending(report => report.AsOf)
            .Select(report => report.Id)
            .Should().Equal(Seeds.QuangNam, Seeds.VinhPhuc, Seeds.NamDinh);
        database.Reports.Where(report => report.Start >= from && report.End <= to).Should().BeEmpty();
        database.Reports.Where(report => report.End > to).Select(report => report.Id).Should().Equal(Seeds.PhuTho);
    }

    [Fact]
    public void Query_OfAllUnitsBelowOne_TakesTheirKeysFromTheGazetteer()
    {
        using var database = Open();
        var day = new LocalDate(2024, 9, 19);
        var provinces = Gazetteer.Default.AsOf(day).Provinces.Select(unit => unit.Key).ToArray();

        database.Reports.Where(report => provinces.Contains(report.Unit)).Select(report => report.Id).Should()
            .BeEquivalentTo(Seeds.NamDinh, Seeds.QuangNam, Seeds.VinhPhuc);
    }

    [Fact]
    public void Query_ByFacts_FindsMeasuresFormsAndBounds()
    {
        using var database = Open();
        var sites = StandardMeasures.ModelSites.Id;

        database.Reports.Where(report => report.Facts.Any(fact => fact.Measure == sites && fact.Lower >= 1000)).Select(report => report.Id)
            .Should().Equal(Seeds.VinhPhuc);
        database.Reports.Where(report => report.Facts.Any(fact => fact.Form == AwardForm.EmulationFlag)).Select(report => report.Id)
            .Should().Equal(Seeds.NamDinh, Seeds.VinhPhuc);
        database.Reports.Where(report => report.Facts.Any(fact => fact.Population == Population.AssociationMembers))
            .Select(report => report.Id).Should().Equal(Seeds.QuangNam);
    }

    [Fact]
    public async Task Query_OfReports_IsAddedUpByTheLibrary()
    {
        using var database = Open();
        var today = new LocalDate(2026, 11, 21);

        // recipe: add up what a query finds
        var latest = database.Reports
            .Where(report => report.Movement == MovementType.AllPeopleProtectNationalSecurity && report.AsOf <= today)
            .Where(report => !database.Reports.Any(later => later.Id == report.Id && later.Revision > report.Revision));
        var reports = await ReportDatabase.ReadAsync(latest);
        var result = new Aggregator(Gazetteer.Default).RollUp(
            reports, OrganisationLevel.Province, boundariesOf: today, ReportingPeriod.Parse("2015/2025"));
        // end

        result[Gazetteer.Default[UnitKey.Parse("25@2025-07-01")], StandardMeasures.Exemplars].Value.Should().Be(Count.Exactly(76));
        result.Findings.Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Save_OfALaterRevision_StandsBesideTheEarlierOne()
    {
        using var database = Open();
        database.Reports.Add(StoredReport.Of(Seeds.Report(Seeds.PhuTho) with { Revision = 2 }));
        database.SaveChanges();

        database.Reports.Where(report => report.Id == Seeds.PhuTho).OrderBy(report => report.Revision).Select(report => report.Revision)
            .Should().Equal(1, 2);
    }

    private static string Bytes(Report report) => Convert.ToHexString(ReportJson.Write(report));

    private static DbContextOptions<T> Options<T>()
        where T : DbContext
        => new DbContextOptionsBuilder<T>().UseSqlite("Data Source=:memory:").Options;

    private ReportDatabase Open() => new(new DbContextOptionsBuilder<ReportDatabase>().UseSqlite(_connection).Options);
}
