using System.Text.RegularExpressions;
using Antq.Domain.Organisation;
using NodaTime;
using static Antq.Domain.Organisation.GazetteerChangeKind;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Two versions of a gazetteer, compared by what they say.</summary>
public sealed partial class GazetteerChangeTests
{
    private const string State = "24@2025-07-01,2026-09-20,Bắc Ninh,,thành phố trực thuộc trung ương,BCA@1976-07-02,39/2026/QH16,verified";

    /// <summary>What stands in the example, what a newer one says there, and the changes: kind, unit, day, before and after.</summary>
    public static TheoryData<string, string, string[]> Cases => new()
    {
        { "24@2025-07-01,Kinh Bắc", "24@2025-07-01,Bắc Giang",
            ["AliasAdded 24@2025-07-01 - - → Bắc Giang", "AliasRemoved 24@2025-07-01 - Kinh Bắc → -"] },
        { State, State.Replace("Bắc Ninh", "Kinh Bắc", StringComparison.Ordinal),
            ["Renamed 24@2025-07-01 2026-09-20 Bắc Ninh → Kinh Bắc"] },
        { State, State.Replace("Bắc Ninh", "BẮC NINH", StringComparison.Ordinal),
            ["Respelt 24@2025-07-01 2026-09-20 Bắc Ninh → BẮC NINH"] },
        { State, State.Replace("2026-09-20", "2026-10-01", StringComparison.Ordinal),
            ["Corrected 24@2025-07-01 2026-10-01 2026-09-20 → 2026-10-01"] },
        { State, State.Replace("verified", "inferred", StringComparison.Ordinal),
            ["Corrected 24@2025-07-01 2026-09-20 verified → inferred"] },
        { State + "\n", "", ["Corrected 24@2025-07-01 2026-09-20 central city → province"] },
        { "07201@2025-06-30,,2025-06-30,Thọ Xương", "07201@2025-06-30,,2025-06-30,Tho Xương",
            ["Corrected 07201@2025-06-30 - Thọ Xương → Tho Xương"] },
        { "C07@2018-08-07,,,", "C07@2018-08-07,2018-08-07,2026-12-31,",
            ["Corrected C07@2018-08-07 - - → 2018-08-07", "Ended C07@2018-08-07 2026-12-31 - → 2026-12-31"] },
        { "V28@2016-01-01,,2018-08-06", "V28@2016-01-01,2015-01-01,2018-08-06", ["Corrected V28@2016-01-01 - - → 2015-01-01"] },
        { "split,some,some,,verified,\"tổ 1, tổ 2\"", "split,some,some,,inferred,",
            ["EventChanged 07201@2025-07-01 2025-07-01 split from 07204@2025-06-30, some of the area, some of the population (tổ 1, tổ "
            + "2), no act, verified → split from 07204@2025-06-30, some of the area, some of the population, no act, inferred"] },
        { "202/2025/QH15,Nghị quyết 202/2025/QH15,2025-06-12", "202/2025/QH15,Nghị quyết số 202,2025-06-12",
            ["Corrected - - 'Nghị quyết 202/2025/QH15' (adopted 2025-06-12, in force 2025-06-12) → 'Nghị quyết số 202' (adopted "
            + "2025-06-12, in force 2025-06-12)"] },
        { "province,2008-08-01", "province,2004-01-01", ["Corrected - - 2008-08-01 → 2004-01-01"] },
        { "C07@2018-08-07,,,", "C08@2018-08-07,,,",
            ["Withdrawn C07@2018-08-07 2018-08-07 department, ? to now → -",
            "AddedToThePast C08@2018-08-07 2018-08-07 - → department, ? to now"] },
        { "C07@2018-08-07,,,", "C08@2027-01-01,2027-01-01,,Cục Mới,,cục,BCA@1976-07-02,,verified\nC07@2018-08-07,,,",
            ["Created C08@2027-01-01 2027-01-01 - → department, 2027-01-01 to now"] },
    };

