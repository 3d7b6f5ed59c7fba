using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Days between two changes of meaning: within them each code means one unit, or none.</summary>
/// <param name="Begin">The first day.</param>
/// <param name="AttestedFrom">The first day on which as many codes are attested as on the last.</param>
/// <param name="End">The day after the last.</param>
/// <param name="Possible">The number of codes that may have a meaning in it.</param>
/// <param name="Attested">The number of codes that have a meaning on its last day in the gazetteer.</param>
internal readonly record struct CodeSegment(LocalDate Begin, LocalDate AttestedFrom, LocalDate End, int Possible, int Attested);
