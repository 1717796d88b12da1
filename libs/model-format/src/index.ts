/** Model, answer and golden files: reading, JSON Schema, findings with path and line, content hash. */
export { type AnswersReading, checkAnswers, readAnswers } from './answers-reader';
export { diffGolden, type GoldenDiff, type GoldenFile, type NamedCase } from './diff/golden-diff';
export { fileFinding, type FilePath, type Finding, findingsOf, formatFinding } from './finding';
export {
  type FiledGolden,
  type ModelFolder,
  readAnswersFile,
  readGoldenCases,
  readGoldenFile,
  readModelFolder,
  readText,
} from './folder';
export {
  checkGolden,
  type GoldenCase,
  type GoldenReading,
  type GoldenScore,
  readGolden,
} from './golden-reader';
export { limits } from './limits';
export { checkModel, type ModelCheck, type ModelFinding } from './model-check';
export { type FindingCode, findingCodes, messageOf } from './messages';
export { type LintContext, lintModel } from './lint/model-lint';
export type { KnownPlugin } from './lint/plugin-lint';
export { contentHash, type ModelReading, readModel } from './model-reader';
export { type FileFormat, fileFormats, writeModel, writeValue } from './model-writer';
export { proposedHeadings, type ProposedUse } from './questionnaire/propose';
export {
  type QuestionnaireReading,
  type QuestionnaireWish,
  readQuestionnaire,
} from './questionnaire/read-questionnaire';
export { beginning, type TableColumn } from './questionnaire/read-table';
export {
  type AnswerOrder,
  answerOrders,
  type ColumnUse,
  columnUses,
  type PlainAnswer,
  plainAnswers,
} from './questionnaire/uses';
export { schemas, type SchemaName } from './schema-check';
export { decodeText, type TextReading } from './yaml/decode';
export { modelFromSheets, type SheetsReading } from './workbook/read-sheets';
export { type ReadSheet, sheetNames, type WrittenSheetRows } from './workbook/sheets';
export { modelSheets } from './workbook/write-sheets';
