using System.Text.Json;
using Antq.Domain.Awards;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using NodaTime;
using static Antq.Domain.Reporting.ReportJsonTokens;

namespace Antq.Domain.Reporting;

/// <summary>
/// Reads report documents without the metadata of the serializer, which take four fifths of the time of a process's first report and three quarters of
/// that of every other. It reads what is right. A document that it does not read is one for the serializer, which refuses it in its words, or reads it
/// where it is only unusual; a test holds both to the same reports.
/// </summary>
internal ref struct ReportJsonReader
{
    private const ulong OfEveryReport = 1UL << (int)ReportMember.Format | 1UL << (int)ReportMember.Id | 1UL << (int)ReportMember.Revision | 1UL << (int)ReportMember.Unit
        | 1UL << (int)ReportMember.Period | 1UL << (int)ReportMember.AsOf | 1UL << (int)ReportMember.Movement;

    private const ulong OfEveryAward = 1UL << (int)ReportMember.Form | 1UL << (int)ReportMember.Issuers | 1UL << (int)ReportMember.Recipients;

    private ReportJsonTokens _tokens;

    private ReportJsonReader(Utf8JsonReader reader, ReportingCalendars calendars) => _tokens = new ReportJsonTokens(reader, calendars);

    /// <summary>Reads a document that is nothing but a report; null where that is for the serializer.</summary>
    public static Report? Read(ReadOnlySpan<byte> utf8, int maximumDepth, ReportingCalendars calendars)
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

    /// <summary>Reads the report that a reader is at, and leaves the reader at its end; null, and the reader as it was, where that is for the serializer.</summary>
    public static Report? Read(ref Utf8JsonReader reader, ReportingCalendars calendars)
    {
        var own = new ReportJsonReader(reader, calendars);
        try
        {
            var report = own.Report();
            reader = own._tokens.Reader;
            return report;
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private Report Report()
    {
        string? id = null;
        var revision = 0;
        IReadOnlyList<ReportReference> supersedes = [];
        UnitKey? reporter = null;
        UnitKey unit = default;
        EmulationCluster? cluster = null;
        ReportingPeriod period = default;
        LocalDate asOf = default;
        MovementType movement = default;
        ReportSource? source = null;
        IReadOnlyList<Figure> figures = [];
        IReadOnlyList<Award> awards = [];
        IReadOnlyList<StatedTotal> totals = [];
        IReadOnlyList<Remark> remarks = [];
        var seen = 0UL;
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Format when _tokens.Is(Reporting.Report.CurrentFormat): break;
                case ReportMember.Id: id = _tokens.Text(); break;
                case ReportMember.Revision: revision = _tokens.Number(); break;
                case ReportMember.Supersedes: supersedes = Supersedes(); break;
                case ReportMember.Reporter: reporter = _tokens.IsNull ? null : _tokens.Key(); break;
                case ReportMember.Unit: unit = _tokens.Key(); break;
                case ReportMember.Cluster: cluster = _tokens.IsNull ? null : Cluster(); break;
                case ReportMember.Period: period = _tokens.Period(); break;
                case ReportMember.AsOf: asOf = _tokens.Day(); break;
                case ReportMember.Movement: movement = _tokens.Name<MovementType>(); break;
                case ReportMember.Source: source = _tokens.IsNull ? null : Source(); break;
                case ReportMember.Figures: figures = Figures(); break;
                case ReportMember.Awards: awards = Awards(); break;
                case ReportMember.StatedTotals: totals = Totals(); break;
                case ReportMember.Remarks: remarks = Remarks(); break;
                default: throw Unread();
            }
        }

        if ((seen & OfEveryReport) != OfEveryReport) throw Unread();
        return new Report
        {
            Id = id!,
            Revision = revision,
            Supersedes = supersedes,
            Reporter = reporter,
            Unit = unit,
            Cluster = cluster,
            Period = period,
            AsOf = asOf,
            Movement = movement,
            Source = source,
            Figures = figures,
            Awards = awards,
            StatedTotals = totals,
            Remarks = remarks,
        };
    }

    private List<ReportReference> Supersedes()
    {
        List<ReportReference> references = [];
        _tokens.Require(JsonTokenType.StartArray);
        while (_tokens.NextItem()) references.Add(Reference());
        return references;
    }

    private ReportReference Reference()
    {
        string? id = null;
        int? revision = null;
        var seen = 0UL;
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Id: id = _tokens.Text(); break;
                case ReportMember.Revision: revision = _tokens.IsNull ? null : _tokens.Number(); break;
                default: throw Unread();
            }
        }

        return new ReportReference(id ?? throw Unread(), revision);
    }

    private EmulationCluster Cluster()
    {
        string? name = null;
        List<UnitKey>? members = null;
        var seen = 0UL;
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Name: name = _tokens.Text(); break;
                case ReportMember.Members: members = Keys(); break;
                default: throw Unread();
            }
        }

        return new EmulationCluster(name ?? throw Unread(), members ?? throw Unread());
    }

    private List<UnitKey> Keys()
    {
        List<UnitKey> keys = [];
        _tokens.Require(JsonTokenType.StartArray);
        while (_tokens.NextItem()) keys.Add(_tokens.Key());
        return keys;
    }

    private ReportSource Source()
    {
        string? title = null;
        LocalDate? date = null;
        var seen = 0UL;
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Title: title = _tokens.Text(); break;
                case ReportMember.Date: date = _tokens.Day(); break;
                default: throw Unread();
            }
        }

        return new ReportSource(title ?? throw Unread(), date ?? throw Unread());
    }

    private List<Figure> Figures()
    {
        List<Figure> figures = [];
        _tokens.Require(JsonTokenType.StartArray);
        while (_tokens.NextItem()) figures.Add(Figure());
        return figures;
    }

    private Figure Figure()
    {
        string? measure = null;
        Count? value = null;
        FigureStatus? status = null;
        Count? outOf = null;
        Count? target = null;
        TargetShare? achieved = null;
        Population? population = null;
        UnitKey? unit = null;
        ReportingPeriod? period = null;
        LocalDate? day = null;
        MovementType? movement = null;
        Drive? drive = null;
        IReadOnlyList<Figure> ofWhich = [];
        PartsKind parts = default;
        var seen = 0UL;
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Measure: measure = _tokens.Identifier(); break;
                case ReportMember.Value: value = _tokens.IsNull ? null : _tokens.Count(); break;
                case ReportMember.Status: status = _tokens.IsNull ? null : _tokens.Name<FigureStatus>(); break;
                case ReportMember.OutOf: outOf = _tokens.IsNull ? null : _tokens.Count(); break;
                case ReportMember.Target: target = _tokens.IsNull ? null : _tokens.Count(); break;
                case ReportMember.Achieved: achieved = _tokens.IsNull ? null : _tokens.Share(); break;
                case ReportMember.Population: population = _tokens.IsNull ? null : Population.Parse(_tokens.Identifier()); break;
                case ReportMember.Unit: unit = _tokens.IsNull ? null : _tokens.Key(); break;
                case ReportMember.Period: period = _tokens.IsNull ? null : _tokens.Period(); break;
                case ReportMember.Day: day = _tokens.IsNull ? null : _tokens.Day(); break;
                case ReportMember.Movement: movement = _tokens.IsNull ? null : _tokens.Name<MovementType>(); break;
                case ReportMember.Drive: drive = _tokens.IsNull ? null : Drive(); break;
                case ReportMember.OfWhich: ofWhich = Figures(); break;
                case ReportMember.Parts: parts = _tokens.Name<PartsKind>(); break;
                default: throw Unread();
            }
        }

        return new Figure
        {
            Measure = MeasureId.Parse(measure ?? throw Unread()),
            Value = value,
            Status = status,
            OutOf = outOf,
            Target = target,
            Achieved = achieved,
            Population = population,
            Unit = unit,
            Period = period,
            Day = day,
            Movement = movement,
            Drive = drive,
            OfWhich = ofWhich,
            Parts = parts,
        };
    }

    private List<Award> Awards()
    {
        List<Award> awards = [];
        _tokens.Require(JsonTokenType.StartArray);
        while (_tokens.NextItem()) awards.Add(Award());
        return awards;
    }

    private Award Award()
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
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Form: form = _tokens.Name<AwardForm>(); break;
                case ReportMember.Scheme: scheme = _tokens.IsNull ? null : AwardSchemeId.Parse(_tokens.Identifier()); break;
                case ReportMember.Class: oneClass = _tokens.IsNull ? null : _tokens.Name<AwardClass>(); break;
                case ReportMember.Title: title = _tokens.IsNull ? null : _tokens.Text(); break;
                case ReportMember.Type: type = _tokens.IsNull ? null : _tokens.Name<CommendationType>(); break;
                case ReportMember.Issuers: issuers = Issuers(); break;
                case ReportMember.Recipients: recipients = Recipients(); break;
                case ReportMember.RecipientsText: recipientsText = _tokens.IsNull ? null : _tokens.Text(); break;
                case ReportMember.Among: among = _tokens.IsNull ? null : MeasureId.Parse(_tokens.Identifier()); break;
                case ReportMember.Status: status = _tokens.Name<AwardStatus>(); break;
                case ReportMember.Day: day = _tokens.IsNull ? null : _tokens.Day(); break;
                case ReportMember.During: during = _tokens.IsNull ? null : _tokens.Period(); break;
                case ReportMember.Unit: unit = _tokens.IsNull ? null : _tokens.Key(); break;
                case ReportMember.Movement: movement = _tokens.IsNull ? null : _tokens.Name<MovementType>(); break;
                case ReportMember.Drive: drive = _tokens.IsNull ? null : Drive(); break;
                case ReportMember.EventId: eventId = _tokens.IsNull ? null : _tokens.Text(); break;
                case ReportMember.PresentedBy: presentedBy = _tokens.IsNull ? null : _tokens.Text(); break;
                case ReportMember.ProposedBy: proposedBy = _tokens.IsNull ? null : _tokens.Text(); break;
                default: throw Unread();
            }
        }

        if ((seen & OfEveryAward) != OfEveryAward) throw Unread();
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

    private List<Issuer> Issuers()
    {
        List<Issuer> issuers = [];
        _tokens.Require(JsonTokenType.StartArray);
        while (_tokens.NextItem()) issuers.Add(Issuer());
        return issuers;
    }

    private Issuer Issuer()
    {
        IssuingOffice? office = null;
        UnitKey? unit = null;
        var seen = 0UL;
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Office: office = _tokens.Name<IssuingOffice>(); break;
                case ReportMember.Unit: unit = _tokens.IsNull ? null : _tokens.Key(); break;
                default: throw Unread();
            }
        }

        return new Issuer(office ?? throw Unread(), unit);
    }

    private Recipients Recipients()
    {
        Count? collectives = null;
        Count? individuals = null;
        Count? households = null;
        UnsplitRecipients? unsplit = null;
        var seen = 0UL;
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Collectives: collectives = _tokens.IsNull ? null : _tokens.Count(); break;
                case ReportMember.Individuals: individuals = _tokens.IsNull ? null : _tokens.Count(); break;
                case ReportMember.Households: households = _tokens.IsNull ? null : _tokens.Count(); break;
                case ReportMember.Unsplit: unsplit = _tokens.IsNull ? null : Unsplit(); break;
                default: throw Unread();
            }
        }

        return new Recipients(collectives, individuals, households, unsplit);
    }

    private UnsplitRecipients Unsplit()
    {
        Count? count = null;
        List<RecipientKind>? kinds = null;
        var seen = 0UL;
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Count: count = _tokens.Count(); break;
                case ReportMember.Kinds: kinds = Kinds(); break;
                default: throw Unread();
            }
        }

        return kinds is not null && UnsplitRecipients.AreSeveral(kinds) ? new UnsplitRecipients(count ?? throw Unread(), kinds) : throw Unread();
    }

    private List<RecipientKind> Kinds()
    {
        List<RecipientKind> kinds = [];
        _tokens.Require(JsonTokenType.StartArray);
        while (_tokens.NextItem()) kinds.Add(_tokens.Name<RecipientKind>());
        return kinds;
    }

    private Drive Drive()
    {
        string? name = null;
        LocalDate? origin = null;
        int? years = null;
        DriveKind? kind = null;
        var seen = 0UL;
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Name: name = _tokens.Text(); break;
                case ReportMember.Origin: origin = _tokens.IsNull ? null : _tokens.Day(); break;
                case ReportMember.Years: years = _tokens.IsNull ? null : _tokens.Number(); break;
                case ReportMember.Kind: kind = _tokens.IsNull ? null : _tokens.Name<DriveKind>(); break;
                default: throw Unread();
            }
        }

        return new Drive(name ?? throw Unread(), origin, years, kind);
    }

    private List<StatedTotal> Totals()
    {
        List<StatedTotal> totals = [];
        _tokens.Require(JsonTokenType.StartArray);
        while (_tokens.NextItem()) totals.Add(Total());
        return totals;
    }

    private StatedTotal Total()
    {
        string? measure = null;
        Count? value = null;
        AwardForm? form = null;
        var open = false;
        var seen = 0UL;
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Measure: measure = _tokens.Identifier(); break;
                case ReportMember.Value: value = _tokens.Count(); break;
                case ReportMember.Form: form = _tokens.IsNull ? null : _tokens.Name<AwardForm>(); break;
                case ReportMember.Open: open = _tokens.Flag(); break;
                default: throw Unread();
            }
        }

        return new StatedTotal(MeasureId.Parse(measure ?? throw Unread()), value ?? throw Unread(), form, open);
    }

    private List<Remark> Remarks()
    {
        List<Remark> remarks = [];
        _tokens.Require(JsonTokenType.StartArray);
        while (_tokens.NextItem()) remarks.Add(Remark());
        return remarks;
    }

    private Remark Remark()
    {
        string? text = null;
        MovementType? movement = null;
        var seen = 0UL;
        _tokens.Require(JsonTokenType.StartObject);
        while (_tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Text: text = _tokens.Text(); break;
                case ReportMember.Movement: movement = _tokens.IsNull ? null : _tokens.Name<MovementType>(); break;
                default: throw Unread();
            }
        }

        return new Remark(text ?? throw Unread(), movement);
    }
}
