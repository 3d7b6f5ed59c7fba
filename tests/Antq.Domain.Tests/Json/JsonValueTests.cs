using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Awards;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using Antq.Domain.Tests.Conventions;
using NodaTime;

namespace Antq.Domain.Tests.Json;

/// <summary>Every public type that is a value or a document comes back from JSON; each other type is known not to be one.</summary>
public sealed class JsonValueTests
{
    private static readonly UnitKey PhuTho = UnitKey.Parse("25@2025-07-01");

    /// <summary>
    /// Values that are records; those that are one text are samples of <see cref="ParsableValueTests"/>, and enumerations are gone through
    /// by reflection.
    /// </summary>
    private static readonly object[] Samples =
    [
        Count.Parse("2431..|hơn 2.430"),
        new CellCategory(AwardForm.Commendation, IssuingOffice.Minister, RecipientKind.Individuals, Population.AssociationMembers,
            MovementType.ForNationalSecurity),
        new CellCategory(Scheme: StandardAwards.FeatOrder.Id, Class: AwardClass.Second, Type: CommendationType.AdHoc,
            Drive: "100 ngày \"Ba nhất\""),
        CellCategory.All,
        new LevelCoverage(OrganisationLevel.Province, 34, 30, 1, 2, 100, 90),
        new LevelCoverage(OrganisationLevel.Commune, 126, 112, 0, 0),
        Recipients.Of(collectives: 3, individuals: Count.Parse("2..|nhiều")),
        Recipients.OfUnsplit(15, RecipientKind.Collectives, RecipientKind.Individuals),
        new UnsplitRecipients(15, [RecipientKind.Collectives, RecipientKind.Households]),
        new LegalAct("202/2025/QH15", "Nghị quyết 202/2025/QH15", new LocalDate(2025, 6, 12), null),
        new BilingualText("kỳ", "period"),
        new Finding(FindingCodes.StatedTotalDiffers, "phú-thọ", "/statedTotals/0",
            [new FindingValue("total", "33"), new FindingValue("sum", "ba mươi hai", "32")], "/awards",
            new FindingRepair("/statedTotals/0/value", "33")),
        new Finding(new FindingCode("MINE1", FindingSeverity.Warning, "Chữ {x} và {y}.", "Words {x} and {y}."), null, null,
            [new FindingValue("x", "{y}"), new FindingValue("y", "đ")]),
        new Finding.TextPosition(3, 14),
        new FindingRepair("/unit", "25@2025-07-01"),
        new FindingRepair("/figures/0/value", "2431..|hơn 2.430", """{ "lower": 2431, "text": "hơn 2.430" }""", new("Sửa", "Change")),
        new BalanceCheck.Term(BalanceCheck.Role.Opening, StandardMeasures.ModelSites.Id, 5, null),
        new Drive("Đợt thi đua", new LocalDate(1967, 6, 16), 55, DriveKind.Thematic),
        new RecognitionStandard.Requirement(RecognitionStandard.Criterion.WorkingModels, 1, "Điều 5"),
        new CodeDating.NamedCode("24", "tỉnh Bắc Giang"),
        new UnitEvent(new LocalDate(2025, 7, 1), UnitEventKind.Merge, UnitKey.Parse("26@2008-08-01"), PhuTho, TerritoryShare.All,
            TerritoryShare.All, new LegalAct("1", "Nghị quyết", null, null), Confidence.Verified, "phần đất"),
        new PeriodTiling.Excess(ReportingPeriod.Parse("2025-Q1"), ReportingPeriod.Parse("2025-01-01/2025-01-05"), true),
        new PeriodTiling.Gap(ReportingPeriod.Parse("2025-Q1"), false),
        new PeriodTiling.Overlap(
            ReportingPeriod.Parse("phase:2015/2020|5 năm"), ReportingPeriod.Parse("2020"), ReportingPeriod.Parse("2020"), false),
        new ReportDeadline(new LocalDate(2025, 6, 25), "Nghị định 09/2019/NĐ-CP"),
        new Award { Form = AwardForm.Order, Issuers = [new Issuer(IssuingOffice.StatePresident)],
            Recipients = Recipients.Of(collectives: 1), Title = "Huân chương" },
        new EmulationCluster("Cụm số 1", [PhuTho, UnitKey.Parse("48@2025-07-01")]),
        new FactCategory([AwardForm.Order], [IssuingOffice.Minister], [RecipientKind.Collectives], Population.AssociationMembers),
        new FactCategory(
            [AwardForm.Order], [IssuingOffice.StatePresident], [RecipientKind.Collectives], null, [StandardAwards.FeatOrder.Id],
            [AwardClass.Second], CommendationType.AdHoc, new Drive("Ba nhất")),
        new Figure { Measure = StandardMeasures.ModelSites.Id, Value = 910, Day = new LocalDate(2024, 8, 31),
            OfWhich = [new Figure { Measure = StandardMeasures.ModelSites.Id, Value = Count.Parse("1..|ít nhất một") }] },
        new Issuer(IssuingOffice.DepartmentDirector, UnitKey.Parse("V05@2018-08-07")),
        new Remark("Nhiều tập thể", MovementType.ForNationalSecurity),
        new ReportReference("báo-cáo", 2),
        new ReportSource("Phát động phong trào", new LocalDate(2022, 1, 4)),
        new StatedTotal(StandardMeasures.AwardInstances.Id, 33, AwardForm.Commendation, Open: true),
        Seeds.Report(Seeds.PhuTho),
        Gazetteer.Load(new MemoryStream(Encoding.UTF8.GetBytes(SmallRegister))),
        RollUpDocument.Of(RollUp(), new RollUpDocument.Content { WithDerivations = true }),
        RollUpDocument.Cell.Of(RollUp().Cells[0]),
    ];

