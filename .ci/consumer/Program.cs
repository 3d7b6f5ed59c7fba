using Antq.Domain.Aggregation;
using Antq.Domain.Findings;
using Antq.Domain.Json;
using Antq.Domain.Lineage;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using NodaTime;

// What a new user writes first, against the packed file.
var day = new LocalDate(2026, 11, 21);
var quangNam = Gazetteer.Default.AsOf(new LocalDate(2024, 12, 31)).FindProvinces("quang nam").Single();
Console.WriteLine(Gazetteer.Default.Trace(quangNam, to: day).Only);
var report = Report.For(quangNam, ReportingPeriod.Year(2024), MovementType.AllPeopleProtectNationalSecurity).With(StandardMeasures.ModelSites, 910).Build();
var read = ReportJson.Read(ReportJson.Write(report));
var result = new Aggregator(Gazetteer.Default).RollUp([read], OrganisationLevel.Province, day, ReportingPeriod.Year(2024));
Console.WriteLine(result[Gazetteer.Default.AsOf(day).Province("48"), StandardMeasures.ModelSites].ToString(Language.English));
