using Recouvrement.Application.Imports.Bodacc;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A notice of the BODACC, kept as it was read: none is read twice, none is lost.</summary>
internal sealed class LigneAvis
{
    public Guid Id { get; set; }

    public required string Identifiant { get; set; }

    public required string Publication { get; set; }

    public required string NumeroParution { get; set; }

    public DateOnly Parution { get; set; }

    public int NumeroAnnonce { get; set; }

    public TypeAvis Type { get; set; }

    public required string Famille { get; set; }

    public required string Nature { get; set; }

    public NatureAvis NatureReconnue { get; set; }

    public NatureAvis? NatureProposee { get; set; }

    public DateOnly? DateJugement { get; set; }

    public required string Tribunal { get; set; }

    public required string Complement { get; set; }

    public required string Url { get; set; }

    public bool APrecedent { get; set; }

    public DateOnly? PrecedentParution { get; set; }

    public DateTime LuLe { get; set; }

    public required string LuPar { get; set; }
}
