using System.Collections.ObjectModel;
using System.Runtime.InteropServices;
using Antq.Domain.Measures.Words;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A report opened for the rules: its figures and parts in one list, and units, measures, law and wordings that several rules need looked
/// up once. A thread reuses one of these, so that opening allocates nothing.
/// </summary>
internal sealed class OpenedReport : IDisposable
{
    /// <summary>The maximum number of figures, awards and findings whose memory is kept for the next report.</summary>
    private const int MostKept = 512;

    [ThreadStatic]
    private static OpenedReport? _spare;

    private readonly List<WordedCount> _worded = [];
    private readonly List<Finding> _found = [];
    private RuleFigure[] _figures = new RuleFigure[16];
    private RuleAward[] _awards = new RuleAward[8];
    private int _figureCount;
    private int _awardCount;
    private OrganisationUnit? _unit;
    private Report _report = null!;
    private RuleContext _context = null!;

    private OpenedReport()
    {
    }

    /// <summary>The report.</summary>
    public Report Report => _report;

    /// <summary>What the rules know besides it.</summary>
    public RuleContext Context => _context;

    /// <summary>The day of the report, as a number.</summary>
    public int AsOf { get; private set; }

    /// <summary>
    /// The day as of which the report is read: its own, or the last day of its unit if the unit ended before and the period of the report
    /// lies within the unit's life.
    /// </summary>
    public LocalDate ReadOn { get; private set; }

    /// <summary>The first and the last day of the report, as numbers: it ends on its own day at the latest.</summary>
    public (int Start, int End) Period { get; private set; }

    /// <summary>Every figure and part, each before its own parts, in the order of the document.</summary>
    public ReadOnlySpan<RuleFigure> Figures => _figures.AsSpan(0, _figureCount);

    /// <summary>Every award and part, each before its own parts, in the order of the document.</summary>
    public ReadOnlySpan<RuleAward> Awards => _awards.AsSpan(0, _awardCount);

    /// <summary>Every count that keeps its wording, in the order of the document.</summary>
    public ReadOnlySpan<WordedCount> WordedCounts => CollectionsMarshal.AsSpan(_worded);

    /// <summary>The unit of the report; null when it is not in the gazetteer.</summary>
    public OrganisationUnit? Unit => _unit;

    /// <summary>Opens a report that could be a document.</summary>
    public static OpenedReport Open(Report report, RuleContext context)
    {
        var opened = _spare ?? new OpenedReport();
        _spare = null;
        opened.Fill(report, context);
        return opened;
    }

    /// <summary>Forgets the report and keeps the memory.</summary>
    public void Dispose()
    {
        if (_figures.Length > MostKept || _awards.Length > MostKept || _found.Capacity > MostKept || _worded.Capacity > MostKept) return;
        Array.Clear(_figures, 0, _figureCount);
        Array.Clear(_awards, 0, _awardCount);
        _worded.Clear();
        _found.Clear();
        (_figureCount, _awardCount) = (0, 0);
        (_report, _context, _unit) = (null!, null!, null);
        _spare = this;
    }

    /// <summary>Returns the findings so far.</summary>
    public IReadOnlyList<Finding> Findings() => _found.Count == 0 ? ReadOnlyCollection<Finding>.Empty : Array.AsReadOnly(_found.ToArray());

    /// <summary>Adds a finding.</summary>
    public void Find(Finding finding) => _found.Add(finding);

    /// <summary>Adds a finding at a place of the report.</summary>
    public void Find(FindingCode code, string path, params IReadOnlyList<FindingValue> values)
        => _found.Add(new Finding(code, _report.Id, path, values));

    /// <summary>Adds findings.</summary>
    public void FindAll(IEnumerable<Finding> findings) => _found.AddRange(findings);

    /// <summary>Returns the place of a figure, as a JSON pointer.</summary>
    public string PathOf(int figure)
    {
        var row = _figures[figure].Row;
        return row.Whole < 0 ? ReportPlaces.Figure(row.Place) : $"{PathOf(row.Whole)}/ofWhich/{row.Place}";
    }

    /// <summary>Returns the place of an award, as a JSON pointer.</summary>
    public string PathOfAward(int award)
    {
        var (place, whole) = (_awards[award].Place, _awards[award].Whole);
        return whole < 0 ? ReportPlaces.Award(place) : $"{PathOfAward(whole)}/ofWhich/{place}";
    }

    /// <summary>Returns the place of a number of recipients of an award, as a JSON pointer.</summary>
    public string PathOfRecipients(int award, string kind)
        => _awards[award].Whole < 0
            ? ReportPlaces.RecipientsOf(_awards[award].Place, kind)
            : $"{PathOfAward(award)}/recipients/{kind}";

    /// <summary>Returns the unit of a figure.</summary>
    public UnitKey UnitOf(in RuleFigure figure) => figure.Row.Unit ?? _report.Unit;

    /// <summary>Returns the unit of a figure, looked up; null when it is not in the gazetteer.</summary>
    public OrganisationUnit? LookUpUnitOf(in RuleFigure figure) => figure.Row.Unit is { } key ? _context.Gazetteer.Find(key) : _unit;

    /// <summary>Returns the first day of a figure; null when the start is open.</summary>
    public LocalDate? StartOf(in RuleFigure figure) => figure.Row.Day ?? (figure.Row.Period ?? _report.Period).Start;

