namespace Antq.Domain.Organisation;

/// <summary>A code that units of the register had, with every one of them.</summary>
public sealed class KnownCode
{
    internal KnownCode(NamedCode given, IReadOnlyList<OrganisationUnit> units, IReadOnlyList<CodeLife> lives)
    {
        Given = given;
        Units = units;
        Lives = lives;
        Fitting = [.. lives.Select(life => life.Unit)];
    }

    /// <summary>The code and name as given; a blank name is absent.</summary>
    public NamedCode Given { get; }

    /// <summary>Every unit that ever had the code, earliest first; their days are those on which the code has a meaning.</summary>
    public IReadOnlyList<OrganisationUnit> Units { get; }

    /// <summary>Those of the units that bore the name given, as people type names, earliest first; all of them where no name was given, none where the name is of none.</summary>
    public IReadOnlyList<OrganisationUnit> Fitting { get; }

    /// <summary>The lives of the units that fit.</summary>
    internal IReadOnlyList<CodeLife> Lives { get; }

    /// <summary>The code, and the name in quotes where one was given.</summary>
    public override string ToString() => Given.Name is { } name ? $"{Given.Code} '{name}'" : Given.Code;
}
