import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  adoptionStatuses,
  lessonCircles,
  lessonKinds,
  lessonPhases,
  lessonSubjects,
} from '@erfa/domain';
import type { AdoptionStory, LessonStory, Stories } from './story';

/** Where the stories lie below the folder that Erfa runs from. */
export const storiesFolder = 'apps/api/src/demonstration/lessons/stories';

/** A row of adoptions.csv. */
type Row = Readonly<Record<string, string>>;

/**
 * Reads the lessons (`*.json`, one file for each phase and kind of subject) and what municipalities made of them (`adoptions.csv`).
 * @throws when a word stands where only certain words may
 */
export function readStories(root: string): Stories {
  const folder = path.join(root, storiesFolder);
  const lessons = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap(
      (name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as LessonStory[],
    );
  for (const { key, outcome, visibility } of lessons) {
    oneOf(lessonKinds, outcome.kind, key);
    oneOf(lessonSubjects, outcome.about, key);
    oneOf(lessonPhases, outcome.phase, key);
    if (visibility !== undefined) oneOf(lessonCircles, visibility, key);
  }
  const rows: Row[] = parse(fs.readFileSync(path.join(folder, 'adoptions.csv')), { columns: true });
  return { lessons, adoptions: rows.map(adoptionOf) };
}

function adoptionOf(row: Row): AdoptionStory {
  const text = (column: string): string => {
    const value = row[column];
    if (value === undefined) throw new Error(`adoptions.csv lacks ${column}.`);
    return value;
  };
  const where = `${text('lesson')}, ${text('municipality')}`;
  const number = (column: string): number => {
    const value = Number(text(column));
    if (text(column) === '' || !Number.isFinite(value))
      throw new Error(`${where}: ${column} is no number.`);
    return value;
  };
  return {
    lesson: text('lesson'),
    municipality: text('municipality'),
    status: oneOf(adoptionStatuses, text('status'), where),
    daysAgo: number('days_ago'),
    copied: text('copied'),
    changed: text('changed'),
    whyChanged: text('why_changed'),
    outcome: text('outcome'),
    measure:
      text('measure') === ''
        ? null
        : { name: text('measure'), before: number('before'), after: number('after') },
    abandonedWhy: text('abandoned_why'),
    abandonedCondition: text('condition'),
  };
}

function oneOf<Word extends string>(words: readonly Word[], word: string, where: string): Word {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) throw new Error(`${where}: ${word} is none of ${words.join(', ')}.`);
  return found;
}
