using Antq.Domain.Reporting;

namespace Antq.Domain;

/// <summary>The measures of the movement's reports. Applications declare their own in addition.</summary>
public static class StandardMeasures
{
    /// <summary>Every standard measure.</summary>
    public static MeasureCatalogue All { get; } = MeasureTable.Read();

    /// <summary>Rounds of ammunition handed in (viên đạn được giao nộp, thu hồi).</summary>
    public static Measure AmmunitionHandedIn => Get("ammunition-handed-in");

    /// <summary>Awards conferred, each one counted (lượt khen thưởng); not distinct recipients.</summary>
    public static Measure AwardInstances { get; } = Get("award-instances");

    /// <summary>Distinct collectives, individuals and households that were commended; one with several awards counts once.</summary>
    public static Measure AwardRecipients { get; } = Get("award-recipients");

    /// <summary>Clusters at a border between units (cụm liên kết vùng giáp ranh), which each side counts.</summary>
    public static Measure BorderClusters => Get("border-clusters");

    /// <summary>Sites of the camera model (điểm mô hình camera an ninh).</summary>
    public static Measure CameraModelSites => Get("camera-model-sites");

    /// <summary>Cases solved through information from the people (vụ việc được làm rõ từ tin của quần chúng).</summary>
    public static Measure CasesSolvedThroughPeople => Get("cases-solved-through-people");

    /// <summary>Offenders caught in the act by the people (đối tượng bị nhân dân bắt quả tang).</summary>
    public static Measure CaughtInTheAct => Get("caught-in-the-act");

    /// <summary>Civil-protection and shock teams (đội dân phòng, đội xung kích).</summary>
    public static Measure CivilProtectionTeams => Get("civil-protection-teams");

    /// <summary>Commitments signed (bản cam kết được ký).</summary>
    public static Measure Commitments => Get("commitments");

    /// <summary>Commune-level units (đơn vị hành chính cấp xã).</summary>
    public static Measure Communes => Get("communes");

    /// <summary>Communes recognised as safe (xã, phường, đặc khu đạt “An toàn về an ninh, trật tự”).</summary>
    public static Measure CommunesRecognised => Get("communes-recognised");

    /// <summary>Communes of complex security (xã, phường, đặc khu trọng điểm, phức tạp về an ninh, trật tự).</summary>
    public static Measure ComplexCommunes => Get("complex-communes");

    /// <summary>Contributions in money (kinh phí xã hội hóa). In exact đồng.</summary>
    public static Measure Contributions => Get("contributions");

    /// <summary>Crimes against social order (vụ phạm tội về trật tự xã hội).</summary>
    public static Measure CrimeCases => Get("crime-cases");

    /// <summary>
    /// Crimes against social order solved (vụ phạm tội về trật tự xã hội được điều tra, làm rõ). They may be of an earlier period: more
    /// than were committed is a warning.
    /// </summary>
    public static Measure CrimeCasesSolved => Get("crime-cases-solved");

    /// <summary>
    /// Criteria met by a typical commune (tiêu chí đạt của xã điển hình). They are of one commune, and never added over units.
    /// </summary>
    public static Measure CriteriaMet => Get("criteria-met");

    /// <summary>Denunciation slips (phiếu tố giác tội phạm).</summary>
    public static Measure DenunciationSlips => Get("denunciation-slips");

    /// <summary>Documents issued to direct the work (văn bản tham mưu, chỉ đạo).</summary>
    public static Measure DocumentsIssued => Get("documents-issued");

    /// <summary>Drug-free residential areas (khu dân cư không ma túy).</summary>
    public static Measure DrugFreeAreas => Get("drug-free-areas");

    /// <summary>Drug-free communes (xã, phường, đặc khu không ma túy).</summary>
    public static Measure DrugFreeCommunes => Get("drug-free-communes");

    /// <summary>
    /// Emulation movements launched (phong trào thi đua được phát động). One movement runs at many levels, so that they are never added
    /// over units.
    /// </summary>
    public static Measure EmulationMovements => Get("emulation-movements");

    /// <summary>Occurrences of exemplary collectives and individuals (lượt điển hình); the same one may occur often.</summary>
    public static Measure ExemplarOccurrences => Get("exemplar-occurrences");

    /// <summary>Advanced exemplars (điển hình tiên tiến).</summary>
    public static Measure Exemplars => Get("exemplars");

    /// <summary>Explosives handed in, in grams (gam vật liệu nổ được giao nộp, thu hồi); people write kilograms.</summary>
    public static Measure ExplosivesHandedIn => Get("explosives-handed-in");

    /// <summary>
    /// Communes that held the festival (xã, phường, đặc khu tổ chức Ngày hội). Over several years one commune occurs several times: more
    /// than there are is a warning.
    /// </summary>
    public static Measure FestivalCommunes => Get("festival-communes");

