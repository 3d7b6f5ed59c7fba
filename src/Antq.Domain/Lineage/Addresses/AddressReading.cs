using NodaTime;

namespace Antq.Domain;

/// <summary>
/// An address (địa chỉ) read from its end: the units that its lowest recognised part may mean, and the rest as text.
/// </summary>
public sealed class AddressReading
{
    private readonly Gazetteer _gazetteer;

    internal AddressReading(Gazetteer gazetteer, string text, LocalDate? day, UnitMatch[] candidates, string rest)
    {
        _gazetteer = gazetteer;
        Text = text;
        Day = day;
        Candidates = Array.AsReadOnly(candidates);
        Rest = rest;
    }

    /// <summary>The address.</summary>
    public string Text { get; }

    /// <summary>The day of the address; null when it is not known.</summary>
    public LocalDate? Day { get; }

    /// <summary>
    /// The units that the lowest recognised part may mean, best first; all are within the units that follow it. Empty when none is
    /// recognised.
    /// </summary>
    public IReadOnlyList<UnitMatch> Candidates { get; }

    /// <summary>What names no unit, such as house and street; the whole address when none is recognised.</summary>
    public string Rest { get; }

    /// <summary>Returns where each candidate's territory is, or was, on a day, forwards or backwards.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public IReadOnlyList<UnitTrace> Trace(LocalDate to) => [.. Candidates.Select(candidate => _gazetteer.Trace(candidate.Unit, to))];

    /// <summary>
    /// Returns the units of a day in which the address may be, by key: one when it is certain, see <see cref="UnitOn"/>, several when
    /// somebody must decide, none when the gazetteer has none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public IReadOnlyList<OrganisationUnit> UnitsOn(LocalDate day)
        => [.. Trace(day).SelectMany(trace => trace.Successions)
            .Select(succession => succession.Unit).Distinct().OrderBy(unit => unit.Key)];

    /// <summary>
    /// Returns the unit of a day in which the address certainly is: every candidate lies wholly in it. Null when there are several or none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public OrganisationUnit? UnitOn(LocalDate day)
    {
        OrganisationUnit? only = null;
        foreach (var candidate in Candidates)
        {
            var successions = _gazetteer.Trace(candidate.Unit, day).Successions;
            if (successions is not [{ IsWhole: true, Unit: var unit }] || (only ?? unit) != unit) return null;
            only = unit;
        }

        return only;
    }

    /// <summary>Returns the candidates and the rest.</summary>
    public override string ToString() => $"{string.Join("; ", Candidates)}{(Rest.Length == 0 ? "" : $" [{Rest}]")}";
}
