using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>A trace as a sentence: what became of a unit, or of what it was made.</summary>
internal sealed class TraceSentence
{
    /// <summary>The most units that a sentence lists.</summary>
    private const int MostUnits = 12;

    /// <summary>The most acts that a sentence names; more are left to the picture.</summary>
    private const int MostActs = 3;

    private readonly UnitTrace _trace;
    private readonly string _version;
    private readonly Language _language;
    private readonly bool _forwards;

    private TraceSentence(UnitTrace trace, string version, Language language)
    {
        _trace = trace;
        _version = version;
        _language = language;
        _forwards = trace.To >= trace.From.FirstDay;
    }

    public static string Write(UnitTrace trace, string version, Language language)
        => new TraceSentence(trace, version, language).Write();

    private string Write()
    {
        var sentence = _trace.Successions switch
        {
            [] => Say($"Danh mục {_version} không có đơn vị nào của {OfTerritory} vào ngày {Day(_trace.To)}.",
                $"The gazetteer {_version} has no unit of {OfTerritory} on {Day(_trace.To)}."),
            [var same] when same.Unit == _trace.From => Same(),
            [{ IsWhole: true } only] when _forwards => Say(
                $"Từ ngày {Day(FirstDay(only))}, toàn bộ {OfTerritory} thuộc {Names(only.Unit)}{Acts()}.",
                $"Since {Day(FirstDay(only))}, all of {OfTerritory} is part of {Names(only.Unit)}{Acts()}."),
            _ when _forwards => Say(
                $"Vào ngày {Day(_trace.To)}, {OfTerritory} thuộc {Units()}{Acts()}.",
                $"On {Day(_trace.To)}, {OfTerritory} belongs to {Units()}{Acts()}."),
            _ => Say(
                $"Vào ngày {Day(_trace.To)}, {OfTerritory} gồm {Units()}{Acts()}.",
                $"On {Day(_trace.To)}, {OfTerritory} consists of {Units()}{Acts()}."),
        };
        return _trace.IsComplete || _trace.Successions.Count == 0
            ? sentence
            : sentence + Say($" Danh mục {_version} chưa có đủ các đơn vị cấp này vào ngày đó.",
                $" The gazetteer {_version} does not have all units of this level on that day.");
    }

    /// <summary>The territory of the traced unit; of a body the body itself.</summary>
    private string OfTerritory
    {
        get
        {
            var (unit, hasNamesake) = (_trace.From, _trace.Successions.Any(one => one.Unit != _trace.From && LabelOf(one.Unit) == Label));
            var name = !hasNamesake ? Label
                : _forwards ? Former(Label)
                : $"{Label} ({UnitLabels.Days(unit.ValidFrom, null, _language)})";
            return unit.Level.HasGround() ? Say($"địa bàn {name}", $"the territory of {name}") : name;
        }
    }

    private string Label => _forwards ? Full(_trace.From.LastState) : Full(_trace.From.States[0]);

    private string Same()
    {
        var (first, now) = (_trace.From.States[0], _trace.From.StateAt(_trace.To));
        return Full(first) == Full(now)
            ? Say($"Vào ngày {Day(_trace.To)}, địa bàn {Full(now)} không thay đổi.",
                $"On {Day(_trace.To)}, the territory of {Full(now)} is unchanged.")
            : Say($"Từ ngày {Day(now.From)}, {Full(first)} là {Full(now)}; địa bàn không thay đổi.",
                $"Since {Day(now.From)}, {Full(first)} is {Full(now)}; its territory is unchanged.");
    }

    private string Units()
    {
        var units = _trace.Successions;
        string[] names = [.. units.Take(MostUnits).Select(Share)];
        var rest = units.Count > MostUnits
            ? Say($" và {units.Count - MostUnits} đơn vị khác", $" and {units.Count - MostUnits} more") : "";
        var list = string.Join(", ", names) + rest;
        return units.Count == 1 ? list : Say($"{units.Count} đơn vị: {list}", $"{units.Count} units: {list}");
    }

    /// <summary>Returns a unit with how much of the earlier territory passed to the later one.</summary>
    private string Share(Succession one)
    {
        var name = Names(one.Unit);
        if (!one.IsCertain) return Say($"{name} (chưa rõ có phần nào không)", $"{name} (perhaps no part)");
        return (one.Ground, one.People) switch
        {
            (TerritoryShare.All, TerritoryShare.All) => Say($"toàn bộ {name}", $"all of {name}"),
            (TerritoryShare.NotStated, _) or (_, TerritoryShare.NotStated) =>
                Say($"{name} (một phần hoặc toàn bộ)", $"{name} (a part or all)"),
            (_, TerritoryShare.None) => Say($"{name} (một phần diện tích)", $"{name} (a part of the area)"),
            (TerritoryShare.None, _) => Say($"{name} (một phần dân số)", $"{name} (a part of the population)"),
            _ => Say($"{name} (một phần)", $"{name} (a part)"),
        };
    }

    /// <summary>
    /// Returns what a unit that was reached is called: forwards when it began, with the name of the other day if that differs; backwards on
    /// the other day.
    /// </summary>
    private string Names(OrganisationUnit unit)
    {
        var name = LabelOf(unit);
        if (!_forwards) return name == Label ? Former(name) : name;
        var later = unit.StateAt(_trace.To);
        return Full(later) == name
            ? name
            : Say($"{name} (từ ngày {Day(later.From)} là {Full(later)})", $"{name} ({Full(later)} since {Day(later.From)})");
    }

    private string LabelOf(OrganisationUnit unit) => Full(_forwards ? unit.States[0] : unit.StateAt(_trace.To));

    private static LocalDate FirstDay(Succession only)
        => only.Events.Count == 0 ? only.Unit.FirstDay : only.Events.Max(edge => edge.Day);

    private string Acts()
    {
        LegalAct[] acts = [.. _trace.Successions.SelectMany(one => one.Events).OrderBy(edge => edge.Day)
            .Select(edge => edge.Act).OfType<LegalAct>().DistinctBy(act => act.Id, StringComparer.Ordinal)];
        return acts.Length is 0 or > MostActs ? ""
            : (_trace.Successions.Count == 1 ? "," : ";")
                + Say($" theo {List([.. acts.Select(act => act.Title)])}", $" by {List([.. acts.Select(InEnglish)])}");
    }

    /// <summary>Returns the kind of an act in English with its number, or with its day if it has none.</summary>
    private static string InEnglish(LegalAct act)
        => act.Title.StartsWith("Nghị quyết của Quốc hội", StringComparison.Ordinal)
            ? act.AdoptedOn is { } day ? $"the resolution of the National Assembly of {DayText.Format(day)}" : act.Title
            : act.Title.Replace("Nghị quyết ", "Resolution ", StringComparison.Ordinal)
                .Replace("Nghị định ", "Decree ", StringComparison.Ordinal);

    private string List(string[] texts)
        => texts.Length == 1 ? texts[0] : $"{string.Join(", ", texts[..^1])}{Say(" và ", " and ")}{texts[^1]}";

    private string Former(string name) => Say($"{name} (cũ)", $"the former {name}");

    private string Full(UnitState state) => UnitLabels.Full(state, _language);

    private string Day(LocalDate day) => _language == Language.Vietnamese ? DayText.FormatVietnamese(day) : DayText.Format(day);

    private string Say(string vietnamese, string english) => _language == Language.Vietnamese ? vietnamese : english;
}