    /// <summary>Value of gifts at the festival (giá trị quà tặng dịp Ngày hội). In exact đồng.</summary>
    public static Measure FestivalGiftsValue => Get("festival-gifts-value");

    /// <summary>Sites of the festival (điểm tổ chức Ngày hội).</summary>
    public static Measure FestivalSites => Get("festival-sites");

    /// <summary>Inter-family fire safety groups (Tổ liên gia an toàn phòng cháy, chữa cháy).</summary>
    public static Measure FireSafetyGroups => Get("fire-safety-groups");

    /// <summary>Opinions at forums (ý kiến đóng góp tại diễn đàn).</summary>
    public static Measure ForumOpinions => Get("forum-opinions");

    /// <summary>Wanted persons caught (đối tượng truy nã bị bắt).</summary>
    public static Measure FugitivesCaught => Get("fugitives-caught");

    /// <summary>Members of grass-roots security teams (thành viên Tổ bảo vệ an ninh, trật tự).</summary>
    public static Measure GrassRootsSecurityMembers => Get("grass-roots-security-members");

    /// <summary>Grass-roots security teams (Tổ bảo vệ an ninh, trật tự).</summary>
    public static Measure GrassRootsSecurityTeams => Get("grass-roots-security-teams");

    /// <summary>Pieces of information that the public gave to the police (tin tố giác, thông tin).</summary>
    public static Measure InformationReceived => Get("information-received");

    /// <summary>Inspections by the steering committee (cuộc kiểm tra của Ban Chỉ đạo).</summary>
    public static Measure Inspections => Get("inspections");

    /// <summary>Forums of the police listening to the people (diễn đàn Công an lắng nghe ý kiến nhân dân).</summary>
    public static Measure ListeningForums => Get("listening-forums");

    /// <summary>Mediation teams (tổ hòa giải).</summary>
    public static Measure MediationTeams => Get("mediation-teams");

    /// <summary>Disputes mediated (vụ việc được hòa giải). Whether or not they were settled.</summary>
    public static Measure Mediations => Get("mediations");

    /// <summary>Disputes mediated with success (vụ việc hòa giải thành).</summary>
    public static Measure MediationsSuccessful => Get("mediations-successful");

    /// <summary>Ministry- and province-level awards (khen thưởng cấp bộ, tỉnh).</summary>
    public static Measure MinistryProvinceAwards => Get("ministry-province-awards");

    /// <summary>Ministry- and province-level awards given ad hoc (khen thưởng cấp bộ, tỉnh đột xuất).</summary>
    public static Measure MinistryProvinceAwardsAdHoc => Get("ministry-province-awards-ad-hoc");

    /// <summary>Ministry- and province-level awards to foreigners and Vietnamese abroad (khen thưởng cấp bộ, tỉnh đối ngoại).</summary>
    public static Measure MinistryProvinceAwardsExternal => Get("ministry-province-awards-external");

    /// <summary>Ministry- and province-level awards for the resistance (khen thưởng cấp bộ, tỉnh thành tích kháng chiến).</summary>
    public static Measure MinistryProvinceAwardsForResistance => Get("ministry-province-awards-for-resistance");

    /// <summary>Ministry- and province-level awards for years of service (khen thưởng cấp bộ, tỉnh theo niên hạn).</summary>
    public static Measure MinistryProvinceAwardsForSeniority => Get("ministry-province-awards-for-seniority");

    /// <summary>Ministry- and province-level awards for a course of service (khen thưởng cấp bộ, tỉnh quá trình cống hiến).</summary>
    public static Measure MinistryProvinceAwardsForService => Get("ministry-province-awards-for-service");

    /// <summary>Ministry- and province-level awards for regular merit (khen thưởng cấp bộ, tỉnh thường xuyên).</summary>
    public static Measure MinistryProvinceAwardsRegular => Get("ministry-province-awards-regular");

    /// <summary>Ministry- and province-level awards for a theme (khen thưởng cấp bộ, tỉnh theo chuyên đề).</summary>
    public static Measure MinistryProvinceAwardsThematic => Get("ministry-province-awards-thematic");

    /// <summary>Ministry- and province-level awards to collectives (khen thưởng cấp bộ, tỉnh cho tập thể).</summary>
    public static Measure MinistryProvinceAwardsToCollectives => Get("ministry-province-awards-to-collectives");

    /// <summary>Ministry- and province-level awards to enterprises (khen thưởng cấp bộ, tỉnh cho doanh nghiệp).</summary>
    public static Measure MinistryProvinceAwardsToEnterprises => Get("ministry-province-awards-to-enterprises");

