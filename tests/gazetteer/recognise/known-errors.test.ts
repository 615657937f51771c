import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/gazetteer/recognise/recognise';
import { resolve } from '../../../src/gazetteer/resolve/resolve';
import { places } from '../places';

/** Each name of a text that is taken for a place, with where it is taken to be. */
function placesOf(text: string): Record<string, string> {
  const names = resolve([recognise(text, places)], places);
  return Object.fromEntries(
    names.map(({ text: name, candidates: [best] }) => {
      const { type, country = '', state = '' } = best?.place ?? {};
      return [name, best ? `${type} ${state === '' ? country : `${country}.${state}`}` : 'nowhere'];
    }),
  );
}

/** What other geoparsers get wrong, and ours shall not. */
describe('errors that others are known for', () => {
  it('takes an adjective for no town: European is not a mine in Arizona', () => {
    expect(placesOf('European leaders met Russian and Chinese officials on Monday.')).toEqual({});
  });

  it('reads a state behind a comma: Long Beach, CA is not in Australia', () => {
    expect(placesOf('A port official in Long Beach, CA said so.')).toMatchObject({
      'Long Beach': 'town US.CA',
    });
  });

  it('knows U.S. and US, which are not in Canada', () => {
    expect(placesOf('A U.S. official said the US would help.')).toEqual({
      'U.S.': 'country US',
    });
  });

  it('keeps names that only begin alike apart: Albany is not Albania', () => {
    const found = placesOf('The governor spoke in Albany on Tuesday.');
    expect(found).toEqual({ Albany: 'town US.NY' });
  });

  it('places what it knows where another name is unknown', () => {
    const found = placesOf('Floods hit the Xyzzyx River near Kyiv and Warsaw.');
    expect(found).toEqual({
      'Xyzzyx River': 'nowhere',
      Kyiv: 'capital UA.12',
      Warsaw: 'capital PL.78',
    });
  });

  it('takes persons for persons: Paris Hilton, Jack London, Mr Lincoln, Chelsea Clinton', () => {
    const text =
      'Paris Hilton met Jack London. Mr Lincoln spoke; Lincoln said no more. Chelsea Clinton, 44, left.';
    expect(placesOf(text)).toEqual({});
  });

  it('takes countries and states for persons where a family name follows: Chad Foster, Mr. Lincoln', () => {
    const text = 'Chad Foster met Israel Adesanya and Jordan Walker. Mr. Lincoln said nothing.';
    expect(placesOf(text)).toEqual({});
  });

  it('takes the name before a surname for a given name, whatever is called so on the map', () => {
    const text =
      'Tennessee Williams met Tennessee Ernie Ford. Cuba Gooding won; so had Cuba Gooding Jr. and Jack London, Charlotte Brontë said.';
    expect(placesOf(text)).toEqual({});
    expect(placesOf('In Cuba, Havana waited. Tennessee voted.')).toMatchObject({
      Cuba: 'country CU',
      Tennessee: 'state US.TN',
    });
  });

  it('puts no treaty where it was signed, and a battle where it was fought', () => {
    const signed =
      'The Treaty of Versailles, the Peace of Westphalia, the Edict of Nantes and das Paris-Abkommen were signed.';
    expect(placesOf(signed)).toEqual({});
    expect(placesOf('He fell in the Battle of Stalingrad.')).toMatchObject({
      Stalingrad: 'town RU.84',
    });
    expect(Object.keys(placesOf('The mayor of Versailles read the Treaty of Versailles.'))).toEqual(
      ['Versailles'],
    );
  });

  it('reads German compounds and adjectives of towns', () => {
    const text =
      'Nach der Berlin-Reise sprach der Münchner Minister in Hamburg-Altona mit der Kölner Polizei, dann in Berlin-Mitte.';
    expect(placesOf(text)).toEqual({
      Berlin: 'capital DE.16',
      'Hamburg-Altona': 'quarter DE.04',
      'Berlin-Mitte': 'quarter DE.16',
    });
  });

  it('reads Japanese names of towns, villages and wards whole, in the gazetteer or not', () => {
    const text =
      '輪島市で地震があり、珠洲市と能登町、石川県穴水町、新宿区、白川村でも揺れた。大都市や農村、同市、各市町村、被災地区でも。';
    expect(placesOf(text)).toEqual({
      輪島市: 'town JP.15',
      珠洲市: 'town JP.15',
      能登町: 'nowhere',
      石川県: 'state JP.15',
      穴水町: 'town JP.15',
      新宿区: 'nowhere',
      白川村: 'nowhere',
    });
  });

  it('finds towns far off in a list, where the text speaks of their country', () => {
    const found = placesOf(
      'Storms in Uzbekistan and Turkmenistan carried salt from the Aral Sea to Khiva, Urgench and Dashoguz.',
    );
    expect(found).toMatchObject({
      'Aral Sea': 'lake ',
      Khiva: 'town UZ.05',
      Urgench: 'town UZ.05',
      Dashoguz: 'town TM.03',
    });
  });

  it('takes ships, firms, wars before our era and ways for what they are', () => {
    const text =
      'The USS Missouri followed HMS Sheffield. Kansas Power & Light sued. Ruins of 250 B.C. lie by Interstate Highway 35, near Highway 59.';
    expect(placesOf(text)).toEqual({ Kansas: 'state US.KS' });
  });

  it('takes words that begin a sentence for words, though a town is called so elsewhere in the text', () => {
    const reading = recognise('Reading is fun, he said. He lives in Reading, England.', places);
    const found = reading.spans.filter(({ use }) => use === 'place');
    expect(found.map(({ text, start }) => [text, start])).toEqual([
      ['Reading', 37],
      ['England', 46],
    ]);
  });

  it('reads no names in addresses, tags and the targets of links', () => {
    const text =
      'See [Paris](https://example.org/London.html), <a href="/Madrid">Vienna</a> or rome@oslo.example in Lisbon.';
    expect(Object.keys(placesOf(text))).toEqual(['Paris', 'Vienna', 'Lisbon']);
  });

  it('knows newspapers’ short names of states, with and without dots', () => {
    const text = 'The trial in Cambridge, Mass., moved to Albany, N.Y., and to Palo Alto, Calif.';
    expect(placesOf(text)).toMatchObject({
      Cambridge: 'town US.MA',
      Albany: 'town US.NY',
      'Palo Alto': 'town US.CA',
    });
  });

  it('tells Georgia the country from the state by its company', () => {
    expect(placesOf('The parliament of Georgia met in Tbilisi.')).toMatchObject({
      Georgia: 'country GE',
    });
    expect(placesOf('Voters in Georgia and Alabama, and officials in Atlanta.')).toMatchObject({
      Georgia: 'state US.GA',
    });
  });

  it('takes no river for the beginning of a longer name: Rio Grande de la Magdalena is not in Texas', () => {
    const text =
      'He led an expedition up the Rio Grande de la Magdalena to the Andes and died in the city.';
    expect(placesOf(text)).toEqual({ Andes: 'region ' });
  });

  it('finds the name in what a hyphen makes of it: the Moscow-based firm, the Paris-bound train', () => {
    expect(placesOf('The Moscow-based firm sent the Paris-bound train on a US-led tour.')).toEqual({
      Moscow: 'capital RU.48',
      Paris: 'capital FR.11',
      US: 'country US',
    });
  });

  it('takes papers, teams and firms for what they are', () => {
    const text =
      'The Washington Post and the Boston Globe wrote about Boston United and Panama Lines Inc.';
    expect(placesOf(text)).toEqual({});
  });

  it('reads words as words: reading in the bath, police, mobile homes', () => {
    const text =
      'Reading in the bath is nice. Police left. Mobile homes stood there; a mobile home burned.';
    expect(placesOf(text)).toEqual({});
  });

  it('tells two places of one name apart where the text does', () => {
    const reading = recognise('From Paris, Texas, to Paris, France, is a long way.', places);
    const names = resolve([reading], places).filter(({ text }) => text === 'Paris');
    const at = names.map(({ candidates: [best] }) => best?.place.country);
    expect(at.sort()).toEqual(['FR', 'US']);
  });

  it('names the seat of a power as what it is', () => {
    const reading = recognise('The Kremlin denied it, and the White House was silent.', places);
    expect(reading.spans.map(({ text, use }) => [text, use])).toEqual([
      ['Kremlin', 'metonym'],
      ['White House', 'metonym'],
    ]);
  });

  it('proposes names that the gazetteer does not have, and gives them no position', () => {
    const text =
      'The ferry struck rocks near Xaignure, on the Isle of Xull, police in Stornoway said.';
    expect(placesOf(text)).toEqual({
      Xaignure: 'nowhere',
      'Isle of Xull': 'nowhere',
      Stornoway: 'town GB.SCT',
    });
  });
});

describe('places that only their company shows to be places', () => {
  it.each([
    [
      'a list of neighbours',
      'Winds hit Margate, Folkestone and Deal on Monday.',
      ['Margate', 'Folkestone'],
    ],
    ['the two ends of a way', 'Trains from Reading to Bath were late.', ['Reading', 'Bath']],
    ['one end of a way', 'The ferry from Dover reached Calais.', ['Dover', 'Calais']],
    ['the way to a place', 'The road to Bath was closed.', ['Bath']],
  ])('%s', (_what, text, names) => {
    expect(Object.keys(placesOf(text)).sort()).toEqual([...names].sort());
  });

  it.each([
    ['people who hand something on', 'The ball went from Grant to Carter, from Wilson to Parker.'],
    ['people beside each other', 'Wilson, Parker and Carter spoke; Grant and Wilson did not.'],
    ['words on the way', 'She reads on the train to reading. The road to Hope is long.'],
  ])('but not %s', (_what, text) => {
    expect(placesOf(text)).toEqual({});
  });
});
