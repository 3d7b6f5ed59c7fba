using System.Globalization;
using Antq.Domain.Data;
using Antq.Domain.DataBuilder;

namespace Antq.Domain.Tests.Data;

/// <summary>The readable tables, the embedded files made of them, and the checks between the two.</summary>
public sealed class DataBuilderTests
{
    private static readonly TableSet Tables = TableSet.Read(Checkout.File("src", "Antq.Domain.DataBuilder", "Tables"));

    [Fact]
    public void Build_OfTheTables_IsWhatIsEmbedded()
    {
        var files = DataFiles.Build(Tables);

        var folder = Checkout.File("src", "Antq.Domain", "Data");
        files.Keys.Should().BeEquivalentTo(Directory.GetFiles(folder, "*.txt*").Select(Path.GetFileName));
        foreach (var (name, text) in files) text.Should().Be(DataFiles.Read(folder, name), name);
    }

    [Fact]
    public void Build_OfTheTables_IsOfTheirVersion()
        => DataFiles.Build(Tables).Values.Should()
            .OnlyContain(text => text.StartsWith($"antq-data 1 {Tables.Version}\n", StringComparison.Ordinal));

    [Fact]
    public void Check_OfTheTables_FindsNothing()
        => GazetteerChecks.Check(Tables).Should().BeEmpty();

    [Theory]
    [InlineData("provinces", "Hà Giang", "Ha\u0300 Giang", "provinces: not in Unicode form C: *")]
    [InlineData("provinces", "Hà Giang", "Ha\u0300 Giang",
        "Error ANTQ3015 /lines/*: The column “name”: “Ha\u0300 Giang” is not in Unicode form C (data 2026b).")]
    [InlineData("provinces", "62@1991-08-12,1991-08-12", "62@1991-08-12,12/08/1991", "Error ANTQ3014 /lines/*“12/08/1991” is not a day*")]
    [InlineData("provinces", "02@1991-08-12,1991-08-12,2025-06-30", "02@1991-08-12,2025-07-01,2025-06-30",
        "Error ANTQ3102 /units/02@1991-08-12: *")]
    [InlineData("unit-states", "46@1989-07-01,2025-01-01", "46@1989-07-01,1989-01-01",
        "Error ANTQ3105 /units/46@1989-07-01/states/1989-01-01: *")]
    [InlineData("commune-events", "00004@2025-06-30,merge", "99999@2025-06-30,merge",
        "Error ANTQ3301 /unit-events/2025-07-01/00004@2025-07-01/99999@2025-06-30: *")]
    public void Check_OfTablesWithOneWrongValue_FindsIt(string table, string right, string wrong, string expected)
    {
        var broken = With(table, lines => [.. lines.Select(line => line.Replace(right, wrong, StringComparison.Ordinal))]);

        GazetteerChecks.Check(broken).Should().ContainMatch(expected);
    }

    [Fact]
    public void Check_OfAnEventThatStandsTwice_FindsIt()
    {
        var broken = With("unit-events", lines => [.. lines, lines[^1]]);

        GazetteerChecks.Check(broken).Should().HaveCount(2).And
            .Contain(problem => problem.StartsWith("unit-events: stands twice: 2025-07-01,", StringComparison.Ordinal))
            .And.Contain(problem => problem.StartsWith("Error ANTQ3018 ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("acts")]
    [InlineData("measures")]
    [InlineData("movement-relations")]
    [InlineData("movements")]
    [InlineData("unit-aliases")]
    [InlineData("unit-states")]
    [InlineData("provinces")]
    public void Check_OfATableOutOfOrder_FindsIt(string table)
    {
        var broken = With(table, lines => [lines[0], .. lines.Skip(1).Reverse()]);

        GazetteerChecks.Check(broken).Should().Contain($"{table}: not sorted.");
    }

    [Theory]
    [InlineData("levels", "district,2025-06-30,,verified", "levels line {0}: 4 values for 3 columns.")]
    [InlineData("acts", "99/2099/QH99,Nghị quyết", "acts line {0}: 2 values for 4 columns.")]
    public void Build_OfALineWithOtherValuesThanColumns_NamesTheLine(string table, string line, string expected)
        => FluentActions.Invoking(() => DataFiles.Build(With(table, lines => [.. lines, line]))).Should().Throw<ReferenceDataException>()
            .WithMessage(string.Format(CultureInfo.InvariantCulture, expected, Tables.Tables[table].Count + 1));

    private static TableSet With(string table, Func<IReadOnlyList<string>, IReadOnlyList<string>> change)
    {
        var changed = change(Tables.Tables[table]);
        return Tables
            with
        { Tables = new Dictionary<string, IReadOnlyList<string>>(Tables.Tables, StringComparer.Ordinal) { [table] = changed } };
    }
}
