using Antq.Domain;
using Antq.Domain.Organisation;

namespace Antq.Samples;

/// <summary>What a newer register says otherwise.</summary>
internal sealed record RegisterChanges(string DataVersion, string NewerVersion, IReadOnlyList<RegisterChanges.Line> Changes) : IUnitsAnswer
{
    public static RegisterChanges Of(Gazetteer register, Gazetteer newer) => new(
        register.Version,
        newer.Version,
        [.. register.ChangesTo(newer).Select(change => new Line(change.Kind, change.Unit, new Sentence(change.Message(Language.Vietnamese), change.Message(Language.English))))]);

    public void Print(TextWriter output)
    {
        foreach (var change in Changes) output.WriteLine(change.Message.En);
        output.WriteLine($"{Changes.Count} changes (data {DataVersion} to {NewerVersion})");
    }

    internal sealed record Line(RegisterChangeKind Kind, UnitKey? Unit, Sentence Message);

    internal sealed record Sentence(string Vi, string En);
}
