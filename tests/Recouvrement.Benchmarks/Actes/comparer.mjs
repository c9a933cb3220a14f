// The same template and the same data, rendered by two libraries of JavaScript: prints the sorted milliseconds of each run.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [dossier, modele, donnees, chauffe, fois] = process.argv.slice(2);
const require = createRequire(dossier + "/");
const PizZip = require("pizzip");
const Docxtemplater = require("docxtemplater");
const { TemplateHandler } = require("easy-template-x");
const octets = readFileSync(modele);
const valeurs = JSON.parse(readFileSync(donnees, "utf8"));
const delimiteurs = { start: "{{", end: "}}" };
const easy = new TemplateHandler({ delimiters: { tagStart: "{{", tagEnd: "}}" } });
const moteurs = {
  docxtemplater: async () => {
    const acte = new Docxtemplater(new PizZip(octets), { delimiters: delimiteurs, paragraphLoop: true });
    acte.render(valeurs);
    return acte.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
  },
  "easy-template-x": async () => easy.process(octets, valeurs),
};
const resultat = {};
for (const [nom, rendre] of Object.entries(moteurs)) {
  const texte = new PizZip(await rendre()).file("word/document.xml").asText();
  const lignes = texte.split("Facture numéro ").length - 1;
  if (lignes !== valeurs.lignes.length) { throw new Error(`${nom}: ${lignes} rows`); }
  for (let i = 0; i < +chauffe; i++) { await rendre(); }
  const durees = [];
  for (let i = 0; i < +fois; i++) {
    const debut = process.hrtime.bigint();
    await rendre();
    durees.push(Number(process.hrtime.bigint() - debut) / 1e6);
  }
  resultat[nom] = durees.sort((a, b) => a - b);
}
console.log(JSON.stringify(resultat));
