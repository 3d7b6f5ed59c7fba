using Antq.Domain.Awards;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Tests.Awards;

/// <summary>Awards and recipients in the words that people write.</summary>
public sealed class AwardReadingTests
{
    private static readonly LocalDate Day = new(2022, 6, 15);

    [Theory]
    [InlineData("Huân chương Chiến công hạng Nhì", "feat-order", "Second", "")]
    [InlineData("huân chương chiến công hạng II", "feat-order", "Second", "")]
    [InlineData("HUÂN CHƯƠNG CHIẾN CÔNG HẠNG 3", "feat-order", "Third", "")]
    [InlineData("Huan chuong Chien cong hang nhat", "feat-order", "First", "")]
    [InlineData("Huân chương Lao động hạng Ba của Chủ tịch nước", "labour-order", "Third", "StatePresident")]
    [InlineData("Cờ thi đua của Thủ tướng", "government-flag", "", "Government")]
    [InlineData("Cờ thi đua xuất sắc của Thủ tướng Chính phủ", "government-flag", "", "Government")]
    [InlineData("Cờ thi đua của Chính phủ", "government-flag", "", "Government")]
    [InlineData("Bằng khen của Thủ tướng Chính phủ", "prime-minister-certificate", "", "PrimeMinister")]
    [InlineData("Bằng khen của Bộ trưởng Bộ Công an và Chủ tịch UBND tỉnh", "ministry-certificate", "", "Minister ProvincialChair")]
    [InlineData("Cờ Đơn vị dẫn đầu phong trào thi đua vì ANTQ cấp cơ sở của Bộ Công an", "ministry-or-province-flag", "", "Minister")]
    [InlineData("Cờ Đơn vị thi đua xuất sắc của UBND tỉnh", "ministry-or-province-flag", "", "ProvincialChair")]
    [InlineData("Cờ Thi đua xuất sắc của UBND tỉnh", "ministry-or-province-flag", "", "ProvincialChair")]
    [InlineData("Bằng khen của UBND tỉnh", "province-certificate", "", "ProvincialChair")]
    [InlineData("Bằng khen của Chủ tịch UBND tỉnh", "province-certificate", "", "ProvincialChair")]
    [InlineData("Bằng khen của Chủ tịch UBND tỉnh Phú Thọ", "province-certificate", "", "ProvincialChair")]
    [InlineData("Bằng khen của Bộ Công an", "ministry-certificate", "", "Minister")]
    [InlineData("Bằng khen của Bộ trưởng Bộ Công an", "ministry-certificate", "", "Minister")]
    [InlineData("Giấy khen của Giám đốc Công an tỉnh", "certificate-of-commendation", "", "ProvincialPoliceDirector")]
    [InlineData("được Công an tỉnh tặng Giấy khen", "certificate-of-commendation", "", "ProvincialPoliceDirector")]
    [InlineData("Chủ tịch UBND tỉnh tặng Bằng khen", "province-certificate", "", "ProvincialChair")]
    [InlineData("được Nhà nước tặng thưởng Huân chương Chiến công hạng Nhì", "feat-order", "Second", "StatePresident")]
    [InlineData("Giấy khen của Cục trưởng Cục Xây dựng phong trào bảo vệ ANTQ và Giám đốc Công an tỉnh", "certificate-of-commendation", "",
        "DepartmentDirector ProvincialPoliceDirector")]
    [InlineData("Kỷ niệm chương \"Vì sự nghiệp bảo vệ ANTQ\"", "national-security-commemorative-medal", "", "")]
    [InlineData("Danh hiệu Chiến sỹ thi đua toàn quốc", "national-emulation-fighter", "", "")]
    [InlineData("Đơn vị quyết thắng", "excellent-labour-collective", "", "")]
    [InlineData("Gia đình văn hóa", "cultural-family", "", "")]
    [InlineData("Bằng khen của UBND thành phố Hà Nội", "province-certificate", "", "ProvincialChair")]
    [InlineData("Giấy khen của Cục Xây dựng phong trào bảo vệ ANTQ", "certificate-of-commendation", "", "DepartmentDirector")]
    [InlineData("Huân chương Lao động Nhì", "labour-order", "Second", "")]
    [InlineData("Chiến sỹ thi đua cơ sở", "grass-roots-emulation-fighter", "", "")]
    [InlineData("Chiến sĩ thi đua cấp cơ sở", "grass-roots-emulation-fighter", "", "")]
    [InlineData("CHIẾN SỸ THI ĐUA CẤP CƠ SỞ", "grass-roots-emulation-fighter", "", "")]
    [InlineData("Chiến sỹ tiên tiến", "advanced-worker", "", "")]
    [InlineData("Kỉ niệm chương Bảo vệ ANTQ", "national-security-commemorative-medal", "", "")]
    [InlineData("BKTTCP", "prime-minister-certificate", "", "PrimeMinister")]
    [InlineData("BK của TTg", "prime-minister-certificate", "", "PrimeMinister")]
    [InlineData("CSTĐCS", "grass-roots-emulation-fighter", "", "")]
    [InlineData("CSTĐ cấp cơ sở", "grass-roots-emulation-fighter", "", "")]
    [InlineData("CSTĐTQ", "national-emulation-fighter", "", "")]
    [InlineData("cstđ toàn quốc", "national-emulation-fighter", "", "")]
    [InlineData("ĐVQT", "excellent-labour-collective", "", "")]
    [InlineData("TTLĐXS", "excellent-labour-collective", "", "")]
    [InlineData("HCCC hạng Nhì", "feat-order", "Second", "")]
    [InlineData("Bằng khen của Chủ tịch UBND TP Hà Nội", "province-certificate", "", "ProvincialChair")]
    [InlineData("Bằng khen của Chủ tịch UBND TP. Hà Nội", "province-certificate", "", "ProvincialChair")]
    [InlineData("Bằng khen của UBND TP.HCM", "province-certificate", "", "ProvincialChair")]
    [InlineData("GK của GĐ CA tỉnh", "certificate-of-commendation", "", "ProvincialPoliceDirector")]
    [InlineData("Feat Order, second class, of the State President", "feat-order", "Second", "StatePresident")]
    public void Read_WordsForOneAward_FindsItWithClassAndIssuers(string text, string scheme, string rank, string offices)
    {
        var readings = AwardLaw.Default.Read(text, Day);

        var reading = readings.Should().ContainSingle().Subject;
        reading.Scheme!.Id.ToString().Should().Be(scheme);
        $"{reading.Class}".Should().Be(rank);
        string.Join(' ', reading.Offices.Select(office => $"{office.Standard}")).Should().Be(offices);
    }

