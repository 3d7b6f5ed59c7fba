using System.Globalization;
using Antq.Domain.Organisation;
using NodaTime;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/limits.md tells what the library does not know and how sure its data are; every number in it is counted.</summary>
public sealed class LimitsDocumentTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Default;
    private static readonly AwardLaw Law = AwardLaw.Default;
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate Today = new(2026, 11, 21);
    private static readonly Confidence[] Levels = Enum.GetValues<Confidence>();

    [Fact]
    public void Limits_Document_IsWhatTheDataHold() => Approved.Check(Page(), "docs", "limits.md");

    private static string Edges(TerritoryShare share)
        => Gazetteer.EventsOf(OrganisationLevel.Commune).Count(edge => edge.Ground == share).ToString("N0", CultureInfo.InvariantCulture);

    private static string Page() => new Markdown(
            "Limits",
            $"What the library does not know, what it does not do, and how sure its data are, data {Gazetteer.Version}.",
            "A test writes this page, so that every number is counted in the data.")
        .Heading("What it does not know")
        .List(
            $"Communes and districts before {Iso(Gazetteer.KnownFrom(OrganisationLevel.Commune))}. A question about an earlier day is "
                + $"refused, unless the caller sets what to assume; a code that had ended by then is unknown, never guessed.",
            $"What most communes that were created up to 2018 were cut from, and where some that ended went: the edges are "
                + $"{Edges(TerritoryShare.Possible)} that are only possible, to or from the other communes of the district.",
            $"Whether a commune of 2004 to 2025 merged whole: of {Edges(TerritoryShare.NotStated)} edges the share is not stated, so "
                + "that its figures count to its district exactly, and from zero on to its successor and to each commune that begins "
                + "then in the district.",
            "Ground that moved between communes without a change of code, name or district before 2025-07-01.",
            "The exact day of some changes before 2019-11-01: `NotBefore` has the earliest.",
            $"Provinces before {Iso(Gazetteer.KnownFrom(OrganisationLevel.Province))}.",
            "How large the parts of a divided unit are. Acts state *a part*, for area and for people; shares in numbers are the "
                + "caller's, and what comes of them is marked as an estimate.",
            "Whether a part of a part is empty. Where a territory was parted twice, the answer may be *cannot tell*.",
            $"All departments of the ministry for certain: {Share("ministry-units", Confidence.Inferred)} rows of it and its "
                + $"departments are inferred, mostly from a list of December 2025; their start is not known, and the list is open.",
            $"Awards before {Iso(Law.FirstDay)} and after {Iso(Law.LastDay)} ({Law.LastDayBasis}): later a yes is marked, and a no is "
                + $"not given.",
            "What Law 06/2026/QH16 changed from 2026-10-01: its text was not read. An answer that rests on Law 06/2022/QH15, Articles 8, 22 "
                + "to 31 and 73 to 80, is marked from that day and at best inferred; two types of commendation have unknown recipients.",
            "Who confers emulation titles within the police: the law leaves it to the ministry, whose circular is not public.",
            "Whether households received certificates before 2017-10-01; who in enterprises, cooperatives, the Front and mass organisations "
                + "conferred awards before 2024; rewards before 2017-10-01, those of households before 2025-07-01, and amounts before then.",
            "Awards of the Party are not of the law: a Giấy khen of a Đảng ủy is read as a form without an award.",
            "Who recognises a commune as \"An toàn về an ninh, trật tự\" since 2025-07-01, and the days of the rounds of schools before "
                + "2022.",
            "Which figures an annual report must contain, and by when communes send theirs: no act that was read sets them, so templates "
                + "follow published reports and have no deadline there.",
            "Who should have reported, beyond the units that there were: coverage is against all of them.")
        .Heading("What it does not do")
        .List(
            "It guesses nothing: no code without a day is mapped, no lost zero put back, no name chosen among several, no number rounded "
                + "or clamped in silence.",
            "It has no borders as geometry (only which provinces are neighbours), no areas, no population figures and no streets: of an "
                + "address it recognises the units.",
            "It adds no estimates, counts no distinct people over reports without a list of names, and takes nothing that is missing for "
                + "zero.",
            "It reads no text that may mean two things: `hai năm`, `1.234` in an unknown language, `tháng 12` in November, `10-5` are "
                + "refused with the reason.",
            "It reads one body and one award from a text: of several (`HĐND, UBND tỉnh`), none. Councils, Party committees and the Front are "
                + "known by name only: whether they issue awards is not.",
            "It has no code of ISO 3166-2 for the provinces that began on 2025-07-01. Abbreviations of provinces are those of lists: no "
                + "act sets them, and several provinces may share one.",
            "A short word (`ToShortWords`) loses the calendar of a period and the label of a phase; differences of counts are written "
                + "and not read.",
            "It stores nothing, has no clock and no network, and does not depend on the culture of the machine.")
        .Heading("What the gazetteer holds")
        .Table(
            ["Level", "Known from", "Lives", "On that day", $"On {Iso(LastOldDay)}", $"On {Iso(Today)}"],
            Gazetteer.Levels.Select(
                level => new[] { Slugs.Of(level), Iso(Gazetteer.KnownFrom(level)), Lives(level), Alive(level, Gazetteer.KnownFrom(level)),
                Alive(level, LastOldDay), Alive(level, Today) }))
        .Heading("How sure the data are",
            "Rows by table. *Verified*: read in a published copy of the text, or on an official page that quotes it. *Inferred*: from "
            + "verified facts, or read in secondary sources only. *Remembered*: not verified. `Confidence` on units, states, events, "
            + "awards and the rest has it row by row; [SOURCES](../SOURCES.md) lists where they come from.")
        .Table(
            ["Table", "Rows", .. Levels.Select(Slugs.Of)],
            ReferenceTable.All.Where(table => table.HasConfidence).Select(Row).Append(Total()))
        .Paragraph(
            $"The other tables are lists of words, of acts, or this project's own catalogue: "
            + $"{string.Join(", ", ReferenceTable.All.Where(table => !table.HasConfidence).Select(table => Code(table.Name)))}.")
        .Heading("Known weak points",
            "They are listed in [SOURCES](../SOURCES.md#known-weak-points), one by one. A correction with a source is welcome: "
            + "[CONTRIBUTING](../CONTRIBUTING.md#a-correction-of-data) describes how.")
        .ToString();

    [Fact]
    public void Tables_OfConfidence_HaveNoOtherWord()
        => ReferenceTable.All.Where(table => table.HasConfidence && Levels.Sum(level => table.Count(Slugs.Of(level))) != table.Rows)
            .Should().BeEmpty();

    private static string[] Row(ReferenceTable table)
        => [Code(table.Name), Number(table.Rows), .. Levels.Select(level => Number(table.Count(Slugs.Of(level))))];

    private static string[] Total()
    {
        var tables = ReferenceTable.All.Where(table => table.HasConfidence).ToArray();
        return ["all", Number(tables.Sum(table => table.Rows)),
            .. Levels.Select(level => Number(tables.Sum(table => table.Count(Slugs.Of(level)))))];
    }

    private static string Share(string table, Confidence confidence)
    {
        var rows = ReferenceTable.All.Single(one => one.Name == table);
        return $"{rows.Count(Slugs.Of(confidence))} of {rows.Rows}";
    }

    private static string Lives(OrganisationLevel level) => Number(Gazetteer.Units.Count(unit => unit.Level == level));

    private static string Alive(OrganisationLevel level, LocalDate day) => Number(Gazetteer.AsOf(day).Units(level).Count);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
