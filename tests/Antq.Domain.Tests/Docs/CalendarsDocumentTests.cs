using Antq.Domain.Periods;
using NodaTime;
using NodaTime.Text;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/calendars.md is what the library knows of calendars and reads of periods.</summary>
public sealed class CalendarsDocumentTests
{
    private const int SampleYear = 2025;

    private static readonly LocalDate AsOf = new(2024, 9, 19);

    private static readonly (PeriodKind Kind, Func<ReportingCalendar, ReportingPeriod> Make)[] Samples =
    [
        (PeriodKind.Year, calendar => ReportingPeriod.Year(SampleYear, calendar)),
        (PeriodKind.Half, calendar => ReportingPeriod.Half(SampleYear, 1, calendar)),
        (PeriodKind.Quarter, calendar => ReportingPeriod.Quarter(SampleYear, 3, calendar)),
        (PeriodKind.NineMonths, calendar => ReportingPeriod.NineMonths(SampleYear, calendar)),
        (PeriodKind.Month, calendar => ReportingPeriod.Month(SampleYear, 9, calendar)),
    ];

    private static readonly (string Text, string Meaning)[] Texts =
    [
        ("2021", "a year"), ("2025-H1", "the first or the last six months"), ("2025-Q3", "a quarter"), ("2025-9M", "the first nine months"),
        ("2025-09", "a month"),
        ("nd09:2025-Q3", "any of these in another calendar that has them, after its identifier"),
        ("school:2024", "the school year from September 2024"),
        ("phase:2015/2020|5 năm", "a phase, with what it is called; whether it holds days of its first and last year is not certain"),
        ("2019/2024", "whole years, from one to another"),
        ("2022-06-15/2022-08-19", "from a day to a day"), ("../2022-06-15", "to a day, from no known one"),
    ];

    private static readonly string[] Vietnamese =
    [
        "năm 2021", "quý III/2025", "quý 3 năm 2025", "nửa đầu năm 2025", "sáu tháng đầu năm 2025", "6 tháng cuối năm 2025",
        "9 tháng đầu năm 2025", "11 tháng đầu năm 2025",
        "tháng 9 năm 2025", "quý I/2025 (theo Nghị định 09/2019/NĐ-CP)", "giai đoạn 2019 – 2024", "2019 - 2024", "05 năm 2015 - 2020",
        "5 năm (2015 - 2020)", "năm học 2024 - 2025",
        "ngày 19 tháng 9 năm 2024", "từ ngày 15/6/2022 đến ngày 19/8/2022", "16/6/1967 - 16/6/2022", "từ năm 2019 đến năm 2024",
        "đến ngày 15/6/2022", "đến nay", "từ trước đến nay",
        "hiện nay", "từ đầu năm đến nay", "từ năm 2019 đến nay", "5 năm qua", "năm qua", "năm nay", "năm ngoái", "quý trước", "tháng này",
        "6 tháng đầu năm",
    ];

    private static readonly string[] English =
    [
        "2021", "quarter 3 of 2025", "third quarter of 2025", "Q3 2025", "first half of 2025", "last six months of 2025",
        "first nine months of 2025", "September 2025",
        "quarter 1 of 2025 (Decree 09/2019)", "phase 2015–2020 (5 years)", "2015–2020", "school year 2024–2025", "15 June 2022",
        "June 15, 2022", "16/6/1967 - 16/6/2022",
        "2019 to 2024", "until 15 June 2022", "to date", "at present", "year to date", "since 2019", "the past 5 years", "the past year",
        "this year", "last year", "this month",
    ];

    private static readonly (PeriodParseError Refusal, Language Language, string Words)[] Refused =
    [
        (PeriodParseError.NotAPeriod, Language.Vietnamese, "năm 25"), (PeriodParseError.WrongMarks, Language.Vietnamese, "nằm 2021"),
        (PeriodParseError.NoSuchDate, Language.Vietnamese, "quý 5/2025"),
        (PeriodParseError.AmbiguousDay, Language.English, "05/06/2022"),
        (PeriodParseError.EndsBeforeItBegins, Language.Vietnamese, "giai đoạn 2024 – 2019"),
        (PeriodParseError.YearsDoNotFit, Language.Vietnamese, "năm học 2024 - 2026"),
        (PeriodParseError.UnknownCalendar, Language.Vietnamese, "năm 2025 (lịch khác)"),
        (PeriodParseError.NotInCalendar, Language.Vietnamese, "quý I/2025 (theo năm học)"),
        (PeriodParseError.NeedsAsOfDay, Language.Vietnamese, "đến nay"),
        (PeriodParseError.DependsOnUnit, Language.Vietnamese, "từ khi tái lập tỉnh đến nay"),
        (PeriodParseError.NamesNoDays, Language.Vietnamese, "những năm qua"),
        (PeriodParseError.DaysDoNotFit, Language.Vietnamese, "quý I/2025 (16/12/2024 - 14/3/2025)"),
        (PeriodParseError.SeveralPeriods, Language.Vietnamese, "quý I, III/2025"),
    ];

    [Fact]
    public void Calendars_Document_IsWhatTheLibraryKnowsAndReads() => Approved.Check(Page(), "docs", "reference", "calendars.md");

