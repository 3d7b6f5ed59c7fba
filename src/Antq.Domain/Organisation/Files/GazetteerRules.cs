using Antq.Domain.Organisation.Rules;

namespace Antq.Domain.Organisation;

/// <summary>The rules for a caller's gazetteer.</summary>
internal static class GazetteerRules
{
    private static readonly IGazetteerRule[] Rules =
    [
        new LevelMustHaveUnits(),
        new MinistryMustExistEveryDay(),
        new KindMustMatchLevel(),
        new UnitMustEndAfterItBegins(),
        new CodeMustBeUniqueEachDay(),
        new StateMustChangeWithinLife(),
        new ParentMustBeValid(),
        new AliasMustDifferFromNames(),
        new EdgeMustJoinTwoUnits(),
        new LineageMustBeAcyclic(),
        new EventMustMatchUnitDays(),
        new EdgesMustCoverTerritory(),
        new EndedUnitMustHaveSuccessor(),
        new NewUnitMustHavePredecessor(),
    ];

    /// <summary>Reports everything in a gazetteer that violates a rule, in the order of the rules and then of keys or days.</summary>
    public static void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var rule in Rules) rule.Check(gazetteer, findings);
        if (!findings.HaveErrors) new LineageMustBeTractable().Check(gazetteer, findings);
    }
}
