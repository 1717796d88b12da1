import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type ColumnUse,
  columnUses,
  answerOrders,
  type AnswerOrder,
  plainAnswers,
  type PlainAnswer,
} from '@erfa/model-format';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { Trimmed } from '../../http/readable-input';
import {
  encodings,
  limits,
  tableKinds,
  type Encoding,
  type TableKind,
} from '../../spreadsheets/table';
import { modelFileWays } from '../files/files.views';
import { severities } from '../trying.views';

const languages = ['da', 'en'] as const;
const isWanted =
  (field: keyof ReadQuestionnaire) =>
  (wish: ReadQuestionnaire): boolean =>
    wish.way === 'all' || wish[field] !== undefined;

/** How an old questionnaire is read, and what is done with it. */
export class ReadQuestionnaire {
  @ApiProperty({
    enum: modelFileWays,
    enumName: 'ModelFileWay',
    description: '`preview` changes nothing; `all` makes a draft of everything, or nothing.',
  })
  @IsIn(modelFileWays)
  way!: (typeof modelFileWays)[number];
  @ApiPropertyOptional({
    maxLength: 255,
    description: 'A sheet of the workbook; without it the first that has anything in it.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(255)
  sheet?: string;
  @ApiPropertyOptional({
    minimum: 1,
    description: 'The row of the headings. Where it is left out, the one that seems to be it.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  headings?: number;
  @ApiPropertyOptional({
    type: [String],
    description: `What each column is, as \`4:question\`, counted from 1; a column that is not named is not read. Where it is left out, what the columns seem to be. One of: ${columnUses.join(', ')}.`,
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(limits.columns)
  @Matches(new RegExp(`^[1-9]\\d{0,2}:(?:${columnUses.join('|')})$`), { each: true })
  column?: string[];
  @ApiPropertyOptional({
    enum: languages,
    enumName: 'QuestionnaireLanguage',
    description: 'The language that it is written in; Danish unless it is said.',
  })
  @IsOptional()
  @IsIn(languages)
  language?: (typeof languages)[number];
  @ApiPropertyOptional({
    enum: answerOrders,
    enumName: 'AnswerOrder',
    description:
      'Which end of a list of answers counts the least: as its words say, its first, its last.',
  })
  @IsOptional()
  @IsIn(answerOrders)
  order?: AnswerOrder;
  @ApiPropertyOptional({
    enum: plainAnswers,
    enumName: 'PlainAnswer',
    description: 'How a question is answered that has no answers; in five steps unless it is said.',
  })
  @IsOptional()
  @IsIn(plainAnswers)
  otherwise?: PlainAnswer;
  @ApiPropertyOptional({
    ...{ maxLength: 100, pattern: '^[a-z0-9]+(?:[-_.][a-z0-9]+)*$' },
    description: 'The key of the draft. Needed with `all`.',
  })
  @ValidateIf(isWanted('key'))
  @MaxLength(100)
  @Matches(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/)
  key?: string;
  @ApiPropertyOptional({
    ...{ minLength: 1, maxLength: 300 },
    description: 'The title of the draft in Danish. Needed with `all`.',
  })
  @ValidateIf(isWanted('danish'))
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  danish?: string;
  @ApiPropertyOptional({ maxLength: 300, description: 'The same in English; may come later.' })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(300)
  english?: string;
  @ApiPropertyOptional({
    maxLength: 100,
    description: 'The id of the plugin that scores it. Needed with `all`.',
  })
  @ValidateIf(isWanted('plugin'))
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  plugin?: string;
}

/** A column below its heading. */
export class QuestionnaireColumnView {
  @ApiProperty({ description: 'From 1.' }) place!: number;
  @ApiProperty({ description: 'As spreadsheets call it: A, B, C.' }) name!: string;
  @ApiProperty({ description: 'Empty where it has none.' }) heading!: string;
  @ApiProperty({
    type: [String],
    description: 'Its first different values, at most three, with `↵` for line breaks.',
  })
  examples!: string[];
  @ApiProperty({ description: 'How many rows have something in it.' }) filled!: number;
  @ApiProperty({ enum: columnUses, enumName: 'ColumnUse', description: 'What it is read as.' })
  use!: ColumnUse;
  @ApiProperty({ enum: columnUses, enumName: 'ColumnUse', description: 'What it seems to be.' })
  proposed!: ColumnUse;
  @ApiProperty({
    enum: ['heading', 'contents'],
    enumName: 'ProposedBy',
    nullable: true,
    description: 'What says what it seems to be; null where nothing does.',
  })
  proposedBy!: 'heading' | 'contents' | null;
}

/** One of the first rows, to choose the headings among. */
export class QuestionnaireRowView {
  @ApiProperty({ description: 'As spreadsheets number it.' }) line!: number;
  @ApiProperty({ description: 'How it begins.' }) text!: string;
}

/** A group or a question, as the draft will have it. */
export class QuestionnaireNodeView {
  @ApiProperty({ enum: ['group', 'question'], enumName: 'QuestionnaireNodeKind' })
  kind!: 'group' | 'question';
  @ApiProperty({ description: 'How many groups it stands in.' }) depth!: number;
  @ApiProperty() title!: string;
  @ApiProperty({
    type: [String],
    description: 'Of a question, its answers from the lowest; at most seven.',
  })
  answers!: string[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of a question, the kind of its scale.',
  })
  scale!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The row of a question.' })
  line!: number | null;
}

/** Something that is wrong with a questionnaire, or worth knowing, and what to do about it. */
export class QuestionnaireFindingView {
  @ApiProperty({ description: 'A stable code, as docs/model-format.md lists them.' }) code!: string;
  @ApiProperty({ enum: severities, enumName: 'FindingSeverity' })
  severity!: (typeof severities)[number];
  @ApiProperty({ description: 'As spreadsheets number it.' }) line!: number;
  @ApiProperty({ description: 'As spreadsheets call it.' }) column!: string;
  @ApiProperty({ description: 'The column’s heading; empty where it has none.' }) heading!: string;
  @ApiProperty() message!: string;
}

/** How many findings of each kind there are, all of them counted. */
export class FindingCountsView {
  @ApiProperty() error!: number;
  @ApiProperty() warning!: number;
  @ApiProperty() note!: number;
}

/** What is not read. */
export class QuestionnaireLeftOutView {
  @ApiProperty({ description: 'Rows below the headings without a question.' }) rows!: number;
  @ApiProperty({ type: [Number], description: 'The first hundred of them.' }) lines!: number[];
  @ApiProperty({ description: 'Rows above the headings.' }) above!: number;
  @ApiProperty({ type: [String], description: 'Columns with something in them: `C · Noter`.' })
  columns!: string[];
}

/** What an old questionnaire says, and what became of it. */
export class QuestionnaireView {
  @ApiProperty({ enum: tableKinds, enumName: 'TableKind' }) kind!: TableKind;
  @ApiProperty({ enum: encodings, enumName: 'Encoding', nullable: true })
  encoding!: Encoding | null;
  @ApiProperty({ type: [String], description: 'The sheets of a workbook; none for CSV.' })
  sheets!: string[];
  @ApiProperty({ description: 'The sheet that was read; empty for CSV.' }) sheet!: string;
  @ApiProperty({ description: 'The row of the headings.' }) headings!: number;
  @ApiProperty({ type: [QuestionnaireRowView], description: 'The first twenty.' })
  firstRows!: QuestionnaireRowView[];
  @ApiProperty({ type: [QuestionnaireColumnView] }) columns!: QuestionnaireColumnView[];
  @ApiProperty() questionCount!: number;
  @ApiProperty() groupCount!: number;
  @ApiProperty({ description: 'Different ways in which questions are answered.' })
  scaleCount!: number;
  @ApiProperty({ type: QuestionnaireLeftOutView }) leftOut!: QuestionnaireLeftOutView;
  @ApiProperty({ type: [QuestionnaireNodeView], description: 'The first sixty.' })
  nodes!: QuestionnaireNodeView[];
  @ApiProperty({
    type: [QuestionnaireFindingView],
    description: 'From the top down, at most 200; where there are more, errors before the others.',
  })
  findings!: QuestionnaireFindingView[];
  @ApiProperty({ type: FindingCountsView }) findingCounts!: FindingCountsView;
  @ApiProperty({ description: 'Whether a draft can be made of it, for all that is said here.' })
  readable!: boolean;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The draft that was made; null in a preview.',
  })
  draftId!: string | null;
}