    private static string Page() => new Markdown(
            "Calendars and periods",
            "These are the reporting calendars of the library, the texts and words of periods that it reads, and what it refuses.",
            "First and last days are both included; the last column gives the confidence of each row: `verified`, `inferred` or "
                + "`remembered`.",
            "In code: `ReportingPeriod.Read(words, language, asOf)`, `Split(kind)`, `Deadline`, `PeriodTiling.Of(parts, whole)`; own "
                + "calendars: `ReportingCalendar.Create(id, vietnamese, english, firstDay, monthsBefore)`, known to texts and documents "
                + "by `ReportingCalendars.Standard.With(own)`.",
            "A test writes this page from the library, so that the two agree.")
        .Heading("Calendars", "A calendar without a first or last day has always been there, or still is, or it is not known.")
        .Table(
            ["Id", "English", "Vietnamese", $"Year {SampleYear}", "First day in force", "Last day in force", "Basis", "Years",
                "Confidence"],
            ReportingCalendar.All.Select(Row))
        .Paragraph(
            "Two successive years of a calendar of Circular 23/2012 share a day, for the circular names both ends; `PeriodTiling` "
                + "reports the shared day.",
            "An application makes calendars of its own with `ReportingCalendar.Create` and `CreateYearly`, and hands them as "
                + "`ReportingCalendars` to whatever reads periods.")
        .Heading("Periods of each calendar",
            $"As they lie in {SampleYear}. A report of Decree 09/2019 is due on the 25th of the last month of its period, and at least "
            + $"one working day lies between closing and sending (Điều 8(5)).")
        .Table(
            ["Period", "Kind", "First day", "Last day", "Due", "Basis", "Basis of the deadline", "Confidence"],
            ReportingCalendar.All.SelectMany(Periods))
        .Heading("Texts")
        .Table(["Text", "First day", "Last day", "Meaning"], Texts.Select(pair => Text(ReportingPeriod.Parse(pair.Text), pair.Meaning)))
        .Heading("Words",
            $"Forms that count from the day of the report are shown for {Iso(AsOf)}; without that day it is refused. Case, blanks, "
            + $"dashes, the place of tones and Unicode forms do not matter, and words without any marks are read.")
        .Table(["Vietnamese", "Text", "Needs the day"], Vietnamese.Select(words => Words(words, Language.Vietnamese)))
        .Table(["English", "Text", "Needs the day"], English.Select(words => Words(words, Language.English)))
        .Paragraph(
            "Years with a dash between are a phase, whose first and last year are uncertain; from one year to another is whole years.",
            "So many years back end on the day of the report, and begin one day after the same day so many years before.")
        .Heading("Refusals")
        .Table(["Refusal", "Example", "English", "Vietnamese"], Refused.Select(Refusal))
        .Heading("Anniversaries",
            "Days whose anniversaries are known by name. The anniversary of 29 February is 28 February in a year that has no 29th.")
        .Table(
            ["Id", "Day", "English", "Vietnamese", $"In {SampleYear}", "Confidence"],
            AnniversaryOrigin.All.Select(origin => new[]
            {
                Code(origin.Id), Iso(origin.Day), origin.Name(Language.English), origin.Name(Language.Vietnamese),
                Code(Anniversary.Between(origin.Day, new LocalDate(SampleYear, 1, 1)).ToString()), Slugs.Of(origin.Confidence),
            }))
        .ToString();

    [Fact]
    public void Refusals_OfTheDocument_AreAll()
        => Refused.Select(row => row.Refusal).Should().Equal(Enum.GetValues<PeriodParseError>());

    private static string[] Row(ReportingCalendar calendar)
    {
        var year = ReportingPeriod.Year(SampleYear, calendar);
        return
        [
            Code(calendar.Id), calendar.Name(Language.English), calendar.Name(Language.Vietnamese), $"{Iso(year.Start)} – {Iso(year.End)}",
            Iso(calendar.ValidFrom), Iso(calendar.ValidTo),
            calendar.Basis ?? "", Successive(calendar), Slugs.Of(calendar.Confidence!.Value),
        ];
    }

    private static string Successive(ReportingCalendar calendar)
        => PeriodTiling.Of([ReportingPeriod.Year(SampleYear, calendar), ReportingPeriod.Year(SampleYear + 1, calendar)]).Tiles == Answer.Yes
            ? "tile"
            : "share a day";

    private static IEnumerable<string[]> Periods(ReportingCalendar calendar)
        => Samples.Where(sample => calendar.Has(sample.Kind)).Select(sample => sample.Make(calendar)).Select(period => new[]
        {
            Code(period.ToString()), Code(Slugs.Of(period.Kind)), Iso(period.Start), Iso(period.End), Iso(period.Deadline?.Day),
            calendar.BasisOf(period.Kind) ?? "",
            period.Deadline?.Basis ?? "", Slugs.Of(calendar.ConfidenceOf(period.Kind)!.Value),
        });

    private static string[] Text(ReportingPeriod period, string meaning)
        => [Code(period.ToString()), Iso(period.Start), Iso(period.End), meaning];

    private static string[] Words(string words, Language language)
    {
        var needsDay = !ReportingPeriod.TryRead(words, language, out var period, out _);
        if (needsDay) period = ReportingPeriod.Read(words, language, AsOf);
        return [words, Code(period.ToString()), needsDay ? "yes" : ""];
    }

    private static string[] Refusal((PeriodParseError Refusal, Language Language, string Words) row)
    {
        ReportingPeriod.TryRead(row.Words, row.Language, out _, out var refusal).Should().BeFalse();
        refusal.Should().Be(row.Refusal);
        return [Code(Slugs.Of(row.Refusal)), row.Words, row.Refusal.Sentence(Language.English), row.Refusal.Sentence(Language.Vietnamese)];
    }

    private static string Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
