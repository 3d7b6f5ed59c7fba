using Antq.Domain.Tests.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// A gazetteer in which communes of two provinces with districts are divided and joined in 2025, one across the new border, and again in
/// 2027.
/// </summary>
internal static class SharingGazetteer
{
    private static readonly string[] Old = ["00001 101", "00002 101", "00003 102", "00004 201", "00005 202"];
    private static readonly string[] Passing = ["10001 03", "10002 03", "10004 04"];
    private static readonly string[] Lasting = ["10003 04", "10005 04"];
    private static readonly string[] Youngest = ["20001 03", "20002 03", "20003 04", "20004 04"];

    /// <summary>The communes that others became, with these; the divided ones have several.</summary>
    public static IReadOnlyDictionary<string, string[]> Successors { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["00001"] = ["10001"],
        ["00002"] = ["10001", "10002", "10003"],
        ["00003"] = ["10003", "10004"],
        ["00004"] = ["10004"],
        ["00005"] = ["10004", "10005"],
        ["10001"] = ["20001", "20002"],
        ["10002"] = ["20002"],
        ["10004"] = ["20003", "20004"],
    };

    public static LocalDate Before { get; } = new(2025, 6, 30);

    public static LocalDate Between { get; } = new(2026, 1, 1);

    public static LocalDate After { get; } = new(2027, 1, 1);

    public static Gazetteer Gazetteer { get; } = Load();

    /// <summary>The gazetteer anew, with nothing kept from other tests.</summary>
    public static Gazetteer Load() => Gazetteers.Load(Text());

    /// <summary>The key of a unit whose code tells when it lived.</summary>
    public static UnitKey Key(string code) => UnitKey.Of(code, code switch
    {
        "BCA" => new LocalDate(1976, 7, 2),
        "V05" => new LocalDate(2018, 8, 7),
        "01" or "02" => new LocalDate(2000, 1, 1),
        "03" or "04" or ['1', _, _, _, _] => new LocalDate(2025, 7, 1),
        ['2', _, _, _, _] => After,
        _ => Before,
    });

    private static string Text() => $"""
        antq-data 1 sharing-1

        [acts]
        id,title,adopted,in_force

        [levels]
        level,known_from
        ministry,1976-07-02
        department,2018-08-07
        province,2000-01-01
        district,2025-06-30
        commune,2025-06-30

        [units]
        key,valid_from,valid_to,name,name_en,kind,parent,act,confidence
        BCA@1976-07-02,,,Bộ Công an,,bộ,,,verified
        V05@2018-08-07,2018-08-07,,Cục Xây dựng phong trào,,cục,BCA@1976-07-02,,verified
        01@2000-01-01,,2025-06-30,Một,,tỉnh,BCA@1976-07-02,,verified
        02@2000-01-01,,2025-06-30,Hai,,tỉnh,BCA@1976-07-02,,verified
        03@2025-07-01,2025-07-01,,Ba,,tỉnh,BCA@1976-07-02,,verified
        04@2025-07-01,2025-07-01,,Bốn,,tỉnh,BCA@1976-07-02,,verified
        {Rows("101 01", "102 01", "201 02", "202 02").Of(",,2025-06-30", "huyện")}
        {Rows(Old).Of(",,2025-06-30", "xã")}
        {Rows(Passing).Of(",2025-07-01,2026-12-31", "xã")}
        {Rows(Lasting).Of(",2025-07-01,", "xã")}
        {Rows(Youngest).Of(",2027-01-01,", "xã")}

        [unit-states]
        unit,from,name,name_en,kind,parent,act,confidence

        [unit-aliases]
        unit,alias

        [unit-events]
        day,successor,predecessor,kind,ground,people,act,confidence,part
        2025-07-01,03@2025-07-01,01@2000-01-01,split,some,some,,verified,
        2025-07-01,04@2025-07-01,01@2000-01-01,split,some,some,,verified,
        2025-07-01,04@2025-07-01,02@2000-01-01,merge,all,all,,verified,
        {Edges("0", "2025-07-01")}
        {Edges("1", "2027-01-01")}

        """;

    private static (string Code, string Parent)[] Rows(params string[] rows)
        => [.. rows.Select(row => (row[..^3].TrimEnd(), row[^3..].Trim()))];

    private static string Of(this (string Code, string Parent)[] rows, string life, string kind)
        => string.Join('\n', rows.Select(row => $"{Key(row.Code)}{life},Đơn vị {row.Code},,{kind},{Key(row.Parent)},,verified"));

    private static string Edges(string century, string day)
        => string.Join(
            '\n', Successors.Where(entry => entry.Key.StartsWith(century, StringComparison.Ordinal))
            .SelectMany(entry => entry.Value.Order(StringComparer.Ordinal)
            .Select(successor
                => $"{day},{Key(successor)},{Key(entry.Key)},{(entry.Value.Length == 1 ? "merge,all,all" : "split,some,some")},,verified,")));
}
