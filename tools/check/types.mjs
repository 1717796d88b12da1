// Type-checks one room and leaves a report: node tools/check/types.mjs ROOM TSCONFIG...
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { writeReport } from './report.mjs';

const [room, ...projects] = process.argv.slice(2);
const modules = path.resolve(import.meta.dirname, '../../node_modules');
const tsc = path.join(modules, 'typescript/bin/tsc');
const ngc = path.join(modules, '@angular/compiler-cli/bundles/src/bin/ngc.js');
/** Angular's compiler checks the templates as well. */
const compilerFor = (project) =>
  fs.readFileSync(project, 'utf8').includes('angularCompilerOptions') ? ngc : tsc;
const failed = projects.filter(
  (project) =>
    spawnSync(process.execPath, [compilerFor(project), '-p', project, '--noEmit'], {
      stdio: 'inherit',
    }).status !== 0,
).length;
writeReport('types', room, { passed: projects.length - failed, failed });
process.exit(failed > 0 ? 1 : 0);
