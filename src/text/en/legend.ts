/** What the marks on the map mean. */
export const legend = {
  heading: 'What the marks mean',
  fromArticle: 'Filled, bold name: from the article',
  added: 'Outlined: the editor’s addition',
  related: 'Dashed line under words: the editor relates them to the place',
  inferred: 'Dashed edge: inferred, or not exact',
  coast: 'Solid edge: a coast or a border, as the map has it',
  inferredLine: 'Dashed line: only the points that it joins are known',
  hatched: 'Hatched: an area of the sea',
  arc: 'Arc: at that distance from a place',
  within: 'Dashed circle: the true position lies within',
  number: 'With a number: that many places close together',
  disputed: 'Dashed border: disputed',
  borders:
    'Borders: Natural Earth, as amended by visionscarto. They follow the United Nations’ maps: Crimea is drawn as part of Ukraine (General Assembly resolution 68/262), and borders in dispute are dashed. No border here is a judgement of ours.',
};

export type LegendWords = typeof legend;
