using System.Reflection;
using System.Xml.Linq;

namespace Antq.Domain.Tests.Conventions;

/// <summary>The documentation file that stands beside the library, by the identifiers that the compiler gives to members.</summary>
internal static class XmlDocumentation
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(Library.Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>Whether the member has a summary that says something, or inherits one.</summary>
    public static bool Describes(MemberInfo member)
        => Members.TryGetValue(IdOf(member), out var text)
            && (text.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(text.Element("summary")?.Value));

    /// <summary>The documentation of a member; that of a closed generic type has the one of its definition.</summary>
    public static XElement? Of(MemberInfo member)
        => Members.GetValueOrDefault(IdOf(member.DeclaringType is { IsConstructedGenericType: true }
            ? member.Module.ResolveMember(member.MetadataToken)!
            : member));

    public static string IdOf(MemberInfo member) => member switch
    {
        Type type => "T:" + NameOf(type),
        FieldInfo field => $"F:{NameOf(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{NameOf(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        ConstructorInfo constructor => $"M:{NameOf(constructor.DeclaringType!)}.#ctor{Parameters(constructor.GetParameters())}",
        MethodInfo method =>
            $"M:{NameOf(method.DeclaringType!)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}{Result(method)}",
        _ => throw new InvalidOperationException($"{Library.NameOf(member)} is a kind of member that has no documentation here."),
    };

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "";

    private static string Result(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit" ? "~" + UseOf(method.ReturnType) : "";

    private static string Parameters(ParameterInfo[] parameters)
        => parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => UseOf(parameter.ParameterType)))})";

    /// <summary>The name of a type where a member uses it: a generic type within itself has its own parameters.</summary>
    private static string UseOf(Type type)
        => type.IsGenericTypeDefinition ? Constructed(type.FullName!.Replace('+', '.'), type) : NameOf(type);

    private static string NameOf(Type type)
    {
        if (type.IsByRef) return UseOf(type.GetElementType()!) + "@";
        if (type.IsArray) return NameOf(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter) return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (!type.IsConstructedGenericType) return type.FullName!.Replace('+', '.');
        return Constructed(type.GetGenericTypeDefinition().FullName!.Replace('+', '.'), type);
    }

    private static string Constructed(string name, Type type)
        => $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}";
}
