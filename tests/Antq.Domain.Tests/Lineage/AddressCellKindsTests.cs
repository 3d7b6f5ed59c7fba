using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>Addresses without signs: parts are recognised by their kind words from the right, and names are not cut.</summary>
public sealed class AddressCellKindsTests
{
    private static readonly LocalDate OldDay = new(2025, 6, 30), Today = new(2025, 11, 30);

    [Theory]
    [InlineData("số 5 phường 15 quận Tân Bình thành phố Hồ Chí Minh", "27007", "số 5")]
    [InlineData("P15 Q Tân Bình TPHCM", "27007", "")]
    [InlineData("p.15 q.tân bình tp.hcm", "27007", "")]
    [InlineData("xã Kim Hoa huyện Hương Sơn tỉnh Hà Tĩnh", "18211", "")]
    [InlineData("thôn 5 xã Kim Hoa huyện Hương Sơn Hà Tĩnh", "18211", "thôn 5")]
    [InlineData("thon 5 xa Kim Hoa huyen Huong Son Ha Tinh", "18211", "thon 5")]
    [InlineData("đường huyện lộ 5 xã Kim Hoa huyện Hương Sơn Hà Tĩnh", "18211", "đường huyện lộ 5")]
    [InlineData("số 10 đường Xã Đàn phường Nam Đồng quận Đống Đa Hà Nội", "00208", "số 10 đường Xã Đàn")]
    [InlineData("số 10 phố Huế phường Hàng Bài quận Hoàn Kiếm Hà Nội", "00088", "số 10 phố Huế")]
    [InlineData("số 5 đường Thành Phố phường 1 thành phố Vũng Tàu tỉnh Bà Rịa - Vũng Tàu", "26506", "số 5 đường Thành Phố")]
    [InlineData("xóm Phường xã Đại Đồng huyện Thạch Thất thành phố Hà Nội", "09958", "xóm Phường")]
    [InlineData("12 phường Tân Sơn Nhì quận Tân Phú thành phố Hồ Chí Minh Việt Nam", "27010", "12")]
    [InlineData("12 phường Tân Sơn Nhì quận Tân Phú HCM VN", "27010", "12")]
    [InlineData("TP Vinh Nghệ An", "412", "")]
    [InlineData("Bến Nghé Quận 1 HCM", "26740", "")]
    public void ReadAddress_WithoutSigns_FindsTheUnitOfTheOldDay(string text, string code, string rest)
    {
        var reading = Gazetteer.Default.ReadAddress(text, OldDay);

        reading.Candidates.Select(candidate => candidate.Unit.Code).Should().Equal(code);
        reading.Rest.Should().Be(rest);
    }

    [Theory]
    [InlineData("thôn 5 xã Kim Hoa Hà Tĩnh", "18223", "thôn 5")]
    [InlineData("đặc khu Phú Quốc An Giang", "31078", "")]
    [InlineData("5 Lê Lợi phường Sài Gòn TPHCM", "26740", "5 Lê Lợi")]
    [InlineData("5 Lê Lợi phường Sài Gòn HCMC Vietnam", "26740", "5 Lê Lợi")]
    [InlineData("số 5 phường Tân Sơn thành phố Hồ Chí Minh", "27007", "số 5")]
    public void ReadAddress_WithoutSigns_FindsTheUnitOfToday(string text, string code, string rest)
    {
        var reading = Gazetteer.Default.ReadAddress(text, Today);

        reading.Candidates.Select(candidate => candidate.Unit.Code).Should().Equal(code);
        reading.Rest.Should().Be(rest);
    }

    /// <summary>A street with the name of a province, and a name without a word for its kind before it, are no units.</summary>
    [Theory]
    [InlineData("5 đường Hà Nội")]
    [InlineData("12 Hòa Bình")]
    [InlineData("12 đường Hòa Bình Hà Nội")]
    [InlineData("thôn 5 Kim Hoa Hà Tĩnh")]
    [InlineData("số 10 phố Huế")]
    [InlineData("xã x")]
    [InlineData("khu phố 3 phường Quận Chúa thành phố x")]
    public void ReadAddress_OfNoCertainUnit_KeepsTheText(string text)
    {
        var reading = Gazetteer.Default.ReadAddress(text, OldDay);

        reading.Candidates.Should().BeEmpty();
        reading.Rest.Should().Be(text);
    }

    /// <summary>Every commune without signs, its province with and without the word for its kind, is found again.</summary>
    [Theory]
    [InlineData(2025, 6, 30)]
    [InlineData(2026, 11, 21)]
    public void ReadAddress_OfEveryCommuneWithoutSigns_FindsIt(int year, int month, int day)
    {
        var on = new LocalDate(year, month, day);
        var snapshot = Gazetteer.Default.AsOf(on);
        var missed = new List<string>();
        foreach (var commune in snapshot.Units(OrganisationLevel.Commune))
        {
            var path = snapshot.Tree.Path(commune.Key).Where(entry => entry.Unit.Level >= OrganisationLevel.Province).Reverse().ToArray();
            string[] full = [.. path.Select(entry => entry.Label(Language.Vietnamese))];
            var text = $"số 5 {string.Join(' ', full[..^1])} {path[^1].Name(Language.Vietnamese)}";
            var reading = Gazetteer.Default.ReadAddress(text, on);
            if (!reading.Candidates.Any(candidate => ReferenceEquals(candidate.Unit, commune)) || reading.Rest != "số 5")
                missed.Add($"{text}: {reading}");
        }

        missed.Should().BeEmpty();
    }
}
