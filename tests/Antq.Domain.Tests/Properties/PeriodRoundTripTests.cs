using Antq.Domain.Tests.Periods;

namespace Antq.Domain.Tests.Properties;

/// <summary>Many generated periods of every kind and calendar, written and read again.</summary>
public sealed class PeriodRoundTripTests
{
    [Fact]
    [Trait("Length", "Long")]
    public void Parse_OfToString_OfAMillionPeriods_IsTheSamePeriod()
    {
        var random = new Random(2026);
        Span<char> room = stackalloc char[100];
        var kinds = new HashSet<(string, PeriodKind)>();
        for (var i = 0; i < 1_000_000; i++)
        {
            var period = AnyPeriods.Next(random);
            if (!period.TryFormat(room, out var length, default, null)
                || !ReportingPeriod.TryParse(room[..length], AnyPeriods.Calendars, out var parsed) || parsed != period)
                Assert.Fail($"{period} is not read back as itself.");
            if (i % 64 != 0) continue;
            ReportingPeriod.Parse(period.ToString(), AnyPeriods.Calendars).Should().Be(period);
            kinds.Add((period.Calendar.Id, period.Kind));
        }

        kinds.Should()
            .HaveCount(AnyPeriods.Calendars.Sum(calendar => calendar.Kinds.Count) + 2,
            "every kind of every calendar occurs, and phases and spans");
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfToWords_IsTheSamePeriod(Language language)
    {
        var random = new Random(2027);
        for (var i = 0; i < 10_000; i++)
        {
            var period = AnyPeriods.Next(random);
            var words = period.ToWords(language);
            if (ReportingPeriod.Read(words, language, calendars: AnyPeriods.Calendars) != period)
                Assert.Fail($"'{words}' is not read as {period}.");
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void TryRead_OfBrokenWords_NeverThrowsAndNeverGivesAPeriodWithARefusal(Language language)
    {
        var random = new Random(2028);
        const string Signs = " 0123459/-–.,()nămquýthágđếủIVX\u0301\ud800\0";
        for (var i = 0; i < 10_000; i++)
        {
            var words = AnyPeriods.Next(random).ToWords(language).ToCharArray();
            for (var change = 0; change < 2; change++) words[random.Next(words.Length)] = Signs[random.Next(Signs.Length)];

            var isRead = ReportingPeriod.TryRead(
                new string(words), language, out var period, out var refusal, calendars: AnyPeriods.Calendars);

            if (isRead != refusal is null || isRead == (period == default)) Assert.Fail(new string(words));
        }
    }
}
