using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>The days on which a code means a unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Earliest">
/// The day before which the life cannot begin; when its start is not known, the day after the previous life under the code.
/// </param>
/// <param name="Attested">The first day on which the gazetteer has the unit.</param>
/// <param name="End">The day after the last, or <see cref="Never"/>.</param>
internal readonly record struct CodeValidity(OrganisationUnit Unit, LocalDate Earliest, LocalDate Attested, LocalDate End)
{
    /// <summary>Before every day.</summary>
    public static readonly LocalDate Ever = LocalDate.MinIsoValue;

    /// <summary>After every day.</summary>
    public static readonly LocalDate Never = LocalDate.MaxIsoValue;

    /// <summary>Returns the lives of all units under one code, earliest first.</summary>
    public static IReadOnlyList<CodeValidity> Of(IReadOnlyList<OrganisationUnit> units)
    {
        var lives = new CodeValidity[units.Count];
        var free = Ever;
        for (var i = 0; i < units.Count; i++)
        {
            var attested = units[i].FirstDay;
            var end = units[i].ValidTo is { } last ? last.PlusDays(1) : Never;
            lives[i] = new CodeValidity(units[i], units[i].ValidFrom ?? LocalDate.Min(free, attested), attested, end);
            free = end;
        }

        return lives;
    }

    /// <summary>Returns the parts of the life in which its unit has one of the selected states.</summary>
    /// <param name="states">For each state of the unit whether it is selected.</param>
    public IEnumerable<CodeValidity> While(bool[] states)
    {
        for (var first = 0; first < states.Length; first++)
        {
            if (!states[first]) continue;
            var next = first + 1;
            while (next < states.Length && states[next]) next++;
            var life = first == 0 ? this : this with { Earliest = Unit.States[first].From, Attested = Unit.States[first].From };
            yield return next == states.Length ? life : life with { End = Unit.States[next].From };
            first = next;
        }
    }

    /// <summary>Returns whether the unit may be meant on every day of the block.</summary>
    public bool Covers(CodeSegment block) => Earliest <= block.Begin && block.End <= End;

    /// <summary>Returns whether the unit may be meant on every day of the block, and is attested on its last.</summary>
    public bool IsAttestedIn(CodeSegment block) => Covers(block) && Attested < block.End;
}
