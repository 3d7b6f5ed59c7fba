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
            ("more than", CountSense.MoreThan), ("over", CountSense.MoreThan), ("above", CountSense.MoreThan), ("in excess of", CountSense.MoreThan),
            ("at least", CountSense.AtLeast), ("a minimum of", CountSense.AtLeast), ("no fewer than", CountSense.AtLeast), ("no less than", CountSense.AtLeast),
            ("not fewer than", CountSense.AtLeast), ("not less than", CountSense.AtLeast),
            ("fewer than", CountSense.FewerThan), ("less than", CountSense.FewerThan), ("under", CountSense.FewerThan), ("below", CountSense.FewerThan),
            ("almost", CountSense.FewerThan), ("nearly", CountSense.FewerThan),
            ("at most", CountSense.AtMost), ("up to", CountSense.AtMost), ("a maximum of", CountSense.AtMost), ("no more than", CountSense.AtMost), ("not more than", CountSense.AtMost),
            ("about", CountSense.About), ("around", CountSense.About), ("approximately", CountSense.About), ("roughly", CountSense.About), ("some", CountSense.About),
            ("exactly", CountSense.Exactly),
        ],
        After =
        [
            ("or more", CountSense.AtLeast), ("and more", CountSense.AtLeast), ("or fewer", CountSense.AtMost), ("or less", CountSense.AtMost),
        ],
        Ranges = [("from", "to"), ("between", "and"), ("", "to")],
        And = ["and", "but"],
        Many = ["many", "several"],
        Magnitudes =
        [
            ("dozens", 10), ("tens", 10), ("hundreds", 100), ("thousands", 1_000), ("tens of thousands", 10_000), ("hundreds of thousands", 100_000),
            ("millions", 1_000_000), ("tens of millions", 10_000_000), ("hundreds of millions", 100_000_000),
            ("billions", 1_000_000_000), ("tens of billions", 10_000_000_000), ("hundreds of billions", 100_000_000_000), ("trillions", 1_000_000_000_000),
        ],
        NoCountBefore =
        [
            ("no", CountRefusal.DocumentNumber), ("number", CountRefusal.DocumentNumber), ("resolution", CountRefusal.DocumentNumber), ("decree", CountRefusal.DocumentNumber),
            ("directive", CountRefusal.DocumentNumber), ("decision", CountRefusal.DocumentNumber), ("circular", CountRefusal.DocumentNumber), ("article", CountRefusal.DocumentNumber),
            ("class", CountRefusal.ClassNumeral), ("grade", CountRefusal.ClassNumeral),
            ("first", CountRefusal.Ordinal), ("second", CountRefusal.Ordinal), ("third", CountRefusal.Ordinal), ("the", CountRefusal.Ordinal),
            ("year", CountRefusal.Time), ("month", CountRefusal.Time), ("day", CountRefusal.Time), ("quarter", CountRefusal.Time), ("phase", CountRefusal.Time),
            ("model", CountRefusal.ModelName), ("club", CountRefusal.ModelName), ("age", CountRefusal.Age), ("aged", CountRefusal.Age),
            ("minus", CountRefusal.Negative), ("a few", CountRefusal.Vague), ("few", CountRefusal.Vague), ("some", CountRefusal.Vague), ("a number of", CountRefusal.Vague), ("most", CountRefusal.Vague),
        ],
        NoCountAfter =
        [
            ("percent", CountRefusal.Percentage), ("per cent", CountRefusal.Percentage), ("of", CountRefusal.Ratio), ("out of", CountRefusal.Ratio), ("in", CountRefusal.Ratio),
            ("years old", CountRefusal.Age), ("years of age", CountRefusal.Age), ("year old", CountRefusal.Age),
            ("years", CountRefusal.Time), ("year", CountRefusal.Time), ("months", CountRefusal.Time), ("days", CountRefusal.Time), ("weeks", CountRefusal.Time), ("hours", CountRefusal.Time),
            ("self", CountRefusal.ModelName), ("safe", CountRefusal.ModelName), ("safeties", CountRefusal.ModelName), ("no", CountRefusal.ModelName),
            ("st", CountRefusal.Ordinal), ("nd", CountRefusal.Ordinal), ("rd", CountRefusal.Ordinal), ("th", CountRefusal.Ordinal),
            ("point", CountRefusal.Fraction),
        ],
        Examples =
        [
            "05", "2,430", "12\u00A0115", "610 thousand", "2 thousand 430", "1.2 million", "a hundred", "a dozen", "two dozen", "twenty-one", "half a million",
            "two and a half million", "twelve hundred", "two thousand four hundred and thirty", "two thousand and five",
        ],
        Templates = new CountTemplates("at least {0}", "at most {0}", "{0} to {1}", "about {0}", "{0} or more"),
    };
}
