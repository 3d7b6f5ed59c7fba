using Antq.Samples.Service;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddReportService();
var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapUnits();
app.MapReports();
app.MapRollUps();
app.Run();
