using System.Text;

namespace Antq.Domain.Tests.Docs;

/// <summary>What stands for the console in the code of a page.</summary>
internal sealed class ExampleOutput
{
    private readonly StringBuilder _text = new();

    public void WriteLine(object? text) => _text.Append(text).Append('\n');

    public override string ToString() => _text.ToString();
}
