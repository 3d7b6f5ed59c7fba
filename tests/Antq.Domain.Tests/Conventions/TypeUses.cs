using System.Reflection;
using System.Reflection.Emit;

namespace Antq.Domain.Tests.Conventions;

/// <summary>Which types of the library each type uses, read from its members and from the code of its methods.</summary>
internal static class TypeUses
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Gets the full names of the outermost types that a type uses, with its own.</summary>
    public static IEnumerable<(string User, string Used)> Of(Type type)
    {
        var user = NameOf(type);
        return Used(type).SelectMany(Parts).Where(used => used.Assembly == type.Assembly).Select(NameOf).Where(used => used != user)
            .Distinct(StringComparer.Ordinal).Select(used => (user, used));
    }

    private static IEnumerable<Type> Used(Type type)
    {
        if (type.BaseType is { } above) yield return above;
        foreach (var one in type.GetInterfaces()) yield return one;
        foreach (var field in type.GetFields(Own)) yield return field.FieldType;
        foreach (var method in type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own)))
        {
            if (method is MethodInfo { ReturnType: var returned }) yield return returned;
            foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
            if (method.GetMethodBody() is not { } body) continue;
            foreach (var local in body.LocalVariables) yield return local.LocalType;
            foreach (var member in MembersIn(body.GetILAsByteArray()!, method))
            {
                if (member is Type named) yield return named;
                else if (member.DeclaringType is { } declaring) yield return declaring;
                if (member is MethodInfo { IsGenericMethod: true } generic)
                {
                    foreach (var argument in generic.GetGenericArguments()) yield return argument;
                }
            }
        }
    }

    /// <summary>The members that a piece of code names by their tokens.</summary>
    private static IEnumerable<MemberInfo> MembersIn(byte[] code, MethodBase method)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } holder ? holder.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var place = 0; place < code.Length;)
        {
            var value = code[place] == 0xFE ? unchecked((short)(0xFE00 | code[place + 1])) : code[place];
            var operation = Codes[value];
            place += operation.Size;
            var token = operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType
                or OperandType.InlineTok;
            if (token && method.Module.ResolveMember(BitConverter.ToInt32(code, place), ofType, ofMethod) is { } member)
                yield return member;
            place += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, place)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsGenericParameter) return [];
        if (type.HasElementType) return Parts(type.GetElementType()!);
        return type.IsConstructedGenericType
            ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
            : [type];
    }

    private static string NameOf(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return $"{type.Namespace}.{type.Name.Split('`')[0]}";
    }
}
