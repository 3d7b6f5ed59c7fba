namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// A rule about a gazetteer, named as a sentence. It reports every violation, and assumes nothing that another rule checks.
/// </summary>
internal interface IGazetteerRule
{
    void Check(GazetteerContent gazetteer, GazetteerFindings findings);
}
