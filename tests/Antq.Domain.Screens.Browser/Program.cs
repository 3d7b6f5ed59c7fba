using System.Text;
using Antq.Domain.Screens.Browser;

// Arguments: the browser's program, the sample's assembly, the folder of the approved trees. Exit code 1 if anything is not as approved.
Console.OutputEncoding = Encoding.UTF8;
var (browser, sample, approved) = (args[0], args[1], args[2]);
using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(90));
using var screens = await ScreensProcess.Start(sample, deadline.Token);
using var chromium = await Chromium.Start(browser, deadline.Token);
var page = new ScreenReader(await chromium.Open(deadline.Token), screens.Address, approved);
await Walks.All(page);
Console.WriteLine(page.Failures == 0 ? $"{page.Checks} checks passed" : $"{page.Failures} of {page.Checks} checks failed");
foreach (var line in page.Failures == 0 ? [] : screens.Failed) Console.WriteLine(line);
return page.Failures == 0 ? 0 : 1;
