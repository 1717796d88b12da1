import type { JsonObject, LocalText, Model, ModelNode, Scale } from '@erfa/scoring-sdk';
import fc from 'fast-check';

/** Texts as people and programs write them: with all that files have trouble with. */
const words: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      'Følger I op?',
      '=1+1',
      '@navn',
      "'apostrof",
      '- liste',
      '# nej',
      'ja: nej',
      ' mellemrum ',
      'to\nlinjer',
      'to\r\nlinjer\r',
      '\ttabulator',
      '1,5',
      '1e3',
      'true',
      'null',
      '2026-03-31',
      '"anførsel"',
      '_x000D_',
      'constructor',
      '*henvisning',
      '&anker',
      '~',
      '---',
      '| lodret',
    ),
  )
  // Halves of a sign are no text; they cannot be written in any encoding.
  .map((text) => text.toWellFormed())
  // What is left of nothing is a missing text.
  .filter((text) => text.trim() !== '' && !/[\ufeff]/.test(text));
const text: fc.Arbitrary<LocalText> = fc.record({ da: words, en: words });
const key = fc.stringMatching(/^[a-z0-9]{1,6}([-_.][a-z0-9]{1,4})?$/);
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
);
const json: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/),
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as never),
  { maxKeys: 3 },
);
const rising = fc
  .uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 5 })
  .map((values) => values.sort((a, b) => a - b));
const titled = {
  title: text,
  unit: fc.string({ minLength: 1, maxLength: 20 }).map((u) => u.toWellFormed()),
};

/** A record in which each of some fields may be missing. */
const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<
  Partial<T>
> => fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const scale: fc.Arbitrary<Scale> = fc.oneof(
  fc.tuple(rising, text, some(titled)).map(([values, title, own]): Scale => ({
    kind: 'steps',
    ...own,
    steps: values.map((value) => ({
      value,
      key: `s${value}`,
      title,
      ...(value % 2 ? { description: title } : {}),
    })),
  })),
  fc.tuple(rising, text, some(titled)).map(([values, title, own]): Scale => ({
    kind: 'ladder',
    ...own,
    base: 0,
    levels: values.map((value) => ({
      value,
      key: `l${value}`,
      title,
      elements: [{ key: `e${value}`, title }],
    })),
  })),
  fc
    .tuple(rising, text, fc.constantFrom('one' as const, 'many' as const), some(titled))
    .map(([weights, title, choose, own]): Scale => ({
      kind: 'options',
      ...own,
      choose,
      options: weights.map((weight) => ({ key: `o${weight}`, title, weight: weight / 4 })),
    })),
  fc.tuple(rising, text).map(([values, title]): Scale => ({
    kind: 'bands',
    input: { min: 0, max: 100, unit: 'timer' },
    bands: [0, ...values].map((from) => ({
      from,
      value: from / 2,
      ...(from % 2 ? { title } : {}),
    })),
  })),
  some({ ...titled, yes: fc.constant(100), no: fc.constant(0) }).map((own): Scale => ({
    kind: 'boolean',
    ...own,
  })),
  some({ ...titled, step: fc.constant(0.5) }).map((own): Scale => ({
    kind: 'range',
    min: 0,
    max: 10,
    ...own,
  })),
  fc.constant<Scale>({ kind: 'share', min: 10, max: 90, step: 0.5, counts: 'share' }),
  fc.constant<Scale>({
    kind: 'threshold',
    input: { min: 0, max: 72, unit: 'hours' },
    threshold: 12.4,
    better: 'lower',
    points: 50,
  }),
  text.map((title): Scale => ({
    kind: 'date',
    earliest: '2020-01-01',
    latest: '2030-12-31',
    counts: {
      table: [
        { from: '2020-01-01', value: 0, title },
        { from: '2025-01-01', value: 1 },
      ],
    },
  })),
  fc.constant<Scale>({
    kind: 'date',
    earliest: '2020-01-01',
    latest: '2030-12-31',
    counts: { daysBefore: '2030-12-31' },
  }),
  fc.constant<Scale>({ kind: 'text', longest: 200 }),
);

