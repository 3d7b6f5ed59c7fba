using Antq.Domain.Measures;
using Antq.Domain.Periods;
using Antq.Domain.Tests;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Antq.Domain.EntityFrameworkCore.Tests;

/// <summary>What holds in a database of every kind.</summary>
public abstract class ProviderTests
{
    private static readonly LocalDate Day = new(2025, 7, 1);

    protected abstract DbContextOptions<Rows> Options { get; }

    /// <summary>The SQL that writes the columns of a row as one text.</summary>
    protected virtual string SelectTexts
        => """SELECT "Form" || ' ' || "Day" || ' ' || "Key" || ' ' || "Count" || ' ' || "Place_Unit" AS "Value" FROM rows""";

    protected async Task RoundTrip_OfEveryType_GivesTheSameValues()
    {
        var stored = Example(1);
        await StoreAsync(stored);

        await using var again = new Rows(Options);
        (await again.All.AsNoTracking().SingleAsync()).Should().BeEquivalentTo(stored, options => options.Excluding(row => row.Report));
        (await again.All.AsNoTracking().SingleAsync()).Report.Should().Be(stored.Report);
        (await again.Database.SqlQueryRaw<string>(SelectTexts).SingleAsync()).Should().Be(
            "certificate-of-merit 2025-07-01 24@2025-07-01 2431..|hơn 2.430 25@2025-07-01");
    }

    protected async Task Query_ByValuesOfTheLibrary_RunsInTheDatabase()
    {
        await StoreAsync(Example(1), Example(2, Day.PlusDays(-1)), Example(3, Day.PlusMonths(3)));
        await using var rows = new Rows(Options);
        var (key, day) = (UnitKey.Parse("24@2025-07-01"), Day);
        UnitKey[] keys = [key, UnitKey.Parse("25@2025-07-01")];

        (await rows.All.CountAsync(row => row.Key == key && row.Form == AwardForm.CertificateOfMerit && row.Movement == null)).Should()
            .Be(3);
        (await rows.All.Where(row => row.Day >= day).OrderByDescending(row => row.Day).Select(row => row.Number).ToListAsync()).Should()
            .Equal(3, 1);
        (await rows.All.CountAsync(row => row.Until < row.Day)).Should().Be(0);
        (await rows.All.CountAsync(row => keys.Contains(row.Key) && keys.Contains(row.Place.Unit))).Should().Be(3);
        (await rows.All.CountAsync(row => row.Members.Contains(key))).Should().Be(3);
        (await rows.All.MaxAsync(row => row.Day)).Should().Be(Day.PlusMonths(3));
        (await rows.All.GroupBy(row => row.Measure).Select(group => group.Key).SingleAsync()).Should().Be(StandardMeasures.ModelSites.Id);
    }

    protected async Task Save_OfADefaultValue_IsRefused()
    {
        await using var rows = new Rows(Options);
        await rows.Database.EnsureCreatedAsync();
        rows.Add(new Row { Place = new Place(UnitKey.Parse("25@2025-07-01"), Day) });

        (await rows.Invoking(it => it.SaveChangesAsync()).Should().ThrowAsync<Exception>()).Which.GetBaseException().Message.Should()
            .Contain("has no meaning");
    }

    private static Row Example(int number, LocalDate? day = null) => new()
    {
        Number = number,
        Key = UnitKey.Parse("24@2025-07-01"),
        Period = ReportingPeriod.Parse("phase:2015/2020|5 năm"),
        Count = Count.Parse("2431..|hơn 2.430"),
        Difference = CountDifference.Between(-3, null),
        Ratio = Ratio.Of(63, 63),
        Percentage = Percentage.Of(95.50m),
        Share = TargetShare.Parse("+5%"),
        Measure = StandardMeasures.ModelSites.Id,
        Scheme = AwardSchemeId.Parse("feat-order"),
        Population = Population.AssociationMembers,
        Anniversary = Anniversary.Of(new LocalDate(1967, 6, 16), 57),
        Form = AwardForm.CertificateOfMerit,
        Office = IssuingOffice.Minister,
        OwnMovement = KindId<MovementType>.Parse("safe-schools"),
        Day = day ?? Day,
        Until = day is null ? null : Day.PlusYears(1),
        Report = Seeds.Report(Seeds.PhuTho),
        Place = new Place(UnitKey.Parse("25@2025-07-01"), Day),
        Members = [UnitKey.Parse("24@2025-07-01"), UnitKey.Parse("V05@2018-08-07")],
    };

    private async Task StoreAsync(params Row[] stored)
    {
        await using var rows = new Rows(Options);
        await rows.Database.EnsureCreatedAsync();
        rows.AddRange(stored);
        await rows.SaveChangesAsync();
    }
}
