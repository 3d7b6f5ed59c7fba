using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

/// <summary>What is asked of a commune that is to be recognised as "An toàn về an ninh, trật tự".</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RecognitionCriterion>))]
public enum RecognitionCriterion
{
    /// <summary>The share of its units that registered (đăng ký), in percent.</summary>
    UnitsRegistered,

    /// <summary>The share of its units that are recognised, in percent.</summary>
    UnitsRecognised,

    /// <summary>The number of its models that work (mô hình hoạt động hiệu quả).</summary>
    WorkingModels,
}
