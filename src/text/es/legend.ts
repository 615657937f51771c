import type { LegendWords } from '../en/legend';

export const legend: LegendWords = {
  heading: 'Qué significan los signos',
  fromArticle: 'Relleno y nombre en negrita: del artículo',
  added: 'Solo contorno: añadido por la redacción',
  related: 'Línea discontinua bajo las palabras: la redacción las relaciona con el lugar',
  inferred: 'Borde discontinuo: deducido o no exacto',
  coast: 'Borde continuo: una costa o una frontera, como en el mapa',
  inferredLine: 'Línea discontinua: solo se conocen los puntos que une',
  hatched: 'Rayado: una zona marítima',
  arc: 'Arco: a esa distancia de un lugar',
  within: 'Círculo discontinuo: la posición real está dentro',
  number: 'Con un número: tantos lugares juntos',
  disputed: 'Frontera discontinua: en disputa',
  borders:
    'Fronteras: Natural Earth, corregidas por visionscarto. Siguen los mapas de las Naciones Unidas: Crimea figura como parte de Ucrania (resolución 68/262 de la Asamblea General) y las fronteras en disputa son discontinuas. Ninguna frontera expresa un juicio nuestro.',
};
