using System.Text.Json;
using Antq.Domain.Awards;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Reporting;

/// <summary>Writes reports as their documents, in the layout of the writer and with letters as they are, without the metadata of the serializer.</summary>
internal readonly struct ReportJsonWriter
{
    /// <summary>Figures with parts within parts beyond this depth are left to the serializer, which refuses what is too deep to be read back.</summary>
    private const int DeepestParts = 8;

    /// <summary>The most letters of a key, a day or a period without a label.</summary>
    private const int LongestValue = 96;

    private readonly Utf8JsonWriter _writer;

    /// <summary>Whether the writer escapes as documents do; otherwise each text is escaped before it gets it.</summary>
    private readonly bool _escapes;

    private ReportJsonWriter(Utf8JsonWriter writer)
    {
        _writer = writer;
        _escapes = ReferenceEquals(writer.Options.Encoder, UnescapedText.Encoder);
    }

    /// <summary>Whether <see cref="Write"/> writes the report; otherwise it is for the serializer.</summary>
    public static bool CanWrite(Report report) => AreShallow(report.Figures, DeepestParts);

    /// <summary>Writes a report that has no fault.</summary>
    public static void Write(Utf8JsonWriter writer, Report report) => new ReportJsonWriter(writer).Document(report);

    private static bool AreShallow(IReadOnlyList<Figure> figures, int levels)
    {
        for (var place = 0; place < figures.Count; place++)
        {
            if (figures[place].OfWhich is { Count: > 0 } parts && (levels == 0 || !AreShallow(parts, levels - 1))) return false;
        }

        return true;
    }

    private void Document(Report report)
    {
        _writer.WriteStartObject();
        Text(ReportMember.Format, Report.CurrentFormat);
        Text(ReportMember.Id, report.Id);
        Number(ReportMember.Revision, report.Revision);
        List(ReportMember.Supersedes);
        for (var place = 0; place < report.Supersedes.Count; place++) Reference(report.Supersedes[place]);
        _writer.WriteEndArray();
        if (report.Reporter is { } reporter) Key(ReportMember.Reporter, reporter);
        Key(ReportMember.Unit, report.Unit);
        if (report.Cluster is { } cluster) Cluster(cluster);
        Period(ReportMember.Period, report.Period);
        Day(ReportMember.AsOf, report.AsOf);
        Name(ReportMember.Movement, report.Movement);
        if (report.Source is { } source) Source(source);
        Figures(ReportMember.Figures, report.Figures);
        List(ReportMember.Awards);
        for (var place = 0; place < report.Awards.Count; place++) Award(report.Awards[place]);
        _writer.WriteEndArray();
        List(ReportMember.StatedTotals);
        for (var place = 0; place < report.StatedTotals.Count; place++) Total(report.StatedTotals[place]);
        _writer.WriteEndArray();
        List(ReportMember.Remarks);
        for (var place = 0; place < report.Remarks.Count; place++) Remark(report.Remarks[place]);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    private void Reference(ReportReference reference)
    {
        _writer.WriteStartObject();
        Text(ReportMember.Id, reference.Id);
        if (reference.Revision is { } revision) Number(ReportMember.Revision, revision);
        _writer.WriteEndObject();
    }

    private void Cluster(EmulationCluster cluster)
    {
        _writer.WriteStartObject(ReportMembers.NameOf(ReportMember.Cluster));
        Text(ReportMember.Name, cluster.Name);
        List(ReportMember.Members);
        for (var place = 0; place < cluster.Members.Count; place++) Key(cluster.Members[place]);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    private void Source(ReportSource source)
    {
        _writer.WriteStartObject(ReportMembers.NameOf(ReportMember.Source));
        Text(ReportMember.Title, source.Title);
        Day(ReportMember.Date, source.Date);
        _writer.WriteEndObject();
    }

    private void Figures(ReportMember member, IReadOnlyList<Figure> figures)
    {
        List(member);
        for (var place = 0; place < figures.Count; place++) Figure(figures[place]);
        _writer.WriteEndArray();
    }

    private void Figure(Figure figure)
    {
        _writer.WriteStartObject();
        Text(ReportMember.Measure, figure.Measure.ToString());
        Count(ReportMember.Value, figure.Value);
        if (figure.Status is { } status) Name(ReportMember.Status, status);
        Count(ReportMember.OutOf, figure.OutOf);
        Count(ReportMember.Target, figure.Target);
        if (figure.Achieved is { } achieved) Text(ReportMember.Achieved, achieved.ToString());
        if (figure.Population is { } population) Text(ReportMember.Population, population.ToString());
        if (figure.Unit is { } unit) Key(ReportMember.Unit, unit);
        if (figure.Period is { } period) Period(ReportMember.Period, period);
        if (figure.Day is { } day) Day(ReportMember.Day, day);
        if (figure.Movement is { } movement) Name(ReportMember.Movement, movement);
        if (figure.Drive is { } drive) Drive(drive);
        Figures(ReportMember.OfWhich, figure.OfWhich);
        if (figure.Parts != default) Name(ReportMember.Parts, figure.Parts);
        _writer.WriteEndObject();
    }

    private void Award(Award award)
    {
        _writer.WriteStartObject();
        Name(ReportMember.Form, award.Form);
        if (award.Scheme is { } scheme) Text(ReportMember.Scheme, scheme.ToString());
        if (award.Class is { } one) Name(ReportMember.Class, one);
        if (award.Title is { } title) Text(ReportMember.Title, title);
        if (award.Type is { } type) Name(ReportMember.Type, type);
        List(ReportMember.Issuers);
        for (var place = 0; place < award.Issuers.Count; place++) Issuer(award.Issuers[place]);
        _writer.WriteEndArray();
        Recipients(award.Recipients);
        if (award.RecipientsText is { } words) Text(ReportMember.RecipientsText, words);
        if (award.Among is { } among) Text(ReportMember.Among, among.ToString());
        Name(ReportMember.Status, award.Status);
        if (award.Day is { } day) Day(ReportMember.Day, day);
        if (award.During is { } during) Period(ReportMember.During, during);
        if (award.Unit is { } unit) Key(ReportMember.Unit, unit);
        if (award.Movement is { } movement) Name(ReportMember.Movement, movement);
        if (award.Drive is { } drive) Drive(drive);
        if (award.EventId is { } id) Text(ReportMember.EventId, id);
        if (award.PresentedBy is { } presenter) Text(ReportMember.PresentedBy, presenter);
        if (award.ProposedBy is { } proposer) Text(ReportMember.ProposedBy, proposer);
        _writer.WriteEndObject();
    }

    private void Issuer(Issuer issuer)
    {
        _writer.WriteStartObject();
        Name(ReportMember.Office, issuer.Office);
        if (issuer.Unit is { } unit) Key(ReportMember.Unit, unit);
        _writer.WriteEndObject();
    }

    private void Recipients(Recipients recipients)
    {
        _writer.WriteStartObject(ReportMembers.NameOf(ReportMember.Recipients));
        Count(ReportMember.Collectives, recipients.Collectives);
        Count(ReportMember.Individuals, recipients.Individuals);
        Count(ReportMember.Households, recipients.Households);
        if (recipients.Unsplit is { } unsplit)
        {
            _writer.WriteStartObject(ReportMembers.NameOf(ReportMember.Unsplit));
            Count(ReportMember.Count, unsplit.Count);
            List(ReportMember.Kinds);
            for (var place = 0; place < unsplit.Kinds.Count; place++) Value(EnumSlug<RecipientKind>.Of(unsplit.Kinds[place]));
            _writer.WriteEndArray();
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
    }

    private void Drive(Drive drive)
    {
        _writer.WriteStartObject(ReportMembers.NameOf(ReportMember.Drive));
        Text(ReportMember.Name, drive.Name);
        if (drive.Origin is { } origin) Day(ReportMember.Origin, origin);
        if (drive.Years is { } years) Number(ReportMember.Years, years);
        if (drive.Kind is { } kind) Name(ReportMember.Kind, kind);
        _writer.WriteEndObject();
    }

    private void Total(StatedTotal total)
    {
        _writer.WriteStartObject();
        Text(ReportMember.Measure, total.Measure.ToString());
        Count(ReportMember.Value, total.Value);
        if (total.Form is { } form) Name(ReportMember.Form, form);
        if (total.Open) _writer.WriteBoolean(ReportMembers.NameOf(ReportMember.Open), total.Open);
        _writer.WriteEndObject();
    }

    private void Remark(Remark remark)
    {
        _writer.WriteStartObject();
        Text(ReportMember.Text, remark.Text);
        if (remark.Movement is { } movement) Name(ReportMember.Movement, movement);
        _writer.WriteEndObject();
    }

    private void List(ReportMember member) => _writer.WriteStartArray(ReportMembers.NameOf(member));

    private void Number(ReportMember member, int number) => _writer.WriteNumber(ReportMembers.NameOf(member), number);

    private void Count(ReportMember member, Count? count)
    {
        if (count is not { } value) return;
        _writer.WritePropertyName(ReportMembers.NameOf(member));
        CountJsonConverter.Write(_writer, value);
    }

    private void Name<T>(ReportMember member, T value)
        where T : struct, Enum
        => Text(member, EnumSlug<T>.Of(value));

    private void Key(ReportMember member, UnitKey key)
    {
        _writer.WritePropertyName(ReportMembers.NameOf(member));
        Key(key);
    }

    private void Key(UnitKey key)
    {
        Span<char> letters = stackalloc char[LongestValue];
        key.TryFormat(letters, out var length, "", null);
        Value(letters[..length]);
    }

    private void Day(ReportMember member, LocalDate day)
    {
        Span<char> letters = stackalloc char[DayText.Length];
        DayText.Write(day, letters);
        Text(member, letters);
    }

    private void Period(ReportMember member, ReportingPeriod period)
    {
        Span<char> letters = stackalloc char[LongestValue];
        if (period.TryFormat(letters, out var length, "", null)) Text(member, letters[..length]);
        else Text(member, period.ToString());
    }

    private void Text(ReportMember member, ReadOnlySpan<char> text)
    {
        _writer.WritePropertyName(ReportMembers.NameOf(member));
        Value(text);
    }

    private void Value(ReadOnlySpan<char> text)
    {
        if (_escapes) _writer.WriteStringValue(text);
        else _writer.WriteStringValue(JsonEncodedText.Encode(text, UnescapedText.Encoder));
    }
}
