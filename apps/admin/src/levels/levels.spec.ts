import { pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { LevelSquare } from './level-square';
import { shadeOf } from './shade';
import { Stairs } from './stairs';

describe('levels', () => {
  beforeEach(() => prepare());

  it('always show their number and are heard as levels', async () => {
    show(LevelSquare, { level: 3 });
    await settle();
    expect(pageText()).toBe('niveau 3');
  });

  it('are stairs of which the reached ones are filled', async () => {
    show(Stairs, { level: 3, previous: 2 });
    await settle();
    const steps = [...document.querySelectorAll('rect')];
    expect(steps.map((step) => step.getAttribute('class'))).toEqual([
      'level-1',
      'level-2',
      'level-3',
      'unreached',
      'unreached',
    ]);
    expect(steps.map((step) => step.getAttribute('height'))).toEqual([
      '18',
      '27',
      '36',
      '45',
      '54',
    ]);
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'Niveau 3 af 5. Sidst niveau 2.',
    );
    expect(document.querySelector('line')?.getAttribute('y1')).toBe(steps[1]?.getAttribute('y'));
  });

  it('are as many as the model has, from the lightest shade to the darkest', async () => {
    show(Stairs, { level: 4, highest: 4 });
    await settle();
    const steps = [...document.querySelectorAll('rect')];
    expect(steps.map((step) => step.getAttribute('class'))).toEqual([
      'level-1',
      'level-2',
      'level-4',
      'level-5',
    ]);
    expect(steps.map((step) => step.getAttribute('height'))).toEqual(['18', '30', '42', '54']);
    expect(document.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 216 58');
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('Niveau 4 af 4.');
  });

  it('have a shade for every level of every model', () => {
    expect([1, 2, 3, 4, 5].map((level) => shadeOf(level))).toEqual([1, 2, 3, 4, 5]);
    expect([0, 1, 2, 3].map((level) => shadeOf(level, 3))).toEqual([0, 1, 3, 5]);
    expect(shadeOf(9, 8)).toBe(5);
    expect(shadeOf(1, 1)).toBe(5);
  });

  it('say nothing of a round before when there was none', async () => {
    show(Stairs, { level: 0, highest: 4 });
    await settle();
    expect(document.querySelectorAll('rect.unreached')).toHaveLength(4);
    expect(document.querySelector('line')).toBeNull();
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('Niveau 0 af 4.');
  });
});
