using Antq.Domain.Awards;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Tests.Awards;

/// <summary>Facts about the law, written down by hand from the acts and the notes on them, against the rows of the library.</summary>
public sealed class LawFactsTests
{
    private static readonly AwardLaw Law = AwardLaw.Default;

    [Theory]
    [InlineData("L2026a", "2026-04-23", "2026-10-01", "", Confidence.Inferred, null)]
    [InlineData("D39", "2012-04-27", "", "2017-09-30", Confidence.Verified, Confidence.Remembered)]
    [InlineData("D65", "2014-07-01", "", "2017-09-30", Confidence.Verified, Confidence.Remembered)]
    [InlineData("T40", "2014-09-23", "2014-11-10", "2019-12-31", Confidence.Verified, Confidence.Inferred)]
    [InlineData("T17", "2015-05-04", "2015-06-20", "2019-12-31", Confidence.Verified, Confidence.Inferred)]
    [InlineData("T08", "2017-10-27", "2017-12-15", "2023-12-31", Confidence.Remembered, Confidence.Remembered)]
    [InlineData("T12H", "2019-11-04", "", "2023-12-31", Confidence.Verified, Confidence.Remembered)]
    [InlineData("D98", "2023-12-31", "2024-01-01", "2025-06-30", Confidence.Verified, Confidence.Verified)]
    [InlineData("D129", "2025-06-11", "2025-07-01", "2027-02-28", Confidence.Verified, Confidence.Verified)]
    [InlineData("D28", "2024-03-06", "", "2025-06-30", Confidence.Verified, Confidence.Verified)]
    [InlineData("T01", "", "", "2025-08-04", Confidence.Inferred, Confidence.Inferred)]
    [InlineData("T15", "", "2025-08-05", "", Confidence.Inferred, null)]
    [InlineData("T03S", "2018-03-06", "", "", Confidence.Inferred, null)]
    [InlineData("T02S", "2023-03-23", "", "", Confidence.Inferred, null)]
    public void Regimes_HaveTheDaysOfTheActs(string id, string issued, string from, string to, Confidence confidence, Confidence? end)
    {
        var regime = Law.Regimes.Single(one => one.Id == id);

        (Iso(regime.IssuedOn), Iso(regime.From), Iso(regime.To)).Should().Be((issued, from, to));
        (regime.Confidence, regime.EndConfidence).Should().Be((confidence, end));
        regime.Source.Should().NotBeEmpty();
    }

    [Fact]
    public void Regimes_HaveTheTitlesOfTheActs()
    {
        Title("D65").Should().Contain("quy định chi tiết thi hành Luật sửa đổi, bổ sung").And.NotContain("42/2010");
        Title("T12H").Should().Contain("một số điều của Nghị định 91/2017/NĐ-CP");
        Title("T40").Should().Contain("Công an xã, Bảo vệ dân phố");
        Title("D129").Should().EndWith("trong lĩnh vực quản lý nhà nước của Bộ Nội vụ");
        Title("L2026a").Should().Contain("115/VBHN-VPQH");
        Law.Regimes.Should().NotContain(regime => regime.Id == "L2022a", "it is Law 06/2026/QH16");
        Law.Regimes.Single(regime => regime.Id == "T08").KnownTo.Should().Be(new LocalDate(2019, 11, 4), "Circular 12/2019 followed it");

        static string Title(string id) => Law.Regimes.Single(regime => regime.Id == id).Title;
    }

