using NodaTime;
using NodaTime.Text;

namespace Antq.Samples;

/// <summary>Days as documents write them.</summary>
internal static class Days
{
    public static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
