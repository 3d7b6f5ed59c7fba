using Antq.Samples.Service;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = 4 << 20);
builder.Services.AddReportService();
var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapUnits();
app.MapReports();
app.MapRollUps();
app.Run();
