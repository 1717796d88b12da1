import { daysOfSize, usualEffort } from '@erfa/domain';
import { dayWords, type Language, type Reach } from '@erfa/scoring-sdk';
import { counted, fill, shown } from './figure-words';
import type { LeftOutView, OutlookPointView, StandingView, TargetView } from './targets.views';

/** A figure as far as its words go. */
export interface Named {
  readonly title: string;
  readonly unit: string | null;
}

const words = {
  da: {
    level: 'niveau {least}',
    found: '{title} når {goal} med {changes}. Det tager omkring {days} arbejdsdage.',
    one: 'ét ændret svar',
    many: '{count} ændrede svar',
    cheapest: 'Det er bevist, at ingen anden vej tager færre dage.',
    unproved: 'Vejen er regnet igennem og virker, men der kan findes en, der tager færre dage.',
    usual:
      '{count} af svarene har I ikke givet et skøn; de regnes som en mellemstor indsats på {days} arbejdsdage.',
    usualAll:
      'I har ikke givet skøn over indsatsen, så hvert svar regnes som en mellemstor indsats på {days} arbejdsdage, og vejen er den med færrest svar.',
    reached: '{title} har nået {goal}.',
    outOfReach:
      '{title} kan ikke nå {goal}: med de højeste svar på alt, der er relevant, bliver det {best}.',
    noLevel: '{title} har ingen niveauer.',
    now: 'Målet for {title} er {goal} senest {due}. Det er nået: tallet er {now}.',
    planned:
      'Målet for {title} er {goal} senest {due}. Det, der er planlagt, når det {on}: {projected}.',
    late: 'Målet for {title} er {goal} senest {due}. Det, der er planlagt, når det først {on}; på dagen er det {projected}.',
    short:
      'Målet for {title} er {goal} senest {due}. Med det, der er planlagt til da, er det {projected}, og målet er ikke nået.',
    line: '{title}: {points}.',
    point: '{figure} fra {on}',
    today: '{figure} i dag',
    flat: '{title}: {figure} i dag, og intet planlagt ændrer det.',
    left: {
      dropped: 'Handlingen er opgivet.',
      'no-day': 'Handlingen har ingen frist, så ingen ved, hvornår svaret er nået.',
      overdue: 'Fristen er overskredet. Sæt en ny, eller markér handlingen som gennemført.',
      'no-more': 'Svaret tæller ikke mere end det, I har givet.',
    },
  },
  en: {
    level: 'level {least}',
    found: '{title} reaches {goal} with {changes}. That takes about {days} working days.',
    one: 'one changed answer',
    many: '{count} changed answers',
    cheapest: 'It is proved that no other way takes fewer days.',
    unproved: 'The way was scored and works, but there may be one that takes fewer days.',
    usual:
      'For {count} of the answers you have given no estimate; they count as a medium effort of {days} working days.',
    usualAll:
      'You have not estimated the effort, so each answer counts as a medium effort of {days} working days, and the way is the one with the fewest answers.',
    reached: '{title} has reached {goal}.',
    outOfReach:
      '{title} cannot reach {goal}: with the highest answers to all that applies it comes to {best}.',
    noLevel: '{title} has no levels.',
    now: 'The target for {title} is {goal} by {due}. It is reached: the figure is {now}.',
    planned:
      'The target for {title} is {goal} by {due}. What is planned reaches it on {on}: {projected}.',
    late: 'The target for {title} is {goal} by {due}. What is planned reaches it only on {on}; on the day it is {projected}.',
    short:
      'The target for {title} is {goal} by {due}. With what is planned by then it is {projected}, and the target is not reached.',
    line: '{title}: {points}.',
    point: '{figure} from {on}',
    today: '{figure} today',
    flat: '{title}: {figure} today, and nothing planned changes it.',
    left: {
      dropped: 'The action was dropped.',
      'no-day': 'The action has no deadline, so nobody knows when the answer is reached.',
      overdue: 'The deadline has passed. Set a new one, or mark the action as done.',
      'no-more': 'The answer counts no more than the one you have given.',
    },
  },
} as const satisfies Readonly<Record<Language, object>>;

/** What is to be reached, in words: `niveau 4`, `62,5 %`. */
export function goalWords(
  { reachedAt, least }: Pick<TargetView, 'reachedAt' | 'least'>,
  figure: Named,
  language: Language,
): string {
  return reachedAt === 'level'
    ? fill(words[language].level, { least })
    : counted(least, figure, language);
}

/** Where a figure stands, in words. */
export function standingWords(standing: StandingView, { unit }: Named, language: Language): string {
  return shown({ ...standing, unit, outcome: null }, language);
}

/**
 * A way to a goal in words, with how sure it is and what it builds on.
 * @param guessed how many of its changes nobody has estimated
 */
export function waySentence(
  reach: Reach,
  goal: Pick<TargetView, 'reachedAt' | 'least'>,
  figure: Named,
  guessed: number,
  language: Language,
): string {
  const own = words[language];
  const facts = { title: figure.title, goal: goalWords(goal, figure, language) };
  switch (reach.state) {
    case 'reached':
      return fill(own.reached, facts);
    case 'out-of-reach':
      return fill(own.outOfReach, { ...facts, best: standingWords(reach.best, figure, language) });
    case 'no-level':
    case 'unknown-node':
      return fill(own.noLevel, facts);
    case 'found': {
      const count = reach.changes.length;
      const changes = count === 1 ? own.one : fill(own.many, { count });
      const days = daysOfSize[usualEffort];
      const guess = guessed === count ? own.usualAll : fill(own.usual, { count: guessed, days });
      return [
        fill(own.found, {
          ...facts,
          changes,
          days: counted(reach.cost, { unit: '' }, language).trim(),
        }),
        guessed > 0 ? fill(guess, { days }) : '',
        reach.cheapest ? own.cheapest : own.unproved,
      ]
        .filter(Boolean)
        .join(' ');
    }
  }
}

/** How a target stands, in words. @param on the day on which what is planned reaches it; null where it does not */
export function targetSentence(
  target: Pick<TargetView, 'reachedAt' | 'least' | 'dueOn' | 'now' | 'projected' | 'state'>,
  on: string | null,
  figure: Named,
  language: Language,
): string {
  const { state, now, projected, dueOn } = target;
  return fill(words[language][state === 'reached' ? 'now' : state], {
    title: figure.title,
    goal: goalWords(target, figure, language),
    due: dayWords(dueOn, language),
    on: on === null ? '' : dayWords(on, language),
    now: standingWords(now, figure, language),
    projected: standingWords(projected, figure, language),
  });
}

/** A figure over time, in words: only where it changes. */
export function lineSentence(
  figure: Named,
  points: readonly OutlookPointView[],
  language: Language,
): string {
  const own = words[language];
  const said = points.map(({ value, level }) => standingWords({ value, level }, figure, language));
  const changes = points.flatMap(({ on }, at) =>
    at > 0 && said[at] !== said[at - 1]
      ? [fill(own.point, { figure: said[at] ?? '', on: dayWords(on, language) })]
      : [],
  );
  const facts = { title: figure.title, figure: said[0] ?? '' };
  if (changes.length === 0) return fill(own.flat, facts);
  return fill(own.line, { ...facts, points: [fill(own.today, facts), ...changes].join(', ') });
}

/** Why a planned answer does not count. */
export function leftOutSentence(why: LeftOutView['why'], language: Language): string {
  return words[language].left[why];
}
