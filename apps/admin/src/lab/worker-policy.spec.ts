import { isOwnWorker } from './worker-policy';

describe('the scripts that a page may start', () => {
  it('are the workers that were built with it, and nothing else', () => {
    const origin = 'https://erfa.example';
    for (const own of ['/worker-P55NYTIB.js', `${origin}/worker-AB.js`])
      expect([own, isOwnWorker(own, origin)]).toEqual([own, true]);
    for (const other of [
      'https://elsewhere.example/worker-AB.js',
      '//elsewhere.example/worker-AB.js',
      '/main-AB.js',
      '/files/worker-AB.js',
      'data:text/javascript,alert(1)',
      '/worker-AB.js/../evil',
      'blob:https://erfa.example/1',
    ])
      expect([other, isOwnWorker(other, origin)]).toEqual([other, false]);
  });
});
