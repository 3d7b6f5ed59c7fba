using System.Reflection;
using Antq.Domain.Tests.Conventions;
using static Antq.Domain.Tests.Docs.Markdown;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/terms.md lists what the members of enumerations are called.</summary>
public sealed class TermsDocumentTests
{
    [Fact]
    public void Terms_Document_IsWhatTheLibrarySays() => Approved.Check(Page(), "docs", "reference", "terms.md");

    private static string Page() => new Markdown(
            "Terms",
            "What the members of enumerations are called: `member.Name(language)`, or `Terms.Name(member, language)` where the "
                + "enumeration is not known.",
            "Enumerations that are catalogues of their own, such as offices and bodies, have their names there, and the same "
                + "`Name(language)`.",
            "A test writes this page from the library, so that the two agree.")
        .Heading("Names")
        .Table(["Enumeration", "Member", "English", "Vietnamese"],
            Library.Assembly.GetExportedTypes().Where(type => type.IsEnum).OrderBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(Rows))
        .ToString();

    private static IEnumerable<string[]> Rows(Type type)
    {
        var name = typeof(Terms).GetMethod(nameof(Terms.Name))!.MakeGenericMethod(type);
        return Enum.GetValues(type).Cast<object>().Select(member => Row(type, name, member)).OfType<string[]>();
    }

    private static string[]? Row(Type type, MethodInfo name, object member)
    {
        try
        {
            return [type.Name, Code($"{member}"), (string)name.Invoke(null, [member, Language.English])!,
                (string)name.Invoke(null, [member, Language.Vietnamese])!];
        }
        catch (TargetInvocationException refusal) when (refusal.InnerException is ArgumentException)
        {
            return null;
        }
    }
}
