using Antq.Domain.Organisation.Rules;

namespace Antq.Domain.Organisation;

/// <summary>The rules that a register of the caller is held against.</summary>
internal static class RegisterRules
{
    private static readonly IRegisterRule[] Rules =
    [
        new EveryLevelIsListedAndHasUnits(),
        new ThereIsOneMinistryOnEveryDay(),
        new KindIsOfTheLevelOfTheCode(),
        new EveryUnitEndsAfterItBegins(),
        new EveryCodeIsOneUnitsAtATime(),
        new EveryStateChangesSomethingWithinTheLife(),
        new EveryUnitHasAParentThatLives(),
        new EveryAliasIsAnotherName(),
        new EveryEdgeJoinsTwoUnits(),
        new EventsNeverLeadInACircle(),
        new UnitsEndAndBeginWithTheEvent(),
        new EdgesLoseNoTerritory(),
        new NothingEndsInNothing(),
        new NoGroundComesFromNowhere(),
    ];

    /// <summary>Everything in a register that breaks a rule, in the order of the rules and then of keys or days.</summary>
    public static void Check(RegisterContent register, RegisterFindings findings)
    {
        foreach (var rule in Rules) rule.Check(register, findings);
        if (!findings.HaveErrors) new EventsMakeFewLinesOfDescent().Check(register, findings);
    }
}
