import type { AssignSection, SectionMode, SectionView } from '@erfa/api-client';

/** What is chosen in the dialog so far. */
export interface Division {
  readonly mode: SectionMode;
  /** Ids of people, in the order of the list. */
  readonly people: readonly string[];
  /** Who was picked for a question; the others are dealt out evenly. */
  readonly picked: ReadonlyMap<string, string>;
}

/** What keeps a division from being saved. */
export type Shortfall = 'nobody' | 'tooFew' | 'idle';

/** The division a section has now. */
export function divisionOf({ mode, assignments }: SectionView): Division {
  return {
    // What units answer is not divided section by section.
    mode: mode === null || mode === 'units' ? 'one' : mode,
    people: assignments.map(({ personId }) => personId),
    picked: new Map(
      mode === 'split'
        ? assignments.flatMap(({ personId, questionKeys }) =>
            questionKeys.map((key): [string, string] => [key, personId]),
          )
        : [],
    ),
  };
}

/** Who answers each question of a split section: who was picked, else neighbours in turn, so that each gets about as many. */
export function dealtOut(
  { people, picked }: Division,
  questions: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap((key, index): [string, string][] => {
      const chosen = picked.get(key);
      const person =
        chosen !== undefined && people.includes(chosen)
          ? chosen
          : people[Math.floor((index * people.length) / questions.length)];
      return person === undefined ? [] : [[key, person]];
    }),
  );
}

/** What is missing, or null when it can be saved. Who gets no question of a split section would hear nothing of it. */
export function shortfallOf(
  division: Division,
  { questionKeys }: Pick<SectionView, 'questionKeys'>,
): Shortfall | null {
  const { mode, people } = division;
  if (people.length === 0) return 'nobody';
  if (mode === 'one') return null;
  if (people.length < 2) return 'tooFew';
  const busy = new Set(dealtOut(division, questionKeys).values());
  return mode === 'split' && people.some((person) => !busy.has(person)) ? 'idle' : null;
}

/** The division as the server takes it. Who already has the section keeps the unit they answer for. */
export function planOf(
  division: Division,
  { questionKeys, assignments }: Pick<SectionView, 'questionKeys' | 'assignments'>,
): AssignSection {
  const { mode, people } = division;
  const dealt = dealtOut(division, questionKeys);
  return {
    mode,
    people: people.map((personId) => ({
      personId,
      unitId: assignments.find((before) => before.personId === personId)?.unitId ?? null,
      ...(mode === 'split'
        ? { questionKeys: questionKeys.filter((key) => dealt.get(key) === personId) }
        : {}),
    })),
  };
}
