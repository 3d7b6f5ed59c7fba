using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Antq.Domain.Data;
using Antq.Domain.Findings;
using Antq.Domain.Organisation;
using Antq.Domain.Organisation.Documents;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// The register of units with their lives and everything that happened to them. Codes and names have a meaning only on a
/// day: <see cref="AsOf"/> is the door to them. Each level is read when it is first asked for.
/// </summary>
[JsonConverter(typeof(GazetteerJsonConverter))]
public sealed class Gazetteer
{
    /// <summary>The most bytes that the text of a caller's register has, unless the caller says otherwise: 64 MB.</summary>
    public const int DefaultMaxBytes = 64 * 1024 * 1024;

    private static readonly Lazy<Gazetteer> Embedded = new(() => RegisterSource.Embedded());

    private readonly LocalDate?[] _knownFrom;
    private readonly int[] _knownFromOrder;
    private readonly Lazy<LevelRegister>?[] _registers;
    private readonly Lazy<IReadOnlyList<OrganisationUnit>> _units;
    private readonly Lazy<IReadOnlyList<UnitEvent>> _events;
    private readonly Lazy<IReadOnlyList<SourceError>> _sourceErrors;

    /// <param name="version">The data version.</param>
    /// <param name="knownFrom">The first day for which each level is known, by level; absent where there are no units of it.</param>
    /// <param name="sourceErrors">Reads the known errors of sources.</param>
    /// <param name="read">Reads the units of a level.</param>
    internal Gazetteer(string version, LocalDate?[] knownFrom, Func<IReadOnlyList<SourceError>> sourceErrors, Func<OrganisationLevel, LevelRegister> read)
    {
        Version = version;
        _knownFrom = knownFrom;
        _knownFromOrder = new int[knownFrom.Length];
        _registers = new Lazy<LevelRegister>?[knownFrom.Length];
        var levels = new OrganisationLevel[knownFrom.Length];
        var count = 0;
        for (var place = 0; place < knownFrom.Length; place++)
        {
            _knownFromOrder[place] = knownFrom[place] is { } day ? DayText.Order(day) : int.MaxValue;
            if (knownFrom[place] is null) continue;
            var level = (OrganisationLevel)place;
            levels[count++] = level;
            _registers[place] = new Lazy<LevelRegister>(() => read(level));
        }

        Levels = Array.AsReadOnly(levels[..count]);
        _sourceErrors = new(sourceErrors);
        _units = new(() => [.. Levels.SelectMany(level => Register(level).Units)]);
        _events = new(() => [.. Levels.SelectMany(level => Register(level).Events.All).Order(EventOrder.Instance)]);
    }

    /// <summary>The register that comes with the library.</summary>
    public static Gazetteer Default => Embedded.Value;

    /// <summary>The register of a stream in the format of docs/reference/register-format.md, whole and without an error, or none.</summary>
    /// <param name="stream">Plain UTF-8, or gzip of it; it is read to its end and stays open.</param>
    /// <param name="maxBytes">The most bytes that its text may have, unpacked.</param>
    /// <exception cref="ReferenceDataException">Something is wrong; <see cref="ReferenceDataException.Findings"/> tells everything.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static Gazetteer Load(Stream stream, int maxBytes = DefaultMaxBytes)
        => TryLoad(stream, out var gazetteer, out var findings, maxBytes) ? gazetteer : throw RegisterLoader.Refusal(findings);

