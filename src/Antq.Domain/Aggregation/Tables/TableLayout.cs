using System.Globalization;

namespace Antq.Domain.Aggregation;

/// <summary>The arrangement of a table of totals: which unit, measure and period each row and column is for.</summary>
internal sealed class TableLayout
{
    private readonly RollUpResult _result;
    private readonly RollUpResult.TableOptions _options;
    private readonly IReadOnlyList<OrganisationUnit> _units;
    private readonly IReadOnlyList<Measure> _measures;
    private readonly IReadOnlyList<ReportingPeriod> _periods;
    private readonly RollUpResult.TableAxis[] _columnAxes;
    private readonly Place[] _rows;
    private readonly Place[] _columns;
    private readonly Language _language;

    public TableLayout(RollUpResult result, RollUpResult.TableOptions options)
    {
        (_result, _options, _language) = (result, options, options.Language ?? Language.Vietnamese);
        _units = options.Units ?? result.Units;
        _measures = options.Measures ?? [.. result.Cells.Select(cell => cell.Measure).Distinct()];
        _periods = options.Periods ?? result.Periods;
        _columnAxes = [.. options.Columns.Concat(Enum.GetValues<RollUpResult.TableAxis>()).Distinct().Except(options.Rows)];
        (_rows, _columns) = (Places(options.Rows), Places(_columnAxes));
    }

    private bool IsNeutral => _options.Language is null;

    public IReadOnlyList<Place> Rows() => _rows;

    public IReadOnlyList<string> Headers()
    {
        var headers = new List<string>();
        foreach (var axis in _options.Rows)
        {
            if (axis == RollUpResult.TableAxis.Unit) headers.Add(IsNeutral ? "key" : Say("mã đơn vị", "unit key"));
            headers.Add(IsNeutral ? axis.Id() : axis.Name(_language));
        }

        foreach (var column in _columns)
        {
            var header = string.Join(IsNeutral ? "/" : " – ", _columnAxes.Select(axis => HeaderOf(axis, column)));
            if (_columnAxes.Length == 0) header = IsNeutral ? "value" : Say("giá trị", "value");
            headers.Add(header);
            if (_options.WithStatus) headers.Add(header + (IsNeutral ? "/status" : Say(" – tình trạng", " – status")));
        }

        return [.. headers.Select(Guarded)];
    }

    public IReadOnlyList<RollUpCell> CellsOf(Place row) => [.. _columns.Select(column => Cell(row, column))];

    public IReadOnlyList<string> TextsOf(Place row, IReadOnlyList<RollUpCell> cells)
    {
        var texts = new List<string>();
        foreach (var axis in _options.Rows)
        {
            if (axis == RollUpResult.TableAxis.Unit) texts.Add(row.Unit!.Key.ToString());
            texts.Add(axis == RollUpResult.TableAxis.Unit ? _result.LabelOf(row.Unit!, _language) : HeaderOf(axis, row));
        }

        foreach (var cell in cells)
        {
            texts.Add(Text(cell));
            if (_options.WithStatus) texts.Add(IsNeutral ? cell.Status.Id() : cell.Status.Name(_language));
        }

        return [.. texts.Select(Guarded)];
    }

    private RollUpCell Cell(Place row, Place column) => _result[
        (row.Unit ?? column.Unit)!, (row.Measure ?? column.Measure)!, _options.Category, (row.Period ?? column.Period)!.Value];

    private string Text(RollUpCell cell) => cell.Value is not { } value ? "" : _options.Text switch
    {
        RollUpResult.TableText.Neutral => value.ToString(),
        RollUpResult.TableText.Words => value.ToWords(_language),
        RollUpResult.TableText.Short => value.ToShortWords(_language),
        _ => (value.Nominal ?? (value.IsExact ? value.Lower : null))?.ToString(CultureInfo.InvariantCulture) ?? "",
    };

    private string HeaderOf(RollUpResult.TableAxis axis, Place place) => axis switch
    {
        RollUpResult.TableAxis.Unit => IsNeutral ? place.Unit!.Key.ToString() : _result.LabelOf(place.Unit!, _language),
        RollUpResult.TableAxis.Measure => IsNeutral ? place.Measure!.Id.ToString() : place.Measure!.Name(_language),
        _ => IsNeutral ? place.Period!.Value.ToString() : place.Period!.Value.ToWords(_language),
    };

    /// <summary>Returns the combinations of the members of some axes, the first axis outermost; one without members for no axis.</summary>
    private Place[] Places(IReadOnlyList<RollUpResult.TableAxis> axes)
    {
        IEnumerable<Place> places = [default];
        foreach (var axis in axes)
        {
            places = axis switch
            {
                RollUpResult.TableAxis.Unit => places.SelectMany(_ => _units, (place, unit) => place with { Unit = unit }),
                RollUpResult.TableAxis.Measure => places.SelectMany(_ => _measures, (place, measure) => place with { Measure = measure }),
                _ => places.SelectMany(_ => _periods, (place, period) => place with { Period = period }),
            };
        }

        return [.. places];
    }

    private string Guarded(string text) => _options.GuardFormulas ? CsvText.Guarded(text) : text;

    private string Say(string vietnamese, string english) => _language == Language.Vietnamese ? vietnamese : english;

    /// <summary>What a row or a column is for, as far as its axes determine it.</summary>
    internal readonly record struct Place(OrganisationUnit? Unit, Measure? Measure, ReportingPeriod? Period);
}
