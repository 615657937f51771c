import type { LegendWords } from '../en/legend';

export const legend: LegendWords = {
  heading: 'Légende',
  fromArticle: 'Plein, nom en gras : de l’article',
  added: 'Contour seul : ajout de la rédaction',
  related: 'Tirets sous les mots : la rédaction les associe au lieu',
  inferred: 'Bord en tirets : déduit ou pas exact',
  coast: 'Bord continu : côte ou frontière, comme sur la carte',
  inferredLine: 'Ligne en tirets : seuls les points reliés sont connus',
  hatched: 'Hachures : zone maritime',
  arc: 'Arc : à cette distance d’un lieu',
  within: 'Cercle en tirets : la position réelle est à l’intérieur',
  number: 'Avec un nombre : autant de lieux réunis',
  disputed: 'Frontière en tirets : contestée',
  borders:
    'Frontières : Natural Earth, corrigées par visionscarto. Elles suivent les cartes des Nations unies : la Crimée figure comme partie de l’Ukraine (résolution 68/262 de l’Assemblée générale) et les frontières contestées sont en tirets. Aucun tracé n’exprime un jugement de notre part.',
};
