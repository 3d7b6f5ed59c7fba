using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>The names of items that may follow a number, from the table <c>count-items</c>.</summary>
internal static class CountItems
{
    private static readonly Lazy<ILookup<string, string>> ByLanguage
        = new(() => DataFile.Embedded("measures.txt").Table("count-items")
            .ToLookup(row => row["language"], row => row["item"], StringComparer.Ordinal));

    public static IEnumerable<string> Of(Language language) => ByLanguage.Value[EnumName<Language>.Of(language)];
}
