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
/// The gazetteer of units with their lives and events. Codes and names have a meaning only on a day: <see cref="AsOf"/> is the entry point
/// for them. Each level is loaded on first use.
/// </summary>
[JsonConverter(typeof(GazetteerJsonConverter))]
public sealed partial class Gazetteer
{
    /// <summary>The maximum size of the text of a caller's gazetteer in bytes, unless the caller sets another: 64 MB.</summary>
    public const int DefaultMaxBytes = 64 * 1024 * 1024;

    private static readonly Lazy<Gazetteer> Embedded = new(() => GazetteerSource.Embedded());

    private readonly LocalDate?[] _knownFrom;
    private readonly LocalDate?[] _knownTo;
    private readonly int[] _knownFromOrder;
    private readonly int _until;
    private readonly Lazy<LevelUnits>?[] _registers;
    private readonly Lazy<IReadOnlyList<OrganisationUnit>> _units;
    private readonly Lazy<IReadOnlyList<UnitEvent>> _events;
    private readonly Lazy<IReadOnlyList<SourceError>> _sourceErrors;

    /// <param name="version">The data version.</param>
    /// <param name="known">The days on which each level is known.</param>
    /// <param name="sourceErrors">Reads the known errors of sources.</param>
    /// <param name="read">Reads the units of a level.</param>
    /// <param name="recent">The first day of the units that are not read on demand; null when none are.</param>
    internal Gazetteer(string version, KnownDays known, Func<IReadOnlyList<SourceError>> sourceErrors,
        Func<OrganisationLevel, LevelUnits> read, LocalDate? recent = null)
    {
        _until = recent is { } until ? DayText.Order(until) : int.MinValue;
        Version = version;
        (_knownFrom, _knownTo) = known;
        var knownFrom = _knownFrom;
        _knownFromOrder = new int[knownFrom.Length];
        _registers = new Lazy<LevelUnits>?[knownFrom.Length];
        var levels = new OrganisationLevel[knownFrom.Length];
        var count = 0;
        for (var place = 0; place < knownFrom.Length; place++)
        {
            _knownFromOrder[place] = knownFrom[place] is { } day ? DayText.Order(day) : int.MaxValue;
            if (knownFrom[place] is null) continue;
            var level = (OrganisationLevel)place;
            levels[count++] = level;
            _registers[place] = new Lazy<LevelUnits>(() => read(level));
        }

        Levels = Array.AsReadOnly(levels[..count]);
        _sourceErrors = new(sourceErrors);
        _units = new(() => [.. Levels.SelectMany(level => OfLevel(level).Units)]);
        _events = new(() => [.. Levels.SelectMany(level => OfLevel(level).Events.All).Order(EventOrder.Instance)]);
    }

    /// <summary>The gazetteer of the library.</summary>
    public static Gazetteer Default => Embedded.Value;

    /// <summary>Loads a gazetteer from a stream in the format of docs/reference/gazetteer-format.md; it must be free of errors.</summary>
    /// <param name="stream">Plain UTF-8, or gzip of it; it is read to its end and stays open.</param>
    /// <param name="maxBytes">The maximum size of its text in bytes, unpacked.</param>
    /// <exception cref="ReferenceDataException">
    /// Something is wrong; <see cref="ReferenceDataException.Findings"/> lists all findings.
    /// </exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static Gazetteer Load(Stream stream, int maxBytes = DefaultMaxBytes)
        => TryLoad(stream, out var gazetteer, out var findings, maxBytes) ? gazetteer : throw GazetteerLoader.Refusal(findings);

