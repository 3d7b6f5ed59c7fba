using Antq.Domain;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.EntityFrameworkCore;
using Antq.Domain.Periods;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Stores the types of Antq.Domain in the columns of a model.</summary>
public static class AntqDomainModelConfigurationExtensions
{
    /// <summary>
    /// Stores every value of the library as the text that its <c>Parse</c> reads, every enumeration by its id in documents, every report
    /// and every roll-up as its document, and every <see cref="LocalDate"/> as the provider does or, where it knows no such type, as
    /// <c>2025-07-01</c>; nullable properties too. To be called in <c>DbContext.ConfigureConventions</c>. A conversion that a property
    /// itself declares is kept.
    /// </summary>
    /// <param name="configurationBuilder">The conventions of a context.</param>
    /// <param name="calendars">The application's own calendars, whose periods are stored; null for those of the library only.</param>
    /// <returns>The same builder.</returns>
    public static ModelConfigurationBuilder UseAntqDomain(this ModelConfigurationBuilder configurationBuilder,
        ReportingCalendars? calendars = null)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        foreach (var (type, converter) in Converters)
        {
            configurationBuilder.Properties(type).HaveConversion(converter);
        }

        configurationBuilder.Properties<ReportingPeriod>();
        configurationBuilder.Properties<LocalDate>();
        configurationBuilder.Conventions.Add(_ => new ConversionConvention(
            typeof(ReportingPeriod), new ParsableConverter<ReportingPeriod>(calendars)));
        configurationBuilder.Conventions.Add(services => new ConversionConvention(
            typeof(LocalDate),
            services.GetRequiredService<ITypeMappingSource>().FindMapping(typeof(LocalDate)) is null ? new LocalDateConverter() : null));
        return configurationBuilder;
    }

    private static readonly IReadOnlyList<(Type Type, Type Converter)> Converters =
    [
        .. typeof(Report).Assembly.GetExportedTypes().Where(type => type.IsEnum)
            .Select(type => (type, typeof(EnumIdConverter<>).MakeGenericType(type))),
        .. typeof(Report).Assembly.GetExportedTypes().Where(type => IsParsable(type) && type != typeof(ReportingPeriod))
            .Concat([typeof(KindId<MovementType>), typeof(KindId<AwardForm>), typeof(KindId<IssuingOffice>)])
            .Select(type => (type, typeof(ParsableConverter<>).MakeGenericType(type))),
        (typeof(Report), typeof(DocumentConverter<Report>)),
        (typeof(RollUpDocument), typeof(DocumentConverter<RollUpDocument>)),
    ];

    private static bool IsParsable(Type type)
        => type is { IsValueType: true, IsGenericTypeDefinition: false }
            && Array.Exists(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>));
}
