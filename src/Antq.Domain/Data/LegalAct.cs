using NodaTime;

namespace Antq.Domain.Data;

/// <summary>A legal act (văn bản) that the reference data cite.</summary>
/// <param name="Id">Its number, such as <c>202/2025/QH15</c>, or an own identifier where it has none.</param>
/// <param name="Title">Its Vietnamese title.</param>
/// <param name="AdoptedOn">The day of adoption, where known.</param>
/// <param name="InForceFrom">The first day in force, where known.</param>
public sealed record LegalAct(string Id, string Title, LocalDate? AdoptedOn, LocalDate? InForceFrom)
{
    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
