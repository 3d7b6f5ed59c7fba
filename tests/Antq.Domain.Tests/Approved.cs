using System.Text;

namespace Antq.Domain.Tests;

/// <summary>Files of the checkout that the tests can write: what a test makes must be what the file holds.</summary>
internal static class Approved
{
    private const string Variable = "ANTQ_APPROVE";

    /// <summary>Compares a text with a file, or writes the file where the environment variable ANTQ_APPROVE is 1.</summary>
    public static void Check(string text, params string[] path)
    {
        var name = string.Join('/', path);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Checkout.File(path))!);
            File.WriteAllText(Checkout.File(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        var approved = File.Exists(Checkout.File(path)) ? Checkout.Read(path).ReplaceLineEndings("\n") : "";
        if (approved == text) return;
        Assert.Fail($"{name} is not what the library says. {Difference(approved.Split('\n'), text.Split('\n'))}\n" +
            $"If the library is right, run this test once with the environment variable {Variable}=1: it writes the file, and the change "
                + $"is reviewed with the rest.");
    }

    private static string Difference(string[] approved, string[] actual)
    {
        var gone = approved.Except(actual, StringComparer.Ordinal).Select(line => "\n- " + line);
        var come = actual.Except(approved, StringComparer.Ordinal).Select(line => "\n+ " + line);
        var lines = gone.Concat(come).ToArray();
        if (lines.Length == 0) return "The same lines stand in another order or number.";
        return $"Approved (-) and actual "
            + $"(+):{string.Concat(lines.Take(20))}{(lines.Length > 20 ? $"\n… and {lines.Length - 20} more" : "")}";
    }
}
