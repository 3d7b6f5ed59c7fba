using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using Antq.Domain.Organisation;
using Antq.Domain.Tests.Conventions;

namespace Antq.Domain.Tests.Hostile;

/// <summary>A public method or constructor that takes text or bytes from outside, found by reflection, and called with any text.</summary>
internal sealed class Door
{
    private static readonly MethodInfo Chars = typeof(MemoryExtensions).GetMethod(nameof(MemoryExtensions.AsSpan), [typeof(string)])!;

    private readonly MethodBase _method;
    private readonly ParameterInfo[] _parameters;
    private readonly Func<object?, object?[], object?> _call;

    private Door(MethodBase method, MemberInfo member)
    {
        _method = method;
        _parameters = method.GetParameters();
        _call = Compile();
        var documented = XmlDocumentation.Of(member);
        Refusals =
        [
            .. documented?.Elements("exception").Select(exception => exception.Attribute("cref")!.Value[2..].Split('.')[^1]) ?? [],
            .. documented?.Element("inheritdoc") is not null && method.Name == "Parse" ? [nameof(FormatException)] : Array.Empty<string>(),
        ];
    }

    public static IReadOnlyList<Door> All { get; } =
        [.. Methods().Select(found => new Door(found.Method, found.Member)).OrderBy(door => door.Name, StringComparer.Ordinal)];

    /// <summary>Type and method with the types of the parameters, as in a signature.</summary>
    public string Name
        => $"{ShortName}({string.Join(", ", _parameters.Select(parameter => parameter.IsOut ? "out " + NameOf(parameter.ParameterType.GetElementType()!) : NameOf(parameter.ParameterType)))})";

    /// <summary>Type and method; the same for all overloads.</summary>
    public string ShortName => $"{_method.DeclaringType!.Name}{(_method is ConstructorInfo ? "" : "." + _method.Name)}";

    /// <summary>What the documentation says that it throws.</summary>
    public IReadOnlyList<string> Refusals { get; }

    /// <summary>The types beside texts that have no good values in the tests.</summary>
    public IEnumerable<Type> Unknown => _parameters.Where(parameter => !parameter.IsOut).Select(parameter => parameter.ParameterType)
        .Concat(_method is MethodInfo { IsStatic: false } ? [_method.DeclaringType!] : Type.EmptyTypes)
        .Where(type => !IsText(type) && !Arguments.Has(type));

    /// <summary>Calls it and says what it threw, if anything, and how many bytes it allocated.</summary>
    /// <param name="texts">Gives the texts.</param>
    /// <param name="pick">Picks the values beside them.</param>
    public (Exception? Thrown, long Allocated) Measure(Func<string> texts, int pick)
    {
        var (target, arguments) = Prepare(texts, pick);
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            _call(target, arguments);
            return (null, GC.GetAllocatedBytesForCurrentThread() - before);
        }
#pragma warning disable CA1031 // the test judges whatever is thrown
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return (thrown, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    /// <summary>Whether it documents the exception; what tries never throws because of a text.</summary>
    public bool MayThrow(Exception thrown)
    {
        if (_method.Name.StartsWith("Try", StringComparison.Ordinal)) return false;
        for (var type = thrown.GetType(); type != typeof(Exception); type = type!.BaseType)
        {
            if (Refusals.Contains(type!.Name, StringComparer.Ordinal)) return true;
        }

        return false;
    }

    public override string ToString() => Name;

    /// <summary>
    /// All methods, constructors and indexers with a text; generic ones for reports or forms of award. Not views of columns, whose bytes
    /// are no text, exceptions, what writes to a stream, and converters, which are tried through JSON.
    /// </summary>
    private static IEnumerable<(MethodBase Method, MemberInfo Member)> Methods()
        => Library.ClosedTypes.Where(
            type => !type.IsByRefLike && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(JsonConverter)))
            .SelectMany(Library.PublicMembers)
            .Select(member => (Method: member as MethodBase ?? (member as PropertyInfo)?.GetMethod!, member))
            .Where(found => found.Method is not null && found.Method.GetParameters().Any(parameter => IsText(parameter.ParameterType))
                && found.Method.Name is not (nameof(Gazetteer.Save) or nameof(RollUpResult.Table.WriteCsv)))
            .Select(found => found.Method is MethodInfo { IsGenericMethodDefinition: true } generic
                ? (generic.MakeGenericMethod(IsOfEnumerations(generic) ? typeof(AwardForm) : typeof(Report)), found.member)
                : found);

