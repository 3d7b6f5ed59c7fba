using Antq.Domain.Data;
using Antq.Domain.Measures;

namespace Antq.Domain;

/// <summary>The measures of the movement's reports. Applications declare their own in addition.</summary>
public static class StandardMeasures
{
    /// <summary>Every standard measure.</summary>
    public static MeasureCatalogue All { get; } = Load();

    /// <summary>Awards conferred, each one counted (lượt khen thưởng); not distinct recipients.</summary>
    public static Measure AwardInstances { get; } = Get("award-instances");

    /// <summary>Distinct collectives, individuals and households that were commended; one with several awards counts once.</summary>
    public static Measure AwardRecipients { get; } = Get("award-recipients");

    /// <summary>Clusters at a border between units (cụm liên kết vùng giáp ranh), which each side counts.</summary>
    public static Measure BorderClusters { get; } = Get("border-clusters");

    /// <summary>Occurrences of exemplary collectives and individuals (lượt điển hình); the same one may occur often.</summary>
    public static Measure ExemplarOccurrences { get; } = Get("exemplar-occurrences");

    /// <summary>Advanced exemplars (điển hình tiên tiến).</summary>
    public static Measure Exemplars { get; } = Get("exemplars");

    /// <summary>Pieces of information that the public gave to the police (tin tố giác, thông tin).</summary>
    public static Measure InformationReceived { get; } = Get("information-received");

    /// <summary>Kinds of models (loại mô hình); the same kind occurs in many units.</summary>
    public static Measure ModelKinds { get; } = Get("model-kinds");

    /// <summary>Members of the teams of models (thành viên).</summary>
    public static Measure ModelMembers { get; } = Get("model-members");

    /// <summary>Sites where a model is applied (điểm mô hình): by the ministry's counting rule, the areas it was extended to.</summary>
    public static Measure ModelSites { get; } = Get("model-sites");

    /// <summary>Sites that ended in a period.</summary>
    public static Measure ModelSitesEnded { get; } = Get("model-sites-ended");

    /// <summary>Sites that were newly opened in a period.</summary>
    public static Measure ModelSitesOpened { get; } = Get("model-sites-opened");

    /// <summary>Teams that carry out models (tổ).</summary>
    public static Measure ModelTeams { get; } = Get("model-teams");

    /// <summary>Models (mô hình); one model may be applied in several units.</summary>
    public static Measure Models { get; } = Get("models");

    /// <summary>Models newly built in a period (xây dựng mới).</summary>
    public static Measure ModelsBuilt { get; } = Get("models-built");

    /// <summary>Distinct models consolidated in a period (củng cố).</summary>
    public static Measure ModelsConsolidated { get; } = Get("models-consolidated");

    /// <summary>Models that ended in a period (thanh loại, kết thúc).</summary>
    public static Measure ModelsEnded { get; } = Get("models-ended");

    /// <summary>Distinct models graded in a period (đánh giá, xếp loại).</summary>
    public static Measure ModelsGraded { get; } = Get("models-graded");

    /// <summary>Models launched in a period (ra mắt).</summary>
    public static Measure ModelsLaunched { get; } = Get("models-launched");

    /// <summary>Models that are maintained (duy trì).</summary>
    public static Measure ModelsMaintained { get; } = Get("models-maintained");

    /// <summary>Models that the ministry recognised in a period (ghi nhận, nhân rộng).</summary>
    public static Measure ModelsRecognised { get; } = Get("models-recognised");

    /// <summary>Replications of models in a period (nhân rộng); they may exceed the models built.</summary>
    public static Measure ModelsReplicated { get; } = Get("models-replicated");

    /// <summary>Distinct models reviewed in a period (sơ kết, tổng kết).</summary>
    public static Measure ModelsReviewed { get; } = Get("models-reviewed");

    /// <summary>Provinces that have models, out of all provinces of their day.</summary>
    public static Measure ProvincesWithModels { get; } = Get("provinces-with-models");

    private static Measure Get(string id) => All[MeasureId.Parse(id, null)];

    private static MeasureCatalogue Load()
    {
        var file = DataFile.Embedded("measures.txt");
        var measures = file.Table("measures").Select(row => new Measure(
            Id(row, "id"),
            row["name"],
            row["name_en"],
            row.Enum<TerritoryBehaviour>("territory"),
            row.Enum<TimeBehaviour>("time"),
            row.Enum<CategoryBehaviour>("category"),
            Ids(row, "never_exceeds"))
        {
            Missing = row.Enum<MissingReading>("missing"),
            BelongsTo = row.Optional("belongs_to") is null ? null : Id(row, "belongs_to"),
        });
        return new MeasureCatalogue(measures)
            .With(file.Table("measure-balances")
                .Select(row => new StockBalance(Id(row, "stock"), Ids(row, "inflows"), Ids(row, "outflows"))));
    }

    private static MeasureId Id(DataRow row, string column) => row.Read(column, text => MeasureId.Parse(text, null));

    private static MeasureId[] Ids(DataRow row, string column)
        => row.Read(column,
            text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => MeasureId.Parse(id, null)).ToArray());
}