    /// <summary>Award, office, recipients, a day, the article and the confidence.</summary>
    [Theory]
    [InlineData("ministry-or-province-emulation-fighter", IssuingOffice.Minister, "individuals", "2024-01-01", "22, 79", Confidence.Inferred)]
    [InlineData("ministry-or-province-flag", IssuingOffice.Minister, "collectives", "2024-01-01", "26, 79", Confidence.Inferred)]
    [InlineData("excellent-labour-collective", IssuingOffice.Minister, "collectives", "2024-01-01", "27, 79", Confidence.Inferred)]
    [InlineData("ministry-certificate", IssuingOffice.Minister, "households", "2024-01-01", "74, 79", Confidence.Inferred)]
    [InlineData("ministry-or-province-flag", IssuingOffice.ProvincialChair, "collectives", "2024-01-01", "26, 79", Confidence.Inferred)]
    [InlineData("excellent-labour-collective", IssuingOffice.ProvincialChair, "collectives", "2024-01-01", "27, 79", Confidence.Inferred)]
    [InlineData("province-certificate", IssuingOffice.ProvincialChair, "households", "2024-01-01", "74, 79", Confidence.Verified)]
    [InlineData("certificate-of-commendation", IssuingOffice.DepartmentDirector, "households", "2024-01-01", "75, 80(1)",
        Confidence.Verified)]
    [InlineData("certificate-of-commendation", IssuingOffice.CommuneChair, "households", "2024-01-01", "75, 80(3)", Confidence.Verified)]
    [InlineData("advanced-collective", IssuingOffice.EnterpriseDirector, "collectives", "2024-01-01", "28, 80(4)", Confidence.Verified)]
    [InlineData("grass-roots-emulation-fighter", IssuingOffice.EnterpriseDirector, "individuals", "2024-01-01", "23, 80(4)",
        Confidence.Verified)]
    [InlineData("advanced-worker", IssuingOffice.CooperativeDirector, "individuals", "2024-01-01", "24, 80(4)", Confidence.Verified)]
    [InlineData("certificate-of-commendation", IssuingOffice.CooperativeDirector, "collectives individuals", "2024-01-01", "75, 80(4)",
        Confidence.Verified)]
    [InlineData("certificate-of-commendation", IssuingOffice.EnterpriseBoardChair, "collectives individuals", "2024-01-01", "75, 80(4)",
        Confidence.Verified)]
    [InlineData("central-organisation-certificate", IssuingOffice.CentralFrontCommittee, "collectives individuals", "2024-01-01",
        "3(5), 74, 79", Confidence.Inferred)]
    [InlineData("central-organisation-medal", IssuingOffice.CentralMassOrganisation, "individuals", "2024-01-01", "3(5), 79",
        Confidence.Inferred)]
    [InlineData("provincial-commemorative-medal", IssuingOffice.ProvincialChair, "individuals", "2024-01-01", "", Confidence.Inferred)]
    public void Competences_OfTheLawOf2022_HaveTheirArticleAndConfidence(string scheme, IssuingOffice office, string recipients, string day,
        string articles, Confidence confidence)
    {
        var rule = Rules(scheme, office, day).Single(one => Kinds(one) == recipients);

        rule.Basis.Should().Be(articles.Length == 0 ? "Luật 06/2022/QH15" : $"Luật 06/2022/QH15 Điều {articles}");
        rule.Confidence.Should().Be(confidence);
    }

    [Theory]
    [InlineData("cultural-village")]
    [InlineData("advanced-collective")]
    [InlineData("grass-roots-emulation-fighter")]
    public void Competences_OfTheCommuneChair_RestOnArticle59OfDecree129(string scheme)
        => Rules(scheme, IssuingOffice.CommuneChair, "2025-07-01").Should().ContainSingle().Which.Basis.Should()
            .Be("Nghị định 129/2025/NĐ-CP Điều 59");

    [Fact]
    public void MayConfer_ABoardChairATitle_IsRefused()
        => Law.MayConfer(StandardAwards.AdvancedWorker, IssuingOffice.EnterpriseBoardChair, new LocalDate(2024, 1, 1)).Answer.Should()
            .Be(Answer.No, "Article 80(4) gives the chair of a board the Giấy khen only");

    [Theory]
    [InlineData("mobile-police-command-flag", IssuingOffice.MobilePoliceCommander, "2015-07-28", Answer.Yes, Confidence.Verified)]
    [InlineData("mobile-police-command-flag", IssuingOffice.MobilePoliceCommander, "2021-01-01", Answer.Yes, Confidence.Inferred)]
    [InlineData("mobile-police-command-flag", IssuingOffice.MobilePoliceCommander, "2010-01-01", Answer.CannotTell, null)]
    [InlineData("mobile-police-command-flag", IssuingOffice.MobilePoliceCommander, "2026-01-01", Answer.CannotTell, null)]
    [InlineData("general-department-flag", IssuingOffice.GeneralDepartmentDirector, "2015-07-28", Answer.Yes, Confidence.Inferred)]
    [InlineData("general-department-flag", IssuingOffice.GeneralDepartmentDirector, "2015-07-27", Answer.Yes, Confidence.Remembered)]
    [InlineData("provincial-commemorative-medal", IssuingOffice.ProvincialChair, "2020-01-01", Answer.CannotTell, null)]
    [InlineData("badge", IssuingOffice.ProvincialChair, "2020-01-01", Answer.Yes, Confidence.Inferred)]
    [InlineData("youth-volunteer-medal", IssuingOffice.StatePresident, "2024-03-06", Answer.Yes, Confidence.Inferred)]
    [InlineData("youth-volunteer-medal", IssuingOffice.StatePresident, "2020-01-01", Answer.CannotTell, null)]
    [InlineData("central-organisation-certificate", IssuingOffice.CentralFrontCommittee, "2020-01-01", Answer.CannotTell, null)]
    [InlineData("certificate-of-commendation", IssuingOffice.EnterpriseDirector, "2020-01-01", Answer.CannotTell, null)]
    public void MayConfer_WhatIsAttestedForATimeOnly_IsYesThenAndElseUnknown(string scheme, IssuingOffice office, string day, Answer answer,
        Confidence? confidence)
    {
        var ruling = Law.MayConfer(Law[AwardSchemeId.Parse(scheme)], office, Day(day));

        (ruling.Answer, ruling.Confidence).Should().Be((answer, confidence));
    }

