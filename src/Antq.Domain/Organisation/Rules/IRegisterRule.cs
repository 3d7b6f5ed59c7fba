namespace Antq.Domain.Organisation.Rules;

/// <summary>A rule about a register, named as a sentence. It tells everything that breaks it, and takes nothing for granted that another rule says.</summary>
internal interface IRegisterRule
{
    void Check(RegisterContent register, RegisterFindings findings);
}
