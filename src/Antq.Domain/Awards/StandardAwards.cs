namespace Antq.Domain.Awards;

/// <summary>The awards of the law by name; <see cref="AwardLaw.Schemes"/> lists them.</summary>
public static class StandardAwards
{
    /// <summary>National emulation fighter (Chiến sĩ thi đua toàn quốc).</summary>
    public static AwardScheme NationalEmulationFighter { get; } = Get("national-emulation-fighter");

    /// <summary>Emulation fighter of a ministry or province (Chiến sĩ thi đua bộ, ban, ngành, tỉnh).</summary>
    public static AwardScheme MinistryOrProvinceEmulationFighter { get; } = Get("ministry-or-province-emulation-fighter");

    /// <summary>Grass-roots emulation fighter (Chiến sĩ thi đua cơ sở).</summary>
    public static AwardScheme GrassRootsEmulationFighter { get; } = Get("grass-roots-emulation-fighter");

    /// <summary>Advanced worker, advanced fighter (Lao động tiên tiến, Chiến sĩ tiên tiến).</summary>
    public static AwardScheme AdvancedWorker { get; } = Get("advanced-worker");

    /// <summary>Advanced collective, advanced unit (Tập thể lao động tiên tiến, Đơn vị tiên tiến).</summary>
    public static AwardScheme AdvancedCollective { get; } = Get("advanced-collective");

    /// <summary>Government emulation flag (Cờ thi đua của Chính phủ).</summary>
    public static AwardScheme GovernmentFlag { get; } = Get("government-flag");

    /// <summary>Emulation flag of a ministry or province (Cờ thi đua của bộ, ban, ngành, tỉnh).</summary>
    public static AwardScheme MinistryOrProvinceFlag { get; } = Get("ministry-or-province-flag");

    /// <summary>Emulation flag of a general department (Cờ thi đua của Tổng cục).</summary>
    public static AwardScheme GeneralDepartmentFlag { get; } = Get("general-department-flag");

    /// <summary>Emulation flag of the Mobile Police Command (Cờ thi đua của Bộ Tư lệnh Cảnh sát cơ động).</summary>
    public static AwardScheme MobilePoliceCommandFlag { get; } = Get("mobile-police-command-flag");

    /// <summary>Excellent labour collective, determined-to-win unit (Tập thể lao động xuất sắc, Đơn vị quyết thắng).</summary>
    public static AwardScheme ExcellentLabourCollective { get; } = Get("excellent-labour-collective");

    /// <summary>Model commune, ward or township (Xã, phường, thị trấn tiêu biểu).</summary>
    public static AwardScheme ModelCommune { get; } = Get("model-commune");

    /// <summary>Cultural village or residential group (Thôn, tổ dân phố văn hóa).</summary>
    public static AwardScheme CulturalVillage { get; } = Get("cultural-village");

    /// <summary>Cultural family (Gia đình văn hóa).</summary>
    public static AwardScheme CulturalFamily { get; } = Get("cultural-family");

    /// <summary>Gold Star Order (Huân chương Sao vàng).</summary>
    public static AwardScheme GoldStarOrder { get; } = Get("gold-star-order");

    /// <summary>Ho Chi Minh Order (Huân chương Hồ Chí Minh).</summary>
    public static AwardScheme HoChiMinhOrder { get; } = Get("ho-chi-minh-order");

    /// <summary>Independence Order (Huân chương Độc lập), of three classes.</summary>
    public static AwardScheme IndependenceOrder { get; } = Get("independence-order");

    /// <summary>Military Merit Order (Huân chương Quân công), of three classes.</summary>
    public static AwardScheme MilitaryMeritOrder { get; } = Get("military-merit-order");

    /// <summary>Labour Order (Huân chương Lao động), of three classes.</summary>
    public static AwardScheme LabourOrder { get; } = Get("labour-order");

    /// <summary>Order for Defence of the Fatherland (Huân chương Bảo vệ Tổ quốc), of three classes.</summary>
    public static AwardScheme FatherlandDefenceOrder { get; } = Get("fatherland-defence-order");

    /// <summary>Feat Order (Huân chương Chiến công), of three classes.</summary>
    public static AwardScheme FeatOrder { get; } = Get("feat-order");

    /// <summary>Great National Unity Order (Huân chương Đại đoàn kết dân tộc).</summary>
    public static AwardScheme GreatNationalUnityOrder { get; } = Get("great-national-unity-order");

