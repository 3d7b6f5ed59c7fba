using System.Reflection;

namespace Antq.Domain.Tests.Conventions;

/// <summary>Everything public is documented.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void PublicTypes_HaveASummary()
        => Library.PublicTypes.Where(type => !XmlDocumentation.Describes(type)).Should().BeEmpty("every public type is documented");

    [Fact]
    public void PublicMembers_HaveASummary()
        => Library.PublicTypes.SelectMany(Library.PublicMembers)
            .Where(member => !(IsImplicit(member) || XmlDocumentation.Describes(member)))
            .Select(XmlDocumentation.IdOf)
            .Should().BeEmpty("every public member is documented");

    [Fact]
    public void Summaries_AreSentences()
        => Library.PublicTypes.SelectMany(type => Library.PublicMembers(type).Prepend(type))
            .Where(member => XmlDocumentation.Of(member)?.Element("summary") is { } summary && summary.Value.Trim() is not [.., '.'])
            .Select(XmlDocumentation.IdOf)
            .Should().BeEmpty("a summary ends with a full stop");

    [Fact]
    public void DocumentedParameters_AreThoseThatThereAre()
        => Library.PublicTypes.SelectMany(Library.PublicMembers).OfType<MethodBase>()
            .Where(method => XmlDocumentation.Of(method)?.Elements("param").Select(param => param.Attribute("name")!.Value)
                .Except(method.GetParameters().Select(parameter => parameter.Name!), StringComparer.Ordinal).Any() == true)
            .Select(XmlDocumentation.IdOf)
            .Should().BeEmpty("no documentation names a parameter that is gone");

    /// <summary>A constructor without parameters, which the compiler adds where there is no other.</summary>
    private static bool IsImplicit(MemberInfo member) => member is ConstructorInfo constructor && constructor.GetParameters().Length == 0;
}