    /// <summary>The register of a stream in the format of docs/reference/register-format.md, where it is whole and without an error.</summary>
    /// <param name="stream">Plain UTF-8, or gzip of it; it is read to its end and stays open.</param>
    /// <param name="gazetteer">The register; none where there is an error.</param>
    /// <param name="findings">All errors and warnings, see <see cref="RegisterFindingCodes"/>; where a row cannot be read, those about the text.</param>
    /// <param name="maxBytes">The most bytes that its text may have, unpacked.</param>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static bool TryLoad(Stream stream, [NotNullWhen(true)] out Gazetteer? gazetteer, out IReadOnlyList<Finding> findings, int maxBytes = DefaultMaxBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxBytes);
        if (!stream.CanRead) throw new ArgumentException("The stream cannot be read.", nameof(stream));
        gazetteer = RegisterLoader.Load(stream, maxBytes, out findings);
        return gazetteer is not null;
    }

    /// <summary>The data version, such as <c>2026a</c>.</summary>
    public string Version { get; }

    /// <summary>Every unit of every day and level, in the order of the keys.</summary>
    public IReadOnlyList<OrganisationUnit> Units => _units.Value;

    /// <summary>Everything that happened at any level, earliest first.</summary>
    public IReadOnlyList<UnitEvent> Events => _events.Value;

    /// <summary>The errors that are known to stand in sources in circulation, by code.</summary>
    public IReadOnlyList<SourceError> SourceErrors => _sourceErrors.Value;

    /// <summary>The levels that the register has units of.</summary>
    public IReadOnlyList<OrganisationLevel> Levels { get; }

    /// <summary>The unit with that key.</summary>
    /// <exception cref="UnknownUnitException">There is none.</exception>
    public OrganisationUnit this[UnitKey key]
        => TryGet(key, out var unit) ? unit : throw new UnknownUnitException($"There is no unit '{key}' (data {Version}).", nameof(key));

    /// <summary>The unit with that key, where there is one.</summary>
    public bool TryGet(UnitKey key, [NotNullWhen(true)] out OrganisationUnit? unit)
    {
        unit = null;
        return key != default && Has(key.Level) && Register(key.Level).TryGet(key, out unit);
    }

    /// <summary>The unit with that key as a screen lists it: as it is now, or was on its last day.</summary>
    /// <exception cref="UnknownUnitException">There is none.</exception>
    public UnitEntry LastEntry(UnitKey key)
    {
        var unit = this[key];
        return new UnitEntry(unit, unit.States[^1], unit.ValidTo ?? DayText.LastDay, Find);
    }

    /// <summary>What happened at one level, earliest first: the edges into its units, and the renames and retypings of them.</summary>
    /// <exception cref="ArgumentException">The register has no units of that level.</exception>
    public IReadOnlyList<UnitEvent> EventsOf(OrganisationLevel level) => Register(level).Events.All;

    /// <summary>The first day for which the register knows all units of a level.</summary>
    /// <exception cref="ArgumentException">The register has no units of that level.</exception>
    public LocalDate KnownFrom(OrganisationLevel level)
        => (uint)level < (uint)_knownFrom.Length && _knownFrom[(int)level] is { } day ? day : throw NoLevel(level);

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

    /// <summary>The search over the units of a level of all days; see <see cref="GazetteerSnapshot.Search"/> for that of one day.</summary>
    /// <exception cref="ArgumentException">The register has no units of that level.</exception>
    public UnitSearch Search(OrganisationLevel level) => Register(level).Search(this, level, null);

    /// <summary>Writes the register in the format of docs/reference/register-format.md, always to the same bytes: UTF-8, every level, in the order of keys and days.</summary>
    /// <param name="stream">Where it is written; it stays open.</param>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite) throw new ArgumentException("The stream cannot be written.", nameof(stream));
        RegisterWriter.Write(this, stream);
    }

    /// <summary>What a newer register says otherwise than this one, by meaning and not by rows: by unit, then by day.</summary>
    public IReadOnlyList<RegisterChange> ChangesTo(Gazetteer newer)
    {
        ArgumentNullException.ThrowIfNull(newer);
        return RegisterComparison.Compare(this, newer);
    }

    /// <summary>The unit with that key; absent where there is none.</summary>
    internal OrganisationUnit? Find(UnitKey key) => TryGet(key, out var unit) ? unit : null;

    /// <summary>Every unit that ever had a code, earliest first; none where the text is no code, or was nobody's.</summary>
    internal OrganisationUnit[] LivesOf(ReadOnlySpan<char> code)
        => UnitKey.LevelOf(code) is { } level && Has(level) ? Register(level).LivesOf(code) : [];

    /// <summary>The first day for which a level is known, by its order; after every day where there are no units of it.</summary>
    internal int KnownFromOrder(OrganisationLevel level) => _knownFromOrder[(int)level];

    /// <summary>Whether the register has units of a level.</summary>
    internal bool Has(OrganisationLevel level) => _registers[(int)level] is not null;

    /// <summary>The units of a level and what happened to them.</summary>
    /// <exception cref="ArgumentException">The register has no units of that level.</exception>
    internal LevelRegister Register(OrganisationLevel level)
        => (uint)level < (uint)_registers.Length && _registers[(int)level] is { } register ? register.Value : throw NoLevel(level);

    private ArgumentException NoLevel(OrganisationLevel level)
        => new($"The register has no units of the level {level.ToString().ToLowerInvariant()} (data {Version}).", nameof(level));
}
