using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

/// <summary>Opening stock + built − ended = closing stock, of numbers that may be missing or only bounded.</summary>
public sealed class StockBalanceTests
{
    private static readonly StockBalance Models = StandardMeasures.All.Balances.Single(
        balance => balance.Stock == StandardMeasures.Models.Id);

    [Fact]
    public void Balances_OfTheStandardMeasures_AreOfModelsAndOfSites()
        => StandardMeasures.All.Balances.Select(balance => balance.ToString()).Should().Equal(
            "model-sites + model-sites-opened − model-sites-ended", "models + models-built − models-ended");

    [Theory]
    [InlineData("55", "17", "10", "62", Answer.Yes, "62")]
    [InlineData("55", "17", "10", "61", Answer.No, "62")]
    [InlineData("55", "17", "0", "72", Answer.Yes, "72")]
    [InlineData("0", "0", "0", "0", Answer.Yes, "0")]
    [InlineData("55", "17", null, "62", Answer.CannotTell, "0..72")]
    [InlineData("55", "17", null, "73", Answer.No, "0..72")]
    [InlineData("55", null, "10", "44", Answer.No, "45..")]
    [InlineData("55", null, "10", "45", Answer.CannotTell, "45..")]
    [InlineData(null, "17", "10", "6", Answer.No, "7..")]
    [InlineData(null, "17", "10", "7", Answer.CannotTell, "7..")]
    [InlineData("55", "17", "10", null, Answer.CannotTell, "62")]
    [InlineData("51..", "17", "10", "57", Answer.No, "58..")]
    [InlineData("51..", "17", "10", "62", Answer.CannotTell, "58..")]
    [InlineData("5", "1", "7", null, Answer.No, null)]
    [InlineData("5", "1", "7", "0", Answer.No, null)]
    [InlineData("5", "1", "6..8", null, Answer.CannotTell, "0")]
    [InlineData(null, null, null, null, Answer.CannotTell, "0..")]
    public void Check_OfNumbers_TellsWhetherTheyBalance(string? opening, string? built, string? ended, string? closing, Answer expected,
        string? bounds)
    {
        var check = Models.Check(Read(opening), [Read(built)], [Read(ended)], Read(closing));

        check.Answer.Should().Be(expected);
        check.Closing?.ToString().Should().Be(bounds);
    }

    [Fact]
    public void Repairs_OfABrokenBalance_AreTheNumbersThatAloneMayBeWrong()
    {
        var check = Models.Check(55, [17], [10], 61);

        check.Repairs.Select(term => $"{term.Role} {term.Measure}: {term.Stated} -> {term.Needed}").Should().Equal(
            "Opening models: 55 -> 54", "Inflow models-built: 17 -> 16", "Outflow models-ended: 10 -> 11", "Closing models: 61 -> 62");
    }

    [Fact]
    public void Repairs_ThatWouldTakeANegativeNumber_AreLeftOut()
        => Models.Check(2, [1], [0], 9).Repairs.Select(term => (term.Role, term.Needed!.Value.Lower)).Should().Equal(
            (BalanceCheck.Role.Opening, 8), (BalanceCheck.Role.Inflow, 7), (BalanceCheck.Role.Closing, 3));

    [Fact]
    public void Repairs_OfABalanceThatHolds_AreNone() => Models.Check(55, [17], [10], 62).Repairs.Should().BeEmpty();

    /// <summary>Every choice of values within the bounds, up to a number that no bound reaches, is tried.</summary>
    [Fact]
    [Trait("Length", "Long")]
    public void Check_OfSmallNumbers_AgreesWithTryingAllValues()
    {
        var random = new Random(20250719);
        for (var round = 0; round < 400; round++)
        {
            var numbers = Enumerable.Range(0, 5).Select(_ => Any(random)).ToArray();
            var balance = new StockBalance(Id("s"), [Id("a"), Id("b")], [Id("c")]);

            var check = balance.Check(numbers[0], [numbers[1], numbers[2]], [numbers[3]], numbers[4]);

            var worlds = Worlds(numbers).ToArray();
            (check.Answer == Answer.No).Should().Be(worlds.Length == 0, string.Join(' ', numbers));
            (check.Answer == Answer.Yes).Should().Be(worlds.Length == 1 && numbers.All(number => number is { IsExact: true }));
            for (var place = 0; place < numbers.Length; place++)
            {
                var free = (Count?[])numbers.Clone();
                free[place] = null;
                var possible = Worlds(free).Select(world => world[place]).ToHashSet();
                var needed = check.Terms[place].Needed;
                for (var value = 0; value <= 6; value++)
                    possible.Contains(value).Should().Be(needed is { } bounds && bounds.Lower <= value && !(value > bounds.Upper));
            }
        }
    }

