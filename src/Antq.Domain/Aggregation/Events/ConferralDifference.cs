namespace Antq.Domain.Aggregation;

/// <summary>The traits in which reports of one conferral may differ so that they cannot all be right.</summary>
[Flags]
internal enum ConferralDifference
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The form of award.</summary>
    Form = 1,

    /// <summary>The issuing offices.</summary>
    Issuers = 2,

    /// <summary>The kinds of recipients.</summary>
    Recipients = 4,

    /// <summary>The class.</summary>
    Class = 8,

    /// <summary>The award of the law.</summary>
    Scheme = 16,

    /// <summary>The type of commendation.</summary>
    Type = 32,

    /// <summary>The drive that it honours.</summary>
    Drive = 64,

    /// <summary>The movement.</summary>
    Movement = 128,

    /// <summary>The day.</summary>
    Days = 256,

    /// <summary>The number of recipients.</summary>
    Count = 512,

    /// <summary>The body of the recipients.</summary>
    Body = 1024,
}
