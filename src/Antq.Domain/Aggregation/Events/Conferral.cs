using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>
/// As what a fact of a conferral that several reports have is placed. Facts of different reports with one number are of one conferral and never add;
/// all other awards are events of their own. In what reports agree a fact is placed as it is stated, in what they differ as the union of all of them.
/// </summary>
/// <param name="Number">The number of the conferral, or of the part of it that has nothing in common with its other parts.</param>
/// <param name="Part">Facts of one report and one part are added before they are held against those of other reports.</param>
/// <param name="Start">The first day; null for an open start.</param>
/// <param name="End">The last day.</param>
/// <param name="Forms">The forms of award that it may be of.</param>
/// <param name="Issuers">The issuing offices that it may be of.</param>
/// <param name="Recipients">The kinds of recipients that it may be of.</param>
/// <param name="Schemes">The awards of the law that it may be; empty where it may be any.</param>
/// <param name="Classes">The classes that it may be of; empty where it may be of any.</param>
/// <param name="Types">The types of commendation that it may be of; empty where it may be of any.</param>
/// <param name="Drives">The drives that it may honour, by name; empty where it may be any.</param>
/// <param name="Movements">The movements.</param>
/// <param name="IsOfAllMovements">Whether it is of all the movements, which have something in common, rather than of one of them.</param>
/// <param name="Units">The units whose territories together are its own.</param>
/// <param name="Differences">In what the reports differ; with the class, scheme, type or drive among them, it may be of any.</param>
internal sealed record Conferral(
    int Number,
    int Part,
    LocalDate? Start,
    LocalDate End,
    IReadOnlyList<AwardForm> Forms,
    IReadOnlyList<IssuingOffice> Issuers,
    IReadOnlyList<RecipientKind> Recipients,
    IReadOnlyList<AwardSchemeId> Schemes,
    IReadOnlyList<AwardClass> Classes,
    IReadOnlyList<CommendationType> Types,
    IReadOnlyList<string> Drives,
    IReadOnlyList<MovementType> Movements,
    bool IsOfAllMovements,
    IReadOnlyList<UnitKey> Units,
    ConferralDifference Differences);
