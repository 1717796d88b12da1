import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { icons } from './outlines';

describe('icons', () => {
  it('carries no outline that nobody uses', () => {
    const sources = join(import.meta.dirname, '..');
    const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|html)$/.test(file) && !/spec|outlines/.test(file))
      .map((file) => readFileSync(join(sources, file), 'utf8'))
      .join('\n');
    const unused = Object.keys(icons).filter(
      (name) => !code.includes(`name="${name}"`) && !code.includes(`'${name}'`),
    );
    expect(unused).toEqual([]);
  });
});
