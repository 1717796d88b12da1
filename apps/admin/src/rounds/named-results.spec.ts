import type { NamedResultView } from '@erfa/api-client';
import { allByRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { NamedResults } from './named-results';

const result = (name: string, more: Partial<NamedResultView>): NamedResultView => ({
  organisationId: name,
  code: '0101',
  name,
  value: 3.2,
  level: 3,
  outcome: null,
  unit: 'level',
  levels: { lowest: 1, highest: 5 },
  ...more,
});
const able = { key: 'able', title: { da: 'Klar', en: 'Ready' } };
const named = { value: null, level: null, unit: null, levels: null, outcome: able };

describe('results by name', () => {
  const open = async (results: NamedResultView[]) => {
    await prepare();
    show(NamedResults, { results });
    await settle();
  };
  const heads = () => allByRole('columnheader').map((head) => head.textContent?.trim());
  const cells = () => allByRole('cell').map((cell) => cell.textContent?.trim());

  it('have figures and levels, and their mean', async () => {
    await open([result('Aarhus', {}), result('Odense', { value: 2.2, level: 2 })]);
    expect(heads()).toEqual(['Kommune', 'Tal', 'Niveau']);
    expect(pageText()).toContain('er 2,7.');
  });

  it('have names instead where the model gives no numbers, and how many have each', async () => {
    await open([
      result('Aarhus', named),
      result('Odense', named),
      result('Læsø', { ...named, outcome: null }),
    ]);
    expect(heads()).toEqual(['Kommune', 'Tal', 'Udfald']);
    expect(cells()).toEqual(['–', 'Klar', '–', 'Klar', '–', '–']);
    expect(pageText()).toContain('Klar: 2.');
    expect(pageText()).not.toContain('Gennemsnit');
  });

  it('have points with their word', async () => {
    await open([result('Aarhus', { value: -203, level: null, unit: 'points', levels: null })]);
    expect(cells()[0]?.replace(/\u00a0/g, ' ')).toBe('−203 point');
  });
});
