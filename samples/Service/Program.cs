using Antq.Samples.Service;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = 4 << 20);
builder.Services.AddReportService();
var app = builder.Build();
// recipe: pipeline
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();
app.MapHealthChecks("/health");
// end
app.MapUnits();
app.MapReports();
app.MapRollUps();
app.Run();
