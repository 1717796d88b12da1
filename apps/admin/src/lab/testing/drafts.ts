import type { DraftView } from '@erfa/api-client';
import type { GroupNode, Model, ModelNode, QuestionNode } from '@erfa/scoring-sdk';

const steps = [1, 2, 3].map((value) => ({
  ...{ value, key: `step-${value}` },
  title: { da: `Trin ${value}`, en: `Step ${value}` },
}));

export const question = (key: string, more: Partial<QuestionNode> = {}): QuestionNode => ({
  ...{ key, kind: 'question', title: { da: `Om ${key}`, en: `On ${key}` }, scale: 'steps' },
  ...more,
});

export const group = (key: string, ...children: readonly ModelNode[]): GroupNode => ({
  ...{ key, kind: 'group', title: { da: `Del ${key}`, en: `Part ${key}` }, children },
});

export const model = (...nodes: readonly ModelNode[]): Model => ({
  ...{ format: 1, key: 'm', version: 1, title: { da: 'Prøven', en: 'The trial' } },
  scales: { steps: { kind: 'steps', title: { da: 'Tre trin', en: 'Three steps' }, steps } },
  scoring: { plugin: 'weighted-mean', version: '^1.0.0' },
  nodes,
});

/** A draft as the server tells of it. */
export const draftView = (content: Model, more: Partial<DraftView> = {}): DraftView =>
  ({
    ...{ id: 'd1', key: content.key, version: 1, title: content.title, questionCount: 0 },
    ...{ revision: 0, predecessor: null, createdAt: '', createdBy: '', updatedBy: '' },
    ...{ updatedAt: '2026-11-29T12:05:00Z', discardedAt: null, content, golden: [] },
    ...{ publishedId: null, publishedKeys: [] },
    ...{ goldenRevision: 0, plugin: null, pluginProblem: null, present: [] },
    ...{ undoable: false, redoable: false },
    ...more,
  }) as unknown as DraftView;
