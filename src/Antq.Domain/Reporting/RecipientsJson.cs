using System.Text.Json;
using Antq.Domain.Awards;
using Antq.Domain.Text;
using static Antq.Domain.Reporting.ReportJsonTokens;

namespace Antq.Domain.Reporting;

/// <summary>Reads and writes the recipients of awards in report documents.</summary>
internal static class RecipientsJson
{
    public static Recipients Read(ref ReportJsonTokens tokens)
    {
        Count? collectives = null;
        Count? individuals = null;
        Count? households = null;
        UnsplitRecipients? unsplit = null;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Collectives: collectives = tokens.IsNull ? null : tokens.Count(); break;
                case ReportMember.Individuals: individuals = tokens.IsNull ? null : tokens.Count(); break;
                case ReportMember.Households: households = tokens.IsNull ? null : tokens.Count(); break;
                case ReportMember.Unsplit: unsplit = tokens.IsNull ? null : Unsplit(ref tokens); break;
                default: throw Unread();
            }
        }

        return new Recipients(collectives, individuals, households, unsplit);
    }

    public static void Write(in ReportJsonValues to, Recipients recipients)
    {
        to.Object(ReportMember.Recipients);
        to.Count(ReportMember.Collectives, recipients.Collectives);
        to.Count(ReportMember.Individuals, recipients.Individuals);
        to.Count(ReportMember.Households, recipients.Households);
        if (recipients.Unsplit is { } unsplit)
        {
            to.Object(ReportMember.Unsplit);
            to.Count(ReportMember.Count, unsplit.Count);
            to.List(ReportMember.Kinds);
            for (var place = 0; place < unsplit.Kinds.Count; place++) to.Value(EnumName<RecipientKind>.Of(unsplit.Kinds[place]));
            to.EndList();
            to.EndObject();
        }

        to.EndObject();
    }

    private static UnsplitRecipients Unsplit(ref ReportJsonTokens tokens)
    {
        Count? count = null;
        List<RecipientKind>? kinds = null;
        var seen = 0UL;
        tokens.Require(JsonTokenType.StartObject);
        while (tokens.NextMember(ref seen, out var member))
        {
            switch (member)
            {
                case ReportMember.Count: count = tokens.Count(); break;
                case ReportMember.Kinds: kinds = Kinds(ref tokens); break;
                default: throw Unread();
            }
        }

        if (kinds is null || !UnsplitRecipients.AreSeveral(kinds)) throw Unread();
        return new UnsplitRecipients(count ?? throw Unread(), kinds);
    }

    private static List<RecipientKind> Kinds(ref ReportJsonTokens tokens)
    {
        List<RecipientKind> kinds = [];
        tokens.Require(JsonTokenType.StartArray);
        while (tokens.NextItem()) kinds.Add(tokens.Name<RecipientKind>());
        return kinds;
    }
}
