import { Injectable } from '@nestjs/common';
import {
  type ColumnUse,
  columnUses,
  limits as formatLimits,
  proposedHeadings,
  type QuestionnaireReading,
  readQuestionnaire,
} from '@erfa/model-format';
import { draftFault } from '@erfa/model-lab';
import type { Language, Model } from '@erfa/scoring-sdk';
import { Problem } from '../../http/problem';
import type { SentFile } from '../../http/sent-file';
import { TenantTransaction, type TenantContext } from '../../persistence/tenant-transaction';
import { limits } from '../../spreadsheets/table';
import { Turns } from '../../spreadsheets/turns';
import { DraftsService } from '../drafts.service';
import { openQuestionnaire, type QuestionnaireFile } from './questionnaire-file';
import { questionnaireView } from './questionnaire-view';
import type { QuestionnaireView, ReadQuestionnaire } from './questionnaires.views';

/** Old questionnaires as drafts of models. Nothing is kept between two looks at a file: it is sent again. */
@Injectable()
export class QuestionnairesService {
  /** What a file unpacks to is many times its size. */
  private readonly turns = new Turns(1, 10);

  constructor(
    private readonly tenant: TenantTransaction,
    private readonly drafts: DraftsService,
  ) {}

  /**
   * Reads an old questionnaire as a new draft, or says what would come of it.
   * @throws Problem `questionnaire-…` for a file that cannot be read, `questionnaire-faulty` naming every fault where a
   *   draft was to be made, `model-key-taken`, `draft-too-large`, `too-many-requests`
   */
  async read(
    context: TenantContext,
    sent: SentFile,
    wish: ReadQuestionnaire,
    language: Language,
  ): Promise<QuestionnaireView> {
    const bytes = await sent.read(limits.bytes);
    const taken = await this.turns.take(async () => {
      const file = await openQuestionnaire(bytes, wish.sheet ?? null);
      return { file, reading: readingOf(file, wish) };
    });
    if (!taken) throw new Problem('too-many-requests');
    const { file, reading } = taken.result;
    const view = questionnaireView(file, reading, language);
    if (wish.way === 'preview') return view;
    if (!reading.readable) throw faulty(view);
    const content = this.content(reading, wish);
    const draftId = await this.tenant.run(context, (manager) =>
      this.drafts.beginWith(manager, context, content),
    );
    return { ...view, draftId };
  }

  private content(
    { scales, nodes }: QuestionnaireReading,
    { key = '', danish = '', english = '', plugin = '' }: ReadQuestionnaire,
  ): Model {
    const title = { da: danish, en: english };
    const content: Model = { ...this.drafts.empty(plugin), key, title, scales, nodes };
    if (Buffer.byteLength(JSON.stringify(content)) > formatLimits.bytes)
      throw new Problem('draft-too-large');
    const fault = draftFault(content);
    if (fault) throw new Error(`A questionnaire was read as what is no draft: ${fault.join('/')}`);
    return content;
  }
}

function readingOf(
  { sheet, kind }: QuestionnaireFile,
  wish: ReadQuestionnaire,
): QuestionnaireReading {
  const { headings, column, language = 'da', order = 'detect', otherwise = 'steps', key } = wish;
  return readQuestionnaire(
    sheet,
    {
      headings: headings ?? proposedHeadings(sheet),
      uses: column ? usesOf(column) : null,
      ...{ language, order, otherwise },
    },
    kind === 'csv' ? 'questionnaire.csv' : 'questionnaire.xlsx',
    key === undefined ? [] : [key],
  );
}

/** What was chosen, as `4:question` with places from 1. */
const usesOf = (columns: readonly string[]): Map<number, ColumnUse> =>
  new Map(
    columns.flatMap((column): [number, ColumnUse][] => {
      const [place, name] = column.split(':');
      const use = columnUses.find((one) => one === name);
      return use ? [[Number(place) - 1, use]] : [];
    }),
  );

const faulty = ({ findings, sheet }: QuestionnaireView): Problem =>
  new Problem('questionnaire-faulty', {}, [], {
    errors: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ line, column, code, message }) => ({
        path: `${sheet}!${column}${line}`,
        ...{ code, message },
      })),
  });
