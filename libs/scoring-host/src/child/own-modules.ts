import { registerHooks } from 'node:module';

/** Files a plugin may be made of. */
const modules = /\.m?js$/u;
const data = /\.json$/u;

/**
 * From now on modules come from the plugin's folder alone, as ECMAScript modules or JSON: no Node
 * built-ins, no packages from elsewhere, no CommonJS (its wrapper hands out the loader), no addons, no
 * WebAssembly.
 *
 * @param folder the folder as a file URL that ends with a slash
 */
export function ownModulesAlone(folder: string): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const refuse = (why: string): never => {
        throw new Error(`${JSON.stringify(specifier.slice(0, 200))} cannot be imported: ${why}`);
      };
      const relative = specifier.startsWith('./') || specifier.startsWith('../');
      if (!relative && !specifier.startsWith(folder))
        refuse('a plugin imports files of its own folder, by relative paths');
      if (!modules.test(specifier) && !data.test(specifier))
        refuse('only .mjs, .js and .json can be');
      const found = next(specifier, context);
      const [file = ''] = found.url.split(/[?#]/u);
      if (!file.startsWith(folder)) refuse('it lies outside the plugin’s folder');
      return found;
    },
    load: (url, context, next) => {
      const [file = ''] = url.split(/[?#]/u);
      return next(url, { ...context, format: data.test(file) ? 'json' : 'module' });
    },
  });
}
