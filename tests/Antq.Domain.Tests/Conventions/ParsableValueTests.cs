using Antq.Domain.Measures;
using Antq.Domain.Periods;

namespace Antq.Domain.Tests.Conventions;

/// <summary>Every value that is written as text is read back as itself: by Parse, by its spans, and by JSON.</summary>
public sealed class ParsableValueTests
{
    private static readonly IReadOnlyList<ParsableCase> Cases =
    [
        new ParsableCase.Of<Anniversary>(isText: true, "1967-06-16+55", "2004-02-29+1", "0001-01-01+9997"),
        new ParsableCase.Of<Count>(
            isText: false, "0", "12115", "9223372036854775807", "8..27", "0..27", "2431..", "0..", "2431..|hơn 2.430", "0..~500|khoảng 500",
            "0..~0", "8..~15..27", "610000|610 nghìn", "1000..9999|hàng nghìn"),
        new ParsableCase.Of<AwardSchemeId>(isText: true, "feat-order", "a", "a1-2b"),
        new ParsableCase.Of<CountDifference>(isText: true, "0", "7", "-7", "-5..12", "..-3", "5..", ".."),
        new ParsableCase.Of<KindId<AwardForm>>(isText: true, "order", "certificate-of-merit", "a", "a1-2b"),
        new ParsableCase.Of<MeasureId>(isText: true, "model-sites", "a", "a1-2b"),
        new ParsableCase.Of<Percentage>(isText: true, "64%", "0%", "23.6%", "64.50%", "105%"),
        new ParsableCase.Of<Population>(isText: true, "association-members", "a", "a1-2b"),
        new ParsableCase.Of<Ratio>(isText: true, "63/63", "0/1", "16/25", "1/9223372036854775807"),
        new ParsableCase.Of<ReportingPeriod>(
            isText: true,
            "2021", "0001", "9998", "2025-H1", "2025-H2", "2025-Q1", "2025-Q4", "2025-9M", "2025-01", "2025-09", "2025-12",
            "tt124-areas:2025", "tt124-units:9998", "tt23-october:2014", "tt23-november:2014", "school:0001", "school:2024",
            "nd09:2025", "nd09:2025-H2", "nd09:2025-Q3", "nd09:2025-9M", "nd09:2025-12",
            "2019/2024", "2021/2021", "2022-06-15/2022-08-19", "2022-06-15/2022-06-15", "../2022-06-15", "../2022-12-31",
            "phase:2015/2020", "phase:2015/2020|5 năm", "phase:2020/2020"),
        new ParsableCase.Of<TargetShare>(isText: true, "105%", "95.5%", "+5%", "-5%", "-100%"),
        new ParsableCase.Of<UnitKey>(
            isText: true, "24@2025-07-01", "001@2025-06-30", "00004@2025-07-01", "BCA@1976-07-02", "V05@2018-08-07",
            "ha-nam-ninh@1976-07-02"),
    ];

    /// <summary>Texts that are of none of the types.</summary>
    private static readonly string?[] Refused =
    [
        null, "", " ", "Nothing of the kind!", "--1", "1,5", "|", "/", "...", "@", "2025-Q5", "2025-13", "24@", "24@2025-02-30", "27..8",
        "2/1", "1/0", "Model-sites", "model--sites", "hơn 2.430", "٣", "24@2025-07-01 ",
    ];

    public static TheoryData<string, string> Samples
    {
        get
        {
            var samples = new TheoryData<string, string>();
            foreach (var one in Cases)
            {
                foreach (var sample in one.Samples) samples.Add(one.Type.Name, sample);
            }

            return samples;
        }
    }

    public static TheoryData<string, string?> Refusals
    {
        get
        {
            var refusals = new TheoryData<string, string?>();
            foreach (var one in Cases)
            {
                foreach (var text in Refused) refusals.Add(one.Type.Name, text);
            }

            return refusals;
        }
    }

    public static TheoryData<string> Types => new(Cases.Select(one => one.Type.Name));

    [Fact]
    public void Cases_OfEveryParsableValue_AreHere()
        => Library.ClosedTypes
            .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>)))
            .Should().BeEquivalentTo(Cases.Select(one => one.Type), "a value that is parsed has samples in this test");

    [Fact]
    public void ParsableValues_AreFormattableIntoSpans()
        => Cases.Where(one => !one.Type.IsAssignableTo(typeof(ISpanFormattable))).Select(one => one.Type).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Parse_OfItsText_IsTheValue(string type, string sample) => Case(type).ParsesItsText(sample);

    [Theory]
    [MemberData(nameof(Samples))]
    public void TryFormat_OfAValue_AgreesWithToString(string type, string sample) => Case(type).FormatsAsItsText(sample);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Json_OfAValue_ReadsBackAsTheValue(string type, string sample) => Case(type).ComesBackFromJson(sample);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Json_OfAKey_ReadsBackAsTheKey(string type, string sample) => Case(type).ComesBackFromAJsonKey(sample);

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Parse_OfOtherText_IsRefused(string type, string? text) => Case(type).RefusesText(text);

    [Theory]
    [MemberData(nameof(Types))]
    public void Json_OfDefault_IsRefused(string type) => Case(type).RefusesDefault(asKey: false);

    [Theory]
    [MemberData(nameof(Types))]
    public void Json_OfADefaultKey_IsRefused(string type) => Case(type).RefusesDefault(asKey: true);

    private static ParsableCase Case(string type) => Cases.Single(one => one.Type.Name == type);
}
