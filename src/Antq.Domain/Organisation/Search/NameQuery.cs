using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>A query: a text, on some days, for units of some kinds and within a unit.</summary>
internal readonly ref struct NameQuery
{
    public required FoldedName Text { get; init; }

    public required DaySpan Days { get; init; }

    /// <summary>The unit that contains those searched; null for all.</summary>
    public required UnitAbove? Within { get; init; }

    /// <summary>Whether the text is a whole name, rather than its beginning.</summary>
    public required bool WholeOnly { get; init; }

    /// <summary>Whether the ministry needs the word that its name begins with: <c>Công an</c> alone is any police.</summary>
    public required bool MinistryNeedsItsWord { get; init; }

    /// <summary>Whether a word for a kind must be typed.</summary>
    public bool KindIsRequired { get; init; }

    /// <summary>Whether codes are no names, as in an address, where a number is that of a house.</summary>
    public bool NamesOnly { get; init; }

    /// <summary>What is written next to the name: the units above, the days.</summary>
    public NamedAbove Above { get; init; }

    /// <summary>A bit for each kind that the typed word means.</summary>
    public ulong Kinds { get; init; } = TypeWords.AnyKind;

    /// <summary>Whether the numerals of the text are written the other way than typed.</summary>
    public bool IsOtherNumeral { get; init; }

    public NameQuery()
    {
    }

    /// <summary>Returns the query with one of the names that its text may be.</summary>
    public NameQuery For(FoldedName name, ulong kinds, bool isOtherNumeral)
        => new()
        {
            Text = name,
            Days = Days,
            Within = Within,
            WholeOnly = WholeOnly,
            MinistryNeedsItsWord = MinistryNeedsItsWord,
            KindIsRequired = KindIsRequired,
            NamesOnly = NamesOnly,
            Above = Above,
            Kinds = kinds,
            IsOtherNumeral = isOtherNumeral,
        };

    /// <summary>Returns the query for a part of its text that is a whole name, with the units above it in the rest.</summary>
    public NameQuery For(FoldedName part, NamedAbove above)
        => new()
        {
            Text = part,
            Days = Days,
            Within = Within,
            WholeOnly = true,
            MinistryNeedsItsWord = MinistryNeedsItsWord,
            Above = above,
        };

    /// <summary>
    /// Returns whether a unit is of the kind typed before or after the name, or of another kind of the same level, by a slip; null when it
    /// cannot be meant, as a ward by <c>Quận 3</c>.
    /// </summary>
    public bool? IsOfTheKind(UnitName name)
    {
        var of = name.Of;
        if (NamesOnly && name.By == MatchedBy.Code) return null;
        if (Kinds == TypeWords.AnyKind) return KindIsRequired ? null : true;
        if (TypeWords.Includes(Kinds, of.State.Kind)) return true;
        if (NamesOnly && IsOtherNumeral) return null;
        return TypeWords.IncludesLevel(Kinds, of.Unit.Level) ? false : null;
    }

    /// <summary>
    /// Returns whether a name may be meant on the days: it is valid, or the unit lives and had the name earlier, or the text has the days
    /// of the unit; of former units those that have ended, and then the others.
    /// </summary>
    /// <param name="of">The state with the name.</param>
    /// <param name="comesLater">Whether it comes after the others.</param>
    public bool MayMean(NamedState of, out bool comesLater)
    {
        var holds = of.Days.Overlaps(Days);
        if (Above.SaysFormer)
        {
            comesLater = !(of.Life.Last < Days.First || (Days == DaySpan.All && of.Life.Last < int.MaxValue));
            return holds || !comesLater;
        }

        comesLater = !holds;
        return holds || (of.Days.Last < Days.First && (Above.HasDays || of.Life.Overlaps(Days)));
    }
}
