using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Columns of codes and names: what certain rows show orders the candidates of others, and decides nothing.</summary>
public sealed class ColumnResolutionTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);

    private static readonly CodeDating.NamedCode[] Certain = [new("1", "Phúc Xá"), new("4", "Trúc Bạch"), new("7", "Cống Vị")];

    [Fact]
    public void ResolveAll_OfAColumnThatLostZeros_PutsCodesWithZerosFirstAndChoosesNone()
    {
        var alone = Gazetteer.Default.Resolve("19", "", LastOldDay);
        var column = Gazetteer.Default.ResolveAll([.. Certain, new("19", null), new("19", "Điện Biên")], LastOldDay);

        alone.Candidates.Select(one => one.Unit.Key.ToString()).Should().Equal("19@1997-01-01", "019@2025-06-30", "00019@2025-06-30");
        (column.RowsWithLostZeros, column.Level).Should().Be((3, OrganisationLevel.Commune));
        var row = column.Rows[3];
        (row.Outcome, row.IsOrderedByColumn).Should().Be((Gazetteer.ResolutionOutcome.Undecided, true));
        row.Candidates.Select(one => one.Unit.Key.ToString()).Should().Equal("00019@2025-06-30", "019@2025-06-30", "19@1997-01-01");
        row.Describe(Language.Vietnamese).Should().Contain(
            "Trong cột có 3 dòng chắc chắn mất số 0 ở đầu mã: cách đọc thêm số 0 được xếp trước.");
        column.Rows[4].Outcome.Should().Be(Gazetteer.ResolutionOutcome.Undecided);
        column.Describe(Language.English).Should().Equal(
            "5 rows (data 2026b): 3 certain, 2 undecided.",
            "3 rows of the column certainly lost zeros in front: codes with zeros added come first.",
            "All certain rows of the column are of the level commune: units of it come first.");
        column.Rows[0].IsOrderedByColumn.Should().BeFalse();
    }

    [Fact]
    public void ResolveAll_OfAColumnThatKeepsZeros_DoesNotPutCodesWithZerosFirst()
    {
        var column = Gazetteer.Default.ResolveAll([.. Certain, new("00008", "Liễu Giai"), new("19", null)], LastOldDay);

        column.RowsWithLostZeros.Should().Be(0);
        column.Describe(Language.Vietnamese).Should().HaveCount(2);
    }

    [Fact]
    public void ResolveAll_OfSeveralLevels_OrdersByNone()
        => Gazetteer.Default.ResolveAll([.. Certain, new("24", "Bắc Giang"), new("", "xã Tân Phú")], LastOldDay).Level.Should().BeNull();

    [Fact]
    public void ResolveAll_OfEveryRow_HasTheCandidatesOfTheRowAlone()
    {
        CodeDating.NamedCode[] rows =
            [.. Certain, new("19", null), new("19", "Điện Biên"), new("", "Tân Phú"), new("", null), new("x", "y"), new("99", "Tân An")];
        foreach (var day in new LocalDate?[] { null, LastOldDay, new LocalDate(2026, 11, 21) })
        {
            var column = Gazetteer.Default.ResolveAll(rows, day);
            column.Rows.Should().HaveCount(rows.Length);
            foreach (var (row, given) in column.Rows.Zip(rows))
            {
                var alone = Gazetteer.Default.Resolve(given.Code, given.Name, day);
                (row.GivenCode, row.GivenName, row.Outcome, row.Unit, row.Code, row.Candidates.Count).Should()
                    .Be((given.Code, given.Name, alone.Outcome, alone.Unit, alone.Code, alone.Candidates.Count));
                row.Candidates.Select(one => one.Unit).Should().BeEquivalentTo(alone.Candidates.Select(one => one.Unit));
            }

            column.Rows.Select(row => row.ToString()).Should()
                .Equal(Gazetteer.Default.ResolveAll(rows, day).Rows.Select(row => row.ToString()));
            Enum.GetValues<Gazetteer.ResolutionOutcome>().Sum(column.Count).Should().Be(rows.Length);
        }
    }

    [Fact]
    public void ResolveAll_OfEqualRows_ResolvesThemOnce()
    {
        var column = Gazetteer.Default.ResolveAll(Enumerable.Repeat(new CodeDating.NamedCode("19", "Điện Biên"), 10_000));

        column.Rows.Should().HaveCount(10_000).And.OnlyContain(row => ReferenceEquals(row, column.Rows[0]));
        column.Count(Gazetteer.ResolutionOutcome.Undecided).Should().Be(10_000);
    }

    [Fact]
    public void ResolveAll_OfLongAndManyNames_KeepsToItsBounds()
    {
        var name = string.Concat(Enumerable.Repeat("phường 1 ", 100_000));
        var column = Gazetteer.Default.ResolveAll(
            [.. Enumerable.Range(0, 1000).Select(number => new CodeDating.NamedCode($"{90000 + number}", "phường 1")), new(name, name)]);

        column.Rows[0].Candidates.Should().HaveCountGreaterThan(50);
        column.Rows[0].Describe(Language.Vietnamese).Should().HaveCount(12).And.Subject.Last().Should().EndWith("đơn vị khác.");
        column.Rows[^1].Outcome.Should().Be(Gazetteer.ResolutionOutcome.NoCandidate);
        column.Rows[^1].ToString().Length.Should().BeLessThan(1000);
    }

    [Fact]
    public void ResolveAll_OfWhatIsNoRow_IsRefusedWithItsPlace()
    {
        FluentActions.Invoking(() => Gazetteer.Default.ResolveAll(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Gazetteer.Default.ResolveAll([Certain[0], null!])).Should().Throw<ArgumentException>()
            .WithMessage("The row in position 2 is null*");
        FluentActions.Invoking(() => Gazetteer.Default.ResolveAll([new(null!, "x")])).Should().Throw<ArgumentException>()
            .WithMessage("The row in position 1 is null*");
        FluentActions.Invoking(() => Gazetteer.Default.ResolveAll([]).Count((Gazetteer.ResolutionOutcome)9)).Should()
            .Throw<ArgumentOutOfRangeException>();
        Gazetteer.Default.ResolveAll([]).Describe(Language.English).Should().Equal("0 rows (data 2026b).");
    }
}
