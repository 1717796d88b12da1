import type { Model } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { checkPlan } from './check-plan';
import type { Decision, Operation } from './operation';
import { planMigration, proposeChanges } from './plan';
import { group, model, question, steps, text } from './testing/models';

const names = {
  from: { key: 'm', version: 1, hash: 'a' },
  to: { key: 'm', version: 2, hash: 'b' },
};
const decide = (key: string, own: Partial<Decision>): Decision => ({
  key,
  to: null,
  meaning: null,
  rescale: null,
  comparability: null,
  note: '',
  by: 'Mette Bruun',
  at: '2027-01-04T12:52:00Z',
  ...own,
});
const planned = (before: Model, after: Model, decisions: readonly Decision[] = []) =>
  planMigration(before, after, names, decisions);
const brief = (operations: readonly Operation[], of = 'question') =>
  operations
    .filter((operation) => operation.of === of)
    .map(({ kind, from, to, meaning }) => [kind, from.join(), to.join(), meaning]);

const security = question('sikkerhed', 'Sikkerhed og NIS2', {
  text: text(
    'Har kommunen styr på informationssikkerhed, sårbarheder og beredskab, og kender ledelsen sit ansvar efter NIS2-direktivet?',
  ),
});
const purchase = question('indkoeb', 'Indkøb af it-løsninger', {
  text: text(
    'Skriver kommunen en kravspecifikation, før den køber en it-løsning hos en leverandør?',
  ),
});
const mail = question('digital-post', 'Digital post i organisationen');
const base = model([
  group('a', purchase, mail),
  group('b', security, question('maaling', 'Måling af brugen')),
]);

