// The name of a new plugin: what it may be, and the forms it takes in files.

/** The words of the template that stand for the new plugin's names. */
export const placeholders = { id: 'my-kind', title: 'My kind', variable: 'myKind' };

/**
 * The forms of a plugin's name.
 *
 * @param {string | undefined} id lower-case words with hyphens
 * @param {readonly string[]} taken ids that other plugins have
 * @returns {{ id: string, title: string, variable: string }}
 * @throws {Error} saying what is wrong with the name and what would do
 */
export function namesOf(id, taken) {
  if (!id) throw new Error('The plugin needs a name, such as my-kind.');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Error(
      `"${id}" cannot be a plugin's name: lower-case letters and digits, words joined by hyphens, a letter first, such as my-kind.`,
    );
  if (id.length > 50)
    throw new Error(`"${id}" is too long for a plugin's name: 50 characters at most.`);
  if (taken.includes(id))
    throw new Error(`"${id}" is taken by a plugin that ships with Erfa. Choose another name.`);
  const words = id.split('-');
  const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    id,
    title: [capital(words[0]), ...words.slice(1)].join(' '),
    variable: [words[0], ...words.slice(1).map(capital)].join(''),
  };
}
