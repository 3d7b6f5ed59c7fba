using Antq.Domain;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;
using Antq.Domain.Text;

namespace Antq.Samples.Csv;

/// <summary>A column of a CSV of reports: one row a fact, and what the report says of itself repeated on each of its rows.</summary>
public sealed class CsvColumn
{
    private CsvColumn(string name, string vietnamese, string? path, CsvCell cell, params RowKind[] rows)
    {
        Name = name;
        Vietnamese = vietnamese;
        Path = path;
        Cell = cell;
        Rows = rows;
    }

    /// <summary>
    /// All columns, in the order in which they are written; in a file that is read, the order does not matter, and those that are empty may
    /// be absent.
    /// </summary>
    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new("report", "báo cáo", "id", CsvCell.Text) { IsRequired = true },
        new("revision", "lần", "revision", CsvCell.Number) { IsRequired = true },
        new("unit", "đơn vị", "unit", CsvCell.Unit) { IsRequired = true },
        new("unit_day", "ngày của mã", null, CsvCell.Day),
        new("period", "kỳ báo cáo", "period", CsvCell.Value<ReportingPeriod>("period")) { IsRequired = true },
        new("as_of", "tính đến ngày", "asOf", CsvCell.Day) { IsRequired = true },
        new("movement", "phong trào", "movement", CsvCell.Named<MovementType>()) { IsRequired = true },
        new("reporter", "đơn vị báo cáo", "reporter", CsvCell.Unit),
        new("source_title", "nguồn", "source.title", CsvCell.Text),
        new("source_date", "ngày của nguồn", "source.date", CsvCell.Day),
        new("cluster", "cụm thi đua", "cluster.name", CsvCell.Text),
        new("cluster_members", "thành viên cụm", "cluster.members", CsvCell.Units),
        new("row", "loại dòng", null, CsvCell.Named<RowKind>()) { IsRequired = true },
        new("level", "cấp", null, CsvCell.Number, RowKind.Figure),
        new("measure", "chỉ tiêu", "measure", CsvCell.Value<MeasureId>("measure"), RowKind.Figure, RowKind.Total),
        new("value", "giá trị", "value", CsvCell.Count, RowKind.Figure, RowKind.Total),
        new("status", "tình trạng", "status", CsvCell.Named<FigureStatus>(), RowKind.Figure),
        new("out_of", "trên tổng số", "outOf", CsvCell.Count, RowKind.Figure),
        new("target", "mục tiêu", "target", CsvCell.Count, RowKind.Figure),
        new("achieved", "mức đạt", "achieved", CsvCell.Value<TargetShare>("share of a target"), RowKind.Figure),
        new("population", "nhóm người", "population", CsvCell.Value<Population>("population"), RowKind.Figure),
        new("parts", "các phần", "parts", CsvCell.Named<PartsKind>(), RowKind.Figure),
        new("form", "hình thức", "form", CsvCell.Named<AwardForm>(), RowKind.Award, RowKind.Total),
        new("scheme", "loại khen thưởng", "scheme", CsvCell.Value<AwardSchemeId>("award"), RowKind.Award),
        new("class", "hạng", "class", CsvCell.Named<AwardClass>(), RowKind.Award),
        new("title", "tên gọi", "title", CsvCell.Text, RowKind.Award),
        new("type", "loại hình", "type", CsvCell.Named<CommendationType>(), RowKind.Award),
        new("issuers", "người quyết định", "issuers", CsvCell.Issuers, RowKind.Award),
        new("collectives", "tập thể", "recipients.collectives", CsvCell.Count, RowKind.Award),
        new("individuals", "cá nhân", "recipients.individuals", CsvCell.Count, RowKind.Award),
        new("households", "hộ gia đình", "recipients.households", CsvCell.Count, RowKind.Award),
        new("unsplit", "chưa tách", "recipients.unsplit.count", CsvCell.Count, RowKind.Award),
        new("unsplit_kinds", "các loại chưa tách", "recipients.unsplit.kinds", CsvCell.Kinds, RowKind.Award),
        new("recipients_text", "lời văn", "recipientsText", CsvCell.Text, RowKind.Award),
        new("among", "trong số", "among", CsvCell.Value<MeasureId>("measure"), RowKind.Award),
        new("award_status", "trạng thái khen", "status", CsvCell.Named<AwardStatus>(), RowKind.Award),
        new("during", "trong khoảng", "during", CsvCell.Value<ReportingPeriod>("period"), RowKind.Award),
        new("event", "mã sự kiện", "eventId", CsvCell.Text, RowKind.Award),
        new("presented_by", "người trao", "presentedBy", CsvCell.Text, RowKind.Award),
        new("proposed_by", "người đề nghị", "proposedBy", CsvCell.Text, RowKind.Award),
        new("own_unit", "đơn vị của dòng", "unit", CsvCell.Unit, RowKind.Figure, RowKind.Award),
        new("own_period", "kỳ của dòng", "period", CsvCell.Value<ReportingPeriod>("period"), RowKind.Figure),
        new("day", "ngày", "day", CsvCell.Day, RowKind.Figure, RowKind.Award),
        new("own_movement", "phong trào của dòng", "movement", CsvCell.Named<MovementType>(), RowKind.Figure, RowKind.Award,
            RowKind.Remark),
        new("drive", "đợt thi đua", "drive.name", CsvCell.Text, RowKind.Figure, RowKind.Award),
        new("drive_origin", "ngày gốc", "drive.origin", CsvCell.Day, RowKind.Figure, RowKind.Award),
        new("drive_years", "số năm", "drive.years", CsvCell.Number, RowKind.Figure, RowKind.Award),
        new("drive_kind", "loại đợt", "drive.kind", CsvCell.Named<DriveKind>(), RowKind.Figure, RowKind.Award),
        new("open", "còn nữa", "open", CsvCell.Flag, RowKind.Total),
        new("text", "nội dung", "text", CsvCell.Text, RowKind.Remark),
        new("superseded", "báo cáo bị thay", "id", CsvCell.Text, RowKind.Supersedes),
        new("superseded_revision", "lần bị thay", "revision", CsvCell.Number, RowKind.Supersedes),
    ];

    /// <summary>The name in the first line.</summary>
    public string Name { get; }

    /// <summary>The Vietnamese name, which is understood as well.</summary>
    public string Vietnamese { get; }

    /// <summary>The kinds of rows that it is of; none for what the report says of itself.</summary>
    public IReadOnlyList<RowKind> Rows { get; }

    /// <summary>Whether a file cannot do without it.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>What a cell holds.</summary>
    public string Form => Cell.Form;

    /// <summary>The member of the document, below the report or below the row's part of it; absent for what only a table has.</summary>
    internal string? Path { get; }

    internal CsvCell Cell { get; }

    internal bool IsOfReport => Rows.Count == 0 && Path is not null;

    /// <summary>The column with that name, in whatever case, or with that Vietnamese name, however its letters are composed.</summary>
    internal static CsvColumn? Find(string header)
        => All.FirstOrDefault(column => column.Name.Equals(header, StringComparison.OrdinalIgnoreCase))
            ?? All.FirstOrDefault(column => VietnameseComparer.IsSameSpelling(column.Vietnamese, header));

    internal static CsvColumn Named(string name) => All.Single(column => column.Name == name);
}
