using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Names decide between the states of one unit too, and many codes never take for ever.</summary>
public sealed class CodeDatingOfNamesTests
{
    [Fact]
    public void DateCodes_WithTheLaterNameOfAUnit_BeginsWithThatName()
    {
        var gazetteer = Gazetteers.Load(
            Gazetteers.Shipped.With(
            "\n[unit-aliases]\n", "00004@2025-07-01,2027-01-01,Ba Đình Mới,,phường,01@2008-08-01,,remembered,\n\n[unit-aliases]\n"));

        gazetteer.DateCodes([new CodeDating.NamedCode("00004", "phường Ba Đình Mới")]).Only.First.Should().Be(new LocalDate(2027, 1, 1));
        gazetteer.DateCodes([new CodeDating.NamedCode("00004", "Ba Đình")]).Only.Last.Should().Be(new LocalDate(2026, 12, 31));
        gazetteer.DateCodes([new CodeDating.NamedCode("X03", "Cục Công tác chính trị")]).Only.First.Should().Be(new LocalDate(2025, 3, 1));
    }

    /// <summary>Bodies may begin and end without edges: their lives can be as ragged as anyone likes.</summary>
    [Fact]
    public void DateCodes_OfManyRaggedLives_EndsWithAConflictOfWhichNoneCanBeLeftOut()
    {
        var random = new Random(20261121);
        var rows = new System.Text.StringBuilder();
        string[] codes = [.. Enumerable.Range(10, 60).Select(number => $"Z{number}")];
        foreach (var code in codes)
        {
            for (var year = 2019; year < 2119; year++)
            {
                if (random.Next(5) > 0)
                    rows.Append($"{code}@{year}-01-01,{year}-01-01,{year}-12-31,Cục {code},,cục,BCA@1976-07-02,,remembered\n");
            }
        }

        var gazetteer = Gazetteers.Load(Gazetteers.Small.With("\n[unit-states]\n", rows + "\n[unit-states]\n"));

        var dating = gazetteer.DateCodes(codes);

        dating.Outcome.Should().Be(CodeDating.OutcomeKind.Mixture);
        gazetteer.DateCodes(dating.Conflict.Select(code => code.Given)).Outcome.Should().Be(CodeDating.OutcomeKind.Mixture);
        foreach (var left in dating.Conflict)
            gazetteer.DateCodes(dating.Conflict.Where(code => code != left).Select(code => code.Given)).Outcome.Should()
                .NotBe(CodeDating.OutcomeKind.Mixture);
    }
}
