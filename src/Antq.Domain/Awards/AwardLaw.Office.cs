using NodaTime;

namespace Antq.Domain;

public sealed partial class AwardLaw
{
    /// <summary>An office of an application that confers awards, such as the director of a newspaper.</summary>
    /// <param name="Id">The id, such as <c>newspaper-director</c>.</param>
    /// <param name="Name">The name, by which titles of awards name it.</param>
    public sealed record Office(KindId<IssuingOffice> Id, BilingualText Name)
    {
        /// <summary>The last day of the office; null while it exists.</summary>
        public LocalDate? To { get; init; }

        /// <summary>The legal source; empty when there is none.</summary>
        public string Basis { get; init; } = "";

        /// <summary>Returns the id.</summary>
        public override string ToString() => Id.ToString();
    }
}
