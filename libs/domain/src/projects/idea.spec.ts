import fc from 'fast-check';
import { byWorth, ideaGrades, ideaSizes, ideaValue, mostIdeaValue, type IdeaForm } from './idea';

const grade = fc.constantFrom(null, ...ideaGrades);
const size = fc.constantFrom(null, ...ideaSizes);
const someIdea: fc.Arbitrary<IdeaForm> = fc.record({
  title: fc.constantFrom('A', 'B', 'Å'),
  ...{ problem: fc.constant(''), forWhom: fc.constant(''), kle: fc.constant([]) },
  ...{ citizens: grade, processes: grade, economy: grade, employees: grade },
  ...{ effort: size, readiness: size, statutory: fc.boolean() },
});
const idea = (fields: Partial<IdeaForm>): IdeaForm => ({
  ...{ title: 'A', problem: '', forWhom: '', kle: [], statutory: false },
  ...{ citizens: 'small', processes: 'small', economy: 'none', employees: 'none' },
  ...{ effort: 'medium', readiness: null, ...fields },
});

describe('an idea', () => {
  it('is worth the sum of its four sides, and nothing before all are weighed', () => {
    expect(ideaValue(idea({}))).toBe(2);
    expect(ideaValue(idea({ citizens: 'large', economy: 'medium' }))).toBe(6);
    expect(ideaValue(idea({ employees: null }))).toBeNull();
    const best = {
      citizens: 'large',
      processes: 'large',
      economy: 'large',
      employees: 'large',
    } as const;
    expect(ideaValue(best)).toBe(mostIdeaValue);
  });

  it('comes before those that are worth less, cost more or are not weighed; the law before all', () => {
    const [plain, better, cheaper, half] = [
      idea({ title: 'plain' }),
      idea({ title: 'better', citizens: 'large' }),
      idea({ title: 'cheaper', effort: 'small' }),
      idea({ title: 'half', economy: null }),
    ];
    const law = idea({ title: 'law', statutory: true });
    const order = [half, plain, law, cheaper, better].toSorted(byWorth);
    expect(order.map(({ title }) => title)).toEqual(['law', 'better', 'cheaper', 'plain', 'half']);
  });

  it('has one order, whatever order it is sorted from', () => {
    fc.assert(
      fc.property(someIdea, someIdea, someIdea, (a, b, c) => {
        expect(Math.sign(byWorth(a, b))).toBe(0 - Math.sign(byWorth(b, a)));
        if (byWorth(a, b) <= 0 && byWorth(b, c) <= 0) expect(byWorth(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
