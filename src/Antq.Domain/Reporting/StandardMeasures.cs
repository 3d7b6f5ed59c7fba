using Antq.Domain.Data;
using Antq.Domain.Measures;

namespace Antq.Domain.Reporting;

/// <summary>The measures of the movement's reports. Applications declare their own beside them.</summary>
public static class StandardMeasures
{
    /// <summary>Every standard measure.</summary>
    public static MeasureCatalogue All { get; } = Load();

    /// <summary>Awards conferred, each time counted (lượt khen thưởng); not distinct recipients.</summary>
    public static Measure AwardInstances { get; } = Get("award-instances");

    /// <summary>Different recipients of awards (đối tượng được khen thưởng); one may have several awards.</summary>
    public static Measure AwardRecipients { get; } = Get("award-recipients");

    /// <summary>Clusters at a border between units (cụm liên kết vùng giáp ranh), which each side counts.</summary>
    public static Measure BorderClusters { get; } = Get("border-clusters");

    /// <summary>Occurrences of exemplary collectives and individuals (lượt điển hình); one may occur often.</summary>
    public static Measure ExemplarOccurrences { get; } = Get("exemplar-occurrences");

    /// <summary>Advanced exemplars (điển hình tiên tiến).</summary>
    public static Measure Exemplars { get; } = Get("exemplars");

    /// <summary>Pieces of information that the people gave to the police (tin tố giác, thông tin).</summary>
    public static Measure InformationReceived { get; } = Get("information-received");

    /// <summary>Kinds of models (loại mô hình); the same kind occurs in many units.</summary>
    public static Measure ModelKinds { get; } = Get("model-kinds");

    /// <summary>Sites where a model is applied (điểm mô hình), by the ministry's counting rule the areas it was extended to.</summary>
    public static Measure ModelSites { get; } = Get("model-sites");

    /// <summary>Models (mô hình); one model may be applied in several units.</summary>
    public static Measure Models { get; } = Get("models");

    /// <summary>Models newly built in a period (xây dựng mới).</summary>
    public static Measure ModelsBuilt { get; } = Get("models-built");

    /// <summary>Models that the ministry recognised in a period (ghi nhận, nhân rộng).</summary>
    public static Measure ModelsRecognised { get; } = Get("models-recognised");

    /// <summary>Provinces that have models, out of all provinces of their day.</summary>
    public static Measure ProvincesWithModels { get; } = Get("provinces-with-models");

    private static Measure Get(string id) => All[MeasureId.Parse(id, null)];

    private static MeasureCatalogue Load() => new(DataFile.Embedded("measures.txt").Table("measures").Select(row => new Measure(
        row.Read("id", text => MeasureId.Parse(text, null)),
        row["name"],
        row["name_en"],
        row.Enum<TerritoryBehaviour>("territory"),
        row.Enum<TimeBehaviour>("time"),
        row.Enum<CategoryBehaviour>("category"),
        [.. row["never_exceeds"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => MeasureId.Parse(id, null))])));
}
