using Antq.Domain.Aggregation.Documents;

namespace Antq.Domain.Tests.Json;

/// <summary>What an application sends: its own types, with those of the library inside.</summary>
public sealed record Submission(string Sender, Report Report, IReadOnlyList<Finding> Findings, UnitKey Unit, ReportingPeriod? Period,
    Count Total, Award? First, RollUpDocument? Result);
