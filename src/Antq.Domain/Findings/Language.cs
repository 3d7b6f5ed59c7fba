using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>A language of the library's texts.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Language>))]
public enum Language
{
    /// <summary>Vietnamese (tiếng Việt).</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
