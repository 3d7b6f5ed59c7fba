using System.Text.Json.Nodes;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;

namespace Antq.Domain.Tests.Json;

/// <summary>Report documents drawn by a seed: every member is in some of them, in an order that is drawn too.</summary>
internal sealed class RandomDocuments(int seed)
{
    private static readonly string[] Texts =
    [
        "Báo cáo",
        "Đợt thi đua \"Vì an ninh Tổ quốc\"", "a/b\\c & <i> + '",
        "Nhiều tập thể, cá nhân", "x", "Huân chương Chiến công 😀", "a\u2028b", "cán bộ và nhân dân xã Tam Hồng",
    ];

    private static readonly string[] Keys =
    [
        "24@2025-07-01", "00070@2025-07-01", "BCA@1976-07-02", "V05@2018-08-07", "vinh-phu@1976-07-02", "123@0001-01-01",
    ];

    private static readonly string[] Periods =
    [
        "2021", "2025-H1", "2025-Q3", "2025-9M", "2025-09", "nd09:2025-Q3", "school:2024", "phase:2015/2020",
        "phase:2015/2020|5 năm \"đầu\"", "2019/2024", "2022-06-15/2022-08-19", "../2022-06-15",
    ];

    private static readonly string[] Days = ["2025-07-01", "2024-02-29", "0001-01-01", "9998-12-31"];

    private static readonly string[] Identifiers = ["models", "model-sites", "award-instances", "a", "my-own-measure-2"];

    private readonly Random _random = new(seed);

    /// <summary>A document that is right.</summary>
    public JsonObject Next()
    {
        var isFirst = _random.Next(3) == 0;
        var document = new JsonObject
        {
            ["format"] = isFirst ? "antq-report/1" : Report.CurrentFormat,
            ["id"] = Text(),
            ["revision"] = _random.Next(1, 4),
            ["supersedes"] = Maybe(() => List(Reference)),
            ["reporter"] = Maybe(Key),
            ["unit"] = Key(),
            ["cluster"] = Maybe(() => Shuffled(new JsonObject { ["name"] = Text(), ["members"] = Members(isFirst) })),
            ["period"] = Period(),
            ["asOf"] = Day(),
            ["movement"] = Name<MovementType>(),
            ["source"] = Maybe(() => Shuffled(new JsonObject { ["title"] = Text(), ["date"] = Day() })),
            ["figures"] = Maybe(() => List(() => Figure(2, isFirst))),
            ["awards"] = Maybe(() => isFirst ? List(Award) : Awards()),
            ["statedTotals"] = Maybe(() => List(() => Total(isFirst))),
            ["remarks"] = Maybe(() => List(() => Shuffled(new JsonObject { ["text"] = Text(), ["movement"] = Maybe(Name<MovementType>) }))),
        };
        if (!isFirst) document["body"] = Maybe(Text);
        return Shuffled(document);
    }

    private JsonArray Members(bool isFirst)
    {
        var members = List(Key);
        if (isFirst) members.Add(Key());
        return members;
    }

    private JsonObject Reference() => Shuffled(new JsonObject { ["id"] = Text(), ["revision"] = Maybe(() => _random.Next(1, 9)) });

    private JsonObject Figure(int levels, bool isFirst)
    {
        var status = Enum.GetValues<FigureStatus>()[_random.Next(isFirst ? 4 : 5)];
        var hasValue = status is FigureStatus.Reported or FigureStatus.Estimated;
        var ofDay = _random.Next(2) == 0;
        var figure = new JsonObject
        {
            ["measure"] = Identifier(),
            ["value"] = hasValue ? Count() : null,
            ["status"] = hasValue && status == FigureStatus.Reported ? Maybe(() => NameOf(status)) : NameOf(status),
            ["outOf"] = Maybe(Count),
            ["target"] = Maybe(Count),
            ["achieved"] = Maybe(() => Pick("105%", "+5%", "-5.50%")),
            ["population"] = Maybe(() => Pick("association-members", "youth")),
            ["unit"] = Maybe(Key),
            ["period"] = ofDay ? null : Maybe(Period),
            ["day"] = ofDay ? Maybe(Day) : null,
            ["movement"] = Maybe(Name<MovementType>),
            ["drive"] = Maybe(Drive),
            ["ofWhich"] = levels == 0 ? null : Maybe(() => List(() => Figure(levels - 1, isFirst))),
            ["parts"] = Maybe(Name<PartsKind>),
        };
        if (!isFirst) figure["body"] = Maybe(Text);
        if (!isFirst) figure["share"] = status == FigureStatus.ShareOnly ? Pick("89.44%", "0%") : Maybe(() => Pick("64%", "105.0%"));
        return Shuffled(figure);
    }

    private JsonObject Award()
    {
        var ofDay = _random.Next(2) == 0;
        var issuers = List(Issuer);
        issuers.Add(Issuer());
        return Shuffled(new JsonObject
        {
            ["form"] = Name<AwardForm>(),
            ["scheme"] = Maybe(() => Pick("feat-order", "my-order")),
            ["class"] = Maybe(Name<AwardClass>),
            ["title"] = Maybe(Text),
            ["type"] = Maybe(Name<CommendationType>),
            ["issuers"] = issuers,
            ["recipients"] = Recipients(),
            ["recipientsText"] = Maybe(Text),
            ["among"] = Maybe(Identifier),
            ["status"] = Maybe(Name<AwardStatus>),
            ["day"] = ofDay ? Maybe(Day) : null,
            ["during"] = ofDay ? null : Maybe(Period),
            ["unit"] = Maybe(Key),
            ["movement"] = Maybe(Name<MovementType>),
            ["drive"] = Maybe(Drive),
            ["eventId"] = Maybe(() => Pick("e-1", "Lễ 02/9")),
            ["presentedBy"] = Maybe(Text),
            ["proposedBy"] = Maybe(Text),
        });
    }

