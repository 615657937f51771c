import { expect, it, onTestFinished } from 'vitest';
import { finished } from '../../../src/map/labels/steps';
import { CallOuts } from '../../../src/map/names/call-outs';

const VIEW = { x: 0, y: 0, width: 900, height: 600 };

function leadersAt(y: number) {
  const spot = document.createElement('div');
  const element = document.createElement('button');
  spot.style.inlineSize = '160px';
  spot.append(element);
  document.body.append(spot);
  onTestFinished(() => spot.remove());
  const target = { x: 390, y: y - 10, width: 20, height: 20 };
  const said = () => ({ quote: 'The ferry left Norr at dawn.', lang: 'en', from: 15, to: 19 });
  const speaker = { key: 'norr', element, x: 400, y, target, isRound: true, said };
  return finished(new CallOuts().place([speaker], [], VIEW, 5)).leaders;
}
const written = (y: number) => leadersAt(y).length;

it('a line leads from words only to a place that is wholly in view', () => {
  expect(written(12)).toBe(1);
  expect(written(300)).toBe(1);
  expect(written(4)).toBe(0);
  expect(written(-5)).toBe(0);
});

it('the line to a mark ends right before its rim, without a dot that would be another place', () => {
  for (const y of [300, 60, 560]) {
    const [leader] = leadersAt(y);
    if (!leader) throw new Error('No words');
    const [x, down] = leader.to;
    expect(Math.hypot(x - 400, down - y)).toBeCloseTo(13, 5);
    expect(leader.isBare).toBe(true);
  }
});
