using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Infrastructure.Persistance.Lectures;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>« Ma journée » is the page of every morning: each of its sections must be looked up in an index, never scanned for.</summary>
public sealed class PlansTests
{
    [Fact]
    public async Task Journee_ChaqueSection_ChercheParIndex()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        await using var donnees = await banc.BaseAsync();
        await donnees.Database.OpenConnectionAsync();
        var fautes = new List<string>();
        foreach (var section in Enum.GetValues<SectionJournee>())
        {
            var requete = ConsulterJournee.Echeances(donnees, Acteur.Systeme, section, new FiltreJournee(), new DateOnly(2026, 9, 15));
            await using var commande = requete.CreateDbCommand();
            commande.CommandText = "EXPLAIN QUERY PLAN " + commande.CommandText;
            await using DbDataReader lecteur = await commande.ExecuteReaderAsync();
            while (await lecteur.ReadAsync())
            {
                var plan = lecteur.GetString(3);
                if (!plan.Contains("(a_suivre=?", StringComparison.Ordinal) && !plan.Contains("(a_controler=?", StringComparison.Ordinal))
                {
                    fautes.Add($"{section} : {plan}");
                }
            }
        }

        fautes.ShouldBeEmpty();
    }

    // The journal has millions of lines and a few derogations: it is never read whole for them.
    [Fact]
    public async Task Derogations_SeCherchentParLeurIndex()
    {
        await using var banc = await Banc.OuvrirAsync(Moteur.Sqlite);
        await using var donnees = await banc.BaseAsync();
        await donnees.Database.OpenConnectionAsync();
        await using var commande = ConsulterDerogations.Debout(donnees).OrderByDescending(l => l.EnregistreLe).CreateDbCommand();
        commande.CommandText = "EXPLAIN QUERY PLAN " + commande.CommandText;
        await using DbDataReader lecteur = await commande.ExecuteReaderAsync();
        (await lecteur.ReadAsync()).ShouldBeTrue();

        lecteur.GetString(3).ShouldContain("IX_journal_enregistre_le");
    }
}
