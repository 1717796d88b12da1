import type { AssessmentView } from '@erfa/api-client';
import { choiceOf, emptyLine, faultOf, linesOf, unitsDone, type UnitLine } from './answering-units';

const line = (unitId: string, personId: string, weight = '1'): UnitLine => ({
  unitId,
  personId,
  weight,
});
const given = (unitId: string, personId: string, handedInAt: string | null = null) => ({
  id: `${unitId}-${personId}`,
  unitId,
  unitName: unitId,
  personId,
  personName: personId,
  questionKeys: ['q'],
  asked: 1,
  answered: 0,
  handedInAt,
});
const assessment = (sections: AssessmentView['sections'][number]['assignments'][]) =>
  ({
    units: [
      { unitId: 'u1', name: 'Skolerne', weight: 0.5 },
      { unitId: 'u2', name: 'Ældreplejen', weight: 1 },
    ],
    sections: sections.map((assignments) => ({ assignments })),
  }) as unknown as AssessmentView;

describe('the choice of units that answer', () => {
  it('begins with what stands, the weight as people write it, or with an empty line', () => {
    expect(linesOf(assessment([[given('u1', 'p1'), given('u2', 'p2')]]))).toEqual([
      line('u1', 'p1', '0,5'),
      line('u2', 'p2'),
    ]);
    expect(linesOf({ ...assessment([]), units: [] })).toEqual([emptyLine]);
  });

  it.each([
    [[], 'nothing'],
    [[line('u1', '')], 'incomplete'],
    [[line('', 'p1')], 'incomplete'],
    [[line('u1', 'p1'), line('u1', 'p2')], 'unitTwice'],
    [[line('u1', 'p1'), line('u2', 'p1')], 'personTwice'],
    [[line('u1', 'p1', '-1')], 'weight'],
    [[line('u1', 'p1', 'to')], 'weight'],
    [[line('u1', 'p1', '')], 'weight'],
    [[line('u1', 'p1', '1000001')], 'weight'],
    [[line('u1', 'p1', '0')], null],
    [[line('u1', 'p1', '0,5'), line('u2', 'p2', '2.5')], null],
  ] as const)('%j: %s', (lines, fault) => {
    expect(faultOf(lines)).toBe(fault);
  });

  it('is sent with its weights as numbers', () => {
    expect(choiceOf([line('u1', 'p1', ' 0,5 '), line('u2', 'p2', '2.5')]).units).toEqual([
      { unitId: 'u1', personId: 'p1', weight: 0.5 },
      { unitId: 'u2', personId: 'p2', weight: 2.5 },
    ]);
  });

  it('counts the units that have handed in every section', () => {
    const at = '2026-11-01T12:00:00Z';
    expect(unitsDone(null)).toBe(0);
    expect(
      unitsDone(
        assessment([
          [given('u1', 'p1', at), given('u2', 'p2', at)],
          [given('u1', 'p1', at), given('u2', 'p2')],
        ]),
      ),
    ).toBe(1);
  });
});
