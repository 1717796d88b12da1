import { EntitySchema } from 'typeorm';

/** Two shared lessons that are near; `oneId` is the smaller id. */
export interface NearLesson {
  oneId: string;
  otherId: string;
  nearness: number;
  /** What both say, as the later of them spells it. */
  words: string[];
  foundAt: Date;
}

export const nearLessonEntity = new EntitySchema<NearLesson>({
  name: 'NearLesson',
  tableName: 'near_lesson',
  columns: {
    oneId: {
      name: 'one_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_near_lesson',
    },
    otherId: {
      name: 'other_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_near_lesson',
    },
    nearness: { type: 'double precision' },
    words: { type: 'text', array: true },
    foundAt: { name: 'found_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [
    { name: 'ix_near_lesson_other', columns: ['otherId'] },
    { name: 'ix_near_lesson_nearest', columns: ['nearness'] },
  ],
  checks: [{ name: 'ck_near_lesson_order', expression: 'one_id < other_id' }],
});

/** Two lessons that an editor has said are not the same. */
export interface LessonKeptApart {
  oneId: string;
  otherId: string;
  keptBy: string;
  keptAt: Date;
}

const foreign = (column: string, target: string, name: string) => ({
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
  name,
});

export const lessonKeptApartEntity = new EntitySchema<LessonKeptApart>({
  name: 'LessonKeptApart',
  tableName: 'lesson_kept_apart',
  columns: {
    oneId: {
      name: 'one_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_lesson_kept_apart',
    },
    otherId: {
      name: 'other_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_lesson_kept_apart',
    },
    keptBy: { name: 'kept_by', type: 'uuid' },
    keptAt: { name: 'kept_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'ix_lesson_kept_apart_other', columns: ['otherId'] }],
  foreignKeys: [
    foreign('oneId', 'PublishedLesson', 'fk_lesson_kept_apart_one'),
    foreign('otherId', 'PublishedLesson', 'fk_lesson_kept_apart_other'),
    foreign('keptBy', 'Person', 'fk_lesson_kept_apart_kept_by'),
  ],
  checks: [{ name: 'ck_lesson_kept_apart_order', expression: 'one_id < other_id' }],
});
