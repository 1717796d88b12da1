import fc from 'fast-check';
import {
  benefitNodeKinds,
  hasCircle,
  inOrder,
  linkFault,
  pathThrough,
  type BenefitLinkRef,
  type BenefitNodeRef,
} from './benefit-graph';

const node = (id: string, kind: BenefitNodeRef['kind']): BenefitNodeRef => ({ id, kind });
const screens = node('screens', 'deliverable');
const training = node('training', 'deliverable');
const visits = node('visits', 'change');
const hours = node('hours', 'benefit');
const safety = node('safety', 'benefit');
const budget = node('budget', 'goal');
const link = (from: BenefitNodeRef, to: BenefitNodeRef): BenefitLinkRef => ({
  fromId: from.id,
  toId: to.id,
});
const links = [
  link(screens, visits),
  link(training, visits),
  link(visits, hours),
  link(hours, budget),
];

const someNodes = fc.array(fc.constantFrom(...benefitNodeKinds), { minLength: 2, maxLength: 12 });
const somePairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 });

describe('a benefits map', () => {
  it('goes from left to right, to a goal by way of a benefit alone', () => {
    expect(linkFault(screens, hours, links)).toBeNull();
    expect(linkFault(hours, safety, links)).toBeNull();
    expect(linkFault(hours, visits, links)).toBe('backwards');
    expect(linkFault(visits, budget, links)).toBe('past-benefit');
    expect(linkFault(budget, hours, links)).toBe('from-goal');
    expect(linkFault(hours, hours, links)).toBe('self');
    expect(inOrder(hours, visits)).toEqual([visits, hours]);
    expect(inOrder(screens, training)).toEqual([screens, training]);
  });

  it('refuses what would close a circle, at any distance', () => {
    const within = [link(screens, training), link(training, node('third', 'deliverable'))];
    expect(linkFault(node('third', 'deliverable'), screens, within)).toBe('circle');
    expect(linkFault(screens, node('third', 'deliverable'), within)).toBeNull();
  });

  it('never has a circle, whatever somebody tries to connect', () => {
    fc.assert(
      fc.property(someNodes, somePairs, (kinds, pairs) => {
        const nodes = kinds.map((kind, index) => node(String(index), kind));
        const made: BenefitLinkRef[] = [];
        for (const [one, other] of pairs) {
          const [from, to] = [nodes[one % nodes.length], nodes[other % nodes.length]];
          if (from && to && linkFault(from, to, made) === null) made.push(link(from, to));
        }
        expect(hasCircle(made)).toBe(false);
      }),
    );
  });

  it('calls a circle exactly what makes one', () => {
    fc.assert(
      fc.property(somePairs, fc.nat(5), fc.nat(5), (pairs, one, other) => {
        const nodes = Array.from({ length: 6 }, (_, index) => node(String(index), 'change'));
        const made: BenefitLinkRef[] = [];
        for (const [from, to] of pairs) {
          const tried = { fromId: String(from % 6), toId: String(to % 6) };
          if (!hasCircle([...made, tried])) made.push(tried);
        }
        const [from, to] = [nodes[one] ?? screens, nodes[other] ?? screens];
        expect(linkFault(from, to, made) !== null).toBe(hasCircle([...made, link(from, to)]));
      }),
    );
  });

  it('shows the whole way through a field, and nothing beside it', () => {
    const all = [...links, link(training, safety)];
    const path = pathThrough('hours', all);
    expect([...path.needs].toSorted()).toEqual(['screens', 'training', 'visits']);
    expect([...path.leadsTo]).toEqual(['budget']);
    expect(path.links).toEqual(links);
    expect(pathThrough('alone', all).nodes).toEqual(new Set(['alone']));
  });
});
