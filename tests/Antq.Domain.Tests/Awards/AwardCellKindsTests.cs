using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Tests.Awards;

/// <summary>Awards as officials abbreviate them: an abbreviated head and a written rest, and the level instead of the issuer.</summary>
public sealed class AwardCellKindsTests
{
    private static readonly LocalDate Day = new(2025, 11, 30);

    [Theory]
    [InlineData("Bằng khen cấp tỉnh", "province-certificate")]
    [InlineData("BK cấp tỉnh", "province-certificate")]
    [InlineData("Bằng khen của tỉnh Phú Thọ", "province-certificate")]
    [InlineData("Cờ thi đua cấp Bộ", "ministry-or-province-flag")]
    [InlineData("Cờ thi đua cấp tỉnh", "ministry-or-province-flag")]
    [InlineData("Cờ TĐ của Chính phủ", "government-flag Government")]
    [InlineData("Cờ thi đua CP", "government-flag Government")]
    [InlineData("CSTĐ TQ", "national-emulation-fighter")]
    [InlineData("CSTĐ toàn quốc", "national-emulation-fighter")]
    [InlineData("CSTĐ CS", "grass-roots-emulation-fighter")]
    [InlineData("Chiến sĩ TĐ cơ sở", "grass-roots-emulation-fighter")]
    [InlineData("CSTĐ toàn lực lượng", "ministry-or-province-emulation-fighter")]
    [InlineData("LĐTT", "advanced-worker")]
    [InlineData("Tập thể LĐTT", "advanced-collective")]
    [InlineData("Tập thể LĐXS", "excellent-labour-collective")]
    [InlineData("ĐV quyết thắng", "excellent-labour-collective")]
    [InlineData("HC Chiến công hạng III", "feat-order Third")]
    [InlineData("HC chiến công hạng Ba", "feat-order Third")]
    [InlineData("HC CC hạng Nhì", "feat-order Second")]
    [InlineData("HC Lao động hạng Nhì", "labour-order Second")]
    [InlineData("HC LĐ hạng Nhất", "labour-order First")]
    [InlineData("HC BVTQ hạng Ba", "fatherland-defence-order Third")]
    [InlineData("HC Bảo vệ Tổ quốc hạng Nhất", "fatherland-defence-order First")]
    [InlineData("HC Quân công", "military-merit-order")]
    [InlineData("HC Sao vàng", "gold-star-order")]
    [InlineData("HC Hồ Chí Minh", "ho-chi-minh-order")]
    [InlineData("HC Chiến sĩ vẻ vang hạng Nhì", "glorious-fighter-medal Second")]
    [InlineData("HC CSVV hạng Ba", "glorious-fighter-medal Third")]
    [InlineData("HC Vì ANTQ", "national-security-medal")]
    [InlineData("HC Quân kỳ quyết thắng", "determined-to-win-flag-medal")]
    [InlineData("HC Hữu nghị", "friendship-order; friendship-medal")]
    [InlineData("KNC BVANTQ", "national-security-commemorative-medal")]
    [InlineData("AH LLVTND", "armed-forces-hero")]
    [InlineData("AHLLVT", "armed-forces-hero")]
    [InlineData("AH LĐ", "labour-hero")]
    [InlineData("GK của Giám đốc CA tỉnh", "certificate-of-commendation ProvincialPoliceDirector")]
    [InlineData("GK GĐ CA tỉnh", "certificate-of-commendation ProvincialPoliceDirector")]
    [InlineData("KNC cấp tỉnh", "provincial-commemorative-medal")]
    [InlineData("DH LĐTT", "advanced-worker")]
    [InlineData("TT LĐXS", "excellent-labour-collective")]
    [InlineData("BK Chủ tịch tỉnh", "province-certificate ProvincialChair")]
    [InlineData("GK CT xã", "certificate-of-commendation CommuneChair")]
    [InlineData("GK UBND xã", "certificate-of-commendation CommuneChair")]
    [InlineData("Giấy khen UBND phường Ba Đình", "certificate-of-commendation CommuneChair")]
    [InlineData("Giấy khen của UBND xã Đoàn Đào", "certificate-of-commendation CommuneChair")]
    public void Read_OfAbbreviations_IsTheAward(string text, string expected)
        => string.Join("; ", AwardLaw.Default.Read(text, Day).Select(Text)).Should().Be(expected);

    /// <summary>An organisation that is no office of the law confers another award.</summary>
    [Theory]
    [InlineData("Bằng khen của Tỉnh đoàn")]
    [InlineData("Bằng khen Tỉnh đoàn Phú Thọ")]
    [InlineData("Bằng khen của Tỉnh ủy")]
    [InlineData("Bằng khen Tỉnh hội Phụ nữ")]
    [InlineData("HC")]
    [InlineData("HC Ba")]
    [InlineData("HC hạng Ba")]
    [InlineData("Bằng khen Bộ Y tế")]
    public void Read_OfOtherIssuersOrHeads_IsNoAwardOfOneOffice(string text)
    {
        var readings = AwardLaw.Default.Read(text, Day);
        (readings.Count == 1 && readings[0].Scheme is not null).Should().BeFalse(text);
        readings.Where(reading => reading.Offices.Count > 0).Should().BeEmpty(text);
    }

    private static string Text(AwardReading reading)
        => string.Join(' ', new[]
            {
                $"{reading.Scheme}", $"{reading.Class}", string.Join(' ', reading.Offices.Select(office => $"{office.Standard}")),
            }
            .Where(part => part.Length > 0));
}
