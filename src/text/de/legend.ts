import type { LegendWords } from '../en/legend';

export const legend: LegendWords = {
  heading: 'Was die Zeichen bedeuten',
  fromArticle: 'Gefüllt, Name fett: aus dem Artikel',
  added: 'Nur umrandet: von der Redaktion ergänzt',
  related: 'Strichlinie unter Wörtern: von der Redaktion dem Ort zugeordnet',
  inferred: 'Gestrichelter Rand: erschlossen oder nicht genau',
  coast: 'Durchgezogener Rand: Küste oder Grenze, wie auf der Karte',
  inferredLine: 'Gestrichelte Linie: nur die verbundenen Punkte sind bekannt',
  hatched: 'Schraffiert: ein Seegebiet',
  arc: 'Bogen: in dieser Entfernung von einem Ort',
  within: 'Gestrichelter Kreis: die wahre Lage ist darin',
  number: 'Mit Zahl: so viele Orte liegen beieinander',
  disputed: 'Gestrichelte Grenze: umstritten',
  borders:
    'Grenzen: Natural Earth, berichtigt von visionscarto. Sie folgen den Karten der Vereinten Nationen: Die Krim ist als Teil der Ukraine gezeichnet (Resolution 68/262 der Generalversammlung), umstrittene Grenzen sind gestrichelt. Keine Grenze ist ein Urteil von uns.',
};
