import type { Finding } from './drafts-api';
import { stillMissing } from './still-missing';

const finding = (message: string, code = 'translation-missing', ...field: string[]) =>
  ({ code, severity: 'error', node: 'q1', field, message }) as unknown as Finding;
const said = (findings: readonly Finding[], text: unknown) =>
  stillMissing(findings, () => text).map(({ message }) => message);

describe('translations that are still missing', () => {
  const danish = finding('dansk', undefined, 'title');
  const english = finding('engelsk', undefined, 'title');

  it('are those of sides where nothing is written', () => {
    expect(said([danish, english], { da: '', en: ' ' })).toEqual(['dansk', 'engelsk']);
    expect(said([danish, english], { da: 'Plan', en: '' })).toEqual(['engelsk']);
    expect(said([danish, english], { da: '', en: 'Plan' })).toEqual(['dansk']);
    expect(said([danish, english], { da: 'Plan', en: 'Plan' })).toEqual([]);
    expect(said([english], { da: 'Plan', en: '' })).toEqual(['engelsk']);
    expect(said([english], { da: 'Plan', en: 'Plan' })).toEqual([]);
  });

  it('leave other findings as they are, and texts that cannot be looked at', () => {
    const long = finding('lang', 'text-long', 'title');
    expect(said([long], { da: 'Plan', en: 'Plan' })).toEqual(['lang']);
    expect(said([english], ['Plan'])).toEqual(['engelsk']);
    expect(said([english], undefined)).toEqual(['engelsk']);
  });
});
