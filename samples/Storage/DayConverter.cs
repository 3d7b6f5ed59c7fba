using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Antq.Samples.Storage;

/// <summary>
/// Stores a day as <c>2025-07-01</c>, whose order as text is the order of the days, so that <c>&gt;=</c> and <c>OrderBy</c> are right in
/// the database.
/// </summary>
public sealed class DayConverter()
    : ValueConverter<LocalDate, string>(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);
