using NodaTime;

namespace Antq.Domain.EntityFrameworkCore.Tests;

/// <summary>A complex value of an application, with types of the library in it.</summary>
public sealed record Place(UnitKey Unit, LocalDate Since);
