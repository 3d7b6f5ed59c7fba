using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// The known members of an emulation cluster must be two or more sibling units that exist on the day of the report, or are assumed to.
/// </summary>
internal sealed class ClusterMembersMustBeSiblings : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.ClusterMembersInvalid, FindingCodes.GroupInUnknownCluster];

    public override void Check(OpenedReport report)
    {
        if (report.Report.Cluster is not { } cluster) return;
        report.FindAll(Check(report.Report, cluster, report.Context));
        if (cluster.Members.Count == 0) CheckGroups(report, cluster);
    }

    /// <summary>Finds figures of groups of people: how many of a group are in units that nobody names is not known.</summary>
    private static void CheckGroups(OpenedReport report, EmulationCluster cluster)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (report.Figures[index].Row is not { NamesUnit: false, Population: { } group }) continue;
            report.Find(FindingCodes.GroupInUnknownCluster, report.PathOf(index), Value("cluster", cluster.Name),
                new FindingValue("group", group.Name(Language.Vietnamese), group.Name(Language.English)));
        }
    }

    private static IEnumerable<Finding> Check(Report report, EmulationCluster cluster, RuleContext context)
    {
        if (cluster.Members.Count == 1)
            yield return Refuse(cluster, "/cluster/members", Value("member", cluster.Name), "một cụm có ít nhất hai thành viên",
                "a cluster has at least two members");
        foreach (var (index, member) in cluster.Members.Index())
        {
            var path = $"/cluster/members/{index}";
            if (!context.Gazetteer.TryGet(member, out var unit) || !context.HasOn(unit, report.AsOf))
                yield return unit?.IsOlderThanTheGazetteer(report.AsOf) == true
                    ? Refuse(cluster, path, WithKey("member", unit), "dữ liệu chưa có đơn vị này vào ngày báo cáo",
                        "the data has no record of it on the day of the report")
                    : Refuse(cluster, path, unit is null
                        ? Value("member", member.ToString())
                        : WithKey("member", unit), "không có đơn vị này vào ngày báo cáo",
                            "there is no such unit on the day of the report");
            else if (cluster.Members.Take(index).Contains(member))
                yield return Refuse(cluster, path, Value("member", unit), "được nêu hai lần", "it is named twice");
            else if (context.Above(unit, report.AsOf).Any(above => cluster.Members.Contains(above.Key)))
                yield return Refuse(cluster, path, Value("member", unit), "nằm trong một thành viên khác", "it lies inside another member");
            else if (context.Above(unit, report.AsOf).All(above => above.Key != report.Unit))
                yield return Refuse(cluster, path, Value("member", unit), "không thuộc đơn vị của báo cáo",
                    "it is no part of the unit of the report");
        }

        Finding Refuse(EmulationCluster named, string path, FindingValue member, string vietnamese, string english) => report.Finding(
            FindingCodes.ClusterMembersInvalid, path, member, Value("cluster", named.Name),
                new FindingValue("reason", vietnamese, english));
    }
}
