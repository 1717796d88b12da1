import type assessment from '../i18n/da/assessment.json';
import type comparison from '../i18n/da/comparison.json';
import type lessons from '../i18n/da/lessons.json';
import type models from '../i18n/da/models.json';
import type organisation from '../i18n/da/organisation.json';
import type projects from '../i18n/da/projects.json';
import type start from '../i18n/da/start.json';

type Tree = typeof start &
  typeof assessment &
  typeof comparison &
  typeof lessons &
  typeof models &
  typeof organisation &
  typeof projects;

type Leaves<T, Path extends string = ''> = T extends string
  ? Path
  : { [K in keyof T & string]: Leaves<T[K], Path extends '' ? K : `${Path}.${K}`> }[keyof T &
      string];

type Counted<T, Path extends string = ''> = T extends string
  ? never
  : T extends { one: string; other: string }
    ? Path
    : { [K in keyof T & string]: Counted<T[K], Path extends '' ? K : `${Path}.${K}`> }[keyof T &
        string];

/** Key of a text in src/i18n, such as `people.heading`. A key that does not exist fails to compile, in templates too. */
export type TextKey = Leaves<Tree>;

/** Key of a text with a form for one and a form for all other counts. */
export type CountKey = Counted<Tree>;

/** Values put into `{{name}}` places of a text. */
export type TextParams = Readonly<Record<string, string | number>>;
