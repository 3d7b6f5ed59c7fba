namespace Antq.Domain.Organisation;

/// <summary>The units of one level, in the order of their keys, each made when it is asked for.</summary>
internal interface IUnitSource
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>Writes the first letters of the code of each unit, see <see cref="LevelRegister.Pack"/>, and the first and last day of its life by their order.</summary>
    void Index(Span<ulong> codes, Span<int> firstDays, Span<int> lastDays);

    /// <summary>Makes a unit.</summary>
    OrganisationUnit Read(int place);
}
