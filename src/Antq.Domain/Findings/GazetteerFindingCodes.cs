using static Antq.Domain.FindingSeverity;

namespace Antq.Domain.Findings;

/// <summary>
/// The codes about a gazetteer (danh mục đơn vị hành chính) that is loaded: 30xx about its text, 31xx about its units, 32xx about its
/// levels, 33xx about its events. A gazetteer with an error is not loaded; a warning does not prevent loading.
/// </summary>
public static class GazetteerFindingCodes
{
    /// <summary>The text is not a gazetteer.</summary>
    public static FindingCode NotAGazetteer { get; } = new("ANTQ3001", Error,
        "Văn bản không bắt đầu bằng “{signature}” và phiên bản dữ liệu.",
        "The text does not begin with “{signature}” and a data version.");

    /// <summary>The text is longer than the caller allows.</summary>
    public static FindingCode GazetteerTooLong { get; } = new("ANTQ3002", Error,
        "Danh mục dài hơn {limit} byte.",
        "The gazetteer is longer than {limit} bytes.");

    /// <summary>The bytes are not valid UTF-8.</summary>
    public static FindingCode NotUtf8 { get; } = new("ANTQ3003", Error,
        "Byte thứ {place} không phải là UTF-8.",
        "Byte {place} is not UTF-8.");

    /// <summary>The compressed data are damaged or end too early.</summary>
    public static FindingCode CompressionBroken { get; } = new("ANTQ3004", Error,
        "Dữ liệu nén gzip bị hỏng hoặc thiếu phần cuối.",
        "The gzip data are damaged or end too early.");

    /// <summary>A table of the format is missing.</summary>
    public static FindingCode TableMissing { get; } = new("ANTQ3005", Error,
        "Thiếu bảng [{table}] (dữ liệu {version}).",
        "The table [{table}] is missing (data {version}).");

    /// <summary>A table occurs twice.</summary>
    public static FindingCode TableTwice { get; } = new("ANTQ3006", Error,
        "Bảng [{table}] được ghi hai lần (dữ liệu {version}).",
        "The table [{table}] is given twice (data {version}).");

    /// <summary>A column of the format is missing.</summary>
    public static FindingCode ColumnMissing { get; } = new("ANTQ3007", Error,
        "Bảng [{table}] thiếu cột “{column}” (dữ liệu {version}).",
        "The table [{table}] has no column “{column}” (data {version}).");

    /// <summary>A column occurs twice in its table.</summary>
    public static FindingCode ColumnTwice { get; } = new("ANTQ3008", Error,
        "Bảng [{table}] có hai cột “{column}” (dữ liệu {version}).",
        "The table [{table}] has two columns “{column}” (data {version}).");

    /// <summary>A table or a column is not part of the format.</summary>
    public static FindingCode NotOfTheFormat { get; } = new("ANTQ3009", Warning,
        "“{name}” không thuộc định dạng nên không được đọc (dữ liệu {version}).",
        "“{name}” is not part of the format and is not read (data {version}).");

    /// <summary>A row precedes the first table.</summary>
    public static FindingCode RowOutsideTables { get; } = new("ANTQ3010", Error,
        "Dòng này nằm ngoài mọi bảng (dữ liệu {version}).",
        "This row is outside every table (data {version}).");

    /// <summary>A line is longer than any row can be.</summary>
    public static FindingCode LineTooLong { get; } = new("ANTQ3011", Error,
        "Dòng có {length} ký tự, nhiều hơn {limit} (dữ liệu {version}).",
        "The line has {length} characters, more than {limit} (data {version}).");

    /// <summary>A row has more or fewer values than its table has columns.</summary>
    public static FindingCode WrongNumberOfValues { get; } = new("ANTQ3012", Error,
        "Dòng có {values} giá trị cho {columns} cột của bảng [{table}] (dữ liệu {version}).",
        "The row has {values} values for the {columns} columns of the table [{table}] (data {version}).");

    /// <summary>A required value is missing.</summary>
    public static FindingCode ValueMissing { get; } = new("ANTQ3013", Error,
        "Cột “{column}” để trống (dữ liệu {version}).",
        "The column “{column}” is empty (data {version}).");

    /// <summary>A value does not have the form of its column.</summary>
    public static FindingCode ValueUnreadable { get; } = new("ANTQ3014", Error,
        "Cột “{column}”: “{value}” không phải là {expected} (dữ liệu {version}).",
        "The column “{column}”: “{value}” is not {expected} (data {version}).");

