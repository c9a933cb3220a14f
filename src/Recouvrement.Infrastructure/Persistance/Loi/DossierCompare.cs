using Recouvrement.Application.Changements;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;

namespace Recouvrement.Infrastructure.Persistance.Loi;

/// <summary>A dossier folded by the law in force, and what differs from the one it follows.</summary>
internal sealed record DossierCompare(DossierCharge Charge, VueDossier Apres, IReadOnlyList<MouvementDuDroit> Mouvements);
