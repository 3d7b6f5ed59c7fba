using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>Checks awards against the rules of the law.</summary>
internal static class AwardJudge
{
    /// <summary>Returns whether an office may confer any of some awards of a form.</summary>
    public static AwardRuling MayConfer(AwardLaw law, IReadOnlyList<AwardScheme> schemes, KindId<AwardForm> form,
        KindId<IssuingOffice> office, LocalDate day)
    {
        if (law.Exists(office, day) is { Answer: Answer.No } gone) return gone;
        if (RulesOn(law, schemes, day) is not { Length: > 0 } rules) return Unknown(law, schemes, form, day);
        if (rules.FirstOrDefault(rule => rule.Office == office) is { } allowed) return Settle(law, day, Allowed(law, allowed, day));
        return UnattestedOn(law, schemes, day).Any(rule => rule.Office == office)
            ? Unknown(law, schemes, form, day)
            : Settle(law, day, No(law, day, BasisOf(rules),
                AwardFindings.IssuerNotCompetent(law, office, form, LikelyForm(law, form, office, day))));
    }

    /// <summary>Returns whether a kind of recipients may have any of some awards of a form.</summary>
    public static AwardRuling MayReceive(AwardLaw law, IReadOnlyList<AwardScheme> schemes, KindId<AwardForm> form, RecipientKind recipient,
        LocalDate day, KindId<IssuingOffice>? from)
    {
        if (RulesOn(law, schemes, day) is not { Length: > 0 } rules) return Unknown(law, schemes, form, day);
        var unattested = UnattestedOn(law, schemes, day);
        if (rules.Concat(unattested).Any(rule => rule.Office == from))
        {
            rules = [.. rules.Where(rule => rule.Office == from)];
            unattested = [.. unattested.Where(rule => rule.Office == from)];
        }

        if (rules.FirstOrDefault(rule => rule.Recipients.Contains(recipient)) is { } allowed)
            return Settle(law, day, Allowed(law, allowed, day));
        return rules.Length == 0 || unattested.Any(rule => rule.Recipients.Contains(recipient))
            ? Unknown(law, schemes, form, day)
            : Settle(law, day, No(law, day, BasisOf(rules), AwardFindings.RecipientNotAllowed(law, [form], [recipient], BasisOf(rules))));
    }

    /// <summary>Returns the ruling on a whole question.</summary>
    public static AwardRuling Judge(AwardLaw law, AwardQuestion question)
    {
        var (scheme, day) = (question.Scheme, question.Day);
        if (RulesOn(law, [scheme], day) is not { Length: > 0 } rules) return Unknown(law, [scheme], scheme.Form, day);
        if (question.Class is not null && !scheme.HasClasses)
            return Settle(law, day, No(law, day, scheme.Basis, AwardFindings.HasNoClasses(scheme, day)));
        if (question.Office is { } office && MayConfer(law, [scheme], scheme.Form, office, day) is { Answer: not Answer.Yes } refused)
            return refused;
        if (question.Recipient is { } kind
            && MayReceive(law, [scheme], scheme.Form, kind, day, question.Office) is { Answer: not Answer.Yes } unfit)
            return unfit;
        if (TypeAgainst(law, question) is { } against) return Settle(law, day, against);
        var conditions = law.Conditions.Where(condition => condition.IsOf(scheme, question.Class, day)).ToArray();
        if (question.Held is { } held && conditions.FirstOrDefault(condition => condition.IsMetBy(held) == Answer.No) is { } broken)
            return Settle(law, day, No(law, day, broken.Basis, AwardFindings.ConditionBroken(scheme, broken, day)));
        AwardCondition[] open =
            [.. conditions.Where(condition => question.Held is null || condition.IsMetBy(question.Held) == Answer.CannotTell)];
        var deciding = rules.Where(rule => Allows(rule, question)).ToArray();
        AwardQuestion.Part[] missing = [.. MissingIn(law, question, deciding, open)];
        return missing.Length > 0
            ? Settle(law, day,
                new AwardRuling(Answer.CannotTell, BasisOf(deciding))
                {
                    Missing = missing,
                    Conditions = open,
                    Findings = [AwardFindings.Missing(missing), .. Amended(law, BasisOf(deciding), day)]
                })
            : Settle(law, day, Allowed(law, deciding[0], day) with { Conditions = open });
    }

    /// <summary>Returns the form that an office may confer in place of one that it may not; null when no single one is close.</summary>
    public static KindId<AwardForm>? LikelyForm(AwardLaw law, KindId<AwardForm> form, KindId<IssuingOffice> office, LocalDate day)
    {
        KindId<AwardForm>? near = form.Standard switch
        {
            AwardForm.CertificateOfMerit => AwardForm.Commendation,
            AwardForm.Commendation => AwardForm.CertificateOfMerit,
            _ => null,
        };
        return near is { } other && RulesOn(law, law.SchemesOf(other), day).Any(rule => rule.Office == office) ? other : null;
    }

