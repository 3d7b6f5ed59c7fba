using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>A name of a kind of bodies with the days of its use, such as <c>Công an {unit}</c>.</summary>
public sealed partial class BodyName
{
    private static readonly (string Name, string Kind)[] PartyCommittees =
        [("Tỉnh ủy", "tỉnh"), ("Thành ủy", "thành phố"), ("Huyện ủy", "huyện"), ("Quận ủy", "quận"), ("Thị ủy", "thị xã")];

    private readonly string _english;

    internal BodyName(DataRow row)
    {
        Body = row.Enum<BodyKind>("body");
        Use = row.Enum<Usage>("use");
        Text = row["name"];
        _english = row["name_en"];
        Unit = row.Optional("unit") is null ? null : row.Read("unit", text => UnitKey.Parse(text, null));
        From = row.Day("from");
        To = row.Day("to");
        Basis = row["basis"];
        Confidence = row.Enum<Confidence>("confidence");
        Pattern = new BodyPattern(Text);
        EnglishPattern = new BodyPattern(_english);
    }

    /// <summary>The kind of bodies.</summary>
    public BodyKind Body { get; }

    /// <summary>The use of the name.</summary>
    public Usage Use { get; }

    /// <summary>The Vietnamese name, with <c>{unit}</c> and <c>{name}</c> as placeholders for a unit or the body's own name.</summary>
    public string Text { get; }

    /// <summary>The unit whose body has this name, if only one has it; a department is such a unit itself.</summary>
    public UnitKey? Unit { get; }

    /// <summary>The first day of the name; null when not known.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day of the name; null while it is in use.</summary>
    public LocalDate? To { get; }

    /// <summary>The source of the name; empty when only the press uses it.</summary>
    public string Basis { get; }

    /// <summary>The confidence in the name.</summary>
    public Confidence Confidence { get; }

    /// <summary>
    /// A bit for each kind of the units that the name itself states: a <c>Thành ủy</c> is one of a city; every kind for most.
    /// </summary>
    internal ulong KindsOfUnit => PartyCommittees.FirstOrDefault(one => Text.Contains(one.Name, StringComparison.Ordinal)).Kind is { } kind
        ? TypeWords.KindsOf(kind)
        : TypeWords.AnyKind;

    internal BodyPattern Pattern { get; }

    internal BodyPattern EnglishPattern { get; }

    /// <summary>Returns the name in the language requested.</summary>
    public string TextIn(Language language) => language == Language.Vietnamese ? Text : _english;

    /// <summary>Returns whether the name is in use on a day, as far as its days are known.</summary>
    public bool HoldsOn(LocalDate day) => !(day < From) && !(day > To);

    /// <summary>Returns the Vietnamese name.</summary>
    public override string ToString() => Text;
}
