namespace Antq.Domain;

public sealed partial class MeasureCatalogue
{
    /// <summary>A place of a text that names a measure.</summary>
    /// <param name="Measure">The measure.</param>
    /// <param name="Start">The first character of the name.</param>
    /// <param name="Length">The number of its characters.</param>
    public sealed record Mention(Measure Measure, int Start, int Length);
}
