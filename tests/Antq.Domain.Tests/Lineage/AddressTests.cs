using NodaTime;

namespace Antq.Domain.Tests.Lineage;

/// <summary>Addresses as lists have them.</summary>
public sealed class AddressTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);

    [Theory]
    [InlineData("số 5, P.15, Q. Tân Bình, TP HCM", "27007@2025-06-30", "số 5")]
    [InlineData("số 5 P.15 Q.Tân Bình TP.HCM", "27007@2025-06-30", "số 5")]
    [InlineData("TP HCM, Q. Tân Bình, P.15, số 5", "27007@2025-06-30", "số 5")]
    [InlineData("P15, Tân Bình, HCM, 700000", "27007@2025-06-30", "700000")]
    [InlineData("5/7 đường Cộng Hòa, F.15 Q.Tân Bình", "27007@2025-06-30", "5/7 đường Cộng Hòa")]
    [InlineData("Ward 15, Tan Binh District, Ho Chi Minh City, Vietnam", "27007@2025-06-30", "")]
    [InlineData("số 5 (hẻm 3), P.15, khu phố 4, Q. Tân Bình, TP HCM", "27007@2025-06-30", "số 5 (hẻm 3), khu phố 4")]
    [InlineData("Phường Tân Sơn, Thành phố Hồ Chí Minh", "27007@2025-07-01", "")]
    [InlineData("Phường Tân Sơn, Quận Tân Bình, Thành phố Hồ Chí Minh", "27007@2025-07-01", "")]
    [InlineData("12 Lê Lợi, Bến Nghé, Quận 1", "26740@2025-06-30", "12 Lê Lợi")]
    [InlineData("xã Quang Tiến, tỉnh Hòa Bình (cũ)", "04906@2025-06-30", "")]
    [InlineData("xóm 3, xã Mông Hóa, TP Hòa Bình, tỉnh Phú Thọ", "04912@2025-06-30", "xóm 3")]
    [InlineData("Q. Tân Bình, TP HCM", "766@2025-06-30", "")]
    [InlineData("khu phố 3, Q. Tân Bình, TP HCM", "766@2025-06-30", "khu phố 3")]
    [InlineData("TP HCM Quận Tân Bình Phường 15 số 5 đường Trường Chinh", "27007@2025-06-30", "số 5 đường Trường Chinh")]
    [InlineData("TP HCM Quan Tan Binh Phuong 15 so 5", "27007@2025-06-30", "so 5")]
    [InlineData("Hà Nội Ba Đình Phúc Xá", "00001@2025-06-30", "")]
    [InlineData("Ha Noi Ba Dinh Phuc Xa", "00001@2025-06-30", "")]
    [InlineData("Việt Nam Hà Nội Ba Đình Phúc Xá", "00001@2025-06-30", "")]
    [InlineData("Hà Nội Ba Đình Đội Cấn số 5", "00022@2025-06-30", "số 5")]
    [InlineData("thành phố Hà Nội quận Ba Đình phường Phúc Xá phố Tân Ấp", "00001@2025-06-30", "phố Tân Ấp")]
    [InlineData("Nghệ An Vinh Lê Lợi khối 5", "16669@2025-06-30", "khối 5")]
    [InlineData("Hà Nội Đống Đa Phương Liên - Trung Tự", "00226@2025-06-30", "")]
    [InlineData("Lâm Đồng Cam Ly - Đà Lạt", "24787@2025-07-01", "")]
    [InlineData("Hồ Chí Minh Quận 1 Bến Nghé", "26740@2025-06-30", "")]
    [InlineData("phường 15 Tân Bình", "27007@2025-06-30", "")]
    [InlineData("12 Lê Lợi, Hải Châu, Đà Nẵng 550000", "20242@2025-07-01", "12 Lê Lợi, 550000")]
    [InlineData("36 Hàng Bài, Hoàn Kiếm, HN", "002@2025-06-30", "36 Hàng Bài")]
    [InlineData("xã Phước Hội, Đất Đỏ, BRVT", "26686@2004-08-31", "")]
    [InlineData("Phước Hội Đất Đỏ Bà Rịa - Vũng Tàu", "26686@2004-08-31", "")]
    public void ReadAddress_OfUnknownDays_FindsTheUnitAndKeepsTheRest(string text, string key, string rest)
    {
        var reading = Gazetteer.Default.ReadAddress(text);

        reading.Candidates.Select(candidate => candidate.Unit.Key.ToString()).Should().Contain(key);
        reading.Rest.Should().Be(rest);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("số 5")]
    [InlineData("河内")]
    [InlineData("Tân Sơn, Atlantis")]
    public void ReadAddress_OfNoUnit_KeepsTheText(string text)
    {
        var reading = Gazetteer.Default.ReadAddress(text);

        reading.Candidates.Should().BeEmpty();
        reading.Rest.Should().Be(text.Trim());
        reading.UnitOn(Today).Should().BeNull();
        reading.UnitsOn(Today).Should().BeEmpty();
    }

    /// <summary>The last words may be a street, or the name of the province only: none of them is taken for the unit.</summary>
    [Theory]
    [InlineData("12 đường Hòa Bình")]
    [InlineData("đường Hòa Bình Hà Nội")]
    [InlineData("12 Nguyễn Thị Minh Khai Hai Bà Trưng Hà Nội")]
    [InlineData("Khách sạn Không Tên Bà Rịa - Vũng Tàu")]
    public void ReadAddress_OfAStreetBeforeAProvinceWithoutSigns_FindsNoUnitBelow(string text)
        => Gazetteer.Default.ReadAddress(text).Candidates.Should()
            .NotContain(candidate => candidate.Unit.Level != OrganisationLevel.Province);

    [Fact]
    public void ReadAddress_OfBareNamesWithoutSigns_FindsTheCommuneInEitherOrder()
    {
        var missed = new List<string>();
        foreach (var day in new[] { LastOldDay, Today })
        {
            var snapshot = Gazetteer.Default.AsOf(day);
            foreach (var commune in snapshot.Units(OrganisationLevel.Commune).Where((_, place) => Rounds.Take(place) && place % 5 == 0))
            {
                string[] names = [.. snapshot.Tree.Path(commune.Key).Where(entry => entry.Unit.Level >= OrganisationLevel.Province)
                    .Select(entry => entry.Name(Language.Vietnamese))];
                if (names.Any(name => char.IsAsciiDigit(name[0]))) continue;
                foreach (var text in new[] { string.Join(' ', names), string.Join(' ', names.Reverse()) })
                {
                    var reading = Gazetteer.Default.ReadAddress(text, day);
                    if (reading.Rest.Length > 0 || !reading.Candidates.Any(candidate => ReferenceEquals(candidate.Unit, commune)))
                        missed.Add($"{text} on {day}: {reading}");
                }
            }
        }

        missed.Should().BeEmpty();
    }

    [Fact]
    public void ReadAddress_OfADay_FindsUnitsOfThatDayOnly()
    {
        Gazetteer.Default.ReadAddress("Hòa Bình, Phú Thọ", Today).Candidates.Should()
            .OnlyContain(candidate => candidate.Unit.IsAliveOn(Today));
        Gazetteer.Default.ReadAddress("P.15, Q. Tân Bình, TP HCM", Today).Rest.Should().Be("P.15, Q. Tân Bình");
        FluentActions.Invoking(() => Gazetteer.Default.ReadAddress("a", new LocalDate(9999, 1, 1))).Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Ward 14 went whole into Tân Bình; ward 15 and Thụy Khuê were divided; Ia Chia went on alone.</summary>
    [Fact]
    public void UnitOn_OfAnotherDay_IsTheUnitOrNone()
    {
        Gazetteer.Default.ReadAddress("số 5, P.14, Q. Tân Bình, TP HCM").UnitOn(Today)!.Key.ToString().Should().Be("27004@2025-07-01");
        var divided = Gazetteer.Default.ReadAddress("P. Thụy Khuê, Q. Tây Hồ, Hà Nội");
        divided.UnitOn(Today).Should().BeNull();
        divided.UnitsOn(Today).Select(unit => unit.Name).Should().Equal("Ba Đình", "Tây Hồ");
        var back = Gazetteer.Default.ReadAddress("phường Hồng Hà, Hà Nội", Today);
        back.UnitOn(LastOldDay).Should().BeNull();
        back.UnitsOn(LastOldDay).Select(unit => unit.Name).Should().Contain("Phúc Xá");
        Gazetteer.Default.ReadAddress("xã Ia Chia, Gia Lai", Today).UnitOn(LastOldDay)!.Key.ToString().Should().Be("23788@2025-06-30");
    }

    /// <summary>A district that has ended has the name of a commune of today: the province above, or the whole text, decides.</summary>
    [Theory]
    [InlineData("Phước Hội, Đất Đỏ, Bà Rịa - Vũng Tàu", "26686")]
    [InlineData("Hương Gián, Yên Dũng, Bắc Giang", "07699")]
    [InlineData("Tân An, Yên Dũng, Bắc Giang", "07682")]
    [InlineData("Đồng Phúc, Yên Dũng, Bắc Giang", "07735")]
    [InlineData("Long Hải, Long Điền, Bà Rịa - Vũng Tàu", "26662")]
    [InlineData("Hương Gián, Yên Dũng", "07699")]
    public void UnitOn_OfACommuneOfADistrictThatHasEnded_IsThatOfToday(string text, string code)
    {
        var reading = Gazetteer.Default.ReadAddress(text);

        reading.UnitsOn(Today).Select(unit => unit.Code).Should().Contain(code);
        reading.Rest.Should().BeEmpty();
    }

    [Theory]
    [InlineData("xã Phước Hội, Đất Đỏ, Bà Rịa - Vũng Tàu", "26686", "")]
    [InlineData("xã Hương Gián, Yên Dũng, Bắc Giang", "07699", "")]
    [InlineData("xã Phước Hội, huyện Đất Đỏ, tỉnh Bà Rịa - Vũng Tàu", "26686", "")]
    [InlineData("Phước Hội, xã Đất Đỏ, TP HCM", "26680", "Phước Hội")]
    [InlineData("thôn 2, Yên Dũng, Bắc Ninh", "07681", "thôn 2")]
    [InlineData("Phường 2, TP Sóc Trăng, tỉnh Sóc Trăng", "31510", "")]
    [InlineData("Phường 2, TP Sóc Trăng", "31510", "")]
    public void UnitOn_OfWordsForKinds_IsCertain(string text, string code, string rest)
    {
        var reading = Gazetteer.Default.ReadAddress(text);

        reading.UnitOn(Today)?.Code.Should().Be(code);
        reading.Rest.Should().Be(rest);
    }

    public static TheoryData<int, int, int> Days => new() { { 2025, 6, 30 }, { 2026, 11, 21 } };

    [Theory]
    [MemberData(nameof(Days))]
    public void ReadAddress_OfEveryCommune_FindsItInEveryStyle(int year, int month, int day)
    {
        var on = new LocalDate(year, month, day);
        var snapshot = Gazetteer.Default.AsOf(on);
        var missed = new List<string>();
        foreach (var commune in snapshot.Units(OrganisationLevel.Commune).Where((_, place) => Rounds.Take(place)))
        {
            var path = snapshot.Tree.Path(commune.Key).Where(entry => entry.Unit.Level >= OrganisationLevel.Province).Reverse().ToArray();
            string[] full = [.. path.Select(entry => entry.Label(Language.Vietnamese))];
            string[] brief = [.. path.Select(entry => entry.ShortLabel(Language.Vietnamese))];
            string[] bare = [.. path.Select(entry => entry.Name(Language.Vietnamese))];
            var startsWithDigit = char.IsAsciiDigit(bare[0][0]);
            (string Text, string? Left)[] styles =
            [
                (string.Join(", ", full), ""), (string.Join(" - ", brief), ""), (string.Join(", ", full.Reverse()), ""),
                ($"số 5 đường Không Tên, {string.Join(", ", brief)}", "số 5 đường Không Tên"),
                ($"số 5 đường Không Tên {string.Join(' ', full)}", "số 5 đường Không Tên"),
                (startsWithDigit ? full[0] : string.Join(", ", bare), startsWithDigit ? null : ""),
                (string.Join(", ", path.Select(entry => entry.Label(Language.English))), ""),
                ($"{full[0]}, {full[^1]}", ""),
                ($"{string.Join(' ', full.Reverse())} số 5", "số 5"),
            ];
            foreach (var (text, left) in styles)
            {
                foreach (var known in new LocalDate?[] { on, null })
                {
                    var reading = Gazetteer.Default.ReadAddress(text, known);
                    if (!reading.Candidates.Any(candidate => ReferenceEquals(candidate.Unit, commune))
                        || (left is not null && reading.Rest != left))
                        missed.Add($"{text} on {known}: {reading}");
                }
            }
        }

        missed.Should().BeEmpty();
    }

    /// <summary>The district of before is written with the ward of today, and the province of today with the commune of before.</summary>
    [Fact]
    public void ReadAddress_OfOldAndNewUnitsMixed_FindsTheCommune()
    {
        var then = Gazetteer.Default.AsOf(LastOldDay);
        var missed = new List<string>();
        foreach (var edge in Gazetteer.Default.EventsOf(OrganisationLevel.Commune)
            .Where((edge, place) => edge.Day == new LocalDate(2025, 7, 1) && place % 7 == 0))
        {
            if (edge.Predecessor == edge.Successor || !Gazetteer.Default.TryGet(edge.Predecessor, out var before)
                || before.Level != OrganisationLevel.Commune || !Gazetteer.Default.TryGet(edge.Successor, out var after))
                continue;
            var old = then.Tree.Entry(before.Key);
            var current = Gazetteer.Default.LastEntry(after.Key);
            if (old.Name(Language.Vietnamese) != current.Name(Language.Vietnamese))
                Check($"{current.Label(Language.Vietnamese)}, {old.Parent!.Label(Language.Vietnamese)}, "
                    + $"{current.Parent!.Label(Language.Vietnamese)}", after);
            Check($"{old.Label(Language.Vietnamese)}, {old.Parent!.Label(Language.Vietnamese)}, "
                + $"{current.Parent!.Label(Language.Vietnamese)}", before);
        }

        missed.Should().BeEmpty();

        void Check(string text, OrganisationUnit unit)
        {
            var reading = Gazetteer.Default.ReadAddress(text);
            if (reading.Rest.Length > 0
                || !reading.Candidates.Any(
                candidate
                => ReferenceEquals(candidate.Unit, unit) || string.Equals(candidate.Text, unit.Name, StringComparison.OrdinalIgnoreCase)))
                missed.Add($"{unit}: {text}: {reading}");
        }
    }

    [Fact]
    public void ReadAddress_OfHostileTexts_IsBounded()
    {
        foreach (var text in new[] { new string('p', 256), string.Concat(Enumerable.Repeat("p1,", 85)),
            string.Concat(Enumerable.Repeat("Tân Phú,", 32)), string.Concat(Enumerable.Repeat("p x ", 64)), new string('1', 1_000_000) })
            Gazetteer.Default.ReadAddress(text).Should().NotBeNull();
    }
}
