using System.Diagnostics.CodeAnalysis;

namespace Antq.Domain.Movements;

/// <summary>The partners and programmes of coordination that the reference data name.</summary>
public static class Coordination
{
    /// <summary>No name is longer: of a text, only so much can be one.</summary>
    private const int LongestName = 256;

    private static readonly Lazy<IReadOnlyList<CoordinationPartner>> AllPartners = new(() =>
        [.. MovementData.Table("coordination-partners").Select(row => new CoordinationPartner(row))]);

    private static readonly Lazy<IReadOnlyList<CoordinationProgramme>> AllProgrammes = new(() =>
        [.. MovementData.Table("coordination-programmes").Select(row => new CoordinationProgramme(row, id => TryGetPartner(id, out var partner) ? partner : throw row.Refuse($"no partner '{id}'")))]);

    /// <summary>The partners, in the order of their identifiers.</summary>
    public static IReadOnlyList<CoordinationPartner> Partners => AllPartners.Value;

    /// <summary>The programmes that are known; the list is open.</summary>
    public static IReadOnlyList<CoordinationProgramme> Programmes => AllProgrammes.Value;

    /// <summary>The partner with that identifier, where there is one.</summary>
    public static bool TryGetPartner(string id, [NotNullWhen(true)] out CoordinationPartner? partner)
    {
        ArgumentNullException.ThrowIfNull(id);
        partner = Partners.FirstOrDefault(one => one.Id == id);
        return partner is not null;
    }

    /// <summary>
    /// The partners whose name the text begins with, such as <c>Hội LHPN tỉnh</c>, without regard to case, tones, marks and
    /// punctuation; the longest name goes before shorter ones.
    /// </summary>
    public static IReadOnlyList<CoordinationPartner> FindPartners(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = MovementData.WordsOf(text.Length <= LongestName ? text : text[..LongestName]);
        var longest = Partners.SelectMany(partner => partner.Names).Where(name => BeginWith(words, name)).Select(name => name.Length).DefaultIfEmpty().Max();
        return longest == 0 ? [] : [.. Partners.Where(partner => partner.Names.Any(name => name.Length == longest && BeginWith(words, name)))];
    }

    private static bool BeginWith(string[] words, string[] name) => words.AsSpan().StartsWith(name);
}
