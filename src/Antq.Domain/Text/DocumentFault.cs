using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>One difference between a document and its type, with its place.</summary>
/// <param name="Kind">The kind.</param>
internal sealed record DocumentFault(DocumentFaultKind Kind)
{
    /// <summary>The place, as a JSON pointer; that of the object for a missing member.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>The index of the first byte of the value; that of the name for a member that is unknown or repeated.</summary>
    public long Offset { get; init; }

    /// <summary>The name of the member.</summary>
    public string? Member { get; init; }

    /// <summary>The members of the object.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>
    /// The type expected: <see cref="object"/> for any object, <see cref="Array"/> for any list.
    /// </summary>
    public Type? Expected { get; init; }

    /// <summary>The first token of the value.</summary>
    public JsonTokenType Actual { get; init; }

    /// <summary>The text of the value, or its beginning.</summary>
    public string? Text { get; init; }

    /// <summary>The known name that is nearest to the text.</summary>
    public string? Nearest { get; init; }

    /// <summary>The reason of a value that is invalid, or the words for what is expected beyond its type.</summary>
    public RefusalReason? Reason { get; init; }

    /// <summary>Whether it is in a part of the value that has no place of its own.</summary>
    public bool IsWithin { get; init; }

    /// <summary>Whether the value is an item of a list that can also hold null.</summary>
    public bool IsItem { get; init; }

    /// <summary>Whether the place is in the object of the member, rather than that of a value.</summary>
    public bool IsOfMember => Kind is DocumentFaultKind.UnknownMember or DocumentFaultKind.RepeatedMember;

    public static DocumentFault Other(Type expected, in Utf8JsonReader reader)
        => new(DocumentFaultKind.OtherKind) { Expected = expected, Actual = reader.TokenType, Text = Scalar(in reader) };

    public static DocumentFault Unreadable(Type expected, string text, IReadOnlyList<string>? known = null)
        => new(DocumentFaultKind.Unreadable)
        {
            Expected = expected,
            Text = QuotedText.Beginning(text, DocumentFaultFinder.LongestText),
            Known = known ?? [],
            Nearest = known is null ? null : NearestText.To(text, known),
        };

    public static DocumentFault Invalid(RefusalReason reason, Type? expected = null, string? text = null)
        => new(DocumentFaultKind.Invalid) { Reason = reason, Expected = expected, Text = text };

    /// <summary>Returns a number, true, false or null as the document writes it; null for anything else or what is long.</summary>
    private static string? Scalar(in Utf8JsonReader reader)
        => reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null
            && !reader.HasValueSequence && reader.ValueSpan.Length <= QuotedText.Longest
                ? System.Text.Encoding.ASCII.GetString(reader.ValueSpan)
                : null;
}
