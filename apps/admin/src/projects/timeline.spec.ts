import type { DecisionMarkView, ProjectForm } from '@erfa/api-client';
import { anchorOf, cutName, endsAt, placeWords, spread, timelineOf } from './timeline';

const form = (days: Partial<ProjectForm>): ProjectForm => ({
  ...{ title: 'Skærmbesøg', purpose: '', kind: 'welfare-technology', size: 'small', kle: [] },
  ...{ technology: [], productId: null, caseNumber: '', tools: [], procures: true },
  ...{ state: 'active', beginsOn: null, goLiveOn: null, handoverOn: null, followedUntil: null },
  ...days,
});
const decision = (kind: DecisionMarkView['kind'], days: Partial<DecisionMarkView>) => ({
  ...{ id: kind, kind, title: '', plannedOn: null, outcome: null, decidedOn: null },
  ...days,
});

describe('the timeline of a project', () => {
  it('is not drawn before two days are known', () => {
    const project = { form: form({ goLiveOn: '2027-03-01' }), phase: 'idea' as const };
    expect(timelineOf({ ...project, decisions: [] }, '2026-11-23')).toBeNull();
  });

  it('lays parts, decisions, go-live and today on one line', () => {
    const line = timelineOf(
      {
        form: form({ beginsOn: '2026-01-01', goLiveOn: '2027-01-01', followedUntil: '2028-01-01' }),
        phase: 'implementation',
        decisions: [
          decision('go-on', { decidedOn: '2026-04-01', outcome: 'go' }),
          decision('contract', { plannedOn: '2026-07-02' }),
          decision('handover', {}),
        ],
      },
      '2026-10-01',
    );
    expect(line?.parts.map(({ part, now }) => [part, now])).toEqual([
      ['before', false],
      ['during', true],
      ['after', false],
    ]);
    expect(line?.goLive).toBeCloseTo(0.5, 3);
    expect(line?.marks.map(({ number, at }) => [number, Math.round(at * 100)])).toEqual([
      [1, 12],
      [2, 25],
    ]);
    expect(line?.today).toBeCloseTo(0.374, 2);
    expect(line?.undated.map(({ kind }) => kind)).toEqual(['handover']);
  });

  it('puts marks of the same day side by side, also at the ends', () => {
    expect(spread([100, 100, 500], 12, 1168)).toEqual([100, 126, 500]);
    expect(spread([0, 1180, 1180], 12, 1168)).toEqual([12, 1142, 1168]);
  });

  it.each([0, 3, 28, 120])(
    'lets no words lie on words and no stem cut through them, %i days apart, wherever on the line',
    (apart) => {
      const names = ['Gå videre', 'Regnestykket', 'Kontrakt', 'Beslutning om idriftsættelse'];
      for (let first = 0; first <= 1180; first += 20) {
        const places = spread(
          names.map((_, index) => Math.min(1168, first + (index * apart * 1180) / 900)),
          ...([12, 1168] as const),
        );
        const marks = names.map((words, index) => ({ x: places[index] ?? 0, words }));
        const placed = placeWords(marks, 1180).map(({ row, anchor, x }, index) => {
          const wide = (names[index]?.length ?? 0) * 7.6;
          return { row, at: marks[index]?.x ?? 0, from: anchor === 'start' ? x : x - wide, wide };
        });
        for (const one of placed) {
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.from + one.wide).toBeLessThanOrEqual(1181);
          for (const other of placed.filter((each) => each !== one)) {
            const over = one.from < other.from + other.wide && other.from < one.from + one.wide;
            expect([over && one.row === other.row, first]).toEqual([false, first]);
            const cut =
              other.row > one.row && other.at > one.from && other.at < one.from + one.wide;
            expect([cut, first]).toEqual([false, first]);
          }
        }
      }
    },
  );

  it('keeps its words within the picture, however near an edge or long they are', () => {
    const words = 'Idriftsættelse 8. marts 2027';
    expect(anchorOf(600, words, 1180)).toBe('middle');
    expect([anchorOf(12, words, 1180), anchorOf(90, words, 1180)]).toEqual(['start', 'start']);
    expect([anchorOf(1168, words, 1180), anchorOf(1100, words, 1180)]).toEqual(['end', 'end']);
    expect([endsAt(900, words, 1180), endsAt(1000, words, 1180)]).toEqual([false, true]);
    expect(cutName('Overdragelse')).toBe('Overdragelse');
    expect(cutName('Prøven i Nord er god nok til resten')).toBe('Prøven i Nord er god nok ti…');
  });
});
