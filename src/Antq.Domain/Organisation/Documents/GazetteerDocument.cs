using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation.Documents;

/// <summary>The members of a register as a document (format <c>antq-gazetteer/1</c>), in the order in which they are written.</summary>
/// <param name="Format">The format of the document.</param>
/// <param name="DataVersion">The version of the data, which messages name.</param>
/// <param name="Acts">The legal acts that the rest cites.</param>
/// <param name="Levels">The levels that the register has units of.</param>
/// <param name="Units">The lives of units, in the order of their keys.</param>
/// <param name="Events">The edges between units, earliest first.</param>
/// <param name="SourceErrors">The errors that are known to stand in lists in circulation.</param>
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
        [.. gazetteer.Levels.Select(level => new LevelPart(level, gazetteer.KnownFrom(level)))],
        [.. gazetteer.Units.Select(UnitPart.Of)],
        [.. gazetteer.Events.Where(edge => !edge.IsWithinUnit).Select(EventPart.Of)],
        gazetteer.SourceErrors.Count == 0 ? null : [.. gazetteer.SourceErrors.Select(SourceErrorPart.Of)]);

    /// <summary>The first day for which all units of a level are known.</summary>
    /// <param name="Level">The level.</param>
    /// <param name="KnownFrom">The first day for which all units of the level are in the register.</param>
    internal sealed record LevelPart(OrganisationLevel Level, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate KnownFrom);

    /// <summary>One life of a unit.</summary>
    /// <param name="Key">The identity; it is never changed.</param>
    /// <param name="ValidFrom">The first day of the life; absent where it began before the register.</param>
    /// <param name="ValidTo">The last day of the life; absent while it lasts.</param>
    /// <param name="States">The names, kinds and parents, earliest first.</param>
    /// <param name="Aliases">Other spellings and names that people use.</param>
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
    /// <param name="NameEn">The English name, where it is another.</param>
    /// <param name="Kind">The kind of unit.</param>
    /// <param name="Parent">The unit above; absent for a ministry.</param>
    /// <param name="Act">The id of the act that brought the state, where known.</param>
    /// <param name="Confidence">How sure the state is.</param>
    internal sealed record StatePart(
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? From,
        string Name,
        string? NameEn,
        UnitKind Kind,
        UnitKey? Parent,
        string? Act,
        Confidence Confidence)
    {
        public static StatePart Of(UnitState state, bool isFirst)
        {
            var english = state.NameIn(Language.English);
            return new StatePart(isFirst ? null : state.From, state.Name, english == state.Name ? null : english, state.Kind, state.Parent, state.Act?.Id, state.Confidence);
        }
    }

    /// <summary>One edge of an event.</summary>
    /// <param name="Day">The first day of the successor.</param>
    /// <param name="Successor">The unit since.</param>
    /// <param name="Predecessor">The unit before.</param>
    /// <param name="Kind">What happened.</param>
    /// <param name="Ground">How much of the ground of the predecessor went this way.</param>
    /// <param name="People">How much of its people.</param>
    /// <param name="Act">The id of the act, where known.</param>
    /// <param name="Confidence">How sure it is.</param>
    /// <param name="Part">What moved, in the words of the act, where known.</param>
    internal sealed record EventPart(
        [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Day,
        UnitKey Successor,
        UnitKey Predecessor,
        UnitEventKind Kind,
        TerritoryShare Ground,
        TerritoryShare People,
        string? Act,
        Confidence Confidence,
        string? Part)
    {
        public static EventPart Of(UnitEvent edge)
            => new(edge.Day, edge.Successor, edge.Predecessor, edge.Kind, edge.Ground, edge.People, edge.Act?.Id, edge.Confidence, edge.Part);
    }

    /// <summary>An error that is known to stand in lists in circulation.</summary>
    /// <param name="Code">The code as the source prints it; absent where the error is about no code.</param>
    /// <param name="Right">The code that it should be, where that is what is wrong.</param>
    /// <param name="Source">Which source.</param>
    /// <param name="Reason">What is wrong, as a sentence.</param>
    internal sealed record SourceErrorPart(string? Code, string? Right, string Source, BilingualText Reason)
    {
        public static SourceErrorPart Of(SourceError error) => new(error.Code, error.Right, error.Source, BilingualText.Of(error.Reason));
    }
}