    /// <summary>A name or title is not in Unicode form C.</summary>
    public static FindingCode TextNotComposed { get; } = new("ANTQ3015", Error,
        "Cột “{column}”: “{value}” không ở dạng Unicode dựng sẵn (dữ liệu {version}).",
        "The column “{column}”: “{value}” is not in Unicode form C (data {version}).");

    /// <summary>A name or title is blank, begins or ends with a blank, or contains a control character.</summary>
    public static FindingCode TextNotClean { get; } = new("ANTQ3016", Error,
        "Cột “{column}”: “{value}” có khoảng trắng ở đầu, ở cuối hoặc có ký tự điều khiển (dữ liệu {version}).",
        "The column “{column}”: “{value}” is blank at an end or holds a control character (data {version}).");

    /// <summary>A row cites an act that is not in the gazetteer.</summary>
    public static FindingCode ActUnknown { get; } = new("ANTQ3017", Error,
        "Không có văn bản “{act}” trong bảng [acts] (dữ liệu {version}).",
        "There is no act “{act}” in the table [acts] (data {version}).");

    /// <summary>Two rows of a table state the same item.</summary>
    public static FindingCode RowTwice { get; } = new("ANTQ3018", Error,
        "“{key}” được ghi hai lần trong bảng [{table}] (dữ liệu {version}).",
        "“{key}” occurs twice in the table [{table}] (data {version}).");

    /// <summary>A later state or an alias is of a unit that is not in the gazetteer.</summary>
    public static FindingCode UnitOfRowUnknown { get; } = new("ANTQ3019", Error,
        "Bảng [{table}]: không có đơn vị “{key}” (dữ liệu {version}).",
        "The table [{table}]: there is no unit “{key}” (data {version}).");

    /// <summary>There are more errors than are listed.</summary>
    public static FindingCode MoreFindings { get; } = new("ANTQ3020", Warning,
        "Chỉ nêu {count} lỗi và cảnh báo đầu tiên (dữ liệu {version}).",
        "Only the first {count} findings are listed (data {version}).");

    /// <summary>The kind of a unit is of another level than its code.</summary>
    public static FindingCode KindOfAnotherLevel { get; } = new("ANTQ3101", Error,
        "Đơn vị {unit} có loại “{kind}”, không hợp với cấp của mã (dữ liệu {version}).",
        "The unit {unit} is of the kind “{kind}”, which is not of the level of its code (data {version}).");

    /// <summary>A unit ends before it begins.</summary>
    public static FindingCode EndsBeforeItBegins { get; } = new("ANTQ3102", Error,
        "Đơn vị {unit} bắt đầu ngày {first} nhưng kết thúc ngày {last} (dữ liệu {version}).",
        "The unit {unit} begins on {first} but ends on {last} (data {version}).");

    /// <summary>On the day of a unit's key, its code belongs to another unit.</summary>
    public static FindingCode KeyDayInAnotherLife { get; } = new("ANTQ3103", Warning,
        "Vào ngày trong khóa của đơn vị {unit}, mã đó là của {other} (dữ liệu {version}).",
        "On the day in the key of the unit {unit}, its code is that of {other} (data {version}).");

    /// <summary>A state begins outside the life of its unit.</summary>
    public static FindingCode StateOutsideLife { get; } = new("ANTQ3105", Error,
        "Trạng thái từ {day} nằm ngoài thời gian tồn tại của đơn vị {unit} (dữ liệu {version}).",
        "The state from {day} on is outside the life of the unit {unit} (data {version}).");

    /// <summary>A later state begins on the first day of its unit.</summary>
    public static FindingCode StateOnFirstDay { get; } = new("ANTQ3106", Error,
        "Trạng thái từ {day} trùng ngày đầu của đơn vị {unit} (dữ liệu {version}).",
        "The state from {day} on begins on the first day of the unit {unit} (data {version}).");

    /// <summary>A state is identical to the previous one.</summary>
    public static FindingCode StateChangesNothing { get; } = new("ANTQ3107", Warning,
        "Trạng thái từ {day} của đơn vị {unit} không thay đổi tên, loại hay cấp trên (dữ liệu {version}).",
        "The state from {day} on of the unit {unit} changes neither name nor kind nor parent (data {version}).");

    /// <summary>The parent unit is not in the gazetteer.</summary>
    public static FindingCode ParentUnknown { get; } = new("ANTQ3108", Error,
        "Không có đơn vị cấp trên “{parent}” của {unit} (dữ liệu {version}).",
        "There is no unit “{parent}”, the parent of {unit} (data {version}).");

    /// <summary>The parent unit is of a level that cannot be a parent.</summary>
    public static FindingCode ParentNotAbove { get; } = new("ANTQ3109", Error,
        "“{parent}” không thể là cấp trên của {unit} (dữ liệu {version}).",
        "“{parent}” cannot be the parent of {unit}, by their levels (data {version}).");

