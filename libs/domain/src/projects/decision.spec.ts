import fc from 'fast-check';
import { decisionKinds, decisionOutcomes, decisionsOf, phaseAfter } from './decision';
import { partOf, phasesOf, projectPhases, toolsFor } from './project';

describe('the way of a project', () => {
  it('goes through every phase when each decision says go', () => {
    for (const procures of [true, false]) {
      const passed = decisionsOf(procures).reduce(
        (phases, kind) => [...phases, phaseAfter(phases.at(-1) ?? 'idea', kind, 'go', procures)],
        ['idea'] as (typeof projectPhases)[number][],
      );
      expect([...new Set(passed)]).toEqual([...phasesOf(procures)]);
    }
  });

  it('never goes back, and stays where a decision says anything but go', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.nat(),
        fc.constantFrom(...decisionKinds),
        fc.constantFrom(...decisionOutcomes),
        (procures, place, kind, outcome) => {
          const order = phasesOf(procures);
          const phase = order[place % order.length] ?? 'idea';
          const after = phaseAfter(phase, kind, outcome, procures);
          expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(phase));
          if (outcome !== 'go') expect(after).toBe(phase);
        },
      ),
    );
  });

  it('belongs to Før until it is carried out, and to Efter once it is in use', () => {
    expect(projectPhases.map(partOf)).toEqual(['before', 'before', 'before', 'during', 'after']);
  });

  it('begins small: a small project has nothing but the six cards', () => {
    expect(toolsFor('welfare-technology', 'small')).toEqual([]);
    expect(toolsFor('it-system', 'medium')).toEqual(['risks']);
    expect(toolsFor('automation', 'large')).toEqual(['risks', 'leadership']);
  });
});
