namespace Antq.Domain;

public sealed partial class AwardLaw
{
    /// <summary>A form of award of an application, such as a letter of commendation (Thư khen).</summary>
    /// <param name="Id">The id, such as <c>letter-of-commendation</c>.</param>
    /// <param name="Name">The name, which titles of awards begin with.</param>
    public sealed record Form(KindId<AwardForm> Id, BilingualText Name)
    {
        /// <summary>Returns the id.</summary>
        public override string ToString() => Id.ToString();
    }
}
