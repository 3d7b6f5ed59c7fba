using System.Globalization;
using Antq.Domain.Tests.Docs;

namespace Antq.Domain.Tests.Hostile;

/// <summary>docs/hostile-input.md, written from the doors that reflection finds and from the limits that the tests hold them to.</summary>
public sealed class HostileInputDocumentTests
{
    [Fact]
    public void Page_ListsEveryDoorWithItsLimit()
    {
        var page = new Markdown(
                "Hostile input",
                "Whatever text, bytes or stream reaches the library, it answers, or refuses with an exception that the method documents: "
                    + "no other exception, no endless work, and memory bounded by the length of what it was given.",
                "This page is written by a test from the methods that reflection finds; a new method that takes text fails the tests "
                    + "until it is held to a limit.")
            .Heading("What the tests do")
            .Paragraph(
                $"Each of the {Number(Door.All.Count)} public methods, constructors and indexers that take text or bytes is called with "
                    + $"{Number(DoorTests.CasesOfADoor)} texts ({Number(Door.All.Count * DoorTests.CasesOfADoor)} calls), the same on "
                    + $"every run: noise, good texts damaged, lone surrogates, combining and right-to-left marks, NUL, numbers at their "
                    + $"bounds, empty texts and repeated ones;",
                "and with texts of a megabyte, of twenty kinds. Every type that a plain JSON call reads is given hostile JSON. Documents "
                    + "and gazetteers are cut off, changed byte by byte, packed, packed as bombs, and sent by streams that never end.")
            .Paragraph(
                "What a call allocates on its thread is measured, and is at most so many bytes for each byte given, and some more "
                    + "whatever the length. Work that grows with the square of the input would allocate, or keep the tests from ending.")
            .Paragraph(
                $"A message repeats at most 100 characters of a text, and has at most {DoorLimit.LongestMessage} altogether. A `Try…` "
                    + $"method throws nothing because of a text. What is not in the table, such as `null` for a required text, is "
                    + $"`ArgumentNullException`.",
                "Where `JsonSerializer` is called directly, messages of the framework (of what is no JSON, or of a member that is not "
                    + "known) may repeat more.")
            .Heading("Limits of your own")
            .Paragraph(
                "`ReportJson.Read(stream, maximumLength)` and `Gazetteer.Load(stream, maxBytes)` read 64 MiB at most by default; set "
                    + "less if you can. A packed gazetteer is bounded by its unpacked length.",
                "What one document may cost is then that length times the multiple below. Reports are added up in memory: bound how many "
                    + "you take.")
            .Heading("Doors")
            .Table(
                ["Method", "Refuses with", "Bytes for each byte", "and KiB"],
                Door.All.GroupBy(door => door.ShortName, StringComparer.Ordinal).Select(overloads => new[]
                {
                    Markdown.Code(overloads.Key),
                    string.Join(", ",
                        overloads.SelectMany(door => door.Refusals).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                        .Select(Markdown.Code)),
                    Number(DoorLimit.Of(overloads.First()).Multiple),
                    Number(DoorLimit.Of(overloads.First()).Kibibytes),
                }));

        Approved.Check(page.ToString(), "docs", "hostile-input.md");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
