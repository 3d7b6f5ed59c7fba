using Antq.Domain.Data;
using Antq.Domain.Movements;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

public sealed partial class MovementCatalogue
{
    /// <summary>A drive listed in the reference data.</summary>
    public sealed class KnownDrive
    {
        private static readonly Lazy<IReadOnlyList<KnownDrive>> Loaded =
            new(() => [.. MovementData.Table("drives").Select(row => new KnownDrive(row))]);

        private readonly string _english;

        private KnownDrive(DataRow row)
        {
            Id = row.Read("id", text => Slug.Require(text, "the identifier of a drive"));
            Name = row["name"];
            _english = row["name_en"];
            Kind = row.Enum<DriveKind>("kind");
            From = row.Day("from");
            Origin = row.Day("origin");
            Years = row.Optional("years") is null
                ? null
                : row.Read("years", text => NumberText.TryParse(text, out var years)
                    ? (int)years
                    : throw new FormatException($"'{text}' is not a number."));
            Basis = row["basis"];
            Confidence = row.Enum<Confidence>("confidence");
        }

        /// <summary>All known drives; the list is not exhaustive.</summary>
        public static IReadOnlyList<KnownDrive> All => Loaded.Value;

        /// <summary>A short identifier.</summary>
        public string Id { get; }

        /// <summary>The Vietnamese name.</summary>
        public string Name { get; }

        /// <summary>The kind.</summary>
        public DriveKind Kind { get; }

        /// <summary>The first day; null when unknown.</summary>
        public LocalDate? From { get; }

        /// <summary>The day whose anniversary it marks; null when it marks none.</summary>
        public LocalDate? Origin { get; }

        /// <summary>Which anniversary: the years since.</summary>
        public int? Years { get; }

        /// <summary>The document that establishes the drive or the day it marks; empty when only the press reports it.</summary>
        public string Basis { get; }

        /// <summary>How certain it is.</summary>
        public Confidence Confidence { get; }

        /// <summary>Returns the name in the given language.</summary>
        public string NameIn(Language language) => language == Language.Vietnamese ? Name : _english;

        /// <summary>Returns the drive in the form that reports use.</summary>
        public Drive ToDrive() => new(Name, Origin, Years, Kind);

        /// <summary>Returns the Vietnamese name.</summary>
        public override string ToString() => Name;
    }
}
