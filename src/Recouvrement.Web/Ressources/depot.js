// Files dropped or chosen go one by one, each with its progress; without a script the same form sends them all at once.
(() => {
  "use strict";
  const ENSEMBLE = 2;
  const accorder = (n, un, plusieurs) => `${n} ${n > 1 ? plusieurs : un}`;

  const creer = (nom, texte, classe) => {
    const e = document.createElement(nom);
    if (texte) { e.textContent = texte; }
    if (classe) { e.className = classe; }
    return e;
  };

  const installer = (formulaire) => {
    const champ = formulaire.querySelector("input[type=file]");
    const zone = formulaire.querySelector("[data-zone]");
    const suivi = formulaire.querySelector("[data-suivi-depot]");
    const jeton = formulaire.querySelector("input[name=__RequestVerificationToken]").value;
    const file = [];
    let enCours = 0;
    let envoyes = 0;
    let refuses = 0;
    let total = 0;
    let barre = null;
    let bilan = null;
    let liste = null;

    const dire = (texte) => {
      bilan.textContent = texte;
      const annonces = document.getElementById("annonces");
      if (annonces) { annonces.textContent = texte; }
    };

    const ouvrirLeSuivi = () => {
      if (liste) { return; }
      suivi.hidden = false;
      bilan = creer("p", "", "bilan");
      barre = creer("progress");
      barre.setAttribute("aria-label", "Envoi des fichiers");
      liste = creer("ul", "", "fichiers");
      suivi.replaceChildren(bilan, barre, liste);
    };

    const compter = () => {
      barre.max = total;
      barre.value = envoyes + refuses;
      dire(`${envoyes + refuses} sur ${accorder(total, "fichier envoyé", "fichiers envoyés")}${refuses ? `, ${accorder(refuses, "refusé", "refusés")}` : ""}`);
    };

    const finir = (element, fichier, reponse) => {
      const recus = reponse?.fichiers ?? [{ nom: fichier.name, refus: "L’envoi n’a pas abouti : vérifiez la connexion, puis déposez le fichier à nouveau." }];
      const refus = recus.filter((r) => r.refus);
      element.querySelector("progress").remove();
      element.classList.add(refus.length ? "refuse" : "pris");
      element.append(creer("span", refus.length ? "refusé" : recus.length > 1 ? `${recus.length} fichiers pris` : "pris", "etiquette " + (refus.length ? "mauvaise" : "bonne")));
      refus.forEach((r) => element.append(creer("span", r.refus, "sous")));
      if (refus.length) { refuses++; } else { envoyes++; }
      compter();
    };

    const envoyer = ({ fichier, element }) => {
      enCours++;
      const progres = element.querySelector("progress");
      const demande = new XMLHttpRequest();
      const portefeuille = formulaire.querySelector("select[name=portefeuille]");
      const parametres = new URLSearchParams({ nom: fichier.name });
      if (portefeuille) { parametres.set("portefeuille", portefeuille.value); }
      demande.open("POST", `${formulaire.dataset.depot}?${parametres}`);
      demande.setRequestHeader("Content-Type", "application/octet-stream");
      demande.setRequestHeader("RequestVerificationToken", jeton);
      demande.responseType = "json";
      demande.upload.addEventListener("progress", (e) => { if (e.lengthComputable) { progres.max = e.total; progres.value = e.loaded; } });
      demande.addEventListener("loadend", () => {
        enCours--;
        finir(element, fichier, demande.status === 200 ? demande.response : null);
        continuer();
      });
      demande.send(fichier);
    };

    const lire = async () => {
      try {
        const reponse = await fetch(formulaire.dataset.etats, { headers: { Accept: "application/json" } });
        const etats = await reponse.json();
        barre.max = etats.total;
        barre.value = etats.total - etats.enAttente;
        barre.setAttribute("aria-label", "Lecture des textes");
        if (etats.enAttente > 0) {
          dire(`Lecture des textes : ${etats.total - etats.enAttente} sur ${accorder(etats.total, "pièce", "pièces")}`);
          setTimeout(lire, 700);
          return;
        }
        const n = etats.illisibles.length;
        dire(n ? `Lecture terminée : ${accorder(n, "pièce n’a pas pu être lue", "pièces n’ont pas pu être lues")}.` : "Lecture terminée : toutes les pièces ont été lues.");
        const raisons = creer("ul", "", "raisons");
        etats.illisibles.forEach((p) => {
          const ligne = creer("li");
          ligne.append(creer("strong", p.nom), ` : ${p.raison}`);
          raisons.append(ligne);
        });
        if (n) { bilan.after(raisons); }
        suite("Confirmer les types et les dates");
      } catch { suite("Voir les pièces"); }
    };

    const suite = (texte) => {
      const lien = creer("a", texte, "bouton principal");
      lien.href = location.pathname;
      suivi.append(lien);
    };

    const continuer = () => {
      while (enCours < ENSEMBLE && file.length) { envoyer(file.shift()); }
      if (enCours === 0 && file.length === 0) {
        if (!formulaire.dataset.etats) { suite("Voir ce qui attend"); } else { lire(); }
      }
    };

    const prendre = (fichiers) => {
      if (!fichiers.length) { return; }
      ouvrirLeSuivi();
      suivi.querySelector("a.bouton")?.remove();
      for (const fichier of fichiers) {
        const element = creer("li");
        const progres = creer("progress");
        progres.max = 1;
        progres.value = 0;
        progres.setAttribute("aria-label", `Envoi de ${fichier.name}`);
        element.append(creer("span", fichier.name, "nom"), progres);
        liste.append(element);
        file.push({ fichier, element });
        total++;
      }
      compter();
      continuer();
    };

    champ.addEventListener("change", () => { prendre([...champ.files]); champ.value = ""; });
    formulaire.addEventListener("submit", (e) => { e.preventDefault(); if (champ.files.length) { prendre([...champ.files]); champ.value = ""; } else { champ.click(); } });
    ["dragenter", "dragover"].forEach((nom) => zone.addEventListener(nom, (e) => { e.preventDefault(); zone.classList.add("survolee"); }));
    ["dragleave", "drop"].forEach((nom) => zone.addEventListener(nom, () => zone.classList.remove("survolee")));
    zone.addEventListener("drop", (e) => { e.preventDefault(); prendre([...e.dataTransfer.files]); });
    // A file dropped beside the zone must not replace the page.
    ["dragover", "drop"].forEach((nom) => window.addEventListener(nom, (e) => e.preventDefault()));
    window.addEventListener("beforeunload", (e) => { if (enCours || file.length) { e.preventDefault(); } });
  };

  document.querySelectorAll("form[data-depot]").forEach(installer);
})();
