using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The answer to a question that the data may leave open.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Answer>))]
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>The data are not sufficient to decide.</summary>
    CannotTell,
}
