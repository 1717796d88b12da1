import type { Model, PluginManifest } from '@erfa/scoring-sdk';
import { type DraftChange, invertChange } from './change';
import { fieldsNaming } from './fields-naming';
import { applyChange } from './open-draft';
import { group, model, question, text } from './testing/models';

describe('options and attributes that hold the key of a node', () => {
  it('follow it, and come back', () => {
    const manifest: Pick<PluginManifest, 'options' | 'attributes'> = {
      options: [
        { kind: 'node', key: 'x', title: text('x'), help: text('x'), default: null },
        { kind: 'text', key: 'name', title: text('x'), help: text('x'), default: null },
        {
          ...{ kind: 'table', key: 'parts', title: text('x'), help: text('x') },
          columns: [{ kind: 'node', key: 'of', title: text('x'), help: text('x'), default: null }],
        },
      ],
      attributes: [{ kind: 'questions', key: 'requires', title: text('x'), help: text('x') }],
    };
    const on: Model = {
      ...model(
        group('a', question('q1', { attributes: { requires: ['q3', 'q2'], note: 'q3' } })),
        question('q2'),
        question('q3', { scoring: { x: 'q3' } }),
      ),
      scoring: {
        ...{ plugin: 'q3', version: '1' },
        options: { x: 'q3', name: text('q3'), parts: [{ of: 'a' }, { of: 'q3' }] },
      },
    };
    const along = fieldsNaming(on, manifest, 'q3');
    const rekey: DraftChange = { kind: 'rekey', node: 'q3', to: 'third', along };
    const { model: next, ...made } = applyChange(on, rekey);
    expect(next.scoring).toEqual({
      ...{ plugin: 'q3', version: '1' },
      options: { x: 'third', name: text('q3'), parts: [{ of: 'a' }, { of: 'third' }] },
    });
    expect(JSON.stringify(next)).toContain('{"requires":["third","q2"],"note":"q3"}');
    expect(JSON.stringify(next)).toContain('"scoring":{"x":"third"}');
    expect(fieldsNaming(next, manifest, 'q3')).toEqual([]);
    expect(made).toEqual({ made: true, change: rekey });
    expect(applyChange(next, invertChange(rekey)).model).toEqual(on);
    // Whatever else was listed, or written by somebody else since, stays as it is.
    const astray = [
      { node: 'm', field: ['scoring', 'plugin'] },
      { node: 'q3', field: ['title', 'da'] },
      { node: 'q1', field: ['attributes'] },
      { node: 'gone', field: ['attributes', 'x'] },
      { node: 'm', field: ['scoring', 'options', 'parts', 0, 'of'] },
    ];
    const alone: DraftChange = { kind: 'rekey', node: 'q3', to: 'third' };
    expect(applyChange(on, { ...alone, along: astray })).toEqual(applyChange(on, alone));
  });
});
