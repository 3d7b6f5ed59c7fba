using System.Reflection;

namespace Antq.Domain.Tests.Docs;

/// <summary>One example: its code, and what it prints into blocks of which language.</summary>
internal sealed record Example(string Code, IReadOnlyDictionary<string, string> Printed)
{
    private static readonly Dictionary<string, string> Languages = new(StringComparer.Ordinal)
    {
        ["Console"] = "text", ["Picture"] = "mermaid", ["Document"] = "json",
    };

    /// <summary>Runs the method whose body is the code.</summary>
    public static Example Run(MethodInfo method, string code)
    {
        var outputs = method.GetParameters().ToDictionary(parameter => Languages[parameter.Name!], _ => new ExampleOutput(), StringComparer.Ordinal);
        method.Invoke(null, [.. outputs.Values]);
        return new Example(code, outputs.ToDictionary(output => output.Key, output => output.Value.ToString(), StringComparer.Ordinal));
    }
}
