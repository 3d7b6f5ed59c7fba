using System.Collections;

namespace Antq.Domain.Awards;

/// <summary>
/// The reported numbers of recipients, each with the kinds it may be of and its place below the recipients in a document.
/// </summary>
internal readonly struct RecipientNumbers(Recipients recipients)
    : IEnumerable<(string Place, IReadOnlyList<RecipientKind> Kinds, Count Count)>
{
    private static readonly IReadOnlyList<RecipientKind> OnlyCollectives = [RecipientKind.Collectives];
    private static readonly IReadOnlyList<RecipientKind> OnlyIndividuals = [RecipientKind.Individuals];
    private static readonly IReadOnlyList<RecipientKind> OnlyHouseholds = [RecipientKind.Households];

    public Enumerator GetEnumerator() => new(recipients);

    IEnumerator<(string Place, IReadOnlyList<RecipientKind> Kinds, Count Count)> IEnumerable<(string Place,
        IReadOnlyList<RecipientKind> Kinds, Count Count)>.GetEnumerator()
        => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the numbers: collectives, individuals, households, and those not split.</summary>
    internal struct Enumerator(Recipients recipients) : IEnumerator<(string Place, IReadOnlyList<RecipientKind> Kinds, Count Count)>
    {
        private int _next;

        public (string Place, IReadOnlyList<RecipientKind> Kinds, Count Count) Current { readonly get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (_next < 4)
            {
                switch (_next++)
                {
                    case 0 when recipients.Collectives is { } collectives:
                        Current = ("collectives", OnlyCollectives, collectives);
                        return true;
                    case 1 when recipients.Individuals is { } individuals:
                        Current = ("individuals", OnlyIndividuals, individuals);
                        return true;
                    case 2 when recipients.Households is { } households:
                        Current = ("households", OnlyHouseholds, households);
                        return true;
                    case 3 when recipients.Unsplit is { } unsplit:
                        Current = ("unsplit", unsplit.Kinds, unsplit.Count);
                        return true;
                }
            }

            return false;
        }

        void IEnumerator.Reset() => _next = 0;

        public readonly void Dispose()
        {
        }
    }
}
