using NodaTime;

namespace Antq.Domain.Tests.Json;

/// <summary>What an application sends of days: in a type, in a list and as names of members.</summary>
public sealed record ApplicationDay(
    LocalDate Day, LocalDate? Last, IReadOnlyList<LocalDate> Days, IReadOnlyDictionary<LocalDate, int> ByDay);
