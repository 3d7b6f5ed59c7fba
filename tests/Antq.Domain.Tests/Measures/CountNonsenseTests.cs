using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

/// <summary>
/// Words of counts in every order: what is read has sound bounds and is read again from its own words, and nothing throws.
/// </summary>
public sealed class CountNonsenseTests
{
    private static readonly string[] Signs =
        [",", "-", " - ", "–", ".", "/", "%", "(", "\"", "0", "1", "5", "12", "430", "2.430", "2,430", "1,5", "1.5", "1900",
        "9223372036854775807", "9999999999999999999", "\u00A0"];

    [Theory]
    [Trait("Length", "Long")]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Read_OfWordsInAnyOrder_GivesSoundBoundsOrAReason(Language language)
    {
        var random = new Random(20250701);
        string[] words =
            [.. CountForms.Of(language).SelectMany(form => form.Example.Split(' ')).Distinct(StringComparer.Ordinal), .. Signs];
        var read = 0;
        for (var i = 0; i < 1500; i++)
        {
            var text = string.Join(
                random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 6)).Select(_ => words[random.Next(words.Length)]));
            if (!Count.TryRead(text, language, out var count, out var refusal))
            {
                Enum.IsDefined(refusal!.Value).Should().BeTrue(text);
                continue;
            }

            read++;
            (count.Lower < 0 || count.Upper < count.Lower).Should().BeFalse(text);
            foreach (var again in new[] { count.ToWords(language), count.Spell(language) })
            {
                var meant = Count.Read(again, language);
                (meant.Lower, meant.Upper, meant.Nominal).Should().Be((count.Lower, count.Upper, count.Nominal), $"{text} is {again}");
            }

            Count.Parse(count.ToString()).Should().Be(count);
        }

        read.Should().BeGreaterThan(50);
    }
}
