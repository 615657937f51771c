import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BRIEF, feature, point } from '../support/fixture';
import { all } from '../support/mount';
import { calm, expectState, mountKiosk, pass, until } from './mount';

beforeEach(calm);

const timesOf = (value: string) =>
  Object.fromEntries(['attract', 'stay', 'idle', 'warn', 'heartbeat'].map((name) => [name, value]));

describe.each(['', 'soon', '60s', '0', '-5'])('times written as “%s”', (value) => {
  it('are the usual ones: the tour can be read, a visitor can stay, a supervisor hears it', async () => {
    const mounted = await mountKiosk({ times: timesOf(value) });
    const { kiosk, dashboard } = mounted;
    const beats = all(kiosk, 'dateline-kiosk-heartbeat');
    await pass(20);
    await expectState(kiosk, 'attract');
    await pass(5);
    await expectState(kiosk, 'tour');
    const first = dashboard.selected;
    await pass(6);
    expect(dashboard.selected).toBe(first);
    expect(beats.length).toBeGreaterThanOrEqual(5);
    expect(beats.length).toBeLessThan(9);
    await userEvent.keyboard('a');
    await pass(55);
    await expectState(kiosk, 'visitor');
    await pass(6);
    await expectState(kiosk, 'warning');
    await pass(17);
    await expectState(kiosk, 'warning');
  });
});

it('a visitor who stays for long keeps the map that they have', async () => {
  const mounted = await mountKiosk({ times: { idle: '20' } });
  const { kiosk, dashboard } = mounted;
  const mapOf = () => dashboard.shadowRoot?.querySelector('dateline-map');
  const frameOf = () => mapOf()?.shadowRoot?.querySelector('.leaflet-pane');
  const before = frameOf();
  expect(before).toBeTruthy();
  for (let times = 0; times < 12; times++) {
    await userEvent.keyboard('a');
    await pass(15);
  }
  await expectState(kiosk, 'visitor');
  expect(kiosk.shadowRoot?.querySelector('[data-safe]')).toBeNull();
  expect(frameOf()).toBe(before);
});

const CHINESE =
  '当地时间星期三上午，两国领导人在航天发射场会晤，随后参观了火箭总装车间和正在建设的第二发射台。陪同人员介绍说，发射场占地约七百平方公里，工程从二〇一〇年开始，已有八千多人在这里工作。会谈持续了五个多小时，双方没有发表联合声明，也没有签署任何协议。';
const ARABIC =
  'حين قررت مصر بناء السد العالي جنوبي أسوان كان معنى ذلك أن يرتفع ماء النيل خلفه مئات الكيلومترات إلى الجنوب وأن تغمر بحيرة ناصر أرض النوبة بقراها ومعابدها وفي عام ١٩٥٩ طلبت مصر والسودان عون اليونسكو وفي ٨ مارس ١٩٦٠ وجّه مديرها العام فيتورينو فيرونيزي من باريس نداءً إلى العالم فاستجابت له خمسون دولة وأرسلت بعثات من العلماء والمهندسين لتسجيل ما يمكن تسجيله ونقل ما يمكن نقله قبل أن يصل الماء.';

it.each([
  ['zh-Hans', CHINESE, 'characters', 300, 400],
  ['ar', ARABIC, 'words', 150, 200],
] as const)(
  'the tour stays as long as reading takes in %s',
  async (lang, text, unit, least, most) => {
    const place = (name: string, position: unknown, excerpts: readonly object[]) =>
      feature(name, position, { excerpts, statedBy: 'article' });
    const brief = {
      ...BRIEF,
      article: { title: 'T', text: `T\n${text}\nNorr, Sund`, lang },
      features: [
        place('Norr', point(10, 57), [{ exact: text }]),
        place('Sund', point(14, 55), [{ exact: 'Sund' }]),
      ],
    };
    const { kiosk, dashboard } = await mountKiosk({ brief, times: { attract: '4', stay: '4' } });
    await pass(5);
    await expectState(kiosk, 'tour');
    const seconds = await until(() => dashboard.selected === 'sund', 90);
    const count = text.match(unit === 'words' ? /\S+/g : /[\p{L}\p{N}]/gu)?.length ?? 0;
    expect(count / (seconds / 60)).toBeGreaterThan(least);
    expect(count / (seconds / 60)).toBeLessThan(most);
  },
);
