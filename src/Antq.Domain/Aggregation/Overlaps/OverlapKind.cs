using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>Why two facts overlap, so that adding them would count the same things twice.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OverlapKind>))]
public enum OverlapKind
{
    /// <summary>Both have the same unit, days and category.</summary>
    SameTwice,

    /// <summary>Two reports describe one conferral: they have the same event id.</summary>
    OneEvent,

    /// <summary>One counts occurrences (lượt), the other distinct things, which may never exceed these.</summary>
    OccurrencesAndDistinct,

    /// <summary>Their units are of different levels, and one has territory of the other.</summary>
    ParentAndChild,

    /// <summary>One is of the ministry or a department, or reported by one; the other comes from the territory.</summary>
    MinistryAndTerritory,

    /// <summary>Their units are of one level and connected by events, and one has the whole territory of the other.</summary>
    WholeSuccession,

    /// <summary>Their units are of one level and connected by events, and each has territory that the other has not.</summary>
    SplitSuccession,

    /// <summary>One is of an emulation cluster, the other of a unit in it or of a cluster that shares a unit with it.</summary>
    ClusterAndMember,

    /// <summary>One is of a body that the gazetteer does not list, the other of the whole unit or of another body.</summary>
    UnitAndBody,

    /// <summary>All days of one are days of the other.</summary>
    PeriodAndPart,

    /// <summary>They share days, or may share them, and neither has all days of the other.</summary>
    PeriodsCross,

    /// <summary>They are stocks of different days: the later one is used.</summary>
    StocksOfDifferentDays,

    /// <summary>Everything that one counts belongs to the movement of the other too.</summary>
    MovementWithin,

    /// <summary>Their movements may count the same things.</summary>
    MovementsInCommon,

    /// <summary>One is limited to a group of people, the other is not.</summary>
    GroupAndAll,

    /// <summary>They are of two groups of people, and one person may be in both.</summary>
    GroupsInCommon,

    /// <summary>All forms, issuers, recipients, awards of the law, classes, types and drives of one are among those of the other.</summary>
    CategoryWithin,

    /// <summary>
    /// They share forms, issuers, recipients, awards of the law, classes, types and drives; neither has all of the other.
    /// </summary>
    CategoriesInCommon,
}
