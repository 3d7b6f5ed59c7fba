using Antq.Domain.Tests.Organisation;

namespace Antq.Domain.Tests.Measures;

/// <summary>The standard measures as a catalogue of what reports contain: names, units, chapters, limits.</summary>
public sealed class IndicatorTests
{
    private static readonly MeasureCatalogue All = StandardMeasures.All;

    [Fact]
    public void Measures_OfTheLibrary_HaveAUnitAndAChapter()
        => All.Where(measure => measure.Unit is null || measure.Chapter is null).Should().BeEmpty();

    [Fact]
    public void Names_OfEveryMeasure_FindItWithMarksAndWithout()
    {
        foreach (var measure in All)
        {
            foreach (var name in NamesOf(measure))
            {
                string[] ways = [name, name.ToUpperInvariant(), $"  {name} ", Spellings.Bare(name), $"Số {name}", $"Tổng số {name}"];
                foreach (var written in ways)
                {
                    All.TryFind(written, out var found).Should().BeTrue($"'{written}' is a name of {measure}");
                    found!.Id.Should().Be(measure.Id, written);
                }

                All.FindIn(name).Should().ContainSingle(name).Which.Measure.Should().BeSameAs(measure);
            }

            All.TryFind($"{measure.Name(Language.Vietnamese)} ({measure.Unit!.Name(Language.Vietnamese)})", out var byUnit).Should().BeTrue();
            byUnit.Should().BeSameAs(measure);
            All.TryFind(measure.Id.ToString(), out var byId).Should().BeTrue();
            byId.Should().BeSameAs(measure);
        }
    }

    [Fact]
    public void Names_OfTwoMeasures_AreNeverTheSameWithoutMarks()
        => All.SelectMany(measure => NamesOf(measure).Select(name => (Name: Spellings.Bare(name), measure.Id)).Distinct())
            .GroupBy(one => one.Name, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => string.Join(", ", same)).Should().BeEmpty();

    [Theory]
    [InlineData("Số mô hình", "models")]
    [InlineData("Tin báo", "information-received")]
    [InlineData("TỔNG SỐ ĐIỂM MÔ HÌNH (điểm)", "model-sites")]
    [InlineData("Kinh phí xã hội hóa (đồng)", "contributions")]
    [InlineData("Kinh phí xã hội hoá", "contributions")]
    [InlineData("Vật liệu nổ (kg)", "explosives-handed-in")]
    [InlineData("Vật liệu nổ (tấn)", null)]
    [InlineData("Kinh phí xã hội hóa (triệu đồng)", null)]
    [InlineData("khu dân cư đạt \"An toàn về ANTT\"", "residential-areas-recognised")]
    [InlineData("Số vụ tai nạn giao thông", "traffic-accidents")]
    [InlineData("Number of propaganda sessions", "propaganda-sessions")]
    [InlineData("mô hình tuyên truyền", null)]
    [InlineData("", null)]
    [InlineData("Số", null)]
    public void TryFind_OfAHeading_FindsItsMeasureOrNone(string heading, string? expected)
    {
        All.TryFind(heading, out var measure).Should().Be(expected is not null);
        measure?.Id.ToString().Should().Be(expected);
    }

    [Fact]
    public void FindIn_OfASentence_FindsTheLongestNames()
        => All.FindIn("Duy trì 38 loại mô hình, 910 điểm mô hình; tiếp nhận 120 tin báo, trong đó 12 tin có giá trị; 47 buổi tuyên truyền.")
            .Select(one => one.Measure.Id.ToString()).Should()
            .Equal("model-kinds", "model-sites", "information-received", "valuable-information", "propaganda-sessions");

    [Fact]
    public void Names_SharedByMeasuresOfAnApplication_FindNeither()
    {
        var own = All.With(Declare("own-a", "chỉ tiêu chung"), Declare("own-b", "chỉ tiêu chung"), Declare("own-c", "mô hình"));

        own.TryFind("chỉ tiêu chung", out _).Should().BeFalse();
        own.TryFind("mô hình", out _).Should().BeFalse("the library has a measure of that name");
        own.TryFind("own-a", out _).Should().BeTrue();
    }

