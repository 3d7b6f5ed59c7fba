using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// The smallest statement of a report: one value of one measure for one unit, some days and one category. Two facts are equal if they have
/// the same place in the same revision of a report and the same content.
/// </summary>
public sealed class Fact : IEquatable<Fact>
{
    private readonly FactScope _scope;

    /// <param name="scope">Where and when it holds.</param>
    /// <param name="path">Its place.</param>
    internal Fact(FactScope scope, string path)
    {
        _scope = scope;
        Path = path;
    }

    /// <summary>The report that states it.</summary>
    public Report Report => _scope.Report;

    /// <summary>Its place in the report's document, as a JSON pointer.</summary>
    public string Path { get; }

    /// <summary>The measure.</summary>
    public required MeasureId Measure { get; init; }

    /// <summary>The unit; its territory is that of the report's as-of day.</summary>
    public UnitKey Unit => _scope.Unit;

    /// <summary>
    /// The cluster that it covers, whose members' territories are its own; an unknown part of its unit if they are unknown. Null for a fact
    /// of one unit.
    /// </summary>
    public EmulationCluster? Cluster => _scope.Cluster;

    /// <summary>
    /// The members of its cluster, whose territories together are its own; null for a fact of its unit, or if they are unknown.
    /// </summary>
    internal IReadOnlyList<UnitKey>? Members => Cluster is { Members: { Count: > 0 } members } ? members : null;

    /// <summary>The units whose territories together are its own.</summary>
    internal IReadOnlyList<UnitKey> Units => Members ?? [Unit];

    /// <summary>The cluster whose members are unknown, by its name and unit; null for any other, and for a fact of its unit.</summary>
    internal string? UnknownMembers
        => Cluster is { Members.Count: 0 } cluster ? $"{NamedBody.KeyOf(cluster.Name)}@{Unit}" : null;

    /// <summary>The first day; null when the start is open. An award of a known day has one day only.</summary>
    public LocalDate? Start => _scope.Start;

    /// <summary>The last day, never after the day of the report; for a stock, the day of the figure.</summary>
    public LocalDate End => _scope.End;

    /// <summary>Its certain days: all of them, except for a phase without its boundary years; null if there are none.</summary>
    internal (LocalDate? Start, LocalDate End)? CertainDays => _scope.CertainDays;

    /// <summary>The phase of its days; null when they are certain.</summary>
    internal ReportingPeriod? Phase => _scope.Phase;

    /// <summary>The calendar of its period; null for a single day.</summary>
    public ReportingCalendar? Calendar => _scope.Calendar;

    /// <summary>The category.</summary>
    public required FactCategory Category { get; init; }

    /// <summary>The movement.</summary>
    public KindId<MovementType> Movement => _scope.Movement;

    /// <summary>Whether it has a value.</summary>
    public required FigureStatus Status { get; init; }

    /// <summary>The value; null when missing or not applicable.</summary>
    public required Count? Value { get; init; }

    /// <summary>Whether it is an event of its own, which never covers the days of another: an award.</summary>
    public bool IsEvent => Award is not null;

    /// <summary>
    /// The identifier of its conferral, if the report gives one: the same identifier in another report means the same conferral.
    /// </summary>
    public string? EventId => Award?.EventId;

    /// <summary>The award of the fact, with what a part leaves out taken from its whole; null for figures.</summary>
    internal Award? Award { get; init; }

    /// <summary>
    /// The fact of the whole award that this is a part of (<c>trong đó</c>), and that already counts it; null for any other fact.
    /// </summary>
    public Fact? Whole { get; internal init; }

    /// <summary>Whether it is an award, and no part of one.</summary>
    internal bool IsWholeAward => IsEvent && Whole is null;

    /// <summary>The places of the document that it depends on; an error at, above or below one of them excludes it.</summary>
    internal IReadOnlyList<string> Grounds => Award is null
        ? [$"{Path}/value", $"{Path}/measure", $"{Path}/outOf", "/asOf", "/cluster", _scope.UnitGround, _scope.TimeGround]
        : [$"{_scope.TimeGround}/form", $"{_scope.TimeGround}/issuers", Path, $"{_scope.TimeGround}/during",
            $"{_scope.TimeGround}/day", "/asOf", "/cluster", _scope.UnitGround, .. Whole?.Grounds ?? []];

    /// <summary>Returns whether both have the same unit, days and movement.</summary>
    internal bool HasPlaceOf(Fact other) => _scope.HasPlaceOf(other._scope);

    /// <summary>Returns whether it depends on a place of the document, or on one above or below it.</summary>
    internal bool RestsOn(string place)
        => Grounds.Any(
            ground => ground == place || ground.StartsWith(place + "/", StringComparison.Ordinal)
            || place.StartsWith(ground + "/", StringComparison.Ordinal));

    /// <summary>Returns whether the other has the same place in the same revision of a report and the same content.</summary>
    public bool Equals(Fact? other)
        => ReferenceEquals(this, other)
            || (other is not null && IsAtThePlaceOf(other) && HasValueOf(other) && HasDaysOf(other)
                && Measure == other.Measure && Unit == other.Unit && Equals(Cluster, other.Cluster) && Movement == other.Movement
                && Category == other.Category);

    /// <summary>Returns whether the other is an equal fact.</summary>
    public override bool Equals(object? obj) => Equals(obj as Fact);

    /// <summary>Returns a hash of the report, the place and the value.</summary>
    public override int GetHashCode() => HashCode.Combine(Path, Report.Id, Value?.Lower, Start, End);

    private bool IsAtThePlaceOf(Fact other)
        => Path == other.Path && Report.Id == other.Report.Id && Report.Revision == other.Report.Revision;

    private bool HasValueOf(Fact other)
        => Status == other.Status && Value == other.Value && IsEvent == other.IsEvent && EventId == other.EventId;

    private bool HasDaysOf(Fact other)
        => Start == other.Start && End == other.End && CertainDays == other.CertainDays && Equals(Calendar, other.Calendar);

    /// <summary>Returns report and place.</summary>
    public override string ToString() => Report.Id + "#" + Path;
}
