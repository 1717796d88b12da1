import { ScoringError } from './faults';
import { hostilePlugins } from './testing/hostile-plugins';
import { modelOn, PluginPlace, strangeHost } from './testing/strange-plugins';

const sheet = { answers: { a: { state: 'answered', value: 5 } as const } };

describe('a hostile plugin costs its own call an error', () => {
  const place = new PluginPlace();
  afterAll(() => place.clear());

  it('comes in at least fifty kinds, and each is told apart', () => {
    expect(hostilePlugins.length).toBeGreaterThanOrEqual(50);
    expect(new Set(hostilePlugins.map(({ name }) => name)).size).toBe(hostilePlugins.length);
  });

  it.each(hostilePlugins)(
    'one that $name: $code',
    async (plugin) => {
      const { host, runner, id } = strangeHost(place.plugin(plugin));
      const began = performance.now();
      try {
        const outcome = await host.score(modelOn(id), sheet, { kept: true }).then(
          ({ root }) => ({ code: null, details: String(root.value) }),
          (error: unknown) => {
            if (!(error instanceof ScoringError)) throw error;
            return { code: error.code, details: error.details.join('\n') };
          },
        );
        expect(outcome).toMatchObject({ code: plugin.code });
        if (plugin.says) expect(outcome.details).toMatch(plugin.says);
        expect(({} as { polluted?: true }).polluted).toBeUndefined();
        // A loop takes one deadline and a start, and no more: nobody waits for it twice.
        expect(performance.now() - began).toBeLessThan(15_000);
      } finally {
        runner.end();
      }
    },
    30_000,
  );
});
