using System.Net;
using System.Text.RegularExpressions;
using Antq.Samples.Screens;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Antq.Domain.Tests;

/// <summary>The screens as the server draws them; <c>.ci/try-screens</c> tries them in a browser.</summary>
public sealed partial class ScreensTests(WebApplicationFactory<SeedReports> factory) : IClassFixture<WebApplicationFactory<SeedReports>>
{
    private readonly HttpClient _client = factory.CreateClient();

    [Theory]
    [InlineData("/")]
    [InlineData("/?boundaries=Before&measure=award-instances&period=2022")]
    [InlineData("/?boundaries=AsTheyWere")]
    [InlineData("/?unit=25@2025-07-01")]
    [InlineData("/?unit=BCA@1976-07-02&measure=award-instances")]
    [InlineData("/?unit=nothing&measure=nothing&period=nothing&boundaries=nothing")]
    [InlineData("/report")]
    [InlineData("/mergers")]
    [InlineData("/mergers?unit=00112@2025-06-30&compare=1")]
    [InlineData("/mergers?unit=nothing")]
    public async Task Page_InBothLanguages_HasItsLanguageOneHeadingAndNoKeys(string address)
    {
        foreach (var lang in new[] { "vi", "en" })
        {
            var page = await Get(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + lang);

            page.Should().Contain($"<html lang=\"{lang}\">");
            Regex.Count(page, "<h1>", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().Be(1);
            LevelsOf(page).Should().OnlyContain(step => step <= 1, "no level of headings is passed over");
            Key().Matches(TextOf(page)).Select(match => match.Value).Should().BeEmpty("keys and places in documents are not for readers");
        }
    }

    [Theory]
    [InlineData("Today", 34)]
    [InlineData("Before", 63)]
    [InlineData("AsTheyWere", 0)]
    public async Task Dashboard_OfBoundaries_HasATileForEachProvince(string boundaries, int tiles)
        => Tile().Matches(await Get($"/?boundaries={boundaries}")).Should().HaveCount(tiles);

    [Fact]
    public async Task Dashboard_OfExemplars_ShowsWhatIsMissingApartFromZero()
    {
        var names = Tile().Matches(await Get("/?measure=exemplars")).Select(tile => tile.Groups["name"].Value).ToArray();

        names.Should().ContainSingle(name => name == "Phú Thọ: 76, đủ số liệu");
        names.Where(name => name != "Phú Thọ: 76, đủ số liệu").Should()
            .HaveCount(33).And.OnlyContain(name => name.EndsWith(": chưa có số liệu", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "Đà Nẵng: hơn 2.430, chỉ biết trong khoảng")]
    [InlineData("&lang=en", "Đà Nẵng: at least 2,431, bounded")]
    public async Task Dashboard_OfBounds_SaysThemInWords(string lang, string name)
        => Tile().Matches(await Get("/?measure=information-received" + lang)).Select(tile => tile.Groups["name"].Value).Should()
            .Contain(name);

    [Fact]
    public async Task Csv_OfTheDashboard_HasTheSameNumbers()
    {
        var file = await _client.GetAsync("/totals.csv?measure=exemplars");

        file.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
        (await file.Content.ReadAsStringAsync()).Should().Contain("25@2025-07-01,Phú Thọ,76,đủ số liệu").And.Contain(",Hà Nội,,chưa có");
    }

    [Fact]
    public async Task Fields_OfEveryPage_HaveLabels()
    {
        foreach (var address in new[] { "/", "/report", "/mergers" })
        {
            var page = await Get(address);
            foreach (Match field in Field().Matches(page)) page.Should().Contain($"<label for=\"{field.Groups["id"].Value}\"");
        }
    }

    [Fact]
    public void Colours_OfTheStyleSheet_HaveTheContrastOfWcagAa()
    {
        var css = Checkout.Read("samples", "Screens", "wwwroot", "screens.css");
        var colours = Colour().Matches(css)
            .ToDictionary(one => one.Groups["name"].Value, one => one.Groups["hex"].Value, StringComparer.Ordinal);
        var pairs = Rule().Matches(css).Select(rule => (
            Rule: rule.Groups["selector"].Value.Trim(),
            Front: Of(rule, "(?<![-a-z])color"),
            Back: Of(rule, "background"))).Where(rule => (rule.Front ?? rule.Back) is not null).ToArray();

        pairs.Length.Should().BeGreaterThan(10);
        foreach (var (rule, front, back) in pairs)
        {
            front.Should().NotBeNull($"'{rule}' has a background, so it says which text is on it");
            back.Should().NotBeNull($"'{rule}' has a colour, so it says what is behind it");
            Contrast(colours[front!], colours[back!]).Should().BeGreaterThanOrEqualTo(4.5, $"text of '{rule}'");
        }

        // Lines that carry meaning: borders of fields, the focus, the tile that is chosen.
        foreach (var line in new[] { "line", "link", "mark", "error" })
            foreach (var paper in new[] { "paper", "shade" })
                Contrast(colours[line], colours[paper]).Should().BeGreaterThanOrEqualTo(3, $"{line} on {paper}");

        static string? Of(Match rule, string property)
            => Regex.Match(rule.Groups["body"].Value, property + @": var\(--(?<name>[a-z-]+)\)", RegexOptions.None, TimeSpan.FromSeconds(1))
                is { Success: true } found ? found.Groups["name"].Value : null;
    }

    [Theory]
    [InlineData("000000", "ffffff", 21)]
    [InlineData("777777", "ffffff", 4.48)]
    public void Contrast_OfKnownPairs_IsThatOfTheGuidelines(string front, string back, double ratio)
        => Contrast(front, back).Should().BeApproximately(ratio, 0.01);

    private static double Contrast(string front, string back)
    {
        var (one, other) = (Luminance(front), Luminance(back));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    /// <summary>The relative luminance of WCAG 2.</summary>
    private static double Luminance(string hex)
    {
        var parts = Convert.FromHexString(hex).Select(part => part / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static IEnumerable<int> LevelsOf(string page)
    {
        var levels = Heading().Matches(page).Select(heading => heading.Groups["level"].Value[0] - '0').ToArray();
        return levels.Zip(levels.Prepend(0), (level, before) => level - before);
    }

    private static string TextOf(string page) => Tag().Replace(Code().Replace(page, ""), " ");

    private async Task<string> Get(string address)
    {
        var answer = await _client.GetAsync(address);
        answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex(@"\d@\d{4}-|#/|\bANTQ\d|[a-z]-[a-z]+-[a-z]|\bnd09:", RegexOptions.None, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("<a class=\"tile [^>]*aria-label=\"(?<name>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Tile();

    [GeneratedRegex("<(input|select)(?! type=\"hidden\")[^>]* id=\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Field();

    [GeneratedRegex("<h(?<level>[1-6])", RegexOptions.None, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<(code|script|title)\\b.*?</\\1>|<!--.*?-->", RegexOptions.Singleline, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("--(?<name>[a-z-]+): #(?<hex>[0-9a-f]{6});", RegexOptions.None, 1000)]
    private static partial Regex Colour();

    [GeneratedRegex(@"(?<selector>[^{}]+)\{(?<body>[^{}]*)\}", RegexOptions.None, 1000)]
    private static partial Regex Rule();
}
