// Lints one room and leaves a report: node tools/check/lint.mjs ROOM FOLDER
import { ESLint } from 'eslint';
import { writeReport } from './report.mjs';

const [room, folder] = process.argv.slice(2);
const eslint = new ESLint({ errorOnUnmatchedPattern: false });
const results = await eslint.lintFiles([folder]);
// A warning is an error that nobody has decided about yet.
const bad = results.filter((result) => result.errorCount + result.warningCount > 0);
writeReport('lint', room, { passed: results.length - bad.length, failed: bad.length });
if (bad.length > 0) {
  console.error((await eslint.loadFormatter('stylish')).format(bad));
  process.exit(1);
}
