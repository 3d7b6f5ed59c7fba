using System.Numerics;
using Antq.Domain.Replay;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Awards are drawn one by one, and then stated as sources state them: together, without form or issuer or with several, with parts, and
/// perhaps included in one another. Whatever was stated, each cell must contain the true number, and be replayed to its bounds.
/// </summary>
public sealed class VagueAwardOracleTests
{
    private static readonly AwardForm[] Forms = [AwardForm.CertificateOfMerit, AwardForm.Commendation, AwardForm.EmulationTitle];
    private static readonly IssuingOffice[] Offices = [IssuingOffice.Minister, IssuingOffice.ProvincialChair, IssuingOffice.PrimeMinister];
    private static readonly CommendationType[] Types = [CommendationType.Merit, CommendationType.AdHoc];
    private static readonly RecipientKind[] Kinds = [RecipientKind.Collectives, RecipientKind.Individuals];
    private static readonly string[] Units = ["25@2025-07-01", "15@2025-07-01"];

    private static readonly RollUpOptions Options = new()
    {
        By = [CategoryAxis.Form, CategoryAxis.Issuer, CategoryAxis.Recipient, CategoryAxis.Type],
    };

    [Fact]
    public void RollUp_OfAwardsStatedVaguely_ContainsTheTruthAndReplays()
    {
        var (exact, bounded) = (0, 0);
        for (var seed = 0; seed < Rounds.Of(150); seed++)
        {
            var draws = new Draws(seed);
            Report[] reports = [.. Units.Select((unit, place) => draws.ReportOf(unit, $"r{place}"))];
            if (Array.Exists(reports, IsUnlawful)) continue;
            var result = new Aggregator(Gazetteer.Default)
                .RollUp(reports, OrganisationLevel.Province, RollUps.Today, ReportingPeriod.Year(2025), Options);
            foreach (var cell in result.Cells.Where(cell => cell.Measure == StandardMeasures.AwardInstances))
            {
                var truth = draws.Count(cell.Unit.Code, cell.Category);
                var place = $"seed {seed}, {cell.Unit.Code} {cell.Category}: {cell.Bounds()} of {truth}";
                var value = cell.Value ?? Count.Exactly(0);
                (cell.Exactness != Exactness.Refused && value.Lower <= truth && !(value.Upper < truth)).Should().BeTrue(place);
                var bounds = new ReplayedValue(value.Lower, (BigInteger?)value.Upper, (BigInteger?)value.Nominal);
                Replayer.Replay(RollUpJson.Write(cell)).Should().Be(cell.Value is null ? null : bounds, place);
                (exact, bounded) = value.IsExact ? (exact + 1, bounded) : (exact, bounded + 1);
            }
        }

        exact.Should().BeGreaterThan(20, "some totals and parts are exact");
        bounded.Should().BeGreaterThan(200);
    }

    /// <summary>Returns whether an award was drawn that the law forbids, such as a title for a collective: it is kept out.</summary>
    private static bool IsUnlawful(Report report)
        => ReportRules.Standard.Validate(report).Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>One award as it was.</summary>
    private sealed record Item(string Unit, AwardForm Form, IssuingOffice Office, CommendationType Type, RecipientKind Kind);

    private sealed class Draws(int seed)
    {
        private readonly Random _random = new(seed);
        private readonly List<Item> _truth = [];

        public int Count(string code, CellCategory category)
            => _truth.Count(item => (code == "BCA" || item.Unit.StartsWith(code, StringComparison.Ordinal))
                && (category.Form is not { } form || form == item.Form) && (category.Issuer is not { } office || office == item.Office)
                && (category.Type is not { } type || type == item.Type) && (category.Recipient is not { } kind || kind == item.Kind));

        public Report ReportOf(string unit, string id)
        {
            var groups = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Items(unit)).ToArray();
            foreach (var group in groups) _truth.AddRange(group);
            var awards = groups.Select(State).ToList();
            if (_random.Next(2) == 0)
            {
                Item[] more = [.. groups[0].Where(_ => _random.Next(2) == 0)], own = Items(unit);
                _truth.AddRange(own);
                awards[0] = awards[0] with { Name = "first" };
                awards.Add(State([.. more, .. own]) with { MayBeIncludedIn = ["first"], OfWhich = [] });
            }

            return Report.For(UnitKey.Parse(unit), ReportingPeriod.Year(2025), MovementType.AllPeopleProtectNationalSecurity)
                .WithId(id).AsOf(new LocalDate(2025, 12, 31)).Build() with
            { Awards = awards };
        }

        private Item[] Items(string unit)
            => [.. Enumerable.Range(0, _random.Next(1, 7))
                .Select(_ => new Item(unit, Pick(Forms), Pick(Offices), Pick(Types), Pick(Kinds)))];

        private Award State(Item[] items)
        {
            var award = new Award
            {
                Form = [.. Around(Forms, items.Select(item => item.Form))],
                Issuers = [.. Around(Offices, items.Select(item => item.Office)).Select(office => new Issuer(office))],
                Type = items.Select(item => item.Type).Distinct().Count() == 1 && _random.Next(2) == 0 ? items[0].Type : null,
                Recipients = Recipients(items),
                Day = new LocalDate(2025, 9, 2),
            };
            return _random.Next(2) == 0 ? award : award with { OfWhich = [.. Parts(award, items)] };
        }

        /// <summary>Returns parts by one trait, each with all items of a value.</summary>
        private IEnumerable<Award> Parts(Award whole, Item[] items)
        {
            var trait = _random.Next(3);
            foreach (var group in items.GroupBy(item => trait == 0 ? (int)item.Form : trait == 1 ? (int)item.Office : (int)item.Type))
            {
                if (_random.Next(3) == 0) continue;
                Item[] own = [.. group];
                var part = new Award { Recipients = Recipients(own) };
                yield return trait switch
                {
                    0 => part with { Form = own[0].Form },
                    1 => part with { Issuers = [new Issuer(own[0].Office)] },
                    _ => part with { Type = own[0].Type },
                };
            }
        }

        private Recipients Recipients(Item[] items)
        {
            int collectives = items.Count(item => item.Kind == RecipientKind.Collectives), individuals = items.Length - collectives;
            return _random.Next(2) == 0
                ? Domain.Recipients.Of(Vague(collectives), Vague(individuals))
                : Domain.Recipients.OfUnsplit(Vague(items.Length), Kinds);
        }

        private Count Vague(int number) => _random.Next(4) switch
        {
            0 => Domain.Count.Between(Math.Max(0, number - _random.Next(3)), number + _random.Next(3)),
            1 => Domain.Count.AtLeast(Math.Max(0, number - 1)),
            _ => number,
        };

        /// <summary>Returns the values, perhaps with others; or none.</summary>
        private T[] Around<T>(T[] all, IEnumerable<T> values)
        {
            if (_random.Next(3) == 0) return [];
            var named = values.ToHashSet();
            return [.. all.Where(value => named.Contains(value) || _random.Next(4) == 0)];
        }

        private T Pick<T>(T[] values) => values[_random.Next(values.Length)];
    }
}
