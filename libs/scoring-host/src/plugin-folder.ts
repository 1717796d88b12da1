import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  apiVersion,
  canonicalJson,
  checkManifest,
  type PluginManifest,
  type ScoringPlugin,
} from '@erfa/scoring-sdk';
import semver from 'semver';
import type { PluginFault, PluginFaultCode } from './faults';
import { manifestLabelFaults } from './plain-labels';
import { contentsOf } from './plugin-contents';

/** A manifest file larger than this is not read. */
const manifestBytes = 500_000;

/** A plugin whose manifest was read and found good; its code has not run. */
export interface FoundPlugin {
  readonly folder: string;
  readonly manifest: PluginManifest;
  /** The module to load, absolute. */
  readonly entry: string;
  /** The hash of everything in the folder, for a stranger's; of plugins that ship with the host none is made. */
  readonly hash?: string;
}

/** How much is asked of a folder before it is taken for a plugin's. */
export interface FolderReadingRules {
  /** Ids that are taken already, by plugins read before. */
  readonly taken?: readonly string[];
  /** A stranger's folder: its contents are bounded and hashed, its texts are plain. */
  readonly stranger?: boolean;
}

/** What reading a list of folders came to. */
export interface FolderReading {
  readonly found: readonly FoundPlugin[];
  readonly faults: readonly PluginFault[];
}

/**
 * Reads and checks the manifests of a list of plugin folders, before a line of their code runs. Every
 * fault of every plugin is reported; the good ones come in the order of the list.
 */
export function readPluginFolders(
  folders: readonly string[],
  { taken = [], stranger = false }: FolderReadingRules = {},
): FolderReading {
  const found: FoundPlugin[] = [];
  const faults: PluginFault[] = [];
  for (const folder of folders) {
    const report = (
      code: PluginFaultCode,
      detail: string,
      plugin = path.basename(folder),
    ): void => {
      faults.push({ code, folder, plugin, detail });
    };
    const before = faults.length;
    // What lies in the folder is looked at before any of it is read.
    const contents = stranger ? contentsOf(folder) : null;
    const manifest = contents?.ok === false ? undefined : readManifest(folder, report);
    if (contents?.ok === false) for (const fault of contents.faults) report('folder-unfit', fault);
    if (!manifest) continue;
    const { id } = manifest;
    if (stranger)
      for (const fault of manifestLabelFaults(manifest)) report('label-unsafe', fault, id);
    if (!understands(manifest.apiVersion)) {
      report('api-version', `written for ${manifest.apiVersion}; this host has ${apiVersion}`, id);
    }
    if (taken.includes(id) || found.some((other) => other.manifest.id === id)) {
      report('id-taken', `another plugin before it is named ${id}`, id);
    }
    const entry = path.join(folder, manifest.entry);
    if (!statSync(entry, { throwIfNoEntry: false })?.isFile()) {
      report('entry-missing', `${manifest.entry} is not there`, id);
    }
    if (faults.length > before) continue;
    const hash = contents?.ok === true ? { hash: contents.hash } : {};
    found.push({ folder, manifest, entry, ...hash });
  }
  return { found, faults };
}

/** A host understands plugins of its own major version, up to its own minor one. */
function understands(wanted: string): boolean {
  return (
    semver.valid(wanted) !== null &&
    semver.major(wanted) === semver.major(apiVersion) &&
    semver.lte(wanted, apiVersion)
  );
}

function readManifest(
  folder: string,
  report: (code: PluginFaultCode, detail: string, plugin?: string) => void,
): PluginManifest | undefined {
  const file = path.join(folder, 'plugin.json');
  let text: string;
  try {
    if (statSync(file).size > manifestBytes) {
      report('manifest-invalid', `plugin.json is larger than ${manifestBytes} bytes`);
      return undefined;
    }
    text = readFileSync(file, 'utf8');
  } catch (error) {
    report('manifest-missing', String(error));
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    const faults = checkManifest(value);
    const id = (value as { readonly id?: unknown } | null)?.id;
    const name = typeof id === 'string' ? id : undefined;
    for (const { path: at, expected } of faults)
      report('manifest-invalid', `${at}: ${expected}`, name);
    return faults.length === 0 ? (value as PluginManifest) : undefined;
  } catch (error) {
    report('manifest-invalid', String(error));
    return undefined;
  }
}

/** A loaded plugin, or the fault that kept it from being one. */
export type Loaded =
  | { readonly ok: true; readonly plugin: ScoringPlugin }
  | { readonly ok: false; readonly fault: PluginFault };

/** Loads the module of a plugin whose manifest is good. For plugins whose authors are trusted. */
export async function loadPlugin(found: FoundPlugin): Promise<Loaded> {
  const { folder, manifest, entry } = found;
  const fault = (code: PluginFaultCode, detail: string): Loaded => ({
    ok: false,
    fault: { code, folder, plugin: manifest.id, detail },
  });
  let exported: unknown;
  try {
    const module = (await import(pathToFileURL(entry).href)) as { readonly default?: unknown };
    exported = module.default;
  } catch (error) {
    return fault('load-failed', String(error));
  }
  const plugin = exported as Partial<ScoringPlugin> | null | undefined;
  if (typeof plugin?.prepare !== 'function' || typeof plugin.manifest !== 'object') {
    return fault('not-a-plugin', 'the default export has no manifest and prepare');
  }
  if (canonicalJson(plugin.manifest) !== canonicalJson(manifest)) {
    return fault('manifest-differs', 'the module carries another manifest than plugin.json');
  }
  return { ok: true, plugin: plugin as ScoringPlugin };
}
