using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/own-kinds.md.</summary>
internal static class OwnKindsExamples
{
    [Example]
    public static void Kinds(ExampleOutput Console)
    {
        var schools = KindId<MovementType>.Parse("safe-schools");
        var movements = MovementCatalogue.Standard.With(
            new MovementCatalogue.Movement(schools, new("Trường học an toàn", "Safe schools"))
            {
                Within = [MovementType.AllPeopleProtectNationalSecurity],
            });

        var letter = KindId<AwardForm>.Parse("letter-of-commendation");
        var editor = KindId<IssuingOffice>.Parse("newspaper-editor");
        var begin = new LocalDate(2020, 1, 1);
        var editorsLetter = new AwardScheme(
            AwardSchemeId.Parse("editors-letter"), letter, new("Thư khen của Tổng biên tập", "Letter of the editor"), begin);
        var law = AwardLaw.Default.With(new AwardLaw.Declarations
        {
            Forms = [new(letter, new("Thư khen", "Letter of commendation"))],
            Offices = [new(editor, new("Tổng biên tập", "Editor"))],
            Schemes = [editorsLetter],
            Competences =
                [new(editorsLetter, editor, begin, null, [RecipientKind.Individuals], "Rules of the newspaper", Confidence.Verified)],
        });
        var rules = ReportRules.Standard.In(RuleContext.Default with { Law = law, Movements = movements });

        var report = Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Parse("2025-Q4"), schools)
            .With(StandardMeasures.InformationReceived, 12)
            .Award(letter, editor, Recipients.Of(individuals: 3))
            .Build();
        Console.WriteLine($"Declared: {rules.Validate(report).Count} findings. Not declared:");
        foreach (var finding in ReportRules.Standard.Validate(report))
            Console.WriteLine($"  {finding.Path}: {finding.Message(Language.English)}");

        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        var result = new Aggregator(Gazetteer.Default, rules).RollUp(
            [report], OrganisationLevel.Province, today.Day, ReportingPeriod.Year(2025));
        var phuTho = today.Province("25");
        Console.WriteLine(result[phuTho, StandardMeasures.AwardInstances, new(Form: letter, Issuer: editor)].ToString(Language.English));
        Console.WriteLine(result[phuTho, StandardMeasures.InformationReceived, new(Movement: schools)].ToString(Language.English));
    }

    [Example]
    public static void Units(ExampleOutput Console)
    {
        var ours = Gazetteer.Default.With(new Gazetteer.Additions("2026b-ours")
        {
            Units =
            [
                new(UnitKey.Parse("X99@2026-01-01"), "Cục Chuyển đổi số", UnitKind.Department, UnitKey.Parse("BCA@1976-07-02")),
            ],
        });
        foreach (var change in Gazetteer.Default.ChangesTo(ours)) Console.WriteLine($"{change.Kind}: {change.Message(Language.English)}");
    }
}
