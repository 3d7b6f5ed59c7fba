using NodaTime.Text;

namespace Antq.Domain.Tests.Lineage;

/// <summary>What became of a unit, as a sentence for a reader.</summary>
public sealed class TraceSentenceTests
{
    private static readonly (string Key, string Day)[] Cases =
    [
        ("49@1997-01-01", "2026-11-21"), ("25@2008-08-01", "2026-11-21"), ("70@1997-01-01", "2026-11-21"), ("17@1991-08-12", "2026-11-21"),
        ("25@2025-07-01", "2025-06-30"), ("04@1997-01-01", "2026-11-21"), ("46@1989-07-01", "2026-11-21"),
        ("ha-nam-ninh@1976-07-02", "2026-11-21"), ("00001@2025-06-30", "2026-11-21"), ("00004@2025-07-01", "2025-06-30"),
        ("25@2025-07-01", "1975-01-01"), ("25@2025-07-01", "1976-07-02"), ("001@2025-06-30", "2026-11-21"), ("V05@2018-08-07", "2010-01-01"),
    ];

    [Fact]
    public void Describe_OfTraces_AreTheApprovedSentences()
        => Approved.Check(string.Concat(Cases.Select(one =>
        {
            var trace = Gazetteer.Default.Trace(Gazetteer.Default[UnitKey.Parse(one.Key)], LocalDatePattern.Iso.Parse(one.Day).Value);
            return $"{one.Key} > {one.Day}\n  {trace.Describe(Language.Vietnamese)}\n  {trace.Describe(Language.English)}\n";
        })), "tests", "Antq.Domain.Tests", "Approved", "trace-sentences.txt");

    /// <summary>Every life of a province, to the first and to the last day.</summary>
    [Fact]
    public void Describe_OfEveryProvince_HasNoKeyAndEndsAsASentence()
    {
        foreach (var unit in Gazetteer.Default.Units.Where(unit => unit.Level == OrganisationLevel.Province))
        {
            foreach (var day in new[] { new NodaTime.LocalDate(1976, 7, 2), new NodaTime.LocalDate(2026, 11, 21) })
            {
                var trace = Gazetteer.Default.Trace(unit, day);
                foreach (var language in Enum.GetValues<Language>())
                    trace.Describe(language).Should().EndWith(".").And.NotContainAny("@", "  ", "((", "{", " .");
            }
        }
    }
}
