using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Antq.Domain.EntityFrameworkCore.Tests;

/// <summary>PostgreSQL with NodaTime's plugin, whose days are <c>date</c>; and without it, where they are text.</summary>
public sealed class PostgreSqlTests(PostgreSqlServer server) : ProviderTests, IClassFixture<PostgreSqlServer>
{
    private readonly string _database = $"antq_{Guid.NewGuid():N}";
    private bool _hasNodaTime = true;

    protected override DbContextOptions<Rows> Options
        => new DbContextOptionsBuilder<Rows>()
            .UseNpgsql(server.ConnectionString.Replace("Database=antq", $"Database={_database}", StringComparison.Ordinal), npgsql =>
            {
                if (_hasNodaTime) npgsql.UseNodaTime();
            })
            .Options;

    [PostgreSqlFact]
    public Task RoundTrip_InPostgreSql_GivesTheSameValues() => RoundTrip_OfEveryType_GivesTheSameValues();

    [PostgreSqlFact]
    public Task Query_InPostgreSql_RunsInTheDatabase() => Query_ByValuesOfTheLibrary_RunsInTheDatabase();

    [PostgreSqlFact]
    public Task Save_InPostgreSqlOfADefaultValue_IsRefused() => Save_OfADefaultValue_IsRefused();

    [PostgreSqlFact]
    public Task RoundTrip_InPostgreSqlWithoutNodaTime_GivesTheSameValues()
    {
        _hasNodaTime = false;
        return RoundTrip_OfEveryType_GivesTheSameValues();
    }

    [PostgreSqlFact]
    public Task Query_InPostgreSqlWithoutNodaTime_RunsInTheDatabase()
    {
        _hasNodaTime = false;
        return Query_ByValuesOfTheLibrary_RunsInTheDatabase();
    }

    [PostgreSqlFact]
    public void Model_OfDays_IsThatOfTheProvider()
    {
        using var rows = new Rows(Options);
        var row = rows.Model.FindEntityType(typeof(Row))!;

        row.FindProperty(nameof(Row.Day))!.GetColumnType().Should().Be("date");
        row.FindProperty(nameof(Row.Until))!.GetColumnType().Should().Be("date");
        row.FindProperty(nameof(Row.Day))!.GetTypeMapping().Converter.Should().BeNull();
        row.FindComplexProperty(nameof(Row.Place))!.ComplexType.FindProperty(nameof(Place.Since))!.ClrType.Should().Be<LocalDate>();
        row.FindProperty(nameof(Row.Key))!.GetColumnType().Should().Be("text");
    }
}
