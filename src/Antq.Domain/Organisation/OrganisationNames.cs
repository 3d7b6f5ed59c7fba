using Antq.Domain.Data;
using Antq.Domain.Findings;

namespace Antq.Domain.Organisation;

/// <summary>What the kinds of this folder are called, those of units and bodies aside.</summary>
public static class OrganisationNames
{
    /// <summary>The name of a use of a name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this BodyNameUse use, Language language) => Terms.Name(use, language);

    /// <summary>The name of an outcome.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this CodeDatingOutcome outcome, Language language) => Terms.Name(outcome, language);

    /// <summary>The name of what was found.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this MatchedBy by, Language language) => Terms.Name(by, language);

    /// <summary>The name of a level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this OrganisationLevel level, Language language) => Terms.Name(level, language);

    /// <summary>The name of a kind of changes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this RegisterChangeKind kind, Language language) => Terms.Name(kind, language);

    /// <summary>The name of a share.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this TerritoryShare share, Language language) => Terms.Name(share, language);

    /// <summary>The name of a kind of events.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this UnitEventKind kind, Language language) => Terms.Name(kind, language);

    /// <summary>The name of an order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this UnitOrder order, Language language) => Terms.Name(order, language);

    /// <summary>The name of a reason.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this UnknownCodeReason reason, Language language) => Terms.Name(reason, language);
}
