using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Cases worked by hand, by a name that says why the bounds are what they are.</summary>
internal static class BoundsCases
{
    private const string PhuTho = "25@2025-07-01";
    private const string OldPhuTho = "25@2008-08-01";
    private const string VinhPhuc = "26@2008-08-01";
    private const string HoaBinh = "17@2008-08-01";
    private const string HaNoi = "01@2008-08-01";
    private const string Nation = "BCA@1976-07-02";

    private static readonly Dictionary<string, Func<BoundsCase>> All = new(StringComparer.Ordinal)
    {
        ["a year less three quarters is the fourth"] = () => HaNoiIn(
            "2025-Q4",
            "140",
            Is("2025", 490),
            Is("2025-Q1", 100),
            Is("2025-Q2", 120),
            Is("2025-Q3", 130)),
        ["quarters that tile the year are its value beside a year of another calendar"] = () => HaNoiIn(
            "2025",
            "490",
            Is("2025-Q1", 100),
            Is("2025-Q2", 120),
            Is("2025-Q3", 130),
            Is("2025-Q4", 140),
            Is("nd09:2025", 480)),
        ["quarters of another calendar tile its year beside the civil one"] = () => HaNoiIn(
            "nd09:2025",
            "100",
            Is("nd09:2025-Q1", 10),
            Is("nd09:2025-Q2", 20),
            Is("nd09:2025-Q3", 30),
            Is("nd09:2025-Q4", 40),
            Is("2025", 100)),
        ["what is known until June less what was known until March is the second quarter"] = () => HaNoiIn(
            "2025-Q2",
            "15",
            Until(2025, 6, 30, Is("2025", 25)),
            Until(2025, 3, 31, Is("2025", 10))),
        ["three quarters that are more than the year contradict it where the year is asked for"] = () => HaNoiIn(
            "2025", "contradiction", Is("2025", 100), Is("2025-Q1", 50), Is("2025-Q2", 50), Is("2025-Q3", 20)),
        ["three quarters that are more than the year contradict it where only the rest is asked for"] = () => HaNoiIn(
            "2025-Q4", "contradiction", Is("2025", 100), Is("2025-Q1", 50), Is("2025-Q2", 50), Is("2025-Q3", 20)),
        ["what is missing is never added"] = () => HaNoiIn("2025", "30", Is("2025-Q1", 10), Is("2025-Q3", 20)),
        ["a whole without upper bound has at least its parts"] = () => HaNoiIn("2025", "40..", Is("2025", "30.."), Is("2025-Q1", 40)),
        ["a fact that reaches beyond gives from none to all of it"] = () => HaNoiIn("2024", "0..5", Is("2024-12-20/2025-01-10", 5)),
        ["crossing facts are at least the larger one and at most both"] = () => HaNoiIn(
            "2024",
            "8..13",
            Is("2024-01-01/2024-06-15", 5),
            Is("2024-04-01/2024-12-31", 8)),
        ["a province less its other parts is the last part"] = () => new(
            BoundsQuestion.OfProvinces("2024", ProofUnits.LastOldDay),
            HoaBinh,
            "30",
            Of(PhuTho, "2024", 100),
            Of(OldPhuTho, "2024", 30),
            Of(VinhPhuc, "2024", 40)),
        ["three clusters that share a member each are half of their sum"] = () => new(
            BoundsQuestion.OfProvinces("2024", ProofUnits.LastOldDay),
            Nation,
            "15",
            Of(BoundsGazetteer.Clusters[0], "2024", 7),
            Of(BoundsGazetteer.Clusters[1], "2024", 11),
            Of(BoundsGazetteer.Clusters[2], "2024", 12)),
        ["the ministry is never below what lies in it"] = () => MinistryAmongCrossing(Nation, "350..10150"),
        ["what lies in the ministry may be of a wider and longer figure"] = () => MinistryAmongCrossing(OldPhuTho, "200..10000"),
        ["a divided commune and all its successors leave one unknown less"] = () => new(
            new BoundsQuestion(BoundsGazetteer.Communes, OrganisationLevel.Commune, RollUps.Today, ReportingPeriod.Parse("2025-H1")),
            Nation,
            "55",
            OfCommune("00005", 50),
            OfCommune("10005", 10),
            OfCommune("10004", 45)),
        ["parts of one phase fill it in time and contradict it"] = () => PhaseOfParts("contradiction", "999"),
        ["parts of one phase fill a vague one"] = () => PhaseOfParts("450", "401.."),
        ["phases of the same years with different names may hold other days of the boundary years"] = () => HaNoiIn(
            "2015/2025", "1000..1900", Is("phase:2015/2020|5 năm", 1000), Is("phase:2015/2020|nhiệm kỳ", 900)),
        ["a phase reported twice is of the same days"] = () => HaNoiIn(
            "2015/2025",
            "1000",
            Is("phase:2015/2020|5 năm", 1000),
            Is("phase:2015/2020|5 năm", "900..")),
        ["a phase reported before its end is part of the same reported later"] = () => HaNoiIn(
            "2019/2024",
            "100",
            Until(2024, 9, 19, Is("phase:2019/2024", 100)),
            Until(2024, 6, 30, Is("phase:2019/2024", 80))),
        ["years that tile a phase are the value of its years"] = () => HaNoiIn(
            "2019/2021",
            "30",
            Is("phase:2019/2021", 25),
            Is("2019", 8),
            Is("2020", 10),
            Is("2021", 12)),
        ["a phase is never more than its years"] = () => HaNoiIn(
            "2019/2021",
            "contradiction",
            Is("phase:2019/2021", 31),
            Is("2019", 8),
            Is("2020", 10),
            Is("2021", 12)),
        ["a phase less its certain years is of its boundary years"] = () => HaNoiIn(
            "2019",
            "0..15",
            Is("phase:2019/2021", 25),
            Is("2020", 10)),
        ["a phase of two years has no certain day"] = () => HaNoiIn("2019", "0..25", Is("phase:2019/2020", 25)),
        ["coordination is of the people's movement and a drive may be of any"] = () => HaNoiIn(
            "2025",
            "47..56",
            Is("2025", 40),
            Is("2025", 7, MovementType.ForNationalSecurity),
            Is("2025", 5, MovementType.CoordinationProgramme),
            Is("2025", 9, MovementType.ThematicDrive)),
        ["movements that were separate in the days of the facts add up"] = () => HaNoiIn(
            "2025",
            "70",
            Is("2025-Q1", 40),
            Is("2025-Q1", 30, MovementType.NationalEmulation)),
        ["movements that have something in common are bounded"] = () => HaNoiIn(
            "2026",
            "40..70",
            Is("2026-Q1", 40),
            Is("2026-Q1", 30, MovementType.NationalEmulation)),
        ["one thing may be of three movements"] = () => HaNoiIn(
            "2026",
            "10..30",
            Is("2026-Q1", 10),
            Is("2026-Q1", 10, MovementType.NationalEmulation),
            Is("2026-Q1", 10, MovementType.ThematicDrive)),
        ["groups may share people"] = () => HaNoiIn(
            "2025",
            "20..30",
            Of("farmers", 10),
            Of("veterans", 20)),
        ["everybody contains each group"] = () => HaNoiIn(
            "2025",
            "25",
            Of("farmers", 10),
            Of("veterans", 20),
            Is("2025", 25)),
        ["eleven months off the year leave the twelfth"] = () => HaNoiIn(
            "2025-12",
            "12",
            [Is("2025", 100), .. Enumerable.Range(1, 11).Select(month => Is($"2025-{month:00}", 8))]),
        ["a half and a quarter off the year leave the last quarter"] = () => HaNoiIn(
            "2025-Q4", "15", Is("2025", 100), Is("2025-H1", 60), Is("2025-Q3", 25)),
        ["what a whole has more than some of its parts is at least in the rest"] = () => HaNoiIn(
            "2025-Q4", "11..", Is("2025", "101.."), Is("2025-Q1", 30), Is("2025-Q2", 30), Is("2025-Q3", 30)),
        ["a vague part leaves a vague rest"] = () => HaNoiIn(
            "2025-Q4", "20..30", Is("2025", 100), Is("2025-Q1", "20..30"), Is("2025-Q2", 25), Is("2025-Q3", 25)),
        ["a month that would be less than none contradicts where only it is asked for"] = () => HaNoiIn(
            "2025-03", "contradiction", Is("2025-Q1", 10), Is("2025-01", 6), Is("2025-02", 5)),
        ["a province that would have less than none contradicts where only it is asked for"] = () => new(
            BoundsQuestion.OfProvinces("2024", ProofUnits.LastOldDay),
            HoaBinh,
            "contradiction",
            Of(PhuTho, "2024", 100),
            Of(OldPhuTho, "2024", 60),
            Of(VinhPhuc, "2024", 50)),
        ["two quarters of another calendar tile its half beside the civil one"] = () => HaNoiIn(
            "nd09:2025-H1", "30", Is("nd09:2025-Q1", 10), Is("nd09:2025-Q2", 20), Is("2025-H1", 40)),
        ["three months tile a quarter beside one of another calendar"] = () => HaNoiIn(
            "2025-Q2", "24", Is("2025-04", 7), Is("2025-05", 8), Is("2025-06", 9), Is("nd09:2025-Q2", 26)),
        ["two halves tile a year beside the year of a sector"] = () => HaNoiIn(
            "2025", "90", Is("2025-H1", 40), Is("2025-H2", 50), Is("tt124-areas:2025", 80)),
        ["the ministry has each quarter of other units and its own"] = () => new(
            BoundsQuestion.OfProvinces("2024", ProofUnits.LastOldDay),
            Nation,
            "320..10250",
            Of(Nation, "2024-Q1", 150),
            Of(HaNoi, "2024-Q2", 100),
            Of(OldPhuTho, "2024-Q3", 70),
            Of(PhuTho, "2024/2025", 10_000)),
        ["what a successor has more than its other predecessors is of the divided one"] = () => OfCommunes(
            "10005", "25", OfCommune("00004", 20), OfCommune("00005", 50), OfCommune("10004", 45), OfCommune("00003", 0)),
        ["a successor has its whole predecessor and perhaps of the divided one what another has not"] = () => OfCommunes(
            "10001", "10..28", OfCommune("00001", 10), OfCommune("00002", 30), OfCommune("10002", 12)),
        ["a divided commune less one successor is at least in the other"] = () => OfCommunes(
            "10004", "40", OfCommune("00005", 50), OfCommune("10005", 10)),
        ["what coordination counts is counted already"] = () => HaNoiIn(
            "2025", "40", Is("2025", 40), Is("2025", 5, MovementType.CoordinationProgramme)),
        ["coordination is never more than the people's movement"] = () => HaNoiIn(
            "2025", "contradiction", Is("2025", 40), Is("2025", 45, MovementType.CoordinationProgramme)),
        ["movements are separate until the day before they have something in common"] = () => HaNoiIn(
            "2025-10", "70", Is("2025-10", 40), Is("2025-10", 30, MovementType.NationalEmulation)),
        ["movements that come to have something in common within a month are bounded"] = () => HaNoiIn(
            "2025-11", "40..70", Is("2025-11", 40), Is("2025-11", 30, MovementType.NationalEmulation)),
        ["two parts of one phase leave the third"] = () => new(
            BoundsQuestion.OfProvinces("2019/2024", ProofUnits.LastOldDay),
            VinhPhuc,
            "150",
            BoundsGazetteer.Provinces.Fact(PhuTho, "phase:2019/2024").Of("450"),
            Of(HoaBinh, "phase:2019/2024", 100),
            Of(OldPhuTho, "phase:2019/2024", 200)),
        ["a part of a phase that is more than the phase contradicts it"] = () => new(
            BoundsQuestion.OfProvinces("2019/2024", RollUps.Today),
            PhuTho,
            "contradiction",
            BoundsGazetteer.Provinces.Fact(PhuTho, "phase:2019/2024").Of("99"),
            Of(HoaBinh, "phase:2019/2024", 100)),
        ["a phase leaves its last year what the first years cannot hold"] = () => HaNoiIn(
            "2021", "7..15", Is("phase:2019/2021", 25), Is("2019", 8), Is("2020", 10)),
        ["three phases of the same years with different names may hold other days"] = () => HaNoiIn(
            "2015/2025",
            "1000..2850",
            Is("phase:2015/2020|5 năm", 1000),
            Is("phase:2015/2020|nhiệm kỳ", 900),
            Is("phase:2015/2020|khóa", 950)),
        ["a phase of two names and years that tile both are the years"] = () => HaNoiIn(
            "2019/2021",
            "30",
            Is("phase:2019/2021|một", 25),
            Is("phase:2019/2021|hai", 30),
            Is("2019", 8),
            Is("2020", 10),
            Is("2021", 12)),
        ["three groups may share people"] = () => HaNoiIn("2025", "20..35", Of("farmers", 10), Of("youth", 20), Of("veterans", 5)),
        ["a group is never more than everybody"] = () => HaNoiIn(
            "2025",
            "contradiction",
            Of("farmers", 26),
            Is("2025", 25)),
    };

