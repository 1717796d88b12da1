import type { RolloutPart } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import type { NotInPlace } from '../tool';
import { countWords, joinWords } from '../words';
import { lacksOf } from './rollout-view';
import type { RolloutRow } from './rollout.queries';

/** Units that are named; more than these are counted. */
const mostNamed = 8;

const words = {
  da: {
    parts: {
      agreement: () => 'en dag, lederen har sagt ja til',
      training: (done: string) => `uddannelse${done}`,
      equipment: () => 'udstyr',
      access: (done: string) => `adgange${done}`,
    },
    of: (has: number, of: number) => ` (${has} af ${of})`,
    lacks: (unit: string, parts: string) => `${unit} mangler ${parts}.`,
    more: { one: 'enhed mere mangler noget.', other: 'enheder mere mangler noget.' },
  },
  en: {
    parts: {
      agreement: () => 'a day that its leader has said yes to',
      training: (done: string) => `training${done}`,
      equipment: () => 'equipment',
      access: (done: string) => `access${done}`,
    },
    of: (has: number, of: number) => ` (${has} of ${of})`,
    lacks: (unit: string, parts: string) => `${unit} lacks ${parts}.`,
    more: { one: 'more unit lacks something.', other: 'more units lack something.' },
  },
} as const;

const parts = ['agreement', 'training', 'equipment', 'access'] as const satisfies RolloutPart[];

/** Units in which something is not in place for going live, each with what it lacks. */
export function unitLacks(units: readonly RolloutRow[], language: Language): NotInPlace[] {
  const say = words[language];
  const done = (has: number, of: number | null): string => (of === null ? '' : say.of(has, of));
  const lacking = units.flatMap((row) => {
    const all = lacksOf(row);
    const lacks = parts.filter((part) => all.includes(part));
    if (lacks.length === 0) return [];
    const named = lacks.map((part) =>
      part === 'training'
        ? say.parts.training(done(row.trained, row.staff))
        : part === 'access'
          ? say.parts.access(done(row.withAccess, row.staff))
          : say.parts[part](),
    );
    return [{ text: say.lacks(row.unitName, joinWords(named, language)), path: 'rollout' }];
  });
  const more = lacking.length - mostNamed;
  return more > 0
    ? [
        ...lacking.slice(0, mostNamed),
        { text: countWords(more, say.more, language), path: 'rollout' },
      ]
    : lacking;
}
