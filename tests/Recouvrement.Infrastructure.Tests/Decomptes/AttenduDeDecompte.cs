using System.Globalization;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using YamlDotNet.RepresentationModel;

namespace Recouvrement.Infrastructure.Tests.Decomptes;

/// <summary>
/// What a worked computation expects. Every line of interest is compared, every balance, every allocation: an absent key means an empty
/// list or zero, never « not looked at ».
/// </summary>
internal static class AttenduDeDecompte
{
    private static readonly HashSet<string> Cles = new(StringComparer.Ordinal)
    {
        "refus", "lignes", "soldes", "total", "tropPercu", "imputations", "capitalisations", "frais", "avertissements", "enAttente",
        "sansInteret", "parDebiteur", "journalier", "provision", "prescription", "articles", "accessoires", "nonEchues",
    };

    public static void Verifier(YamlMappingNode attendu, Resultat<Decompte> resultat)
    {
        attendu.Children.Keys.Select(k => ((YamlScalarNode)k).Value!).Where(k => !Cles.Contains(k)).ShouldBeEmpty();
        if (Texte(attendu, "refus") is { } refus)
        {
            resultat.EstObtenu.ShouldBeFalse();
            resultat.Refus.Replace('\u00A0', ' ').ShouldContain(refus);
            return;
        }

        resultat.EstObtenu.ShouldBeTrue(resultat.Refus);
        var d = resultat.Valeur;
        d.Interets.Select(Ligne).ShouldBe(Liste(attendu, "lignes"));
        d.Soldes.Where(s => s.Reste != 0).Select(s => $"{Mot(s.Poste)} {Nombre(s.Reste)}").ShouldBe(Liste(attendu, "soldes"));
        Nombre(d.Total).ShouldBe(Texte(attendu, "total") ?? "0.00");
        Nombre(d.TropPercu).ShouldBe(Texte(attendu, "tropPercu") ?? "0.00");
        d.Versements.SelectMany(v => v.Imputations.Select(i => $"{v.Versement} {Mot(i.Poste)} {i.Creance} {Nombre(i.Montant)}{(i.Manuelle ? " manuelle" : string.Empty)}"))
            .ShouldBe(Liste(attendu, "imputations"));
        d.Capitalisations.Select(c => $"{c.Creance} {Iso(c.Date)} {Nombre(c.Montant)}").ShouldBe(Liste(attendu, "capitalisations"));
        d.Frais.Select(f => $"{f.Frais} {Mot(f.Charge)} {Nombre(f.Retenu)}").ShouldBe(Liste(attendu, "frais"));
        d.Accessoires.Select(a => $"{a.Creance} {Nombre(a.Montant)} {Nombre(a.Reste)}").ShouldBe(Liste(attendu, "accessoires"));
        d.Avertissements.Select(a => a.Code).Distinct(StringComparer.Ordinal).ShouldBe(Liste(attendu, "avertissements"));
        d.EnAttente.Select(e => $"{e.Creance} {e.Attente}").ShouldBe(Liste(attendu, "enAttente"));
        d.SansInteret.Select(s => $"{s.Creance} {Iso(s.Du)} {Iso(s.Au)} {s.Article}").ShouldBe(Liste(attendu, "sansInteret"));
        d.ParDebiteur.Select(p => $"{p.Nom} {Nombre(p.Montant)}").ShouldBe(Liste(attendu, "parDebiteur"));
        d.NonEchues.ShouldBe(Liste(attendu, "nonEchues"));
        Facultatifs(attendu, d);
    }

    private static void Facultatifs(YamlMappingNode attendu, Decompte d)
    {
        if (Texte(attendu, "journalier") is { } journalier)
        {
            (d.InteretJournalier.Montant is { } m ? Nombre(m) : d.InteretJournalier.Refus!).ShouldStartWith(journalier);
        }

        (d.Provision is { } p ? p.Montant is { } montant ? Nombre(montant) : "refusée" : null).ShouldBe(Texte(attendu, "provision"));
        (d.Prescription is { } q ? $"{Iso(q.Avant)} {Nombre(q.Montant)} {Nombre(q.TotalLimite)}" : null).ShouldBe(Texte(attendu, "prescription"));
        foreach (var article in Liste(attendu, "articles"))
        {
            d.Interets.Select(i => i.Article).Concat(d.Versements.SelectMany(v => v.Imputations).Select(i => i.Article))
                .Concat(d.Frais.Select(f => f.Article)).Concat(d.Accessoires.Select(a => a.Article)).Concat(d.Capitalisations.Select(c => c.Article))
                .Concat(d.SansInteret.Select(s => s.Article)).ShouldContain(a => a.Contains(article, StringComparison.Ordinal));
        }
    }

    // « F1 2026-06-11 2026-06-30 20 1200.00 2.62 1.72 »: sum, first day, last day, days, base, rate, interest; the base when it is not the sum.
    private static string Ligne(LigneInteret l) => string.Create(
        CultureInfo.InvariantCulture,
        $"{l.Creance}{(l.Poste == Poste.InteretsCapitalises ? "*" : string.Empty)} {Iso(l.Du)} {Iso(l.Au)} {l.Jours} {Nombre(l.Base)} {Nombre(l.Taux)} {Nombre(l.Montant)}");

    private static string Mot<T>(T valeur)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(valeur.ToString());

    private static string Nombre(decimal montant) => montant.ToString("0.00####", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Texte(YamlMappingNode noeud, string cle) =>
        noeud.Children.TryGetValue(new YamlScalarNode(cle), out var valeur) ? ((YamlScalarNode)valeur).Value : null;

    private static IReadOnlyList<string> Liste(YamlMappingNode noeud, string cle) =>
        noeud.Children.TryGetValue(new YamlScalarNode(cle), out var valeur) ? [.. ((YamlSequenceNode)valeur).Select(v => ((YamlScalarNode)v).Value!)] : [];
}
