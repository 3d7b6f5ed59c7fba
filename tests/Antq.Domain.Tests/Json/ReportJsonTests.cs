using System.Text;
using System.Text.Json;
using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Json;

public sealed class ReportJsonTests
{
    public static TheoryData<string> SeedIds => [.. Seeds.Ids];

    [Theory]
    [MemberData(nameof(SeedIds))]
    public void Write_OfWhatWasRead_ReadsAgainAsTheSameBytes(string id)
    {
        var written = ReportJson.Write(Seeds.Report(id));

        ReportJson.Write(ReportJson.Read(written)).Should().Equal(written);
    }

    [Theory]
    [MemberData(nameof(SeedIds))]
    public void Write_OfASeed_SaysWhatTheSeedSaysAndThatAwardsAreGranted(string id)
    {
        var expected = Flat(Seeds.Json(id));
        for (var i = 0; i < Seeds.Report(id).Awards.Count; i++) expected.TryAdd($"$.awards[{i}].status", "granted");

        Flat(Encoding.UTF8.GetString(ReportJson.Write(Seeds.Report(id)))).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(SeedIds))]
    public void Write_OfASeed_IsPlainUtf8WithVietnameseLettersAndALineFeed(string id)
    {
        var text = Encoding.UTF8.GetString(ReportJson.Write(Seeds.Report(id)));

        text.Should().StartWith("{\n").And.EndWith("}\n").And.NotContain("\r");
        text.Replace("\\u0022", "", StringComparison.Ordinal).Should().NotContain("\\");
        text.Should().Contain(Seeds.Report(id).Source!.Title.Split('"')[0]);
    }

    [Fact]
    public void Read_OfASeed_HasItsFacts()
    {
        var report = Seeds.Report(Seeds.QuangNam);

        (report.Id, report.Revision).Should().Be((Seeds.QuangNam, 1));
        report.Unit.Should().Be(UnitKey.Parse("49@1997-01-01"));
        report.Period.Should().Be(ReportingPeriod.Phase(2019, 2024));
        report.AsOf.Should().Be(new LocalDate(2024, 9, 19));
        report.Movement.Should().Be(MovementType.AllPeopleProtectNationalSecurity);
        report.Figures[0].Value.Should().Be(Count.AtLeast(2431).Worded("hơn 2.430"));
        report.Figures[2].OfWhich.Should().ContainSingle().Which.Value.Should().Be(Count.Exactly(215));
        report.Awards[1].Recipients.Total.Should().Be(Count.Exactly(24));
        report.Awards[1].Issuers.Should().Equal(new Issuer(IssuingOffice.ProvincialPoliceDirector));
        report.StatedTotals.Should().ContainSingle().Which.Value.Should().Be(Count.Exactly(33));
    }

    [Fact]
    public void Read_OfAStream_IsThatOfItsBytes()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Seeds.Json(Seeds.NamDinh)));

        ReportJson.Write(ReportJson.Read(stream)).Should().Equal(ReportJson.Write(Seeds.Report(Seeds.NamDinh)));
    }

    [Fact]
    public void Read_OfAByteOrderMark_PassesOverIt()
        => ReportJson.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Seeds.Json(Seeds.NamDinh))]).Id.Should().Be(Seeds.NamDinh);

    [Fact]
    public void Read_WithTheCalendarsOfItsPeriods_ReadsThemAndWritesTheSameBytes()
    {
        var mine = ReportingCalendar.Create("mine", "lịch của tỉnh", "our calendar", firstDay: 20, monthsBefore: 1);
        var calendars = ReportingCalendars.Standard.With(mine);
        var report = Report.For(UnitKey.Parse("25@2025-07-01"), mine.Parse("2025-Q3"), MovementType.AllPeopleProtectNationalSecurity)
            .With(StandardMeasures.ModelSites, 910).AsOf(new LocalDate(2025, 9, 25)).Build();
        report = report with { Figures = [report.Figures[0] with { Period = mine.Parse("2025-08") }] };
        var written = ReportJson.Write(report);

        Encoding.UTF8.GetString(written).Should().Contain("\"mine:2025-Q3\"").And.Contain("\"mine:2025-08\"");
        ReportJson.Read(written, calendars).Period.Should().Be(mine.Parse("2025-Q3"));
        ReportJson.Write(ReportJson.Read(written, calendars)).Should().Equal(written);
        using var stream = new MemoryStream(written);
        ReportJson.Read(stream, calendars: calendars).Figures[0].Period.Should().Be(mine.Parse("2025-08"));
    }

    [Fact]
    public void Read_WithoutTheCalendarOfAPeriod_NamesItAndThePlace()
    {
        var json = Encoding.UTF8.GetBytes(
            Seeds.Json(Seeds.NamDinh).Replace("\"period\": \"2021\"", "\"period\": \"mine:2021\"", StringComparison.Ordinal));

        FluentActions.Invoking(() => ReportJson.Read(json)).Should().Throw<JsonException>()
            .WithMessage("'mine:2021' is not a period. No calendar 'mine' is known; known are civil, nd09,*").Which.Path.Should()
                .Be("$.period");
    }

    [Fact]
    public void Write_OfAReportWithADefaultValue_Throws()
    {
        var report = Seeds.Report(Seeds.QuangNam);

        FluentActions.Invoking(() => ReportJson.Write(report with { Unit = default })).Should().Throw<ArgumentException>()
            .WithMessage("*default UnitKey*");
        FluentActions.Invoking(() => ReportJson.Write(report with { Period = default })).Should().Throw<ArgumentException>()
            .WithMessage("*default ReportingPeriod*");
        FluentActions.Invoking(() => ReportJson.Write(report with { StatedTotals = [new StatedTotal(MeasureId.Parse("models"), default)] }))
            .Should().Throw<ArgumentException>();
    }

    /// <summary>Every value of a document with its place, so that the order and the layout of members do not matter.</summary>
    private static Dictionary<string, string> Flat(string json)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(json);
        Walk("$", document.RootElement);
        return values;

        void Walk(string path, JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in element.EnumerateObject()) Walk($"{path}.{member.Name}", member.Value);
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var (index, item) in element.EnumerateArray().Index()) Walk($"{path}[{index}]", item);
            }
            else
            {
                values.Add(path, element.ToString());
            }
        }
    }
}