    [Fact]
    public void Read_WordsForSeveralAwards_GivesAllOfThem()
        => AwardLaw.Default.Read("Bằng khen", Day).Select(reading => reading.Scheme!.Id.ToString()).Should()
            .Equal("prime-minister-certificate", "ministry-certificate", "province-certificate", "central-organisation-certificate");

    [Fact]
    public void Read_CertificateOfWhoMayNotConferIt_IsOfTheFormAndOfNoAward()
    {
        var reading = AwardLaw.Default.Read("Bằng khen của Giám đốc Công an tỉnh", Day).Should().ContainSingle().Subject;

        reading.Should().Match<AwardReading>(one => one.Form == AwardForm.CertificateOfMerit && one.Scheme == null);
        reading.Offices.Should().Equal(IssuingOffice.ProvincialPoliceDirector);
    }

    [Theory]
    [InlineData("Bằng khen của Bộ trưởng Bộ Quốc phòng", null)]
    [InlineData("Giấy khen của Cục Thuế tỉnh", "certificate-of-commendation")]
    [InlineData("Giấy khen của Chủ tịch UBND thành phố Việt Trì", "certificate-of-commendation")]
    public void Read_OfAnIssuerThatIsNotKnownForCertain_NamesNoIssuer(string text, string? scheme)
    {
        var reading = AwardLaw.Default.Read(text, Day).Should().ContainSingle().Subject;

        reading.Scheme?.Id.ToString().Should().Be(scheme);
        reading.Offices.Should().BeEmpty();
    }

    [Fact]
    public void Read_CityAfterTheDistricts_IsAProvince()
        => AwardLaw.Default.Read("Bằng khen của Chủ tịch UBND thành phố Huế", new LocalDate(2025, 7, 1)).Should()
            .ContainSingle().Which.Offices.Should().Equal(IssuingOffice.ProvincialChair);

