using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Properties;

/// <summary>Every text that the library writes for a unit is found again: the unit is among the matches.</summary>
public sealed class UnitRoundTripTests
{
    public static TheoryData<OrganisationLevel> Levels => [.. Gazetteer.Default.Levels];

    [Theory]
    [MemberData(nameof(Levels))]
    public void Find_OfEveryTextOfEveryState_FindsTheUnit(OrganisationLevel level)
    {
        var search = Gazetteer.Default.Search(level);
        var missed = new List<string>();
        foreach (var unit in Gazetteer.Default.Units.Where(
            (unit, place) => unit.Level == level && (Recent.Has(unit) || place % 9 == 0) && Rounds.Take(place)))
        {
            foreach (var state in unit.States)
            {
                foreach (var text in Texts(unit, state, search))
                {
                    if (!search.Find(text).Any(match => ReferenceEquals(match.Unit, unit))) missed.Add($"{unit}: {text}");
                }
            }
        }

        missed.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2025, 6, 30)]
    [InlineData(2026, 11, 21)]
    public void Find_OfEveryDistinctLabel_FindsTheUnitOfTheDay(int year, int month, int day)
    {
        var on = new LocalDate(year, month, day);
        var snapshot = Gazetteer.Default.AsOf(on);
        foreach (var level in Gazetteer.Default.Levels)
        {
            var search = Gazetteer.Default.Search(level);
            UnitEntry[] units = [.. snapshot.Units(level).Select(unit => snapshot.Tree.Entry(unit.Key))];
            foreach (var language in Enum.GetValues<Language>())
            {
                var labels = units.DistinctLabels(language);
                for (var place = 0; place < units.Length; place++)
                {
                    var found = search.Find(labels[place], on);
                    if (!found.Any(match => ReferenceEquals(match.Unit, units[place].Unit)))
                        Assert.Fail($"{units[place]}: {labels[place]}");
                }
            }
        }
    }

    /// <summary>A description with days is of one unit.</summary>
    [Theory]
    [MemberData(nameof(Levels))]
    public void Find_OfADescriptionAsOfTheDay_FindsThatUnitAlone(OrganisationLevel level)
    {
        var search = Gazetteer.Default.Search(level);
        foreach (var unit in Gazetteer.Default.Units.Where(
            (unit, place) => unit.Level == level && (place % 10 == 0 || unit.States.Count > 1 && place % 7 == 0)))
        {
            var match = search.Find(unit.Code).First(match => ReferenceEquals(match.Unit, unit));
            foreach (var language in Enum.GetValues<Language>())
            {
                var found = search.Find(match.Describe(language));
                found.Should().Contain(one => ReferenceEquals(one.Unit, unit), match.Describe(language));
                if (level == OrganisationLevel.Commune)
                    found.Should().OnlyContain(one => one.State.Parent == match.State.Parent, match.Describe(language));
            }
        }
    }

    [Fact]
    public void Find_OfTheNameOfEveryBodyOfAUnit_FindsTheUnitAndTheBody()
    {
        foreach (var day in new[] { new LocalDate(2025, 2, 28), new LocalDate(2025, 6, 30), new LocalDate(2026, 11, 21) })
        {
            foreach (var body in Bodies.All.Where(
                body => body.Level >= OrganisationLevel.Province && body.Names.Any(name => name.Use == BodyName.Usage.Unit)))
            {
                if (!Gazetteer.Default.AsOf(day).Knows(body.Level!.Value)) continue;
                var search = Gazetteer.Default.Search(body.Level.Value);
                foreach (var unit in Gazetteer.Default.AsOf(day).Units(body.Level.Value).Where((_, place) => place % 97 == 0))
                {
                    foreach (var language in Enum.GetValues<Language>())
                    {
                        var text = body.NameOf(unit, day, language)!;
                        search.Find(text, day).Should()
                            .Contain(match => ReferenceEquals(match.Unit, unit) && match.Body == body.Kind, text);
                        Bodies.Find(text).Should().Contain(match => match.Body.Kind == body.Kind, text);
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Texts(OrganisationUnit unit, UnitState state, UnitSearch search)
    {
        var entry = unit.States[^1] == state
            ? Gazetteer.Default.LastEntry(unit.Key)
            : Gazetteer.Default.AsOf(state.From).Tree.Entry(unit.Key);
        foreach (var language in Enum.GetValues<Language>())
        {
            yield return entry.Name(language);
            yield return entry.Label(language);
            yield return entry.ShortLabel(language);
            yield return entry.DatedLabel(language);
        }

        yield return entry.ToString();
        yield return unit.ToString();
        yield return unit.Key.ToString();
        foreach (var match in search.Find(unit.Code).Concat(search.Find(state.Name).Take(3))
            .Where(match => ReferenceEquals(match.Unit, unit)))
        {
            foreach (var language in Enum.GetValues<Language>()) yield return match.Describe(language);
        }

        foreach (var alias in unit.Aliases)
            yield return search.Find(alias).First(match => ReferenceEquals(match.Unit, unit)).Describe(Language.Vietnamese);
    }
}
