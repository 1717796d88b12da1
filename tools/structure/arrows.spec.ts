import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const environment = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' };

interface Room {
  name: string;
  folder: string;
  layer: string;
  /** What others write to import it; null for rooms that nobody can import by name. */
  importedAs: string | null;
}

interface Layers {
  layers: Record<string, { may: string[]; npm: string[] | null; banned?: string[] }>;
  pureLayers: string[];
}

const { paths } = (
  JSON.parse(fs.readFileSync(path.join(root, 'tsconfig.base.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, string[]> };
  }
).compilerOptions;

/** Making the graph is part of the test: without a fresh one the rule about rooms allows everything in silence. */
function roomsOfGraph(): Room[] {
  const file = path.join(root, 'tmp', `graph-${process.pid}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  execFileSync(
    process.execPath,
    [path.join(root, 'node_modules/nx/dist/bin/nx.js'), 'graph', `--file=${file}`],
    { cwd: root, env: environment, stdio: 'ignore' },
  );
  const { graph } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    graph: { nodes: Record<string, { data: { root: string; tags?: string[] } }> };
  };
  fs.rmSync(file);
  return Object.entries(graph.nodes)
    .filter(([, { data }]) => data.root !== '.')
    .map(([name, { data }]) => ({
      name,
      folder: data.root,
      layer:
        (data.tags ?? []).find((tag) => tag.startsWith('layer:'))?.slice('layer:'.length) ?? '',
      importedAs:
        Object.entries(paths).find(([, [target]]) => target?.startsWith(`./${data.root}/`))?.[0] ??
        null,
    }));
}

function tryAll(attempts: { file: string; code: string }[]): string[][] {
  const said = execFileSync(process.execPath, [path.join(root, 'tools/structure/try-arrows.mjs')], {
    cwd: root,
    env: environment,
    input: JSON.stringify(attempts),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return JSON.parse(said) as string[][];
}

const sourceOf = (room: Room): string =>
  path.join(room.folder, room.layer === 'tools' ? 'arrow-trial.ts' : 'src/arrow-trial.ts');
const boundary = '@nx/enforce-module-boundaries';

describe('the arrows of the house', () => {
  let rooms: Room[];
  let writers: Room[];
  let table: Layers;

  beforeAll(async () => {
    rooms = roomsOfGraph();
    // What is generated is not linted; its room is imported, and imports only what its generator writes.
    writers = rooms.filter(({ layer }) => layer !== 'client');
    table = (await import('./arrows.mjs')) as unknown as Layers;
  });

  it('has every folder with a project file in the graph, each in one known layer', () => {
    const tracked = execFileSync(
      'git',
      ['ls-files', '--cached', '--others', '--exclude-standard', '*project.json'],
      { cwd: root, encoding: 'utf8' },
    )
      .split('\n')
      .filter((file) => file.endsWith('/project.json'))
      .map((file) => path.dirname(file));
    expect(rooms.map(({ folder }) => folder).sort()).toEqual(tracked.sort());
    expect(rooms.filter(({ layer }) => !(layer in table.layers))).toEqual([]);
  });

  it('refuses every forbidden arrow between rooms and lets every allowed one pass', () => {
    const trials = writers.flatMap((from) =>
      rooms
        .filter((to) => to !== from && to.importedAs !== null)
        .map((to) => ({
          from,
          to,
          allowed: table.layers[from.layer]?.may.includes(to.layer) ?? false,
          file: sourceOf(from),
          code: `import type * as other from '${to.importedAs ?? ''}';\nexport type Other = typeof other;\n`,
        })),
    );
    expect(trials.length).toBeGreaterThan(rooms.length);
    const wrong = tryAll(trials).flatMap((rules, index) => {
      const trial = trials[index];
      if (!trial) return [];
      const refused = rules.includes(boundary);
      return refused === trial.allowed
        ? [`${trial.from.name} → ${trial.to.name}: ${refused ? 'refused' : 'allowed'}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it('refuses the inside of the apps to everyone', () => {
    const trials = writers
      .filter(({ layer }) => layer !== 'api')
      .map((from) => ({
        from,
        file: sourceOf(from),
        code: `import type * as other from '${path.relative(path.dirname(sourceOf(from)), 'apps/api/src/config')}';\nexport type Other = typeof other;\n`,
      }));
    const passed = tryAll(trials).flatMap((rules, index) =>
      rules.includes(boundary) ? [] : [trials[index]?.from.name],
    );
    expect(passed).toEqual([]);
  });

  it('refuses packages that a room may not use, and lets the listed ones pass', () => {
    const trials = writers.flatMap((from) => {
      const rule = table.layers[from.layer];
      if (!rule) return [];
      const listed = (rule.npm ?? []).filter((name) => !name.includes('*') && isInstalled(name));
      const refused = [
        ...(rule.npm === null ? [] : ['typeorm', 'echarts']),
        ...(rule.banned ?? []).filter((name) => !name.includes('*')),
        ...(rule.banned ?? [])
          .filter((name) => name.includes('*'))
          .map((name) => name.replace('*', name.startsWith('@nestjs') ? 'common' : 'core')),
      ];
      return [
        ...listed.map((name) => ({ name, allowed: true })),
        ...refused.map((name) => ({ name, allowed: false })),
      ].map((trial) => ({
        ...trial,
        from,
        file: sourceOf(from),
        code: `import type * as other from '${trial.name}';\nexport type Other = typeof other;\n`,
      }));
    });
    const wrong = tryAll(trials).flatMap((rules, index) => {
      const trial = trials[index];
      return trial && rules.includes(boundary) === trial.allowed
        ? [`${trial.from.name} → ${trial.name}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it('keeps clock, chance, process and Node out of the pure rooms', () => {
    const pure = rooms.filter(({ layer }) => table.pureLayers.includes(layer));
    expect(pure.length).toBeGreaterThan(0);
    const impure = [
      'export const now = (): number => Date.now();',
      'export const luck = (): number => Math.random();',
      `export const home = (): string => String(process.cwd());`,
      `export const ask = (): unknown => fetch('x');`,
      `import * as fs from 'node:fs';\nexport const x = fs;`,
    ];
    const trials = pure.flatMap((from) =>
      impure.map((code) => ({ from, file: sourceOf(from), code: `${code}\n` })),
    );
    const passed = tryAll(trials).flatMap((rules, index) =>
      rules.some((rule) => rule.includes('no-restricted'))
        ? []
        : [`${trials[index]?.from.name ?? ''}: ${trials[index]?.code ?? ''}`],
    );
    expect(passed).toEqual([]);
  });

  it('lets nobody but persistence/ reach the bare database', () => {
    const attempts = [
      `import { DataSource } from 'typeorm';\nexport const x = DataSource;\n`,
      `import { InjectDataSource } from '@nestjs/typeorm';\nexport const x = InjectDataSource;\n`,
      `import pg from 'pg';\nexport const x = pg;\n`,
    ];
    const outside = tryAll(
      attempts.map((code) => ({ file: 'apps/api/src/organisations/arrow-trial.ts', code })),
    );
    expect(
      outside.every((rules) => rules.includes('@typescript-eslint/no-restricted-imports')),
    ).toBe(true);
    const inside = tryAll(
      attempts.map((code) => ({ file: 'apps/api/src/persistence/arrow-trial.ts', code })),
    );
    expect(inside.flat()).toEqual([]);
  });

  it('finds a circle of imports', () => {
    const folder = fs.mkdtempSync(path.join(root, 'libs/domain/src/circle-'));
    try {
      fs.writeFileSync(
        path.join(folder, 'a.ts'),
        `import { b } from './b';\nexport const a = (): unknown => b;\n`,
      );
      fs.writeFileSync(
        path.join(folder, 'b.ts'),
        `import { a } from './a';\nexport const b = (): unknown => a;\n`,
      );
      const file = path.relative(root, path.join(folder, 'a.ts'));
      const [rules] = tryAll([{ file, code: fs.readFileSync(path.join(folder, 'a.ts'), 'utf8') }]);
      expect(rules).toContain('import-x/no-cycle');
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});

function isInstalled(name: string): boolean {
  return fs.existsSync(path.join(root, 'node_modules', name));
}
