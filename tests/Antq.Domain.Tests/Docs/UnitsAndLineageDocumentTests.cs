using System.Globalization;
using Antq.Domain.Lineage;
using Antq.Domain.Organisation;
using NodaTime;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>
/// docs/reference/units-and-lineage.md tells of units, days and lineage; every number and every answer in it is the gazetteer's.
/// </summary>
public sealed class UnitsAndLineageDocumentTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Default;
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate MergerDay = new(2025, 7, 1);
    private static readonly LocalDate Today = new(2026, 11, 21);
    private static readonly string[] Lives =
        ["24@1997-01-01", "27@1997-01-01", "24@2025-07-01", "00008@2025-06-30", "00008@2025-07-01", "ha-nam-ninh@1976-07-02"];
    private static readonly string[] CodeSets = ["24", "24 00001", "24 11948", "00001 11948", "00001 4"];

    [Fact]
    public void UnitsAndLineage_Document_IsWhatTheGazetteerSays() => Approved.Check(Page(), "docs", "reference", "units-and-lineage.md");

    private static string Page() => new Markdown(
            "Units, days and lineage",
            $"What the gazetteer means by a unit (đơn vị), and what is known about territories over the years, data {Gazetteer.Version}.",
            "A test writes this page from the library, so that the numbers and answers are the gazetteer's.")
        .Heading("A unit is one legal life")
        .Paragraph(
            $"Bắc Ninh before {Iso(MergerDay)} and Bắc Ninh since are two units with one name, for the second is larger. A commune that "
                + $"became a ward with the same borders is one unit whose kind changed.",
            "So the territory of a unit never changes while it lives. Names, kinds and parents do: `States` is their timeline, and "
                + "`StateOn(day)` the one of a day.")
        .Paragraph(
            "A `UnitKey` is a code and a day, which distinguishes the life from others with the same code. The day is fixed when the "
                + "unit is first published here and does not move if the start of the life is corrected.")
        .Table(["Key", "Name", "Works from", "Legal from", "To"], Lives.Select(Life))
        .Paragraph(
            $"A code without a day means nothing: {Reused(OrganisationLevel.Province)} provinces and "
                + $"{Number(Reused(OrganisationLevel.Commune))} communes of today have a code that meant a unit of another name on "
                + $"{Iso(LastOldDay)}.",
            "A blank start is not known: the life is older than the gazetteer's knowledge of its level, and the key has the first day "
                + "known. A unit from before the codes has a slug.")
        .Heading("Two clocks")
        .Paragraph(
            "`ValidFrom` and `ValidTo` are the days on which the body works, both included; `LegalFrom` is the day on which its "
                + "resolution came into force. `AsOf(day)` asks the first clock.",
            $"Levels are known from different days: provinces from {Iso(Gazetteer.KnownFrom(OrganisationLevel.Province))}, districts and "
                + $"communes from {Iso(Gazetteer.KnownFrom(OrganisationLevel.Commune))}. A question about an earlier day is refused, "
                + $"unless the caller sets `assumeUnchangedSince`; `IsVerified` is then false.")
        .Heading("Events and lines of descent")
        .Paragraph(
            "An event is a bundle of edges from predecessors to successors. An edge states how much of the predecessor's area (diện "
                + "tích) and of its people (dân số) went along: all, some or none.",
            $"Of the {Number(Edges.Length)} edges between communes of {Iso(MergerDay)}, {Number(Edges.Count(edge => edge.IsWhole))} are "
                + $"whole, {Edges.Count(edge => edge.People == TerritoryShare.None)} carry area only and "
                + $"{Edges.Count(edge => edge.Ground == TerritoryShare.None)} people only. No act gives the size of a part in numbers: "
                + $"shares are the caller's.")
        .Paragraph(
            "A line of descent is a way through the edges from a unit that came from no other to one that went into none. These lines "
                + "are the atoms of territory: the finest cells that the events justify.",
            "Every unit of every day is a set of them, `TerritoryOf`, so that *is it part of that*, *do they overlap* and *what is "
                + "missing* are answered by sets.")
        .Paragraph(
            "`Trace` follows the edges to another day, forwards or backwards, over any number of events, and `ToMermaid` draws what it "
            + "found as a flowchart:")
        .Table(["Unit", "Day", "Leads to", "Ground", "People", "Certain"], Traces())
        .Paragraph(
            "A part of a part may be empty: Vĩnh Phú went in part to Hà Nội in 1978 and Hà Nội in part elsewhere in 1991. Nothing says "
                + "whether it was the same part. There the answer is *cannot tell*, not a guess; it is never *no* where it may be *yes*.")
        .Heading("Comparable areas")
        .Paragraph(
            "`ComparableAreas` gives the smallest groups of units whose totals mean the same territory on two days. A group with one "
                + "unit on a side is exact for that unit.",
            "What is counted by place may go by the edges of ground, what is counted by person by those of people: fewer edges, smaller "
                + "groups. All edges are the default.")
        .Table(
            ["Communes, " + Iso(LastOldDay) + " to " + Iso(Today), .. Graphs.Select(graph => Slugs.Of(graph))],
            [
                Row("Exact for one commune of today: a union of whole old ones",
                    areas => areas.Count(area => IsExact(area) && !IsDistrict(area))),
                Row("Old communes in these",
                    areas => areas.Where(area => IsExact(area) && !IsDistrict(area)).Sum(area => area.Before.Count)),
                Row("Special zones that were a district without communes", areas => areas.Count(IsDistrict)),
                Row("Groups of several communes of today", areas => areas.Count(area => !IsExact(area))),
                Row("Communes of today in these", areas => areas.Where(area => !IsExact(area)).Sum(area => area.After.Count)),
                Row("Old communes in these", areas => areas.Where(area => !IsExact(area)).Sum(area => area.Before.Count)),
                Row("Communes of today in the largest", areas => areas.Max(area => area.After.Count)),
            ])
        .Paragraph(
            $"Provinces: {Areas(2024, 12, 31)} areas between 2024-12-31 and {Iso(Today)}, all exact for the provinces of today; "
                + $"{Areas(1997, 1, 1)} from 1997-01-01 and {Areas(1976, 7, 2)} from 1976-07-02, for old provinces crossed today's "
                + $"borders.")
        .Heading("Dating codes")
        .Paragraph(
            "`DateCodes` takes bare codes, with or without names, and returns the days on which all of them mean a unit, what each means "
                + "then, and which codes decide. A mixture of several times has a smallest set of codes that conflict; a text that is no "
                + "code is listed separately and never repaired.",
            "Where a code means another unit from some day on, the days fall into intervals, and the caller must choose one:")
        .Table(["Codes", "Outcome", "Days"], CodeSets.Select(Dating))
        .ToString();

    private static LineageGraph[] Graphs => Enum.GetValues<LineageGraph>();

    private static UnitEvent[] Edges { get; } =
        [.. Gazetteer.EventsOf(OrganisationLevel.Commune)
            .Where(edge => edge.Day == MergerDay && edge.Predecessor.Level == OrganisationLevel.Commune)];

    private static string[] Life(string key)
    {
        var unit = Gazetteer[UnitKey.Parse(key)];
        return [Code(key), unit.Name, Day(unit.ValidFrom), Day(unit.LegalFrom), Day(unit.ValidTo)];
    }

    private static int Reused(OrganisationLevel level)
        => Gazetteer.AsOf(Today).Units(level)
            .Count(unit => Gazetteer.AsOf(LastOldDay).TryGetUnit(unit.Code, out var old)
            && old.StateOn(LastOldDay).Name != unit.StateOn(Today).Name);

    private static IEnumerable<string[]> Traces()
    {
        (string Unit, LocalDate To)[] asked =
            [("49@1997-01-01", Today), ("25@2025-07-01", LastOldDay), ("00112@2025-06-30", Today), ("vinh-phu@1976-07-02", Today)];
        foreach (var (unit, to) in asked)
        {
            foreach (var one in Gazetteer.Trace(UnitKey.Parse(unit), to).Successions)
                yield return [Gazetteer[UnitKey.Parse(unit)].ToString(), Iso(to), one.Unit.ToString(), Code(Slugs.Of(one.Ground)),
                    Code(Slugs.Of(one.People)), one.IsCertain ? "yes" : "cannot tell"];
        }
    }

    private static string[] Row(string what, Func<IReadOnlyList<ComparableArea>, int> count)
        => [what, .. Graphs.Select(graph => Number(count(Gazetteer.ComparableAreas(OrganisationLevel.Commune, LastOldDay, Today, graph))))];

    private static bool IsExact(ComparableArea area) => area.After.Count == 1;

    private static bool IsDistrict(ComparableArea area) => area.Before.Any(unit => unit.Level == OrganisationLevel.District);

    private static int Areas(int year, int month, int day)
        => Gazetteer.ComparableAreas(OrganisationLevel.Province, new LocalDate(year, month, day), Today).Count;

    private static string[] Dating(string codes)
    {
        var dating = Gazetteer.DateCodes(codes.Split(' '));
        var days = dating.Stretches.Select(stretch => $"{From(stretch)} to {(stretch.Last is { } last ? Iso(last) : "now")}");
        return [Code(codes), Code(Slugs.Of(dating.Outcome)), string.Join("; ", days)];
    }

    private static string From(CodeDating.Interval stretch) => (stretch.First, stretch.Earliest) switch
    {
        ({ } first, _) => Iso(first),
        (_, { } earliest) => $"a day between {Iso(earliest)} and {Day(stretch.AttestedFrom)}",
        _ => $"{Day(stretch.AttestedFrom)} or earlier",
    };

    private static string Day(LocalDate? day) => day is { } known ? Iso(known) : "";

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