    /// <summary>Awards of the second format: of several possible values or none, with parts, and that others may include.</summary>
    private JsonArray Awards()
    {
        var awards = List(() => Vague(Award(), 2));
        for (var place = 0; place < awards.Count; place++)
        {
            var award = awards[place]!.AsObject();
            award["name"] = $"số {place + 1}";
            if (place > 0) award["mayBeIncludedIn"] = new JsonArray("số 1");
        }

        return awards;
    }

    private JsonObject Vague(JsonObject award, int levels)
    {
        award["form"] = Possible(award["form"]!, "order", "badge");
        award["class"] = Possible("first", "second", "third");
        award["scheme"] = Possible("feat-order", "my-order", "labour-order");
        if (_random.Next(2) == 0) award.Remove("issuers");
        award["body"] = Maybe(Text);
        award["posthumous"] = _random.Next(2) == 0;
        award["force"] = Maybe(Name<Award.RecipientForce>);
        award["honours"] = Maybe(Period);
        award["nth"] = Maybe(() => _random.Next(1, 5));
        award["parts"] = Maybe(Name<PartsKind>);
        award["ofWhich"] = levels == 0 ? null : Maybe(() => List(() => Part(levels - 1)));
        return Shuffled(award);
    }

    private JsonObject Part(int levels)
    {
        var part = Vague(Award(), levels);
        part.Remove("eventId");
        return part;
    }

    /// <summary>One value, several, or none.</summary>
    private JsonNode? Possible(JsonNode one, params string[] others) => _random.Next(4) switch
    {
        0 => null,
        1 => new JsonArray([.. others.Select(other => (JsonNode)other)]),
        _ => one.DeepClone(),
    };

    private JsonObject Issuer() => Shuffled(new JsonObject { ["office"] = Name<IssuingOffice>(), ["unit"] = Maybe(Key) });

    private JsonObject Recipients()
    {
        var kinds = new[] { "collectives", "individuals", "households" };
        _random.Shuffle(kinds);
        return Shuffled(new JsonObject
        {
            [kinds[0]] = Count(),
            [kinds[1]] = Maybe(Count),
            ["unsplit"] = Maybe(() => Shuffled(new JsonObject { ["count"] = Count(), ["kinds"] = new JsonArray(kinds[1], kinds[0]) })),
        });
    }

    private JsonObject Drive() => Shuffled(new JsonObject
    {
        ["name"] = Text(),
        ["origin"] = Maybe(Day),
        ["years"] = Maybe(() => _random.Next(1, 99)),
        ["kind"] = Maybe(Name<DriveKind>),
    });

    private JsonObject Total(bool isFirst)
    {
        var total = new JsonObject
        {
            ["measure"] = Identifier(),
            ["value"] = Count(),
            ["form"] = Maybe(Name<AwardForm>),
            ["open"] = _random.Next(2) == 0,
        };
        if (isFirst) return Shuffled(total);
        total["recipient"] = Maybe(Name<RecipientKind>);
        total["office"] = Maybe(Name<IssuingOffice>);
        total["type"] = Maybe(Name<CommendationType>);
        return Shuffled(total);
    }

    private JsonNode Count() => _random.Next(5) switch
    {
        0 => new JsonObject { ["lower"] = 7, ["upper"] = 9, ["nominal"] = 8, ["text"] = Text() },
        1 => new JsonObject { ["text"] = "hơn 2.430", ["lower"] = 2431 },
        2 => long.MaxValue,
        _ => _random.Next(500),
    };

    private JsonNode Text() => Pick(Texts);

    private JsonNode Key() => Pick(Keys);

    private JsonNode Period() => Pick(Periods);

    private JsonNode Day() => Pick(Days);

    private JsonNode Identifier() => Pick(Identifiers);

    private JsonNode Pick(params string[] texts) => texts[_random.Next(texts.Length)];

    private JsonNode Name<T>()
        where T : struct, Enum
        => NameOf(Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)]);

    private static JsonNode NameOf<T>(T value) => System.Text.Json.JsonSerializer.SerializeToNode(value)!;

    private JsonNode? Maybe(Func<JsonNode?> value) => _random.Next(2) == 0 ? value() : null;

    private JsonArray List(Func<JsonNode> item) => new([.. Enumerable.Range(0, _random.Next(3)).Select(_ => item())]);

    /// <summary>The members in another order. Of those that are null some are left out, and all that may not be null.</summary>
    private JsonObject Shuffled(JsonObject members)
    {
        string[] neverNull = ["supersedes", "figures", "awards", "statedTotals", "remarks", "ofWhich", "parts", "status"];
        var drawn = members
            .Where(member => member.Value is not null || (_random.Next(4) == 0 && !neverNull.Contains(member.Key))).ToArray();
        members.Clear();
        _random.Shuffle(drawn);
        return new JsonObject(drawn);
    }
}
