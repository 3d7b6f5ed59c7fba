namespace Antq.Domain.Organisation;

public sealed partial class CodeDating
{
    /// <summary>The meaning of a code during a range of days.</summary>
    /// <param name="Code">The code.</param>
    /// <param name="Unit">The unit that it means.</param>
    public sealed record Meaning(KnownCode Code, OrganisationUnit Unit);
}
