using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Rows of code and name, worked by hand.</summary>
public sealed class ResolutionTests
{
    private const string LastOldDay = "2025-06-30", Today = "2026-11-21";

    [Theory]
    [InlineData("1", "Phúc Xá", LastOldDay, "00001@2025-06-30", "lost-zeros", "same")]
    [InlineData("1.0", "phuc xa", LastOldDay, "00001@2025-06-30", "lost-zeros", "other-spelling")]
    [InlineData("00001", "Phúc Xá", LastOldDay, "00001@2025-06-30", "same", "same")]
    [InlineData("'00001", "phường Phúc Xá", LastOldDay, "00001@2025-06-30", "same", "same")]
    [InlineData("=\"00001\"", "P. PHÚC XÁ", LastOldDay, "00001@2025-06-30", "same", "same")]
    [InlineData(" 00001\u00a0", "phường Phúc Xá, quận Ba Đình, Hà Nội", LastOldDay, "00001@2025-06-30", "same", "same")]
    [InlineData("00001", "Phúc Xạ", LastOldDay, "00001@2025-06-30", "same", "other-marks")]
    [InlineData("00001", "xã Phúc Xá", LastOldDay, "00001@2025-06-30", "same", "other-kind")]
    [InlineData("00001", "", LastOldDay, "00001@2025-06-30", "same", "blank")]
    [InlineData("00001", null, LastOldDay, "00001@2025-06-30", "same", "blank")]
    [InlineData("", "P. Phúc Xá", LastOldDay, "00001@2025-06-30", "blank", "same")]
    [InlineData(null, "Phuc Xa, Ba Dinh", LastOldDay, "00001@2025-06-30", "blank", "other-spelling")]
    [InlineData("00001@2025-06-30", "Phúc Xá", LastOldDay, "00001@2025-06-30", "same", "same")]
    [InlineData("00001@2025-06-30", "Phúc Xá", null, "00001@2025-06-30", "same", "same")]
    [InlineData("24", "Bắc Ninh", null, "24@2025-07-01", "same", "same")]
    [InlineData("24", "Bắc Giang", null, "24@1997-01-01", "same", "same")]
    [InlineData("27004.0", "P. Tân Bình", Today, "27004@2025-07-01", "same", "same")]
    [InlineData("VN-HN", "Hà Nội", Today, "01@2008-08-01", "other-scheme", "same")]
    [InlineData("hn", "", Today, "01@2008-08-01", "other-scheme", "blank")]
    [InlineData("ĐN", "Đồng Nai", Today, "75@2025-07-01", "other-scheme", "same")]
    [InlineData("v05", "", Today, "V05@2018-08-07", "same", "blank")]
    [InlineData("26116", "xã Tân Phú", Today, "26116@2025-07-01", "same", "other-day")]
    [InlineData("", "CA tỉnh Hòa Bình", LastOldDay, "17@2008-08-01", "blank", "other-spelling")]
    public void Resolve_OfARowThatNothingContradicts_IsCertain(
        string? code, string? name, string? day, string key, string byCode, string byName)
    {
        var row = Gazetteer.Default.Resolve(code, name, Day(day));

        row.Outcome.Should().Be(Gazetteer.ResolutionOutcome.Certain);
        row.Unit!.Key.ToString().Should().Be(key);
        row.Code.Should().Be(row.Unit.Code);
        var certain = row.Candidates.Should().ContainSingle(one => one.IsCertain).Which;
        certain.Should().BeSameAs(row.Candidates[0]);
        (certain.Unit, certain.Code.Id(), certain.Name.Id(), certain.IsOnDay).Should().Be((row.Unit, byCode, byName, true));
    }

