namespace Antq.Domain.Organisation;

public sealed partial class CodeDating
{
    /// <summary>A code that units of the gazetteer had, with all of them.</summary>
    public sealed class KnownCode
    {
        internal KnownCode(NamedCode given, IReadOnlyList<OrganisationUnit> units, IReadOnlyList<CodeValidity> lives)
        {
            Given = given;
            Units = units;
            Lives = lives;
            Fitting = [.. lives.Select(life => life.Unit)];
        }

        /// <summary>The code and name as given; a blank name is null.</summary>
        public NamedCode Given { get; }

        /// <summary>Every unit that ever had the code, earliest first; on their days, the code has a meaning.</summary>
        public IReadOnlyList<OrganisationUnit> Units { get; }

        /// <summary>
        /// The units that had the given name, as people type names, earliest first; all units when no name was given, none when no unit had
        /// it.
        /// </summary>
        public IReadOnlyList<OrganisationUnit> Fitting { get; }

        /// <summary>The lives of the fitting units.</summary>
        internal IReadOnlyList<CodeValidity> Lives { get; }

        /// <summary>Returns the code, and the name in quotes if one was given.</summary>
        public override string ToString() => Given.Name is { } name ? $"{Given.Code} '{name}'" : Given.Code;
    }
}
