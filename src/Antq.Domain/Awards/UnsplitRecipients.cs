using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>Recipients that a source counts together, such as <c>15 tập thể, cá nhân</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UnsplitRecipients
{
    internal const string NotSeveral = "Recipients that are not split are of two or three different kinds.";

    /// <summary>Recipients of several kinds, counted together.</summary>
    /// <param name="count">How many together.</param>
    /// <param name="kinds">The kinds that they may be of: two or three different ones.</param>
    /// <exception cref="ArgumentException">Fewer than two different kinds are named.</exception>
    [JsonConstructor]
    public UnsplitRecipients(Count count, IReadOnlyList<RecipientKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        if (!AreSeveral(kinds)) throw new ArgumentException(NotSeveral, nameof(kinds));
        Count = count;
        Kinds = ValueList<RecipientKind>.Of(InOrder(kinds));
    }

    /// <summary>How many together.</summary>
    [JsonPropertyName("count")]
    public Count Count { get; }

    /// <summary>The kinds that they may be of, in the order of the enumeration.</summary>
    [JsonPropertyName("kinds")]
    [JsonConverter(typeof(RecipientKindsJsonConverter))]
    public IReadOnlyList<RecipientKind> Kinds { get; }

    internal static bool AreSeveral(IReadOnlyList<RecipientKind> kinds)
    {
        for (var place = 1; place < kinds.Count; place++)
        {
            for (var before = 0; before < place; before++)
            {
                if (kinds[before] == kinds[place]) return false;
            }
        }

        return kinds.Count > 1;
    }

    /// <summary>Returns the kinds in the order of the enumeration.</summary>
    private static IReadOnlyList<RecipientKind> InOrder(IReadOnlyList<RecipientKind> kinds)
    {
        var ordered = new RecipientKind[kinds.Count];
        for (var count = 0; count < ordered.Length; count++)
        {
            var place = count;
            for (; place > 0 && ordered[place - 1] > kinds[count]; place--) ordered[place] = ordered[place - 1];
            ordered[place] = kinds[count];
        }

        return [.. ordered];
    }
}
