using Antq.Samples.Screens;
using Antq.Samples.Screens.Dashboard;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddSingleton<SeedReports>();
builder.Services.AddSingleton<Totals>();

var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapGet("/totals.csv", CsvFile.Of);
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.Run();
