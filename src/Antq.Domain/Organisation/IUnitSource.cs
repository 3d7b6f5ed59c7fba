namespace Antq.Domain.Organisation;

/// <summary>The units of one level, in the order of their keys, each made when it is asked for.</summary>
internal interface IUnitSource
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>The first letters of the code of a unit, see <see cref="LevelRegister.Pack"/>, and the first and last day of its life by their order.</summary>
    (ulong Code, int FirstDay, int LastDay) Index(int place);

    /// <summary>Makes a unit.</summary>
    OrganisationUnit Read(int place);
}
