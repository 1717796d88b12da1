import { signal } from '@angular/core';
import { DraftKeeper } from '../lab/draft-keeper';
import type { Finding } from '../lab/drafts-api';
import { FindingsKeeper } from '../lab/findings-keeper';
import { outlineOf } from '../lab/outline';
import { group, model, question } from '../lab/testing/drafts';
import { allByRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { FindingsList } from './findings-list';

const content = model(group('a', question('q1')));
const finding = (code: string, message: string, node: string, ...field: string[]): Finding =>
  ({ code, severity: 'error', node, field, message }) as unknown as Finding;
const missing = (node: string, ...field: string[]) =>
  finding('translation-missing', 'Teksten mangler på engelsk.', node, ...field);

describe('the list of what is to be mended', () => {
  const open = async (findings: readonly Finding[]) => {
    const keeper = {
      ...{ model: signal(content), manifest: signal(null) },
      outline: signal(outlineOf(content)),
    };
    await prepare(
      [],
      [
        { provide: DraftKeeper, useValue: keeper },
        { provide: FindingsKeeper, useValue: { all: signal(findings) } },
      ],
    );
    show(FindingsList, {});
    await settle();
  };
  const opened = () => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  };

  it('says which text it is, in words', async () => {
    await open([missing('q1', 'guidance')]);
    expect(pageText()).toContain('Teksten mangler på engelsk.');
    expect(pageText()).toContain('1.1 Om q1: Vejledning.');
    expect(allByRole('button', /Gå til 1.1 Om q1: Vejledning/)).toHaveLength(1);
  });

  it('tells missing translations as one, wherever they are', async () => {
    await open([
      missing('m', 'scales', 'steps', 'steps', '2', 'title'),
      missing('q1', 'steps', '3'),
      finding('key-reused', 'Nøglen er brugt.', 'q1', 'key'),
    ]);
    expect(pageText()).toContain('3 ting at se på');
    expect(pageText()).toContain('Teksten mangler på engelsk: 2 steder');
    opened();
    expect(pageText()).toContain('Skalaen »Tre trin«, trin 3: navn.');
    expect(pageText()).toContain('1.1 Om q1: Trin 3.');
    expect(document.querySelectorAll('details')).toHaveLength(1);
  });

  it('tells other findings as one only where they are of one node or scale', async () => {
    const long = 'Teksten er på 400 tegn.';
    await open([
      finding('text-long', long, 'm', 'scales', 'steps', 'steps', '0', 'title'),
      finding('text-long', long, 'm', 'scales', 'steps', 'steps', '1', 'title'),
      finding('text-long', long, 'q1', 'title'),
    ]);
    expect(pageText()).toContain('Teksten er på 400 tegn: 2 steder');
    expect(pageText()).toContain('1.1 Om q1: Kort navn.');
  });
});