    /// <summary>The parent unit does not exist on all days of the state.</summary>
    public static FindingCode ParentNotAlive { get; } = new("ANTQ3110", Error,
        "Cấp trên {parent} không tồn tại trong suốt thời gian từ {first} đến {last} của {unit} (dữ liệu {version}).",
        "The parent {parent} does not exist on all days from {first} to {last} of {unit} (data {version}).");

    /// <summary>A unit other than a ministry has no parent unit.</summary>
    public static FindingCode ParentMissing { get; } = new("ANTQ3111", Error,
        "Đơn vị {unit} không có cấp trên (dữ liệu {version}).",
        "The unit {unit} has no parent (data {version}).");

    /// <summary>Two units have the same code at the same time.</summary>
    public static FindingCode LivesOverlap { get; } = new("ANTQ3112", Error,
        "Vào ngày {day}, {unit} và {other} cùng mang một mã (dữ liệu {version}).",
        "On {day}, {unit} and {other} share a code (data {version}).");

    /// <summary>An alias of a unit is identical to its name.</summary>
    public static FindingCode AliasIsTheName { get; } = new("ANTQ3113", Warning,
        "Tên gọi khác “{alias}” trùng với tên của đơn vị {unit} (dữ liệu {version}).",
        "The alias “{alias}” is the name of the unit {unit} (data {version}).");

    /// <summary>There are units of a level that is not in the table of levels.</summary>
    public static FindingCode LevelNotListed { get; } = new("ANTQ3201", Error,
        "Có đơn vị cấp {level} nhưng bảng [levels] không có cấp này (dữ liệu {version}).",
        "There are units of the level {level}, but the table [levels] does not name it (data {version}).");

    /// <summary>A level has no unit.</summary>
    public static FindingCode LevelWithoutUnits { get; } = new("ANTQ3202", Error,
        "Bảng [levels] có cấp {level} nhưng không có đơn vị nào (dữ liệu {version}).",
        "The table [levels] names the level {level}, but there is no unit of it (data {version}).");

    /// <summary>No unit of a level exists on the first day from which all are stated to be known.</summary>
    public static FindingCode NoUnitOnFirstDay { get; } = new("ANTQ3203", Error,
        "Cấp {level} được biết từ {day}, nhưng ngày đó không có đơn vị nào (dữ liệu {version}).",
        "The level {level} is known from {day} on, but no unit of it exists on that day (data {version}).");

    /// <summary>There is no ministry.</summary>
    public static FindingCode MinistryMissing { get; } = new("ANTQ3204", Error,
        "Danh mục không có bộ (dữ liệu {version}).",
        "The gazetteer has no ministry (data {version}).");

    /// <summary>On some day there is no ministry, or more than one.</summary>
    public static FindingCode NotOneMinistry { get; } = new("ANTQ3205", Error,
        "Phải có đúng một bộ mỗi ngày, nhưng từ ngày {day} có {count} (dữ liệu {version}).",
        "There is one ministry on every day, but from {day} on there are {count} (data {version}).");

    /// <summary>An edge names a unit that is not in the gazetteer.</summary>
    public static FindingCode EdgeUnitUnknown { get; } = new("ANTQ3301", Error,
        "Biến động ngày {day}: không có đơn vị “{key}” (dữ liệu {version}).",
        "The event of {day}: there is no unit “{key}” (data {version}).");

    /// <summary>An edge leads from a unit to itself.</summary>
    public static FindingCode EdgeToItself { get; } = new("ANTQ3302", Error,
        "Biến động ngày {day} đi từ {unit} đến chính nó; đổi tên, chuyển loại thuộc bảng [unit-states] (dữ liệu {version}).",
        "The event of {day} leads from {unit} to itself; a rename or a retyping belongs to the table [unit-states] (data {version}).");

    /// <summary>An edge joins a body and a unit with territory.</summary>
    public static FindingCode EdgeBetweenBodyAndGround { get; } = new("ANTQ3303", Error,
        "Biến động ngày {day} nối {predecessor} với {successor}: cơ quan không thể thành địa bàn, địa bàn không thể thành cơ quan (dữ "
            + "liệu {version}).",
        "The event of {day} joins {predecessor} with {successor}: a body does not become a territory, nor a territory a body (data "
            + "{version}).");

    /// <summary>A chain of edges leads from a unit back to itself.</summary>
    public static FindingCode EdgesInACycle { get; } = new("ANTQ3304", Error,
        "Các biến động tạo thành vòng: {units} (dữ liệu {version}).",
        "Events lead in a circle: {units} (data {version}).");