    [Theory]
    [InlineData("19", "Điện Biên", LastOldDay, "00019@2025-06-30 lost-zeros same", "19@1997-01-01 same different",
        "11@2004-01-01 different same", "019@2025-06-30 lost-zeros different")]
    [InlineData("19", "Điện Biên", Today, "00019@2025-06-30 lost-zeros same former", "19@2025-07-01 same different",
        "11@2004-01-01 different same")]
    [InlineData("19", "Điện Biên", null, "00019@2004-08-31 lost-zeros same", "00019@2025-06-30 lost-zeros same",
        "19@2025-07-01 same different", "11@2004-01-01 different same")]
    [InlineData("24", "Bắc Giang", Today, "24@1997-01-01 same same former", "24@2025-07-01 same different")]
    [InlineData("27", "Bắc Ninh", Today, "27@1997-01-01 same same former", "24@2025-07-01 different same")]
    [InlineData("00001", "Trúc Bạch", LastOldDay, "00001@2025-06-30 same different", "00004@2025-06-30 different same")]
    [InlineData("00001", "Không Có", LastOldDay, "00001@2025-06-30 same different")]
    [InlineData("99999", "Phúc Xá", LastOldDay, "00001@2025-06-30 different same")]
    [InlineData("", "Phúc Xạ", LastOldDay, "00001@2025-06-30 blank other-marks")]
    [InlineData("1", "Phúc Xạ", LastOldDay, "00001@2025-06-30 lost-zeros other-marks")]
    [InlineData("1", "", LastOldDay, "01@2008-08-01 lost-zeros blank", "001@2025-06-30 lost-zeros blank",
        "00001@2025-06-30 lost-zeros blank")]
    [InlineData("00001", "", Today, "00001@2025-06-30 same blank former", "00001@2004-08-31 same blank former")]
    [InlineData("", "Phúc Xá", Today, "00001@2025-06-30 blank same former", "00001@2004-08-31 blank same former")]
    [InlineData("ĐN", "", Today, "48@2025-07-01 other-scheme blank", "75@2025-07-01 other-scheme blank")]
    [InlineData("20176", "Hương Hòa", LastOldDay, "20176@2004-08-31 same same former")]
    [InlineData("00001", "Phúc Xá, Nghệ An", LastOldDay, "00001@2025-06-30 same different")]
    public void Resolve_OfARowOfSeveralExplanations_OffersEachWithItsReason(string code, string name, string? day, params string[] offered)
    {
        var row = Gazetteer.Default.Resolve(code, name, Day(day));

        row.Outcome.Should().Be(Gazetteer.ResolutionOutcome.Undecided);
        (row.Unit, row.Code).Should().Be((null, null));
        row.Candidates.Should().NotContain(one => one.IsCertain);
        row.Candidates.Select(Text).Should().Contain(offered);
        row.Candidates.Select(one => one.Reason(Language.Vietnamese)).Should().NotContain("");
        row.Candidates.Select(one => one.Describe(Language.English)).Should().OnlyHaveUniqueItems();

        static string Text(Gazetteer.Candidate one)
            => $"{one.Unit.Key} {one.Code.Id()} {one.Name.Id()}{(one.IsOnDay ? "" : " former")}";
    }

    [Theory]
    [InlineData("1", "Phúc Xá", "00001", 5)]
    [InlineData("00001", "Phúc Xá", "00001", 2)]
    [InlineData("00001", "", "00001", 2)]
    [InlineData("", "P. Phúc Xá", "00001", 2)]
    public void Resolve_OfOneCodeAndNoDay_LeavesTheLifeToTheDay(string code, string name, string certain, int candidates)
    {
        var row = Gazetteer.Default.Resolve(code, name);

        (row.Outcome, row.Code, row.Unit).Should().Be((Gazetteer.ResolutionOutcome.OneCode, certain, null));
        row.Candidates.Should().HaveCount(candidates);
        row.Describe(Language.Vietnamese)[0].Should().Contain("cần biết ngày của số liệu");
    }

    [Theory]
    [InlineData(OrganisationLevel.Commune, "00019@2025-06-30")]
    [InlineData(OrganisationLevel.Province, null)]
    [InlineData(OrganisationLevel.District, null)]
    public void Resolve_OfALevel_TakesUnitsOfItOnly(OrganisationLevel level, string? key)
    {
        var row = Gazetteer.Default.Resolve("19", "Điện Biên", Day(LastOldDay), level);

        row.Candidates.Should().NotBeEmpty().And.OnlyContain(one => one.Unit.Level == level);
        (row.Unit?.Key.ToString()).Should().Be(key);
    }

