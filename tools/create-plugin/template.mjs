// Writes the template under the new plugin's names. The template is a plugin itself, tested as it stands: its names are the placeholders.
import fs from 'node:fs';
import path from 'node:path';
import { placeholders } from './names.mjs';

/** A text of the template with the new names in it. */
export function rename(text, names) {
  return text
    .replaceAll(placeholders.id, names.id)
    .replaceAll(placeholders.title, names.title)
    .replaceAll(placeholders.variable, names.variable);
}

/**
 * The files of a folder of the template, renamed.
 *
 * @param {string} folder the folder to read
 * @param {import('./names.mjs').PluginNames} names
 * @returns {{ name: string, text: string }[]} names relative to the folder, with `/`
 */
export function filesOf(folder, names) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      // npm leaves a .gitignore out of what it packs.
      const name = path
        .relative(folder, file)
        .replaceAll(path.sep, '/')
        .replace(/^gitignore$/, '.gitignore')
        // Nx takes every project.json for a room of the workspace.
        .replace('project.template.json', 'project.json');
      return { name: rename(name, names), text: rename(fs.readFileSync(file, 'utf8'), names) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
