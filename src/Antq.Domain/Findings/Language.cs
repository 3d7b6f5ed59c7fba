using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>A language in which the library speaks.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Language>))]
public enum Language
{
    /// <summary>Vietnamese (tiếng Việt).</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
