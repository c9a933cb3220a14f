using Recouvrement.Web.Commandes;

return await LigneDeCommande.Executer(args);
