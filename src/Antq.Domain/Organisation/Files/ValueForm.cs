namespace Antq.Domain.Organisation;

/// <summary>The form of the values of a column of a gazetteer.</summary>
internal enum ValueForm
{
    /// <summary>The key of a unit.</summary>
    Key,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A level.</summary>
    Level,

    /// <summary>A kind of unit, by its Vietnamese name.</summary>
    KindOfUnit,

    /// <summary>A kind of event.</summary>
    KindOfEvent,

    /// <summary>The share of something that was transferred.</summary>
    Share,

    /// <summary>The confidence in the row.</summary>
    Confidence,

    /// <summary>The identifier of an act in the gazetteer.</summary>
    Act,

    /// <summary>A name, title or identifier.</summary>
    FreeText,
}
