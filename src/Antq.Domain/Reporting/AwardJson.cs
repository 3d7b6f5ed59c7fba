using System.Text.Json;
using Antq.Domain.Movements;
using NodaTime;
using static Antq.Domain.Reporting.ReportJsonTokens;

namespace Antq.Domain.Reporting;

/// <summary>Reads and writes the awards of report documents.</summary>
internal static class AwardJson
{
    private const ulong OfEvery = 1UL << (int)ReportMember.Form | 1UL << (int)ReportMember.Issuers | 1UL << (int)ReportMember.Recipients;

    public static List<Award> ReadAll(ref ReportJsonTokens tokens)
    {
        List<Award> awards = [];
        tokens.Require(JsonTokenType.StartArray);
        while (tokens.NextItem()) awards.Add(Read(ref tokens));
        return awards;
    }

    private static Award Read(ref ReportJsonTokens tokens)
    {
        AwardForm form = default;
        AwardSchemeId? scheme = null;
        AwardClass? oneClass = null;
        CommendationType? type = null;
        IReadOnlyList<Issuer>? issuers = null;
        Recipients? recipients = null;
        MeasureId? among = null;
        AwardStatus status = default;
        LocalDate? day = null;
        ReportingPeriod? during = null;
        UnitKey? unit = null;
        MovementType? movement = null;
        Drive? drive = null;
        string? title = null, recipientsText = null, eventId = null, presentedBy = null, proposedBy = null;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Form: form = tokens.Name<AwardForm>(); break;
                case ReportMember.Scheme: scheme = tokens.IsNull ? null : AwardSchemeId.Parse(tokens.Identifier(), null); break;
                case ReportMember.Class: oneClass = tokens.IsNull ? null : tokens.Name<AwardClass>(); break;
                case ReportMember.Title: title = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.Type: type = tokens.IsNull ? null : tokens.Name<CommendationType>(); break;
                case ReportMember.Issuers: issuers = Issuers(ref tokens); break;
                case ReportMember.Recipients: recipients = RecipientsJson.Read(ref tokens); break;
                case ReportMember.RecipientsText: recipientsText = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.Among: among = tokens.IsNull ? null : MeasureId.Parse(tokens.Identifier(), null); break;
                case ReportMember.Status: status = tokens.Name<AwardStatus>(); break;
                case ReportMember.Day: day = tokens.IsNull ? null : tokens.Day(); break;
                case ReportMember.During: during = tokens.IsNull ? null : tokens.Period(); break;
                case ReportMember.Unit: unit = tokens.IsNull ? null : tokens.Key(); break;
                case ReportMember.Movement: movement = tokens.IsNull ? null : tokens.Name<MovementType>(); break;
                case ReportMember.Drive: drive = tokens.IsNull ? null : ReportPartsJson.Drive(ref tokens); break;
                case ReportMember.EventId: eventId = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.PresentedBy: presentedBy = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.ProposedBy: proposedBy = tokens.IsNull ? null : tokens.Text(); break;
                default: throw Unread();
            }
        }

        if ((seen & OfEvery) != OfEvery) throw Unread();
        return new Award
        {
            Form = form,
            Scheme = scheme,
            Class = oneClass,
            Title = title,
            Type = type,
            Issuers = issuers!,
            Recipients = recipients!,
            RecipientsText = recipientsText,
            Among = among,
            Status = status,
            Day = day,
            During = during,
            Unit = unit,
            Movement = movement,
            Drive = drive,
            EventId = eventId,
            PresentedBy = presentedBy,
            ProposedBy = proposedBy,
        };
    }

    public static void Write(in ReportJsonValues to, Award award)
    {
        to.Object();
        to.Name(ReportMember.Form, award.Form);
        if (award.Scheme is { } scheme) to.Text(ReportMember.Scheme, scheme.ToString());
        if (award.Class is { } one) to.Name(ReportMember.Class, one);
        if (award.Title is { } title) to.Text(ReportMember.Title, title);
        if (award.Type is { } type) to.Name(ReportMember.Type, type);
        to.List(ReportMember.Issuers);
        for (var place = 0; place < award.Issuers.Count; place++) Issuer(in to, award.Issuers[place]);
        to.EndList();
        RecipientsJson.Write(in to, award.Recipients);
        if (award.RecipientsText is { } words) to.Text(ReportMember.RecipientsText, words);
        if (award.Among is { } among) to.Text(ReportMember.Among, among.ToString());
        to.Name(ReportMember.Status, award.Status);
        if (award.Day is { } day) to.Day(ReportMember.Day, day);
        if (award.During is { } during) to.Period(ReportMember.During, during);
        if (award.Unit is { } unit) to.Key(ReportMember.Unit, unit);
        if (award.Movement is { } movement) to.Name(ReportMember.Movement, movement);
        if (award.Drive is { } drive) ReportPartsJson.Drive(in to, drive);
        if (award.EventId is { } id) to.Text(ReportMember.EventId, id);
        if (award.PresentedBy is { } presenter) to.Text(ReportMember.PresentedBy, presenter);
        if (award.ProposedBy is { } proposer) to.Text(ReportMember.ProposedBy, proposer);
        to.EndObject();
    }

    private static List<Issuer> Issuers(ref ReportJsonTokens tokens)
    {
        List<Issuer> issuers = [];
        tokens.Require(JsonTokenType.StartArray);
        while (tokens.NextItem()) issuers.Add(Issuer(ref tokens));
        return issuers;
    }

    private static Issuer Issuer(ref ReportJsonTokens tokens)
    {
        IssuingOffice? office = null;
        UnitKey? unit = null;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Office: office = tokens.Name<IssuingOffice>(); break;
                case ReportMember.Unit: unit = tokens.IsNull ? null : tokens.Key(); break;
                default: throw Unread();
            }
        }

        return new Issuer(office ?? throw Unread(), unit);
    }

    private static void Issuer(in ReportJsonValues to, Issuer issuer)
    {
        to.Object();
        to.Name(ReportMember.Office, issuer.Office);
        if (issuer.Unit is { } unit) to.Key(ReportMember.Unit, unit);
        to.EndObject();
    }
}
