import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PluginManifest } from '@erfa/scoring-sdk';
import { bundle } from './bundle';
import { type AuthorProject, readManifest } from './project';

/** Files of the author's that go beside the built plugin, where they are there. */
const companions = ['README.md', 'LICENSE'];

/** The contract's module in the author's own packages, and its version. */
export function contractOf(project: AuthorProject): {
  readonly file: string;
  readonly version: string;
} {
  const fromThere = createRequire(project.manifestFile);
  const manifest = fromThere.resolve('@erfa/scoring-sdk/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return { file: path.join(path.dirname(manifest), 'index.mjs'), version };
}

/** The plugin with the contract's code inside it, as the text of one module without imports. */
export function bundlePlugin(project: AuthorProject, sourceMap: boolean): string {
  const { id, version } = readManifest(project);
  const contract = contractOf(project);
  return bundle(project, {
    entry: project.source,
    inside: { '@erfa/scoring-sdk': contract.file },
    outside: [],
    sourceMap,
    banner: `${id} ${version}, with @erfa/scoring-sdk ${contract.version} (MPL-2.0) inside. Built by erfa-plugin from src/plugin.ts.`,
  });
}

/**
 * Builds what an Erfa is given: the manifest, one module, the example model with its golden cases, licence
 * and README.
 *
 * @throws ProblemsFound where something is wrong with manifest or source
 */
export function build(project: AuthorProject): PluginManifest {
  const manifest = readManifest(project);
  const text = bundlePlugin(project, false);
  rmSync(project.built, { recursive: true, force: true });
  mkdirSync(path.join(project.built, path.dirname(manifest.entry)), { recursive: true });
  writeFileSync(path.join(project.built, manifest.entry), text);
  copyFileSync(project.manifestFile, path.join(project.built, 'plugin.json'));
  for (const name of companions) {
    const file = path.join(project.root, name);
    if (existsSync(file)) copyFileSync(file, path.join(project.built, name));
  }
  if (existsSync(project.example)) {
    cpSync(project.example, path.join(project.built, 'example'), { recursive: true });
  }
  return manifest;
}