describe('proposed changes', () => {
  it('keep everything between a model and itself', () => {
    const operations = proposeChanges(base, { ...base, version: 2 });
    expect(new Set(operations.map(({ kind }) => kind))).toEqual(new Set(['kept']));
    expect(operations).toHaveLength(6);
    expect(operations.every(({ comparability }) => comparability === 'comparable')).toBe(true);
  });

  it('tell mended language from another question, and say how many words recur', () => {
    const after = model([
      group(
        'a',
        {
          ...purchase,
          text: text(
            'Skriver kommunen krav til løsningen, før den køber en it-løsning hos en leverandør?',
          ),
        },
        { ...mail, title: text('Digital post hos borgere med fritagelse') },
      ),
      ...base.nodes.slice(1),
    ]);
    const operations = proposeChanges(base, after);
    expect(brief(operations).slice(0, 2)).toEqual([
      ['reworded', 'indkoeb', 'indkoeb', 'editorial'],
      ['renamed', 'digital-post', 'digital-post', 'substantive'],
    ]);
    expect(operations.find(({ from }) => from[0] === 'digital-post')?.reason).toEqual({
      link: 'same-key',
      words: { shared: 2, of: 4 },
      language: 'da',
      turning: [],
    });
  });

  it.each([
    ['mindst én gang om året', 'mindst to gange om måneden'],
    ['er der en plan for driften af systemerne', 'er der ikke en plan for driften af systemerne'],
    ['efterprøves 2 planer for beredskab', 'efterprøves 3 planer for beredskab'],
    ['de fleste ledere har gennemført et forløb', 'alle ledere har gennemført et forløb'],
  ])('take a word that turns the question for another question: %s', (one, other) => {
    const asked = (words: string): Model =>
      model([
        question('q', 'Beredskab', {
          text: text(`Direktionen drøfter digitalisering som helhed, og ${words}`),
        }),
      ]);
    const [operation] = proposeChanges(asked(one), asked(other));
    expect(operation).toMatchObject({ kind: 'reworded', meaning: 'substantive' });
    expect(operation?.reason.turning).not.toEqual([]);
  });

  it('do not take guidance and examples for what is asked', () => {
    const after = model([
      group('a', { ...purchase, guidance: text('Ikke hver gang') }, mail),
      ...base.nodes.slice(1),
    ]);
    expect(brief(proposeChanges(base, after))[0]).toEqual([
      'reworded',
      'indkoeb',
      'indkoeb',
      'editorial',
    ]);
  });

  it('find the two that one was split into, below the same group or another', () => {
    const one = question('informationssikkerhed', 'Informationssikkerhed', {
      text: text('Har kommunen styr på informationssikkerhed, sårbarheder og beredskab?'),
    });
    const other = question('nis2', 'NIS2 i ledelsen', {
      text: text('Kender ledelsen sit ansvar efter NIS2-direktivet?'),
    });
    const after = model([
      group('a', purchase, mail, other),
      group('b', one, question('maaling', 'Måling af brugen')),
    ]);
    const operations = proposeChanges(base, after);
    expect(brief(operations)).toContainEqual([
      'split',
      'sikkerhed',
      'nis2,informationssikkerhed',
      'substantive',
    ]);
    // The other way round it is a merger.
    expect(brief(proposeChanges(after, base))).toContainEqual([
      'merged',
      'nis2,informationssikkerhed',
      'sikkerhed',
      'substantive',
    ]);
    expect(operations.find(({ kind }) => kind === 'split')?.reason.link).toBe('part-of');
  });

  it('find the part that a question gave away when it kept its key', () => {
    const less = {
      ...security,
      title: text('Sikkerhed'),
      text: text('Har kommunen styr på informationssikkerhed, sårbarheder og beredskab?'),
    };
    const given = question('nis2', 'NIS2 i ledelsen', {
      text: text('Kender ledelsen sit ansvar efter NIS2-direktivet?'),
    });
    const after = model([
      group('a', purchase, mail),
      group('b', less, given, question('maaling', 'Måling af brugen')),
    ]);
    expect(brief(proposeChanges(base, after))).toContainEqual([
      'split',
      'sikkerhed',
      'sikkerhed,nis2',
      'substantive',
    ]);
  });

  it('know a question again that got another key', () => {
    const after = model([group('a', { ...purchase, key: 'koeb' }, mail), ...base.nodes.slice(1)]);
    const [operation] = proposeChanges(base, after).filter(({ to }) => to[0] === 'koeb');
    expect(operation).toMatchObject({
      kind: 'kept',
      from: ['indkoeb'],
      aspects: ['rekeyed'],
      meaning: 'editorial',
      comparability: 'comparable',
    });
  });

  it('name what moved, what is new, and what is retired', () => {
    const after = model([
      group('a', purchase, question('ai', 'Ansvar for brug af kunstig intelligens')),
      group('b', security),
      group('c', question('maaling', 'Måling af brugen')),
    ]);
    const operations = proposeChanges(base, after);
    expect(brief(operations)).toEqual([
      ['kept', 'indkoeb', 'indkoeb', 'editorial'],
      ['new', '', 'ai', 'substantive'],
      ['kept', 'sikkerhed', 'sikkerhed', 'editorial'],
      ['moved', 'maaling', 'maaling', 'editorial'],
      ['retired', 'digital-post', '', 'substantive'],
    ]);
    expect(brief(operations, 'group')).toEqual([
      ['kept', 'a', 'a', 'editorial'],
      ['kept', 'b', 'b', 'editorial'],
      ['new', '', 'c', 'substantive'],
    ]);
  });

  it('tell a scale with other words from one with other answers', () => {
    const scale = steps(1, 2, 3, 4, 5);
    const worded = {
      ...scale,
      steps:
        scale.kind === 'steps'
          ? scale.steps.map((step) => ({ ...step, title: text(`trin nr. ${step.value}`) }))
          : [],
    };
    const on = (own: Model['scales']): Model => ({ ...base, scales: own });
    const kinds = (after: Model) =>
      new Set(
        proposeChanges(base, after)
          .filter(({ of }) => of === 'question')
          .map(({ kind }) => kind),
      );
    expect(kinds(on({ steps: worded as Model['scales'][string] }))).toEqual(new Set(['reworded']));
    expect(kinds(on({ steps: steps(1, 2, 3) }))).toEqual(new Set(['rescaled']));
  });

  it('put every node of both versions in exactly one operation, the same each time', () => {
    const words = [
      'plan',
      'mål',
      'drift',
      'sikkerhed',
      'gevinst',
      'leder',
      'borger',
      'system',
      'budget',
      'ansvar',
    ];
    const title = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
      .map((list) => list.join(' '));
    const nodes = fc
      .uniqueArray(fc.record({ key: fc.constantFrom(...'abcdefgh'), title }), {
        selector: ({ key }) => key,
        minLength: 1,
      })
      .map((list) => model([group('top', ...list.map((one) => question(one.key, one.title)))]));
    fc.assert(
      fc.property(nodes, nodes, (before, after) => {
        const plan = planned(before, after);
        expect(checkPlan(plan, before, after)).toEqual([]);
        expect(planned(before, after)).toEqual(plan);
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      }),
    );
  });
});

