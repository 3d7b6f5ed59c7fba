using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Which bodies a text may name.</summary>
public sealed class BodySearchTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Theory]
    [InlineData("Công an tỉnh Phú Thọ", "provincial-police|tỉnh Phú Thọ")]
    [InlineData("CÔNG AN TỈNH PHÚ THỌ", "provincial-police|TỈNH PHÚ THỌ")]
    [InlineData("cong an tinh phu tho", "provincial-police|tinh phu tho")]
    [InlineData("CA tỉnh Phú Thọ", "provincial-police|tỉnh Phú Thọ")]
    [InlineData("Công an cấp tỉnh", "provincial-police|")]
    [InlineData("Công an tỉnh", "provincial-police|")]
    [InlineData("Công an huyện Phù Ninh", "district-police|huyện Phù Ninh")]
    [InlineData("Công an xã, phường, thị trấn", "commune-police|")]
    [InlineData("Công an P.12", "commune-police|P.12")]
    [InlineData("UBND xã X", "commune-peoples-committee|xã X")]
    [InlineData("Uỷ ban nhân dân đặc khu Phú Quốc", "commune-peoples-committee|đặc khu Phú Quốc")]
    [InlineData("UBND tỉnh Quảng Nam", "provincial-peoples-committee|tỉnh Quảng Nam")]
    [InlineData("Ban Chỉ đạo 138 tỉnh", "provincial-crime-steering-committee|")]
    [InlineData("Ban Chỉ đạo 138 các huyện", "district-crime-steering-committee|")]
    [InlineData("BCĐ 138/CP", "government-crime-steering-committee|")]
    [InlineData("BCĐ 138 tỉnh Nam Định", "provincial-crime-steering-committee|tỉnh Nam Định")]
    [InlineData("Ban Chỉ đạo Phòng, chống tội phạm và xây dựng phong trào Toàn dân bảo vệ ANTQ tỉnh",
        "provincial-crime-steering-committee|")]
    [InlineData("Ban Chỉ đạo xây dựng phong trào toàn dân bảo vệ ANTQ tỉnh", "provincial-movement-steering-committee|")]
    [InlineData("Ban Chỉ đạo xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc Trung ương", "central-movement-steering-committee|")]
    [InlineData("Ban Chỉ đạo 799", "provincial-crime-steering-committee|")]
    [InlineData("Ban chỉ đạo ANTT xã Hoằng Hóa", "commune-crime-steering-committee|xã Hoằng Hóa")]
    [InlineData("Phòng Xây dựng phong trào Toàn dân bảo vệ ANTQ, Công an tỉnh", "provincial-police-division|")]
    [InlineData("Phòng Xây dựng phong trào toàn dân BVANTQ Công an tỉnh Vĩnh Phúc", "provincial-police-division|tỉnh Vĩnh Phúc")]
    [InlineData("PV05", "provincial-police-division|")]
    [InlineData("Đội An ninh, Công an huyện Phù Ninh", "district-police-team|huyện Phù Ninh")]
    [InlineData("Sở Nội vụ", "provincial-department|")]
    [InlineData("Cục Cảnh sát hình sự - Bộ Công an", "department|")]
    [InlineData("Bộ Công an", "ministry|")]
    [InlineData("BCA", "ministry|")]
    [InlineData("Chính phủ", "government|")]
    [InlineData("Chủ tịch nước", "state-presidency|")]
    [InlineData("Tổng cục Chính trị CAND", "general-department|")]
    public void Find_OfAText_IsTheOneBodyAndItsUnit(string text, string expected) => Found(text).Should().Equal(expected);

    [Theory]
    [InlineData("Ban Chỉ đạo 138",
        "government-crime-steering-committee| provincial-crime-steering-committee| district-crime-steering-committee| "
        + "commune-crime-steering-committee|")]
    [InlineData("Công an thành phố Vĩnh Yên", "provincial-police|thành phố Vĩnh Yên district-police|thành phố Vĩnh Yên")]
    [InlineData("Công an Phú Thọ", "provincial-police|Phú Thọ district-police|Phú Thọ commune-police|Phú Thọ")]
    public void Find_OfAnAmbiguousText_GivesAll(string text, string expected) => string.Join(' ', Found(text)).Should().Be(expected);

    [Theory]
    [InlineData("Công an thành phố Vĩnh Yên", "provincial-police|thành phố Vĩnh Yên")]
    [InlineData("Công an Phú Thọ", "provincial-police|Phú Thọ commune-police|Phú Thọ")]
    [InlineData("Ban Chỉ đạo 138",
        "government-crime-steering-committee| provincial-crime-steering-committee| commune-crime-steering-committee|")]
    public void Find_OnADay_LeavesOutWhatIsGone(string text, string expected) => string.Join(' ', Found(text, Today)).Should().Be(expected);

    [Fact]
    public void Find_OfABodyThatIsGone_SaysSo()
    {
        Bodies.Find("Công an huyện Phù Ninh", new LocalDate(2025, 2, 28)).Single().OnDay.Should().Be(Answer.Yes);
        Bodies.Find("Công an huyện Phù Ninh", new LocalDate(2025, 3, 1)).Single().OnDay.Should().Be(Answer.No);
        Bodies.Find("Công an huyện Phù Ninh", new LocalDate(2000, 1, 1)).Single().OnDay.Should().Be(Answer.CannotTell);
        Bodies.Find("Công an huyện Phù Ninh").Single().OnDay.Should().BeNull();
    }

    [Fact]
    public void Find_OfADepartment_NamesTheUnitOfTheDay()
    {
        Unit("Cục Xây dựng phong trào bảo vệ ANTQ - Bộ Công an", Today).Should().Be("V05@2018-08-07");
        Unit("Cục Xây dựng phong trào toàn dân bảo vệ ANTQ", Today).Should().Be("V05@2018-08-07");
        Unit("Cục Xây dựng phong trào toàn dân bảo vệ ANTQ", new LocalDate(2017, 1, 1)).Should().Be("V28@2016-01-01");
        Unit("Ban Chỉ đạo 799", new LocalDate(2022, 6, 1)).Should().Be("31@1976-07-02");
        Bodies.Find("Cục Xây dựng phong trào toàn dân bảo vệ ANTQ").Should().HaveCount(2);

        static string? Unit(string text, LocalDate day) => Bodies.Find(text, day).Single().Name.Unit?.ToString();
    }

    [Fact]
    public void Find_OfABodyWithANameOfItsOwn_GivesTheName()
    {
        Bodies.Find("Sở Nội vụ").Single().OwnName.Should().Be("Nội vụ");
        Bodies.Find("Phòng Tham mưu, Công an tỉnh Phú Thọ").Single().OwnName.Should().Be("Tham mưu");
        Bodies.Find("Cục Cảnh sát hình sự, Bộ Công an").Single().OwnName.Should().Be("Cảnh sát hình sự");
    }

    [Theory]
    [InlineData("")]
    [InlineData("!!")]
    [InlineData("Phú Thọ")]
    [InlineData("Công an")]
    [InlineData("Công an nhân dân")]
    [InlineData("Công an các cấp")]
    [InlineData("Hội Nông dân tỉnh")]
    [InlineData("Cục Thuế tỉnh Phú Thọ")]
    [InlineData("Giám đốc Công an tỉnh Phú Thọ")]
    public void Find_OfAnotherText_FindsNone(string text) => Found(text).Should().BeEmpty();

    [Fact]
    public void Find_OfATextThatIsTooLong_FindsNone()
    {
        Found("Công an tỉnh " + new string('A', 243)).Should().HaveCount(1);
        Found("Công an tỉnh " + new string('A', 244)).Should().BeEmpty();
    }

    [Fact]
    public void Find_OfDecomposedLetters_IsTheSame()
    {
        Found("Co\u0302ng an ti\u0309nh Phu\u0301 Tho\u0323").Single().Should().StartWith("provincial-police|");
        Found("Ban Chỉ đạo 138 ca\u0302\u0301p ti\u0309nh").Should().Equal("provincial-crime-steering-committee|");
    }

    [Fact]
    public void Find_OfEveryNameOfEveryBody_FindsTheBody()
    {
        foreach (var name in Bodies.All.SelectMany(body => body.Names))
        {
            var unit = Bodies.Of(
                name.Body).Level switch
            { OrganisationLevel.Province => "tỉnh X", OrganisationLevel.District => "huyện X", _ => "xã X" };
            var text = name.Text.Replace("{unit}", unit, StringComparison.Ordinal).Replace("{name}", "Y Z", StringComparison.Ordinal);

            Bodies.Find(text).Select(match => match.Body.Kind).Should().Contain(name.Body, text);
        }
    }

    [Fact]
    public void Find_OfTheNameOfEveryProvincesPolice_FindsItAgain()
    {
        var snapshot = Gazetteer.Default.AsOf(Today);
        foreach (var province in snapshot.Provinces)
        {
            var match = Bodies.Find(Bodies.Of(BodyKind.ProvincialPolice).NameOf(province, Today, Language.Vietnamese)!, Today).Single();

            match.Body.Kind.Should().Be(BodyKind.ProvincialPolice);
            snapshot.FindProvinces(match.UnitText).Should().Equal(province);
        }
    }

    private static IEnumerable<string> Found(string text, LocalDate? day = null)
        => Bodies.Find(text, day).Select(match => $"{Docs.Slugs.Of(match.Body.Kind)}|{match.UnitText}");
}
