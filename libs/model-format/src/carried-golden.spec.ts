import { canonicalJson } from '@erfa/scoring-sdk';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  checkModel,
  contentHash,
  findingCodes,
  readGolden,
  readGoldenCases,
  readModel,
  readModelFolder,
  schemas,
} from './index';

const head = `format: 1
key: paper
version: 1
title: { da: Papir, en: Paper }
scales:
  extent:
    kind: steps
    steps:
      - { value: 1, key: none, title: { da: Nej, en: 'No' } }
      - { value: 2, key: all, title: { da: Ja, en: 'Yes' } }
scoring: { plugin: weighted-mean, version: ^1.0.0 }
nodes:
  - { key: mail, kind: question, title: { da: Post, en: Mail }, scale: extent }
`;
const golden = (...lines: string[]): string => `${head}golden:\n${lines.join('\n')}\n`;
const one = '  - { name: both, answers: { mail: all }, expect: { mail: { value: 2 } } }';
const found = (text: string) =>
  readModel(text, 'm.yaml').findings.map(({ code, path: at, line }) => [code, at.join('.'), line]);

describe('golden cases in the file of a model', () => {
  it('are read as in a file of their own, and are no part of the model', () => {
    const bare = readModel(head, 'm');
    const { model, carried, value } = readModel(golden(one), 'm');
    expect(carried?.cases).toEqual([
      {
        ...{ name: 'both', sheet: { answers: { mail: { state: 'answered', value: 2 } } } },
        expect: { mail: { value: 2 } },
      },
    ]);
    expect(carried?.written).toEqual([
      { name: 'both', answers: { mail: 'all' }, expect: { mail: { value: 2 } } },
    ]);
    expect([contentHash(model), canonicalJson(value)]).toEqual([
      contentHash(bare.model),
      canonicalJson(bare.model),
    ]);
    expect(bare.carried).toBeUndefined();
  });

  it('are named by path and line where they are wrong, and the file is faulty then', () => {
    const wrong = golden(
      '  - { name: a, answers: { mial: all }, expect: { mail: { value: 2 } } }',
      '  - { name: b, answers: { mail: all }, expect: { post: { value: 2 } } }',
    );
    expect(found(wrong)).toEqual([
      ['question-unknown', 'golden.0.answers.mial', 15],
      ['node-unknown', 'golden.1.expect.post', 16],
    ]);
    expect(readModel(wrong, 'm').model).toBeUndefined();
    // What could be kept in a draft, though it does not fit.
    expect(readModel(wrong, 'm').carried?.written).toHaveLength(2);
    const shapeless = golden('  - { name: a, anwers: { mail: all }, expect: {} }');
    expect(found(shapeless)).toEqual([
      ['field-unknown', 'golden.0.anwers', 15],
      ['too-short', 'golden.0.expect', 15],
    ]);
    expect(readModel(shapeless, 'm').carried?.written).toBeUndefined();
    expect(found(`${head}golden: nothing\n`)).toEqual([['wrong-type', 'golden', 14]]);
  });

  it('may be none, and may not lean on files of answers', () => {
    expect(readModel(`${head}golden: []\n`, 'm')).toMatchObject({
      ...{ findings: [], carried: { cases: [], written: [] } },
    });
    expect(
      found(golden('  - { name: a, answersFile: a.yaml, expect: { mail: { value: 2 } } }')),
    ).toEqual([['answers-file', 'golden.0.answersFile', 15]]);
  });

  it('are looked at for their form where the model cannot be read', () => {
    const broken = golden(one).replace(
      'title: { da: Papir, en: Paper }',
      "title: { da: Papir, en: '' }",
    );
    const reading = readModel(broken, 'm');
    expect(reading.model).toBeUndefined();
    expect(reading.carried).toMatchObject({ cases: undefined, written: [{ name: 'both' }] });
  });

  it('differ at their line', () => {
    const { carried } = readModel(golden(one), 'm.yaml');
    const node = { key: 'mail', state: 'scored', value: 1, children: [] } as never;
    expect(carried?.differences(0, node)).toMatchObject([
      { code: 'golden-differs', path: ['golden', 0, 'expect', 'mail', 'value'], line: 15 },
    ]);
  });

  it('are published in the schema of models as in their own, and no draft of a model holds them', () => {
    const [ofModel, ofGolden] = [schemas.model, schemas.golden].map(
      (schema) => schema['$defs'] as Record<string, unknown>,
    );
    for (const name of Object.keys(ofGolden ?? {})) {
      expect([name, ofModel?.[name]]).toEqual([name, ofGolden?.[name]]);
    }
    const { model } = readModel(head, 'm');
    const kept = { ...model, golden: [] } as never;
    expect(checkModel(kept).findings).toMatchObject([{ code: 'field-unknown', path: ['golden'] }]);
  });

  it('come before those beside the file', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carried-'));
    try {
      fs.mkdirSync(path.join(folder, 'golden'));
      fs.writeFileSync(path.join(folder, 'model.yaml'), golden(one));
      const beside =
        'format: 1\ncases:\n- { name: c, answers: {}, expect: { mail: { value: null } } }\n';
      fs.writeFileSync(path.join(folder, 'golden', 'more.yaml'), beside);
      const read = readModelFolder(folder);
      if (!read.model) throw new Error('no model');
      expect(
        readGoldenCases(read, read.model).map(({ file, reading }) => [
          path.basename(file),
          reading.cases?.map(({ name }) => name),
        ]),
      ).toEqual([
        ['model.yaml', ['both']],
        ['more.yaml', ['c']],
      ]);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});

describe('golden cases that name a file of answers', () => {
  const text =
    'format: 1\ncases:\n- { name: a, answersFile: ours.yaml, expect: { mail: { value: 2 } } }\n';
  const { model } = readModel(head, 'm');
  if (!model) throw new Error('no model');

  it('are kept with the answers in them', () => {
    const written = { answers: { mail: 'all' }, targets: { mail: 2 } };
    const sheet = { answers: { mail: { state: 'answered', value: 2 } as const } };
    const reading = readGolden(text, 'g', model, () => ({ sheet, findings: [], written }));
    expect(reading.written).toEqual([{ name: 'a', ...written, expect: { mail: { value: 2 } } }]);
  });

  it('cannot be kept where the file cannot be read', () => {
    expect(findingCodes).toContain('answers-file-absent');
    expect(readGolden(text, 'g', model)).toMatchObject({
      ...{ written: undefined, cases: undefined, findings: [{ code: 'answers-file' }] },
    });
  });
});
