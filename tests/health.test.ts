import { afterEach, expect, test } from 'vitest';
import { type Health, startHealth } from '../src/health.ts';
import { openFolderStore } from '../src/library/folder-store.ts';
import { folderOf } from './factories.ts';

const store = await openFolderStore({ articles: await folderOf({ 'a.txt': 'They met.' }), knowledge: 'data' });
let health: Health;
afterEach(() => health.stop());

test('the pulse tells life, readiness and counts, and nobody’s name', async () => {
  let ready = false;
  health = await startHealth(0, store, () => ready);
  const at = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${health.port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  expect(await at('/healthz')).toMatchObject({ status: 200 });
  expect(await at('/readyz')).toMatchObject({ status: 503 });
  ready = true;
  expect(await at('/readyz')).toMatchObject({ status: 200 });
  expect(await at('/')).toMatchObject({ status: 404 });
  health.observe({ command: 'ask', face: 'server', result: 'found', ms: 2 });
  const { text } = await at('/metrics');
  expect(text).toContain('summit_answers_total{command="ask",face="server",result="found"} 1');
  expect(text).toContain('summit_articles 1');
  expect(text).toContain('process_resident_memory_bytes');
});
