using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Movements;
using Antq.Domain.Text;
using NodaTime;
using static Antq.Domain.Reporting.ReportJsonTokens;

namespace Antq.Domain.Reporting;

/// <summary>Reads and writes the awards of report documents.</summary>
internal static class AwardJson
{
    public static List<Award> ReadAll(ref ReportJsonTokens tokens)
    {
        List<Award> awards = [];
        tokens.Require(JsonTokenType.StartArray);
        while (tokens.NextItem()) awards.Add(Read(ref tokens));
        return awards;
    }

    private static Award Read(ref ReportJsonTokens tokens)
    {
        Award.PossibleKinds<AwardForm> form = default;
        Award.Possible<AwardSchemeId> scheme = default;
        Award.Possible<AwardClass> rank = default;
        CommendationType? type = null;
        IReadOnlyList<Issuer> issuers = [];
        Recipients? recipients = null;
        MeasureId? among = null;
        AwardStatus status = default;
        LocalDate? day = null;
        ReportingPeriod? during = null;
        UnitKey? unit = null;
        string? body = null;
        KindId<MovementType>? movement = null;
        Drive? drive = null;
        Award.RecipientForce? force = null;
        ReportingPeriod? honours = null;
        int? nth = null;
        var posthumous = false;
        IReadOnlyList<string> mayBeIncludedIn = [];
        IReadOnlyList<Award> ofWhich = [];
        PartsKind parts = default;
        string? title = null, recipientsText = null, eventId = null, presentedBy = null, proposedBy = null, name = null;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Form: form = Forms(ref tokens); break;
                case ReportMember.Scheme: scheme = Choices(ref tokens, SchemeOf); break;
                case ReportMember.Class: rank = Choices(ref tokens, ClassOf); break;
                case ReportMember.Title: title = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.Type: type = tokens.IsNull ? null : tokens.Name<CommendationType>(); break;
                case ReportMember.Issuers: issuers = Issuers(ref tokens); break;
                case ReportMember.Recipients: recipients = RecipientsJson.Read(ref tokens); break;
                case ReportMember.RecipientsText: recipientsText = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.Among: among = tokens.IsNull ? null : MeasureId.Parse(tokens.Identifier(), null); break;
                case ReportMember.Posthumous: posthumous = tokens.Flag(); break;
                case ReportMember.Force: force = tokens.IsNull ? null : tokens.Name<Award.RecipientForce>(); break;
                case ReportMember.Honours: honours = tokens.IsNull ? null : tokens.Period(); break;
                case ReportMember.Nth: nth = tokens.IsNull ? null : tokens.Number(); break;
                case ReportMember.Status: status = tokens.Name<AwardStatus>(); break;
                case ReportMember.Day: day = tokens.IsNull ? null : tokens.Day(); break;
                case ReportMember.During: during = tokens.IsNull ? null : tokens.Period(); break;
                case ReportMember.Unit: unit = tokens.IsNull ? null : tokens.Key(); break;
                case ReportMember.Body: body = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.Movement: movement = tokens.IsNull ? null : tokens.Kind<MovementType>(); break;
                case ReportMember.Drive: drive = tokens.IsNull ? null : ReportPartsJson.Drive(ref tokens); break;
                case ReportMember.EventId: eventId = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.PresentedBy: presentedBy = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.ProposedBy: proposedBy = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.Name: name = tokens.IsNull ? null : tokens.Text(); break;
                case ReportMember.MayBeIncludedIn: mayBeIncludedIn = Names(ref tokens); break;
                case ReportMember.OfWhich: ofWhich = ReadAll(ref tokens); break;
                case ReportMember.Parts: parts = tokens.Name<PartsKind>(); break;
                default: throw Unread();
            }
        }

        return new Award
        {
            Form = form,
            Scheme = scheme,
            Class = rank,
            Title = title,
            Type = type,
            Issuers = issuers,
            Recipients = recipients ?? throw Unread(),
            RecipientsText = recipientsText,
            Among = among,
            IsPosthumous = posthumous,
            Force = force,
            Honours = honours,
            Nth = nth,
            Status = status,
            Day = day,
            During = during,
            Unit = unit,
            Body = body,
            Movement = movement,
            Drive = drive,
            EventId = eventId,
            PresentedBy = presentedBy,
            ProposedBy = proposedBy,
            Name = name,
            MayBeIncludedIn = mayBeIncludedIn,
            OfWhich = ofWhich,
            Parts = parts,
        };
    }

    public static void WriteAll(in ReportJsonValues to, ReportMember member, IReadOnlyList<Award> awards)
    {
        to.List(member);
        for (var place = 0; place < awards.Count; place++) Write(in to, awards[place]);
        to.EndList();
    }

    private static void Write(in ReportJsonValues to, Award award)
    {
        to.Object();
        Choices(in to, ReportMember.Form, award.Form.Kinds, static form => form.ToString());
        Choices(in to, ReportMember.Scheme, award.Scheme, static scheme => scheme.ToString());
        Choices(in to, ReportMember.Class, award.Class, EnumName<AwardClass>.Of);
        if (award.Title is { } title) to.Text(ReportMember.Title, title);
        if (award.Type is { } type) to.Name(ReportMember.Type, type);
        if (award.Issuers.Count > 0)
        {
            to.List(ReportMember.Issuers);
            for (var place = 0; place < award.Issuers.Count; place++) Issuer(in to, award.Issuers[place]);
            to.EndList();
        }

        RecipientsJson.Write(in to, award.Recipients);
        if (award.RecipientsText is { } words) to.Text(ReportMember.RecipientsText, words);
        if (award.Among is { } among) to.Text(ReportMember.Among, among.ToString());
        if (award.IsPosthumous) to.Flag(ReportMember.Posthumous, award.IsPosthumous);
        if (award.Force is { } force) to.Name(ReportMember.Force, force);
        if (award.Honours is { } honoured) to.Period(ReportMember.Honours, honoured);
        if (award.Nth is { } nth) to.Number(ReportMember.Nth, nth);
        to.Name(ReportMember.Status, award.Status);
        if (award.Day is { } day) to.Day(ReportMember.Day, day);
        if (award.During is { } during) to.Period(ReportMember.During, during);
        if (award.Unit is { } unit) to.Key(ReportMember.Unit, unit);
        if (award.Body is { } body) to.Text(ReportMember.Body, body);
        if (award.Movement is { } movement) to.Text(ReportMember.Movement, movement.ToString());
        if (award.Drive is { } drive) ReportPartsJson.Drive(in to, drive);
        if (award.EventId is { } id) to.Text(ReportMember.EventId, id);
        if (award.PresentedBy is { } presenter) to.Text(ReportMember.PresentedBy, presenter);
        if (award.ProposedBy is { } proposer) to.Text(ReportMember.ProposedBy, proposer);
        if (award.Name is { } name) to.Text(ReportMember.Name, name);
        if (award.MayBeIncludedIn.Count > 0)
        {
            to.List(ReportMember.MayBeIncludedIn);
            for (var place = 0; place < award.MayBeIncludedIn.Count; place++) to.Value(award.MayBeIncludedIn[place]);
            to.EndList();
        }

        if (award.OfWhich.Count > 0) WriteAll(in to, ReportMember.OfWhich, award.OfWhich);
        if (award.Parts != default) to.Name(ReportMember.Parts, award.Parts);
        to.EndObject();
    }

    /// <summary>Leaves lists that the first format does not have out of documents of the serializer when they are empty.</summary>
    public static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        if (type.Type != typeof(Award)) return;
        foreach (var property in type.Properties)
        {
            if (property.Name is "issuers" or "mayBeIncludedIn" or "ofWhich")
                property.ShouldSerialize = static (_, list) => list is IEnumerable values && values.GetEnumerator().MoveNext();
        }
    }

    private static KindId<AwardForm> FormOf(in ReportJsonTokens tokens) => tokens.Kind<AwardForm>();

    private static Award.PossibleKinds<AwardForm> Forms(ref ReportJsonTokens tokens)
    {
        if (tokens.IsNull) return default;
        return tokens.IsArray ? new Award.PossibleKinds<AwardForm>(Choices(ref tokens, FormOf)) : FormOf(in tokens);
    }

    private static AwardSchemeId SchemeOf(in ReportJsonTokens tokens) => AwardSchemeId.Parse(tokens.Identifier(), null);

    private static AwardClass ClassOf(in ReportJsonTokens tokens) => tokens.Name<AwardClass>();

    /// <summary>Reads the possible values of a member: one as it is, others as an array.</summary>
    private static Award.Possible<T> Choices<T>(ref ReportJsonTokens tokens, ValueOf<T> valueOf)
        where T : struct
    {
        if (tokens.IsNull) return default;
        if (!tokens.IsArray) return valueOf(in tokens);
        List<T> values = [];
        while (tokens.NextItem())
        {
            var value = valueOf(in tokens);
            if (values.Contains(value)) throw Unread();
            values.Add(value);
        }

        return [.. values];
    }

    private static void Choices<T>(in ReportJsonValues to, ReportMember member, in Award.Possible<T> values, Func<T, string> textOf)
        where T : struct
    {
        if (values.Only is { } only) to.Text(member, textOf(only));
        if (values.Count < 2) return;
        to.List(member);
        for (var place = 0; place < values.Count; place++) to.Value(textOf(values[place]));
        to.EndList();
    }

    private static List<string> Names(ref ReportJsonTokens tokens)
    {
        List<string> names = [];
        tokens.Require(JsonTokenType.StartArray);
        while (tokens.NextItem()) names.Add(tokens.Text());
        return names;
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
        KindId<IssuingOffice>? office = null;
        UnitKey? unit = null;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Office: office = tokens.Kind<IssuingOffice>(); break;
                case ReportMember.Unit: unit = tokens.IsNull ? null : tokens.Key(); break;
                default: throw Unread();
            }
        }

        return new Issuer(office ?? throw Unread(), unit);
    }

    private static void Issuer(in ReportJsonValues to, Issuer issuer)
    {
        to.Object();
        to.Text(ReportMember.Office, issuer.Office.ToString());
        if (issuer.Unit is { } unit) to.Key(ReportMember.Unit, unit);
        to.EndObject();
    }

    /// <summary>Reads one value at the position of the tokens.</summary>
    private delegate T ValueOf<out T>(in ReportJsonTokens tokens);
}
