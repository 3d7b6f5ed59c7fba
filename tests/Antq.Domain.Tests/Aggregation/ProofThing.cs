namespace Antq.Domain.Tests.Aggregation;

/// <summary>Something that truly happened: where, when, in which movement, how often, and to whom.</summary>
internal readonly record struct ProofThing(int Atom, int Day, MovementType Movement, int Times, int Person);