    /// <summary>Returns the last day of a figure, never after that of the report.</summary>
    public LocalDate EndOf(in RuleFigure figure)
        => figure.Row.Day ?? LocalDate.Min((figure.Row.Period ?? _report.Period).End, _report.AsOf);

    /// <summary>Returns the certain days of a figure, as numbers; null if there are none.</summary>
    public (int Start, int End)? CertainDaysOf(in RuleFigure figure)
    {
        if (figure.Row.Day is not null) return (figure.Start, figure.End);
        return (figure.Row.Period ?? _report.Period).CertainDays is { } days
            ? (days.Start is { } first ? DayText.Order(first) : int.MinValue, DayText.Order(days.End)) : null;
    }

    /// <summary>Returns the last day of a figure, or else of the report, even if it is after the day of the report.</summary>
    public LocalDate LastOf(in RuleFigure figure) => figure.Row.Day ?? (figure.Row.Period ?? _report.Period).End;

    /// <summary>Returns the measure of a figure, which must be declared.</summary>
    public Measure MeasureOf(in RuleFigure figure) => _context.Measures.At(figure.Measure);

    /// <summary>Returns whether two figures have the same unit or cluster, body, movement and people.</summary>
    public bool AreOfTheSame(in RuleFigure one, in RuleFigure other)
        => AreOfOnePlace(one, other)
            && (one.Row.Movement ?? _report.Movement) == (other.Row.Movement ?? _report.Movement)
            && one.Row.Population == other.Row.Population;

    /// <summary>Returns whether two figures have the same unit or cluster, and the same body in it.</summary>
    public bool AreOfOnePlace(in RuleFigure one, in RuleFigure other)
        => UnitOf(one) == UnitOf(other) && one.Row.BodyKey == other.Row.BodyKey;

    private void Fill(Report report, RuleContext context)
    {
        (_report, _context) = (report, context);
        AsOf = DayText.Order(report.AsOf);
        _unit = context.Gazetteer.Find(report.Unit);
        ReadOn = UnitDays.ReadOn(report, _unit);
        Period = DaysOf(report.Period);
        for (var index = 0; index < report.Figures.Count; index++) Add(new FigureRow(report.Figures[index], index, report.Body));
        for (var index = 0; index < report.Awards.Count; index++) Add(report.Awards[index], report.Awards[index], index, -1);
        AddWords();
    }

    private void Add(in FigureRow row)
    {
        var (first, last) = row.NamesDays ? DaysOf(row) : Period;
        if (_figureCount == _figures.Length) Array.Resize(ref _figures, 2 * _figures.Length);
        var place = _figureCount++;
        _figures[place] = new RuleFigure(row, first, last, _context.Measures.PlaceOf(row.Written.Measure), row.IsFact
            && row.Written.EffectiveStatus == FigureStatus.Reported);
        for (var index = 0; index < row.Written.OfWhich.Count; index++) Add(new FigureRow(row.Written.OfWhich[index], index, place, row));
    }

    private (int Start, int End) DaysOf(in FigureRow row)
    {
        if (row.Day is { } day) return (DayText.Order(day), DayText.Order(day));
        return DaysOf(row.Period!.Value);
    }

    private (int Start, int End) DaysOf(in ReportingPeriod period)
        => (period.Start is { } start ? DayText.Order(start) : int.MinValue, Math.Min(DayText.Order(period.End), AsOf));

    private void Add(Award award, Award written, int place, int whole)
    {
        var day = AwardDays.LastOf(award, ReadOn);
        var title = award.Title is { } words ? _context.Law.ReadTitle(words, day) : null;
        if (_awardCount == _awards.Length) Array.Resize(ref _awards, 2 * _awards.Length);
        var row = _awardCount++;
        var candidates = _context.Law.CandidatesOn(award.Form.Values, award.Scheme.Values, title, day);
        _awards[row] = new RuleAward(award, written, place, whole, day, title, candidates);
        for (var index = 0; index < award.OfWhich.Count; index++)
            Add(award.OfWhich[index].PartOf(award), award.OfWhich[index], index, row);
    }

    private void AddWords()
    {
        for (var index = 0; index < _figureCount; index++)
        {
            var figure = _figures[index].Written;
            AddWords(figure.Value, WordedCount.Lists.Figures, index, "/value");
            AddWords(figure.OutOf, WordedCount.Lists.Figures, index, "/outOf");
            AddWords(figure.Target, WordedCount.Lists.Figures, index, "/target");
        }

        for (var index = 0; index < _awardCount; index++)
        {
            var recipients = _awards[index].Award.Recipients;
            if (!recipients.HasWords) continue;
            foreach (var (place, kinds, count) in recipients.ByKind)
                AddWords(count, WordedCount.Lists.Awards, index, kinds.Count > 1 ? "unsplit/count" : place);
        }

        for (var index = 0; index < _report.StatedTotals.Count; index++)
            AddWords(_report.StatedTotals[index].Value, WordedCount.Lists.StatedTotals, index, "/value");
    }

    private void AddWords(in Count? count, WordedCount.Lists list, int index, string step)
    {
        if (count is { Wording: { } wording } worded) _worded.Add(new WordedCount(worded, CountWording.Of(wording), list, index, step));
    }
}
