// Type-checks one room and leaves a report: node tools/check/types.mjs ROOM TSCONFIG...
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { writeReport } from './report.mjs';

const [room, ...projects] = process.argv.slice(2);
const tsc = path.resolve(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
const failed = projects.filter(
  (project) =>
    spawnSync(process.execPath, [tsc, '-p', project, '--noEmit'], { stdio: 'inherit' }).status !==
    0,
).length;
writeReport('types', room, { passed: projects.length - failed, failed });
process.exit(failed > 0 ? 1 : 0);
