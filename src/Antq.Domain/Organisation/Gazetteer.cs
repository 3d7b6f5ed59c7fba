using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// The register of units with their lives and everything that happened to them. Codes and names have a meaning only on a
/// day: <see cref="AsOf"/> is the door to them.
/// </summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Embedded = new(() => RegisterReader.Read(DataFile.Embedded("register.txt")));

    private readonly Dictionary<UnitKey, OrganisationUnit> _units;
    private readonly Dictionary<OrganisationLevel, LocalDate> _knownFrom;
    private readonly Dictionary<UnitKey, IReadOnlyList<string>> _aliases;

    internal Gazetteer(
        string version,
        IReadOnlyList<OrganisationUnit> units,
        IReadOnlyList<UnitEvent> events,
        Dictionary<OrganisationLevel, LocalDate> knownFrom,
        Dictionary<UnitKey, IReadOnlyList<string>> aliases)
    {
        Version = version;
        Units = units;
        Events = events;
        _units = units.ToDictionary(unit => unit.Key);
        _knownFrom = knownFrom;
        _aliases = aliases;
    }

    /// <summary>The register that comes with the library.</summary>
    public static Gazetteer Default => Embedded.Value;

    /// <summary>The data version, such as <c>2026a</c>.</summary>
    public string Version { get; }

    /// <summary>Every unit of every day, in the order of the keys.</summary>
    public IReadOnlyList<OrganisationUnit> Units { get; }

    /// <summary>Everything that happened, earliest first.</summary>
    public IReadOnlyList<UnitEvent> Events { get; }

    /// <summary>The levels that the register has units of.</summary>
    public IReadOnlyCollection<OrganisationLevel> Levels => [.. _knownFrom.Keys.Order()];

    /// <summary>The unit with that key.</summary>
    /// <exception cref="UnknownUnitException">There is none.</exception>
    public OrganisationUnit this[UnitKey key]
        => TryGet(key, out var unit) ? unit : throw new UnknownUnitException($"There is no unit '{key}' (data {Version}).", nameof(key));

    /// <summary>The unit with that key, where there is one.</summary>
    public bool TryGet(UnitKey key, [NotNullWhen(true)] out OrganisationUnit? unit) => _units.TryGetValue(key, out unit);

    /// <summary>The first day for which the register knows all units of a level.</summary>
    /// <exception cref="ArgumentException">The register has no units of that level.</exception>
    public LocalDate KnownFrom(OrganisationLevel level)
        => _knownFrom.TryGetValue(level, out var day) ? day : throw new ArgumentException($"The register has no units of the level {EnumSlug<OrganisationLevel>.Of(level)} (data {Version}).", nameof(level));

    /// <summary>The units as they were, or will be, on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="assumeUnchangedSince">
    /// A day from which the caller takes a level to have been as the register first knows it. Without it, a day before the register
    /// knows a level is refused; with it, such answers are marked as not verified.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A day is of another calendar than the ISO one, or its year not from 1 to 9998.</exception>
    public GazetteerSnapshot AsOf(LocalDate day, LocalDate? assumeUnchangedSince = null)
    {
        DayText.RequireInRange(day, nameof(day));
        if (assumeUnchangedSince is { } since) DayText.RequireInRange(since, nameof(assumeUnchangedSince));
        return new GazetteerSnapshot(this, day, assumeUnchangedSince);
    }

    internal IReadOnlyList<string> AliasesOf(UnitKey key) => _aliases.TryGetValue(key, out var aliases) ? aliases : [];
}
