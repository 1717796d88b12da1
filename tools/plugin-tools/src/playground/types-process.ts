// Checks the author's types beside the playground, which goes on answering meanwhile: node types-process.mjs, in the author's folder.
import { checkTypes } from '../compile';
import { authorProject } from '../project';

process.stdout.write(JSON.stringify(checkTypes(authorProject(process.cwd()))));
