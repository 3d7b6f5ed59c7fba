using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

public sealed partial class RecognitionStandard
{
    /// <summary>The criteria for recognising a subject as "An toàn về an ninh, trật tự".</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<Criterion>))]
    public enum Criterion
    {
        /// <summary>The share of its units that registered (đăng ký), in percent.</summary>
        UnitsRegistered,

        /// <summary>The share of its units that are recognised, in percent.</summary>
        UnitsRecognised,

        /// <summary>The number of its working models (mô hình hoạt động hiệu quả).</summary>
        WorkingModels,

        /// <summary>The share of the households of a residential area that registered, in percent.</summary>
        HouseholdsRegistered,

        /// <summary>The share of the parts of an agency, enterprise or school that are advanced (tiên tiến), in percent.</summary>
        SubUnitsAdvanced,
    }
}
