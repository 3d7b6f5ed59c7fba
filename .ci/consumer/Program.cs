using System.Text;
using System.Text.Json;
using Antq.Domain;
using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Awards;
using Antq.Domain.Json;
using Antq.Domain.Measures;
using NodaTime;

// What a new user writes first, against the packed file; and something of each part of the library, so that a trimmed program shows what
// was cut off.
Console.OutputEncoding = Encoding.UTF8;
var day = new LocalDate(2026, 11, 21);
var today = Gazetteer.Default.AsOf(day);
var quangNam = Gazetteer.Default.AsOf(new LocalDate(2024, 12, 31)).FindProvinces("quang nam").Single();
Console.WriteLine(Gazetteer.Default.Trace(quangNam, to: day).Only);
var report = Report.For(quangNam, ReportingPeriod.Year(2024), MovementType.AllPeopleProtectNationalSecurity)
    .With(StandardMeasures.ModelSites, 910)
    .With(StandardMeasures.InformationReceived, Count.Read("hơn 2.430", Language.Vietnamese))
    .Build();
foreach (var finding in ReportRules.Standard.Validate(report)) Console.WriteLine(finding);
var read = ReportJson.Read(ReportJson.Write(report));
var result = new Aggregator(Gazetteer.Default).RollUp([read], OrganisationLevel.Province, day, ReportingPeriod.Year(2024));
Console.WriteLine(result[today.Province("48"), StandardMeasures.ModelSites].ToString(Language.English));
Console.WriteLine(result[today.Province("48"), StandardMeasures.InformationReceived].Explain(Language.Vietnamese));
Console.WriteLine(RollUpJson.Read(RollUpJson.Write(result, new RollUpDocument.Content { WithDerivations = true })).Cells.Count == result.Cells.Count);

Console.WriteLine(JsonSerializer.Serialize(report.Figures[1].Value!.Value, AntqJson.TypeInfo<Count>()).ReplaceLineEndings(" "));
Console.WriteLine(Encoding.UTF8.GetString(AntqJson.Write<IReadOnlyList<OrganisationUnit>>([quangNam])).TrimEnd());
Console.WriteLine(GazetteerJson.Read(GazetteerJson.Write(Gazetteer.Default)).Units.Count == Gazetteer.Default.Units.Count);
Console.WriteLine(JsonDocument.Parse(JsonSchemas.Report).RootElement.GetProperty("title"));
try
{
    ReportJson.Read("{\"format\": \"antq-report/1\", \"comment\": 1}"u8);
}
catch (JsonException refusal)
{
    Console.WriteLine(refusal.Message);
}

var flag = AwardLaw.Default.Read("Cờ thi đua của Thủ tướng", day).Single();
Console.WriteLine(AwardLaw.Default.Judge(
    new AwardQuestion { Day = day, Scheme = flag.Scheme!, Office = flag.Offices.Single(), Recipient = RecipientKind.Individuals }));
var typed = new UnitMatch[3];
var count = today.Search(OrganisationLevel.Commune).Suggest("ba dinh", typed, out _, day);
Console.WriteLine(string.Join("; ", typed[..count].Select(match => match.Describe(Language.Vietnamese))));

var plan = RollUpPlan.Create(
    Gazetteer.Default,
    new RollUpDefinition { Level = OrganisationLevel.Commune, UnitsOf = day, Period = ReportingPeriod.Year(2026),
    Measures = [StandardMeasures.InformationReceived] });
int[] units = [plan.OrdinalOf("00004"), plan.OrdinalOf("00008")], months = [0, 1], measures = [0, 0];
long[] counts = [12, 20];
var totals = plan.RollUp(FactColumns.Statements(units, months, measures, counts));
Console.WriteLine(totals[today.Province("01"), ReportingPeriod.Year(2026), StandardMeasures.InformationReceived].Value);
