using System.Text.Json;
using Antq.Domain.Periods;
using NodaTime;
using static Antq.Domain.Reporting.ReportJsonTokens;

namespace Antq.Domain.Reporting;

/// <summary>
/// Reads and writes report documents without the metadata of the serializer: compiling these takes most of the time of a process's first
/// report, and walking through them most of that of every other.
/// </summary>
/// <remarks>
/// It reads valid documents only. The others are left to the serializer, which refuses them with reason, path and line, or reads them when
/// they are only unusual. A test compares both on the same documents.
/// </remarks>
internal static class DirectReportJson
{
    private const ulong OfEvery = 1UL << (int)ReportMember.Format | 1UL << (int)ReportMember.Id | 1UL << (int)ReportMember.Revision
        | 1UL << (int)ReportMember.Unit | 1UL << (int)ReportMember.Period | 1UL << (int)ReportMember.AsOf
        | 1UL << (int)ReportMember.Movement;

    /// <summary>
    /// The limit on levels of parts; deeper figures are left to the serializer, which refuses what is too deep to be read back.
    /// </summary>
    private const int DeepestParts = 8;

    /// <summary>Reads a document that is nothing but a report; null when that is left to the serializer.</summary>
    public static Report? Read(ReadOnlySpan<byte> utf8, int maximumDepth, ReportingCalendars? calendars)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maximumDepth });
        try
        {
            return reader.Read() && Read(ref reader, calendars) is { } report && !reader.Read() ? report : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Reads the report at the reader's position, and leaves the reader at its end; null when that is left to the serializer.
    /// </summary>
    public static Report? Read(ref Utf8JsonReader reader, ReportingCalendars? calendars)
    {
        var tokens = new ReportJsonTokens(reader, calendars);
        try
        {
            var report = Read(ref tokens);
            reader = tokens.Reader;
            return report;
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Returns whether a report without faults is written here rather than by the serializer.</summary>
    public static bool Writes(Report report) => AreShallow(report.Figures, DeepestParts);

    /// <summary>Writes a report in the layout of the writer, with letters unescaped.</summary>
    public static void Write(Utf8JsonWriter writer, Report report)
    {
        var to = new ReportJsonValues(writer);
        Write(in to, report);
    }

    private static Report Read(ref ReportJsonTokens tokens)
    {
        string? id = null;
        var revision = 0;
        IReadOnlyList<ReportReference> supersedes = [];
        UnitKey? reporter = null;
        UnitKey unit = default;
        EmulationCluster? cluster = null;
        string? body = null;
        ReportingPeriod period = default;
        LocalDate asOf = default;
        KindId<MovementType> movement = default;
        ReportSource? source = null;
        IReadOnlyList<Figure> figures = [];
        IReadOnlyList<Award> awards = [];
        IReadOnlyList<StatedTotal> totals = [];
        IReadOnlyList<Remark> remarks = [];
        var isFirst = false;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Format when tokens.Is(ReportFormat.First): isFirst = true; break;
                case ReportMember.Format when tokens.Is(ReportFormat.Second): break;
                case ReportMember.Id: id = tokens.Text(); break;
                case ReportMember.Revision: revision = tokens.Number(); break;
                case ReportMember.Supersedes: supersedes = Supersedes(ref tokens); break;
                case ReportMember.Reporter: reporter = tokens.IsNull ? null : tokens.Key(); break;
                case ReportMember.Unit: unit = tokens.Key(); break;
                case ReportMember.Cluster: cluster = tokens.IsNull ? null : ReportPartsJson.Cluster(ref tokens); break;
                case ReportMember.Body: body = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.Period: period = tokens.Period(); break;
                case ReportMember.AsOf: asOf = tokens.Day(); break;
                case ReportMember.Movement: movement = tokens.Kind<MovementType>(); break;
                case ReportMember.Source: source = tokens.IsNull ? null : ReportPartsJson.Source(ref tokens); break;
                case ReportMember.Figures: figures = FigureJson.ReadAll(ref tokens); break;
                case ReportMember.Awards: awards = AwardJson.ReadAll(ref tokens); break;
                case ReportMember.StatedTotals: totals = Totals(ref tokens); break;
                case ReportMember.Remarks: remarks = Remarks(ref tokens); break;
                default: throw Unread();
            }
        }

        if ((seen & OfEvery) != OfEvery) throw Unread();
        var report = new Report
        {
            Id = id!,
            Revision = revision,
            Supersedes = supersedes,
            Reporter = reporter,
            Unit = unit,
            Cluster = cluster,
            Body = body,
            Period = period,
            AsOf = asOf,
            Movement = movement,
            Source = source,
            Figures = figures,
            Awards = awards,
            StatedTotals = totals,
            Remarks = remarks,
        };
        return isFirst && ReportFormat.PlaceBeyondFirst(report) is not null ? throw Unread() : report;
    }

    private static List<ReportReference> Supersedes(ref ReportJsonTokens tokens)
    {
        List<ReportReference> references = [];
        tokens.Require(JsonTokenType.StartArray);
        while (tokens.NextItem()) references.Add(ReportPartsJson.Reference(ref tokens));
        return references;
    }

    private static List<StatedTotal> Totals(ref ReportJsonTokens tokens)
    {
        List<StatedTotal> totals = [];
        tokens.Require(JsonTokenType.StartArray);
        while (tokens.NextItem()) totals.Add(ReportPartsJson.Total(ref tokens));
        return totals;
    }

    private static List<Remark> Remarks(ref ReportJsonTokens tokens)
    {
        List<Remark> remarks = [];
        tokens.Require(JsonTokenType.StartArray);
        while (tokens.NextItem()) remarks.Add(ReportPartsJson.Remark(ref tokens));
        return remarks;
    }

    private static void Write(in ReportJsonValues to, Report report)
    {
        to.Object();
        to.Text(ReportMember.Format, ReportFormat.Of(report));
        to.Text(ReportMember.Id, report.Id);
        to.Number(ReportMember.Revision, report.Revision);
        to.List(ReportMember.Supersedes);
        for (var place = 0; place < report.Supersedes.Count; place++) ReportPartsJson.Reference(in to, report.Supersedes[place]);
        to.EndList();
        if (report.Reporter is { } reporter) to.Key(ReportMember.Reporter, reporter);
        to.Key(ReportMember.Unit, report.Unit);
        if (report.Cluster is { } cluster) ReportPartsJson.Cluster(in to, cluster);
        if (report.Body is { } body) to.Text(ReportMember.Body, body);
        to.Period(ReportMember.Period, report.Period);
        to.Day(ReportMember.AsOf, report.AsOf);
        to.Text(ReportMember.Movement, report.Movement.ToString());
        if (report.Source is { } source) ReportPartsJson.Source(in to, source);
        FigureJson.WriteAll(in to, ReportMember.Figures, report.Figures);
        AwardJson.WriteAll(in to, ReportMember.Awards, report.Awards);
        to.List(ReportMember.StatedTotals);
        for (var place = 0; place < report.StatedTotals.Count; place++) ReportPartsJson.Total(in to, report.StatedTotals[place]);
        to.EndList();
        to.List(ReportMember.Remarks);
        for (var place = 0; place < report.Remarks.Count; place++) ReportPartsJson.Remark(in to, report.Remarks[place]);
        to.EndList();
        to.EndObject();
    }

    private static bool AreShallow(IReadOnlyList<Figure> figures, int levels)
    {
        for (var place = 0; place < figures.Count; place++)
        {
            if (figures[place].OfWhich is { Count: > 0 } parts && (levels == 0 || !AreShallow(parts, levels - 1))) return false;
        }

        return true;
    }
}