    /// <summary>Ministry- and province-level awards to households (khen thưởng cấp bộ, tỉnh cho hộ gia đình).</summary>
    public static Measure MinistryProvinceAwardsToHouseholds => Get("ministry-province-awards-to-households");

    /// <summary>Ministry- and province-level awards to individuals (khen thưởng cấp bộ, tỉnh cho cá nhân).</summary>
    public static Measure MinistryProvinceAwardsToIndividuals => Get("ministry-province-awards-to-individuals");

    /// <summary>Kinds of models (loại mô hình); the same kind occurs in many units.</summary>
    public static Measure ModelKinds => Get("model-kinds");

    /// <summary>Members of the teams of models (thành viên).</summary>
    public static Measure ModelMembers => Get("model-members");

    /// <summary>Sites where a model is applied (điểm mô hình): by the ministry's counting rule, the areas it was extended to.</summary>
    public static Measure ModelSites => Get("model-sites");

    /// <summary>Sites that ended in a period.</summary>
    public static Measure ModelSitesEnded => Get("model-sites-ended");

    /// <summary>Sites that were newly opened in a period.</summary>
    public static Measure ModelSitesOpened => Get("model-sites-opened");

    /// <summary>Teams that carry out models (tổ).</summary>
    public static Measure ModelTeams => Get("model-teams");

    /// <summary>Models (mô hình); one model may be applied in several units.</summary>
    public static Measure Models => Get("models");

    /// <summary>Models newly built in a period (xây dựng mới).</summary>
    public static Measure ModelsBuilt => Get("models-built");

    /// <summary>Distinct models consolidated in a period (củng cố).</summary>
    public static Measure ModelsConsolidated => Get("models-consolidated");

    /// <summary>Models that ended in a period (thanh loại, kết thúc).</summary>
    public static Measure ModelsEnded => Get("models-ended");

    /// <summary>Distinct models graded in a period (đánh giá, xếp loại).</summary>
    public static Measure ModelsGraded => Get("models-graded");

    /// <summary>Models launched in a period (ra mắt).</summary>
    public static Measure ModelsLaunched => Get("models-launched");

    /// <summary>Models that are maintained (duy trì).</summary>
    public static Measure ModelsMaintained => Get("models-maintained");

    /// <summary>Models that the ministry recognised in a period (ghi nhận, nhân rộng).</summary>
    public static Measure ModelsRecognised => Get("models-recognised");

    /// <summary>Replications of models in a period (nhân rộng); they may exceed the models built.</summary>
    public static Measure ModelsReplicated => Get("models-replicated");

    /// <summary>Distinct models reviewed in a period (sơ kết, tổng kết).</summary>
    public static Measure ModelsReviewed => Get("models-reviewed");

    /// <summary>Offenders called in and warned (lượt gọi hỏi, răn đe).</summary>
    public static Measure OffendersCalledIn => Get("offenders-called-in");

    /// <summary>Offenders caught through information from the people (đối tượng bị bắt, xử lý từ tin của quần chúng).</summary>
    public static Measure OffendersCaughtThroughPeople => Get("offenders-caught-through-people");

    /// <summary>Offenders in education in the community (người vi phạm được quản lý, giáo dục tại cộng đồng).</summary>
    public static Measure OffendersInCommunityEducation => Get("offenders-in-community-education");

    /// <summary>
    /// Offenders in education who made progress (người được cảm hóa, giáo dục tiến bộ). They are among those in education, perhaps of an
    /// earlier period: more is a warning.
    /// </summary>
    public static Measure OffendersProgressed => Get("offenders-progressed");

    /// <summary>Online groups for security and order (nhóm, trang mạng về an ninh, trật tự).</summary>
    public static Measure OnlineGroups => Get("online-groups");

    /// <summary>Participations in patrols (lượt người tham gia tuần tra). One person may take part often.</summary>
    public static Measure PatrolParticipations => Get("patrol-participations");

    /// <summary>Patrols (cuộc tuần tra).</summary>
    public static Measure Patrols => Get("patrols");

    /// <summary>People’s security teams (tổ an ninh nhân dân).</summary>
    public static Measure PeopleSecurityTeams => Get("people-security-teams");

    /// <summary>Prestigious and core persons (người có uy tín, nòng cốt).</summary>
    public static Measure PrestigiousPersons => Get("prestigious-persons");

    /// <summary>Attendances at propaganda sessions (lượt người dự tuyên truyền). One person may attend often.</summary>
    public static Measure PropagandaAttendances => Get("propaganda-attendances");

    /// <summary>Propaganda sessions (buổi tuyên truyền).</summary>
    public static Measure PropagandaSessions => Get("propaganda-sessions");

    /// <summary>Value of property recovered (giá trị tài sản thu hồi). In exact đồng.</summary>
    public static Measure PropertyRecovered => Get("property-recovered");