    [Fact]
    public void Names_AreThoseOfTheActs()
    {
        StandardAwards.MinistryCertificate.Name(Language.Vietnamese).Should().Be("Bằng khen của Bộ trưởng Bộ Công an");
        CommendationType.Thematic.Name(Language.Vietnamese).Should().Be("khen thưởng phong trào thi đua");
        CommendationType.External.Name(Language.English).Should().Be("external commendation");
        Law.Types.Where(rule => rule.Type == CommendationType.External && rule.AmendedBy is null).Should()
            .ContainSingle().Which.Confidence.Should().Be(Confidence.Verified);
        CommendationType.ThematicMovement.Name(Language.Vietnamese).Should().Be("khen thưởng phong trào thi đua theo chuyên đề");
        CommendationType.Theme.Name(Language.Vietnamese).Should().Be("khen thưởng chuyên đề");
    }

    [Theory]
    [InlineData("Bằng khen của Bộ Công an", "ministry-certificate", IssuingOffice.Minister)]
    [InlineData("Bằng khen của Ủy ban Trung ương MTTQ Việt Nam", "central-organisation-certificate", IssuingOffice.CentralFrontCommittee)]
    [InlineData("Bằng khen của Trung ương Hội Nông dân Việt Nam", "central-organisation-certificate",
        IssuingOffice.CentralMassOrganisation)]
    [InlineData("Giấy khen của Giám đốc hợp tác xã", "certificate-of-commendation", IssuingOffice.CooperativeDirector)]
    [InlineData("Giấy khen của Chủ tịch Hội đồng quản trị", "certificate-of-commendation", IssuingOffice.EnterpriseBoardChair)]
    [InlineData("Cờ thi đua của Ủy ban nhân dân tỉnh", "ministry-or-province-flag", IssuingOffice.ProvincialChair)]
    public void Read_AnAwardOfTheseOffices_FindsBoth(string text, string scheme, IssuingOffice office)
    {
        var reading = Law.Read(text, new LocalDate(2026, 6, 1)).Should().ContainSingle().Subject;

        (reading.Scheme?.Id.ToString(), reading.Offices.Single()).Should().Be((scheme, office));
    }

    [Fact]
    public void Read_FlagOfTheMobilePoliceIn2015_NamesItsCommander()
        => Law.Read("Cờ thi đua của Bộ Tư lệnh Cảnh sát cơ động", new LocalDate(2015, 12, 1)).Should().ContainSingle().Which.Should()
            .Match<AwardReading>(reading => reading.Scheme == StandardAwards.MobilePoliceCommandFlag
                && reading.Offices.Single() == IssuingOffice.MobilePoliceCommander);

    /// <summary>Awards of Party organisations follow Party rules: no award of the law, and no office.</summary>
    [Theory]
    [InlineData("Giấy khen của Đảng ủy")]
    [InlineData("Giấy khen của Huyện ủy")]
    [InlineData("Bằng khen của Tỉnh ủy")]
    public void Read_AnAwardOfTheParty_NamesNoAwardOfTheLaw(string text)
        => Law.Read(text, new LocalDate(2026, 6, 1)).Should().OnlyContain(reading => reading.Scheme == null && reading.Offices.Count == 0);

    [Fact]
    public void Conditions_OfTheCommemorativeMedal_NameEveryGroupOfTheCircular()
    {
        var texts = Law.Conditions.Where(one => one.Scheme == StandardAwards.NationalSecurityCommemorativeMedal
            && one.From == new LocalDate(2025, 4, 28) && one.Kind == AwardCondition.ConditionKind.ToBeChecked).ToArray();

        texts.Should().OnlyContain(one => one.Confidence == Confidence.Verified && one.Basis == "Thông tư 20/2025/TT-BCA Điều 4");
        string.Join(' ', texts.Select(one => one.Text(Language.Vietnamese))).Should().ContainAll("từ cấp xã trở lên", "trường công lập",
            "doanh nghiệp nhà nước", "15 năm (nam)", "10 năm (nữ)", "từ đủ 5 năm", "lao động hợp đồng", "Bảo vệ dân phố", "nhân hai",
            "trước ngày 30/5");
    }

    [Fact]
    public void Recipients_OfTheLawOf2003_RestOnItsArticles()
    {
        Rules("bravery-order", IssuingOffice.StatePresident, "2010-01-01").Single().Should()
            .Match<AwardCompetence>(rule => rule.Basis == "Luật 15/2003/QH11 Điều 50" && Kinds(rule) == "individuals");
        Rules("friendship-order", IssuingOffice.StatePresident, "2010-01-01").Single().Should()
            .Match<AwardCompetence>(rule => rule.Basis == "Luật 15/2003/QH11 Điều 51" && Kinds(rule) == "collectives individuals");
        Rules("friendship-medal", IssuingOffice.StatePresident, "2010-01-01").Single().Basis.Should().Be("Luật 15/2003/QH11 Điều 52, 53");
    }

    private static AwardCompetence[] Rules(string scheme, IssuingOffice office, string day)
        => [.. Law.CompetencesOn(Law[AwardSchemeId.Parse(scheme)], Day(day)).Where(rule => rule.Office == office)];

    private static string Kinds(AwardCompetence rule) => string.Join(' ', rule.Recipients.Select(kind => Docs.Slugs.Of(kind)));

    private static string Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
