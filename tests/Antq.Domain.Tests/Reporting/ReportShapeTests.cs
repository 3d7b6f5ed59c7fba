using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using Antq.Domain.Awards;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Reporting;

/// <summary>
/// Every member of a report and of what stands in it, by reflection, with a value that no document may hold: it is refused with its place.
/// A member that is
/// new is tested by being there; one of a type that the tables below do not name fails until somebody has thought of it.
/// </summary>
public sealed class ReportShapeTests
{
    /// <summary>What no document may hold, by type; nothing where every value of the type may stand.</summary>
    private static readonly Dictionary<Type, object?[]> Wrong = new()
    {
        [typeof(string)] = [" ", "a\u0001", "Hoa\u0300"],
        [typeof(UnitKey)] = [default(UnitKey)],
        [typeof(ReportingPeriod)] = [default(ReportingPeriod)],
        [typeof(MeasureId)] = [default(MeasureId)],
        [typeof(Population)] = [default(Population)],
        [typeof(AwardSchemeId)] = [default(AwardSchemeId)],
        [typeof(TargetShare)] = [default(TargetShare)],
        [typeof(Count)] = [default(Count)],
        [typeof(KindId<MovementType>)] = [default(KindId<MovementType>)],
        [typeof(KindId<AwardForm>)] = [default(KindId<AwardForm>)],
        [typeof(KindId<IssuingOffice>)] = [default(KindId<IssuingOffice>)],
        [typeof(LocalDate)] = [new LocalDate(9999, 1, 1), new LocalDate(5, 1, 1, CalendarSystem.Julian)],
        [typeof(int)] = [0],
        [typeof(bool)] = [],
    };

    private static readonly Drive Drive = new("Đợt cao điểm", new LocalDate(1967, 6, 16), 58, DriveKind.Thematic);

    private static readonly Report Whole = new()
    {
        Id = "whole",
        Revision = 2,
        Supersedes = [new ReportReference("other", 1)],
        Reporter = UnitKey.Parse("25@2025-07-01"),
        Unit = UnitKey.Parse("25@2025-07-01"),
        Cluster = new EmulationCluster("Cụm thi đua số 2", [UnitKey.Parse("25@2025-07-01")]),
        Period = ReportingPeriod.Year(2025),
        AsOf = new LocalDate(2025, 12, 20),
        Movement = MovementType.AllPeopleProtectNationalSecurity,
        Source = new ReportSource("Tổng kết", new LocalDate(2025, 12, 20)),
        Figures = [Figure(ReportingPeriod.Quarter(2025, 4), null) with { OfWhich = [Figure(null, new LocalDate(2025, 12, 1))] }],
        Awards = [Award(new LocalDate(2025, 12, 1), null), Award(null, ReportingPeriod.Quarter(2025, 4))],
        StatedTotals = [new StatedTotal(StandardMeasures.AwardInstances.Id, 12, AwardForm.Commendation)],
        Remarks = [new Remark("Nhiều tập thể", MovementType.ForNationalSecurity)],
    };

    [Fact]
    public void Report_WithEveryMember_IsOne() => ReportRules.Standard.Invoking(rules => rules.Validate(Whole)).Should().NotThrow();

