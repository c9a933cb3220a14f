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

  // The files of a folder dropped, and of those in it; a browser gives a folder a hundred entries at a time.
  const parcourir = async (entree) => {
    if (entree.isFile) { return [await new Promise((rendre, rompre) => entree.file(rendre, rompre))]; }
    const lecteur = entree.createReader();
    const contenus = [];
    for (;;) {
      const lot = await new Promise((rendre, rompre) => lecteur.readEntries(rendre, rompre));
      if (lot.length === 0) { break; }
      contenus.push(...lot);
    }
    return (await Promise.all(contenus.filter((c) => !c.name.startsWith(".")).map(parcourir))).flat();
  };

  const installer = (formulaire) => {
    const champ = formulaire.querySelector("input[type=file]");
    const zone = formulaire.querySelector("[data-zone]");
    const suivi = formulaire.querySelector("[data-suivi-depot]");
    const jeton = formulaire.querySelector("input[name=__RequestVerificationToken]").value;
    const file = [];
    let enCours = 0;
    let finis = 0;
    let pris = 0;
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
      barre.value = finis;
      dire(`${finis} sur ${accorder(total, "fichier envoyé", "fichiers envoyés")}${refuses ? `, ${accorder(refuses, "refusé", "refusés")}` : ""}`);
    };

    // An archive gives one answer for each of its files: what was taken of it is said beside what was not.
    const finir = (element, recus) => {
      const refus = recus.filter((r) => r.refus);
      const bons = recus.length - refus.length;
      element.querySelector("progress").remove();
      element.classList.add(refus.length ? "refuse" : "pris");
      const mot = refus.length === 0 ? (bons > 1 ? `${bons} fichiers pris` : "pris") : bons === 0 ? "refusé" : `${accorder(bons, "pris", "pris")}, ${accorder(refus.length, "refusé", "refusés")}`;
      element.append(creer("span", mot, "etiquette " + (refus.length === 0 ? "bonne" : bons ? "doute" : "mauvaise")));
      refus.forEach((r) => element.append(creer("span", r.refus, "sous")));
      // What calls for a hand comes first: it must not hide below what went well.
      if (refus.length) { liste.prepend(element); }
      finis++;
      pris += bons;
      refuses += refus.length;
      compter();
    };

    const refuser = (element, fichier, phrase) => finir(element, [{ nom: fichier.name, refus: phrase }]);

    // Why nothing usable came back, and what to do.
    const echec = (demande, fichier) => {
      if (new URL(demande.responseURL || location.href).pathname === "/connexion" || demande.status === 400 || demande.status === 401) {
        return `« ${fichier.name} » n’a pas été pris, votre session a expiré : rechargez la page, puis déposez-le à nouveau.`;
      }
      return demande.status === 0
        ? `« ${fichier.name} » n’est pas arrivé au serveur : vérifiez la connexion, puis déposez-le à nouveau.`
        : `« ${fichier.name} » n’a pas été pris, le serveur a répondu par une erreur (${demande.status}) : réessayez, puis prévenez l’administrateur.`;
    };

    const envoyer = ({ fichier, element }) => {
      // Said before sending: a server that refuses half-way can only cut the connection.
      if (fichier.size > Number(formulaire.dataset.maximum)) {
        refuser(element, fichier, `« ${fichier.name} » dépasse ${formulaire.dataset.trop} : déposez un fichier plus léger.`);
        return;
      }
      enCours++;
      const progres = element.querySelector("progress");
      const demande = new XMLHttpRequest();
      const portefeuille = formulaire.querySelector("select[name=portefeuille]");
      const parametres = new URLSearchParams({ nom: fichier.name });
      if (portefeuille) { parametres.set("portefeuille", portefeuille.value); }
      demande.open("POST", `${formulaire.dataset.depot}${formulaire.dataset.depot.includes("?") ? "&" : "?"}${parametres}`);
      demande.setRequestHeader("Content-Type", "application/octet-stream");
      demande.setRequestHeader("RequestVerificationToken", jeton);
      demande.responseType = "json";
      demande.upload.addEventListener("progress", (e) => { if (e.lengthComputable) { progres.max = e.total; progres.value = e.loaded; } });
      demande.addEventListener("loadend", () => {
        enCours--;
        if (demande.status === 200 && demande.response?.fichiers) { finir(element, demande.response.fichiers); } else { refuser(element, fichier, echec(demande, fichier)); }
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
        suite();
      } catch { suite(); }
    };

    const suite = () => {
      const lien = creer("a", formulaire.dataset.suiteLibelle, "bouton principal");
      lien.href = formulaire.dataset.suite;
      suivi.append(lien);
    };

    const continuer = () => {
      while (enCours < ENSEMBLE && file.length) { envoyer(file.shift()); }
      // Nothing taken, nothing to follow.
      if (enCours === 0 && file.length === 0 && pris > 0) {
        if (!formulaire.dataset.etats) { suite(); } else { lire(); }
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
    zone.addEventListener("drop", async (e) => {
      e.preventDefault();
      // The entries must be asked for before anything else: the transfer is emptied when this handler yields.
      const entrees = [...e.dataTransfer.items].map((i) => i.webkitGetAsEntry?.()).filter((i) => i);
      const fichiers = [...e.dataTransfer.files];
      prendre(entrees.some((i) => i.isDirectory) ? (await Promise.all(entrees.map(parcourir))).flat() : fichiers);
    });
    // Files go as soon as they are chosen: the button would do nothing.
    formulaire.querySelector("[data-sans-script]").hidden = true;
    // A file dropped beside the zone must not replace the page.
    ["dragover", "drop"].forEach((nom) => window.addEventListener(nom, (e) => e.preventDefault()));
    window.addEventListener("beforeunload", (e) => { if (enCours || file.length) { e.preventDefault(); } });
  };

  document.querySelectorAll("form[data-depot]").forEach(installer);

  // Who fills a piece in means to confirm it.
  document.querySelectorAll("ul.a-confirmer fieldset").forEach((f) => f.addEventListener("input", (e) => {
    const choix = f.querySelector("input[type=checkbox][name=choix]");
    if (choix && e.target !== choix) { choix.checked = true; }
  }));
})();