    /// <summary>
    /// Tries to load a gazetteer from a stream in the format of docs/reference/gazetteer-format.md; it must be free of errors.
    /// </summary>
    /// <param name="stream">Plain UTF-8, or gzip of it; it is read to its end and stays open.</param>
    /// <param name="gazetteer">The gazetteer; null when there is an error.</param>
    /// <param name="findings">
    /// All errors and warnings, see <see cref="GazetteerFindingCodes"/>; if a row cannot be read, those about the text.
    /// </param>
    /// <param name="maxBytes">The maximum size of its text in bytes, unpacked.</param>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public static bool TryLoad(Stream stream, [NotNullWhen(true)] out Gazetteer? gazetteer, out IReadOnlyList<Finding> findings,
        int maxBytes = DefaultMaxBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxBytes);
        if (!stream.CanRead) throw new ArgumentException("The stream cannot be read.", nameof(stream));
        gazetteer = GazetteerLoader.Load(stream, maxBytes, out findings);
        return gazetteer is not null;
    }

    /// <summary>
    /// Lays a merger over the gazetteer as a draft, so that its effect on stored reports and totals is seen before it is in force. Nothing
    /// is changed: the draft is a gazetteer of its own, checked by the same rules as one that is loaded.
    /// </summary>
    /// <exception cref="ReferenceDataException">
    /// It contradicts the gazetteer or itself: a unit that has ended, shares that do not make a whole, a unit without a unit above.
    /// <see cref="ReferenceDataException.Findings"/> lists all findings.
    /// </exception>
    /// <exception cref="ArgumentException">A code or name is empty, or occurs twice.</exception>
    /// <exception cref="FormatException">A code has none of the known forms.</exception>
    public MergerPlan Draft(Merger merger)
        => TryDraft(merger, out var plan, out var findings) ? plan : throw GazetteerLoader.Refusal(findings);

    /// <summary>Tries to lay a merger over the gazetteer as a draft.</summary>
    /// <param name="merger">The merger.</param>
    /// <param name="plan">The draft; null when there is an error.</param>
    /// <param name="findings">All errors and warnings.</param>
    /// <exception cref="ArgumentException">A code or name is empty, or occurs twice.</exception>
    /// <exception cref="FormatException">A code has none of the known forms.</exception>
    public bool TryDraft(Merger merger, [NotNullWhen(true)] out MergerPlan? plan, out IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(merger);
        MergerDraft.Require(merger);
        var after = GazetteerLoader.Checked(MergerDraft.Over(this, merger), out findings);
        plan = after is null ? null : new MergerPlan(merger, this, after, findings);
        return plan is not null;
    }

    /// <summary>
    /// Returns a gazetteer with the units of this one and those of an application, checked by the same rules as one that is loaded. This
    /// one is not changed.
    /// </summary>
    /// <exception cref="ReferenceDataException">
    /// They contradict the gazetteer or themselves: a unit above that does not exist, shares that do not make a whole.
    /// <see cref="ReferenceDataException.Findings"/> lists all findings.
    /// </exception>
    /// <exception cref="ArgumentException">A version or name is blank, a key is the default one or that of a unit that is there already, or
    /// an event is within one unit.</exception>
    public Gazetteer With(Additions additions)
        => TryWith(additions, out var gazetteer, out var findings) ? gazetteer : throw GazetteerLoader.Refusal(findings);

    /// <summary>Tries to add units and events of an application.</summary>
    /// <param name="additions">The units and events.</param>
    /// <param name="gazetteer">The gazetteer with them; null when there is an error.</param>
    /// <param name="findings">All errors and warnings.</param>
    /// <exception cref="ArgumentException">A version or name is blank, a key is the default one or that of a unit that is there already, or
    /// an event is within one unit.</exception>
    public bool TryWith(Additions additions, [NotNullWhen(true)] out Gazetteer? gazetteer, out IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(additions);
        AddedUnits.Require(this, additions);
        gazetteer = GazetteerLoader.Checked(AddedUnits.Over(this, additions), out findings);
        return gazetteer is not null;
    }

    /// <summary>The data version, such as <c>2026b</c>.</summary>
    public string Version { get; }

    /// <summary>All units of all days and levels, in the order of the keys.</summary>
    public IReadOnlyList<OrganisationUnit> Units => _units.Value;

    /// <summary>All events of all levels, earliest first.</summary>
    public IReadOnlyList<UnitEvent> Events => _events.Value;

    /// <summary>The known errors in sources in circulation, by code.</summary>
    public IReadOnlyList<SourceError> SourceErrors => _sourceErrors.Value;

    /// <summary>The levels that have units in the gazetteer.</summary>
    public IReadOnlyList<OrganisationLevel> Levels { get; }

    /// <summary>The unit with that key.</summary>
    /// <exception cref="UnknownUnitException">There is none.</exception>
    public OrganisationUnit this[UnitKey key]
        => TryGet(key, out var unit) ? unit : throw new UnknownUnitException($"There is no unit '{key}' (data {Version}).", nameof(key));

    /// <summary>Tries to get the unit with that key.</summary>
    public bool TryGet(UnitKey key, [NotNullWhen(true)] out OrganisationUnit? unit)
    {
        unit = null;
        return key != default && Has(key.Level) && OfLevel(key.Level).TryGet(key, out unit);
    }

    /// <summary>Returns the unit with that key for display in a list: as it is now, or was on its last day.</summary>
    /// <exception cref="UnknownUnitException">There is none.</exception>
    public UnitEntry LastEntry(UnitKey key)
    {
        var unit = this[key];
        return new UnitEntry(unit, unit.LastState, unit.ValidTo ?? DayText.LastDay, Find);
    }

    /// <summary>Returns the events of one level, earliest first: the edges into its units, and the renames and retypings of them.</summary>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    public IReadOnlyList<UnitEvent> EventsOf(OrganisationLevel level) => OfLevel(level).Events.All;

    /// <summary>Returns the first day from which the gazetteer has all units of a level.</summary>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    public LocalDate KnownFrom(OrganisationLevel level)
        => (uint)level < (uint)_knownFrom.Length && _knownFrom[(int)level] is { } day ? day : throw NoLevel(level);

    /// <summary>
    /// Returns the last day whose events are in the gazetteer: on later days, units are assumed to be as on it. Null when the data do not
    /// give it.
    /// </summary>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    public LocalDate? KnownTo(OrganisationLevel level) => Has(level) ? _knownTo[(int)level] : throw NoLevel(level);

    /// <summary>Returns the units as they were, or will be, on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="assumeUnchangedSince">
    /// A day from which the caller assumes a level to have been as on its first day in the gazetteer. Without it, a day before the
    /// gazetteer has a level is refused; with it, such answers are marked as not verified.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public GazetteerSnapshot AsOf(LocalDate day, LocalDate? assumeUnchangedSince = null)
    {
        DayText.RequireInRange(day, nameof(day));
        if (assumeUnchangedSince is { } since) DayText.RequireInRange(since, nameof(assumeUnchangedSince));
        return new GazetteerSnapshot(this, day, assumeUnchangedSince);
    }

    /// <summary>
    /// Returns the search over the units of a level, or of all levels ranked together, of all days; a snapshot has that of one day.
    /// </summary>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    public UnitSearch Search(OrganisationLevel? level = null)
        => level is { } one ? OfLevel(one).Searches.Of(this, [one], null) : Searches.Of(this, Levels, null);

    /// <summary>
    /// Writes the gazetteer in the format of docs/reference/gazetteer-format.md, always as the same bytes: UTF-8, every level, in the order
    /// of keys and days.
    /// </summary>
    /// <param name="stream">The destination; it stays open.</param>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite) throw new ArgumentException("The stream cannot be written.", nameof(stream));
        GazetteerWriter.Write(this, stream);
    }

    /// <summary>Returns the differences of a newer gazetteer, by meaning and not by rows: by unit, then by day.</summary>
    public IReadOnlyList<GazetteerChange> ChangesTo(Gazetteer newer)
    {
        ArgumentNullException.ThrowIfNull(newer);
        return GazetteerComparison.Compare(this, newer);
    }

    /// <summary>The searches over the units of all levels.</summary>
    internal UnitSearches Searches { get; } = new();

    /// <summary>Returns the unit with that key; null when there is none.</summary>
    internal OrganisationUnit? Find(UnitKey key) => TryGet(key, out var unit) ? unit : null;

    /// <summary>Returns every unit that ever had a code, earliest first; none when the text is no code, or no unit had it.</summary>
    internal OrganisationUnit[] LivesOf(ReadOnlySpan<char> code)
        => UnitKey.LevelOf(code) is { } level && Has(level) ? OfLevel(level).LivesOf(code) : [];

    /// <summary>Returns the first day from which a level is known, by its order; after every day when there are no units of it.</summary>
    internal int KnownFromOrder(OrganisationLevel level) => _knownFromOrder[(int)level];

    /// <summary>
    /// Returns whether a day, given by its order, is before those of the districts and communes that are not read on demand.
    /// </summary>
    internal bool IsEarlier(int day) => day < _until;

    /// <summary>Returns whether a unit ended before those that are not read on demand; false when there is none.</summary>
    internal bool EndedEarlier(UnitKey key)
        => _until > int.MinValue && key != default && (key.Level >= OrganisationLevel.District ? IsEarlier(DayText.Order(key.Day))
            : key.Level == OrganisationLevel.Province && Find(key) is { } unit && IsEarlier(unit.Days.Last));

    /// <summary>Returns whether the gazetteer has units of a level.</summary>
    internal bool Has(OrganisationLevel level) => _registers[(int)level] is not null;

    /// <summary>Returns the units of a level and their events.</summary>
    /// <exception cref="ArgumentException">The gazetteer has no units of that level.</exception>
    internal LevelUnits OfLevel(OrganisationLevel level)
        => (uint)level < (uint)_registers.Length && _registers[(int)level] is { } gazetteer ? gazetteer.Value : throw NoLevel(level);

    private ArgumentException NoLevel(OrganisationLevel level)
        => new($"The gazetteer has no units of the level {level.ToString().ToLowerInvariant()} (data {Version}).", nameof(level));
}
