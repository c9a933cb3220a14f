namespace Recouvrement.Domaine.Decomptes;

/// <summary>Posts of the décompte: what goes where, in which order payments reach them, and by which article.</summary>
public static class Postes
{
    /// <summary>Costs, accessories, interest, interest capitalised, principal: everything before the principal (see the article).</summary>
    public static OrdreImputation OrdreParDefaut { get; } = new()
    {
        Ordre = [Poste.Frais, Poste.Accessoires, Poste.Interets, Poste.InteretsCapitalises, Poste.Principal],
        Article = "C. civ. 1343-1 ; Cass. 1re civ. 7 février 1995, n° 92-14.216",
    };

    /// <summary>Every post, in the order of the balance.</summary>
    public static IReadOnlyList<Poste> Tous { get; } =
        [Poste.Principal, Poste.Interets, Poste.InteretsCapitalises, Poste.Accessoires, Poste.Frais];

    /// <summary>The post of a sum.</summary>
    public static Poste De(NatureCreance nature) => nature switch
    {
        NatureCreance.ClausePenale or NatureCreance.IndemniteForfaitaire or NatureCreance.IndemniteCredit
            or NatureCreance.IndemniteComplementaire or NatureCreance.Article700 => Poste.Accessoires,
        NatureCreance.Depens => Poste.Frais,
        _ => Poste.Principal,
    };

    /// <summary>« intérêts capitalisés ».</summary>
    public static string Libelle(Poste poste) => poste switch
    {
        Poste.Frais => "frais",
        Poste.Accessoires => "accessoires",
        Poste.Interets => "intérêts",
        Poste.InteretsCapitalises => "intérêts capitalisés",
        _ => "principal",
    };

    internal static string ArticleDe(NatureCreance nature) => nature switch
    {
        NatureCreance.ClausePenale => "C. civ. 1231-5",
        NatureCreance.IndemniteForfaitaire => "C. com. L441-10 II, D441-5",
        NatureCreance.IndemniteComplementaire => "C. com. L441-10 II",
        NatureCreance.IndemniteCredit => "C. conso. D312-16, D312-17, R313-28",
        NatureCreance.Article700 => "CPC 700",
        NatureCreance.Depens => "CPC 695, 696",
        NatureCreance.Condamnation or NatureCreance.DommagesEtInterets => "Décision",
        _ => "Contrat",
    };

    internal static string ArticleImputation(Poste poste) => poste switch
    {
        Poste.Frais or Poste.Accessoires => "Cass. 1re civ. 7 février 1995, n° 92-14.216",
        _ => "C. civ. 1343-1",
    };
}
