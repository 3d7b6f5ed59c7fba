using Antq.Domain.Organisation;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Facts about units of the ministry and bodies, written down by hand from the notes on them, against the rows.</summary>
public sealed class BodyFactsTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Theory]
    [InlineData("V04", "Cục Khoa học, Chiến lược và Lịch sử Công an")]
    [InlineData("X01", "Cục Tổ chức - Cán bộ")]
    [InlineData("V02", "Cục Đối ngoại")]
    [InlineData("V06", "Cục Hồ sơ nghiệp vụ")]
    [InlineData("A06", "Cục Kỹ thuật nghiệp vụ")]
    [InlineData("A07", "Cục Ngoại tuyến")]
    [InlineData("C05", "Cục Cảnh sát phòng, chống tội phạm về môi trường")]
    [InlineData("C09", "Viện Khoa học hình sự")]
    [InlineData("C11", "Cục Cảnh sát quản lý tạm giữ, tạm giam và thi hành án hình sự tại cộng đồng")]
    [InlineData("H02", "Cục Quản lý xây dựng và doanh trại")]
    [InlineData("H03", "Cục Trang bị và kho vận")]
    [InlineData("H04", "Cục Viễn thông và cơ yếu")]
    [InlineData("H05", "Cục Công nghệ thông tin")]
    [InlineData("H06", "Cục Y tế")]
    [InlineData("H07", "Cục Hậu cần")]
    [InlineData("H08", "Cục Công nghiệp an ninh")]
    [InlineData("X06", "Cơ quan Ủy ban Kiểm tra Đảng ủy Công an Trung ương")]
    [InlineData("T01", "Học viện An ninh nhân dân")]
    [InlineData("T02", "Học viện Cảnh sát nhân dân")]
    [InlineData("T03", "Học viện Chính trị Công an nhân dân")]
    [InlineData("T04", "Trường Đại học An ninh nhân dân")]
    [InlineData("T05", "Trường Đại học Cảnh sát nhân dân")]
    [InlineData("T06", "Trường Đại học Phòng cháy, chữa cháy")]
    public void Departments_OfTheList_AreThereAndInferred(string code, string name)
    {
        var unit = Gazetteer.Default[UnitKey.Parse($"{code}@2018-08-07")];

        unit.StateOn(Today).Name.Should().Be(name);
        unit.Confidence.Should().Be(Confidence.Inferred, "no text that founds it was read");
    }

    [Fact]
    public void Departments_AreNoneOfThemRemembered()
        => Gazetteer.Default.Units.Where(unit => unit.Level == OrganisationLevel.Department && unit.Confidence == Confidence.Remembered)
            .Should().BeEmpty();

    [Theory]
    [InlineData("Cục Cảnh sát điều tra tội phạm về trật tự xã hội", "C02")]
    [InlineData("Cục Cảnh sát kinh tế", "C03")]
    [InlineData("Cục Cảnh sát ma túy", "C04")]
    [InlineData("Viện Khoa học, Chiến lược và Lịch sử Công an", "V04")]
    public void Find_OtherNameOfADepartment_IsThatDepartment(string name, string code)
        => Gazetteer.Default.AsOf(Today).Find(name, OrganisationLevel.Department).Should().ContainSingle()
            .Which.Key.Code.Should().Be(code);

    [Theory]
    [InlineData("PV28", "2018-01-01", Answer.Yes)]
    [InlineData("PV05", "2022-06-21", Answer.Yes)]
    [InlineData("PV01", "2025-03-12", Answer.Yes)]
    [InlineData("PV28 Công an thành phố Hải Phòng", "2018-01-01", Answer.Yes)]
    [InlineData("Phòng Tham mưu", "2025-03-12", Answer.Yes)]
    public void Find_DivisionOfTheMovement_IsADivisionOfItsDay(string name, string day, Answer expected)
        => Bodies.Find(name, LocalDatePattern.Iso.Parse(day).Value).Should().ContainSingle().Which.Should()
            .Match<BodyMatch>(match => match.Body.Kind == BodyKind.ProvincialPoliceDivision && match.OnDay == expected);

    [Fact]
    public void Name_PV05_IsCertainOnlyUntilTheReformOf2025()
    {
        var names = Bodies.Of(BodyKind.ProvincialPoliceDivision).Names.Where(name => name.Text == "PV05").ToArray();

        names.Select(name => (name.To, name.Confidence)).Should()
            .Equal((new LocalDate(2025, 2, 28), Confidence.Verified), (null, Confidence.Remembered));
        Bodies.Of(BodyKind.ProvincialPoliceDivision).Names.Single(name => name.Text == "PV28").To.Should().Be(new LocalDate(2018, 8, 6));
    }

    [Theory]
    [InlineData("Ban Chỉ đạo 138/CP", BodyKind.GovernmentCrimeSteeringCommittee)]
    [InlineData("Ban Chỉ đạo phòng, chống tội phạm của Chính phủ", BodyKind.GovernmentCrimeSteeringCommittee)]
    [InlineData("Ban Chỉ đạo Thực hiện phong trào toàn dân bảo vệ an ninh Tổ quốc Trung ương", BodyKind.CentralMovementSteeringCommittee)]
    [InlineData("Ban Chỉ đạo phòng, chống tội phạm và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc Thành phố Hồ Chí Minh",
        BodyKind.ProvincialCrimeSteeringCommittee)]
    [InlineData("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", BodyKind.CentralFront)]
    public void Find_Body_IsOfItsKind(string name, BodyKind kind)
        => Bodies.Find(name, Today).Should().ContainSingle().Which.Body.Kind.Should().Be(kind);

    [Theory]
    [InlineData(BodyKind.Enterprise, AuthorityLine.Enterprise)]
    [InlineData(BodyKind.Cooperative, AuthorityLine.Enterprise)]
    [InlineData(BodyKind.CentralFront, AuthorityLine.MassOrganisation)]
    [InlineData(BodyKind.CentralMassOrganisation, AuthorityLine.MassOrganisation)]
    public void Bodies_BesideTheState_MayIssueAwardsAndAreKnownSince2024(BodyKind kind, AuthorityLine line)
    {
        var body = Bodies.Of(kind);

        (body.Line, body.MayIssue, body.Level, body.KnownFrom).Should().Be((line, Answer.Yes, null, new LocalDate(2024, 1, 1)));
        body.Exists(new LocalDate(2023, 12, 31)).Should().Be(Answer.CannotTell);
        line.Name(Language.Vietnamese).Should().NotBe(line.Name(Language.English));
    }
}
