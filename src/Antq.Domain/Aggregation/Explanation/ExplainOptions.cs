namespace Antq.Domain;

/// <summary>The length of an explanation of a cell, and its readers.</summary>
public sealed record ExplainOptions
{
    /// <summary>
    /// The maximum number of facts listed individually; if there are more, a line is written for each of their units, and for no more units
    /// than this.
    /// </summary>
    /// <value>By default no limit.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MostFacts
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = int.MaxValue;

    /// <summary>
    /// Whether it is for readers who do not know the documents: without ids of reports, keys of units, places in documents or brackets.
    /// </summary>
    /// <value>By default false.</value>
    public bool ForReaders { get; init; }
}
