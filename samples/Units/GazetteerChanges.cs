using Antq.Domain;
using Antq.Domain.Organisation;

namespace Antq.Samples;

/// <summary>What a newer gazetteer says otherwise.</summary>
internal sealed record GazetteerChanges(string DataVersion, string NewerVersion, IReadOnlyList<GazetteerChanges.Line> Changes)
    : IUnitsAnswer
{
    public static GazetteerChanges Of(Gazetteer gazetteer, Gazetteer newer) => new(
        gazetteer.Version,
        newer.Version,
        [.. gazetteer.ChangesTo(newer)
            .Select(change
            => new Line(change.Kind, change.Unit, new Sentence(change.Message(Language.Vietnamese), change.Message(Language.English))))]);

    public void Print(TextWriter output)
    {
        foreach (var change in Changes) output.WriteLine(change.Message.En);
        output.WriteLine($"{Changes.Count} changes (data {DataVersion} to {NewerVersion})");
    }

    internal sealed record Line(GazetteerChangeKind Kind, UnitKey? Unit, Sentence Message);

    internal sealed record Sentence(string Vi, string En);
}
