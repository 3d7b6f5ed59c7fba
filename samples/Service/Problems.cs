namespace Antq.Samples.Service;

/// <summary>The answers of the service that are no success, besides those that <c>AddAntqDomain</c> gives.</summary>
internal static class Problems
{
    /// <summary>404; the data version is added to it, as other data may know it.</summary>
    public static IResult NotFound(string detail)
        => Results.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "There is nothing of that kind.");
}