    [Fact]
    public void Check_OfTheLargestNumbers_DoesNotWrap()
    {
        Models.Check(long.MaxValue, [0], [0], long.MaxValue).Answer.Should().Be(Answer.Yes);
        Models.Check(long.MaxValue, [1], [1], long.MaxValue).Answer.Should().Be(Answer.Yes);
        FluentActions.Invoking(() => Models.Check(long.MaxValue, [1], [0], 0)).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Check_OfOtherNumbersThanFlows_IsRefused()
    {
        FluentActions.Invoking(() => Models.Check(1, [], [0], 1)).Should().Throw<ArgumentException>()
            .WithMessage("0 numbers for 1 inflows*");
        FluentActions.Invoking(() => Models.Check(1, [0], [0, 0], 1)).Should().Throw<ArgumentException>()
            .WithMessage("2 numbers for 1 outflows*");
        FluentActions.Invoking(() => Models.Check(default(Count), [0], [0], 1)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Balance_OfNoFlowOrAMeasureTwice_IsRefused()
    {
        FluentActions.Invoking(() => new StockBalance(Id("a"), [], [])).Should().Throw<ArgumentException>().WithMessage("*no flow*");
        FluentActions.Invoking(() => new StockBalance(Id("a"), [Id("b")], [Id("b")])).Should().Throw<ArgumentException>()
            .WithMessage("*twice*");
        FluentActions.Invoking(() => new StockBalance(Id("a"), [Id("a")], [])).Should().Throw<ArgumentException>().WithMessage("*twice*");
        FluentActions.Invoking(() => new StockBalance(Id("a"), [default], [])).Should().Throw<ArgumentException>().WithMessage("*default*");
    }

    [Fact]
    public void Catalogue_WithABalanceOfItsOwn_KeepsTheOthers()
    {
        var teams = Declare("own-teams", TimeBehaviour.Stock);
        var founded = Declare("own-teams-founded", TimeBehaviour.Flow);
        var catalogue = StandardMeasures.All.With(teams, founded).With(new StockBalance(teams.Id, [founded.Id], []));

        catalogue.Balances.Select(balance => balance.Stock.ToString()).Should().Equal("model-sites", "models", "own-teams");
        catalogue.TryGetBalance(teams.Id, out var own).Should().BeTrue();
        own!.Inflows.Should().Equal(founded.Id);
        catalogue.TryGetBalance(founded.Id, out _).Should().BeFalse();
        catalogue.With(Declare("more", TimeBehaviour.Flow)).Balances.Should().HaveCount(3);
        StandardMeasures.All.Balances.Should().HaveCount(2);
    }

    [Fact]
    public void Catalogue_WithABalanceThatDoesNotFit_IsRefused()
    {
        var stock = Declare("s", TimeBehaviour.Stock);
        var flow = Declare("f", TimeBehaviour.Flow);
        var catalogue = new MeasureCatalogue([stock, flow]).With(new StockBalance(stock.Id, [flow.Id], []));

        FluentActions.Invoking(() => catalogue.With(new StockBalance(stock.Id, [], [flow.Id]))).Should().Throw<ArgumentException>()
            .WithMessage("*'s' has a balance already*");
        FluentActions.Invoking(() => catalogue.With(new StockBalance(flow.Id, [stock.Id], []))).Should().Throw<ArgumentException>()
            .WithMessage("*'f' is no Stock*");
        FluentActions.Invoking(() => catalogue.With(Declare("t", TimeBehaviour.Stock)).With(new StockBalance(Id("t"), [stock.Id], [])))
            .Should().Throw<ArgumentException>().WithMessage("*'s' is no Flow*");
        FluentActions.Invoking(() => catalogue.With(new StockBalance(Id("x"), [flow.Id], []))).Should().Throw<ArgumentException>()
            .WithMessage("*'x'*");
    }

    private static IEnumerable<int[]> Worlds(Count?[] numbers)
    {
        const int Most = 30;
        foreach (var opening in Values(numbers[0]))
        {
            foreach (var first in Values(numbers[1]))
            {
                foreach (var second in Values(numbers[2]))
                {
                    foreach (var went in Values(numbers[3]))
                    {
                        var closing = opening + first + second - went;
                        if (closing >= 0 && Allows(numbers[4], closing)) yield return [opening, first, second, went, closing];
                    }
                }
            }
        }

        static IEnumerable<int> Values(Count? count)
            => count is { IsExact: true } exact
                ? [(int)exact.Lower]
                : Enumerable.Range(0, (count is { Upper: { } upper } ? (int)upper : Most / 2) + 1).Where(value => Allows(count, value));

        static bool Allows(Count? count, int value) => count is not { } given || (given.Lower <= value && !(value > given.Upper));
    }

    private static Count? Any(Random random) => random.Next(5) switch
    {
        0 => null,
        1 => Count.AtLeast(random.Next(4)),
        2 => Count.AtMost(random.Next(4)),
        _ => Count.Exactly(random.Next(5)),
    };

    private static Count? Read(string? text) => text is null ? null : Count.Parse(text);

    private static MeasureId Id(string id) => MeasureId.Parse(id);

    private static Measure Declare(string id, TimeBehaviour time)
        => new(Id(id), id, id, TerritoryBehaviour.Adds, time, CategoryBehaviour.Partition);
}
