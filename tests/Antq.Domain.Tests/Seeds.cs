namespace Antq.Domain.Tests;

/// <summary>The five seed reports, as documents and as reports.</summary>
internal static class Seeds
{
    public const string VinhPhuc = "vinh-phuc-2022-06-15";
    public const string Ministry = "bo-cong-an-2020-11-20";
    public const string NamDinh = "nam-dinh-2022-01-04";
    public const string PhuTho = "phu-tho-2025-11-24";
    public const string QuangNam = "quang-nam-2024-09-19";

    public static IReadOnlyList<string> Ids { get; } = [VinhPhuc, Ministry, NamDinh, PhuTho, QuangNam];

    public static IReadOnlyList<Report> All { get; } = [.. Ids.Select(Report)];

    public static string Json(string id) => Checkout.Read("samples", "Rollup", "reports", id + ".json");

    public static Report Report(string id) => ReportJson.Read(System.Text.Encoding.UTF8.GetBytes(Json(id)));
}
