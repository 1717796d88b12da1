import type { AnswerSheet } from '@erfa/scoring-sdk';
import { EntitySchema } from 'typeorm';

/** A closed round's answers, mixed once so that no sheet is anybody's. The app may not read it. */
export interface MixedAnswers {
  roundId: string;
  sheets: AnswerSheet[];
  /** How many took part whose units answered: they are not among the sheets. */
  leftOut: number;
  madeAt: Date;
}

export const mixedAnswersEntity = new EntitySchema<MixedAnswers>({
  name: 'MixedAnswers',
  tableName: 'mixed_answers',
  columns: {
    roundId: {
      name: 'round_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_mixed_answers',
    },
    sheets: { type: 'jsonb' },
    leftOut: { name: 'left_out', type: 'integer' },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
  },
  foreignKeys: [
    {
      target: 'Round',
      columnNames: ['roundId'],
      referencedColumnNames: ['id'],
      name: 'fk_mixed_answers_round',
    },
  ],
  checks: [{ name: 'ck_mixed_answers_left_out', expression: 'left_out >= 0' }],
});
