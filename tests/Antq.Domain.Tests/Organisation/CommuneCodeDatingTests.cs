using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Codes of communes and the days that they can be of, worked by hand.</summary>
public sealed class CommuneCodeDatingTests
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate MergerDay = new(2025, 7, 1);

    private static Gazetteer Gazetteer => Gazetteer.Default;

    /// <summary>
    /// Hà Sơn Bình ended on 1991-08-11, and the gazetteer knows communes from 2004-08-31: they may have been, but it cannot tell.
    /// </summary>
    [Fact]
    public void DateCodes_OfAProvinceThatEndedBeforeTheCommunesAreKnown_CannotTell()
    {
        var dating = Gazetteer.DateCodes(["ha-son-binh", "00037"]);

        dating.Outcome.Should().Be(CodeDating.OutcomeKind.CannotTell);
        dating.Stretches.Should().BeEmpty();
        dating.Conflict.Should().BeEmpty();
        dating.Unattested[^1].Should()
            .Match<CodeDating.Interval>(stretch => stretch.AttestedFrom == null && stretch.Earliest == new LocalDate(1978, 12, 29)
            && stretch.Last == new LocalDate(1991, 8, 11));
        FluentActions.Invoking(() => dating.Only).Should().Throw<ArgumentException>().WithMessage("*ha-son-binh*");
    }

    /// <summary>00001 was never used again; 11948 (Bạch Long Vĩ) is one of the five codes that are new.</summary>
    [Fact]
    public void DateCodes_OfAnOldAndANewCommune_IsAMixtureThatNamesThem()
    {
        var dating = Gazetteer.DateCodes(["00004", "00001", "26116", "11948"]);

        dating.Outcome.Should().Be(CodeDating.OutcomeKind.Mixture);
        dating.Conflict.Select(code => code.Given.Code).Should().Equal("00001", "11948");
        dating.BestFits.TakeLast(2).Select(stretch => (stretch.AttestedFrom, stretch.Last, stretch.Misfits.Single().Given.Code)).Should()
            .Equal((new LocalDate(2025, 1, 1), LastOldDay, "11948"), (MergerDay, null, "00001"));
    }

    [Theory]
    [InlineData(new[] { "26116", "00004", "00001" }, true)]
    [InlineData(new[] { "26116", "00004", "11948" }, false)]
    [InlineData(new[] { "26116", "001" }, true)] // districts ended with 2025-06-30
    [InlineData(new[] { "26116", "49" }, true)] // Quảng Nam too
    [InlineData(new[] { "00097", "00001", "00004", "00070", "00190" }, true)]
    [InlineData(new[] { "00097", "00004", "00070", "00190", "19742" }, false)]
    public void DateCodes_OfReusedCodesBesideOneOfOneOrder_AreOfThatOrder(string[] codes, bool isOld)
    {
        var stretches = Gazetteer.DateCodes(codes).Stretches;
        var last = stretches[^1];

        stretches.Should().OnlyContain(stretch => isOld ? stretch.Last <= LastOldDay : stretch.AttestedFrom == MergerDay);
        last.Last.Should().Be(isOld ? LastOldDay : null);
        last.Meanings.Should().HaveCount(codes.Length).And.OnlyContain(meaning => meaning.Unit.IsAliveOn(isOld ? LastOldDay : MergerDay));
    }

    /// <summary>Quảng Nam ended on 2025-06-30 but began in 1997: with it, communes are dated back to that day and no further.</summary>
    [Fact]
    public void DateCodes_OfACommuneBesideAProvince_IsDatedBackAsFarAsThat()
    {
        var only = Gazetteer.DateCodes(["00037", "49"]).Only;

        (only.First, only.Earliest, only.AttestedFrom, only.Last).Should()
            .Be((null, new LocalDate(1997, 1, 1), new LocalDate(2004, 8, 31), LastOldDay));
    }

    /// <summary>
    /// More than half of the codes used again name another commune: nothing but the name, or a code of one order, tells which.
    /// </summary>
    [Fact]
    public void DateCodes_OfEveryCodeThatNamesAnotherCommuneNow_IsDecidedByTheName()
    {
        var old = Gazetteer.AsOf(LastOldDay).Units(OrganisationLevel.Commune).ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        var renamed = Gazetteer.AsOf(MergerDay).Units(OrganisationLevel.Commune)
            .Where(unit => old.TryGetValue(unit.Code, out var before) && before.Name != unit.Name).ToArray();

        renamed.Should().HaveCount(1_829);
        foreach (var now in renamed.Where(unit => unit.ValidTo is null))
        {
            var before = old[now.Code];
            var bare = Gazetteer.DateCodes([now.Code]);
            if (bare.Outcome != CodeDating.OutcomeKind.SeveralStretches
                || !bare.Stretches.Select(stretch => stretch.Meanings.Single().Unit).Where(Recent.Has).SequenceEqual([before, now]))
                Assert.Fail($"{now.Code} is not told as both.");
            foreach (var unit in new[] { before, now })
            {
                var named = Gazetteer.DateCodes([new CodeDating.NamedCode(unit.Code, unit.Name)]);
                var fits = named.Stretches.Select(stretch => stretch.Meanings.Single().Unit).Where(Recent.Has).ToArray();
                if (!fits.Contains(unit) || fits.Length > 1 && !AreAlike(before, now)) Assert.Fail($"{unit} is not told by its name.");
            }
        }
    }

    /// <summary>Whether two communes share a name as people type it, by spelling or by another name in use.</summary>
    private static bool AreAlike(OrganisationUnit one, OrganisationUnit other)
        => Gazetteer.Search(OrganisationLevel.Commune).Find(one.Name).Any(match => ReferenceEquals(match.Unit, other))
            || Gazetteer.Search(OrganisationLevel.Commune).Find(other.Name).Any(match => ReferenceEquals(match.Unit, one));
}
