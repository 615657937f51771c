/** An article with names to decide, and a place that is confirmed. */
export const ARTICLE = `Talks on Georgia open in Lexington

Delegates from Georgia arrived in Lexington on Monday. The city was ringed by police.

“Georgia will not be hurried,” said the minister, who had flown in from Paris.
`;

function candidate(name: string, longitude: number, latitude: number, reason: string) {
  const geometry = { type: 'Point', coordinates: [longitude, latitude] };
  return { name, kind: 'city', geometry, reason, sources: [{ name: 'A gazetteer' }] };
}

function proposal(id: string, name: string, doubt: number, candidates: readonly object[]) {
  const properties = {
    name,
    kind: 'place',
    statedBy: 'article',
    status: 'proposed',
    doubt,
    mentions: [{ exact: name, ...(id === 'georgia' && { suffix: ' open' }) }],
    candidates,
  };
  return { type: 'Feature', id, properties, geometry: null };
}

export function brief() {
  return {
    type: 'FeatureCollection',
    article: { title: 'Talks on Georgia open in Lexington', href: 'article.txt', lang: 'en' },
    'a member of somebody else': { kept: true },
    features: [
      {
        type: 'Feature',
        id: 'lexington',
        properties: {
          name: 'Lexington',
          kind: 'city',
          statedBy: 'article',
          mentions: [{ exact: 'Lexington', suffix: ' on' }],
        },
        geometry: { type: 'Point', coordinates: [-84.49, 37.99] },
      },
      proposal('paris', 'Paris', 0.2, [
        candidate('Paris, Kentucky', -84.25, 38.21, 'Near Lexington.'),
        candidate('Paris, France', 2.35, 48.85, 'The best known.'),
      ]),
      proposal('georgia', 'Georgia', 0.9, [
        candidate('Georgia, the country', 43.5, 42, 'It has delegates.'),
        candidate('Georgia, United States', -83.5, 32.7, 'A state.'),
      ]),
      proposal('nowhere', 'hurried', 0.5, []),
    ],
  };
}
