import type { NodeScoreView } from '@erfa/api-client';
import { allByRole, byRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { Picture } from './picture';
import { node } from './testing/nodes';
import type { View } from './view-of';

const text = (da: string) => ({ da, en: `${da} (en)` });
const points: Partial<NodeScoreView> = {
  unit: 'points',
  level: null,
  levels: null,
  range: { min: -203, max: 110 },
};
const none: Partial<NodeScoreView> = { state: 'no-score', value: null, level: null };

describe('a picture', () => {
  const draw = async (view: View, nodes: readonly NodeScoreView[]) => {
    await prepare();
    show(Picture, {
      view,
      nodes: new Map(nodes.map((one) => [one.key, one])),
      title: 'Runden 2026',
    });
    await settle();
  };
  const cells = () =>
    allByRole('cell').map((cell) => cell.textContent?.replace(/\u00a0/g, ' ').trim());
  const axis = (borders: number[]) => ({ title: text('Akse'), range: { min: 1, max: 5 }, borders });
  const quadrant = (at: { node: string; x: string; y: string }[]): View => ({
    kind: 'quadrant',
    x: { ...axis([3]), title: text('Formåen') },
    y: { ...axis([3]), title: text('Arv') },
    fields: [{ key: 'able', title: text('Klar'), column: 1, row: 1 }],
    points: at,
  });

  it('of one point says in words where it lies', async () => {
    await draw(quadrant([{ node: 'm', x: 'x', y: 'y' }]), [
      node('m', null, { ...none, outcome: { key: 'able', title: 'Klar' } }),
      node('x', 'm', { value: 4.2 }),
      node('y', 'm', { value: 3 }),
    ]);
    const words = 'm ligger i feltet Klar: Formåen 4,2, Arv 3,0.';
    expect(byRole('img', words)).toBeTruthy();
    expect(document.querySelectorAll('.plane .diamond')).toHaveLength(1);
    expect(cells()).toEqual(['4,2', '3,0', 'Klar']);
  });

  it('of one point without a place says so, and draws no mark', async () => {
    await draw(quadrant([{ node: 'm', x: 'x', y: 'y' }]), [
      node('m', null, none),
      node('x', 'm', none),
      node('y', 'm', { value: 3 }),
    ]);
    expect(pageText()).toContain('m kan ikke placeres: Der er ikke svar nok på begge akser.');
    expect(document.querySelector('.plane .diamond')).toBeNull();
  });

  it('of several points lists who lies in which field, and who in none', async () => {
    await draw(
      quadrant(['a', 'b', 'c'].map((key) => ({ node: key, x: `${key}x`, y: `${key}y` }))),
      [
        ...['a', 'b'].flatMap((key) => [
          node(key, 'm', { ...none, outcome: { key: 'able', title: 'Klar' } }),
          node(`${key}x`, key, { value: 4 }),
          node(`${key}y`, key, { value: 4 }),
        ]),
        node('c', 'm', none),
      ],
    );
    expect(pageText()).toContain('2 er placeret. Flest, 2, ligger i Klar. Én kan ikke placeres');
    expect(document.querySelector('.plane .mark')?.textContent).toBe('1, 2');
    expect([...document.querySelectorAll('dt')].map((term) => term.textContent?.trim())).toEqual([
      'Klar',
      'Ikke i noget felt',
    ]);
  });

  it('keeps its table folded on screen until it is asked for', async () => {
    await draw({ kind: 'gauge', node: 'p' }, [node('p', null, { ...points, value: -203 })]);
    const opener = byRole('button', /Vis som tabel/);
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(document.querySelector('.folded')).not.toBeNull();
    opener.click();
    await settle();
    expect(byRole('button', /Skjul tabellen/).getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('.folded')).toBeNull();
  });

  it('of a value below zero stands at the low end of its range, in its band', async () => {
    const bands = [
      { from: -203, title: text('Handl nu') },
      { from: 0, title: text('Under målet') },
    ];
    await draw({ kind: 'gauge', node: 'p', bands }, [node('p', null, { ...points, value: -203 })]);
    expect(pageText()).toContain('p: −203 point. Det er i båndet Handl nu.');
    expect(document.querySelector<HTMLElement>('.track .diamond')?.style.left).toBe('0%');
    expect(cells()).toEqual(['−203 point', 'Handl nu']);
  });

  it('of a value without a range is words alone', async () => {
    await draw({ kind: 'gauge', node: 'p' }, [
      node('p', null, { ...points, range: null, value: 7 }),
    ]);
    expect(pageText()).toContain('p: 7 point.');
    expect(document.querySelector('.track')).toBeNull();
  });

  it('of a ladder has stairs on the common rungs, empty for who has no level', async () => {
    const levels = [
      { level: 0, title: text('Intet') },
      { level: 1, title: text('Begyndt') },
      { level: 2, title: text('På vej') },
    ];
    await draw({ kind: 'ladder', nodes: ['a', 'b'], levels }, [
      node('a', 'm', { value: 1, level: 1 }),
      node('b', 'm', none),
    ]);
    expect(document.querySelectorAll('erfa-stairs rect.unreached')).toHaveLength(1 + 3);
    expect(cells()).toEqual(['1', 'Begyndt', '–', '–']);
  });

  it('of a radar with a corner of another range says so, and writes no numbers on its rings', async () => {
    await draw({ kind: 'radar', nodes: ['a', 'b', 'c'] }, [
      node('a', 'm', { value: 4 }),
      node('b', 'm', { ...points, value: -50 }),
      node('c', 'm', { value: 2 }),
    ]);
    expect(pageText()).toContain('Hver del har sin egen skala.');
    expect(document.querySelector('erfa-radar .level')).toBeNull();
  });

  it('of a radar that cannot be drawn is its table, open', async () => {
    await draw({ kind: 'radar', nodes: ['a', 'b', 'c'] }, [
      node('a', 'm', { range: null }),
      node('b', 'm'),
      node('c', 'm'),
    ]);
    expect(document.querySelector('erfa-radar')).toBeNull();
    expect(pageText()).toContain('Delene kan ikke tegnes i én figur.');
    expect(document.querySelector('.folded')).toBeNull();
    expect(cells()).toEqual(['3,0', '3,0', '3,0']);
  });

  it('of a heat map shades by the cell’s own range, and leaves empty what is nothing', async () => {
    await draw(
      {
        kind: 'heat-map',
        columns: [text('1'), text('2'), text('3')],
        rows: [{ node: 'a', cells: ['b', null, 'c'] }],
      },
      [
        node('a', 'm'),
        node('b', 'a', { ...points, value: 110 }),
        node('c', 'a', { ...none, outcome: { key: 'k', title: 'Klar' } }),
      ],
    );
    expect(document.querySelector('.shade')?.className).toContain('level-5');
    expect(cells()).toEqual(['110 point', '–', 'Klar']);
  });

  it('takes a node that it asks for twice twice', async () => {
    await draw({ kind: 'table', nodes: ['a', 'a'], columns: ['value', 'coverage'] }, [
      node('a', 'm'),
    ]);
    expect(cells()).toEqual(['3,0', '100 %', '3,0', '100 %']);
  });
});
