// Progressive enhancement only: every page works without it. No library, nothing inline, nothing from outside.
(() => {
  "use strict";
  const saisit = (e) => e && (e.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName) && !/^(checkbox|radio|submit|button)$/.test(e.type));
  const lignes = () => [...document.querySelectorAll("table.liste tbody tr, ol.resultats > li")].filter((l) => l.querySelector("a") && l.offsetParent);
  const dire = (texte) => { const zone = document.getElementById("annonces"); if (zone) { zone.textContent = texte; } };

  const choisir = (pas) => {
    const toutes = lignes();
    if (!toutes.length) { return; }
    const ici = toutes.findIndex((l) => l.classList.contains("choisie"));
    const la = Math.min(Math.max(ici + pas, 0), toutes.length - 1);
    toutes.forEach((l) => l.classList.remove("choisie"));
    toutes[la].classList.add("choisie");
    toutes[la].querySelector("a").focus({ preventScroll: true });
    toutes[la].scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", (e) => {
    if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === "k") {
      const boite = document.getElementById("recherche-globale");
      if (boite) { boite.focus(); boite.select(); e.preventDefault(); }
      return;
    }
    if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) { return; }
    if (saisit(e.target)) {
      if (e.key === "Escape") { e.target.blur(); }
      return;
    }
    const aide = document.getElementById("aide-clavier");
    switch (e.key) {
      case "/": document.getElementById("recherche-globale")?.focus(); break;
      case "?": if (aide && !aide.open) { aide.showModal(); } break;
      case "j": choisir(1); break;
      case "k": choisir(-1); break;
      case "x": { const boite = document.querySelector("tr.choisie input[type=checkbox]"); if (!boite) { return; } boite.click(); break; }
      case "a": { const oui = document.querySelector(".choisie button[data-accepter]"); if (!oui) { return; } oui.click(); break; }
      case "n": { const suite = document.querySelector("a[data-touche=n]"); if (!suite) { return; } suite.click(); break; }
      default: return;
    }
    e.preventDefault();
  });

  document.addEventListener("focusin", (e) => {
    const ligne = e.target.closest?.("table.liste tbody tr, ol.resultats > li");
    document.querySelectorAll(".choisie").forEach((l) => l !== ligne && l.classList.remove("choisie"));
    ligne?.classList.add("choisie");
  });

  document.addEventListener("click", async (e) => {
    const copier = e.target.closest("[data-copier]");
    if (copier) {
      const source = document.getElementById(copier.dataset.copier);
      await navigator.clipboard.writeText(source.innerText.trim());
      dire("Explication copiée.");
      copier.textContent = "Copié";
      return;
    }
    if (e.target.closest("[data-imprimer]")) { window.print(); }
  });

  // The buttons that only mean something with a script are hidden until there is one.
  document.querySelectorAll("[data-avec-script]").forEach((b) => { b.hidden = false; });

  // Changing a filter list applies it at once; without script its own button does.
  document.addEventListener("change", (e) => {
    if (e.target.matches("form[data-direct] select, form[data-direct] input[type=checkbox]")) { e.target.form.requestSubmit(); }
  });

  // What-if beside the form: the same form, asked for its preview while one types. Only the panel is replaced.
  const formulaire = document.querySelector("form[data-apercu]");
  if (formulaire) {
    let attente = 0;
    let demande = null;
    const panneau = () => document.getElementById("apercu");
    const rafraichir = async () => {
      demande?.abort();
      demande = new AbortController();
      const corps = new FormData(formulaire);
      corps.delete("piece");
      corps.set("action", "apercevoir");
      corps.set("discret", "oui");
      try {
        const reponse = await fetch(formulaire.getAttribute("action") || location.href, { method: "POST", body: corps, signal: demande.signal, redirect: "error" });
        if (!reponse.ok) { return; }
        const page = new DOMParser().parseFromString(await reponse.text(), "text/html");
        const neuf = page.getElementById("apercu");
        if (neuf && panneau()) { panneau().replaceWith(document.adoptNode(neuf)); }
        const bouton = page.querySelector("button[value=enregistrer]");
        const mien = formulaire.querySelector("button[value=enregistrer]");
        if (bouton && mien) { mien.textContent = bouton.textContent; }
      } catch { /* The button « Apercevoir » remains. */ }
    };
    formulaire.addEventListener("input", () => { clearTimeout(attente); attente = setTimeout(rafraichir, 350); });
  }

  // Leaving a form with something typed in it asks first; sending it does not.
  document.querySelectorAll("form[data-garder]").forEach((f) => {
    let touche = f.dataset.garder === "entame";
    f.addEventListener("input", () => { touche = true; });
    f.addEventListener("submit", () => { touche = false; });
    window.addEventListener("beforeunload", (e) => { if (touche) { e.preventDefault(); } });
  });

  // A page that follows something in progress reads itself again until it is over.
  const suivi = document.querySelector("[data-suivre]");
  if (suivi) { setTimeout(() => location.reload(), 1500); }
})();
