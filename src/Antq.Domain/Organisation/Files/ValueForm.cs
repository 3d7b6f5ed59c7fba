namespace Antq.Domain.Organisation;

/// <summary>What a column of a register holds.</summary>
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

    /// <summary>How much of something went one way.</summary>
    Share,

    /// <summary>How sure the row is.</summary>
    Confidence,

    /// <summary>The identifier of an act that the register has.</summary>
    Act,

    /// <summary>A name, title or identifier.</summary>
    FreeText,
}