    [Fact]
    public void Resolve_OfOnlyALostZero_IsNotCertainEvenOfALevel()
        => Gazetteer.Default.Resolve("1", "", Day(LastOldDay), OrganisationLevel.Commune).Outcome.Should()
            .Be(Gazetteer.ResolutionOutcome.Undecided);

    [Theory]
    [InlineData("99999", "Phúc Xaa", "Phúc Xá")]
    [InlineData("", "Thúc Xá", "Phúc Xá")]
    [InlineData("", "phường Phúc Xaá, quận Ba Đình", "Phúc Xá")]
    public void Resolve_OfNeitherCodeNorName_GivesTheReasonAndTheNearestNames(string code, string name, string nearest)
    {
        var row = Gazetteer.Default.Resolve(code, name, Day(LastOldDay));

        row.Outcome.Should().Be(Gazetteer.ResolutionOutcome.NoCandidate);
        row.Candidates.Should().BeEmpty();
        row.Nearest(3).Should().HaveCountLessThanOrEqualTo(3).And.Subject.First().State.Name.Should().Be(nearest);
        row.Nearest(0).Should().BeEmpty();
        row.Describe(Language.Vietnamese).Should().HaveCount(2).And.Subject.First().Should().Contain("không đơn vị nào có tên");
        row.Describe(Language.English)[1].Should().StartWith("Similar names: ").And.Contain(nearest);
    }

    [Fact]
    public void Describe_OfEachOutcome_IsSentencesInBothLanguages()
    {
        var certain = Gazetteer.Default.Resolve("1", "Phúc Xá", Day(LastOldDay));
        certain.Describe(Language.Vietnamese).Should().Equal(
            "Mã “1”, tên “Phúc Xá”: chắc chắn là phường Phúc Xá, quận Ba Đình, thành phố Hà Nội (00001@2025-06-30): mã 00001 mất 4 số 0 ở "
            + "đầu; tên đúng (dữ liệu 2026b).");
        certain.ToString().Should().Be(
            "Code “1”, name “Phúc Xá”: certainly Phúc Xá Ward, Ba Đình District, Hà Nội City (00001@2025-06-30): the code 00001 lost 4 "
            + "zeros in front; the name is right (data 2026b).");

        var old = Gazetteer.Default.Resolve("27", "Bắc Ninh", Day(Today));
        old.Describe(Language.Vietnamese).Should().Equal(
            "Mã “27”, tên “Bắc Ninh”: chưa chắc chắn; có 2 đơn vị cần xem xét (dữ liệu 2026b).",
            "Tỉnh Bắc Ninh (27@1997-01-01, từ 01/01/1997 đến 30/06/2025): không tồn tại vào ngày 21/11/2026; mã đúng; tên đúng.",
            "Thành phố Bắc Ninh (24@2025-07-01): mã “27” là mã của thời kỳ khác; tên đúng.");
        Gazetteer.Default.Resolve("", " ").Describe(Language.English).Should().Equal("The row has neither code nor name.");
        Gazetteer.Default.Resolve("20176", "", Day(LastOldDay)).Remarks.Should().NotBeEmpty();
    }

    [Fact]
    public void Resolve_OfADayOrLevelWithoutUnits_IsRefused()
    {
        FluentActions.Invoking(() => Gazetteer.Default.Resolve("1", "", new LocalDate(2004, 8, 30), OrganisationLevel.Commune)).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Gazetteer.Default.Resolve("1", "", new LocalDate(1976, 7, 1))).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Gazetteer.Default.Resolve("1", "", level: (OrganisationLevel)99)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Gazetteer.Default.Resolve("x", "y").Nearest(-1)).Should().Throw<ArgumentOutOfRangeException>();
        Gazetteer.Default.Resolve("00001", "", new LocalDate(1990, 1, 1)).Candidates.Should().OnlyContain(one => !one.IsOnDay);
    }

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
