using System.Text.Json;
using Antq.Domain.Movements;
using NodaTime;
using static Antq.Domain.Reporting.ReportJsonTokens;

namespace Antq.Domain.Reporting;

/// <summary>Reads and writes the small objects of report documents.</summary>
internal static class ReportPartsJson
{
    public static ReportReference Reference(ref ReportJsonTokens tokens)
    {
        string? id = null;
        int? revision = null;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Id: id = tokens.Text(); break;
                case ReportMember.Revision: revision = tokens.IsNull ? null : tokens.Number(); break;
                default: throw Unread();
            }
        }

        return new ReportReference(id ?? throw Unread(), revision);
    }

    public static void Reference(in ReportJsonValues to, ReportReference reference)
    {
        to.Object();
        to.Text(ReportMember.Id, reference.Id);
        if (reference.Revision is { } revision) to.Number(ReportMember.Revision, revision);
        to.EndObject();
    }

    public static EmulationCluster Cluster(ref ReportJsonTokens tokens)
    {
        string? name = null;
        List<UnitKey>? members = null;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Name: name = tokens.Text(); break;
                case ReportMember.Members: members = Keys(ref tokens); break;
                default: throw Unread();
            }
        }

        return new EmulationCluster(name ?? throw Unread(), members ?? []);
    }

    public static void Cluster(in ReportJsonValues to, EmulationCluster cluster)
    {
        to.Object(ReportMember.Cluster);
        to.Text(ReportMember.Name, cluster.Name);
        to.List(ReportMember.Members);
        for (var place = 0; place < cluster.Members.Count; place++) to.Key(cluster.Members[place]);
        to.EndList();
        to.EndObject();
    }

    public static ReportSource Source(ref ReportJsonTokens tokens)
    {
        string? title = null;
        LocalDate? date = null;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Title: title = tokens.Text(); break;
                case ReportMember.Date: date = tokens.Day(); break;
                default: throw Unread();
            }
        }

        return new ReportSource(title ?? throw Unread(), date ?? throw Unread());
    }

    public static void Source(in ReportJsonValues to, ReportSource source)
    {
        to.Object(ReportMember.Source);
        to.Text(ReportMember.Title, source.Title);
        to.Day(ReportMember.Date, source.Date);
        to.EndObject();
    }

    public static Drive Drive(ref ReportJsonTokens tokens)
    {
        string? name = null;
        LocalDate? origin = null;
        int? years = null;
        DriveKind? kind = null;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Name: name = tokens.Text(); break;
                case ReportMember.Origin: origin = tokens.IsNull ? null : tokens.Day(); break;
                case ReportMember.Years: years = tokens.IsNull ? null : tokens.Number(); break;
                case ReportMember.Kind: kind = tokens.IsNull ? null : tokens.Name<DriveKind>(); break;
                default: throw Unread();
            }
        }

        return new Drive(name ?? throw Unread(), origin, years, kind);
    }

    public static void Drive(in ReportJsonValues to, Drive drive)
    {
        to.Object(ReportMember.Drive);
        to.Text(ReportMember.Name, drive.Name);
        if (drive.Origin is { } origin) to.Day(ReportMember.Origin, origin);
        if (drive.Years is { } years) to.Number(ReportMember.Years, years);
        if (drive.Kind is { } kind) to.Name(ReportMember.Kind, kind);
        to.EndObject();
    }

    public static StatedTotal Total(ref ReportJsonTokens tokens)
    {
        string? measure = null;
        Count? value = null;
        KindId<AwardForm>? form = null;
        RecipientKind? recipient = null;
        KindId<IssuingOffice>? issuer = null;
        CommendationType? type = null;
        var open = false;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Measure: measure = tokens.Identifier(); break;
                case ReportMember.Value: value = tokens.Count(); break;
                case ReportMember.Form: form = tokens.IsNull ? null : tokens.Kind<AwardForm>(); break;
                case ReportMember.Open: open = tokens.Flag(); break;
                case ReportMember.Recipient: recipient = tokens.IsNull ? null : tokens.Name<RecipientKind>(); break;
                case ReportMember.Office: issuer = tokens.IsNull ? null : tokens.Kind<IssuingOffice>(); break;
                case ReportMember.Type: type = tokens.IsNull ? null : tokens.Name<CommendationType>(); break;
                default: throw Unread();
            }
        }

        return new StatedTotal(MeasureId.Parse(measure ?? throw Unread(), null), value ?? throw Unread(), form, open, recipient, issuer,
            type);
    }

    public static void Total(in ReportJsonValues to, StatedTotal total)
    {
        to.Object();
        to.Text(ReportMember.Measure, total.Measure.ToString());
        to.Count(ReportMember.Value, total.Value);
        if (total.Form is { } form) to.Text(ReportMember.Form, form.ToString());
        if (total.Open) to.Flag(ReportMember.Open, total.Open);
        if (total.Recipient is { } recipient) to.Name(ReportMember.Recipient, recipient);
        if (total.Issuer is { } issuer) to.Text(ReportMember.Office, issuer.ToString());
        if (total.Type is { } type) to.Name(ReportMember.Type, type);
        to.EndObject();
    }

    public static Remark Remark(ref ReportJsonTokens tokens)
    {
        string? text = null;
        KindId<MovementType>? movement = null;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Text: text = tokens.Text(); break;
                case ReportMember.Movement: movement = tokens.IsNull ? null : tokens.Kind<MovementType>(); break;
                default: throw Unread();
            }
        }

        return new Remark(text ?? throw Unread(), movement);
    }

    public static void Remark(in ReportJsonValues to, Remark remark)
    {
        to.Object();
        to.Text(ReportMember.Text, remark.Text);
        if (remark.Movement is { } movement) to.Text(ReportMember.Movement, movement.ToString());
        to.EndObject();
    }

    private static List<UnitKey> Keys(ref ReportJsonTokens tokens)
    {
        List<UnitKey> keys = [];
        tokens.Require(JsonTokenType.StartArray);
        while (tokens.NextItem()) keys.Add(tokens.Key());
        return keys;
    }
}
