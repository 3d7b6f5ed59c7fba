namespace Antq.Domain.Organisation;

/// <summary>A kind of bodies that a text may name.</summary>
public sealed class BodyMatch
{
    internal BodyMatch(Body body, BodyName name, string ownName, string unitText, Answer? onDay)
    {
        Body = body;
        Name = name;
        OwnName = ownName;
        UnitText = unitText;
        OnDay = onDay;
    }

    /// <summary>The kind of bodies.</summary>
    public Body Body { get; }

    /// <summary>The name of the kind that the text bears.</summary>
    public BodyName Name { get; }

    /// <summary>The name of its own that the text gives the body, such as <c>Nội vụ</c> of a <c>sở</c>; empty where it gives none.</summary>
    public string OwnName { get; }

    /// <summary>The unit as the text writes it, such as <c>tỉnh Phú Thọ</c>; empty where it names none. Whether there is such a unit is for the gazetteer.</summary>
    public string UnitText { get; }

    /// <summary>Whether there is such a body, under that name, on the day asked for; absent where no day was.</summary>
    public Answer? OnDay { get; }

    /// <summary>The kind of bodies, and the unit.</summary>
    public override string ToString() => UnitText.Length == 0 ? $"{Body}" : $"{Body}: {UnitText}";
}
