using System.Text.Json;
using Antq.Domain.Aggregation;

namespace Antq.Domain.Tests.Conventions;

/// <summary>The summarizability table has a cell for everything, and a way out of everything that it does not allow.</summary>
public sealed class SummarizabilityTableTests
{
    [Fact]
    public void Rules_OfEveryBehaviourAndCircumstance_AreThereOnce()
    {
        var expected =
            from axis in Enum.GetValues<Axis>()
            from behaviour in BehavioursOn(axis)
            from overlap in Enum.GetValues<OverlapCase>()
            where IsMet(axis, behaviour, overlap)
            select (axis, behaviour, overlap);

        Summarizability.Standard.Rules.Select(rule => (rule.Axis, rule.Behaviour, rule.OverlapCase)).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Rules_OfEveryVerdict_SayHow(Language language)
        => Named(rule => string.IsNullOrWhiteSpace(rule.Rule(language))).Should().BeEmpty("every rule is said in words");

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Rules_ThatRefuseOrBound_NameWhatMayBeDoneInstead(Language language)
        => Named(rule => rule.Verdict is Verdict.Refuse or Verdict.Bound && string.IsNullOrWhiteSpace(rule.Alternatives(language))).Should()
            .BeEmpty();

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Rules_ThatAllow_NameNoAlternative(Language language)
        => Named(rule => rule.Verdict is Verdict.Allow or Verdict.AllowByRule && rule.Alternatives(language).Length > 0).Should().BeEmpty();

    [Fact]
    public void Rules_OfASingleFact_AllowIt()
        => Named(rule => rule.OverlapCase == OverlapCase.Single && rule.Verdict != Verdict.Allow).Should()
            .BeEmpty("one fact needs no combining");

    [Fact]
    public void Indexer_OfEveryStandardMeasure_FindsItsRule()
    {
        foreach (var measure in Antq.Domain.StandardMeasures.All)
        {
            foreach (var axis in Enum.GetValues<Axis>())
            {
                foreach (var overlap in Enum.GetValues<OverlapCase>())
                {
                    Func<SummarizabilityRule> rule = () => Summarizability.Standard[measure, axis, overlap];
                    if (IsMet(axis, JsonNamingPolicy.KebabCaseLower.ConvertName($"{measure.Time}"), overlap))
                        (rule().Axis, rule().OverlapCase).Should().Be((axis, overlap), $"{measure} asks for them");
                    else rule.Should().Throw<ArgumentException>();
                }
            }
        }
    }

    /// <summary>Only territories are shared out by weights, and only stocks grow old.</summary>
    private static bool IsMet(Axis axis, string behaviour, OverlapCase overlap) => overlap switch
    {
        OverlapCase.Weighted => axis == Axis.Territory,
        OverlapCase.Stale => axis == Axis.Time && behaviour == "stock",
        _ => true,
    };

    private static IEnumerable<string> BehavioursOn(Axis axis) => (axis switch
    {
        Axis.Territory => Enum.GetNames<TerritoryBehaviour>(),
        Axis.Time => Enum.GetNames<TimeBehaviour>(),
        _ => Enum.GetNames<CategoryBehaviour>(),
    }).Select(JsonNamingPolicy.KebabCaseLower.ConvertName);

    private static IEnumerable<string> Named(Func<SummarizabilityRule, bool> isWrong)
        => Summarizability.Standard.Rules.Where(isWrong).Select(rule => $"{rule.Axis} × {rule.Behaviour} × {rule.OverlapCase}");
}