    /// <summary>Bravery Order (Huân chương Dũng cảm).</summary>
    public static AwardScheme BraveryOrder { get; } = Get("bravery-order");

    /// <summary>Friendship Order (Huân chương Hữu nghị).</summary>
    public static AwardScheme FriendshipOrder { get; } = Get("friendship-order");

    /// <summary>Medal "Determined-to-win Military Flag" (Huy chương Quân kỳ quyết thắng).</summary>
    public static AwardScheme DeterminedToWinFlagMedal { get; } = Get("determined-to-win-flag-medal");

    /// <summary>Medal "For National Security" (Huy chương Vì an ninh Tổ quốc).</summary>
    public static AwardScheme NationalSecurityMedal { get; } = Get("national-security-medal");

    /// <summary>Medal "Glorious Fighter" (Huy chương Chiến sĩ vẻ vang), of three classes.</summary>
    public static AwardScheme GloriousFighterMedal { get; } = Get("glorious-fighter-medal");

    /// <summary>Friendship Medal (Huy chương Hữu nghị).</summary>
    public static AwardScheme FriendshipMedal { get; } = Get("friendship-medal");

    /// <summary>Medal "Glorious Youth Volunteer" (Huy chương Thanh niên xung phong vẻ vang).</summary>
    public static AwardScheme YouthVolunteerMedal { get; } = Get("youth-volunteer-medal");

    /// <summary>Hero of the People's Armed Forces (Anh hùng Lực lượng vũ trang nhân dân).</summary>
    public static AwardScheme ArmedForcesHero { get; } = Get("armed-forces-hero");

    /// <summary>Hero of Labour (Anh hùng Lao động).</summary>
    public static AwardScheme LabourHero { get; } = Get("labour-hero");

    /// <summary>Heroic Vietnamese Mother (Bà mẹ Việt Nam anh hùng).</summary>
    public static AwardScheme HeroicMother { get; } = Get("heroic-mother");

    /// <summary>Ho Chi Minh Prize (Giải thưởng Hồ Chí Minh).</summary>
    public static AwardScheme HoChiMinhPrize { get; } = Get("ho-chi-minh-prize");

    /// <summary>State Prize (Giải thưởng Nhà nước).</summary>
    public static AwardScheme StatePrize { get; } = Get("state-prize");

    /// <summary>Commemorative medal "For protecting national security" (Kỷ niệm chương Bảo vệ an ninh Tổ quốc).</summary>
    public static AwardScheme NationalSecurityCommemorativeMedal { get; } = Get("national-security-commemorative-medal");

    /// <summary>Commemorative medal of a province (Kỷ niệm chương của tỉnh).</summary>
    public static AwardScheme ProvincialCommemorativeMedal { get; } = Get("provincial-commemorative-medal");

    /// <summary>
    /// Commemorative medal of the Front or a mass organisation at the centre (Kỷ niệm chương của Mặt trận Tổ quốc, đoàn thể ở trung ương).
    /// </summary>
    public static AwardScheme CentralOrganisationMedal { get; } = Get("central-organisation-medal");

    /// <summary>Certificate of merit of the Prime Minister (Bằng khen của Thủ tướng Chính phủ).</summary>
    public static AwardScheme PrimeMinisterCertificate { get; } = Get("prime-minister-certificate");

    /// <summary>Certificate of merit of the Minister of Public Security (Bằng khen của Bộ trưởng Bộ Công an).</summary>
    public static AwardScheme MinistryCertificate { get; } = Get("ministry-certificate");

    /// <summary>
    /// Certificate of merit of the chair of a provincial People's Committee (Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh).
    /// </summary>
    public static AwardScheme ProvinceCertificate { get; } = Get("province-certificate");

    /// <summary>
    /// Certificate of merit of the Front or a mass organisation at the centre (Bằng khen của Mặt trận Tổ quốc, đoàn thể ở trung ương).
    /// </summary>
    public static AwardScheme CentralOrganisationCertificate { get; } = Get("central-organisation-certificate");

    /// <summary>Certificate of commendation (Giấy khen).</summary>
    public static AwardScheme CertificateOfCommendation { get; } = Get("certificate-of-commendation");

    /// <summary>Badge (Huy hiệu).</summary>
    public static AwardScheme Badge { get; } = Get("badge");

    private static AwardScheme Get(string id) => AwardLaw.Default[AwardSchemeId.Parse(id, null)];
}
