import fc from 'fast-check';
import { benefitNodeKinds } from '@erfa/domain';
import { field, layOutMap, linesOf, nextField, type MapField } from './map-layout';

const node = (id: string, kind: MapField['kind'], title = id): MapField => ({
  ...{ id, kind, title, detail: '', warned: false },
});

describe('the picture of the map', () => {
  it('breaks a title into lines that fit, and shortens what is longer than three', () => {
    expect(linesOf('Skærme hos 420 borgere', 27)).toEqual(['Skærme hos 420 borgere']);
    expect(linesOf('Frigjort tid til komplekse borgere i kommunen', 27)).toEqual([
      'Frigjort tid til komplekse',
      'borgere i kommunen',
    ]);
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 5, max: 40 }), (text, size) => {
        const lines = linesOf(text, size);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(size);
      }),
    );
  });

  it('lets no two fields of a column overlap, whatever they are called', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...benefitNodeKinds), fc.lorem({ maxCount: 14 })), {
          maxLength: 20,
        }),
        (given) => {
          const nodes = given.map(([kind, title], index) => node(String(index), kind, title));
          const { fields, height, width } = layOutMap(nodes, []);
          expect(fields).toHaveLength(nodes.length);
          for (const one of fields) {
            expect(one.y + one.height).toBeLessThanOrEqual(height);
            expect(one.x + field.width).toBeLessThanOrEqual(width);
            for (const other of fields)
              if (one.id < other.id && one.x === other.x)
                expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(
                  Math.min(one.height, other.height),
                );
          }
        },
      ),
    );
  });

  it('draws a connection between the two it connects, and none to a field that is gone', () => {
    const nodes = [node('a', 'deliverable'), node('b', 'change')];
    const { links } = layOutMap(nodes, [
      { fromId: 'a', toId: 'b' },
      { fromId: 'a', toId: 'gone' },
    ]);
    expect(links).toHaveLength(1);
    expect(links[0]?.curve).toMatch(/^M244 /);
  });

  it('is walked with the arrow keys, past columns that are empty', () => {
    const { fields } = layOutMap(
      [
        node('a', 'deliverable'),
        node('b', 'deliverable'),
        node('c', 'benefit'),
        node('d', 'benefit'),
      ],
      [],
    );
    expect(nextField(fields, 'a', 'ArrowDown')).toBe('b');
    expect(nextField(fields, 'b', 'ArrowDown')).toBe('b');
    expect(nextField(fields, 'b', 'ArrowRight')).toBe('d');
    expect(nextField(fields, 'c', 'ArrowLeft')).toBe('a');
    expect(nextField(fields, 'a', 'ArrowLeft')).toBe('a');
  });
});
