using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class GazetteerSnapshot
{
    /// <summary>A socio-economic region (vùng kinh tế - xã hội), as an act lists its provinces.</summary>
    public sealed class MapRegion
    {
        private readonly BilingualText _name;

        internal MapRegion(string id, BilingualText name, LegalAct act, Confidence confidence, IReadOnlyList<OrganisationUnit> units)
        {
            (Id, _name, Act, Confidence, Units) = (id, name, act, confidence, ValueList<OrganisationUnit>.Of(units));
        }

        /// <summary>The id, for addresses and columns: <c>red-river-delta</c>.</summary>
        public string Id { get; }

        /// <summary>The act that lists its provinces.</summary>
        public LegalAct Act { get; }

        /// <summary>The confidence in the list.</summary>
        public Confidence Confidence { get; }

        /// <summary>Its provinces, by code.</summary>
        public IReadOnlyList<OrganisationUnit> Units { get; }

        /// <summary>Returns the name: <c>Đồng bằng sông Hồng</c>, <c>Red River Delta</c>.</summary>
        public string Name(Language language) => _name.In(language);

        /// <summary>Returns the Vietnamese name.</summary>
        public override string ToString() => Name(Language.Vietnamese);
    }
}
