using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NodaTime;

namespace Antq.Domain.AspNetCore.Tests;

/// <summary>Values in addresses: in minimal APIs and in controllers.</summary>
public sealed class BindingTests(TestApplication application) : IClassFixture<TestApplication>
{
    [Theory]
    [InlineData("/units/24", "UnitKey unit")]
    [InlineData("/units/24@2025-02-30", "UnitKey unit")]
    [InlineData("/units?level=province&day=01/07/2025", "Day day")]
    [InlineData("/units?level=province", "Day day")]
    [InlineData("/units?level=Province&day=2025-07-01", "level")]
    [InlineData("/units?level=2&day=2025-07-01", "level")]
    [InlineData("/periods?period=2025-Q5", "ReportingPeriod period")]
    [InlineData("/periods?period=2025&measure=Models", "measure")]
    [InlineData("/periods?period=2025&language=Vietnamese", "language")]
    public async Task Get_OfWhatCannotBeRead_Is400WithTheParameter(string address, string parameter)
    {
        var problem = await TestApplication.ProblemAsync(await application.Client.GetAsync(address), HttpStatusCode.BadRequest);

        problem.GetProperty("detail").GetString().Should().Contain(parameter);
    }

    [Theory]
    [InlineData("/controller/units/24", "unit")]
    [InlineData("/controller/units?level=Province&day=2025-07-01", "level")]
    [InlineData("/controller/units?level=province&day=yesterday", "day")]
    public async Task Get_OfAControllerThatCannotReadIt_Is400WithTheParameter(string address, string parameter)
    {
        var problem = await TestApplication.ProblemAsync(await application.Client.GetAsync(address), HttpStatusCode.BadRequest);

        problem.GetProperty("errors").EnumerateObject().Single().Name.Should().Be(parameter);
    }

    [Theory]
    [InlineData("/units/99@2025-07-01")]
    [InlineData("/controller/units/99@2025-07-01")]
    public async Task Get_OfAnUnknownUnit_Is404(string address)
    {
        var problem = await TestApplication.ProblemAsync(await application.Client.GetAsync(address), HttpStatusCode.NotFound);

        problem.GetProperty("detail").GetString().Should().Contain("99@2025-07-01");
    }

    [Theory]
    [InlineData("/units")]
    [InlineData("/controller/units")]
    public async Task Get_WithADayAndALevel_BindsThem(string address)
    {
        (await application.Client.GetFromJsonAsync<int>($"{address}?level=province&day=2025-06-30")).Should().Be(63);
        (await application.Client.GetFromJsonAsync<int>($"{address}?level=province&day=2025-07-01")).Should().Be(34);
    }

    [Theory]
    [InlineData("/units/24@2025-07-01")]
    [InlineData("/controller/units/24%402025-07-01")]
    public async Task Get_OfAUnit_IsItsJson(string address)
    {
        var text = await application.Client.GetStringAsync(address);

        text.Should().Contain("Bắc Ninh", "Vietnamese letters are not escaped");
        JsonDocument.Parse(text).RootElement.GetProperty("key").GetString().Should().Be("24@2025-07-01");
    }

    [Fact]
    public async Task Get_WithOptionalValues_BindsThemOrNull()
    {
        (await application.Client.GetStringAsync("/periods?period=2019/2024&measure=models&language=english")).Should()
            .Be("2019/2024 models english");
        (await application.Client.GetStringAsync("/periods?period=phase%3A2015%2F2020%7C5%20n%C4%83m")).Should()
            .Be("phase:2015/2020|5 năm  ");
    }

    [Theory]
    [InlineData("2025-Q3")]
    [InlineData("2019/2024")]
    [InlineData("../2022-06-15")]
    [InlineData("phase:2015/2020|5 năm, a/b#c?d%e")]
    public async Task Get_OfADefaultReportId_FindsIt(string period)
    {
        var unit = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21)).Province("25");
        var id = Report.For(unit, ReportingPeriod.Parse(period), MovementType.AllPeopleProtectNationalSecurity).Build().Id;

        (await application.Client.GetStringAsync($"/reports/{Uri.EscapeDataString(id)}")).Should().Be(id);
        (await application.Client.GetStringAsync($"/reports/{id}")).Should().Be(id);
    }

    [Fact]
    public void Parse_OfADay_IsItsText()
    {
        Day.Parse("2025-07-01").ToString().Should().Be("2025-07-01");
        FluentActions.Invoking(() => Day.Parse("01/07/2025")).Should().Throw<FormatException>().WithMessage("*'01/07/2025'*");
        Named<AwardForm>.Parse("certificate-of-merit").ToString().Should().Be("certificate-of-merit");
        FluentActions.Invoking(() => Named<AwardForm>.Parse("CertificateOfMerit")).Should().Throw<FormatException>();
    }
}
