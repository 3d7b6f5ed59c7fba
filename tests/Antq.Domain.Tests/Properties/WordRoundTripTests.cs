using Antq.Domain.Awards;
using Antq.Domain.Periods;
using Antq.Domain.Tests.Measures;
using Antq.Domain.Tests.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Properties;

/// <summary>
/// What the library writes in words it reads back as the same value, in both languages. A short word loses the calendar, and the label of a
/// phase: it is read as the same period without them.
/// </summary>
public sealed class WordRoundTripTests
{
    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfEveryTextOfACount_IsTheSameCount(Language language)
    {
        var random = new Random(2026);
        for (var i = 0; i < Rounds.Of(9_000); i++)
        {
            var count = AnyCounts.Next(random);
            foreach (var text in new[] { count.ToWords(language), count.ToShortWords(language), count.Spell(language) })
            {
                if (!Count.TryRead(text, language, out var again)
                    || (again.Lower, again.Upper, again.Nominal) != (count.Lower, count.Upper, count.Nominal))
                    Assert.Fail($"'{text}' is not read as {count}.");
                if (!Count.TryRead(text, out again, out _, out _, preferred: language) || !again.HasBoundsOf(count))
                    Assert.Fail($"'{text}' is not read as {count} in either language.");
            }

            Count.Parse(count.ToString()).Should().Be(count);
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfTheShortWordsOfAPeriod_IsTheSamePeriodOfTheCivilCalendar(Language language)
    {
        var random = new Random(2029);
        for (var i = 0; i < Rounds.Of(30_000); i++)
        {
            var period = AnyPeriods.Next(random);
            var text = period.ToShortWords(language);
            if (ReportingPeriod.Read(text, language, calendars: AnyPeriods.Calendars) != WithoutLosses(period))
                Assert.Fail($"'{text}' is not read as {period}.");
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfTheLabelsOfAChoice_IsThePeriod(Language language)
    {
        foreach (var choice in ReportingCalendar.Civil.Choices(new LocalDate(2025, 11, 30), ReportingPeriod.Year(2025)))
        {
            ReportingPeriod.Read(choice.Label(language), language).Should().Be(choice.Period);
            ReportingPeriod.Read(choice.ShortLabel(language), language).Should().Be(choice.Period);
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfTheWordsOfShares_AreTheSame(Language language)
    {
        var random = new Random(64);
        for (var i = 0; i < 2_000; i++)
        {
            var percentage = Percentage.Of(random.Next(100_000) / (decimal)Math.Pow(10, random.Next(4)));
            Percentage.Read(percentage.ToWords(language), language).Should().Be(percentage);
            Percentage.Read(percentage.ToShortWords(language), language).Should().Be(percentage);
            var ratio = Ratio.Of(random.Next(5_000), 5_000 + random.Next(5_000));
            Ratio.Read(ratio.ToWords(language), language).Should().Be(ratio);
        }
    }

    /// <summary>Names that differ after the twenty-fourth letter, or in a letter of another script, are two names.</summary>
    [Fact]
    public void Read_OfCalendarsWithLongOrForeignNames_KeepsThemApart()
    {
        string[] names = ["Donaudampfschifffahrtskapitaena", "Donaudampfschifffahrtskapitaenb", "αβγ", "αβδ", "kỳ 2025", "kỳ 2026"];
        var own = names
            .Select((name, index) => ReportingCalendar.Create(
            $"own{index}", name, $"own {index} year", firstDay: 2 + index, monthsBefore: 0)).ToArray();
        var calendars = ReportingCalendars.Standard.With(own);
        foreach (var calendar in own)
        {
            var quarter = ReportingPeriod.Quarter(2025, 1, calendar);
            ReportingPeriod.Read(quarter.ToWords(Language.Vietnamese), Language.Vietnamese, calendars: calendars).Should().Be(quarter);
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfTheWordsOfAnAnniversary_IsTheSame(Language language)
    {
        var random = new Random(1967);
        for (var i = 0; i < 500; i++)
        {
            var anniversary = Anniversary.Of(new LocalDate(random.Next(1, 9000), 1, 1).PlusDays(random.Next(365)), random.Next(1, 900));
            Anniversary.Read(anniversary.ToWords(language), language).Should().Be(anniversary);
        }
    }

    public static TheoryData<Language, LocalDate> LanguagesAndDays => new()
    {
        { Language.Vietnamese, new LocalDate(2022, 6, 15) }, { Language.English, new LocalDate(2022, 6, 15) },
        { Language.Vietnamese, new LocalDate(2025, 11, 24) }, { Language.English, new LocalDate(2025, 11, 24) },
    };

    [Theory]
    [MemberData(nameof(LanguagesAndDays))]
    public void Read_OfEveryNameOfAnAward_FindsIt(Language language, LocalDate day)
    {
        var law = AwardLaw.Default;
        foreach (var scheme in law.Schemes)
        {
            var name = scheme.Name(language, day);
            law.Read(name, day).Select(reading => reading.Scheme).Should().Contain(scheme, name);
            foreach (var rank in scheme.HasClasses ? Enum.GetValues<AwardClass>() : [])
            {
                var text = language == Language.Vietnamese ? $"{name} {rank.Name(language)}" : $"{name}, {rank.Name(language)}";
                law.Read(text, day).Should().Contain(reading => reading.Scheme == scheme && reading.Class == rank, text);
            }
        }

        foreach (var form in Enum.GetValues<AwardForm>())
            law.Read(form.Name(language), day).Should()
                .NotBeEmpty(form.Name(language)).And.OnlyContain(reading => reading.Form == form, form.Name(language));
    }

    [Theory]
    [MemberData(nameof(LanguagesAndDays))]
    public void Read_OfAnAwardOfEveryIssuer_FindsBoth(Language language, LocalDate day)
    {
        var law = AwardLaw.Default;
        foreach (var rule in law.Competences.Where(rule => rule.HoldsOn(day)
            && law.MayConfer(rule.Scheme, rule.Office, day).Answer == Answer.Yes))
        {
            foreach (var issuer in new[] { rule.Office.Name(language), rule.Office.Standard!.Value.ShortName(language) })
            {
                var text = $"{rule.Scheme.Name(language, day)} {(language == Language.Vietnamese ? "của" : "by the")} {issuer}";
                law.Read(text, day).Should()
                    .Contain(reading => reading.Scheme == rule.Scheme && reading.Offices.Contains(rule.Office), text);
            }
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfTheWordsOfRecipients_AreTheSame(Language language)
    {
        var random = new Random(103);
        for (var i = 0; i < Rounds.Of(6_000); i++)
        {
            var recipients = new Recipients(Some(random), Some(random), Some(random), random.Next(3) == 0 ? Together(random) : null);
            var text = recipients.ToWords(language);
            if (text.Length == 0 || text.Length > 300) continue;
            if (!Recipients.TryRead(text, language, out var again) || !IsSame(again, recipients)) Assert.Fail($"'{text}' is not read.");
            again!.ToWords(language).Should().Be(text);
        }
    }

    private static bool IsSame(Recipients left, Recipients right)
        => IsSame(left.Collectives, right.Collectives) && IsSame(left.Individuals, right.Individuals)
            && IsSame(left.Households, right.Households)
            && IsSame(left.Unsplit?.Count, right.Unsplit?.Count) && (left.Unsplit?.Kinds ?? []).SequenceEqual(right.Unsplit?.Kinds ?? []);

    private static bool IsSame(Count? left, Count? right)
        => (left, right) is (null, null) || left is { } one && right is { } other && one.HasBoundsOf(other) && one.Nominal == other.Nominal;

    private static Count? Some(Random random) => random.Next(2) == 0 ? null : AnyCounts.Next(random);

    private static UnsplitRecipients Together(Random random)
    {
        var kinds = Enum.GetValues<RecipientKind>();
        random.Shuffle(kinds);
        return new UnsplitRecipients(AnyCounts.Next(random), kinds[..random.Next(2, kinds.Length + 1)]);
    }

    private static ReportingPeriod WithoutLosses(ReportingPeriod period)
        => period.Calendar == ReportingCalendar.School ? period
            : period.Kind switch
            {
                PeriodKind.Phase => ReportingPeriod.Phase(period.Start!.Value.Year, period.End.Year),
                PeriodKind.Span => period,
                PeriodKind.Year => ReportingPeriod.Year(period.ReportingYear),
                PeriodKind.Half => ReportingPeriod.Half(period.ReportingYear, period.Number),
                PeriodKind.Quarter => ReportingPeriod.Quarter(period.ReportingYear, period.Number),
                PeriodKind.NineMonths => ReportingPeriod.NineMonths(period.ReportingYear),
                _ => ReportingPeriod.Month(period.ReportingYear, period.Number),
            };
}
