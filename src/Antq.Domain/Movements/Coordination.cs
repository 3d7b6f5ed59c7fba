using System.Diagnostics.CodeAnalysis;

namespace Antq.Domain.Movements;

/// <summary>The partners and programmes of coordination in the reference data.</summary>
public static class Coordination
{
    /// <summary>The length limit: longer texts are never a name.</summary>
    private const int LongestName = 256;

    private static readonly Lazy<IReadOnlyList<CoordinationProgramme.Partner>> AllPartners = new(() =>
        [.. MovementData.Table("coordination-partners").Select(row => new CoordinationProgramme.Partner(row))]);

    private static readonly Lazy<IReadOnlyList<CoordinationProgramme>> AllProgrammes = new(() =>
        [.. MovementData.Table("coordination-programmes")
            .Select(
            row => new CoordinationProgramme(row, id => TryGetPartner(id, out var partner)
                ? partner
                : throw row.Refuse($"no partner '{id}'")))]);

    /// <summary>The partners, in the order of their identifiers.</summary>
    public static IReadOnlyList<CoordinationProgramme.Partner> Partners => AllPartners.Value;

    /// <summary>The known programmes; the list is not exhaustive.</summary>
    public static IReadOnlyList<CoordinationProgramme> Programmes => AllProgrammes.Value;

    /// <summary>Tries to get the partner with an identifier.</summary>
    public static bool TryGetPartner(string id, [NotNullWhen(true)] out CoordinationProgramme.Partner? partner)
    {
        ArgumentNullException.ThrowIfNull(id);
        partner = Partners.FirstOrDefault(one => one.Id == id);
        return partner is not null;
    }

    /// <summary>
    /// Returns the partners whose name the text begins with, such as <c>Hội LHPN tỉnh</c>, ignoring case, tones, marks and punctuation; the
    /// longest name first.
    /// </summary>
    public static IReadOnlyList<CoordinationProgramme.Partner> FindPartners(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = MovementData.WordsOf(text.Length <= LongestName ? text : text[..LongestName]);
        var longest = Partners.SelectMany(partner => partner.Names).Where(name => BeginWith(words, name)).Select(name => name.Length)
            .DefaultIfEmpty().Max();
        return longest == 0
            ? []
            : [.. Partners.Where(partner => partner.Names.Any(name => name.Length == longest && BeginWith(words, name)))];
    }

    private static bool BeginWith(string[] words, string[] name) => words.AsSpan().StartsWith(name);
}
