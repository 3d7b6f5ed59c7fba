using System.Text.Json;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

public sealed class UnitKeyTests
{
    [Theory]
    [InlineData("24@2025-07-01", "24", OrganisationLevel.Province)]
    [InlineData("ha-nam-ninh@1976-07-02", "ha-nam-ninh", OrganisationLevel.Province)]
    [InlineData("001@2025-06-30", "001", OrganisationLevel.District)]
    [InlineData("00004@2025-07-01", "00004", OrganisationLevel.Commune)]
    [InlineData("BCA@1976-07-02", "BCA", OrganisationLevel.Ministry)]
    [InlineData("V05@2018-08-07", "V05", OrganisationLevel.Department)]
    [InlineData("PV05@2018-08-07", "PV05", OrganisationLevel.Department)]
    public void Parse_OfAKey_TellsCodeDayAndLevel(string text, string code, OrganisationLevel level)
    {
        var key = UnitKey.Parse(text);

        (key.Code, key.Level).Should().Be((code, level));
        key.ToString().Should().Be(text);
        key.Should().Be(UnitKey.Of(code, key.Day));
        JsonSerializer.Deserialize<UnitKey>(JsonSerializer.Serialize(key)).Should().Be(key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("24@")]
    [InlineData("@2025-07-01")]
    [InlineData("24@2025-7-1")]
    [InlineData("24@2025-02-29")]
    [InlineData("24@0000-01-01")]
    [InlineData("24@9999-01-01")]
    [InlineData("24@2025-07-01 ")]
    [InlineData(" 24@2025-07-01")]
    [InlineData("24@24@2025-07-01")]
    [InlineData("2@2025-07-01")]
    [InlineData("0024@2025-07-01")]
    [InlineData("000024@2025-07-01")]
    [InlineData("٢٤@2025-07-01")]
    [InlineData("2\0@2025-07-01")]
    [InlineData("bca-@2025-07-01")]
    [InlineData("V5@2025-07-01")]
    [InlineData("v05-@2025-07-01")]
    [InlineData("Bộ@2025-07-01")]
    public void Parse_OfAnotherText_IsRefused(string text)
    {
        FluentActions.Invoking(() => UnitKey.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is not the key of a unit*");
        UnitKey.TryParse(text, null, out var key).Should().BeFalse();
        key.Should().Be(default(UnitKey));
    }

    [Fact]
    public void Of_ACodeOfNoForm_Throws()
        => FluentActions.Invoking(() => UnitKey.Of("x y", new LocalDate(2025, 7, 1))).Should().Throw<FormatException>()
            .WithMessage("'x y'*");

    [Fact]
    public void Of_ADayThatHasNoText_Throws()
    {
        FluentActions.Invoking(() => UnitKey.Of("24", new LocalDate(9999, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => UnitKey.Of("24", new LocalDate(0, 12, 31))).Should().Throw<ArgumentOutOfRangeException>();
        UnitKey.Parse(UnitKey.Of("24", new LocalDate(9998, 12, 31)).ToString()).Should().Be(UnitKey.Of("24", new LocalDate(9998, 12, 31)));
    }

    [Fact]
    public void CompareTo_OrdersByLevelThenCodeThenDay()
    {
        UnitKey[] ordered =
        [
            UnitKey.Parse("BCA@1976-07-02"), UnitKey.Parse("V05@2018-08-07"), UnitKey.Parse("24@1997-01-01"),
            UnitKey.Parse("24@2025-07-01"),
            UnitKey.Parse("25@2008-08-01"), UnitKey.Parse("001@2025-06-30"), UnitKey.Parse("00004@2025-07-01"),
        ];

        ordered.Reverse().Order().Should().Equal(ordered);
        foreach (var (earlier, later) in ordered.Zip(ordered.Skip(1)))
        {
            (earlier < later).Should().BeTrue();
            (earlier <= later).Should().BeTrue();
            (later > earlier).Should().BeTrue();
            (later >= earlier).Should().BeTrue();
            (later < earlier).Should().BeFalse();
        }
    }

    [Fact]
    public void Default_AtEveryDoor_IsRefused()
    {
        FluentActions.Invoking(() => default(UnitKey).Code).Should().Throw<ArgumentException>().WithMessage("*default UnitKey*");
        FluentActions.Invoking(() => default(UnitKey).Level).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(UnitKey))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => Gazetteer.Default[default]).Should().Throw<UnknownUnitException>();
        default(UnitKey).ToString().Should().BeEmpty();
    }
}
