using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>What a name of a kind of bodies is for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BodyNameUse>))]
public enum BodyNameUse
{
    /// <summary>What the kind is called; one on each day.</summary>
    Title,

    /// <summary>What the body of a unit is called, with <c>{unit}</c> where the unit stands; at most one on each day.</summary>
    Unit,

    /// <summary>Another name that people write; some hold places for a unit or for a name of the body's own, <c>{name}</c>.</summary>
    Other,
}
