using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation.Documents;

/// <summary>The members of a gazetteer as a document (format <c>antq-gazetteer/1</c>), in the order in which they are written.</summary>
/// <param name="Format">The format of the document.</param>
/// <param name="DataVersion">The version of the data, which is part of messages.</param>
/// <param name="Acts">The legal acts that the other members cite.</param>
/// <param name="Levels">The levels that have units in the gazetteer.</param>
/// <param name="Units">The lives of units, in the order of their keys.</param>
/// <param name="Events">The edges between units, earliest first.</param>
/// <param name="SourceErrors">The known errors in lists in circulation.</param>
internal sealed record GazetteerDocument(
    [property: JsonConverter(typeof(GazetteerFormatJsonConverter))] string Format,
    [property: JsonConverter(typeof(DocumentTextJsonConverter))] string DataVersion,
    IReadOnlyList<LegalAct> Acts,
    IReadOnlyList<GazetteerDocument.LevelPart> Levels,
    IReadOnlyList<GazetteerDocument.UnitPart> Units,
    IReadOnlyList<GazetteerDocument.EventPart> Events,
    IReadOnlyList<GazetteerDocument.SourceErrorPart>? SourceErrors)
{
    /// <summary>The format that this version of the library reads and writes.</summary>
    public const string CurrentFormat = "antq-gazetteer/1";

    public static GazetteerDocument Of(Gazetteer gazetteer) => new(
        CurrentFormat,
        gazetteer.Version,
        [.. CitedActs.Of(gazetteer)],
        [.. gazetteer.Levels.Select(level => new LevelPart(level, gazetteer.KnownFrom(level), gazetteer.KnownTo(level)))],
        [.. gazetteer.Units.Select(UnitPart.Of)],
        [.. gazetteer.Events.Where(edge => !edge.IsWithinUnit).Select(EventPart.Of)],
        gazetteer.SourceErrors.Count == 0 ? null : [.. gazetteer.SourceErrors.Select(SourceErrorPart.Of)]);

    /// <summary>The first day from which all units of a level are known.</summary>
    /// <param name="Level">The level.</param>
    /// <param name="KnownFrom">The first day from which all units of the level are in the gazetteer.</param>
    /// <param name="KnownTo">The last day whose events are in the gazetteer; null when it is not given.</param>
    internal sealed record LevelPart(OrganisationLevel Level,
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate KnownFrom,
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? KnownTo = null);

    /// <summary>One life of a unit.</summary>
    /// <param name="Key">The identity; it is never changed.</param>
    /// <param name="ValidFrom">The first day of the life; null when it began before the gazetteer.</param>
    /// <param name="ValidTo">The last day of the life; null while it continues.</param>
    /// <param name="States">The names, kinds and parents, earliest first.</param>
    /// <param name="Aliases">Other spellings and names in use.</param>
    internal sealed record UnitPart(
        UnitKey Key,
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? ValidFrom,
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? ValidTo,
        IReadOnlyList<StatePart> States,
        IReadOnlyList<string>? Aliases)
    {
        public static UnitPart Of(OrganisationUnit unit) => new(
            unit.Key,
            unit.ValidFrom,
            unit.ValidTo,
            [.. unit.States.Select((state, index) => StatePart.Of(state, isFirst: index == 0))],
            unit.Aliases.Count == 0 ? null : [.. unit.Aliases.Order(StringComparer.Ordinal)]);
    }

    /// <summary>A name, kind and parent of a unit; the first state begins with the unit and has no day of its own.</summary>
    /// <param name="From">The first day of a later state.</param>
    /// <param name="Name">The Vietnamese name, without the kind.</param>
    /// <param name="NameEn">The English name, if different.</param>
    /// <param name="Kind">The kind of unit.</param>
    /// <param name="Parent">The parent unit; null for a ministry.</param>
    /// <param name="Act">The id of the act that established the state, if known.</param>
    /// <param name="Confidence">The confidence in the state.</param>
    /// <param name="NotBefore">The earliest day on which the state may have begun; null when its day is certain.</param>
    internal sealed record StatePart(
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? From,
        string Name,
        string? NameEn,
        UnitKind Kind,
        UnitKey? Parent,
        string? Act,
        Confidence Confidence,
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? NotBefore)
    {
        public static StatePart Of(UnitState state, bool isFirst)
        {
            var english = state.NameIn(Language.English);
            return new StatePart(isFirst
                ? null
                : state.From, state.Name, english == state.Name
                    ? null
                    : english, state.Kind, state.Parent, state.Act?.Id, state.Confidence, state.NotBefore);
        }
    }

    /// <summary>One edge of an event.</summary>
    /// <param name="Day">The first day of the successor.</param>
    /// <param name="Successor">The succeeding unit.</param>
    /// <param name="Predecessor">The preceding unit.</param>
    /// <param name="Kind">The kind of event.</param>
    /// <param name="Ground">The share of the predecessor's land that was transferred along the edge.</param>
    /// <param name="People">The share of its people.</param>
    /// <param name="Act">The id of the act, if known.</param>
    /// <param name="Confidence">The confidence in the edge.</param>
    /// <param name="Part">The transferred part, in the words of the act, if known.</param>
    /// <param name="NotBefore">The earliest day on which it may have happened; null when the day is certain.</param>
    internal sealed record EventPart(
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Day,
        UnitKey Successor,
        UnitKey Predecessor,
        UnitEventKind Kind,
        TerritoryShare Ground,
        TerritoryShare People,
        string? Act,
        Confidence Confidence,
        string? Part,
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? NotBefore)
    {
        public static EventPart Of(UnitEvent edge)
            => new(edge.Day, edge.Successor, edge.Predecessor, edge.Kind, edge.Ground, edge.People, edge.Act?.Id, edge.Confidence,
                edge.Part, edge.NotBefore);
    }

    /// <summary>A known error in lists in circulation.</summary>
    /// <param name="Code">The code as printed in the source; null when the error is about no code.</param>
    /// <param name="Right">The correct code, if the code is wrong.</param>
    /// <param name="Source">The source.</param>
    /// <param name="Reason">The error as a sentence.</param>
    internal sealed record SourceErrorPart(string? Code, string? Right, string Source, BilingualText Reason)
    {
        public static SourceErrorPart Of(SourceError error) => new(error.Code, error.Right, error.Source, BilingualText.Of(error.Reason));
    }
}
