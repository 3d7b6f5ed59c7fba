using NodaTime;

namespace Antq.Domain.AspNetCore.Tests;

/// <summary>An answer of an application, with types of the library in it.</summary>
public sealed record Values(Count Count, LocalDate Day, IReadOnlyList<Finding> Findings);
