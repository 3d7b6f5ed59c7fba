using Antq.Domain.Awards;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Tests.Awards;

/// <summary>What a form offers for an award is what the law of the day allows, no more and no less.</summary>
public sealed class AwardChoicesTests
{
    private static readonly AwardLaw Law = AwardLaw.Default;

    /// <summary>Days of each regime, its bounds, and days beyond the data.</summary>
    public static TheoryData<string> Days => new(
        "2003-12-31", "2004-07-01", "2010-05-05", "2014-06-01", "2018-08-06", "2018-08-07", "2022-06-15", "2023-12-31", "2024-01-01",
            "2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01", "2026-09-30", "2026-10-01", "2026-11-21", "2027-02-28", "2027-03-01");

    [Theory]
    [MemberData(nameof(Days))]
    public void Lists_OfEveryDay_AreExactlyWhatIsJudgedYes(string text)
    {
        var day = LocalDatePattern.Iso.Parse(text).Value;
        var allowed = Allowed(day);

        var nothing = Law.ChoicesOn(day);
        Check(nothing, allowed);
        foreach (var office in Enum.GetValues<IssuingOffice>())
        {
            Check(nothing with { Office = office }, allowed);
            foreach (var kind in Enum.GetValues<RecipientKind>()) Check(nothing with { Office = office, Recipient = kind }, allowed);
        }

        foreach (var form in Enum.GetValues<AwardForm>()) Check(nothing with { Form = form }, allowed);
        foreach (var scheme in Law.Schemes) Check(nothing with { Scheme = scheme }, allowed);
        foreach (var type in Enum.GetValues<CommendationType>())
            Check(nothing with { Type = type, Recipient = RecipientKind.Households }, allowed);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Lists_OfEveryDay_OfferNothingThatIsJudgedNo(string text)
    {
        var day = LocalDatePattern.Iso.Parse(text).Value;
        foreach (var office in Law.ChoicesOn(day).Offices)
        {
            var first = Law.ChoicesOn(day) with { Office = office };
            first.Recipients.Should().NotBeEmpty();
            foreach (var kind in first.Recipients)
            {
                var second = first with { Recipient = kind };
                second.Schemes.Should().NotBeEmpty();
                foreach (var scheme in second.Schemes)
                {
                    var third = second with { Scheme = scheme };
                    third.Ruling!.Answer.Should().Be(Answer.Yes, $"{third}");
                    third.Classes.Should().HaveCount(scheme.HasClasses ? 3 : 0);
                    foreach (var rank in third.Classes) (third with { Class = rank }).Ruling!.Answer.Should().Be(Answer.Yes);
                    foreach (var type in third.Types) (third with { Type = type }).Ruling!.Answer.Should().Be(Answer.Yes);
                }
            }
        }
    }

    [Fact]
    public void Caution_BeyondTheData_SaysThatNothingIsVouchedFor()
    {
        var after = Law.ChoicesOn(Law.LastDay.PlusDays(1));
        var before = Law.ChoicesOn(Law.FirstDay.PlusDays(-1));

        after.IsVerified.Should().BeFalse();
        after.Offices.Should().NotBeEmpty();
        after.Caution(Language.English).Should().Contain("2027-02-28");
        after.Caution(Language.Vietnamese).Should().Contain("28/02/2027");
        before.IsVerified.Should().BeFalse();
        before.Offices.Should().BeEmpty();
        before.Caution(Language.English).Should()
            .Be("The data of the law begin on 2004-07-01; the law of 2004-06-30 is not known (data 2026b).");
        before.Caution(Language.Vietnamese).Should()
            .Be("Dữ liệu luật bắt đầu từ ngày 01/07/2004; không rõ quy định của ngày 30/06/2004 (dữ liệu 2026b).");
        Law.ChoicesOn(new LocalDate(2026, 9, 30)).IsVerified.Should().BeTrue();
        Law.ChoicesOn(new LocalDate(2026, 9, 30)).Caution(Language.English).Should().BeEmpty();
        Law.ChoicesOn(new LocalDate(2026, 10, 1)).IsVerified.Should().BeFalse();
        Law.ChoicesOn(new LocalDate(2026, 10, 1)).Caution(Language.English).Should().Be(
            "Luật 06/2026/QH16 amended the law, and its text was not read; on 2026-10-01 the rule "
            + "(Luật 06/2022/QH15 Điều 8, 22-31, 73-80) may differ.");
    }

    [Fact]
    public void Ruling_WhenOneAwardIsLeft_IsOnThatAward()
    {
        var choices = Law.ChoicesOn(new LocalDate(2025, 11, 24)) with
        {
            Form = AwardForm.CertificateOfMerit,
            Office = IssuingOffice.ProvincialChair,
            Recipient = RecipientKind.Households,
        };

        choices.Schemes.Should().ContainSingle();
        choices.Scheme.Should().BeNull();
        choices.Ruling!.Answer.Should().Be(Answer.Yes);
        choices.Ruling.ToString().Should().Be((choices with { Scheme = choices.Schemes[0] }).Ruling!.ToString());
        (choices with { Form = AwardForm.Order }).Ruling.Should().BeNull("nothing is left");
    }

    [Fact]
    public void Held_AwardThatIsGivenOnce_LeavesItOut()
    {
        var medal = Law[AwardSchemeId.Parse("national-security-commemorative-medal")];
        var choices = Law.ChoicesOn(new LocalDate(2025, 11, 24)) with { Recipient = RecipientKind.Individuals };

        choices.Schemes.Should().Contain(medal);
        (choices with { Held = [medal.Id] }).Schemes.Should().NotContain(medal);
        choices.Ruling.Should().BeNull();
        (choices with { Scheme = medal }).ToString().Should().Be("2025-11-24, national-security-commemorative-medal, Individuals");
    }

    [Fact]
    public void Choice_OfWhatIsNotThere_IsRefused()
    {
        var choices = Law.ChoicesOn(new LocalDate(2025, 11, 24));

        FluentActions.Invoking(() => choices with { Office = (IssuingOffice)99 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => choices with { Form = (AwardForm)99 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Law.ChoicesOn(new LocalDate(1, 1, 1, CalendarSystem.Julian))).Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ShortName_OfAnOffice_IsThatInUse()
    {
        IssuingOffice.ProvincialChair.ShortName(Language.Vietnamese).Should().Be("Chủ tịch UBND cấp tỉnh");
        IssuingOffice.Minister.ShortName(Language.Vietnamese).Should().Be("Bộ trưởng BCA");
        IssuingOffice.DepartmentDirector.ShortName(Language.English).Should().Be(IssuingOffice.DepartmentDirector.Name(Language.English));
    }

    /// <summary>Each list holds what is allowed together with everything else that was chosen.</summary>
    private static void Check(AwardChoices choices, IReadOnlyList<AwardQuestion> allowed)
    {
        var because = choices.ToString();
        choices.Offices.Should().Equal(Left(choices with { Office = null }).Select(one => one.Office!.Value).Distinct().Order(), because);
        choices.Recipients.Should()
            .Equal(Left(choices with { Recipient = null }).Select(one => one.Recipient!.Value).Distinct().Order(), because);
        choices.Types.Should()
            .Equal(Left(choices with { Type = null }).Select(one => one.Type).OfType<CommendationType>().Distinct().Order(), because);
        choices.Schemes.Should().Equal(Law.Schemes.Intersect(Left(choices with { Scheme = null }).Select(one => one.Scheme)), because);
        choices.Forms.Should()
            .Equal(Left(choices with { Form = null, Scheme = null }).Select(one => one.Scheme.Form).Distinct().Order(), because);

        IEnumerable<AwardQuestion> Left(AwardChoices chosen) => allowed.Where(
            one => (chosen.Form is null || one.Scheme.Form == chosen.Form) && (chosen.Scheme is null || one.Scheme == chosen.Scheme)
                && (chosen.Office is null || one.Office == chosen.Office) && (chosen.Recipient is null || one.Recipient == chosen.Recipient)
                && (chosen.Type is null || one.Type == chosen.Type));
    }

    /// <summary>All combinations that the law answers with yes; a title is for no type of commendation.</summary>
    private static AwardQuestion[] Allowed(LocalDate day) =>
    [
        .. from scheme in Law.Schemes
           from office in Enum.GetValues<IssuingOffice>()
           from kind in Enum.GetValues<RecipientKind>()
           from type in Enum.GetValues<CommendationType>().Select(type => (CommendationType?)type).Append(null)
           where type is null || scheme.Family == AwardFamily.Commendation
           let question = new AwardQuestion { Day = day, Scheme = scheme, Office = office, Recipient = kind, Type = type }
           where Law.Judge(question).Answer == Answer.Yes
           select question,
    ];
}
