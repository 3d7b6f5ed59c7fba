using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The answer to a question that the data may not settle.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Answer>))]
public enum Answer
{
    /// <summary>It is so.</summary>
    Yes,

    /// <summary>It is not so.</summary>
    No,

    /// <summary>The data do not say.</summary>
    CannotTell,
}
