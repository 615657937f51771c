import { html, nothing, type TemplateResult } from 'lit';

/** Calls back with what was typed, once it is done: on leaving the field, or Enter. */
export type Typed = (value: string) => void;

export interface FieldOptions {
  readonly hint?: string;
  readonly type?: string;
  readonly name?: string;
}

export function textField(
  label: string,
  value: string,
  typed: Typed,
  { hint, type = 'text', name }: FieldOptions = {},
): TemplateResult {
  return html`<label class="field"><span>${label}</span>
    <input type=${type} name=${name ?? nothing} autocomplete="off" dir="auto" placeholder=${hint ?? nothing} .value=${value} @change=${changed(typed)}>
  </label>`;
}

export function longField(label: string, value: string, typed: Typed): TemplateResult {
  return html`<label class="field"><span>${label}</span>
    <textarea dir="auto" .value=${value} @change=${changed(typed)}></textarea>
  </label>`;
}

export function choice(
  label: string,
  value: string,
  options: readonly (readonly [value: string, label: string])[],
  typed: Typed,
): TemplateResult {
  return html`<label class="field"><span>${label}</span>
    <select @change=${changed(typed)}>
      ${options.map(([each, says]) => html`<option value=${each} .selected=${each === value}>${says}</option>`)}
    </select>
  </label>`;
}

export function tick(
  label: string | TemplateResult,
  isTicked: boolean,
  ticked: (is: boolean) => void,
): TemplateResult {
  return html`<label class="tick">
    <input type="checkbox" .checked=${isTicked} @change=${({ target }: Event) => {
      if (target instanceof HTMLInputElement) ticked(target.checked);
    }}> <span>${label}</span>
  </label>`;
}

function changed(typed: Typed): (event: Event) => void {
  return ({ target }) => {
    const isField =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    if (isField) typed(target.value.trim());
  };
}
