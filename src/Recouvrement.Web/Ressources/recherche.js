// What is proposed while one types in a search box: a list of one's own, because the browser's compares letter by letter and would
// hide « Ébénisterie » from who types « ebenist ». Without it the box is a form like another.
(() => {
  "use strict";
  const GROUPES = [["recherches", "Mes recherches"], ["dossiers", "Dossiers"], ["documents", "Actes et pièces"], ["mots", "Mots"]];
  let numero = 0;

  const equiper = (champ) => {
    const liste = document.createElement("div");
    liste.id = `propositions-${++numero}`;
    liste.className = "propositions";
    liste.setAttribute("role", "listbox");
    liste.setAttribute("aria-label", "Propositions");
    liste.hidden = true;
    champ.after(liste);
    for (const [nom, valeur] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", liste.id]]) {
      champ.setAttribute(nom, valeur);
    }
    let attente = 0;
    let demande = null;
    let choisie = -1;
    const options = () => [...liste.querySelectorAll("[role=option]")];

    const fermer = () => {
      clearTimeout(attente);
      demande?.abort();
      liste.hidden = true;
      choisie = -1;
      champ.setAttribute("aria-expanded", "false");
      champ.removeAttribute("aria-activedescendant");
    };

    const designer = (rang) => {
      const toutes = options();
      toutes.forEach((o, i) => o.setAttribute("aria-selected", i === rang ? "true" : "false"));
      choisie = rang;
      if (rang < 0) { champ.removeAttribute("aria-activedescendant"); return; }
      champ.setAttribute("aria-activedescendant", toutes[rang].id);
      toutes[rang].scrollIntoView({ block: "nearest" });
    };

    const suivre = (option) => {
      if (option.dataset.adresse) { location.assign(option.dataset.adresse); return; }
      champ.value = option.dataset.mots;
      champ.form.requestSubmit();
    };

    const montrer = (reponse) => {
      liste.replaceChildren();
      let rang = 0;
      for (const [nom, titre] of GROUPES) {
        const lignes = reponse[nom] ?? [];
        if (!lignes.length) { continue; }
        const groupe = document.createElement("div");
        groupe.setAttribute("role", "group");
        groupe.setAttribute("aria-label", titre);
        const tete = document.createElement("p");
        tete.textContent = titre;
        tete.setAttribute("aria-hidden", "true");
        groupe.append(tete);
        for (const ligne of lignes) {
          const option = document.createElement("div");
          option.id = `${liste.id}-${rang++}`;
          option.setAttribute("role", "option");
          option.setAttribute("aria-selected", "false");
          option.textContent = ligne.texte ?? ligne;
          if (ligne.detail) {
            const detail = document.createElement("span");
            detail.textContent = ` ${ligne.detail}`;
            option.append(detail);
          }
          if (ligne.adresse) { option.dataset.adresse = ligne.adresse; } else { option.dataset.mots = ligne; }
          groupe.append(option);
        }
        liste.append(groupe);
      }
      choisie = -1;
      champ.removeAttribute("aria-activedescendant");
      liste.hidden = rang === 0;
      champ.setAttribute("aria-expanded", rang === 0 ? "false" : "true");
    };

    const demander = async () => {
      demande?.abort();
      const texte = champ.value;
      if (texte.trim().length === 1) { fermer(); return; }
      demande = new AbortController();
      try {
        const reponse = await fetch("/recherche/suggestions?q=" + encodeURIComponent(texte), { signal: demande.signal });
        if (reponse.ok && document.activeElement === champ && champ.value === texte) { montrer(await reponse.json()); }
      } catch { /* The search itself remains. */ }
    };

    champ.addEventListener("input", () => { clearTimeout(attente); attente = setTimeout(demander, 100); });
    champ.addEventListener("blur", fermer);
    champ.addEventListener("keydown", (e) => {
      if (e.isComposing || e.ctrlKey || e.metaKey || e.altKey) { return; }
      if (e.key === "ArrowDown" && liste.hidden) { demander(); e.preventDefault(); return; }
      if (liste.hidden) { return; }
      const nombre = options().length;
      switch (e.key) {
        case "ArrowDown": designer(choisie + 1 >= nombre ? -1 : choisie + 1); break;
        case "ArrowUp": designer(choisie < 0 ? nombre - 1 : choisie - 1); break;
        case "Enter": if (choisie < 0) { return; } suivre(options()[choisie]); break;
        // The first Escape closes what is proposed and keeps what is typed; the next leaves the box.
        case "Escape": fermer(); break;
        default: return;
      }
      e.preventDefault();
      e.stopPropagation();
    });
    // Before the box loses the focus, which closes the list.
    liste.addEventListener("mousedown", (e) => { e.preventDefault(); const option = e.target.closest("[role=option]"); if (option && e.button === 0) { suivre(option); } });
  };

  document.querySelectorAll("input[data-suggerer]").forEach(equiper);
})();
