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

        var data = Checkout.File("src", "Antq.Domain", "Data");
        files.Keys.Should().BeEquivalentTo(Directory.GetFiles(data).Select(Path.GetFileName).Where(name => !name!.EndsWith(".cs", StringComparison.Ordinal)));
        foreach (var (name, text) in files) (text == DataFiles.Read(data, name)).Should().BeTrue($"the tables and {name} agree");
    }

    [Fact]
    public void Build_OfTheTables_IsOfTheirVersion()
        => DataFiles.Build(Tables).Values.Should().OnlyContain(text => text.StartsWith($"antq-data 1 {Tables.Version}\n", StringComparison.Ordinal));

    [Fact]
    public void Check_OfTheTables_FindsNothing()
        => RegisterChecks.Check(Tables, DataFiles.Build(Tables)).Should().BeEmpty();

    [Theory]
    [InlineData("unit-states", "Hà Giang", "Ha\u0300 Giang", "unit-states: not in Unicode form C: *")]
    [InlineData("units", "02@1991-08-12,1991-08-12,2025-06-30", "02@1991-08-12,2025-07-01,2025-06-30", "Hà Giang (02@1991-08-12) ends before it begins.")]
    [InlineData("unit-states", "26@2008-08-01,2008-08-01", "26@2008-08-01,2008-08-02", "Vĩnh Phúc (26@2008-08-01) has no state on its first day.")]
    [InlineData("unit-states", "46@1989-07-01,2025-01-01", "46@1989-07-01,1989-01-01", "*46@1989-07-01) has a state outside its life, 1989-01-01.")]
    [InlineData("unit-states", "Kon Tum,,tỉnh,BCA@1976-07-02", "Kon Tum,,tỉnh,BCA@1975-07-02", "Kon Tum (62@1991-08-12) has an unknown parent BCA@1975-07-02.")]
    [InlineData("units", "08@1991-08-12,1991-08-12,2025-06-30", "08@1991-08-12,1991-08-12,", "Tuyên Quang (08@1991-08-12) and Tuyên Quang (08@2025-07-01) share a code at the same time.")]
    [InlineData("unit-events", "62@1991-08-12,51@2025-07-01", "63@1991-08-12,51@2025-07-01", "2025-07-01: 63@1991-08-12 or 51@2025-07-01 is unknown.")]
    [InlineData("unit-events", "2025-07-01,merge,62@1991-08-12", "2025-07-02,merge,62@1991-08-12", "51@2025-07-01 does not begin on 2025-07-02, the day of its event.")]
    [InlineData("units", "62@1991-08-12,1991-08-12,2025-06-30", "62@1991-08-12,1991-08-12,2025-06-29", "62@1991-08-12 does not end on the day before 2025-07-01.")]
    [InlineData("units", "04@1997-01-01,1997-01-01,,", "04@1997-01-01,1997-01-01,2025-06-30,", "Cao Bằng (04@1997-01-01) ends without a successor.")]
    public void Check_OfTablesWithOneWrongValue_FindsIt(string table, string right, string wrong, string expected)
    {
        var broken = With(table, lines => [.. lines.Select(line => line.Replace(right, wrong, StringComparison.Ordinal))]);

        RegisterChecks.Check(broken, DataFiles.Build(broken)).Should().ContainMatch(expected);
    }

    [Theory]
    [InlineData("unit-states", "62@1991-08-12,1991-08-12", "62@1991-08-12,12/08/1991", "register.txt line *'12/08/1991' is not a day*")]
    [InlineData("unit-states", "62@1991-08-12,1991-08-12", "62@1991-08-12,", "register.txt line *: no from.")]
    [InlineData("unit-states", "Kon Tum,,tỉnh", "Kon Tum,,tĩnh", "register.txt line *, kind: 'tĩnh' is not a kind of unit.")]
    [InlineData("unit-states", "62@1991-08-12,1991-08-12", "62-1991-08-12,1991-08-12", "register.txt line *, unit: '62-1991-08-12' is not the key of a unit*")]
    [InlineData("unit-states", "62@1991-08-12,1991-08-12", "61@1991-08-12,1991-08-12", "register.txt line *: the unit has no state.")]
    [InlineData("unit-states", "BCA@1976-07-02,QH-1991-08-12", "BCA@1976-07-02,QH-1991-08-13", "register.txt line *: no act 'QH-1991-08-13'.")]
    [InlineData("unit-states", "QH-1991-08-12,verified", "QH-1991-08-12,sure", "register.txt line *, confidence: 'sure' is not a Confidence: *")]
    [InlineData("unit-events", "merge,62@1991-08-12", "join,62@1991-08-12", "register.txt line *, kind: 'join' is not a UnitEventKind: *")]
    [InlineData("unit-events", "51@2025-07-01,whole", "51@2025-07-01,hwole", "register.txt line *: 'hwole' is neither 'whole' nor 'part'.")]
    [InlineData("unit-aliases", "06@1997-01-01", "05@1997-01-01", "register.txt line *: no unit '05@1997-01-01'.")]
    [InlineData("units", "62@1991-08-12", "60@1991-12-26", "register.txt line *: '60@1991-12-26' stands twice.")]
    [InlineData("acts", "15/2008/QH12", "14/2008/QH12", "register.txt line *: '14/2008/QH12' stands twice.")]
    [InlineData("levels", "department", "province", "register.txt line *: 'Province' stands twice.")]
    public void Check_OfTablesThatCannotBeRead_NamesTheLine(string table, string right, string wrong, string expected)
    {
        var broken = With(table, lines => [.. lines.Select(line => line.Replace(right, wrong, StringComparison.Ordinal))]);

        RegisterChecks.Check(broken, DataFiles.Build(broken)).Should().ContainSingle().Which.Should().Match(expected);
    }

    [Fact]
    public void Check_OfAStateOfNoUnit_NamesTheLine()
    {
        var broken = With("unit-states", lines => [.. lines, "99@2025-07-01,2025-07-01,Không Có,,tỉnh,BCA@1976-07-02,,verified"]);

        RegisterChecks.Check(broken, DataFiles.Build(broken)).Should().ContainSingle().Which.Should().Match("register.txt line *: no unit '99@2025-07-01'.");
    }

    [Fact]
    public void Check_OfAnEventThatStandsTwice_FindsIt()
    {
        var broken = With("unit-events", lines => [.. lines, lines[^1]]);

        RegisterChecks.Check(broken, DataFiles.Build(broken)).Should().ContainSingle().Which.Should().StartWith("unit-events: stands twice: 2025-07-01,merge,");
    }

    [Theory]
    [InlineData("acts")]
    [InlineData("measures")]
    [InlineData("movements")]
    [InlineData("unit-aliases")]
    [InlineData("unit-states")]
    [InlineData("units")]
    public void Check_OfATableOutOfOrder_FindsIt(string table)
    {
        var broken = With(table, lines => [lines[0], .. lines.Skip(1).Reverse()]);

        RegisterChecks.Check(broken, DataFiles.Build(broken)).Should().Contain($"{table}: not sorted.");
    }

    [Theory]
    [InlineData("levels", "district,2025-06-30,verified", "levels line 5: 3 values for 2 columns.")]
    [InlineData("acts", "99/2099/QH99,Nghị quyết", "acts line 18: 2 values for 4 columns.")]
    public void Build_OfALineWithOtherValuesThanColumns_NamesTheLine(string table, string line, string expected)
        => FluentActions.Invoking(() => DataFiles.Build(With(table, lines => [.. lines, line]))).Should().Throw<ReferenceDataException>().WithMessage(expected);

    private static TableSet With(string table, Func<IReadOnlyList<string>, IReadOnlyList<string>> change)
    {
        var changed = change(Tables.Tables[table]);
        return Tables with { Tables = new Dictionary<string, IReadOnlyList<string>>(Tables.Tables, StringComparer.Ordinal) { [table] = changed } };
    }
}