    [Fact]
    public void Read_NumberAfterAnAwardWithoutClasses_IsNoClass()
        => AwardLaw.Default.Read("Bằng khen 3 tập thể", Day).Should().OnlyContain(reading => reading.Class == null);

    [Theory]
    [InlineData("BKTTCP, CSTĐCS")]
    [InlineData("BKTTCP và CSTĐCS")]
    [InlineData("BKTTCP; HCLĐ hạng Ba")]
    [InlineData("Bằng khen Thủ tướng; Cờ thi đua Chính phủ")]
    [InlineData("Bằng khen, Giấy khen của Chủ tịch UBND tỉnh")]
    [InlineData("Huân chương Lao động hạng Nhất, Nhì")]
    [InlineData("Huân chương Lao động hạng Nhất, hạng Nhì")]
    [InlineData("Huân chương Lao động hạng Bốn")]
    [InlineData("HCLĐ hạng IV")]
    [InlineData("Huân chương Hồ Chí Minh hạng Ba")]
    [InlineData("Bằng khen của Thủ tướng Chính phủ, Huân chương Lao động hạng Ba")]
    public void Read_SeveralAwardsOrAClassThatIsNone_IsNotRead(string text) => AwardLaw.Default.Read(text, Day).Should().BeEmpty();

    [Theory]
    [InlineData("Bằng khen của Chủ tịch UBND thành phố Thủ Đức", "2026-11-21")]
    [InlineData("Bằng khen của Chủ tịch UBND TP Vinh", "2026-11-21")]
    [InlineData("Giấy khen của Chủ tịch UBND TP Thủ Đức", "2026-11-21")]
    [InlineData("Giấy khen của Chủ tịch UBND thành phố Huế", "2024-06-01")]
    [InlineData("Cờ thi đua của Tỉnh ủy", "2026-11-21")]
    public void Read_OfAnIssuerBelowOrBesideAProvince_NamesNoProvincialChair(string text, string day)
        => AwardLaw.Default.Read(text, LocalDatePattern.Iso.Parse(day).Value).SelectMany(reading => reading.Offices)
            .Should().NotContain(IssuingOffice.ProvincialChair);

    [Theory]
    [InlineData("Bằng khen của Chủ tịch UBND thành phố Huế", "2026-11-21")]
    [InlineData("Bằng khen của Chủ tịch UBND thành phố Hà Nội", "2024-06-01")]
    [InlineData("Bằng khen của Chủ tịch UBND TP Đà Nẵng", "2024-06-01")]
    [InlineData("Bằng khen của Chủ tịch UBND thành phố", "2026-11-21")]
    public void Read_OfACityOfCentralRank_NamesTheProvincialChair(string text, string day)
        => AwardLaw.Default.Read(text, LocalDatePattern.Iso.Parse(day).Value).Should().ContainSingle()
            .Which.Offices.Should().Equal(IssuingOffice.ProvincialChair);

    [Theory]
    [InlineData("Kỷ niệm chương Vì sự nghiệp giáo dục", AwardForm.CommemorativeMedal)]
    [InlineData("Huy chương Vì sự nghiệp", AwardForm.Medal)]
    public void Read_OfAMedalOfAnotherName_IsOfTheFormOnly(string text, AwardForm form)
        => AwardLaw.Default.Read(text, Day).Should().ContainSingle().Which.Should()
            .Match<AwardReading>(reading => reading.Scheme == null && reading.Form == form);

    [Fact]
    public void Read_CertificateOfASteeringCommittee_NamesNoIssuer()
    {
        var reading = AwardLaw.Default.Read("Giấy khen của Ban Chỉ đạo 138 tỉnh", Day).Should().ContainSingle().Subject;

        reading.NamesSteeringCommittee.Should().BeTrue();
        reading.Offices.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("55 mô hình")]
    [InlineData("Hạng III")]
    [InlineData("\0")]
    public void Read_OtherWords_FindsNothing(string text) => AwardLaw.Default.Read(text, Day).Should().BeEmpty();

    [Fact]
    public void Read_EveryNameOfTheLaw_FindsTheAward()
    {
        foreach (var scheme in AwardLaw.Default.Schemes)
            AwardLaw.Default.Read(scheme.Name(Language.Vietnamese, Day), Day).Select(reading => reading.Scheme).Should()
                .Contain(scheme, scheme.Id.ToString());
    }

