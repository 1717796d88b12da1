import {
  type Answer,
  type Answers,
  type AnswerValue,
  formatNumber,
  type Model,
  type ModelNode,
  type QuestionNode,
  type Scale,
  scaleOf,
  unitWords,
  usualTextLength,
} from '@erfa/scoring-sdk';
import { element, select, typed } from './dom';
import { spoken, word } from './words';

/** Gives an answer to a question. */
export type Give = (key: string, answer: Answer) => void;

/** Every question of the model, with the control that its scale asks for. */
export function questionForm(model: Model, answers: () => Answers, give: Give): HTMLElement[] {
  const draw = (node: ModelNode, depth: number): HTMLElement =>
    node.kind === 'group'
      ? element(
          'div',
          {},
          element(`h${Math.min(3 + depth, 6)}`, {}, node.title[spoken()]),
          ...node.children.map((child) => draw(child, depth + 1)),
        )
      : question(model, node, answers, give);
  return model.nodes.map((node) => draw(node, 0));
}

function question(
  model: Model,
  node: QuestionNode,
  answers: () => Answers,
  give: Give,
): HTMLElement {
  const box = element('fieldset', { id: `question-${node.key}` });
  const answer = (): Answer => answers()[node.key] ?? { state: 'unanswered' };
  const stateField = (): HTMLElement => {
    const now = answer();
    return element(
      'label',
      {},
      `${word('state')} `,
      select(
        (['unanswered', 'answered', 'not-applicable', 'dont-know'] as const)
          .filter((state) => state !== 'answered' || now.state === 'answered')
          .map((value) => ({ value, title: word(value) })),
        now.state,
        (state) => {
          give(node.key, stateOf(state, now));
          draw();
          box.querySelector<HTMLSelectElement>(':scope > label > select')?.focus();
        },
      ),
    );
  };
  const draw = (): void => {
    const now = answer();
    const scale = scaleOf(model, node);
    const given = now.state === 'answered' ? now.value : undefined;
    let state = stateField();
    const set = (value: AnswerValue | undefined): void => {
      give(node.key, value === undefined ? { state: 'unanswered' } : { state: 'answered', value });
      // Which states there are to choose from depends on the answer.
      const changed = stateField();
      state.replaceWith(changed);
      state = changed;
    };
    const help = node.text ?? node.description;
    box.replaceChildren(
      element('legend', {}, node.title[spoken()]),
      ...(help ? [element('p', {}, help[spoken()])] : []),
      ...(scale ? control(node, scale, given, set) : []),
      state,
    );
  };
  draw();
  return box;
}

function stateOf(state: string, now: Answer): Answer {
  if (state === 'not-applicable') return { state, reason: 'outside-scope' };
  if (state === 'dont-know') return { state };
  return state === 'answered' ? now : { state: 'unanswered' };
}

type Set = (value: AnswerValue | undefined) => void;

function control(
  node: QuestionNode,
  scale: Scale,
  given: AnswerValue | undefined,
  set: Set,
): (HTMLElement | string)[] {
  const name = `answer-${node.key}`;
  const radio = (title: string, value: AnswerValue): HTMLElement => {
    const checked = JSON.stringify(value) === JSON.stringify(given);
    const input = element('input', { type: 'radio', name, checked, onchange: () => set(value) });
    return element('label', { class: 'choice' }, input, title);
  };
  const many = (
    entries: readonly { key: string; title: { da: string; en: string } }[],
  ): HTMLElement[] => {
    const chosen = new Set(Array.isArray(given) ? (given as readonly string[]) : []);
    return entries.map(({ key, title }) => {
      const onchange = (event: Event): void => {
        if ((event.target as HTMLInputElement).checked) chosen.add(key);
        else chosen.delete(key);
        set(entries.map((entry) => entry.key).filter((one) => chosen.has(one)));
      };
      const input = element('input', { type: 'checkbox', checked: chosen.has(key), onchange });
      return element('label', { class: 'choice' }, input, title[spoken()]);
    });
  };
  const bound = (value: number): string => formatNumber(value, spoken(), 9);
  const number = (min: number, max: number, step: number | undefined, unit?: string): HTMLElement =>
    element(
      'label',
      { class: 'field' },
      `${bound(min)}–${bound(max)} ${unitWords(unit, spoken())} `,
      element('input', {
        type: 'number',
        ...{ min, max, step: step ?? 'any' },
        value: typeof given === 'number' ? given : '',
        oninput: typed((text) => set(text === '' ? undefined : Number(text))),
      }),
    );
  switch (scale.kind) {
    case 'boolean':
      return [radio(word('yes'), true), radio(word('no'), false)];
    case 'steps':
      return scale.steps.map(({ value, title }) => {
        const own = node.steps?.[String(value)]?.[spoken()];
        return radio(`${value}: ${title[spoken()]}${own ? ` – ${own}` : ''}`, value);
      });
    case 'range':
      return [number(scale.min, scale.max, scale.step, scale.unit)];
    case 'bands':
      return [number(scale.input.min, scale.input.max, undefined, scale.input.unit)];
    case 'share':
      return [number(scale.min ?? 0, scale.max ?? 100, scale.step, '%')];
    case 'threshold':
      return [number(scale.input.min, scale.input.max, undefined, scale.input.unit)];
    case 'date':
      return [written('date', { min: scale.earliest, max: scale.latest }, given, set)];
    case 'text':
      return [written('text', { maxlength: scale.longest ?? usualTextLength }, given, set)];
    case 'options':
      return scale.choose === 'one'
        ? scale.options.map(({ key, title }) => radio(title[spoken()], key))
        : many(scale.options);
    case 'ladder':
      return many(
        scale.levels.flatMap((level) =>
          level.elements.map(({ key, title }) => ({
            key,
            title: {
              da: `${level.title.da}: ${title.da}`,
              en: `${level.title.en}: ${title.en}`,
            },
          })),
        ),
      );
    default:
      return [json(given, set)];
  }
}

/** A day, or a text. */
function written(
  type: 'date' | 'text',
  bounds: Readonly<Record<string, string | number>>,
  given: AnswerValue | undefined,
  set: Set,
): HTMLElement {
  const value = typeof given === 'string' ? given : '';
  const oninput = typed((text) => set(text.trim() === '' ? undefined : text));
  const input = element('input', { type, ...bounds, value, oninput });
  return element('label', { class: 'field' }, `${word(type)} `, input);
}

/** For a kind of scale this page does not know: the answer as it stands in the sheet. */
function json(given: AnswerValue | undefined, set: Set): HTMLElement {
  const text = given === undefined ? '' : JSON.stringify(given);
  const take = (written: string): void => {
    try {
      set(written.trim() === '' ? undefined : (JSON.parse(written) as AnswerValue));
    } catch {
      // Half-typed; the answer stays as it was.
    }
  };
  return element(
    'label',
    { class: 'field' },
    `${word('asJson')} `,
    element('input', { type: 'text', value: text, oninput: typed(take) }),
  );
}
