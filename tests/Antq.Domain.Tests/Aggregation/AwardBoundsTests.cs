using System.Numerics;
using Antq.Domain.Awards;
using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The bounds of cells by award of the law, class, type and drive, beside those of a linear program over the finest pieces of the awards
/// and beside
/// the truth that the reports were drawn from: awards of one report with a figure of all of them, and one conferral as several reports
/// divide it.
/// </summary>
public sealed class AwardBoundsTests
{
    private const int OfNoEvent = -1;

    private static readonly AwardSchemeId Unknown = AwardSchemeId.Parse("one-of-our-own");

    private static readonly AwardSchemeId[] Schemes =
        [StandardAwards.FeatOrder.Id, StandardAwards.LabourOrder.Id, StandardAwards.HoChiMinhOrder.Id, Unknown];

    private static readonly string[] Drives = ["Ba nhất", "500 ngày đêm"];

    /// <summary>
    /// Every piece that facts and cells tell apart: also an order and a drive that none names, and an award that is no order.
    /// </summary>
    private static readonly Piece[] Pieces =
    [
        .. from scheme in (string[])[.. Schemes.Select(scheme => scheme.ToString()), StandardAwards.IndependenceOrder.Id.ToString(),
            "no-order"]
           from rank in Enum.GetValues<AwardClass>().Select(rank => (AwardClass?)rank).Append(null)
           from type in new CommendationType?[] { CommendationType.AdHoc, CommendationType.Merit, null }
           from drive in Drives.Append(null)
           select new Piece(scheme, rank, type, drive),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RollUp_AwardsOfTheirOwn_HaveTheTightestBounds(bool hasFigure)
    {
        var random = new Random(20261201);
        for (var round = 0; round < Rounds.Of(40); round++)
        {
            var truth = Truth(random);
            Row[] rows = [.. truth.Select((one, place) => StatedOf(one, AxesFor(one)) with { Event = place, IsAlone = true })];
            if (hasFigure)
            {
                truth = [.. truth, new Thing(new Piece("no-order", null, null, null), random.Next(5))];
                rows = [.. rows, new Row { IsFigure = true, Value = truth.Sum(one => one.Value) }];
            }

            Compare(rows, truth, [ReportOf("one", rows)], random, $"round {round}");
        }

        // An award that the law does not know has a name: without one it is taken to be of the law.
        bool[] AxesFor(Thing thing) => AxesOf(random) is var axes && thing.Piece.Scheme == Unknown.ToString() ? [true, .. axes[1..]] : axes;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RollUp_OneConferralDividedBySeveralReports_HasTheTightestBounds(bool hasFigure)
    {
        var random = new Random(20261202);
        for (var round = 0; round < Rounds.Of(40); round++)
        {
            var truth = Truth(random);
            Row[][] reports = [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Divided(truth, AxesOf(random)))];
            Row[] rows = [.. Closed(reports)];
            Report[] documents = [.. reports.Select((own, place) => ReportOf($"r{place}", own, eventId: "lễ trao"))];
            if (hasFigure)
            {
                var figure = new Row { IsFigure = true, Value = truth.Sum(one => one.Value) };
                (rows, documents) = ([.. rows, figure], [.. documents, ReportOf("whole", [figure])]);
            }

            Compare(rows, truth, documents, random, $"round {round}");
        }
    }

    private static void Compare(Row[] rows, Thing[] truth, Report[] reports, Random random, string round)
    {
        var result = new Aggregator(Gazetteer.Default)
            .RollUp(reports, OrganisationLevel.Province, RollUps.Today, ReportingPeriod.Year(2025));
        result.Findings.Select(finding => finding.Code).Should()
            .NotContain([FindingCodes.EventReportsDiffer, FindingCodes.FactsContradict], round);
        for (var number = 0; number < 12; number++)
        {
            var category = number == 0 ? CellCategory.All : Asked(random);
            var about = $"{round}, {category}: {string.Join("; ", rows.Select(row => row.ToString()))}";
            var cell = result.Cell("25", StandardMeasures.AwardInstances, category);
            cell.Bounds().Should().Be(BoundsOf(rows, category), about);
            var isReported = Array.Exists(rows, row => row.IsFigure) || truth.All(one => Array.Exists(rows, row => row.Reaches(one.Piece)));
            var count = truth.Where(one => one.Piece.IsIn(category)).Sum(one => one.Value);
            if (isReported && cell.Value is { } value) count.Should().BeInRange(value.Lower, value.Upper ?? long.MaxValue, about);
        }
    }

    /// <summary>The bounds of the linear program.</summary>
    private static string BoundsOf(Row[] rows, CellCategory category)
    {
        var pieces = new Dictionary<ulong, (bool Within, bool Beyond)>();
        foreach (var number in rows.Select(row => row.IsAlone ? row.Event : 0).Append(OfNoEvent).Distinct())
        {
            foreach (var piece in Pieces)
            {
                var mask = rows.Index()
                    .Where(row => row.Item.IsOf(number) && row.Item.Reaches(piece))
                    .Aggregate(0UL, (all, row) => all | 1UL << row.Index);
                if (mask == 0) continue;
                var known = pieces.GetValueOrDefault(mask);
                pieces[mask] = piece.IsIn(category) ? (true, known.Beyond) : (known.Within, true);
            }
        }

        var facts = rows.Select(row => new BoundsFact("", default, default) { Lower = row.Value, Upper = row.Value }).ToArray();
        var families = BoundsFamily.Of(facts, pieces.Keys)
            .Where(family => pieces.Any(piece => piece.Value.Within && (piece.Key & family.Mask) != 0))
            .ToArray();
        if (families.Length == 0) return "missing";
        var bounds = Array.ConvertAll(families, family => family.BoundsOf(pieces));
        var lower = bounds.Aggregate(BigInteger.Zero, (sum, one) => sum + one.Lower);
        var upper = bounds.Aggregate(BigInteger.Zero, (sum, one) => sum + one.Upper!.Value);
        return lower == upper ? $"{lower}" : $"{lower}..{upper}";
    }

    private static CellCategory Asked(Random random) => new(
        Scheme: random.Next(3) == 0 ? Schemes[random.Next(Schemes.Length)] : null,
        Class: random.Next(3) == 0 ? (AwardClass)random.Next(3) : null,
        Type: random.Next(3) == 0 ? random.Next(2) == 0 ? CommendationType.AdHoc : CommendationType.Merit : null,
        Drive: random.Next(3) == 0 ? Drives[random.Next(Drives.Length)] : null);

    /// <summary>Awards as they were: each of a scheme, with a class where it has classes, of a type, and of a drive or none.</summary>
    private static Thing[] Truth(Random random)
    {
        var things = Enumerable.Range(0, random.Next(2, 6)).Select(_ =>
        {
            var scheme = Schemes[random.Next(Schemes.Length)];
            var hasClasses = AwardLaw.Default.TryGet(scheme, out var known) && known.HasClasses;
            AwardClass? rank = hasClasses ? (AwardClass)random.Next(3) : null;
            var type = random.Next(2) == 0 ? CommendationType.AdHoc : CommendationType.Merit;
            return new Piece(scheme.ToString(), rank, type, Drives[random.Next(2)]);
        });
        return [.. things.Distinct().Select(piece => new Thing(piece, random.Next(1, 20)))];
    }

    private static bool[] AxesOf(Random random) => [.. Enumerable.Range(0, 4).Select(_ => random.Next(2) == 0)];

    private static Row StatedOf(Thing thing, bool[] axes) => new()
    {
        Schemes = axes[0] ? [thing.Piece.Scheme] : null,
        Classes = axes[1] && thing.Piece.Class is { } rank ? [rank] : null,
        Types = axes[2] ? [thing.Piece.Type!.Value] : null,
        Drives = axes[3] ? [thing.Piece.Drive!] : null,
        Value = thing.Value,
    };

    /// <summary>The awards as a report has them that tells only some of the axes apart.</summary>
    private static Row[] Divided(Thing[] truth, bool[] axes)
    {
        if (truth.Any(one => one.Piece.Class is null)) axes[1] = false;
        return
        [
            .. truth.GroupBy(one => StatedOf(one, axes).Text, StringComparer.Ordinal)
                .Select(same => StatedOf(same.First(), axes) with { Value = same.Sum(one => one.Value) }),
        ];
    }

    /// <summary>
    /// The rows of all reports: each report has all awards, so what one does not state is among what another states of those that hang
    /// together
    /// with it.
    /// </summary>
    private static IEnumerable<Row> Closed(Row[][] reports)
    {
        Row[] rows = [.. reports.SelectMany(report => report)];
        foreach (var row in rows)
        {
            var together = new HashSet<Row>(ReferenceEqualityComparer.Instance) { row };
            while (Array.Find(rows, other => !together.Contains(other) && together.Any(one => one.Meets(other))) is { } next)
                together.Add(next);
            yield return row with
            {
                Schemes = row.Schemes ?? Union(one => one.Schemes),
                Classes = row.Classes ?? Union(one => one.Classes),
                Types = row.Types ?? Union(one => one.Types),
                Drives = row.Drives ?? Union(one => one.Drives),
            };

            T[]? Union<T>(Func<Row, T[]?> valuesOf)
                => together.SelectMany(one => valuesOf(one) ?? []).Distinct().ToArray() is { Length: > 0 } all ? all : null;
        }
    }

    private static Report ReportOf(string id, Row[] rows, string? eventId = null)
        => Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
            .WithId(id)
            .AsOf(new LocalDate(2025, 12, 31))
            .Build() with
        {
            Awards = [.. rows.Where(row => !row.IsFigure).Select(row => row.ToAward(eventId))],
            Figures = [.. rows.Where(row => row.IsFigure).Select(row => row.ToFigure())],
        };

    /// <summary>A piece that facts and cells tell apart.</summary>
    private sealed record Piece(string Scheme, AwardClass? Class, CommendationType? Type, string? Drive)
    {
        public bool IsIn(CellCategory category)
            => (category.Scheme is not { } scheme || scheme.ToString() == Scheme)
                && (category.Class is null || category.Class == Class)
                && (category.Type is null || category.Type == Type)
                && (category.Drive is null || category.Drive == Drive);

        public bool HasClasses => AwardLaw.Default.TryGet(AwardSchemeId.Parse(Scheme), out var known) && known.HasClasses;
    }

    /// <summary>So many awards of a piece.</summary>
    private sealed record Thing(Piece Piece, long Value);

    /// <summary>What a report states; null where it may be any.</summary>
    private sealed record Row
    {
        public string[]? Schemes { get; init; }

        public AwardClass[]? Classes { get; init; }

        public CommendationType[]? Types { get; init; }

        public string[]? Drives { get; init; }

        public long Value { get; init; }

        /// <summary>The number of an award of its own.</summary>
        public int Event { get; init; }

        /// <summary>Whether it is an award of its own, of which the law says what is not stated.</summary>
        public bool IsAlone { get; init; }

        public bool IsFigure { get; init; }

        public string Text => $"{Named(Schemes)}/{Named(Classes)}/{Named(Types)}/{Named(Drives)}";

        public bool IsOf(int number) => IsFigure || number != OfNoEvent && (!IsAlone || Event == number);

        public bool Reaches(Piece piece)
            => IsFigure || Is(Schemes, piece.Scheme) && Is(Classes, piece.Class) && Is(Types, piece.Type) && Is(Drives, piece.Drive)
                && (!IsAlone || IsLawful(piece));

        public bool Meets(Row other)
            => Share(Schemes, other.Schemes) && Share(Classes, other.Classes) && Share(Types, other.Types) && Share(Drives, other.Drives);

        public Award ToAward(string? eventId) => new()
        {
            Form = AwardForm.Order,
            Issuers = [new Issuer(IssuingOffice.StatePresident)],
            Recipients = Recipients.Of(collectives: Value),
            Day = new LocalDate(2025, 9, 2),
            EventId = eventId,
            Scheme = Schemes is [var scheme] ? AwardSchemeId.Parse(scheme) : null,
            Class = Classes is [var rank] ? rank : null,
            Type = Types is [var type] ? type : null,
            Drive = Drives is [var drive] ? new Drive(drive) : null,
        };

        public Figure ToFigure() => new() { Measure = StandardMeasures.AwardInstances.Id, Value = Value };

        public override string ToString() => $"{Text}{(IsFigure ? " figure" : "")} = {Value}";

        /// <summary>
        /// Without a scheme it is an order that the law knows, with classes where a class is stated; with one, it has a class where the law
        /// says so.
        /// </summary>
        private bool IsLawful(Piece piece) => Schemes switch
        {
            null => piece.Scheme != "no-order" && piece.Scheme != Unknown.ToString() && (Classes is null || piece.HasClasses),
            _ => piece.Scheme == Unknown.ToString() || Classes is not null || piece.HasClasses == (piece.Class is not null),
        };

        private static bool Is<T>(T[]? values, object? value) => values is null || values.Cast<object>().Contains(value);

        private static bool Share<T>(T[]? one, T[]? other) => one is null || other is null || one.Intersect(other).Any();

        private static string Named<T>(T[]? values) => values is null ? "*" : string.Join("+", values);
    }
}
