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

    /// <summary>The name of the kind in the text.</summary>
    public BodyName Name { get; }

    /// <summary>The body's own name in the text, such as <c>Nội vụ</c> of a <c>sở</c>; empty when there is none.</summary>
    public string OwnName { get; }

    /// <summary>
    /// The unit as written in the text, such as <c>tỉnh Phú Thọ</c>; empty when there is none. The gazetteer decides whether it exists.
    /// </summary>
    public string UnitText { get; }

    /// <summary>Whether there is such a body, under that name, on the day requested; null when none was.</summary>
    public Answer? OnDay { get; }

    /// <summary>Returns the kind of bodies, and the unit.</summary>
    public override string ToString() => UnitText.Length == 0 ? $"{Body}" : $"{Body}: {UnitText}";
}
