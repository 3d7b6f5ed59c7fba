using System.Text;
using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>A trace as a Mermaid flowchart in which time runs from left to right.</summary>
internal sealed class TracePicture
{
    private const string Note = "note";

    private readonly UnitTrace _trace;
    private readonly Gazetteer _gazetteer;
    private readonly Language _language;
    private readonly bool _forwards;
    private readonly UnitEvent[] _edges;
    private readonly OrganisationUnit[] _units;
    private readonly StringBuilder _text = new("flowchart LR");

    private TracePicture(UnitTrace trace, Gazetteer gazetteer, Language language)
    {
        _trace = trace;
        _gazetteer = gazetteer;
        _language = language;
        _forwards = trace.To >= trace.From.FirstDay;
        _edges = [.. trace.Successions.SelectMany(one => one.Events).Distinct().Order(EventOrder.Instance)];
        _units = [.. _edges.SelectMany(edge => new[] { edge.Predecessor, edge.Successor })
            .Concat(trace.Successions.Select(one => one.Unit.Key))
            .Append(trace.From.Key)
            .Distinct()
            .Select(key => gazetteer[key])
            .OrderBy(unit => unit.FirstDay)
            .ThenBy(unit => unit.Key)];
    }

    public static string Draw(UnitTrace trace, Gazetteer gazetteer, Language language)
        => new TracePicture(trace, gazetteer, language).Draw();

    private string Draw()
    {
        foreach (var unit in _units) Node(IdOf(unit.Key), [.. StatesOf(unit), .. Doubt(unit)]);
        foreach (var edge in _edges)
            Arrow(edge.Predecessor, edge.IsWhole
                ? "-->"
                : "-.->", edge.Successor, [Say(edge.Day), Shares(edge), .. new[] { edge.Part, edge.Act?.Title }.OfType<string>()]);
        foreach (var commune in CommunesOfDistricts()) Arrow(DistrictOf(commune), "---", commune.Key, [Say("gồm", "holds")]);
        Remark();
        Classes();
        return _text.ToString();
    }

    /// <summary>Returns the key of the district on the picture that a commune was in when the districts ended.</summary>
    private UnitKey DistrictOf(OrganisationUnit commune)
        => commune.LastState.Parent is { } parent && Array.Exists(_units, unit => unit.Key == parent) ? parent : _trace.From.Key;

    /// <summary>Returns the communes that succeed the territory of a district without events of its own: no event leads to them.</summary>
    private IEnumerable<OrganisationUnit> CommunesOfDistricts()
        => _forwards ? _units.Where(unit => unit != _trace.From && Array.TrueForAll(_edges, edge => edge.Successor != unit.Key)) : [];

    /// <summary>Adds what the gazetteer does not know, next to the end concerned.</summary>
    private void Remark()
    {
        var day = Say(_trace.To);
        if (_trace.Successions.Count == 0)
            Node(Note,
                [Say($"Danh mục {_gazetteer.Version} không có đơn vị nào", $"The gazetteer {_gazetteer.Version} has no unit"),
                Say($"của địa bàn này vào ngày {day}", $"of this territory on {day}")]);
        else if (!_trace.IsComplete)
            Node(Note,
                [Say($"Danh mục {_gazetteer.Version} không có đủ", $"The gazetteer {_gazetteer.Version} does not have all"),
                Say($"các đơn vị cấp này vào ngày {day}", $"units of this level on {day}")]);
        else return;
        var unit = IdOf(_trace.From.Key);
        Line(_forwards ? $"{unit} -.- {Note}" : $"{Note} -.- {unit}");
    }

    private void Classes()
    {
        Class("traced", "fill:#fde68a,stroke:#b45309,color:#1c1917", [IdOf(_trace.From.Key)]);
        Class("reached", "fill:#bbf7d0,stroke:#15803d,color:#1c1917",
            _trace.Successions.Where(one => one.IsCertain).Select(one => IdOf(one.Unit.Key)));
        Class("possible", "fill:#f5f5f4,stroke:#15803d,color:#1c1917,stroke-dasharray:4 4",
            _trace.Successions.Where(one => !one.IsCertain).Select(one => IdOf(one.Unit.Key)));
    }

    private void Class(string name, string style, IEnumerable<string> nodes)
    {
        var ids = string.Join(',', nodes);
        if (ids.Length == 0) return;
        Line($"classDef {name} {style}");
        Line($"class {ids} {name}");
    }

    /// <summary>Returns name, kind and key, and the later names and kinds: forwards to the day requested, backwards from it.</summary>
    private IEnumerable<string> StatesOf(OrganisationUnit unit)
    {
        var first = _forwards ? unit.States[0] : unit.StateAt(_trace.To);
        yield return first.NameIn(_language);
        yield return $"{first.Kind.Name(_language)}, {unit.Key}";
        var before = first;
        foreach (var state in unit.States.Where(state => state.From > first.From && (!_forwards || state.From <= _trace.To)))
        {
            if ((state.Name, state.Kind) != (before.Name, before.Kind))
                yield return $"{Say("từ", "since")} {Say(state.From)} {state.NameIn(_language)}, {state.Kind.Name(_language)}";
            before = state;
        }
    }

    private IEnumerable<string> Doubt(OrganisationUnit unit)
        => _trace.Successions.Any(one => one.Unit == unit && !one.IsCertain)
            ? [Say("có thể không chung địa bàn", "perhaps no common territory")]
            : [];

    private string Shares(UnitEvent edge) => (edge.Ground, edge.People) switch
    {
        var (ground, people) when ground == people => Share(ground),
        (var ground, TerritoryShare.None) => Say($"{Share(ground)}, chỉ diện tích", $"{Share(ground)}, area only"),
        (TerritoryShare.None, var people) => Say($"{Share(people)}, chỉ dân số", $"{Share(people)}, population only"),
        var (ground, people) =>
            Say($"{Share(ground)} diện tích, {Share(people)} dân số", $"{Share(ground)} of the area, {Share(people)} of the population"),
    };

    private string Share(TerritoryShare share) => share switch
    {
        TerritoryShare.All => Say("toàn bộ", "all"),
        TerritoryShare.NotStated => Say("một phần hoặc toàn bộ", "a part or all"),
        TerritoryShare.Possible => Say("không rõ có hay không", "perhaps a part"),
        _ => Say("một phần", "a part"),
    };

    private static string IdOf(UnitKey key) => "u" + key.ToString().Replace('-', '_').Replace('@', '_');

    private void Node(string id, IEnumerable<string> label) => Line($"{id}[\"{MermaidText.Label(label)}\"]");

    private void Arrow(UnitKey from, string arrow, UnitKey to, IEnumerable<string> label)
        => Line($"{IdOf(from)} {arrow}|\"{MermaidText.Label(label)}\"| {IdOf(to)}");

    private void Line(string line) => _text.Append("\n    ").Append(line);

    private string Say(LocalDate day) => _language == Language.Vietnamese ? DayText.FormatVietnamese(day) : DayText.Format(day);

    private string Say(string vietnamese, string english) => _language == Language.Vietnamese ? vietnamese : english;
}
