import { convertToParamMap } from '@angular/router';
import type { PortfolioProjectView, UnitLoadView } from '@erfa/api-client';
import { fullest, loadByMonth, shade } from './load';
import { monthsAround, shareOf } from './months';
import { choiceOf, paramsOf, paramsOfQuery, queryOf } from './portfolio-choice';
import { decisionsSoon, inUse, sumsOf } from './portfolio-sums';
import { drawnProject } from './spans';

const project: PortfolioProjectView = {
  ...{ id: 'p', title: 'Skærmbesøg', kind: 'general', phase: 'implementation', state: 'active' },
  ...{ ownerName: null, managerName: null, units: [], goalIds: [], tone: 'doing' },
  ...{ status: 'Følger planen', path: '', decided: 100, expected: 120, promised: 50 },
  ...{ inCase: null, promisedMeasured: null },
  ...{ proven: null, openRisks: 0, worstRisk: null, nextDecision: null, goLiveOn: '2027-03-01' },
  span: { beginsOn: '2026-05-01', duringOn: '2026-10-16', afterOn: '2027-03-01', endsOn: null },
};

describe('what the address asks for', () => {
  it('comes back whole, and nonsense asks for nothing', () => {
    const params = {
      q: 'pleje & co',
      unit: 'u',
      status: 'act',
      phase: 'idea',
      goal: 'none',
      show: 'board',
    };
    const choice = choiceOf(convertToParamMap(params));
    expect(paramsOf(choice)).toEqual(params);
    expect(paramsOfQuery(queryOf(choice))).toEqual(params);
    const nonsense = choiceOf(convertToParamMap({ status: 'green', phase: 'x', show: '3d' }));
    expect(queryOf(nonsense)).toBe('');
  });
});

describe('sums', () => {
  it('add what is known, and hold together what is in use', () => {
    const live = { ...project, phase: 'realisation', proven: 40, promisedMeasured: 50 } as const;
    expect(sumsOf([project, { ...live, decided: null }])).toEqual({
      ...{ decided: 100, expected: 240, promised: 100, promisedMeasured: 50, proven: 40 },
    });
    expect(inUse([project, live, { ...live, promised: null }])).toEqual([live]);
  });

  it('count decisions of the next three months, late ones too', () => {
    const on = (plannedOn: string | null, more: object = {}) => ({
      ...project,
      nextDecision: { kind: 'go-live', title: '', plannedOn } as const,
      ...more,
    });
    const rows = [on('2026-11-01'), on('2027-01-20'), on('2027-06-01'), on(null)];
    expect(decisionsSoon(rows, '2026-11-23')).toEqual({ count: 2, last: '2027-01-20' });
    expect(decisionsSoon([on('2027-01-20', { state: 'stopped' })], '2026-11-23')).toBeNull();
  });
});

describe('a timeline', () => {
  const months = monthsAround('2026-11-23');

  it('begins four months before today and has a place for every day', () => {
    expect([months[0]?.key, months[6]?.key, months.at(-1)?.key, months.length]).toEqual([
      ...['2026-07', '2027-01', '2027-12', 18],
    ]);
    expect(months.filter(({ newYear }) => newYear).map(({ key }) => key)).toEqual([
      ...['2026-07', '2027-01'],
    ]);
    expect(shareOf('2026-07-01', months)).toBe(0);
    expect(shareOf('2027-01-01', months)).toBeCloseTo(6 / 18);
    expect(shareOf('2027-02-15', months)).toBeCloseTo(7.5 / 18);
    expect([shareOf('2020-01-01', months), shareOf('2030-01-01', months)]).toEqual([0, 1]);
  });

  it('shows the parts one after the other, to where they are planned', () => {
    const drawn = drawnProject(project, months, '2026-11-23');
    expect(drawn.bars.map(({ part }) => part)).toEqual(['before', 'during', 'after']);
    expect(drawn.flag).toBeCloseTo(8 / 18);
    for (const [at, bar] of drawn.bars.entries())
      expect(bar.from).toBeCloseTo(drawn.bars[at - 1]?.to ?? 0);
    const open = { ...project.span, duringOn: null, afterOn: null };
    const planless = { ...project, span: open, goLiveOn: null };
    const [only, ...none] = drawnProject(planless, months, '2026-11-23').bars;
    expect([only?.to, none.length]).toEqual([shareOf('2026-11-23', months), 0]);
    expect(
      drawnProject({ ...project, goLiveOn: '2029-01-01' }, months, '2026-11-23').flag,
    ).toBeNull();
  });
});

describe('the load of units', () => {
  const event = (unitId: string, on: string): UnitLoadView => ({
    ...{ unitId, unitName: unitId.toUpperCase(), projectId: 'p', projectTitle: 'P' },
    ...{ kind: 'training', title: 'Hold 1', on },
  });
  const months = ['2027-01', '2027-02'];

  it('is counted by month; the fullest month is told where it has more than one thing', () => {
    const units = loadByMonth(
      [
        event('a', '2027-01-03'),
        event('b', '2027-02-01'),
        event('b', '2027-02-28'),
        event('c', '2028-01-01'),
      ],
      months,
    );
    expect(
      units.map(({ name, cells }) => [name, ...cells.map(({ events }) => events.length)]),
    ).toEqual([
      ['A', 1, 0],
      ['B', 0, 2],
    ]);
    expect(fullest(units)).toMatchObject({ unit: { id: 'b' }, cell: { month: '2027-02' } });
    expect(fullest(units.slice(0, 1))).toBeNull();
    // Several trainings of one project in a week are one load; another project in that week is another.
    const other = { ...event('a', '2027-01-08'), projectId: 'q' };
    const [busy] = loadByMonth(
      [event('a', '2027-01-04'), event('a', '2027-01-06'), other, event('a', '2027-01-11')],
      months,
    );
    expect(busy?.cells[0]).toMatchObject({ load: 3, events: { length: 4 } });
    expect([0, 1, 4, 9].map(shade)).toEqual([0, 1, 4, 4]);
  });
});
