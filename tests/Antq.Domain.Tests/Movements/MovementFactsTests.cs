using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Movements;

/// <summary>Facts about acts and programmes, written down by hand from the notes on them, against the rows.</summary>
public sealed class MovementFactsTests
{
    [Theory]
    [InlineData("Luật 30/2023/QH15", "2023-11-28", "2024-07-01")]
    [InlineData("Luật Công an nhân dân 37/2018/QH14 Điều 6", "", "2019-07-01")]
    [InlineData("Quyết định 926/QĐ-TTg", "2022-08-02", "")]
    [InlineData("Quyết định 9745/QĐ-BCA-V05", "2022-12-28", "")]
    [InlineData("Hướng dẫn 12/HD-BCA-V05", "2024-05-21", "")]
    [InlineData("Nghị định 185/2026/NĐ-CP", "2026-05-26", "2026-05-26")]
    public void Acts_HaveTheDaysOfTheActs(string number, string adopted, string inForce)
    {
        var act = Enum.GetValues<MovementType>().SelectMany(movement => movement.Acts()).Single(one => one.Number == number);

        (Iso(act.Adopted), Iso(act.InForce), act.Confidence).Should().Be((adopted, inForce, Confidence.Verified));
    }

    [Theory]
    [InlineData("front-programme-07", "07", Confidence.Verified)]
    [InlineData("front-programme-09", "09/CTr-BCA-MTTW", Confidence.Verified)]
    [InlineData("quang-nam-front-2014-2016", "191/CTr-CAT-MTTQ", Confidence.Inferred)]
    [InlineData("ba-ria-vung-tau-front-2023-2033", "", Confidence.Inferred)]
    public void Programmes_HaveTheirNumberAndConfidence(string id, string number, Confidence confidence)
    {
        var programme = Coordination.Programmes.Single(one => one.Id == id);

        (programme.Number, programme.Confidence).Should().Be((number, confidence));
        programme.Partners.Select(partner => partner.Id).Should().Equal("fatherland-front");
    }

    [Fact]
    public void Partners_HaveTheAssociationOfFormerPolice()
        => Coordination.FindPartners("Hội Cựu CAND tỉnh Phú Thọ").Should().ContainSingle().Which.Should()
            .Match<CoordinationProgramme.Partner>(one => one.Id == "former-police-association" && one.Confidence == Confidence.Inferred);

    private static string Iso(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : "";
}
