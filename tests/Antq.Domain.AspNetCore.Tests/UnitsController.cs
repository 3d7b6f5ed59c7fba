using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Antq.Domain.AspNetCore.Tests;

[ApiController]
[Route("controller/units")]
public sealed class UnitsController(Gazetteer gazetteer) : ControllerBase
{
    [HttpGet("{unit}")]
    public ActionResult<OrganisationUnit> Get(UnitKey unit) => gazetteer[unit];

    [HttpGet]
    public int Count(Named<OrganisationLevel> level, Day day) => gazetteer.AsOf(day).Units(level).Count;

    [HttpPost]
    public IResult Post(Report report, ReportRules rules)
        => rules.Validate(report) is { Count: > 0 } findings ? new FindingsProblem(findings) : Results.Text(gazetteer.Version);
}