    /// <summary>A predecessor does not end on the day before the event.</summary>
    public static FindingCode PredecessorEndsOtherwise { get; } = new("ANTQ3305", Error,
        "Đơn vị {unit} không kết thúc vào ngày trước biến động ngày {day} (dữ liệu {version}).",
        "The unit {unit} does not end on the day before the event of {day} (data {version}).");

    /// <summary>A successor does not begin on the day of the event.</summary>
    public static FindingCode SuccessorBeginsOtherwise { get; } = new("ANTQ3306", Error,
        "Đơn vị {unit} không bắt đầu vào ngày biến động {day} (dữ liệu {version}).",
        "The unit {unit} does not begin on the day of the event, {day} (data {version}).");

    /// <summary>An edge transfers neither land nor people.</summary>
    public static FindingCode EdgeMovesNothing { get; } = new("ANTQ3307", Error,
        "Biến động ngày {day} từ {predecessor} đến {successor} không chuyển diện tích hay dân số (dữ liệu {version}).",
        "The event of {day} from {predecessor} to {successor} moves neither area nor population (data {version}).");

    /// <summary>A unit was transferred entirely along one edge, yet something of it along another.</summary>
    public static FindingCode MoreThanEverythingMoved { get; } = new("ANTQ3308", Error,
        "Toàn bộ {substance} của {unit} đi một nơi, nhưng có {edges} biến động (dữ liệu {version}).",
        "All {substance} of {unit} went one way, but {edges} events move some (data {version}).");

    /// <summary>A part of a unit's territory or people has no successor.</summary>
    public static FindingCode TerritoryLost { get; } = new("ANTQ3309", Error,
        "Một phần hoặc toàn bộ {substance} của {unit} không đi đâu cả (dữ liệu {version}).",
        "Some or all of the {substance} of {unit} goes nowhere (data {version}).");

    /// <summary>A unit with territory ends and has no successor.</summary>
    public static FindingCode EndsWithoutSuccessor { get; } = new("ANTQ3310", Error,
        "Đơn vị {unit} kết thúc mà không có đơn vị kế tiếp (dữ liệu {version}).",
        "The unit {unit} ends without a successor (data {version}).");

    /// <summary>A body ends and has no successor.</summary>
    public static FindingCode BodyEndsWithoutSuccessor { get; } = new("ANTQ3311", Warning,
        "Cơ quan {unit} kết thúc mà không có cơ quan kế tiếp (dữ liệu {version}).",
        "The body {unit} ends without a successor (data {version}).");

    /// <summary>A unit with territory begins after its level is known and has no predecessor.</summary>
    public static FindingCode BeginsFromNothing { get; } = new("ANTQ3312", Error,
        "Đơn vị {unit} bắt đầu sau ngày {known} mà không từ đơn vị nào (dữ liệu {version}).",
        "The unit {unit} begins after {known}, when its level is known, and comes from no unit (data {version}).");

    /// <summary>The events make more lines of descent than can be traced.</summary>
    public static FindingCode TooManyLines { get; } = new("ANTQ3313", Error,
        "Các biến động tạo ra hơn {lines} dòng kế tiếp, hoặc một dòng dài hơn {steps} đơn vị (dữ liệu {version}).",
        "The events make more than {lines} lines of descent, or a line of more than {steps} units (data {version}).");

    /// <summary>Every code about a gazetteer, in the order of the identifiers.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        NotAGazetteer, GazetteerTooLong, NotUtf8, CompressionBroken, TableMissing, TableTwice, ColumnMissing, ColumnTwice, NotOfTheFormat,
        RowOutsideTables,
        LineTooLong, WrongNumberOfValues, ValueMissing, ValueUnreadable, TextNotComposed, TextNotClean, ActUnknown, RowTwice,
        UnitOfRowUnknown, MoreFindings,
        KindOfAnotherLevel, EndsBeforeItBegins, KeyDayInAnotherLife, StateOutsideLife, StateOnFirstDay, StateChangesNothing,
        ParentUnknown,
        ParentNotAbove, ParentNotAlive, ParentMissing, LivesOverlap, AliasIsTheName,
        LevelNotListed, LevelWithoutUnits, NoUnitOnFirstDay, MinistryMissing, NotOneMinistry,
        EdgeUnitUnknown, EdgeToItself, EdgeBetweenBodyAndGround, EdgesInACycle, PredecessorEndsOtherwise, SuccessorBeginsOtherwise,
        EdgeMovesNothing,
        MoreThanEverythingMoved, TerritoryLost, EndsWithoutSuccessor, BodyEndsWithoutSuccessor, BeginsFromNothing, TooManyLines,
    ];
}