    [Fact]
    public void Names_ThatDifferInMarksOnly_NeedThem()
    {
        var own = new MeasureCatalogue([Declare("a", "ca trực"), Declare("b", "cá trúc"), Declare("c", "tổ 138")]);

        own.TryFind("ca trực", out var first).Should().BeTrue();
        own.TryFind("cá trúc", out var second).Should().BeTrue();
        own.TryFind("ca truc", out _).Should().BeFalse();
        own.TryFind("to 138", out var third).Should().BeTrue();
        new[] { first, second, third }.Select(measure => measure!.Id.ToString()).Should().Equal("a", "b", "c");
    }

    [Fact]
    public void Chapters_OfTheCatalogue_HoldEveryMeasureOnceInTheOrderOfAReport()
    {
        All.Chapters.Select(chapter => chapter.Id).Should().Equal(
            "leadership", "propaganda", "information", "education", "forces", "models", "means", "festival", "recognition", "awards",
            "situation", "units");
        All.Chapters.SelectMany(All.OfChapter).Should().BeEquivalentTo(All).And.OnlyHaveUniqueItems();
        All.Chapters.Select(chapter => chapter.Name(Language.Vietnamese)).Should().OnlyHaveUniqueItems();
        All.Chapters.Select(chapter => chapter.Name(Language.English)).Should().OnlyHaveUniqueItems();
        All.OfChapter(null).Should().BeEmpty();
        All.With(Declare("own", "riêng")).OfChapter(null).Should().ContainSingle();
    }

