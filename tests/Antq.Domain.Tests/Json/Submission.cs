using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;

namespace Antq.Domain.Tests.Json;

/// <summary>What an application sends: its own types, with those of the library inside.</summary>
public sealed record Submission(string Sender, Report Report, IReadOnlyList<Finding> Findings, UnitKey Unit, ReportingPeriod? Period, Count Total, Award? First, RollUpDocument? Result);