const nodeFields = some({
  description: text,
  guidance: text,
  weight: fc.nat(9).map((tenths) => tenths / 2),
  level: fc.nat(5),
  topics: fc.array(key, { maxLength: 3 }),
  scoring: json,
  attributes: json,
});
const questionFields = some({
  text,
  good: text,
  minutes: fc.nat(30),
  evidence: fc.array(text, { minLength: 1, maxLength: 3 }).map((list) => ({
    da: list.map(({ da }) => da),
    en: list.map(({ en }) => en),
  })),
});
interface Drawn {
  readonly fields: object;
  readonly own: object;
  readonly title: LocalText;
  readonly scale: Scale | null;
  readonly steps: readonly LocalText[];
  readonly shown: boolean;
  readonly children: readonly Drawn[];
}
const { drawn } = fc.letrec<{ drawn: Drawn }>((tie) => ({
  drawn: fc.record({
    fields: nodeFields,
    own: questionFields,
    title: text,
    scale: fc.option(scale),
    steps: fc.array(text, { maxLength: 3 }),
    shown: fc.boolean(),
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('drawn'), { maxLength: 3 }),
    ),
  }),
}));

/** Sound models of every kind of scale and field, with texts that files have trouble with. */
export const anyModel: fc.Arbitrary<Model> = fc
  .record({
    title: text,
    top: some({
      description: text,
      licence: fc.constant('MPL-2.0'),
      sources: fc.array(
        fc.record(
          {
            title: words,
            year: fc.integer({ min: 1990, max: 2030 }),
            url: fc.constant('https://kl.dk/a?b=1;2'),
            note: text,
          },
          { requiredKeys: ['title'] },
        ),
        { maxLength: 2 },
      ),
      axes: fc.constant([
        { key: 'now', title: { da: 'Nu', en: 'Now' } },
        { key: 'wanted', title: { da: 'Ønsket', en: 'Wanted' } },
      ]),
    }),
    named: fc.array(scale, { minLength: 1, maxLength: 3 }),
    options: json,
    thresholds: fc.array(number, { maxLength: 3 }),
    nodes: fc.array(drawn, { minLength: 1, maxLength: 4 }),
  })
  .map(({ title, top, named, options, thresholds, nodes }) => {
    const scales: Record<string, Scale> = {};
    named.forEach((one, at) => (scales[`scale-${at + 1}`] = one));
    let count = 0;
    let first: string | undefined;
    const made = (one: Drawn): ModelNode => {
      const at = (count += 1);
      const shownWhen =
        one.shown && first !== undefined
          ? { shownWhen: { all: [{ question: first, is: [true] }] } }
          : {};
      const base = { key: `n${at}`, title: one.title, ...one.fields, ...shownWhen };
      if (one.children.length > 0) {
        return {
          ...base,
          kind: 'group',
          type: 'dimension',
          ...(one.scale?.kind === 'range' ? { scale: one.scale } : {}),
          children: one.children.map(made),
        };
      }
      const of = one.scale ?? `scale-${1 + (at % named.length)}`;
      const known = typeof of === 'string' ? scales[of] : of;
      const values =
        known?.kind === 'steps'
          ? known.steps.map(({ value }) => value)
          : known?.kind === 'ladder'
            ? known.levels.map(({ value }) => value)
            : [];
      const described = one.steps.slice(0, values.length);
      const steps = Object.fromEntries(described.map((words, n) => [String(values[n]), words]));
      if (known?.kind === 'boolean') first ??= base.key;
      return {
        ...base,
        kind: 'question',
        ...one.own,
        scale: of,
        ...(described.length > 0 ? { steps } : {}),
      };
    };
    return {
      format: 1,
      key: 'model',
      version: 3,
      title,
      ...top,
      scales,
      scoring: { plugin: 'weighted-mean', version: '^1.0.0', options: { ...options, thresholds } },
      nodes: nodes.map(made),
    } as Model;
  });