    /// <summary>A limit compares what is alike: the same unit, or it would be no limit.</summary>
    [Fact]
    public void Limits_OfTheLibrary_AreDeclaredAndDoNotRunInCircles()
    {
        foreach (var measure in All)
        {
            measure.NeverExceeds.Concat(measure.CohortLimits).Except(All.Select(one => one.Id)).Should().BeEmpty();
            measure.NeverExceeds.Should().NotIntersectWith(measure.CohortLimits);
            All.IsLimitedBy(measure.Id, measure.Id).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("contributions", "3,5 tỷ đồng", 3_500_000_000)]
    [InlineData("contributions", "500 triệu", 500_000_000)]
    [InlineData("contributions", "1.250.000 đ", 1_250_000)]
    [InlineData("contributions", "1.250.000", 1_250_000)]
    [InlineData("explosives-handed-in", "12,5 kg", 12_500)]
    [InlineData("explosives-handed-in", "1.200,025 kg", 1_200_025)]
    [InlineData("explosives-handed-in", "500 gam", 500)]
    [InlineData("patrols", "99 ca", 99)]
    [InlineData("propaganda-sessions", "47 buổi", 47)]
    [InlineData("propaganda-attendances", "613 nghìn lượt người", 613_000)]
    public void TryRead_OfAValueWithItsUnit_IsExact(string measure, string text, long expected)
    {
        var unit = All[MeasureId.Parse(measure)].Unit!;

        unit.TryRead(text, Language.Vietnamese, out var value).Should().BeTrue();
        value.HasBoundsOf(expected).Should().BeTrue($"{text} is {value}");
    }

    [Theory]
    [InlineData("contributions", "3 vụ")]
    [InlineData("contributions", "3,5 đồng")]
    [InlineData("contributions", "12 kg")]
    [InlineData("contributions", "đồng")]
    [InlineData("contributions", "")]
    [InlineData("propaganda-sessions", "500 lượt người")]
    [InlineData("explosives-handed-in", "12,5001 kg")]
    [InlineData("explosives-handed-in", "12.5 kg")]
    [InlineData("explosives-handed-in", "hơn 12 kg")]
    [InlineData("explosives-handed-in", "7")]
    [InlineData("explosives-handed-in", "0,5 gam")]
    [InlineData("explosives-handed-in", "12, kg")]
    [InlineData("explosives-handed-in", "9223372036854775807 kg")]
    [InlineData("explosives-handed-in", "12 viên")]
    public void TryRead_OfAnotherUnitOrMorePlaces_IsRefused(string measure, string text)
        => All[MeasureId.Parse(measure)].Unit!.TryRead(text, Language.Vietnamese, out _).Should().BeFalse();

    [Fact]
    public void Write_OfAValue_IsReadBackInBothLanguages()
    {
        var random = new Random(20261130);
        foreach (var unit in All.Select(measure => measure.Unit!).Distinct())
        {
            for (var round = 0; round < 40; round++)
            {
                var value = Count.Exactly(random.NextInt64(round < 20 ? 3000 : long.MaxValue / 1_000_000));
                foreach (var language in Enum.GetValues<Language>())
                {
                    var text = unit.Write(value, language);
                    unit.TryRead(text, language, out var read).Should().BeTrue(text);
                    read.HasBoundsOf(value).Should().BeTrue($"{text} is {value}");
                }
            }
        }
    }

    [Fact]
    public void Write_OfBounds_ShowsThem()
    {
        var kilograms = StandardMeasures.ExplosivesHandedIn.Unit!;

        kilograms.Write(Count.Between(12_500, 13_000), Language.Vietnamese).Should().Be("12,5–13 kg");
        kilograms.Write(Count.AtLeast(12_500), Language.English).Should().Be("≥ 12.5 kg");
        kilograms.Write(Count.AtMost(1_000), Language.English).Should().Be("≤ 1 kg");
        kilograms.Write(Count.About(2_000), Language.English).Should().Be("≈ 2 kg");
        StandardMeasures.Contributions.Unit!.Write(Count.Read("hơn 4 tỷ đồng", Language.Vietnamese), Language.Vietnamese).Should()
            .Be("hơn 4 tỷ đồng");
        StandardMeasures.Patrols.Unit!.Write(1, Language.English).Should().Be("1 patrol");
        StandardMeasures.Patrols.Unit!.Write(2, Language.English).Should().Be("2 patrols");
    }

    [Fact]
    public void UnitOfMeasure_OfWrongArguments_IsRefused()
    {
        FluentActions.Invoking(() => new Measure.UnitOfMeasure("A", "a", "a", "a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Measure.UnitOfMeasure("a", "a", "a", "a", "b")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Measure.UnitOfMeasure("a", "a", "a", "a", null, 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Measure.UnitOfMeasure("a", " ", "a", "a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Measure.UnitOfMeasure("a", "a", "a", "a", "b", 7)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Measure.UnitOfMeasure("a", "a", "a", "a") { OtherNames = [""] }).Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => new MeasureCatalogue.Chapter("", "a", "a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Declare("a", "a", "a")).Should().Throw<ArgumentException>("a measure does not limit itself");
    }

    /// <summary>The eleven measures of the first release keep their behaviours, on which the golden totals rest.</summary>
    [Theory]
    [InlineData("award-instances", "Adds Flow Partition")]
    [InlineData("exemplars", "Adds Stock Partition")]
    [InlineData("information-received", "Adds Flow Partition")]
    [InlineData("model-kinds", "Distinct Stock Overlapping models")]
    [InlineData("model-members", "Adds Stock Overlapping")]
    [InlineData("model-sites", "Adds Stock Partition")]
    [InlineData("model-teams", "Adds Stock Partition model-members")]
    [InlineData("models", "Distinct Stock Overlapping model-sites")]
    [InlineData("models-built", "Adds Flow Partition")]
    [InlineData("models-maintained", "Distinct Stock Overlapping models")]
    [InlineData("models-recognised", "Adds Flow Partition")]
    public void OldMeasures_KeepTheirBehaviours(string id, string expected)
    {
        var measure = All[MeasureId.Parse(id)];

        string.Join(' ', [$"{measure.Territory} {measure.Time} {measure.Category}", .. measure.NeverExceeds]).Should().Be(expected);
        measure.CohortLimits.Should().BeEmpty();
    }

    private static IEnumerable<string> NamesOf(Measure measure)
        => [measure.Name(Language.Vietnamese), measure.Name(Language.English), .. measure.Aliases];

    private static Measure Declare(string id, string name, params string[] cohorts)
        => new(MeasureId.Parse(id), name, id, TerritoryBehaviour.Adds, TimeBehaviour.Flow, CategoryBehaviour.Partition)
        {
            CohortLimits = [.. cohorts.Select(cohort => MeasureId.Parse(cohort))],
        };
}
