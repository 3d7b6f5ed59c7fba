using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Organisation;

/// <summary>Units as people type them: English forms, bodies of every line, the keys of an input method, labels typed back.</summary>
public sealed class UnitCellKindsTests
{
    private static readonly LocalDate Today = new(2026, 11, 21), OldDay = new(2025, 6, 30);

    [Theory]
    [InlineData("HCMC", "79@2025-07-01")]
    [InlineData("hcmc", "79@2025-07-01")]
    [InlineData("City of Hanoi", "01@2008-08-01")]
    [InlineData("Hanoi City", "01@2008-08-01")]
    [InlineData("City of Ho Chi Minh", "79@2025-07-01")]
    [InlineData("Province of Phú Thọ", "25@2025-07-01")]
    [InlineData("Ward of Ba Đình, Hanoi", "00004@2025-07-01")]
    [InlineData("Commune of Kỳ Anh", "18775@2025-07-01")]
    public void Find_OfEnglishForms_FindsTheUnit(string text, string key)
        => Gazetteer.Default.AsOf(Today).Search().Find(text).Select(match => match.Unit.Key.ToString()).Should().Equal(key);

    [Theory]
    [InlineData("HĐND tỉnh Phú Thọ", "25@2025-07-01", BodyKind.ProvincialPeoplesCouncil)]
    [InlineData("Hội đồng nhân dân TP Hà Nội", "01@2008-08-01", BodyKind.ProvincialPeoplesCouncil)]
    [InlineData("Thường trực HĐND xã Kỳ Anh", "18775@2025-07-01", BodyKind.CommunePeoplesCouncil)]
    [InlineData("UBND phường Ba Đình, TP Hà Nội", "00004@2025-07-01", BodyKind.CommunePeoplesCommittee)]
    [InlineData("Tỉnh ủy Phú Thọ", "25@2025-07-01", BodyKind.ProvincialPartyCommittee)]
    [InlineData("Tỉnh uỷ Phú Thọ", "25@2025-07-01", BodyKind.ProvincialPartyCommittee)]
    [InlineData("Thành ủy Hà Nội", "01@2008-08-01", BodyKind.ProvincialPartyCommittee)]
    [InlineData("Thành ủy TP HCM", "79@2025-07-01", BodyKind.ProvincialPartyCommittee)]
    [InlineData("BTV Tỉnh ủy Phú Thọ", "25@2025-07-01", BodyKind.ProvincialPartyCommittee)]
    [InlineData("Đảng ủy xã Kỳ Anh", "18775@2025-07-01", BodyKind.CommunePartyCommittee)]
    [InlineData("MTTQ tỉnh Phú Thọ", "25@2025-07-01", BodyKind.ProvincialFatherlandFront)]
    [InlineData("UBMTTQ tỉnh Phú Thọ", "25@2025-07-01", BodyKind.ProvincialFatherlandFront)]
    [InlineData("UBMTTQVN xã Kỳ Anh", "18775@2025-07-01", BodyKind.CommuneFatherlandFront)]
    [InlineData("Ủy ban MTTQ Việt Nam tỉnh Phú Thọ", "25@2025-07-01", BodyKind.ProvincialFatherlandFront)]
    [InlineData("Mặt trận Tổ quốc Việt Nam thành phố Hà Nội", "01@2008-08-01", BodyKind.ProvincialFatherlandFront)]
    public void Find_OfABody_FindsTheUnitAndTheBody(string text, string key, BodyKind body)
        => Gazetteer.Default.AsOf(Today).Search().Find(text).Select(match => (match.Unit.Key.ToString(), match.Body)).Should()
            .Equal((key, body));

    [Theory]
    [InlineData("Huyện ủy Kỳ Anh", "447@2025-06-30", BodyKind.DistrictPartyCommittee)]
    [InlineData("Thị ủy Kỳ Anh", "449@2025-06-30", BodyKind.DistrictPartyCommittee)]
    [InlineData("Quận ủy Ba Đình", "001@2025-06-30", BodyKind.DistrictPartyCommittee)]
    [InlineData("Thành ủy Việt Trì", "227@2025-06-30", BodyKind.DistrictPartyCommittee)]
    public void Find_OfAnOldPartyCommittee_FindsTheUnitOfItsKind(string text, string key, BodyKind body)
        => Gazetteer.Default.AsOf(OldDay).Search().Find(text).Select(match => (match.Unit.Key.ToString(), match.Body)).Should()
            .Equal((key, body));

    /// <summary>A committee is of the kind of unit in its name, and two bodies are not one.</summary>
    [Theory]
    [InlineData("Thành ủy Phú Thọ")]
    [InlineData("Tỉnh ủy Hà Nội")]
    [InlineData("Huyện ủy Kỳ Anh")]
    [InlineData("HĐND, UBND tỉnh Phú Thọ")]
    [InlineData("Đảng ủy Công an tỉnh Phú Thọ")]
    public void Find_OfNoBodyOfToday_FindsNothing(string text)
        => Gazetteer.Default.AsOf(Today).Search().Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("phus thoj", "Phú Thọ")]
    [InlineData("Phú Thoj", "Phú Thọ")]
    [InlineData("haf nooij", "Hà Nội")]
    [InlineData("hà nooji", "Hà Nội")]
    [InlineData("ddaf nawngx", "Đà Nẵng")]
    [InlineData("quangr nin", "Quảng Ninh")]
    [InlineData("hueeê", null)]
    [InlineData("phus thox", "Phú Thọ")]
    [InlineData("xxx", null)]
    public void Suggest_OfKeysOfTelex_OffersTheName(string text, string? first)
        => Gazetteer.Default.AsOf(Today).Search(OrganisationLevel.Province).Suggest(text, 5).Select(match => match.State.Name)
            .FirstOrDefault().Should().Be(first);

    [Theory]
    [InlineData("Tân An (Bắc N")]
    [InlineData("Tân An (Bắc ")]
    [InlineData("Tân An (B")]
    [InlineData("Tân An, tỉnh Bắc N")]
    [InlineData("tân an com")]
    public void Suggest_OfABeginningOfALabel_OffersTheUnit(string text)
        => Gazetteer.Default.AsOf(Today).Search().Suggest(text, 100).Should()
            .Contain(match => match.Unit.Key.ToString() == "07682@2025-07-01");

    /// <summary>Every label of a level that is distinct is first when it is typed back.</summary>
    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Find_OfEveryDistinctLabel_HasTheUnitFirst(int year)
    {
        var snapshot = Gazetteer.Default.AsOf(year == 2025 ? OldDay : Today);
        foreach (var level in Gazetteer.Default.Levels)
        {
            var search = snapshot.Search(level);
            UnitEntry[] units = [.. snapshot.Units(level).Select(unit => snapshot.Tree.Entry(unit.Key))];
            var labels = units.DistinctLabels(Language.Vietnamese);
            for (var place = 0; place < units.Length; place++)
            {
                if (!ReferenceEquals(search.Find(labels[place])[0].Unit, units[place].Unit)) Assert.Fail(labels[place]);
            }
        }
    }
}
