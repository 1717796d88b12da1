import type { Page } from '@playwright/test';
import { ask, publishDraft, publishFiles } from './arrange';

/** A small model, with a question that will be asked otherwise, one that is mended, one that goes, and one that stays. */
const model = (key: string): string => `
format: 1
key: ${key}
version: 1
title: { da: Digitalt grundlag, en: Digital foundation }
scales:
  extent:
    kind: steps
    steps:
      - { value: 1, key: none, title: { da: Slet ikke, en: Not at all } }
      - { value: 2, key: some, title: { da: Nogle steder, en: In places } }
      - { value: 3, key: all, title: { da: Overalt, en: Everywhere } }
scoring:
  plugin: weighted-mean
  version: ^1.0.0
  options: { rounding: { mode: half-up, place: 1 } }
nodes:
  - key: basis
    kind: group
    title: { da: Grundlaget, en: The foundation }
    children:
      - { key: post, kind: question, scale: extent, title: { da: Digital post, en: Digital mail }, text: { da: Sender I breve digitalt?, en: Do you send letters digitally? } }
      - { key: archive, kind: question, scale: extent, title: { da: Journal, en: Records }, text: { da: Journaliserer I digitalt?, en: Do you keep records digitally? } }
      - { key: fax, kind: question, scale: extent, title: { da: Telefax, en: Fax }, text: { da: Har I lukket telefaxen?, en: Have you closed the fax? } }
      - { key: sign, kind: question, scale: extent, title: { da: Underskrift, en: Signature }, text: { da: Underskriver I digitalt?, en: Do you sign digitally? } }
`;
const golden = (key: string): string => `
format: 1
source: Without answers there is no score, whatever is asked.
cases:
  - { name: nothing answered, answers: {}, expect: { ${key}: { state: no-score, value: null } } }
`;

/** KL publishes the first version of a model of this journey's own. @returns its id */
export const publishFirst = (kl: Page, other: Page, key: string): Promise<string> =>
  publishFiles(kl, other, model(key), golden(key));

/** KL drafts the next version with its plan, two approve it, and it is published. @returns its id */
export async function publishNext(kl: Page, other: Page, predecessorId: string): Promise<string> {
  const { id, revision, content } = await ask<{
    id: string;
    revision: number;
    content: { nodes: { children: { key: string; text: object }[] }[] };
  }>(kl, 'POST', '/model-drafts', { predecessorId });
  const at = `/model-drafts/${id}`;
  const [post, archive, fax] = content.nodes[0]?.children ?? [];
  await ask(kl, 'POST', `${at}/changes`, {
    id: crypto.randomUUID(),
    after: revision,
    changes: [
      {
        kind: 'set',
        node: 'post',
        field: ['text'],
        from: post?.text,
        to: { da: 'Kan borgerne svare på jeres breve?', en: 'Can people reply to your letters?' },
      },
      {
        kind: 'set',
        node: 'archive',
        field: ['text'],
        from: archive?.text,
        to: { da: 'Journaliserer I altid digitalt?', en: 'Do you always keep records digitally?' },
      },
      { kind: 'remove', node: fax, at: { parent: 'basis', before: 'sign' } },
    ],
  });
  const decide = (key: string, meaning: string) =>
    ask(kl, 'PUT', `${at}/plan/decisions/${key}`, { meaning, note: '' }, 0);
  await decide('post', 'substantive');
  await decide('archive', 'editorial');
  const { hash } = await ask<{ hash: string }>(kl, 'GET', `${at}/plan`);
  await ask(kl, 'POST', `${at}/plan/approve`, { hash });
  await ask(
    kl,
    'PUT',
    `${at}/golden/${crypto.randomUUID()}`,
    {
      case: {
        name: 'nothing answered',
        answers: {},
        expect: { basis: { state: 'no-score', value: null } },
      },
    },
    0,
  );
  return publishDraft(kl, other, id);
}