    /// <summary>What there is.</summary>
    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary>A case.</summary>
    public static BoundsCase Of(string name) => All[name]();

    private static BoundsCase HaNoiIn(string period, string expected, params BoundsFact[] facts)
        => new(BoundsQuestion.OfProvinces(period, RollUps.Today), HaNoi, expected, facts);

    private static BoundsCase OfCommunes(string code, string expected, params BoundsFact[] facts) => new(
        new BoundsQuestion(BoundsGazetteer.Communes, OrganisationLevel.Commune, SharingGazetteer.Between, ReportingPeriod.Parse("2025-H1")),
        SharingGazetteer.Key(code).ToString(),
        expected,
        facts);

    private static BoundsCase MinistryAmongCrossing(string unit, string expected) => new(
        BoundsQuestion.OfProvinces("2024", ProofUnits.LastOldDay),
        unit,
        expected,
        Of(Nation, "2024-Q1", 150),
        Of(OldPhuTho, "2024-Q2", 100),
        Of(OldPhuTho, "2024-Q3", 100),
        Of(PhuTho, "2024/2025", 10_000));

    private static BoundsCase PhaseOfParts(string expected, string whole) => new(
        BoundsQuestion.OfProvinces("2019/2024", RollUps.Today),
        PhuTho,
        expected,
        BoundsGazetteer.Provinces.Fact(PhuTho, "phase:2019/2024").Of(whole),
        Of(HoaBinh, "phase:2019/2024", 100),
        Of(OldPhuTho, "phase:2019/2024", 200),
        Of(VinhPhuc, "phase:2019/2024", 150));

    private static BoundsFact Is(string period, long value) => Of(HaNoi, period, value);

    private static BoundsFact Is(string period, long value, MovementType movement) => Is(period, value) with { Movement = movement };

    private static BoundsFact Of(string group, long value) => Is("2025", value) with { Population = group };

    private static BoundsFact Until(int year, int month, int day, BoundsFact fact) => fact with { AsOf = new LocalDate(year, month, day) };

    private static BoundsFact Is(string period, string value) => BoundsGazetteer.Provinces.Fact(HaNoi, period).Of(value);

    private static BoundsFact Of(string unit, string period, long value)
        => BoundsGazetteer.Provinces.Fact(unit, period) with { Lower = value, Upper = value };

    private static BoundsFact OfCommune(string code, long value)
        => BoundsGazetteer.Communes.Fact(SharingGazetteer.Key(code).ToString(), "2025-H1") with { Lower = value, Upper = value };
}
