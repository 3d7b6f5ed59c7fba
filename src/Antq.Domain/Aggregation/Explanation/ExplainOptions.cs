namespace Antq.Domain;

/// <summary>How much an explanation of a cell says, and for whom.</summary>
public sealed record ExplainOptions
{
    /// <summary>The most facts that are listed one by one; where there are more, a line is written for each unit that they are of, and for no more units than this.</summary>
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

    /// <summary>Whether it is for readers who do not know the documents: without ids of reports, keys of units, places in documents or brackets.</summary>
    /// <value>By default it is not.</value>
    public bool ForReaders { get; init; }
}
