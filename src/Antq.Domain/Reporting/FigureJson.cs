using System.Text.Json;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using NodaTime;
using static Antq.Domain.Reporting.ReportJsonTokens;

namespace Antq.Domain.Reporting;

/// <summary>Reads and writes the figures of report documents.</summary>
internal static class FigureJson
{
    public static List<Figure> ReadAll(ref ReportJsonTokens tokens)
    {
        List<Figure> figures = [];
        tokens.Require(JsonTokenType.StartArray);
        while (tokens.NextItem()) figures.Add(Read(ref tokens));
        return figures;
    }

    public static void WriteAll(in ReportJsonValues to, ReportMember member, IReadOnlyList<Figure> figures)
    {
        to.List(member);
        for (var place = 0; place < figures.Count; place++) Write(in to, figures[place]);
        to.EndList();
    }

    private static Figure Read(ref ReportJsonTokens tokens)
    {
        string? measure = null;
        Count? value = null;
        FigureStatus? status = null;
        Count? outOf = null;
        Percentage? share = null;
        Count? target = null;
        TargetShare? achieved = null;
        Population? population = null;
        UnitKey? unit = null;
        string? body = null;
        ReportingPeriod? period = null;
        LocalDate? day = null;
        KindId<MovementType>? movement = null;
        Drive? drive = null;
        IReadOnlyList<Figure> ofWhich = [];
        PartsKind parts = default;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Measure: measure = tokens.Identifier(); break;
                case ReportMember.Value: value = tokens.IsNull ? null : tokens.Count(); break;
                case ReportMember.Status: status = tokens.IsNull ? null : tokens.Name<FigureStatus>(); break;
                case ReportMember.OutOf: outOf = tokens.IsNull ? null : tokens.Count(); break;
                case ReportMember.Share: share = tokens.IsNull ? null : tokens.Percentage(); break;
                case ReportMember.Target: target = tokens.IsNull ? null : tokens.Count(); break;
                case ReportMember.Achieved: achieved = tokens.IsNull ? null : tokens.Share(); break;
                case ReportMember.Population: population = tokens.IsNull ? null : Population.Parse(tokens.Identifier(), null); break;
                case ReportMember.Unit: unit = tokens.IsNull ? null : tokens.Key(); break;
                case ReportMember.Body: body = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.Period: period = tokens.IsNull ? null : tokens.Period(); break;
                case ReportMember.Day: day = tokens.IsNull ? null : tokens.Day(); break;
                case ReportMember.Movement: movement = tokens.IsNull ? null : tokens.Kind<MovementType>(); break;
                case ReportMember.Drive: drive = tokens.IsNull ? null : ReportPartsJson.Drive(ref tokens); break;
                case ReportMember.OfWhich: ofWhich = ReadAll(ref tokens); break;
                case ReportMember.Parts: parts = tokens.Name<PartsKind>(); break;
                default: throw Unread();
            }
        }

        return new Figure
        {
            Measure = MeasureId.Parse(measure ?? throw Unread(), null),
            Value = value,
            Status = status,
            OutOf = outOf,
            Share = share,
            Target = target,
            Achieved = achieved,
            Population = population,
            Unit = unit,
            Body = body,
            Period = period,
            Day = day,
            Movement = movement,
            Drive = drive,
            OfWhich = ofWhich,
            Parts = parts,
        };
    }

    private static void Write(in ReportJsonValues to, Figure figure)
    {
        to.Object();
        to.Text(ReportMember.Measure, figure.Measure.ToString());
        to.Count(ReportMember.Value, figure.Value);
        if (figure.Status is { } status) to.Name(ReportMember.Status, status);
        to.Count(ReportMember.OutOf, figure.OutOf);
        if (figure.Share is { } share) to.Text(ReportMember.Share, share.ToString());
        to.Count(ReportMember.Target, figure.Target);
        if (figure.Achieved is { } achieved) to.Text(ReportMember.Achieved, achieved.ToString());
        if (figure.Population is { } population) to.Text(ReportMember.Population, population.ToString());
        if (figure.Unit is { } unit) to.Key(ReportMember.Unit, unit);
        if (figure.Body is { } body) to.Text(ReportMember.Body, body);
        if (figure.Period is { } period) to.Period(ReportMember.Period, period);
        if (figure.Day is { } day) to.Day(ReportMember.Day, day);
        if (figure.Movement is { } movement) to.Text(ReportMember.Movement, movement.ToString());
        if (figure.Drive is { } drive) ReportPartsJson.Drive(in to, drive);
        WriteAll(in to, ReportMember.OfWhich, figure.OfWhich);
        if (figure.Parts != default) to.Name(ReportMember.Parts, figure.Parts);
        to.EndObject();
    }
}
