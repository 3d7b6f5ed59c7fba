using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Tests.Kinds;

/// <summary>The movements, forms, offices and awards of an application, as the tests declare them.</summary>
internal static class OwnKinds
{
    public static readonly KindId<MovementType> Green = KindId<MovementType>.Parse("green-clean-beautiful");

    public static readonly KindId<MovementType> Schools = KindId<MovementType>.Parse("safe-schools");

    public static readonly KindId<AwardForm> Letter = KindId<AwardForm>.Parse("letter-of-commendation");

    public static readonly KindId<IssuingOffice> Editor = KindId<IssuingOffice>.Parse("newspaper-editor");

    public static readonly AwardScheme LetterOfEditor = new(
        AwardSchemeId.Parse("editors-letter"), Letter, new("Thư khen của Tổng biên tập", "Letter of the editor"),
        new LocalDate(2020, 1, 1));

    public static readonly MovementCatalogue Movements = MovementCatalogue.Standard.With(
        new MovementCatalogue.Movement(Green, new("Xanh – Sạch – Đẹp", "Green, clean, beautiful"))
        {
            SeparateFrom = [.. MovementCatalogue.Standard.All],
        },
        new MovementCatalogue.Movement(Schools, new("Trường học an toàn", "Safe schools"))
        {
            Within = [MovementType.AllPeopleProtectNationalSecurity],
        });

    public static readonly AwardLaw Law = AwardLaw.Default.With(new AwardLaw.Declarations
    {
        Forms = [new AwardLaw.Form(Letter, new("Thư khen", "Letter of commendation"))],
        Offices = [new AwardLaw.Office(Editor, new("Tổng biên tập", "Editor"))],
        Schemes = [LetterOfEditor],
        Competences =
        [
            new AwardCompetence(
                LetterOfEditor, Editor, new LocalDate(2020, 1, 1), null, [RecipientKind.Collectives, RecipientKind.Individuals], "Quy chế",
                Confidence.Verified),
        ],
    });

    public static readonly ReportRules Rules = ReportRules.Standard.In(RuleContext.Default with { Law = Law, Movements = Movements });

    /// <summary>A report of a province with a letter of the editor.</summary>
    public static Report Report(string id = "own", KindId<MovementType>? movement = null) => new()
    {
        Id = id,
        Unit = UnitKey.Parse("25@2025-07-01"),
        Period = ReportingPeriod.Parse("2025-Q4"),
        AsOf = new LocalDate(2025, 12, 31),
        Movement = movement ?? Green,
        Figures = [new Figure { Measure = StandardMeasures.InformationReceived.Id, Value = 12 }],
        Awards =
        [
            new Award { Form = Letter, Issuers = [new Issuer(Editor)], Recipients = Recipients.Of(collectives: 2, individuals: 3) },
        ],
    };
}
