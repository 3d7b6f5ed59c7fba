namespace Antq.Domain.Tests.Hostile;

/// <summary>
/// Thousands of hostile texts at every door of the library, the same on every run: nothing is thrown but what the door documents, and what
/// is allocated is bounded by the length of the text.
/// </summary>
public sealed class DoorTests
{
    /// <summary>How many texts each door is given, beside the long ones.</summary>
    internal const int CasesOfADoor = 120;

    private static readonly Lazy<string[]> LongTexts = new(() => [.. HostileTexts.Long(1 << 19)]);

    public static TheoryData<string> Doors => new(Door.All.Select(door => door.Name));

    [Fact]
    public void Doors_OfTheLibrary_CanAllBeCalled()
    {
        Door.All.SelectMany(door => door.Unknown.Select(type => $"{door}: {type}")).Should()
            .BeEmpty("a type that stands beside a text has a good value in the tests");
        (Door.All.Count * CasesOfADoor).Should().BeGreaterThan(10_000);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public void Door_OfHostileTexts_RefusesThemAsDocumented(string name)
    {
        var door = Door.All.Single(one => one.Name == name);
        var texts = new HostileTexts(20261126 + name.Length);
        WarmUp(door);
        for (var number = 0; number < CasesOfADoor; number++)
        {
            var given = new List<string>();
            var (thrown, allocated) = door.Measure(
                () =>
                {
                    given.Add(texts.Next());
                    return given[^1];
                },
                number);
            if (!IsWithinLimit(door, given, allocated))
            {
                // What is read once for all texts may happen to be read for this one: the same call again is what a call costs.
                var again = new Queue<string>(given);
                (thrown, allocated) = door.Measure(again.Dequeue, number);
            }

            Judge(door, given, thrown, allocated);
        }
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public void Door_OfLongTexts_RefusesThemWithoutRepeatingThem(string name)
    {
        var door = Door.All.Single(one => one.Name == name);
        WarmUp(door);
        foreach (var (pick, text) in LongTexts.Value.Index())
        {
            var (thrown, allocated) = door.Measure(() => text, pick);
            Judge(door, [text], thrown, allocated);
        }
    }

    [Fact]
    public void Refusal_OfALongText_RepeatsItsBeginningAndCutsNoLetter()
    {
        string Message(string text) => FluentActions.Invoking(() => MeasureId.Parse(text)).Should().Throw<FormatException>().Which.Message;

        Message(new string('A', 100)).Should().StartWith($"'{new string('A', 100)}' is not");
        Message(new string('A', 101)).Should().StartWith($"'{new string('A', 100)}…' is not");
        Message(new string('A', 99) + "\ud83d\ude00").Should().StartWith($"'{new string('A', 99)}…' is not");
    }

    /// <summary>Reads what is read once for all texts: every unit and event, and what the door needs for good texts.</summary>
    private static void WarmUp(Door door)
    {
        _ = Gazetteer.Default.Units.Count + Gazetteer.Default.Events.Count;
        foreach (var (pick, good) in HostileTexts.Good.Index()) door.Measure(() => good, pick);
    }

    private static void Judge(Door door, List<string> given, Exception? thrown, long allocated)
    {
        string Place()
            => $"{door} of {string.Join(" and ", given.Select(text => $"'{Uri.EscapeDataString(Shown(text))}'"))}";

        static string Shown(string text)
            => text.Length > 200
                ? $"{text.Length}:"
                : text.Replace("\ud800", "\\ud800", StringComparison.Ordinal).Replace("\udc00", "\\udc00", StringComparison.Ordinal);

        if (thrown is not null)
        {
            Assert.True(door.MayThrow(thrown), $"{Place()} threw {thrown}");
            Assert.True(thrown.Message.Length <= DoorLimit.LongestMessage,
                $"{Place()} has a message of {thrown.Message.Length} characters");
        }

        Assert.True(IsWithinLimit(door, given, allocated),
            $"{Place()} allocated {allocated} for {BytesOf(given)}, more than {DoorLimit.Of(door)}");
    }

    private static bool IsWithinLimit(Door door, List<string> given, long allocated)
        => allocated <= DoorLimit.Of(door).Bytes(BytesOf(given));

    private static long BytesOf(List<string> given) => 2L * given.Sum(text => (long)text.Length);
}
