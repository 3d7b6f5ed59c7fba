using System.Text;
using System.Text.Json;

namespace Antq.Domain.Reporting;

/// <summary>The names of the members of a report document: <c>StatedTotals</c> is <c>statedTotals</c>.</summary>
internal static class ReportMembers
{
    private const int Slots = 256;

    private static readonly byte[][] Names = NamesOfMembers();

    /// <summary>The members of each slot: the first one, and after each the next; counted from 1, so that 0 is none.</summary>
    private static readonly byte[] First = new byte[Slots];
    private static readonly byte[] Next = new byte[Names.Length + 1];

    static ReportMembers()
    {
        for (var place = Names.Length; place > 0; place--)
        {
            ref var first = ref First[SlotOf(Names[place - 1])];
            Next[place] = first;
            first = (byte)place;
        }
    }

    /// <summary>Returns the encoded name.</summary>
    public static JsonEncodedText NameOf(ReportMember member) => Written.Names[(int)member];

    /// <summary>Tries to find the member whose name the reader is at.</summary>
    public static bool TryFind(in Utf8JsonReader reader, out ReportMember member)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped) return TryFindUnusual(in reader, out member);
        var name = reader.ValueSpan;
        member = default;
        if (name.IsEmpty) return false;
        for (var place = First[SlotOf(name)]; place > 0; place = Next[place])
        {
            if (!name.SequenceEqual(Names[place - 1])) continue;
            member = (ReportMember)(place - 1);
            return true;
        }

        return false;
    }

    /// <summary>Tries to find a name that is written with escapes or in several pieces.</summary>
    private static bool TryFindUnusual(in Utf8JsonReader reader, out ReportMember member)
    {
        var place = 0;
        while (place < Names.Length && !reader.ValueTextEquals(Names[place])) place++;
        member = (ReportMember)place;
        return place < Names.Length;
    }

    private static byte[][] NamesOfMembers()
    {
        var members = Enum.GetNames<ReportMember>();
        var names = new byte[members.Length][];
        for (var place = 0; place < names.Length; place++)
        {
            names[place] = Encoding.ASCII.GetBytes(members[place]);
            names[place][0] = (byte)char.ToLowerInvariant(members[place][0]);
        }

        return names;
    }

    private static int SlotOf(ReadOnlySpan<byte> name)
        => ((name.Length * 7) + (name[0] * 31) + (name[^1] * 3) + (name[name.Length / 2] * 5)) & (Slots - 1);

    /// <summary>The encoded names: made only in processes that write.</summary>
    private static class Written
    {
        public static readonly JsonEncodedText[] Names = Array.ConvertAll(ReportMembers.Names, name => JsonEncodedText.Encode(name));
    }
}
