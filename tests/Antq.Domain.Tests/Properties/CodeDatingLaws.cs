using Antq.Domain.Organisation;
using Antq.Domain.Tests.Organisation;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Antq.Domain.Tests.Properties;

/// <summary>Random sets of codes, against the oracle that tries every day.</summary>
public sealed class CodeDatingLaws
{
    private static readonly OrganisationUnit[] Upper = [.. Gazetteer.Default.Units.Where(unit => unit.Level <= OrganisationLevel.Province)];

    private static readonly OrganisationUnit[] Departments =
        [.. Gazetteer.Default.Units.Where(unit => unit.Level == OrganisationLevel.Department)];

    private static readonly Gen<OrganisationUnit> AnyUpper = Gen.Frequency((3, Gen.Elements(Upper)), (1, Gen.Elements(Departments)));

    private static readonly Gen<OrganisationUnit> AnyUnit = Gen.OneOf(AnyUpper, Gen.Elements<OrganisationUnit>(Gazetteer.Default.Units));

    private static readonly Gen<CodeDating.NamedCode> Bare = AnyUnit.Select(unit => new CodeDating.NamedCode(unit.Code, null));

    private static readonly Gen<CodeDating.NamedCode> Named = Gen.OneOf(
        AnyUpper.Select(unit => new CodeDating.NamedCode(unit.Code, null)),
        AnyUpper.Select(unit => new CodeDating.NamedCode(unit.Code, unit.States[0].Name)),
        AnyUpper.Select(unit => new CodeDating.NamedCode(unit.Code, unit.Name)),
        Gen.Elements(Upper).Two().Where(pair => pair.Item1.Level == pair.Item2.Level)
            .Select(pair => new CodeDating.NamedCode(pair.Item1.Code, pair.Item2.Name)));

    [Fact]
    public void DateCodes_OfRandomCodes_IsWhatEveryDayTells() => Holds(Sets(Bare));

    [Fact]
    public void DateCodes_OfRandomCodesAndNames_IsWhatEveryDayTells() => Holds(Sets(Named));

    [Fact]
    public void DateCodes_OfEveryPairOfUpperCodes_IsWhatEveryDayTells()
    {
        string[] codes = [.. Upper.Select(unit => unit.Code).Distinct(StringComparer.Ordinal)];
        var pairs = from left in codes
                    from right in codes
                    where string.CompareOrdinal(left, right) < 0
                    select new CodeDating.NamedCode[] { new(left, null), new(right, null) };

        foreach (var pair in pairs) CodeDatingOracle.Faults(pair).Should().BeEmpty(string.Join(' ', pair.Select(code => code.Code)));
    }

    [Fact]
    public void DateCodes_InAnyOrderAndRepeated_SaysTheSame()
        => Law.Holds(Prop.ForAll(Sets(Named).ToArbitrary(), codes =>
            Gazetteer.Default.DateCodes(codes).ToString() == Gazetteer.Default.DateCodes(codes.Reverse().Concat(codes)).ToString()));

    [Fact]
    public void DateCodes_WithOneCodeMore_NeverFitsMoreDays()
        => Law.Holds(Prop.ForAll(Sets(Bare).ToArbitrary(), Bare.ToArbitrary(), (codes, more) =>
        {
            var fewer = Gazetteer.Default.DateCodes(codes);
            var all = Gazetteer.Default.DateCodes(codes.Append(more));
            return all.Stretches.All(
                stretch => fewer.Stretches.Any(
                wide => wide.AttestedFrom <= stretch.AttestedFrom
                && (stretch.Last ?? LocalDate.MaxIsoValue) <= (wide.Last ?? LocalDate.MaxIsoValue)));
        }));

    [Fact]
    public void DateCodes_OfFiveCommunes_IsWhatEveryDayTells()
        => Holds(Gen.Elements(Communes()).Select(unit => new CodeDating.NamedCode(unit.Code, null)).ArrayOf(5));

    /// <summary>Nobody is told one meaning of a commune's code without being told of the other, or the day that decides.</summary>
    [Fact]
    public void DateCodes_OfEveryCommuneCodeThatWasUsedAgain_TellsBothUnits()
    {
        var reused = Communes().GroupBy(unit => unit.Code, StringComparer.Ordinal)
            .Where(lives => lives.Select(unit => unit.Name).Distinct(StringComparer.Ordinal).Count() > 1).ToArray();

        reused.Should().HaveCountGreaterThan(1_600);
        foreach (var lives in reused)
        {
            var dating = Gazetteer.Default.DateCodes([lives.Key]);
            dating.Outcome.Should().Be(CodeDating.OutcomeKind.SeveralStretches);
            dating.Stretches.Select(stretch => stretch.Meanings[0].Unit).Should().Equal(lives);
            (dating.Stretches[0].First is null).Should().Be(lives.First().ValidFrom is null);
        }
    }

    private static OrganisationUnit[] Communes() => [.. Gazetteer.Default.Units.Where(unit => unit.Level == OrganisationLevel.Commune)];

    private static Gen<CodeDating.NamedCode[]> Sets(Gen<CodeDating.NamedCode> code)
        => Gen.Choose(1, 6).SelectMany(size => code.ArrayOf(size));

    private static void Holds(Gen<CodeDating.NamedCode[]> sets)
        => Law.Holds(Prop.ForAll(sets.ToArbitrary(), codes =>
        {
            var fault = CodeDatingOracle.Faults(codes).FirstOrDefault();
            return (fault is null).Label($"{fault}");
        }));
}
