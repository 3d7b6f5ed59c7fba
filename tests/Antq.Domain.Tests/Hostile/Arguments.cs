using Antq.Domain.Aggregation;
using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Awards;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Tests.Hostile;

/// <summary>Good values of every type that stands beside a text in a signature, and the things whose methods are called.</summary>
internal static class Arguments
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static readonly UnitKey Unit = UnitKey.Parse("24@2025-07-01");

    private static readonly Lazy<GazetteerSnapshot> Snapshot = new(() => Gazetteer.Default.AsOf(Today));

    private static readonly Lazy<RollUpPlan> Plan = new(() => RollUpPlan.Create(Gazetteer.Default, new RollUpDefinition
    {
        Level = OrganisationLevel.Province,
        UnitsOf = Today,
        By = PeriodKind.Quarter,
        Period = ReportingPeriod.Year(2026),
        Measures = [StandardMeasures.Models],
    }));

    private static readonly Dictionary<Type, Func<object?>> Values = new()
    {
        [typeof(int)] = () => 1,
        [typeof(bool)] = () => true,
        [typeof(decimal)] = () => 1m,
        [typeof(LocalDate)] = () => Today,
        [typeof(AnnualDate)] = () => new AnnualDate(1, 1),
        [typeof(IFormatProvider)] = () => null,
        [typeof(ReportingCalendars)] = () => ReportingCalendars.Standard,
        [typeof(ReportingCalendar)] = () => ReportingCalendar.Decree09,
        [typeof(ReportingPeriod)] = () => ReportingPeriod.Year(2025),
        [typeof(Anniversary)] = () => Anniversary.Of(new LocalDate(1967, 6, 16), 55),
        [typeof(UnitKey)] = () => Unit,
        [typeof(MeasureId)] = () => MeasureId.Parse("models"),
        [typeof(AwardSchemeId)] = () => AwardSchemeId.Parse("feat-order"),
        [typeof(KindId<AwardForm>)] = () => (KindId<AwardForm>)AwardForm.Order,
        [typeof(KindId<IssuingOffice>)] = () => (KindId<IssuingOffice>)IssuingOffice.Minister,
        [typeof(KindId<MovementType>)] = () => (KindId<MovementType>)MovementType.ThematicDrive,
        [typeof(Population)] = () => Population.AssociationMembers,
        [typeof(Count)] = () => Count.Exactly(5),
        [typeof(CountDifference)] = () => CountDifference.Exactly(-5),
        [typeof(Ratio)] = () => Ratio.Of(16, 25),
        [typeof(Percentage)] = () => Percentage.Of(64.5m),
        [typeof(TargetShare)] = () => TargetShare.Parse("+5%"),
        [typeof(AwardScheme)] = () => StandardAwards.FeatOrder,
        [typeof(FindingCode)] = () => FindingCodes.All[0],
        [typeof(FindingRepair)] = () => null,
        [typeof(LegalAct)] = () => null,
        [typeof(IReadOnlyList<RecipientKind>)] = () => Enum.GetValues<RecipientKind>(),
        [typeof(IReadOnlyList<UnitKey>)] = () => new[] { Unit, UnitKey.Parse("25@2025-07-01") },
        [typeof(BilingualText)] = () => null,
        [typeof(IReadOnlyDictionary<string, BilingualText>)] =
            () => new Dictionary<string, BilingualText>(StringComparer.Ordinal) { ["2025"] = new("năm 2025", "2025") },
        [typeof(CellCategory)] = () => CellCategory.All,
        [typeof(Gazetteer)] = () => Gazetteer.Default,
        [typeof(Gazetteer.Merger)] = () => new Gazetteer.Merger(Today),
        [typeof(GazetteerSnapshot)] = () => Snapshot.Value,
        [typeof(UnitSearch)] = () => Snapshot.Value.Search(OrganisationLevel.Commune),
        [typeof(AddressReading)] = () => Gazetteer.Default.ReadAddress("số 5, P.15, Q. Tân Bình, TP HCM"),
        [typeof(UnitMatch)] = () => Snapshot.Value.Search(OrganisationLevel.Commune).Suggest("tân an", 1)[0],
        [typeof(IEnumerable<Finding>)] = () => new[] { new Finding(FindingCodes.All[0], null, "/awards/0", []) },
        [typeof(AwardLaw)] = () => AwardLaw.Default,
        [typeof(VietnameseComparer)] = () => VietnameseComparer.Instance,
        [typeof(ReportBuilder)] = () => Report.For(Unit, ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity),
        [typeof(RollUpPlan)] = () => Plan.Value,
        [typeof(LiveReports)] = () => new Aggregator(Gazetteer.Default).Live(OrganisationLevel.Province, Today, ReportingPeriod.Year(2025)),
        [typeof(Summarizability)] = () => Summarizability.Standard,
        [typeof(MeasureCatalogue)] = () => StandardMeasures.All,
        [typeof(Measure.UnitOfMeasure)] = () => StandardMeasures.Contributions.Unit,
        [typeof(ReportTemplate.Cell)] = () => ReportTemplate.HalfYear.Cells[0],
        [typeof(IReadOnlyDictionary<OrganisationLevel, ReportTemplate.DueDay?>)] =
            () => new Dictionary<OrganisationLevel, ReportTemplate.DueDay?> { [OrganisationLevel.Commune] = null },
    };

    public static bool Has(Type type)
        => type.IsEnum || Values.ContainsKey(type) || Nullable.GetUnderlyingType(type) is not null || type == typeof(Span<UnitMatch>)
            || type == typeof(Span<char>) || IsList(type) || IsPart(type);

    /// <summary>A value of the type; of several, such as the members of an enumeration, the one that the number picks.</summary>
    public static object? Of(Type type, int pick)
        => type.IsEnum ? Enum.GetValues(type).GetValue(pick % Enum.GetValues(type).Length)
            : Nullable.GetUnderlyingType(type) is { } inner ? (pick % 2 == 0 ? null : Of(inner, pick))
            : type == typeof(Span<UnitMatch>) ? new UnitMatch[8]
            : type == typeof(Span<char>) ? new char[64]
            : Values.TryGetValue(type, out var value) ? value()
            : IsList(type) ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
            : null;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    /// <summary>A part of a document, which holds what it is given.</summary>
    private static bool IsPart(Type type) => !type.IsValueType && type.Namespace!.EndsWith(".Documents", StringComparison.Ordinal);
}