    [Theory]
    [InlineData("103 tập thể, 94 cá nhân", "103 tập thể, 94 cá nhân", "103 collectives, 94 individuals")]
    [InlineData("8 (3 tập thể, 5 cá nhân)", "3 tập thể, 5 cá nhân", "3 collectives, 5 individuals")]
    [InlineData("1.008 (gồm 3 tập thể và 1.005 cá nhân)", "3 tập thể, 1.005 cá nhân", "3 collectives, 1,005 individuals")]
    [InlineData("6 tập thể và 8 cá nhân", "6 tập thể, 8 cá nhân", "6 collectives, 8 individuals")]
    [InlineData("15 tập thể, cá nhân", "15 tập thể, cá nhân", "15 collectives, individuals")]
    [InlineData("15 tập thể và cá nhân", "15 tập thể, cá nhân", "15 collectives, individuals")]
    [InlineData("197 lượt tập thể, cá nhân", "197 tập thể, cá nhân", "197 collectives, individuals")]
    [InlineData("05 tập thể, 02 hộ gia đình", "5 tập thể, 2 hộ gia đình", "5 collectives, 2 households")]
    [InlineData("3 tập thể, 15 cá nhân, hộ gia đình", "3 tập thể, 15 cá nhân, hộ gia đình", "3 collectives, 15 individuals, households")]
    [InlineData("cán bộ và nhân dân xã Tam Hồng", "1 tập thể", "1 collective")]
    [InlineData("Nhân dân và cán bộ phường Phong Châu", "1 tập thể", "1 collective")]
    [InlineData("cán bộ và nhân dân xã Tam Hồng, 3 cá nhân", "1 tập thể, 3 cá nhân", "1 collective, 3 individuals")]
    [InlineData("94 ca\u0301 nha\u0302n", "94 cá nhân", "94 individuals")]
    [InlineData("cho 3 tập thể, 5 cá nhân", "3 tập thể, 5 cá nhân", "3 collectives, 5 individuals")]
    [InlineData("tập thể: 3, cá nhân: 5", "3 tập thể, 5 cá nhân", "3 collectives, 5 individuals")]
    [InlineData("Cá nhân: 5; tập thể: 3.", "3 tập thể, 5 cá nhân", "3 collectives, 5 individuals")]
    [InlineData("5 cá nhân + 3 tập thể", "3 tập thể, 5 cá nhân", "3 collectives, 5 individuals")]
    [InlineData("tập thể, cá nhân: 15", "15 tập thể, cá nhân", "15 collectives, individuals")]
    [InlineData("khoảng 50, ít nhất 8 tập thể", "khoảng 50, ít nhất 8 tập thể", "about 50, at least 8 collectives")]
    [InlineData("≥ 3 tập thể, 5+ cá nhân", "ít nhất 3 tập thể, ít nhất 5 cá nhân", "at least 3 collectives, at least 5 individuals")]
    [InlineData("tập thể: 3 + cá nhân: 5", "3 tập thể, 5 cá nhân", "3 collectives, 5 individuals")]
    [InlineData("không có cá nhân nào, 3 tập thể", "3 tập thể, không có cá nhân", "3 collectives, 0 individuals")]
    [InlineData("02 (hai) tập thể", "02 (hai) tập thể", "2 collectives")]
    [InlineData("không có tập thể nào", "không có tập thể", "0 collectives")]
    public void ReadRecipients_Vietnamese_KeepsApartWhatIsSplit(string text, string vietnamese, string english)
    {
        var recipients = Recipients.Read(text, Language.Vietnamese);

        recipients.ToWords(Language.Vietnamese).Should().Be(vietnamese);
        recipients.ToWords(Language.English).Should().Be(english);
    }

    [Theory]
    [InlineData("103 collectives and 94 individuals", "103 tập thể, 94 cá nhân")]
    [InlineData("15 collectives and individuals", "15 tập thể, cá nhân")]
    [InlineData("1 household", "1 hộ gia đình")]
    public void ReadRecipients_English_IsTheSame(string text, string vietnamese)
        => Recipients.Read(text, Language.English).ToWords(Language.Vietnamese).Should().Be(vietnamese);

