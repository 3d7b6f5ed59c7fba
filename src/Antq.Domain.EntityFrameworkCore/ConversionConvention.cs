using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Antq.Domain.EntityFrameworkCore;

/// <summary>Converts every property of a type, nullable or not, unless the provider stores it itself (no converter).</summary>
internal sealed class ConversionConvention(Type type, ValueConverter? converter) : IPropertyAddedConvention
{
    /// <inheritdoc/>
    public void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
    {
        var own = propertyBuilder.Metadata.ClrType;
        if (converter is not null && (Nullable.GetUnderlyingType(own) ?? own) == type) propertyBuilder.HasConversion(converter);
    }
}
