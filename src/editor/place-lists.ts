import { html, type TemplateResult } from 'lit';
import type { EditedFeature } from '../brief/edit/features';
import { withWords, wordsIn } from '../brief/edit/words';
import { isList, isObject, type JsonObject, own } from '../brief/json';
import type { EditorWords } from '../text/en/editor';
import { textField } from './fields';

type Set = (value: readonly unknown[]) => void;

/** Where a place’s position and facts come from. One that names an entry of the brief’s own table stays as it is. */
export function renderSources(
  { properties }: EditedFeature,
  { place: words }: EditorWords,
  set: Set,
): TemplateResult {
  const given = own(properties, 'sources');
  const sources = isList(given) ? given : [];
  return renderList(
    words.sources,
    words.addSource,
    sources,
    { name: '' },
    set,
    (source, change) => [
      textField(words.source, textOf(source, 'name'), (value) => change('name', value)),
      textField(words.sourceUrl, textOf(source, 'url'), (value) => change('url', value), {
        type: 'url',
      }),
    ],
    words.remove,
  );
}

export function renderImages(
  { properties }: EditedFeature,
  { place: words }: EditorWords,
  set: Set,
): TemplateResult {
  const given = own(properties, 'images');
  const images = isList(given) ? given : [];
  const empty = { href: '', alt: '', credit: '' };
  return renderList(
    words.images,
    words.addImage,
    images,
    empty,
    set,
    (image, change) => [
      textField(words.href, textOf(image, 'href'), (value) => change('href', value)),
      textField(words.alt, textOf(image, 'alt'), (value) => change('alt', value)),
      textField(words.credit, textOf(image, 'credit'), (value) => change('credit', value)),
      textField(words.caption, textOf(image, 'caption'), (value) => change('caption', value)),
    ],
    words.remove,
  );
}

function renderList(
  label: string,
  addLabel: string,
  all: readonly unknown[],
  empty: JsonObject,
  set: Set,
  fields: (
    entry: JsonObject,
    change: (name: string, value: string) => void,
  ) => readonly TemplateResult[],
  removeLabel: string,
): TemplateResult {
  return html`<fieldset><legend>${label}</legend>
    ${all.map((entry, at) => {
      const change = (name: string, value: string) => {
        if (isObject(entry)) set(all.with(at, changed(entry, name, value)));
      };
      return html`<div class="entry">
        ${isObject(entry) ? fields(entry, change) : html`<p><bdi>${String(entry)}</bdi></p>`}
        <button type="button" class="plain" @click=${() => set(all.toSpliced(at, 1))}>${removeLabel}</button>
      </div>`;
    })}
    <button type="button" @click=${() => set([...all, empty])}>${addLabel}</button>
  </fieldset>`;
}

/** An emptied optional member is removed; one that the entry began with stays, empty. */
function changed(entry: JsonObject, name: string, value: string): JsonObject {
  const isOptional = name === 'url' || name === 'caption';
  const members = Object.entries(entry).filter(
    ([key]) => key !== name || !isOptional || value !== '',
  );
  const now = Object.fromEntries(members);
  if (isOptional && value === '') return now;
  return { ...now, [name]: withWords(own(entry, name), value) };
}

function textOf(entry: JsonObject, name: string): string {
  return wordsIn(own(entry, name)).text;
}