    [Fact]
    public void Members_WithAValueThatNoDocumentMayHold_AreRefusedWithTheirPlace()
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, report) in Broken(Whole, "", report => (Report)report))
        {
            var refused = FluentActions.Invoking(() => ReportRules.Standard.Validate(report)).Should()
                .Throw<ArgumentException>($"{place} holds what no document may").Which;
            refused.Message.Should().StartWith($"{report.Id} {place}: ");
            places.Add(place);
        }

        places.Should().Contain(
            ["/figures/0/ofWhich/0/day", "/awards/0/issuers/0/unit", "/awards/1/during", "/awards/0/recipients/unsplit",
                "/cluster/members/0", "/remarks/0/movement"]);
    }

    /// <summary>The report with each member of one of its objects, and of all below, broken in turn.</summary>
    private static IEnumerable<(string Place, Report Report)> Broken(object node, string path, Func<object, Report> rebuild)
    {
        foreach (var member in node.GetType().GetProperties().Where(member => member.CanWrite || node is Recipients))
        {
            var place = $"{path}/{member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonName(member.Name)}";
            var value = member.GetValue(node);
            if (value is null) continue;
            foreach (var broken in node is Recipients recipients ? OfRecipients(recipients, member, place, rebuild)
                : OfMember(node, member, value, place, rebuild))
                yield return broken;
        }
    }

    private static IEnumerable<(string Place, Report Report)> OfMember(object node, PropertyInfo member, object value, string place,
        Func<object, Report> rebuild)
    {
        Report With(object? changed) => rebuild(Copy(node, member, changed));
        if (WrongChoice(value) is { } choice)
        {
            yield return (place, With(choice));
        }
        else if (value is IEnumerable elements and not string)
        {
            object[] list = [.. elements.Cast<object>()];
            for (var index = 0; index < list.Length; index++)
            {
                var at = index;
                Report WithElement(object? element) => With(Replace(member, list, at, element));
                if (list[index].GetType().IsValueType)
                    yield return ($"{place}/{index}", WithElement(Activator.CreateInstance(list[index].GetType())));
                else yield return ($"{place}/{index}", WithElement(null));
                if (list[index].GetType().IsClass)
                    foreach (var below in Broken(list[index], $"{place}/{index}", WithElement)) yield return below;
            }
        }
        else if (value.GetType() is { IsEnum: true } kind)
        {
            yield return (place, With(Enum.ToObject(kind, 999)));
        }
        else if (Wrong.TryGetValue(value.GetType(), out var wrong))
        {
            foreach (var one in wrong) yield return (place, With(one));
        }
        else
        {
            value.GetType().Assembly.Should().BeSameAs(typeof(Report).Assembly, $"{place} is of a type that this test does not know");
            foreach (var below in Broken(value, place, changed => With(changed))) yield return below;
        }
    }

    private static object? WrongChoice(object value) => value switch
    {
        Domain.Award.PossibleKinds<AwardForm> => Domain.Award.PossibleKindsOf(AwardForm.Order, default(KindId<AwardForm>)),
        Domain.Award.Possible<AwardSchemeId> => Domain.Award.PossibleOf(default(AwardSchemeId)),
        Domain.Award.Possible<AwardClass> => Domain.Award.PossibleOf((AwardClass)999),
        _ => null,
    };

    /// <summary>Recipients have no setters: they are made anew.</summary>
    private static IEnumerable<(string Place, Report Report)> OfRecipients(Recipients whole, PropertyInfo member, string place,
        Func<object, Report> rebuild)
    {
        Count? Of(string name, Count? value) => member.Name == name ? default(Count) : value;
        if (!member.CanRead || member.Name == nameof(Recipients.Total)) yield break;
        var unsplit = member.Name == nameof(Recipients.Unsplit) ? new UnsplitRecipients(default, whole.Unsplit!.Kinds) : whole.Unsplit;
        yield return (place, rebuild(new Recipients(
            Of(nameof(Recipients.Collectives), whole.Collectives), Of(nameof(Recipients.Individuals), whole.Individuals),
                Of(nameof(Recipients.Households), whole.Households), unsplit)));
    }

    private static object Copy(object node, PropertyInfo member, object? value)
    {
        var copy = node.GetType().GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public)!.Invoke(node, null)!;
        member.SetValue(copy, value);
        return copy;
    }

    private static Array Replace(PropertyInfo member, object[] list, int index, object? element)
    {
        var copy = Array.CreateInstance(member.PropertyType.GetGenericArguments()[0], list.Length);
        list.CopyTo(copy, 0);
        copy.SetValue(element, index);
        return copy;
    }

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static Figure Figure(ReportingPeriod? period, LocalDate? day) => new()
    {
        Measure = StandardMeasures.ModelsBuilt.Id,
        Value = 105,
        Status = FigureStatus.Reported,
        OutOf = 200,
        Target = 100,
        Achieved = TargetShare.Parse("105%"),
        Population = Population.AssociationMembers,
        Unit = UnitKey.Parse("25@2025-07-01"),
        Period = period,
        Day = day,
        Movement = MovementType.ForNationalSecurity,
        Drive = Drive,
        Parts = PartsKind.Open,
    };

    private static Award Award(LocalDate? day, ReportingPeriod? during) => new()
    {
        Form = AwardForm.Commendation,
        Scheme = StandardAwards.FeatOrder.Id,
        Class = AwardClass.First,
        Title = "Giấy khen",
        Type = CommendationType.Merit,
        Issuers = [new Issuer(IssuingOffice.ProvincialPoliceDirector, UnitKey.Parse("25@2025-07-01"))],
        Recipients = new Recipients(1, 2, 3, new UnsplitRecipients(4, [RecipientKind.Collectives, RecipientKind.Individuals])),
        RecipientsText = "10 người",
        Among = StandardMeasures.Exemplars.Id,
        Status = AwardStatus.Granted,
        Day = day,
        During = during,
        Unit = UnitKey.Parse("25@2025-07-01"),
        Movement = MovementType.ForNationalSecurity,
        Drive = Drive,
        EventId = "e1",
        PresentedBy = "Phó Chủ tịch",
        ProposedBy = "Giám đốc",
    };
}
