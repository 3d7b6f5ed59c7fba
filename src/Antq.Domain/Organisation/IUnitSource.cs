namespace Antq.Domain.Organisation;

/// <summary>The units of one level, in the order of their keys, each read on demand.</summary>
internal interface IUnitSource
{
    /// <summary>The number of units.</summary>
    int Count { get; }

    /// <summary>
    /// Writes the first letters of the code of each unit, see <see cref="LevelUnits.Pack"/>, and by their order the day of its key and
    /// the first and last of its life.
    /// </summary>
    void Index(Span<ulong> codes, Span<int> keyDays, Span<int> firstDays, Span<int> lastDays);

    /// <summary>Reads a unit.</summary>
    OrganisationUnit Read(int place);
}