    [Fact]
    public void ChangesTo_ItselfOrItsCopy_IsEmpty()
    {
        Gazetteer.Default.ChangesTo(Gazetteer.Default).Should().BeEmpty();
        Gazetteer.Default.ChangesTo(Gazetteers.Load(Gazetteers.Shipped)).Should().BeEmpty();
        Gazetteers.Load(Gazetteers.Shipped.With("antq-data 1 2026b", "antq-data 1 2026b")).ChangesTo(Gazetteer.Default).Should()
            .BeEmpty("a version is a name");
        FluentActions.Invoking(() => Gazetteer.Default.ChangesTo(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ChangesTo_TheRetypingOfDongNai_IsOneProvinceAndTenCommunes()
    {
        var older = Gazetteers.Load(Gazetteers.Shipped.Without(line => line.Contains(",2026-04-30,", StringComparison.Ordinal)));

        var changes = older.ChangesTo(Gazetteer.Default);

        changes.Should().HaveCount(11).And.OnlyContain(change => change.Kind == Retyped && change.Day == new LocalDate(2026, 4, 30));
        changes[0].Unit.Should().Be(UnitKey.Parse("75@2025-07-01"));
        changes[0].Message(Language.Vietnamese).Should()
            .Be("Đồng Nai (75@2025-07-01) chuyển từ tỉnh thành thành phố trực thuộc trung ương từ ngày 30/04/2026.");
        changes[0].ToString().Should().Be("Đồng Nai (75@2025-07-01) changes from province to central city on 2026-04-30.");
        changes.Skip(1).Should()
            .OnlyContain(change => change.Unit!.Value.Level == OrganisationLevel.Commune && change.Before(Language.English) == "commune"
            && change.After(Language.English) == "ward");
    }

    [Fact]
    public void ChangesTo_TheMergerOf2025_IsTheOldThatEndTheNewThatBeginAndTheEdges()
    {
        var before = Gazetteers.Shipped.Without(
            line => NewKey().IsMatch(line) || line.StartsWith("22@1978-12-29,2026", StringComparison.Ordinal));
        var older = Gazetteers.Load(LastDayOfTheOldOrder().Replace(before, "$1,,"));

        var changes = older.ChangesTo(Gazetteer.Default).Where(change => change.Kind == Retyped || change.Day <= new LocalDate(2025, 7, 1))
            .ToArray();

        var provinces = changes.Where(change => change.Unit?.Level == OrganisationLevel.Province).ToLookup(change => change.Kind);
        provinces[Created].Should().HaveCount(23).And.OnlyContain(change => change.Day == new LocalDate(2025, 7, 1));
        provinces[Ended].Should().HaveCount(52).And.OnlyContain(change => change.Day == new LocalDate(2025, 6, 30));
        provinces[EventAdded].Should().HaveCount(52);
        provinces[Retyped].Select(change => change.Unit!.Value.Code).Should().Contain("22");
        changes.Count(change => change.Unit?.Level == OrganisationLevel.District && change.Kind == Ended).Should().Be(696);
        var communes = changes.Where(change => change.Unit?.Level == OrganisationLevel.Commune).ToLookup(change => change.Kind);
        communes.Select(kind => (kind.Key, kind.Count())).Should().BeEquivalentTo([(Created, 3321), (Ended, 10035), (EventAdded, 10573)]);
    }

    [Theory]
    [InlineData("Hòa Mai", "Hoà Mai", Respelt)]
    [InlineData("Tuy Hòa", "TUY HOÀ", Respelt)]
    [InlineData("Thủy Mai", "Thuỷ Mai", Respelt)]
    [InlineData("Hòa Mai", "Hóa Mai", Corrected)]
    [InlineData("Hòa Mai", "Hoa Mai", Corrected)]
    [InlineData("Đa Mai", "Da Mai", Corrected)]
    [InlineData("Hòa Mai", "Hòa  Mai", Corrected)]
    [InlineData("Hà Mai", "Ha Mài", Corrected)]
    public void ChangesTo_AnotherWayToWriteAName_IsRespeltWhereTheWordsAreTheSame(string older, string newer, GazetteerChangeKind kind)
    {
        var text = Gazetteers.Small;

        var changes = Gazetteers.Load(text.Replace("Đa Mai", older, StringComparison.Ordinal))
            .ChangesTo(Gazetteers.Load(text.Replace("Đa Mai", newer, StringComparison.Ordinal)));

        changes.Should().HaveCount(2).And
            .OnlyContain(change => change.Kind == kind && change.Before(Language.Vietnamese) == older
            && change.After(Language.Vietnamese) == newer);
    }

    [Fact]
    public void ChangesTo_AnotherParent_IsMoved()
    {
        var older = Gazetteers.Small.With(
            "27@1997-01-01,1997", "25@2008-08-01,,,Phú Thọ,,tỉnh,BCA@1976-07-02,,verified\n27@1997-01-01,1997");
        var newer = older.With(State, State + "\n07210@2025-07-01,2027-01-01,Đa Mai,,xã,25@2008-08-01,,verified");

        Gazetteers.Load(older).ChangesTo(Gazetteers.Load(newer)).Select(Text).Should()
            .Equal("Moved 07210@2025-07-01 2027-01-01 24@2025-07-01 → 25@2008-08-01");
        Gazetteers.Load(newer).ChangesTo(Gazetteers.Load(older)).Select(Text).Should()
            .Equal("Corrected 07210@2025-07-01 2027-01-01 25@2008-08-01 → 24@2025-07-01");
    }

    [Fact]
    public void ChangesTo_AnEdgeLess_IsRemovedAndTheOtherWayAdded()
    {
        var newer = Gazetteers.Small.Without(line => line.Contains("tổ 1", StringComparison.Ordinal))
            .With("split,some,some", "split,all,all");
        var (before, after) = (Gazetteers.Load(Gazetteers.Small), Gazetteers.Load(newer));

        before.ChangesTo(after).Select(change => (change.Kind, change.Unit!.Value.Code)).Should()
            .Equal((EventRemoved, "07201"), (EventChanged, "07210"));
        after.ChangesTo(before).Select(change => (change.Kind, change.Unit!.Value.Code)).Should()
            .Equal((EventAdded, "07201"), (EventChanged, "07210"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ChangesTo_OneOtherValue_TellsExactlyThat(string older, string newer, string[] expected)
    {
        var (before, after) = (Gazetteers.Load(Gazetteers.Small), Gazetteers.Load(Gazetteers.Small.With(older, newer)));

        before.ChangesTo(after).Select(Text).Should().Equal(expected);
        foreach (var change in before.ChangesTo(after))
        {
            foreach (var language in Enum.GetValues<Language>()) change.Message(language).Should().NotContainAny("{", "}").And.EndWith(".");
            change.Message(Language.Vietnamese).Should().NotBe(change.Message(Language.English));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ChangesTo_TheOtherWayRound_TellsTheMirrorOfEach(string older, string newer, string[] expected)
    {
        var (before, after) = (Gazetteers.Load(Gazetteers.Small), Gazetteers.Load(Gazetteers.Small.With(older, newer)));

        var there = before.ChangesTo(after);
        var back = after.ChangesTo(before);

        back.Should().HaveCount(expected.Length);
        back.Select(change => (change.Unit, change.Before(Language.English), change.After(Language.English)))
            .Should().BeEquivalentTo(
                there.Select(change => (change.Unit, change.After(Language.English), change.Before(Language.English))));
        back.Select(change => Mirror(change.Kind)).Should().BeEquivalentTo(there.Select(change => Class(change.Kind)));
    }

    [GeneratedRegex("^([^,@]+@[^,]+,[^,]*),2025-06-30,", RegexOptions.Multiline, 1000)]
    private static partial Regex LastDayOfTheOldOrder();

    [GeneratedRegex("@(2025-(0[7-9]|1)|202[6-9]|20[3-9])", RegexOptions.None, 1000)]
    private static partial Regex NewKey();

    /// <summary>Something that is new, is gone, or is told otherwise.</summary>
    private static string Class(GazetteerChangeKind kind) => kind switch
    {
        Created or AddedToThePast => "unit is new",
        Withdrawn => "unit is gone",
        EventAdded => "event is new",
        EventRemoved => "event is gone",
        AliasAdded => "alias is new",
        AliasRemoved => "alias is gone",
        EventChanged => "event is otherwise",
        _ => "unit is otherwise",
    };

    private static string Mirror(GazetteerChangeKind kind) => Class(kind) switch
    {
        [.., 'n', 'e', 'w'] added => added[..^3] + "gone",
        [.., 'g', 'o', 'n', 'e'] gone => gone[..^4] + "new",
        var other => other,
    };

    private static string Text(GazetteerChange change)
        => $"{change.Kind} {change.Unit?.ToString() ?? "-"} {change.Day?.ToString("uuuu-MM-dd", null) ?? "-"} "
            + $"{change.Before(Language.English) ?? "-"} → {change.After(Language.English) ?? "-"}";
}