    private static bool IsOfEnumerations(MethodInfo generic)
        => generic.GetGenericArguments()[0].GetGenericParameterConstraints().Contains(typeof(Enum));

    private static bool IsText(Type type)
        => type == typeof(string) || type == typeof(ReadOnlySpan<char>) || type == typeof(ReadOnlySpan<byte>) || type == typeof(Stream)
            || type == typeof(IEnumerable<string>) || type == typeof(IEnumerable<CodeDating.NamedCode>);

    private static string NameOf(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? NameOf(inner) + "?"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type == typeof(string)
            ? "string"
            : type == typeof(char) ? "char" : type == typeof(byte) ? "byte" : type == typeof(int) ? "int" : type.Name;

    private (object? Target, object?[] Arguments) Prepare(Func<string> texts, int pick)
        => (_method is MethodInfo { IsStatic: false }
            ? Arguments.Of(_method.DeclaringType!, pick)
            : null, [.. _parameters.Select(parameter => Argument(parameter, texts, pick))]);

    private static object? Argument(ParameterInfo parameter, Func<string> texts, int pick)
    {
        var type = parameter.ParameterType;
        if (parameter.IsOut) return null;
        if (type == typeof(Stream)) return new MemoryStream(Encoding.UTF8.GetBytes(texts()));
        if (type == typeof(ReadOnlySpan<byte>)) return Encoding.UTF8.GetBytes(texts());
        if (type == typeof(IEnumerable<string>)) return texts().Split(' ');
        if (type == typeof(IEnumerable<CodeDating.NamedCode>))
            return texts().Split(' ').Select(code => new CodeDating.NamedCode(code, code)).ToArray();
        if (IsText(type)) return texts();
        return parameter is { HasDefaultValue: true, DefaultValue: { } value } ? value : Arguments.Of(type, pick);
    }

    /// <summary>A delegate that takes strings and arrays where the method takes spans, which reflection cannot pass.</summary>
    private Func<object?, object?[], object?> Compile()
    {
        var target = Expression.Parameter(typeof(object));
        var arguments = Expression.Parameter(typeof(object[]));
        var results = _parameters.Where(parameter => parameter.IsOut)
            .ToDictionary(parameter => parameter.Position, parameter => Expression.Variable(parameter.ParameterType.GetElementType()!));
        var given = _parameters
            .Select(parameter => results.TryGetValue(parameter.Position, out var result)
            ? result
            : Given(parameter, Expression.ArrayIndex(arguments, Expression.Constant(parameter.Position)))).ToArray();
        Expression call = _method is ConstructorInfo constructor ? Expression.New(constructor, given)
            : Expression.Call(_method.IsStatic ? null : Expression.Convert(target, _method.DeclaringType!), (MethodInfo)_method, given);
        var body = call.Type == typeof(void)
            ? Expression.Block(results.Values, call, Expression.Constant(null))
            : Expression.Block(results.Values, Expression.Convert(call, typeof(object)));
        return Expression.Lambda<Func<object?, object?[], object?>>(body, target, arguments).Compile();
    }

    private static Expression Given(ParameterInfo parameter, Expression value)
    {
        var type = parameter.ParameterType;
        if (type == typeof(ReadOnlySpan<char>)) return Expression.Call(Chars, Expression.Convert(value, typeof(string)));
        if (!type.IsByRefLike) return Expression.Convert(value, type);
        var array = type.GetGenericArguments()[0].MakeArrayType();
        return Expression.Call(type.GetMethod("op_Implicit", [array])!, Expression.Convert(value, array));
    }
}
