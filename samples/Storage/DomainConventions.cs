using Antq.Domain;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Antq.Samples.Storage;

/// <summary>Tells a model of Entity Framework how all types of the library are stored.</summary>
public static class DomainConventions
{
    // recipe: conventions
    /// <summary>
    /// Every value, every enumeration and every day of every entity, also where it may be absent; to be called in
    /// <c>ConfigureConventions</c>.
    /// </summary>
    public static void StoreDomainTypes(this ModelConfigurationBuilder configuration)
    {
        configuration.Properties<LocalDate>().HaveConversion<DayConverter>();
        foreach (var type in typeof(Report).Assembly.GetExportedTypes())
        {
            if (type.IsEnum) configuration.Properties(type).HaveConversion(typeof(KebabCaseConverter<>).MakeGenericType(type));
            else if (IsParsable(type)) configuration.Properties(type).HaveConversion(typeof(ParsableConverter<>).MakeGenericType(type));
        }
    }

    private static bool IsParsable(Type type)
        => type.IsValueType && typeof(IFormattable).IsAssignableFrom(type)
            && Array.Exists(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>));
    // end
}
