import { html, type TemplateResult } from 'lit';
import type { EditedFeature } from '../brief/edit/features';
import { withWords, wordsIn } from '../brief/edit/words';
import { isList, isObject, type JsonObject, own } from '../brief/json';
import type { EditorWords } from '../text/en/editor';
import { textField } from './fields';

type Set = (value: readonly unknown[]) => void;

/** A list of objects in a place's properties, as a form shows it. */
interface EditedList {
  readonly label: string;
  readonly addLabel: string;
  readonly removeLabel: string;
  /** The value of the property: a list, or anything else for none. */
  readonly value: unknown;
  /** What a new entry begins with. */
  readonly empty: JsonObject;
  /** The fields of an entry; `change` gives a member of it another value. */
  fields(
    entry: JsonObject,
    change: (name: string, value: string) => void,
  ): readonly TemplateResult[];
}

/** The sources of a place. One that is the id of an entry in the brief's own table is shown, but not edited. */
export function renderSources(
  { properties }: EditedFeature,
  { place: words }: EditorWords,
  set: Set,
): TemplateResult {
  const list: EditedList = {
    label: words.sources,
    addLabel: words.addSource,
    removeLabel: words.remove,
    value: own(properties, 'sources'),
    empty: { name: '' },
    fields: (source, change) => [
      textField(words.source, textOf(source, 'name'), (value) => change('name', value)),
      textField(words.sourceUrl, textOf(source, 'url'), (value) => change('url', value), {
        type: 'url',
      }),
    ],
  };
  return renderList(list, set);
}

export function renderImages(
  { properties }: EditedFeature,
  { place: words }: EditorWords,
  set: Set,
): TemplateResult {
  const list: EditedList = {
    label: words.images,
    addLabel: words.addImage,
    removeLabel: words.remove,
    value: own(properties, 'images'),
    empty: { href: '', alt: '', credit: '' },
    fields: (image, change) => [
      textField(words.href, textOf(image, 'href'), (value) => change('href', value)),
      textField(words.alt, textOf(image, 'alt'), (value) => change('alt', value)),
      textField(words.credit, textOf(image, 'credit'), (value) => change('credit', value)),
      textField(words.caption, textOf(image, 'caption'), (value) => change('caption', value)),
    ],
  };
  return renderList(list, set);
}

function renderList(
  { label, addLabel, removeLabel, value, empty, fields }: EditedList,
  set: Set,
): TemplateResult {
  const all = isList(value) ? value : [];
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
