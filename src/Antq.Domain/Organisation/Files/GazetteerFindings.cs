using System.Globalization;
using Antq.Domain.Findings;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>The findings about a gazetteer, in the order of discovery, up to a useful number.</summary>
internal sealed class GazetteerFindings
{
    /// <summary>More than anyone reads: endless wrong rows must not exhaust the memory.</summary>
    public const int Most = 10_000;

    private readonly List<Finding> _findings = [];

    /// <summary>The data version in each message.</summary>
    public string Version { get; set; } = "";

    public IReadOnlyList<Finding> All => _findings.AsReadOnly();

    /// <summary>Whether no more findings are listed, except the first error.</summary>
    public bool IsFull => _findings.Count > Most;

    /// <summary>Whether there is an error, so that the gazetteer cannot be loaded.</summary>
    public bool HaveErrors { get; private set; }

    public void Add(FindingCode code, string path, params ReadOnlySpan<FindingValue> values)
        => Add(new Finding(code, null, path, [.. values, Value("version", Version)]));

    public void Add(Finding finding)
    {
        var isFirstError = !HaveErrors && finding.Severity == FindingSeverity.Error;
        HaveErrors |= isFirstError;
        if (IsFull && !isFirstError) return;
        if (_findings.Count == Most && !isFirstError)
            finding = new Finding(GazetteerFindingCodes.MoreFindings, null, null, [Value("count", Most), Value("version", Version)]);
        _findings.Add(finding);
    }

    public static string Line(int number) => string.Create(CultureInfo.InvariantCulture, $"/lines/{number}");

    public static string Path(OrganisationUnit unit) => $"/units/{unit.Key}";

    public static string Path(OrganisationUnit unit, UnitState state) => $"/units/{unit.Key}/states/{DayText.Format(state.From)}";

    public static string Path(OrganisationLevel level) => $"/levels/{EnumName<OrganisationLevel>.Of(level)}";

    public static string Path(UnitEvent edge) => $"/unit-events/{DayText.Format(edge.Day)}/{edge.Successor}/{edge.Predecessor}";

    public static FindingValue Value(string name, string text) => new(name, text);

    public static FindingValue Value(string name, string vietnamese, string english) => new(name, vietnamese, english);

    public static FindingValue Value(string name, int number) => new(name, number.ToString(CultureInfo.InvariantCulture));

    public static FindingValue Value(string name, LocalDate day) => new(name, DayText.FormatVietnamese(day), DayText.Format(day));

    public static FindingValue Value(string name, OrganisationUnit unit) => new(name, unit.ToString());

    public static FindingValue Value(string name, UnitKind kind) => new(name, kind.Name(Language.Vietnamese), kind.Name(Language.English));

    public static FindingValue Value(string name, OrganisationLevel level) => new(name, EnumName<OrganisationLevel>.Of(level));
}
