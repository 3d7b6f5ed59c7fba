namespace Antq.Domain.Organisation;

/// <summary>A unit that may be meant by a row.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="State">The state that agrees with the row, or that of its day.</param>
/// <param name="Code">How the code agrees.</param>
/// <param name="Name">How the name agrees.</param>
/// <param name="IsOnDay">Whether the unit exists on the day.</param>
internal readonly record struct CandidateUnit(
    OrganisationUnit Unit, UnitState State, Gazetteer.CodeAgreement Code, Gazetteer.NameAgreement Name, bool IsOnDay)
{
    public bool HasCode => Code < Gazetteer.CodeAgreement.Different;

    public bool HasName => Name < Gazetteer.NameAgreement.Different;

    /// <summary>Whether nothing that is given contradicts the unit, slips of the name aside.</summary>
    public bool IsFull => IsOnDay && Code != Gazetteer.CodeAgreement.Different && Name != Gazetteer.NameAgreement.Different;

    /// <summary>Whether the name differs from that of the unit, more than by a spelling that contradicts nothing.</summary>
    public bool HasSlip => Name is > Gazetteer.NameAgreement.OtherSpelling and < Gazetteer.NameAgreement.Different;
}