    /// <summary>Provinces that have models, out of all provinces of their day.</summary>
    public static Measure ProvincesWithModels { get; } = Get("provinces-with-models");

    /// <summary>Public fire-fighting points (điểm chữa cháy công cộng).</summary>
    public static Measure PublicFirePoints => Get("public-fire-points");

    /// <summary>Residential areas (khu dân cư).</summary>
    public static Measure ResidentialAreas => Get("residential-areas");

    /// <summary>Residential areas recognised as safe (khu dân cư đạt “An toàn về an ninh, trật tự”).</summary>
    public static Measure ResidentialAreasRecognised => Get("residential-areas-recognised");

    /// <summary>Residential areas registered for recognition as safe (khu dân cư đăng ký đạt “An toàn về an ninh, trật tự”).</summary>
    public static Measure ResidentialAreasRegistered => Get("residential-areas-registered");

    /// <summary>Reviews before the people (lượt kiểm điểm trước dân).</summary>
    public static Measure ReviewsBeforeThePeople => Get("reviews-before-the-people");

    /// <summary>Security cameras (mắt camera an ninh).</summary>
    public static Measure SecurityCameras => Get("security-cameras");

    /// <summary>Security lights (đèn an ninh).</summary>
    public static Measure SecurityLights => Get("security-lights");

    /// <summary>Self-management groups (tổ tự quản).</summary>
    public static Measure SelfManagementGroups => Get("self-management-groups");

    /// <summary>Members of self-management groups (thành viên tổ tự quản).</summary>
    public static Measure SelfManagementMembers => Get("self-management-members");

    /// <summary>State-level awards (khen thưởng cấp Nhà nước).</summary>
    public static Measure StateAwards => Get("state-awards");

    /// <summary>State-level awards to collectives (khen thưởng cấp Nhà nước cho tập thể).</summary>
    public static Measure StateAwardsToCollectives => Get("state-awards-to-collectives");

    /// <summary>State-level awards to individuals (khen thưởng cấp Nhà nước cho cá nhân).</summary>
    public static Measure StateAwardsToIndividuals => Get("state-awards-to-individuals");

    /// <summary>Offenders persuaded to surrender (đối tượng được vận động đầu thú).</summary>
    public static Measure Surrenders => Get("surrenders");

    /// <summary>Traffic accidents (vụ tai nạn giao thông).</summary>
    public static Measure TrafficAccidents => Get("traffic-accidents");

    /// <summary>Deaths in traffic accidents (người chết do tai nạn giao thông).</summary>
    public static Measure TrafficDeaths => Get("traffic-deaths");

    /// <summary>Injured in traffic accidents (người bị thương do tai nạn giao thông).</summary>
    public static Measure TrafficInjuries => Get("traffic-injuries");

    /// <summary>Training courses (lớp tập huấn, bồi dưỡng).</summary>
    public static Measure TrainingCourses => Get("training-courses");

    /// <summary>Agencies, enterprises and schools graded average (cơ quan, doanh nghiệp, cơ sở giáo dục xếp loại trung bình).</summary>
    public static Measure UnitsGradedAverage => Get("units-graded-average");

    /// <summary>Agencies, enterprises and schools graded excellent (cơ quan, doanh nghiệp, cơ sở giáo dục xếp loại xuất sắc).</summary>
    public static Measure UnitsGradedExcellent => Get("units-graded-excellent");

    /// <summary>Agencies, enterprises and schools graded good (cơ quan, doanh nghiệp, cơ sở giáo dục xếp loại khá).</summary>
    public static Measure UnitsGradedGood => Get("units-graded-good");

    /// <summary>
    /// Agencies, enterprises and schools recognised as safe (cơ quan, doanh nghiệp, cơ sở giáo dục đạt “An toàn về an ninh, trật tự”).
    /// </summary>
    public static Measure UnitsRecognised => Get("units-recognised");

    /// <summary>
    /// Agencies, enterprises and schools registered for recognition as safe (cơ quan, doanh nghiệp, cơ sở giáo dục đăng ký đạt “An toàn về
    /// an ninh, trật tự”).
    /// </summary>
    public static Measure UnitsRegistered => Get("units-registered");

    /// <summary>Tips of value (tin có giá trị).</summary>
    public static Measure ValuableInformation => Get("valuable-information");

    /// <summary>Villages with a grass-roots security team (thôn, tổ dân phố có Tổ bảo vệ an ninh, trật tự).</summary>
    public static Measure VillagesWithSecurityTeam => Get("villages-with-security-team");

    /// <summary>Weapons handed in (vũ khí được giao nộp, thu hồi).</summary>
    public static Measure WeaponsHandedIn => Get("weapons-handed-in");

    private static Measure Get(string id) => All[MeasureId.Parse(id, null)];
}
