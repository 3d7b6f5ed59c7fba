namespace Antq.Domain.Screens.Browser;

/// <summary>What somebody does with the screens without a mouse.</summary>
internal static class Walks
{
    public static async Task All(ScreenReader reader)
    {
        await Dashboard(reader);
        await Report(reader);
        await Mergers(reader);
    }

    private static async Task Dashboard(ScreenReader reader)
    {
        await reader.Open("/");
        await reader.Approve("dashboard");
        await reader.Press("Tab");
        await reader.Hears("the first key leads to the skip link", "document.activeElement.className === 'skip'");
        await reader.Press("Enter");
        await reader.Hears("which leads to the content", "document.activeElement.id === 'main'");
        await reader.TabTo("the tile of Phú Thọ", "e.ariaLabel?.startsWith('Phú Thọ: ') === true");
        await reader.Press("Enter");
        await reader.Hears("which opens its figures", "document.activeElement.id === 'cell'");
        await reader.Approve("dashboard-phu-tho");
        await reader.Open("/?lang=en&measure=exemplars&boundaries=Before");
        await reader.Approve("dashboard-en-63");
    }

    private static async Task Report(ScreenReader reader)
    {
        const string Read = "document.getElementById('information-received-read').textContent";
        await reader.Open("/report");
        await reader.Listens();
        await reader.TabTo("the first figure", "e.id === 'information-received'");
        foreach (var letter in "hơn 2.43") await reader.Type(letter.ToString());
        await reader.Hears("an unfinished count is no error", $"{Read} === 'Đang gõ…' && document.activeElement.ariaInvalid === 'false'");
        await reader.Type("0");
        await reader.Hears("a finished one is read in words", $"{Read}.includes('ít nhất 2.431')");

        await reader.Choose("form", "certificate-of-merit");
        await reader.Hears("recipients are asked for", "!!document.getElementById('collectives')");
        await reader.Choose("office", "provincial-chair");
        await reader.Hears("the law answers", "document.body.textContent.includes('Chưa thể trả lời')");
        await reader.TabTo("collectives", "e.id === 'collectives'");
        await reader.Type("3");
        await reader.TabTo("individuals", "e.id === 'individuals'");
        await reader.Type("6");
        await reader.TabTo("the stated total", "e.id === 'stated-total'");
        await reader.Type("10");
        await reader.Hears("a finding appears at its field",
            "document.getElementById('stated-total-findings').textContent.includes('10')");
        await reader.Approve("report-with-finding");
        await reader.TabTo("the repair", "e.tagName === 'BUTTON'");
        await reader.Press("Enter");
        await reader.Hears("the repair is applied, and the focus is at what it changed",
            "document.activeElement.id === 'stated-total' && document.activeElement.value === '9'");
        await reader.Hears("the finding is gone", "!document.querySelector('#stated-total-findings li')");
    }

    private static async Task Mergers(ScreenReader reader)
    {
        await reader.Open("/mergers?compare=1");
        await reader.Listens();
        await reader.Approve("mergers");
        await reader.TabTo("the search", "e.id === 'unit-search'");
        await reader.Type("thuy khue");
        await reader.Hears("units are suggested", "document.querySelectorAll('.found a').length > 0");
        await reader.Approve("mergers-search");
        await reader.TabTo("a suggestion", "!!e.closest('.found')");
        await reader.Press("Enter");
        await reader.Hears("which opens it", "document.querySelector('h2')?.textContent.includes('Thụy Khuê') === true");
        await reader.Open("/mergers?lang=en&unit=00112@2025-06-30");
        await reader.Listens();
        await reader.Approve("mergers-en-divided");
    }
}
