using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Rows of all units, compared with an oracle that reads every unit.</summary>
public sealed class ResolutionOracleTests
{
    private static readonly LocalDate[] Days = [new(2025, 6, 30), new(2026, 11, 21)];

    [Fact]
    public void Resolve_OfTheCodeAndNameOfEveryUnit_IsCertain()
    {
        foreach (var (place, unit) in Gazetteer.Default.Units.Index())
        {
            if (unit.Level == OrganisationLevel.Commune && !Rounds.Take(place)) continue;
            var day = unit.ValidTo ?? Days[1];
            var name = unit.StateOn(day).Name;
            var row = Gazetteer.Default.Resolve(unit.Code, name, day);
            if (row.Unit != unit || row.Candidates.Count != 1) Assert.Fail($"{unit} on {day}: {row}");
            var ever = Gazetteer.Default.Resolve(unit.Code, name);
            if (ever.Code != unit.Code || ever.Candidates.All(one => one.Unit != unit)) Assert.Fail($"{unit}: {ever}");
        }
    }

    [Fact]
    public void Resolve_OfEveryCodeWithoutItsZeros_IsCertainUnlessSomethingElseExplainsTheRow()
    {
        var certain = 0;
        foreach (var day in new LocalDate?[] { Days[0], Days[1], null })
        {
            foreach (var unit in Gazetteer.Default.Units.Where(unit => unit.Code[0] == '0' && (day is not { } on || unit.IsAliveOn(on))))
            {
                var (code, name) = (unit.Code.TrimStart('0'), day is { } on ? unit.StateOn(on).Name : unit.Name);
                var both = ResolutionOracle.Both(code, name, day);
                var isClear = both.All(one => one.Code == unit.Code) && !ResolutionOracle.AreOfTwoOfALevel(code, name, day, both);
                var row = Gazetteer.Default.Resolve(code, name, day);
                if (row.Candidates.All(one => one.Unit != unit)) Assert.Fail($"{code} {name} on {day} does not offer {unit}: {row}");
                if (row.Code != (isClear ? unit.Code : null)) Assert.Fail($"{code} {name} on {day}, clear: {isClear}: {row}");
                if (row.Unit != (isClear && both.Length == 1 ? unit : null)) Assert.Fail($"{code} {name} on {day}: {row}");
                certain += row.Unit is null ? 0 : 1;
            }
        }

        certain.Should().BeGreaterThan(5000);
    }

    [Fact]
    public void Resolve_OfTheCodeOfOneAndTheNameOfAnother_OffersBothAndChoosesNone()
    {
        var random = new Random(20261201);
        foreach (var day in Days)
        {
            OrganisationUnit[] units = [.. Gazetteer.Default.Units.Where(unit => unit.IsAliveOn(day))];
            for (var round = 0; round < Rounds.Of(6000); round++)
            {
                var (one, other) = (units[random.Next(units.Length)], units[random.Next(units.Length)]);
                var code = random.Next(2) == 0 || one.Code[0] != '0' ? one.Code : one.Code.TrimStart('0');
                var name = other.StateOn(day).Name;
                if (ResolutionOracle.Both(code, name, day).Length > 0) continue;
                var row = Gazetteer.Default.Resolve(code, name, day);
                if (row.Code is not null || !row.Candidates.Select(candidate => candidate.Unit).ToHashSet().IsSupersetOf([one, other]))
                    Assert.Fail($"{code} {name} on {day}: {row}");
            }
        }
    }

    [Fact]
    public void Resolve_OfAnyRow_ChoosesOnlyWhatTheOracleAllows()
    {
        var random = new Random(20261202);
        var all = Gazetteer.Default.Units;
        for (var round = 0; round < Rounds.Of(6000); round++)
        {
            var (one, other) = (all[random.Next(all.Count)], all[random.Next(all.Count)]);
            var day = random.Next(3) is < 2 and var place ? Days[place] : (LocalDate?)null;
            var code = random.Next(4) switch { 0 => "", 1 => one.Code.TrimStart('0'), 2 => other.Code, _ => one.Code };
            var name = random.Next(4) switch { 0 => "", 1 => other.Name, _ => one.States[0].Name };
            var row = Gazetteer.Default.Resolve(code, name, day);
            if (row.Unit is not { } unit) continue;
            OrganisationUnit[] explained = code.Length > 0 && name.Length > 0 ? ResolutionOracle.Both(code, name, day)
                : name.Length > 0 ? [.. ResolutionOracle.Named(name, day)]
                : [.. ResolutionOracle.Written(code, day).Concat(ResolutionOracle.WithZeros(code, day))];
            if (!explained.Contains(unit) || code.Length + name.Length == 0) Assert.Fail($"{code} {name} on {day}: {row}");
            if ((code.Length > 0 || name.Length == 0) && explained.Length > 1)
                Assert.Fail($"{code} {name} on {day} may be {string.Join(", ", explained.AsEnumerable())}: {row}");
        }
    }
}