describe('decisions', () => {
  const narrower = {
    ...security,
    title: text('Kendskab til kunstig intelligens'),
    text: text('Kender medarbejderne reglerne for AI?'),
  };
  const after = model([
    group('a', purchase, mail),
    group('b', narrower, question('maaling', 'Måling af brugen')),
  ]);

  it('override what is proposed, which stays beside them', () => {
    const operation = (decisions: readonly Decision[]) =>
      planned(base, after, decisions).operations.find(({ from }) => from[0] === 'sikkerhed');
    expect(operation([])).toMatchObject({
      kind: 'reworded',
      meaning: 'substantive',
      comparability: 'break',
      decided: [],
    });
    const said = decide('sikkerhed', { meaning: 'editorial' });
    expect(operation([said])).toMatchObject({
      meaning: 'editorial',
      comparability: 'comparable',
      proposed: { meaning: 'substantive' },
      decided: [said],
    });
  });

  it('take two of the same key apart: the old one is retired, the new one begins', () => {
    const plan = planned(base, after, [decide('sikkerhed', { to: [] })]);
    expect(brief(plan.operations)).toEqual(
      expect.arrayContaining([
        ['retired', 'sikkerhed', '', 'substantive'],
        ['new', '', 'sikkerhed', 'substantive'],
      ]),
    );
    expect(checkPlan(plan, base, after)).toEqual([]);
  });

  it('merge a question into one that keeps its own', () => {
    const plan = planned(base, after, [decide('digital-post', { to: ['indkoeb'] })]);
    expect(brief(plan.operations)).toContainEqual([
      'merged',
      'indkoeb,digital-post',
      'indkoeb',
      'substantive',
    ]);
    // The question that kept the key of what was merged is new then.
    expect(brief(plan.operations)).toContainEqual(['new', '', 'digital-post', 'substantive']);
  });

  it('are set aside while what they name is not there', () => {
    const gone = decide('sikkerhed', { to: ['slettet'] });
    const plan = planned(base, after, [gone, decide('b', { to: ['maaling'] })]);
    expect(plan.setAside).toHaveLength(2);
    expect(plan.operations).toEqual(planned(base, after).operations);
  });

  it('lower a line freely and raise it with a note alone', () => {
    const classOf = (decision: Decision) =>
      planned(base, after, [decision]).operations.find(({ from }) => from[0] === decision.key)
        ?.comparability;
    expect(classOf(decide('indkoeb', { comparability: 'break' }))).toBe('break');
    expect(classOf(decide('b', { comparability: 'comparable' }))).toBe('break');
    expect(
      classOf(
        decide('b', { comparability: 'comparable', note: 'Målt på ti kommuner: under 0,1.' }),
      ),
    ).toBe('comparable');
    expect(classOf(decide('b', { comparability: 'ended', note: 'x' }))).toBe('break');
  });
});

describe('a plan that cannot be carried out', () => {
  const plan = planned(base, base);
  const codes = (operations: readonly Operation[]) =>
    checkPlan({ ...plan, operations }, base, base).map(({ code, key }) => `${code} ${key}`);
  const at = (key: string): Operation => {
    const found = plan.operations.find(({ from }) => from[0] === key);
    if (!found) throw new Error(key);
    return found;
  };
  const without = (key: string) => plan.operations.filter(({ from }) => from[0] !== key);

  it('is told where, and with a code', () => {
    expect(codes(without('maaling'))).toEqual(['old-missing maaling', 'new-missing maaling']);
    expect(codes([...plan.operations, at('maaling')])).toEqual([
      'old-repeated maaling',
      'new-repeated maaling',
    ]);
    expect(codes([...without('maaling'), { ...at('maaling'), to: ['x'] }])).toEqual([
      'new-missing maaling',
      'new-unknown x',
    ]);
    expect(codes([...without('maaling'), { ...at('maaling'), kind: 'split' }])).toEqual([
      'kind-misfit maaling',
    ]);
    expect(codes([...without('maaling'), { ...at('maaling'), of: 'group' }])).toEqual([
      'of-other-kind maaling',
    ]);
    expect(codes([...without('maaling'), { ...at('maaling'), follows: 'break' }])).toEqual([
      'raise-without-note maaling',
    ]);
    expect(
      codes([
        ...without('maaling'),
        { ...at('maaling'), follows: 'ended', comparability: 'ended' },
      ]),
    ).toEqual(['class-misfit maaling']);
  });

  it('is tangled where several became several', () => {
    const tangled = planned(base, base, [decide('indkoeb', { to: ['indkoeb', 'digital-post'] })]);
    expect(checkPlan(tangled, base, base)).toEqual([{ code: 'tangled', key: 'indkoeb' }]);
  });
});
