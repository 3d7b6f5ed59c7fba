using System.Reflection;
using System.Text.Json;

namespace Antq.Domain.Tests.Docs;

/// <summary>The class that holds the examples of one page, read from its source and run.</summary>
internal sealed class ExampleClass
{
    private const string Suffix = "Examples";
    private readonly Type _type;
    private readonly string[] _source;

    private ExampleClass(Type type)
    {
        _type = type;
        _source = Checkout.Read("tests", "Antq.Domain.Tests", "Docs", Suffix, $"{type.Name}.cs").ReplaceLineEndings("\n").Split('\n');
        var name = type.Name[..^Suffix.Length];
        var page = JsonNamingPolicy.KebabCaseLower.ConvertName(name) + ".md";
        string[][] places = name switch
        {
            "Readme" => [["README.md"]],
            "ReadmeVi" => [["README.vi.md"]],
            _ => [["docs", page], ["docs", "reference", page]],
        };
        Page = places.First(place => File.Exists(Checkout.File(place)));
    }

    /// <summary>Every such class.</summary>
    public static IReadOnlyList<ExampleClass> All { get; } =
    [
        .. typeof(ExampleClass).Assembly.GetTypes().Where(type => Methods(type).Any()).OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => new ExampleClass(type)),
    ];

    /// <summary>The steps of the path of its page.</summary>
    public string[] Page { get; }

    /// <summary>
    /// The examples in their order in the source. The first begins with the namespaces that all of them use, so that it is a program.
    /// </summary>
    public IReadOnlyList<Example> Examples()
    {
        // The examples are in a namespace below that of daily use, and so need no using of it; a program does.
        string[] named = [.. _source.Where(line => line.StartsWith("using ", StringComparison.Ordinal))];
        var ofSystem = named.TakeWhile(line => line.StartsWith("using System", StringComparison.Ordinal)).ToArray();
        var usings = string.Concat(
            ofSystem.Append("using Antq.Domain;").Concat(named.Skip(ofSystem.Length)).Select(line => line + "\n")) + "\n";
        return
        [
            .. Methods(_type)
                .Select(
                    method => (Method: method,
                        Line: Array.FindIndex(
                        _source, line => line.StartsWith($"    public static void {method.Name}(", StringComparison.Ordinal))))
                .OrderBy(found => found.Line)
                .Select((found, place) => Run(found.Method, (place == 0 ? usings : "") + Body(found.Line))),
        ];
    }

    private static IEnumerable<MethodInfo> Methods(Type type)
        => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => method.GetCustomAttribute<ExampleAttribute>() is not null);

    private static Example Run(MethodInfo method, string code)
    {
        var output = new ExampleOutput();
        method.Invoke(null, [output]);
        return new Example(code, method.GetCustomAttribute<ExampleAttribute>()!.Prints, output.ToString());
    }

    private string Body(int line)
        => string.Concat(
            _source.Skip(line + 2).TakeWhile(text => text != "    }").Select(text => (text.Length == 0 ? text : text[8..]) + "\n"));
}
