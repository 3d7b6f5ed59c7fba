using System.Reflection;

namespace Antq.Domain.Tests.Conventions;

/// <summary>The library as reflection sees it.</summary>
internal static class Library
{
    public const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The folders in the order in which each may use those above it.</summary>
    public static IReadOnlyList<string> Folders { get; } =
    [
        "Text", "Findings", "Data", "Measures", "Periods", "Organisation", "Lineage", "Movements", "Awards", "Reporting", "Aggregation",
        "Json",
    ];

    public static Assembly Assembly { get; } = typeof(Domain.Count).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } =
        [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>
    /// Public types that can be called: an id of a kind is that of an award form, and other generic types are left as they are.
    /// </summary>
    public static IEnumerable<Type> ClosedTypes
        => PublicTypes.Select(type => type == typeof(KindId<>) ? typeof(KindId<AwardForm>) : type);

    /// <summary>
    /// Public members that the type itself declares, without accessors, nested types and what the compiler adds to records.
    /// </summary>
    public static IEnumerable<MemberInfo> PublicMembers(Type type)
        => type.GetMembers(Own)
            .Where(member => member is not TypeInfo and not MethodInfo { IsSpecialName: true, Name: not ['o', 'p', '_', ..] }
            && !IsSynthesised(member) && !IsEnumStorage(member));

    /// <summary>The types in a member's signature, taken apart to the last argument.</summary>
    public static IEnumerable<Type> SignatureTypes(MemberInfo member) => (member switch
    {
        ConstructorInfo constructor => ParameterTypes(constructor),
        MethodInfo method => ParameterTypes(method).Append(method.ReturnType),
        PropertyInfo property => property.GetIndexParameters().Select(parameter => parameter.ParameterType).Append(property.PropertyType),
        FieldInfo field => [field.FieldType],
        _ => throw new InvalidOperationException($"{member.DeclaringType}.{member.Name} is a kind of member that the tests do not know."),
    }).SelectMany(Parts);

    /// <summary>A name for messages.</summary>
    public static string NameOf(MemberInfo member)
        => member is Type type ? type.FullName! : $"{member.DeclaringType!.FullName}.{member.Name}";

    public static bool IsInit(PropertyInfo property)
        => property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()
            .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static IEnumerable<Type> ParameterTypes(MethodBase method)
        => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        IEnumerable<Type> inner = type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments();
        foreach (var part in inner.SelectMany(Parts)) yield return part;
    }

    private static bool IsSynthesised(MemberInfo member)
        => member is MethodBase && member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));

    private static bool IsEnumStorage(MemberInfo member) => member is FieldInfo { IsSpecialName: true };
}
