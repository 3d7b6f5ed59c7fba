using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Antq.Domain.Reporting;

namespace Antq.Domain.DataBuilder;

/// <summary>Descriptions of types and members, from their XML documentation.</summary>
public sealed partial class SchemaDescriptions
{
    private readonly Dictionary<string, XElement> _members;

    private SchemaDescriptions(XDocument documentation)
        => _members = documentation.Root!.Element("members")!.Elements("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>Returns the descriptions that the compiler wrote next to the library.</summary>
    public static SchemaDescriptions OfTheLibrary() => new(XDocument.Load(Path.ChangeExtension(typeof(Report).Assembly.Location, ".xml")));

    /// <summary>Returns the description of a type.</summary>
    public string Of(Type type) => Text(_members.GetValueOrDefault($"T:{NameOf(type)}")?.Element("summary")) ?? throw Missing(NameOf(type));

    /// <summary>Returns the description of a member; a member of a document has that of the type it represents, if any.</summary>
    public string Of(MemberInfo member)
    {
        var type = member.DeclaringType == typeof(ReportDocument) && typeof(Report).GetProperty(member.Name) is not null
            ? typeof(Report)
            : member.DeclaringType!;
        return Text(_members.GetValueOrDefault($"P:{NameOf(type)}.{member.Name}")?.Element("summary"))
            ?? Text(_members.GetValueOrDefault($"T:{NameOf(type)}")?.Elements("param")
                .FirstOrDefault(param => param.Attribute("name")!.Value == member.Name))
            ?? throw Missing($"{NameOf(type)}.{member.Name}");
    }

    private static InvalidOperationException Missing(string name) => new($"{name} has no documentation for the schema to quote.");

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static string? Text(XElement? element)
    {
        if (element is null) return null;
        var text = string.Concat(element.Nodes().Select(node => node switch
        {
            XText plain => plain.Value,
            XElement { Name.LocalName: "see" } see => see.Attribute("cref")!.Value.Split('.')[^1],
            XElement other => other.Value,
            _ => "",
        }));
        return Blanks().Replace(text, " ").Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
