import { expect, it } from 'vitest';
import type { Brief, Place } from '../../../src/brief/brief';
import { Losses } from '../../../src/map/places/losses';
import type { MappedPlace } from '../../../src/map/places/mapped-place';
import { preparePlaces } from '../../../src/map/places/prepare-places';
import { parseBrief } from '../../brief/make';
import { feature, point } from '../../support/fixture';

const track = {
  type: 'LineString',
  coordinates: Array.from({ length: 20_000 }, (_, i) => [i / 1000, 50 + Math.sin(i / 100)]),
};

function read(...features: unknown[]): Brief {
  const { brief } = parseBrief({ type: 'FeatureCollection', features });
  if (!brief) throw new Error('The brief was not read.');
  return brief;
}

/** Prepares the places of a brief; `told` has the names of each set that could be shown. */
function prepare(brief: Brief, places: readonly Place[] = brief.places) {
  const told: string[][] = [];
  const lost: string[] = [];
  const controller = new AbortController();
  const losses = new Losses(({ name }) => lost.push(name));
  const show = async (ready: readonly MappedPlace[]) => {
    told.push(ready.map(({ place }) => place.name));
  };
  const done = preparePlaces(places, brief, losses, show, controller.signal);
  return { told, lost, controller, done };
}

it('short places can be shown at once, and are told of once', async () => {
  const { told, done } = prepare(read(feature('Norr', point(10, 57)), feature('Nowhere', null)));
  expect(told).toEqual([['Norr']]);
  await done;
  expect(told).toEqual([['Norr']]);
});

it('a very long line keeps nobody waiting, and comes at its place in reading order', async () => {
  const brief = read(
    feature('Norr', point(10, 57)),
    feature('Track', track),
    feature('Sund', point(12, 55)),
  );
  const { told, done } = prepare(brief);
  expect(told).toEqual([['Norr', 'Sund']]);
  await done;
  expect(told.at(-1)).toEqual(['Norr', 'Track', 'Sund']);
});

it('a very long line that cannot be prepared costs itself alone', async () => {
  const brief = read(feature('Norr', point(10, 57)), feature('Track', track));
  const broken = brief.places.map(
    (place): Place =>
      place.name === 'Track'
        ? { ...place, geometry: { type: 'LineString', coordinates: Array(20_000).fill(null) } }
        : place,
  );
  const { told, lost, done } = prepare(brief, broken);
  await done;
  expect(told.at(-1)).toEqual(['Norr']);
  expect(lost).toEqual(['Track']);
});

it('nothing more is prepared once it is broken off', async () => {
  const brief = read(feature('Norr', point(10, 57)), feature('Track', track));
  const { told, controller, done } = prepare(brief);
  controller.abort();
  await expect(done).rejects.toThrow();
  expect(told).toEqual([['Norr']]);
});
