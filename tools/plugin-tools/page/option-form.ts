import {
  defaultOf,
  type Json,
  type JsonObject,
  type Model,
  type OptionSpec,
  walkModel,
} from '@erfa/scoring-sdk';
import { element, select, typed } from './dom';
import { spoken, word } from './words';

/** A form for the options of a manifest; what nobody sets stays away from `given`. */
export function optionForm(
  spec: readonly OptionSpec[],
  model: Model,
  given: JsonObject,
  set: (options: JsonObject) => void,
): HTMLElement[] {
  let now: JsonObject = given;
  return spec.map((option) => {
    const value = Object.hasOwn(given, option.key)
      ? (given[option.key] ?? null)
      : defaultOf(option);
    return field(option, model, value, (changed) => {
      now = { ...now, [option.key]: changed };
      set(now);
    });
  });
}

type Take = (value: Json) => void;

function field(option: OptionSpec, model: Model, value: Json, take: Take): HTMLElement {
  const title = option.title[spoken()];
  const help = element('small', {}, option.help[spoken()]);
  if (option.kind === 'record') {
    const fields = optionForm(option.fields, model, (value ?? {}) as JsonObject, take);
    return element('fieldset', {}, element('legend', {}, title), help, ...fields);
  }
  if (option.kind === 'table') return table(option, model, value, take);
  if (option.kind === 'text') {
    const text = (value ?? { da: '', en: '' }) as { da: string; en: string };
    let now = text;
    const parts = (['da', 'en'] as const).map((language) =>
      element(
        'label',
        {},
        `${language} `,
        element('input', {
          type: 'text',
          value: text[language],
          oninput: typed((written) => {
            now = { ...now, [language]: written };
            take(now.da === '' || now.en === '' ? null : now);
          }),
        }),
      ),
    );
    return element('fieldset', {}, element('legend', {}, title), help, ...parts);
  }
  return element(
    'div',
    { class: 'field' },
    element('label', {}, `${title} `, control(option, model, value, take)),
    help,
  );
}

type Plain = Exclude<OptionSpec, { kind: 'record' | 'table' | 'text' }>;

function control(option: Plain, model: Model, value: Json, take: Take): HTMLElement {
  const named = (names: readonly string[]): HTMLElement =>
    select(
      [{ value: '', title: word('none') }, ...names.map((name) => ({ value: name, title: name }))],
      String(value ?? ''),
      (chosen) => take(chosen === '' ? null : chosen),
    );
  switch (option.kind) {
    case 'choice':
      return select(
        option.choices.map((choice) => ({ value: choice.value, title: choice.title[spoken()] })),
        String(value),
        take,
      );
    case 'boolean':
      return element('input', {
        type: 'checkbox',
        checked: value === true,
        onchange: (event) => take((event.target as HTMLInputElement).checked),
      });
    case 'number':
      return element('input', {
        type: 'number',
        min: option.min,
        max: option.max,
        step: option.integer ? 1 : 'any',
        value: typeof value === 'number' ? value : '',
        oninput: typed((text) => take(text === '' ? option.default : Number(text))),
      });
    case 'scale':
      return named(Object.keys(model.scales));
    case 'node': {
      const keys: string[] = [];
      walkModel(model, ({ key }) => keys.push(key));
      return named(keys);
    }
    case 'share':
    case 'key':
      return element('input', {
        type: 'text',
        value: value === null ? '' : String(value),
        oninput: typed((text) => take(text === '' ? option.default : text)),
      });
  }
}

function table(
  option: Extract<OptionSpec, { kind: 'table' }>,
  model: Model,
  value: Json,
  take: Take,
): HTMLElement {
  const box = element('fieldset', {});
  let rows = Array.isArray(value) ? (value as readonly JsonObject[]) : [];
  const change = (changed: readonly JsonObject[], redraw: boolean): void => {
    rows = changed;
    take(rows);
    if (redraw) draw();
  };
  const draw = (): void => {
    box.replaceChildren(
      element('legend', {}, option.title[spoken()]),
      element('small', {}, option.help[spoken()]),
      ...rows.map((row, at) =>
        element(
          'div',
          { class: 'row' },
          ...optionForm(option.columns, model, row, (changed) =>
            change(rows.with(at, changed), false),
          ),
          element(
            'button',
            { type: 'button', onclick: () => change(rows.toSpliced(at, 1), true) },
            `${word('remove')} ${at + 1}`,
          ),
        ),
      ),
      element(
        'button',
        { type: 'button', onclick: () => change([...rows, {}], true) },
        word('add'),
      ),
    );
  };
  draw();
  return box;
}
