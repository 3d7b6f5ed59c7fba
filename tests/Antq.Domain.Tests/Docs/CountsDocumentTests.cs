using Antq.Domain.Measures;
using Antq.Domain.Tests.Measures;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/counts.md holds every form of a count that is read, and the reasons of refusal.</summary>
public sealed class CountsDocumentTests
{
    [Fact]
    public void Counts_Document_HoldsEveryFormAndRefusal() => Approved.Check(Page(), "docs", "reference", "counts.md");

    private static string Page() => new Markdown(
            "Counts in words",
            "`Count.Read(text, language)` reads these forms and no others; only the name of items may follow, from the table "
                + "`count-items`: `120 vụ`.",
            "A word is spelt with its marks or wholly without; composed or not, in any case, its tone on either vowel.",
            "Blanks of any kind count as one; a blank before three digits separates thousands: `12 115`.",
            "The same number may follow in brackets, in words or figures: `15 (mười lăm)`.",
            "Meanings are given in the neutral text of `Count`: `2431..` is 2,431 or more, `0..~500` is about 500, which nothing bounds.",
            "A test writes this page from the library, so that the two agree.")
        .Heading("Vietnamese",
            "Numbers take dots between thousands and a comma before a fraction, which a following scale must make whole. In a range, the "
            + "scale of the last number is that of both, where that gives a range.")
        .Table(["Form", "Example", "Meaning", "Spelt"], Forms(Language.Vietnamese))
        .Heading("English", "Numbers take commas between thousands and a point before a fraction.")
        .Table(["Form", "Example", "Meaning", "Spelt"], Forms(Language.English))
        .Heading("What is refused", "`Count.TryRead` gives the reason; `Explain(language)` returns its sentence.")
        .Table(["Reason", "English", "Vietnamese", "Examples"], Enum.GetValues<CountParseError>().Select(Refusal))
        .ToString();

    private static IEnumerable<string[]> Forms(Language language)
        => CountForms.Of(language)
            .Select(
            form => new[] { form.Pattern, Code(form.Example), Code(form.Meaning.ToString().Split('|')[0]), form.Meaning.IsExact
                ? form.Meaning.Spell(language)
                : "" });

    private static string[] Refusal(CountParseError refusal) =>
    [
        Code(Slugs.Of(refusal)), refusal.Explain(Language.English), refusal.Explain(Language.Vietnamese),
        string.Join(", ", CountRefusalExamples.All
            .Where(example => example.Refusal == refusal && example.Text.Trim() is { Length: > 0 and < 40 } text
                && !text.Any(char.IsControl) && !text.Contains('\u200B') && !text.Contains('\u0301'))
            .Take(5).Select(example => Code(example.Text))),
    ];
}
