using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Antq.Domain.EntityFrameworkCore.Tests;

public sealed class SqliteTests : ProviderTests, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteTests() => _connection.Open();

    protected override DbContextOptions<Rows> Options => new DbContextOptionsBuilder<Rows>().UseSqlite(_connection).Options;

    public void Dispose() => _connection.Dispose();

    [Fact]
    public Task RoundTrip_InSqlite_GivesTheSameValues() => RoundTrip_OfEveryType_GivesTheSameValues();

    [Fact]
    public Task Query_InSqlite_RunsInTheDatabase() => Query_ByValuesOfTheLibrary_RunsInTheDatabase();

    [Fact]
    public Task Save_InSqliteOfADefaultValue_IsRefused() => Save_OfADefaultValue_IsRefused();

    [Fact]
    public void Model_OfEveryTypeOfTheLibrary_StoresText()
    {
        using var rows = new Rows(Options);
        var properties = rows.Model.FindEntityType(typeof(Row))!.GetProperties().Where(
            property => property.Name is not (nameof(Row.Number) or nameof(Row.Members))).ToArray();

        properties.Should().OnlyContain(property => property.GetTypeMapping().Converter!.ProviderClrType == typeof(string));
        var values = typeof(Report).Assembly.GetExportedTypes().Where(type => type.IsValueType && type != typeof(KindId<>));
        var parsable = values.Where(type => Array.Exists(
            type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>)));
        properties.Select(property => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).Should()
            .Contain(parsable.Append(typeof(KindId<IssuingOffice>)));
    }
}