    private static IEnumerable<AwardQuestion.Part> MissingIn(AwardLaw law, AwardQuestion question, AwardCompetence[] deciding,
        AwardCondition[] open)
    {
        if (question.Office is null && deciding.Select(rule => rule.Office).Distinct().Skip(1).Any())
            yield return AwardQuestion.Part.Office;
        if (question.Recipient is null) yield return AwardQuestion.Part.Recipient;
        if (IsTypeUnknown(law, question)) yield return AwardQuestion.Part.Law;
        if (question.Held is not null && open.Any(condition => condition.Kind == AwardCondition.ConditionKind.PerhapsExcludedBy))
            yield return AwardQuestion.Part.History;
    }

    private static bool Allows(AwardCompetence rule, AwardQuestion question)
        => (question.Office is not { } office || rule.Office == office)
            && (question.Recipient is not { } kind || rule.Recipients.Contains(kind));

    /// <summary>Returns the rules for the type of a question; emulation titles have no type of commendation.</summary>
    private static CommendationTypeRule[] TypeRules(AwardLaw law, AwardQuestion question)
        => [.. law.Types.Where(rule => rule.Type == question.Type && rule.HoldsOn(question.Day))];

    private static bool IsTypeUnknown(AwardLaw law, AwardQuestion question)
        => question.Type is not null && question.Scheme.Family == AwardFamily.Commendation
            && TypeRules(law, question).All(rule => rule.Recipients.Count == 0);

    private static AwardRuling? TypeAgainst(AwardLaw law, AwardQuestion question)
        => question is { Type: { } type, Recipient: { } kind, Scheme.Family: AwardFamily.Commendation }
            && TypeRules(law, question) is [{ Recipients.Count: > 0 } rule, ..] && !rule.Recipients.Contains(kind)
            ? No(law, question.Day, rule.Basis, AwardFindings.TypeNotForRecipient(rule, kind, isCertain: true))
            : null;

    /// <summary>
    /// Returns the ruling when no rule is known: either the award does not exist on that day, or the data do not reach the day.
    /// </summary>
    private static AwardRuling Unknown(AwardLaw law, IReadOnlyList<AwardScheme> schemes, KindId<AwardForm> form, LocalDate day)
        => schemes is [.., var last] && day >= law.FirstDay && schemes.All(scheme => !scheme.IsInForceOn(day))
            ? Settle(law, day, No(law, day, last.Basis, AwardFindings.NotInForce(last, day)))
            : Settle(law, day,
                new AwardRuling(Answer.CannotTell, "")
                {
                    Missing = [AwardQuestion.Part.Law],
                    Findings = [AwardFindings.LawUnknown(law, form, day)]
                });

    /// <summary>Adjusts a ruling after the last day of the data: a no becomes "unknown", and a yes is marked.</summary>
    private static AwardRuling Settle(AwardLaw law, LocalDate day, AwardRuling ruling)
        => day <= law.LastDay ? ruling : ruling with
        {
            Answer = ruling.Answer == Answer.Yes ? Answer.Yes : Answer.CannotTell,
            Missing = ruling.Answer == Answer.Yes ? ruling.Missing : [.. ruling.Missing.Prepend(AwardQuestion.Part.Law).Distinct()],
            Findings = [.. ruling.Findings, AwardFindings.Sunset(law, day)],
        };

    private static AwardRuling Allowed(AwardLaw law, AwardCompetence rule, LocalDate day) => new(Answer.Yes, rule.Basis)
    {
        Confidence = rule.Confidence,
        Findings = [.. AwardFindings.Delegated(rule), .. Amended(law, rule.Basis, day)],
    };

    private static AwardRuling No(AwardLaw law, LocalDate day, string basis, Finding finding)
        => Amended(law, basis, day) is { Count: > 0 } marks
            ? new AwardRuling(Answer.No, basis) { Confidence = Confidence.Inferred, Findings = [finding, .. marks] }
            : new AwardRuling(Answer.No, basis) { Findings = [finding] };

    /// <summary>Returns the mark of an answer with a basis that an unread amendment may change; empty when there is none.</summary>
    private static IReadOnlyList<Finding> Amended(AwardLaw law, string basis, LocalDate day)
        => law.Amendments.FirstOrDefault(one => one.From <= day && one.Touches(basis)) is { } amendment
            ? [AwardFindings.Amended(amendment.By, basis, day)]
            : [];

    private static AwardCompetence[] RulesOn(AwardLaw law, IReadOnlyList<AwardScheme> schemes, LocalDate day)
        => [.. schemes.SelectMany(scheme => law.CompetencesOn(scheme, day))];

    /// <summary>Returns the rules that no source attests: with them alone, nothing is known.</summary>
    private static AwardCompetence[] UnattestedOn(AwardLaw law, IReadOnlyList<AwardScheme> schemes, LocalDate day)
        => [.. schemes.SelectMany(law.RulesOf).Where(rule => !rule.IsAttested && rule.HoldsOn(day))];

    private static string BasisOf(IEnumerable<AwardCompetence> rules)
        => string.Join("; ", rules.Select(rule => rule.Basis).Distinct(StringComparer.Ordinal));
}