    [Theory]
    [InlineData("9 (3 tập thể, 5 cá nhân)")]
    [InlineData("8 (hơn 3 tập thể, 5 cá nhân)")]
    [InlineData("9223372036854775807 (9223372036854775807 tập thể, 5 cá nhân)")]
    [InlineData("8 ()")]
    public void ReadRecipients_WhoseSumIsAnother_AreRefused(string text)
        => Recipients.TryRead(text, Language.Vietnamese, out _).Should().BeFalse();

    [Theory]
    [InlineData("tập thể (3), cá nhân (5)", "3 tập thể, 5 cá nhân")]
    [InlineData("cá nhân (05)", "5 cá nhân")]
    public void ReadRecipients_NumbersInBrackets_AreThoseOfTheKindBefore(string text, string expected)
        => Recipients.Read(text, Language.Vietnamese).ToWords(Language.Vietnamese).Should().Be(expected);

    [Theory]
    [InlineData("05 Bằng khen của Thủ tướng Chính phủ", "prime-minister-certificate", "5", "")]
    [InlineData("03 (ba) Bằng khen Bộ Công an", "ministry-certificate", "3|03 (ba)", "")]
    [InlineData("hơn 20 Bằng khen của Thủ tướng", "prime-minister-certificate", "21..|hơn 20", "")]
    [InlineData("tặng thưởng 01 Huân chương Lao động hạng Nhì", "labour-order", "1", "")]
    [InlineData("Bằng khen của Thủ tướng: 5", "prime-minister-certificate", "5", "")]
    [InlineData("Bằng khen của Thủ tướng (05)", "prime-minister-certificate", "5", "")]
    [InlineData("15 tập thể được tặng Bằng khen của Thủ tướng", "prime-minister-certificate", "", "15 collectives")]
    [InlineData("15 tập thể, 20 cá nhân được Bộ Công an tặng Bằng khen", "ministry-certificate", "", "15 collectives, 20 individuals")]
    [InlineData("20 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở", "grass-roots-emulation-fighter", "", "20 individuals")]
    [InlineData("05 tập thể được công nhận Đơn vị quyết thắng", "excellent-labour-collective", "", "5 collectives")]
    [InlineData("05 Bằng khen của Thủ tướng cho 3 tập thể, 2 cá nhân", "prime-minister-certificate", "5", "3 collectives, 2 individuals")]
    [InlineData("Bằng khen của Thủ tướng", "prime-minister-certificate", "", "")]
    public void Read_OfAnAwardBesideANumber_ReturnsBoth(string text, string scheme, string number, string recipients)
    {
        var reading = AwardLaw.Default.Read(text, Day).Should().ContainSingle().Subject;

        reading.Scheme!.Id.ToString().Should().Be(scheme);
        (reading.Number?.ToString() ?? "").Should().Be(number);
        (reading.Recipients?.ToString() ?? "").Should().Be(recipients);
    }

    /// <summary>The others would be lost.</summary>
    [Theory]
    [InlineData("5 Bằng khen và 3 Giấy khen")]
    [InlineData("05 Bằng khen của Bộ Công an, 03 Giấy khen")]
    [InlineData("Bằng khen và hai Giấy khen")]
    [InlineData("lần thứ 5 Bằng khen")]
    [InlineData("năm 2025 Bằng khen")]
    public void Read_OfSeveralNumbersOrOneOfAnotherThing_IsEmpty(string text) => AwardLaw.Default.Read(text, Day).Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("tập thể, cá nhân")]
    [InlineData("15")]
    [InlineData("6 tập thể, 8 tập thể")]
    [InlineData("15 tập thể, cá nhân, tập thể")]
    [InlineData("5 mô hình")]
    [InlineData("15 tập thể cá nhân")]
    [InlineData("tập thể: 3, 5 cá nhân")]
    [InlineData("3 vụ tập thể")]
    [InlineData("02 (ba) tập thể")]
    [InlineData("3. Tập thể")]
    [InlineData("hạng III tập thể")]
    [InlineData("cán bộ và nhân dân 5 xã")]
    [InlineData("cán bộ và nhân dân xã Tam Hồng và xã Yên Đồng")]
    public void ReadRecipients_OtherWords_IsRefusedWithTheText(string text)
    {
        var reading = () => Recipients.Read(text, Language.Vietnamese);

        Recipients.TryRead(text, Language.Vietnamese, out _).Should().BeFalse();
        reading.Should().Throw<FormatException>().WithMessage($"'{text}' is not a number of recipients*");
    }
}
