namespace Antq.Domain.Measures.Words;

/// <summary>The English words for counts.</summary>
internal static class EnglishCounts
{
    public static readonly CountVocabulary Vocabulary = new()
    {
        Language = Language.English,
        Grouping = ',',
        Fraction = '.',
        Numbers = new EnglishNumbers(),
        Before =
        [
            ("more than", CountSense.MoreThan), ("over", CountSense.MoreThan), ("above", CountSense.MoreThan),
            ("in excess of", CountSense.MoreThan),
            ("at least", CountSense.AtLeast), ("a minimum of", CountSense.AtLeast), ("no fewer than", CountSense.AtLeast),
            ("no less than", CountSense.AtLeast),
            ("not fewer than", CountSense.AtLeast), ("not less than", CountSense.AtLeast),
            ("fewer than", CountSense.FewerThan), ("less than", CountSense.FewerThan), ("under", CountSense.FewerThan),
            ("below", CountSense.FewerThan),
            ("almost", CountSense.FewerThan), ("nearly", CountSense.FewerThan),
            ("at most", CountSense.AtMost), ("up to", CountSense.AtMost), ("a maximum of", CountSense.AtMost),
            ("no more than", CountSense.AtMost), ("not more than", CountSense.AtMost),
            ("about", CountSense.About), ("around", CountSense.About), ("approximately", CountSense.About), ("roughly", CountSense.About),
            ("some", CountSense.About), ("approx", CountSense.About), ("approx .", CountSense.About), ("circa", CountSense.About),
            ("ca .", CountSense.About),
            ("exactly", CountSense.Exactly),
            .. CountSigns.Before,
        ],
        After =
        [
            ("or more", CountSense.AtLeast), ("and more", CountSense.AtLeast), ("or fewer", CountSense.AtMost),
            ("or less", CountSense.AtMost), .. CountSigns.After,
        ],
        Ranges = [("from", "to"), ("between", "and"), (null, "to")],
        And = ["and", "but"],
        Many = ["many", "several"],
        None = ["none", "nil", "none detected", "none found", "none recorded", "none occurred"],
        NoneOf = "no",
        NoneAfter = ["detected", "found", "recorded"],
        Unreported = ["no report", "no reports", "no file", "no files", "nil report", "nil reports", "no document",
            "no documents", "no letter", "no letters", "no message", "no messages"],
        Unknown =
        [
            ("unknown", CountParseError.NoFigure), ("not known", CountParseError.NoFigure), ("not available", CountParseError.NoFigure),
            ("not applicable", CountParseError.NoFigure), ("n / a", CountParseError.NoFigure), ("no data", CountParseError.NoFigure),
            ("no figure", CountParseError.NoFigure), ("no figures", CountParseError.NoFigure), ("not reported", CountParseError.NoFigure),
            ("not counted", CountParseError.NoFigure), ("missing", CountParseError.NoFigure), ("pending", CountParseError.NoFigure),
            ("none reported", CountParseError.Ambiguous), ("not done", CountParseError.Ambiguous), ("not held", CountParseError.Ambiguous),
        ],
        Turns = null,
        Magnitudes =
        [
            ("dozens", 10), ("tens", 10), ("hundreds", 100), ("thousands", 1_000), ("tens of thousands", 10_000),
            ("hundreds of thousands", 100_000),
            ("millions", 1_000_000), ("tens of millions", 10_000_000), ("hundreds of millions", 100_000_000),
            ("billions", 1_000_000_000), ("tens of billions", 10_000_000_000), ("hundreds of billions", 100_000_000_000),
            ("trillions", 1_000_000_000_000),
        ],
        NoCountBefore =
        [
            ("no", CountParseError.DocumentNumber), ("number", CountParseError.DocumentNumber),
            ("resolution", CountParseError.DocumentNumber), ("decree", CountParseError.DocumentNumber),
            ("directive", CountParseError.DocumentNumber), ("decision", CountParseError.DocumentNumber),
            ("circular", CountParseError.DocumentNumber), ("article", CountParseError.DocumentNumber),
            ("class", CountParseError.ClassNumeral), ("grade", CountParseError.ClassNumeral),
            ("first", CountParseError.Ordinal), ("second", CountParseError.Ordinal), ("third", CountParseError.Ordinal),
            ("the", CountParseError.Ordinal),
            ("year", CountParseError.Time), ("month", CountParseError.Time), ("day", CountParseError.Time),
            ("quarter", CountParseError.Time), ("phase", CountParseError.Time),
            ("model", CountParseError.ModelName), ("club", CountParseError.ModelName), ("age", CountParseError.Age),
            ("aged", CountParseError.Age),
            ("total", CountParseError.OtherWords), ("total of", CountParseError.OtherWords), ("a total of", CountParseError.OtherWords),
            ("there are", CountParseError.OtherWords), ("there were", CountParseError.OtherWords),
            ("minus", CountParseError.Negative), ("a few", CountParseError.Vague), ("few", CountParseError.Vague),
            ("some", CountParseError.Vague), ("a number of", CountParseError.Vague), ("most", CountParseError.Vague),
        ],
        NoCountAfter =
        [
            ("percent", CountParseError.Percentage), ("per cent", CountParseError.Percentage), ("of", CountParseError.Ratio),
            ("out of", CountParseError.Ratio), ("in", CountParseError.Ratio),
            ("years old", CountParseError.Age), ("years of age", CountParseError.Age), ("year old", CountParseError.Age),
            ("years", CountParseError.Time), ("year", CountParseError.Time), ("months", CountParseError.Time),
            ("days", CountParseError.Time), ("weeks", CountParseError.Time), ("hours", CountParseError.Time),
            ("self", CountParseError.ModelName), ("safe", CountParseError.ModelName), ("safeties", CountParseError.ModelName),
            ("no", CountParseError.ModelName),
            ("st", CountParseError.Ordinal), ("nd", CountParseError.Ordinal), ("rd", CountParseError.Ordinal),
            ("th", CountParseError.Ordinal),
            ("point", CountParseError.Fraction),
        ],
        Examples =
        [
            "05", "2,430", "12\u00A0115", "610 thousand", "2 thousand 430", "1.2 million", "a hundred", "a dozen", "two dozen",
            "twenty-one", "half a million",
            "two and a half million", "twelve hundred", "two thousand four hundred and thirty", "two thousand and five", "12 115",
            "15 (fifteen)", "120 cases",
        ],
        Templates = new CountTemplates("at least {0}", "at most {0}", "{0} to {1}", "about {0}", "{0} or more"),
    };
}
