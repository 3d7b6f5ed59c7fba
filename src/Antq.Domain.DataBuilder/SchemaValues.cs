using System.Text.Json.Nodes;
using Antq.Domain.Measures;
using NodaTime;

namespace Antq.Domain.DataBuilder;

/// <summary>The format of each value that is one text, or one number, in a document.</summary>
public static class SchemaValues
{
    /// <summary>An identifier of lower-case words joined by hyphens.</summary>
    private const string Slug = "^(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    private const string Number = "(0|[1-9][0-9]*)";

    private const string Day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    /// <summary>The values, by their type.</summary>
    public static IReadOnlyDictionary<Type, Func<JsonObject>> All { get; } = new Dictionary<Type, Func<JsonObject>>
    {
        [typeof(LocalDate)] = () => Text($"^{Day}$", "A day of the civil calendar, of the years 0001 to 9998.", "2025-07-01"),
        [typeof(UnitKey)] = () => Text(
            $"^(?=.{{1,64}}@)([0-9]{{2}}|[0-9]{{3}}|[0-9]{{5}}|[A-Z]+|[A-Z]{{1,2}}[0-9]{{2}}|[a-z][a-z0-9]*(-[a-z0-9]+)*)@{Day}$",
            "One legal life of a unit: its code, an at sign, and the day that tells it from others under the same code.",
            "24@2025-07-01"),
        [typeof(ReportingPeriod)] = () => Text(
            $"^([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[0-9]{{4}}(-(H[12]|Q[1-4]|9M|0[1-9]|1[0-2]))?$|^[0-9]{{4}}/[0-9]{{4}}$"
                + $"|^({Day}|\\.\\.)/{Day}$|^phase:[0-9]{{4}}/[0-9]{{4}}(\\|.*\\S.*)?$",
            "A period: a year or a part of one, also of another calendar by its id; whole years; days, with an open start where the "
                + "first is not known; a phase with what it is called.",
            "2025",
            "2025-Q3",
            "nd09:2025-H1",
            "2019/2024",
            "2022-06-15/2022-08-19",
            "../2022-06-15",
            "phase:2015/2020|5 năm"),
        [typeof(MeasureId)] = () => Text(Slug, "A measure, of the library or of an application.", "model-sites"),
        [typeof(Population)] = () => Text(Slug, "A group of people that a figure is limited to.", "association-members"),
        [typeof(AwardSchemeId)] = () => Text(Slug, "An award of the law.", "feat-order"),
        [typeof(TargetShare)] = () => Text(
            "^([0-9]+(\\.[0-9]+)?|[+-][0-9]+(\\.[0-9]+)?)%$",
            "What is said of a target: the share of it that was reached, or with a sign by how much it was exceeded or missed.",
            "105%",
            "+5%"),
        [typeof(Percentage)] = () => Text(
            "^(0|[1-9][0-9]*)(\\.[0-9]+)?%$", "A share in percent, with the decimals that the source states.", "89.44%", "64%"),
        [typeof(Count)] = () => Count(),
    };

    /// <summary>Returns the schema of a value; null for a type that is none of these.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isRead">Whether the document is one that others write for the library to read.</param>
    public static JsonObject? Of(Type type, bool isRead)
        => isRead && type == typeof(Count) ? Count(NeutralText()) : All.TryGetValue(type, out var value) ? value() : null;

    /// <summary>Returns the schema of the id of a kind: one of the library, or one of an application.</summary>
    /// <param name="names">The schema of those of the library.</param>
    public static JsonObject Kind(JsonObject names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var description = names["description"]!.GetValue<string>();
        names["description"] = "Those of the library.";
        return new JsonObject
        {
            ["description"] = description,
            ["anyOf"] = new JsonArray(
                names, new JsonObject { ["description"] = "One that an application declares.", ["type"] = "string", ["pattern"] = Slug }),
        };
    }

    private static JsonObject NeutralText() => Text(
        $"^{Number}(\\.\\.(~{Number}(\\.\\.{Number})?|{Number})?)?(\\|.*\\S.*)?$",
        "The neutral text of a count, as repairs of findings have it. The library reads it, and writes one of the other forms.",
        "2431..|hơn 2.430",
        "8..27");

    private static JsonObject Text(string pattern, string description, params string[] examples) => new()
    {
        ["description"] = description,
        ["type"] = "string",
        ["pattern"] = pattern,
        ["examples"] = new JsonArray([.. examples.Select(example => JsonValue.Create(example))]),
    };

    private static JsonObject Count(params JsonObject[] others)
    {
        return new JsonObject
        {
            ["description"] =
                "A count: a whole number, or an object that tells its bounds. The reader also holds the bounds against each other.",
            ["oneOf"] = new JsonArray(
            [
                Whole("An exact count."),
                new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject
                    {
                        ["lower"] = Whole("The least that it can be."),
                        ["upper"] = Whole("The most that it can be; absent where nothing bounds it."),
                        ["nominal"] = Whole("The number that an approximate wording names."),
                        ["text"] =
                            new JsonObject
                            {
                                ["description"] = "The words of the source.",
                                ["type"] = "string",
                                ["pattern"] = SchemaFiles.NotBlank
                            },
                    },
                    ["required"] = new JsonArray("lower"),
                    ["additionalProperties"] = false,
                },
                .. others,
            ]),
            ["examples"] = new JsonArray(910, new JsonObject { ["lower"] = 2431, ["text"] = "hơn 2.430" }),
        };

        static JsonObject Whole(string description)
            => new() { ["description"] = description, ["type"] = "integer", ["minimum"] = 0, ["maximum"] = long.MaxValue };
    }
}
