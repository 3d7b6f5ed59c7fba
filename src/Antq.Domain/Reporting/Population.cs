using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Antq.Domain.Movements;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>A group of people that a figure is limited to: a part of the whole, never the whole.</summary>
[JsonConverter(typeof(ParsableJsonConverter<Population>))]
public readonly record struct Population : ISpanParsable<Population>, ISpanFormattable
{
    private const string MembersSuffix = "-members";

    private readonly string? _id;

    private Population(string id) => _id = id;

    /// <summary>Members of the associations that work with the police (hội viên các tổ chức hội).</summary>
    public static Population AssociationMembers { get; } = new("association-members");

    /// <summary>Returns the members of one partner of coordination, such as <c>farmers-association-members</c>.</summary>
    /// <exception cref="ArgumentException">The partner has no members to limit figures to.</exception>
    public static Population MembersOf(CoordinationProgramme.Partner partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        return partner.HasMembers
            ? new Population(partner.Id + MembersSuffix)
            : throw new ArgumentException($"{partner} has no members to limit figures to.", nameof(partner));
    }

    /// <summary>Returns the name, for the groups of this library; otherwise the identifier.</summary>
    public string Name(Language language)
    {
        if (this == AssociationMembers) return language == Language.Vietnamese ? "hội viên các tổ chức hội" : "members of associations";
        var id = ToString();
        return id.EndsWith(MembersSuffix, StringComparison.Ordinal)
            && Coordination.TryGetPartner(id[..^MembersSuffix.Length], out var partner)
            ? partner.MembersIn(language) ?? id
            : id;
    }

    /// <summary>Parses an identifier of lower-case letters and digits joined by hyphens, 64 characters at most.</summary>
    /// <exception cref="FormatException">The text is not such an identifier.</exception>
    public static Population Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return new Population(Slug.Require(s, "the identifier of a population"));
    }

    /// <summary>Parses an identifier of lower-case letters and digits joined by hyphens, 64 characters at most.</summary>
    /// <exception cref="FormatException">The text is not such an identifier.</exception>
    public static Population Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString(), provider);

    /// <summary>Tries to parse an identifier.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Population result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse an identifier.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Population result)
    {
        var valid = Slug.IsValid(s);
        result = valid ? new Population(s.ToString()) : default;
        return valid;
    }

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => _id ?? "";

    /// <summary>Returns the identifier.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the text does not depend on culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Tries to write the identifier.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);
}
