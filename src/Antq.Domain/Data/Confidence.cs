using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The confidence in a row of the reference data.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Read in a published copy of the text, or on an official page that quotes it.</summary>
    Verified,

    /// <summary>Inferred from verified facts, or read only in secondary sources.</summary>
    Inferred,

    /// <summary>From memory, not verified: a later data release may correct it.</summary>
    Remembered,
}
