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
    public void Query_ByUnitPeriodAndMovement_FindsReports()
    {
        using var database = Open();
        var phuTho = UnitKey.Parse("25@2025-07-01");
        var year = ReportingPeriod.Year(2021);
        KindId<MovementType> movement = MovementType.AllPeopleProtectNationalSecurity;

        database.Reports.Where(report => report.Unit == phuTho).Select(report => report.Id).Should().Equal(Seeds.PhuTho);
        database.Reports.Where(report => report.Period == year).Select(report => report.Id).Should().Equal(Seeds.NamDinh);
        database.Reports.Count(report => report.Movement == movement).Should().Be(5);
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
        KindId<AwardForm> flag = AwardForm.EmulationFlag;

        database.Reports.Where(report => report.Facts.Any(fact => fact.Measure == sites && fact.Lower >= 1000)).Select(report => report.Id)
            .Should().Equal(Seeds.VinhPhuc);
        database.Reports.Where(report => report.Facts.Any(fact => fact.Form == flag)).Select(report => report.Id)
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
        KindId<MovementType> movement = MovementType.AllPeopleProtectNationalSecurity;
        var latest = database.Reports
            .Where(report => report.Movement == movement && report.AsOf <= today)
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

    private ReportDatabase Open() => new(new DbContextOptionsBuilder<ReportDatabase>().UseSqlite(_connection).Options);
}
