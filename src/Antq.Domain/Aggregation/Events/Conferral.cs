using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The placing of a fact of a conferral with several reports (R3). Facts of different reports with one number belong to one conferral and
/// are never added; all other awards are events of their own. Traits in which the reports agree are placed as stated, those in which they
/// differ as the union of all.
/// </summary>
/// <param name="Number">The number of the conferral, or of the part of it that has nothing in common with its other parts.</param>
/// <param name="Part">Facts of one report and one part are added before they are compared with those of other reports.</param>
/// <param name="Start">The first day; null for an open start.</param>
/// <param name="End">The last day.</param>
/// <param name="Forms">The possible forms of award.</param>
/// <param name="Issuers">The possible issuing offices.</param>
/// <param name="Recipients">The possible kinds of recipients.</param>
/// <param name="Schemes">The possible awards of the law; empty for any.</param>
/// <param name="Classes">The possible classes; empty for any.</param>
/// <param name="Types">The possible types of commendation; empty for any.</param>
/// <param name="Drives">The possible drives, by name; empty for any.</param>
/// <param name="Bodies">The possible bodies that the gazetteer does not list, by the keys of their names; empty for any.</param>
/// <param name="Movements">The movements.</param>
/// <param name="IsOfAllMovements">Whether it belongs to all the movements, which have something in common, rather than to one of
/// them.</param>
/// <param name="Units">The units whose territories together are its own.</param>
/// <param name="Differences">The traits in which the reports differ; a class, scheme, type, drive or body among them may be any.</param>
internal sealed record Conferral(
    int Number,
    int Part,
    LocalDate? Start,
    LocalDate End,
    IReadOnlyList<KindId<AwardForm>> Forms,
    IReadOnlyList<KindId<IssuingOffice>> Issuers,
    IReadOnlyList<RecipientKind> Recipients,
    IReadOnlyList<AwardSchemeId> Schemes,
    IReadOnlyList<AwardClass> Classes,
    IReadOnlyList<CommendationType> Types,
    IReadOnlyList<string> Drives,
    IReadOnlyList<string> Bodies,
    IReadOnlyList<KindId<MovementType>> Movements,
    bool IsOfAllMovements,
    IReadOnlyList<UnitKey> Units,
    ConferralDifference Differences);
