using System.Globalization;

namespace Antq.Domain.Reporting;

/// <summary>Places of a report's document as JSON pointers; the common ones are made once.</summary>
internal static class ReportPlaces
{
    private const int Many = 32;

    private static readonly string[] Figures = [.. Enumerable.Range(0, Many).Select(MakeFigure)];
    private static readonly string[] Awards = [.. Enumerable.Range(0, Many).Select(MakeAward)];
    private static readonly string[] Kinds = ["collectives", "individuals", "households", "unsplit"];
    private static readonly string[] Recipients = [.. Awards.SelectMany(_ => Kinds, (award, kind) => $"{award}/recipients/{kind}")];

    /// <summary>Returns the place of a figure.</summary>
    public static string Figure(int index) => index < Many ? Figures[index] : MakeFigure(index);

    /// <summary>Returns the place of an award.</summary>
    public static string Award(int index) => index < Many ? Awards[index] : MakeAward(index);

    /// <summary>Returns the place of a number of recipients.</summary>
    public static string RecipientsOf(int award, string kind)
        => award < Many && Array.IndexOf(Kinds, kind) is >= 0 and var place
            ? Recipients[(award * Kinds.Length) + place]
            : $"{Award(award)}/recipients/{kind}";

    private static string MakeFigure(int index) => string.Create(CultureInfo.InvariantCulture, $"/figures/{index}");

    private static string MakeAward(int index) => string.Create(CultureInfo.InvariantCulture, $"/awards/{index}");
}
