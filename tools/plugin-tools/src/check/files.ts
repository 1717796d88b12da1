import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentLimits } from '@erfa/scoring-host';
import type { PluginManifest } from '@erfa/scoring-sdk';
import ts from 'typescript';
import type { Problem } from '../problem';
import { fileProblem, type Finding, finding } from './acceptance';

/** Bytes of the module that is loaded, at most. */
const longestEntry = 2_000_000;

interface Listed {
  readonly name: string;
  readonly kind: 'file' | 'link' | 'other';
  readonly bytes: number;
}

/** All that is not a folder, by name. Links are not followed: what they lead to is not the plugin's. */
function listFolder(folder: string, below = ''): Listed[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .flatMap((entry): Listed[] => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return listFolder(folder, name);
      const kind = entry.isSymbolicLink() ? 'link' : entry.isFile() ? 'file' : 'other';
      return [{ name, kind, bytes: lstatSync(path.join(folder, name)).size }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether the folder holds plain files of a sensible number and size, and nothing that does not belong there. */
export function checkFiles(folder: string, manifest: PluginManifest): Finding {
  const files = listFolder(folder);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const problems: Problem[] = files.flatMap(({ name, kind }) => {
    if (kind !== 'file')
      return [
        fileProblem(
          name,
          'file-kind',
          'a plugin holds plain files; this is a link or something else',
        ),
      ];
    if (name.split('/').includes('node_modules')) {
      return [
        fileProblem(
          name,
          'file-packages',
          'a plugin carries no packages; build it into one module',
        ),
      ];
    }
    return /\.(node|so|dll|dylib|exe)$/.test(name)
      ? [fileProblem(name, 'file-native', 'a plugin holds no machine code')]
      : [];
  });
  const entry = files.find(({ name }) => name === manifest.entry);
  if (!entry) {
    problems.push(
      fileProblem(
        'plugin.json',
        'entry-missing',
        `the entry ${manifest.entry} is not in the folder; build the plugin first`,
      ),
    );
  } else if (entry.bytes > longestEntry) {
    problems.push(
      fileProblem(entry.name, 'entry-large', `${entry.bytes} bytes; ${longestEntry} are allowed`),
    );
  }
  if (files.length > contentLimits.files) {
    problems.push(
      fileProblem('.', 'files-many', `${files.length} files; ${contentLimits.files} are allowed`),
    );
  }
  if (bytes > contentLimits.bytes) {
    problems.push(
      fileProblem('.', 'files-large', `${bytes} bytes; ${contentLimits.bytes} are allowed`),
    );
  }
  return finding(
    'files',
    { files: files.length, bytes, entryBytes: entry?.bytes ?? null },
    problems.slice(0, 50),
  );
}

/**
 * Whether the modules of the folder import nothing but each other. What is put together while it runs
 * (`import(name)`) is a problem too, for nobody can tell what it is; how a running plugin is kept from the
 * rest of the machine is the business of isolation, not of this list.
 */
export function checkImports(folder: string): Finding {
  const modules = listFolder(folder).filter(
    ({ name, kind }) => kind === 'file' && /\.[cm]?js$/.test(name),
  );
  const names: string[] = [];
  const problems = modules.flatMap(({ name }) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
    const placeOf = (offset: number): { line: number; column: number } => {
      const { line, character } = source.getLineAndCharacterOfPosition(offset);
      return { line: line + 1, column: character + 1 };
    };
    const wrong: Problem[] = [];
    const look = (node: ts.Node): void => {
      const dynamic =
        ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
      const specifier = dynamic
        ? node.arguments[0]
        : ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
          ? node.moduleSpecifier
          : undefined;
      if (specifier) {
        const named = ts.isStringLiteralLike(specifier) ? specifier.text : null;
        if (named !== null) names.push(named);
        const start = source.text.indexOf(specifier.getFullText(source).trim(), specifier.pos);
        if (named === null || !inFolder(folder, name, named)) {
          const what =
            named === null
              ? 'an import whose name is put together as it runs'
              : `the import of ${named}`;
          const message = `${what} leads out of the plugin; it runs alone. Build everything into its modules`;
          wrong.push({ file: name, ...placeOf(start), code: 'import-unknown', message });
        }
      }
      ts.forEachChild(node, look);
    };
    look(source);
    return wrong;
  });
  return finding(
    'imports',
    { modules: modules.length, imports: [...new Set(names)].sort() },
    problems.slice(0, 50),
  );
}

function inFolder(folder: string, from: string, specifier: string): boolean {
  if (!/^\.{1,2}\//.test(specifier)) return false;
  const file = path.resolve(folder, path.dirname(from), specifier);
  return !path.relative(path.resolve(folder), file).startsWith('..');
}
