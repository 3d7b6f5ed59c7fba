using Antq.Domain.Organisation;

namespace Antq.Domain.Tests.Organisation;

/// <summary>The sentences about the days of codes, whole.</summary>
public sealed class CodeDatingTextTests
{
    [Fact]
    public void Describe_OfAReusedCode_AsksWhichIsMeant()
        => Check(
            [new("24", null), new("46", null)],
            [
                "2 mã thuộc 2 thời kỳ khác nhau (dữ liệu 2026b); cần chọn một thời kỳ.",
                "Từ 01/01/1997 đến 30/06/2025: 24 là tỉnh Bắc Giang (24@1997-01-01).",
                "Từ 01/07/2025 trở đi: 24 là thành phố Bắc Ninh (24@2025-07-01).",
                "Mã quyết định: 24; bỏ một mã này thì có thêm ngày phù hợp.",
            ],
            [
                "2 stretches of days fit 2 codes (data 2026b); one must be chosen.",
                "From 1997-01-01 to 2025-06-30: 24 is Bắc Giang Province (24@1997-01-01).",
                "From 2025-07-01 onwards: 24 is Bắc Ninh City (24@2025-07-01).",
                "Deciding: 24; without any one of these more days would fit.",
            ]);

    [Fact]
    public void Describe_OfOneStretchWithoutAFirstDay_TellsItsBounds()
        => Check(
            [new("V28", null), new("46", null)],
            [
                "2 mã thuộc một thời kỳ (dữ liệu 2026b): từ một ngày không rõ trong khoảng 01/07/1989 – 01/01/2016 đến 06/08/2018: V28 "
                    + "là Cục Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc (V28@2016-01-01), 46 là tỉnh Thừa Thiên Huế "
                    + "(46@1989-07-01).",
                "Mã quyết định: V28; bỏ một mã này thì có thêm ngày phù hợp.",
            ],
            [
                "One stretch of days fits 2 codes (data 2026b): from an unknown day between 1989-07-01 and 2016-01-01 to 2018-08-06: V28 "
                    + "is Department for Building the Movement of All People Protecting National Security (V28@2016-01-01), 46 is Thừa "
                    + "Thiên Huế Province (46@1989-07-01).",
                "Deciding: V28; without any one of these more days would fit.",
            ]);

    [Fact]
    public void Describe_OfAUnitOlderThanTheGazetteer_TellsTheLatestFirstDay()
        => Check(
            [new("14", null)],
            ["1 mã thuộc một thời kỳ (dữ liệu 2026b): từ một ngày không rõ, muộn nhất 02/07/1976, trở đi: 14 là tỉnh Sơn La "
                + "(14@1976-07-02)."],
            ["One stretch of days fits 1 code (data 2026b): from an unknown day, 1976-07-02 at the latest, onwards: 14 is Sơn La "
                + "Province (14@1976-07-02)."]);

    [Fact]
    public void Describe_OfAMixture_NamesTheConflictAndTheBestDays()
        => Check(
            [new("24", "Bắc Ninh"), new("27", null), new("46", null), new("44", "Quảng Trị")],
            [
                "Không có ngày nào phù hợp với 4 mã: đây là mã của nhiều thời kỳ hoặc sai tên (dữ liệu 2026b).",
                "Mâu thuẫn: 24 “Bắc Ninh” là Bắc Ninh (24@2025-07-01) từ 01/07/2025 trở đi; 27 là Bắc Ninh (27@1997-01-01) từ 01/01/1997 "
                    + "đến 30/06/2025.",
                "Phù hợp nhiều nhất, 3 trong 4 mã, là thời kỳ từ 01/07/2025 trở đi; không phù hợp: 27.",
                "Mã quyết định: 27; bỏ một mã này thì có thêm ngày phù hợp.",
            ],
            [
                "No day fits 4 codes: a mixture of several times, or a wrong name (data 2026b).",
                "In conflict: 24 “Bắc Ninh” is Bắc Ninh (24@2025-07-01) from 2025-07-01 onwards; 27 is Bắc Ninh (27@1997-01-01) from "
                    + "1997-01-01 to 2025-06-30.",
                "Most codes, 3 of 4, fit from 2025-07-01 onwards; not 27.",
                "Deciding: 27; without any one of these more days would fit.",
            ]);

    [Fact]
    public void Describe_OfAWrongName_TellsWhoseCodeItIs()
        => Check(
            [new("27", "Hà Nội")],
            [
                "Không có ngày nào phù hợp với 1 mã: đây là mã của nhiều thời kỳ hoặc sai tên (dữ liệu 2026b).",
                "Mâu thuẫn: 27 “Hà Nội” không phải tên của Bắc Ninh (27@1997-01-01) từ 01/01/1997 đến 30/06/2025.",
            ],
            [
                "No day fits 1 code: a mixture of several times, or a wrong name (data 2026b).",
                "In conflict: 27 “Hà Nội” is not a name of Bắc Ninh (27@1997-01-01) from 1997-01-01 to 2025-06-30.",
            ]);

    [Fact]
    public void Describe_OfWhatIsNoUnitsCode_TellsWhyAndWhatItMayHaveBeen()
        => Check(
            [new("", null), new(" 24", "Bắc Ninh"), new("x y", null), new("ha-bak", null)],
            ["4 trong 4 mã không phải là mã của đơn vị nào (dữ liệu 2026b): “” (để trống), “ 24” (không đúng dạng mã; có thể là 24, "
                + "024), “ha-bak” (danh mục không có), “x y” (không đúng dạng mã)."],
            ["No unit has or had 4 of 4 codes (data 2026b): “” (blank), “ 24” (not of the form of a code; perhaps 24, 024), “ha-bak” "
                + "(not in the gazetteer), “x y” (not of the form of a code)."]);

    [Fact]
    public void Describe_OfLostZerosAndLongLists_SaysSo()
    {
        string[] codes =
            ["7", .. Gazetteer.Default.AsOf(new(2025, 7, 1)).Provinces.Select(unit => unit.Code).Where(code => code[0] != '0')];
        var dating = Gazetteer.Default.DateCodes(codes);

        dating.Describe(Language.English).Should()
            .Contain(sentence => sentence.StartsWith("The codes are of several lengths", StringComparison.Ordinal));
        dating.Describe(Language.Vietnamese).Should()
            .Contain(sentence => sentence.StartsWith("Các mã dài ngắn khác nhau", StringComparison.Ordinal));
        dating.Describe(Language.English).Should().Contain(sentence => sentence.EndsWith(" and 12 more.", StringComparison.Ordinal));
        dating.Describe(Language.Vietnamese).Should().Contain(sentence => sentence.EndsWith(" và 12 mã khác.", StringComparison.Ordinal));
    }

    private static void Check(CodeDating.NamedCode[] codes, string[] vietnamese, string[] english)
    {
        var dating = Gazetteer.Default.DateCodes(codes);

        dating.Describe(Language.Vietnamese).Should().Equal(vietnamese);
        dating.Describe(Language.English).Should().Equal(english);
        dating.ToString().Should().Be(string.Join(' ', english));
    }
}
