using static Antq.Domain.Organisation.ValueForm;

namespace Antq.Domain.Organisation;

/// <summary>The tables of a gazetteer, in the order in which they are written and checked.</summary>
internal static class GazetteerFormat
{
    public const string Acts = "acts", Levels = "levels", Units = "units", States = "unit-states", Aliases = "unit-aliases",
        Events = "unit-events", SourceErrors = "source-errors";

    public static IReadOnlyList<GazetteerTable> Tables { get; } =
    [
        new(Acts, 1, Needed("id", FreeText), Needed("title", FreeText), Open("adopted", Day), Open("in_force", Day)),
        new(Levels, 1, Needed("level", Level), Needed("known_from", Day), Optional("known_to", Day)),
        new(Units, 1, [Needed("key", Key), Open("valid_from", Day), Open("valid_to", Day), .. State()]),
        new(States, 2, [Needed("unit", Key), Needed("from", Day), .. State()]),
        new(Aliases, 2, Needed("unit", Key), Needed("alias", FreeText)),
        new(
            Events,
            3,
            Needed("day", Day),
            Needed("successor", Key),
            Needed("predecessor", Key),
            Needed("kind", KindOfEvent),
            Needed("ground", Share),
            Needed("people", Share),
            Open("act", Act),
            Needed("confidence", ValueForm.Confidence),
            Open("part", FreeText),
            Optional("not_before", Day)),
        new(
            SourceErrors,
            5,
            Open("code", FreeText),
            Open("right", FreeText),
            Needed("source", FreeText),
            Needed("reason_vi", FreeText),
            Needed("reason_en", FreeText)) { IsOptional = true },
    ];

    private static GazetteerColumn[] State() =>
    [
        Needed("name", FreeText), Open("name_en", FreeText), Needed("kind", KindOfUnit), Open("parent", Key), Open("act", Act),
        Needed("confidence", ValueForm.Confidence), Optional("not_before", Day),
    ];

    private static GazetteerColumn Needed(string name, ValueForm form) => new(name, form, true);

    private static GazetteerColumn Open(string name, ValueForm form) => new(name, form, false);

    private static GazetteerColumn Optional(string name, ValueForm form) => new(name, form, false) { IsOptional = true };
}