    /// <summary>What is written one way: the document of a result, and the unit of a gazetteer.</summary>
    private static readonly Type[] OneWay = [typeof(RollUpResult), typeof(RollUpCell), typeof(OrganisationUnit)];

    private const string SmallRegister = """
        antq-data 1 small

        [acts]
        id,title,adopted,in_force

        [levels]
        level,known_from
        ministry,1976-07-02

        [units]
        key,valid_from,valid_to,name,name_en,kind,parent,act,confidence
        BCA@1976-07-02,,,Bộ Công an,Ministry of Public Security,bộ,,,verified

        [unit-states]
        unit,from,name,name_en,kind,parent,act,confidence

        [unit-aliases]
        unit,alias

        [unit-events]
        day,successor,predecessor,kind,ground,people,act,confidence,part

        """;

    public static TheoryData<string> SampleNumbers => [.. Samples.Select((sample, index) => $"{index} {sample.GetType().Name}")];

    [Theory]
    [MemberData(nameof(SampleNumbers))]
    public void Value_ComesBackFromStrictOptionsAsTheSameBytes(string number)
    {
        var sample = Sample(number);
        var type = AntqJson.Strict.GetTypeInfo(sample.GetType());
        var json = JsonSerializer.Serialize(sample, type);

        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type).Should().Be(json);
        json.Should().NotContain("\\u1E").And.NotContain("\\u01", "letters are written as they are");
    }

    [Theory]
    [MemberData(nameof(SampleNumbers))]
    public void Value_ComesBackFromPlainOptionsAsTheSameText(string number)
    {
        var sample = Sample(number);
        foreach (var options in new[] { JsonSerializerOptions.Default, new JsonSerializerOptions(JsonSerializerDefaults.Web) })
        {
            var json = JsonSerializer.Serialize(sample, sample.GetType(), options);

            JsonSerializer.Serialize(JsonSerializer.Deserialize(json, sample.GetType(), options), sample.GetType(), options).Should()
                .Be(json);
            json.Should().NotContain("\\u1E").And.NotContain("\\u01", "letters are written as they are");
            JsonNode(json).Should()
                .Be(JsonNode(JsonSerializer.Serialize(sample, AntqJson.Strict.GetTypeInfo(sample.GetType()))),
                "all options have one shape");
        }
    }

    [Theory]
    [MemberData(nameof(SampleNumbers))]
    public void Value_WithAMemberThatIsNotKnown_IsRefused(string number)
    {
        var sample = Sample(number);
        var json = JsonSerializer.Serialize(sample, sample.GetType());
        if (json is not ['{', ..]) return;
        json = "{\"strange\":1" + (json == "{}" ? "" : ",") + json[1..];

        foreach (var options in new[] { JsonSerializerOptions.Default, AntqJson.Strict })
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize(json, sample.GetType(), options)).Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void Finding_OfAnotherLibrarysCode_KeepsItsWords()
    {
        var finding = Samples.OfType<Finding>().Last();

        var read = AntqJson.Read<Finding>(AntqJson.Write(finding));

        read.Message(Language.English).Should().Be(finding.Message(Language.English));
        (read.Code.Id, read.Severity, read.Values.Count).Should().Be(("MINE1", FindingSeverity.Warning, 2));
    }

    [Fact]
    public void Enumerations_AllOfThem_ComeBackByTheirNames()
    {
        foreach (var type in Library.PublicTypes.Where(type => type.IsEnum))
        {
            var info = AntqJson.Strict.GetTypeInfo(type);
            foreach (var member in Enum.GetValues(type))
                JsonSerializer.Deserialize(JsonSerializer.Serialize(member, info), info).Should().Be(member);
        }
    }

    [Fact]
    public void Types_AllOfThem_AreValuesOrKnownNotToBe()
    {
        var ofTheLibrary = Library.ClosedTypes
            .Where(type => type is { IsAbstract: false, IsByRefLike: false, ContainsGenericParameters: false }
            && AntqJson.Strict.TryGetTypeInfo(type, out _)).ToArray();
        var texts = Library.ClosedTypes.Where(
            type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>)));
        var documents = ofTheLibrary.Where(type => type.Namespace == typeof(RollUpDocument).Namespace);

        ofTheLibrary.Should()
            .BeEquivalentTo(Samples.Select(sample => sample.GetType()).Concat(texts).Concat(OneWay).Concat(documents)
            .Concat(Library.PublicTypes.Where(type => type.IsEnum)).Distinct());
    }

    /// <summary>A type whose members have names in JSON, or that has a converter, is one that the metadata hold.</summary>
    [Fact]
    public void Types_WithNamesInJson_AreInTheMetadata()
        => Library.PublicTypes
            .Where(type => !type.IsAbstract && !type.IsGenericType
                && (type.IsDefined(typeof(JsonConverterAttribute), false)
                || type.GetProperties().Any(property => property.IsDefined(typeof(JsonPropertyNameAttribute), false))))
            .Where(type => !AntqJson.Strict.TryGetTypeInfo(type, out _))
            .Should().BeEmpty();

    [Fact]
    public void Lists_OfDocuments_AreReadAndWritten()
    {
        IReadOnlyList<Report> reports = [.. Seeds.Ids.Select(Seeds.Report)];

        var written = AntqJson.Write(reports);

        AntqJson.Write(AntqJson.Read<IReadOnlyList<Report>>(written)).Should().Equal(written);
        Encoding.UTF8.GetString(AntqJson.Write<IReadOnlyList<OrganisationUnit>>([Gazetteer.Default[PhuTho]])).Should().Contain("Phú Thọ");
    }

    [Fact]
    public void TypeInfo_OfWhatIsNoValue_IsRefused()
    {
        FluentActions.Invoking(() => AntqJson.TypeInfo<Aggregator>()).Should().Throw<ArgumentException>()
            .WithMessage("*Aggregator*no value*");
        FluentActions.Invoking(() => AntqJson.TypeInfo<int>()).Should().Throw<ArgumentException>().WithMessage("*Int32*no value*");
        FluentActions.Invoking(() => AntqJson.Write("a text")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Read_OfAListWithNull_TellsWhich()
        => FluentActions.Invoking(() => AntqJson.Read<IReadOnlyList<Finding>>("[null]"u8)).Should().Throw<JsonException>().Which.Path
            .Should().Be("$[0]");

    [Fact]
    public void UseAntqDomain_OfOptions_MakesThemStrictAndUnescaped()
    {
        var options =
            new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.UseAntqDomain();

        JsonSerializer.Serialize(new { Name = "Phú Thọ", Unit = PhuTho }, options).Should().Be("""{"name":"Phú Thọ","unit":"25@2025-07-01"}""");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Issuer>("""{"office":"minister","office":"minister"}""", options)).Should().Throw<JsonException>();
        options.GetTypeInfo(typeof(Report)).OriginatingResolver.Should().BeSameAs(AntqJson.TypeInfoResolver);
    }

    [Fact]
    public void UseAntqDomain_OfOptions_WritesDaysOfTheApplicationsOwnTypes()
    {
        var day = new LocalDate(2025, 7, 1);
        var sent = new ApplicationDay(day, null, [day], new Dictionary<LocalDate, int> { [day] = 3 });
        JsonSerializerOptions[] all =
        [
            new JsonSerializerOptions().UseAntqDomain(),
            new JsonSerializerOptions(JsonSerializerDefaults.Web).UseAntqDomain(),
            new JsonSerializerOptions { TypeInfoResolver = new AppJsonContext() }.UseAntqDomain(),
        ];

        foreach (var options in all)
        {
            var json = JsonSerializer.Serialize(sent, options);
            json.ToUpperInvariant().Should().Be(
                """{"DAY":"2025-07-01","LAST":NULL,"DAYS":["2025-07-01"],"BYDAY":{"2025-07-01":3}}""");
            var read = JsonSerializer.Deserialize<ApplicationDay>(json, options)!;
            (read.Day, read.Last, read.Days.Single(), read.ByDay[day]).Should().Be((day, null, day, 3));
            FluentActions.Invoking(() => JsonSerializer.Deserialize<LocalDate>("\"2025-02-29\"", options)).Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void UseAntqDomain_OfOptionsWithAConverterOfDays_LeavesItToThem()
    {
        var before = new JsonSerializerOptions { Converters = { new DayOfYearConverter() } }.UseAntqDomain();
        var after = new JsonSerializerOptions().UseAntqDomain();
        after.Converters.Add(new DayOfYearConverter());

        foreach (var options in new[] { before, after })
            JsonSerializer.Serialize(new { Day = new LocalDate(2025, 2, 1) }, options).Should().Be("""{"Day":32}""");
    }

    private sealed class DayOfYearConverter : System.Text.Json.Serialization.JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
            => writer.WriteNumberValue(value.DayOfYear);
    }

    [Theory]
    [InlineData("{\"vi\":\"a\",\"vi\":\"a\",\"en\":\"b\"}", "$")]
    [InlineData("{\"vi\":\"a\"}", "$")]
    [InlineData("{\"vi\":\"a\",\"en\":null}", "$.en")]
    [InlineData("{\"vi\":\"a\",\"en\":\"b\"} {}", "$")]
    [InlineData("null", "$")]
    [InlineData("", "$")]
    public void Read_OfWhatIsNoSuchValue_TellsThePlace(string json, string path)
    {
        var refusal = FluentActions.Invoking(() => AntqJson.Read<BilingualText>(Encoding.UTF8.GetBytes(json))).Should()
            .Throw<JsonException>().Which;

        refusal.Path.Should().StartWith(path);
        refusal.Message.Should().Contain("Path: $");
    }

    private static object Sample(string number)
        => Samples[int.Parse(number.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)];

    private static string JsonNode(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString();

    private static RollUpResult RollUp()
        => new Aggregator(Gazetteer.Default).RollUp(
            [Seeds.Report(Seeds.PhuTho)], OrganisationLevel.Province, new LocalDate(2026, 11, 21), ReportingPeriod.Parse("2015/2025"));
}
