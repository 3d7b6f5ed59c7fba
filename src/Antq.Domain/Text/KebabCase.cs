using System.Text;

namespace Antq.Domain.Text;

/// <summary>Names of members in the style of the documents: <c>CertificateOfMerit</c> is <c>certificate-of-merit</c>.</summary>
internal static class KebabCase
{
    /// <summary>Returns the names of the members of an enumeration, in the order of their values.</summary>
    public static string[] OfMembers(Type enumeration)
    {
        var names = Enum.GetNames(enumeration);
        for (var place = 0; place < names.Length; place++) names[place] = Of(names[place]);
        return names;
    }

    private static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && slug.Length > 0) slug.Append('-');
            slug.Append(char.ToLowerInvariant(letter));
        }

        return slug.ToString();
    }
}
