using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.EntityFrameworkCore;

/// <summary>
/// Stores a day as <c>2025-07-01</c>. The order of the texts is the order of the days, so a query may compare and sort them.
/// </summary>
public sealed class LocalDateConverter()
    : ValueConverter<LocalDate, string>(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);
