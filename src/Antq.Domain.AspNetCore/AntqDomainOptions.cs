using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Antq.Domain.AspNetCore;

/// <summary>What a web application uses of the library, where that is not what comes with it.</summary>
public sealed class AntqDomainOptions
{
    /// <summary>The gazetteer, registered as a service; reports are checked against it.</summary>
    /// <value>By default <see cref="Gazetteer.Default"/>.</value>
    public Gazetteer Gazetteer { get; set; } = Gazetteer.Default;

    /// <summary>The rules, registered as a service with <see cref="Gazetteer"/> as theirs.</summary>
    /// <value>By default <see cref="ReportRules.Standard"/>.</value>
    public ReportRules Rules { get; set; } = ReportRules.Standard;

    /// <summary>The language of messages for a client that asks for neither Vietnamese nor English (<c>Accept-Language</c>).</summary>
    /// <value>By default <see cref="Language.Vietnamese"/>.</value>
    public Language DefaultLanguage { get; set; } = Language.Vietnamese;

    /// <summary>The status code of a <see cref="FindingsProblem"/>.</summary>
    /// <value>By default 422.</value>
    public int FindingsStatusCode { get; set; } = 422;

    internal static AntqDomainOptions Of(IServiceProvider services) => services.GetRequiredService<IOptions<AntqDomainOptions>>().Value;
}
