/**
 * The rooms of the house and the arrows between them: docs/architecture.md as data.
 * ESLint enforces it (eslint.config.mjs); tools/structure/arrows.spec.ts tries every forbidden and every allowed arrow.
 *
 * `may`: the layers a room may import. `npm`: packages it may import; `null` means any but those in `banned`.
 */
export const layers = {
  domain: { may: ['sdk'], npm: [] },
  sdk: { may: [], npm: [] },
  plugin: { may: ['sdk'], npm: [] },
  rules: { may: ['domain'], npm: [] },
  lab: { may: ['sdk', 'domain', 'rules'], npm: [] },
  format: { may: ['sdk'], npm: ['yaml', 'ajv'] },
  host: { may: ['sdk'], npm: ['semver'] },
  data: { may: [], npm: [] },
  client: { may: [], npm: ['@angular/*', 'rxjs', 'tslib'] },
  api: {
    may: ['domain', 'rules', 'lab', 'format', 'host', 'sdk'],
    npm: null,
    banned: ['@angular/*'],
  },
  admin: {
    may: ['client', 'domain', 'rules', 'lab', 'sdk', 'plugin'],
    npm: null,
    banned: ['@nestjs/*', 'typeorm', 'pg'],
  },
  // fflate opens a workbook and shuts it again, as whoever changes a cell does.
  e2e: { may: [], npm: ['@playwright/test', 'axe-core', '@sparticuz/chromium', 'fflate'] },
  tools: {
    may: ['domain', 'sdk', 'plugin', 'rules', 'lab', 'format', 'host', 'data', 'client'],
    npm: null,
    banned: [],
  },
};

/** Layers without clock, chance, process or network: no `node:` built-ins and none of these globals. */
export const pureLayers = ['domain', 'sdk', 'plugin', 'rules', 'lab'];
export const impureGlobals = ['Date', 'process', 'fetch', 'setTimeout', 'setInterval', 'Buffer'];

/** The constraints in the form that `@nx/enforce-module-boundaries` reads. */
export const depConstraints = Object.entries(layers).map(([layer, { may, npm, banned }]) => ({
  sourceTag: `layer:${layer}`,
  onlyDependOnLibsWithTags: may.map((to) => `layer:${to}`),
  ...(npm ? { allowedExternalImports: npm } : {}),
  ...(banned?.length ? { bannedExternalImports: banned } : {}),
}));
