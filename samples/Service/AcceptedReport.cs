using Antq.Domain;

namespace Antq.Samples.Service;

/// <summary>What the service says of a report that it has taken: warnings and remarks do not keep a report out.</summary>
internal sealed record AcceptedReport(string Id, int Revision, IReadOnlyList<Finding> Findings);
