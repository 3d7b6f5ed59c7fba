using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>A name of a kind of bodies with the days that it is in use, such as <c>Công an {unit}</c>.</summary>
public sealed class BodyName
{
    private readonly string _english;

    internal BodyName(DataRow row)
    {
        Body = row.Enum<BodyKind>("body");
        Use = row.Enum<BodyNameUse>("use");
        Text = row["name"];
        _english = row["name_en"];
        Unit = row.Optional("unit") is null ? null : row.Read("unit", text => UnitKey.Parse(text, null));
        From = row.Day("from");
        To = row.Day("to");
        Basis = row["basis"];
        Confidence = row.Enum<Confidence>("confidence");
        Pattern = new BodyPattern(Text);
    }

    /// <summary>The kind of bodies.</summary>
    public BodyKind Body { get; }

    /// <summary>What the name is for.</summary>
    public BodyNameUse Use { get; }

    /// <summary>The Vietnamese name, with <c>{unit}</c> and <c>{name}</c> where a unit or a name of its own stands.</summary>
    public string Text { get; }

    /// <summary>The one unit whose body has this name, where only one has it; a department is such a unit itself.</summary>
    public UnitKey? Unit { get; }

    /// <summary>The first day of the name; absent where not known.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day of the name; absent while it is in use.</summary>
    public LocalDate? To { get; }

    /// <summary>Where the name stands; empty where only the press has it.</summary>
    public string Basis { get; }

    /// <summary>How sure the name is.</summary>
    public Confidence Confidence { get; }

    internal BodyPattern Pattern { get; }

    /// <summary>The name in the language asked for.</summary>
    public string TextIn(Language language) => language == Language.Vietnamese ? Text : _english;

    /// <summary>Whether the name is in use on a day, as far as its days are known.</summary>
    public bool HoldsOn(LocalDate day) => !(day < From) && !(day > To);

    /// <summary>The Vietnamese name.</summary>
    public override string ToString() => Text;
}
