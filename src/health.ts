import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { ConfigError } from './config.ts';
import type { Answered } from './dispatch.ts';
import type { LibraryStore } from './library/store.ts';

/** The program's pulse over HTTP: /healthz while it lives, /readyz while it answers, /metrics for Prometheus, without anyone's id. */
export interface Health {
  /** The port that was asked for, or the free one that 0 found. */
  readonly port: number;
  observe(answered: Answered): void;
  stop(): void;
}

/** Serves the pulse on `port` of every interface; rejects with a ConfigError when the port cannot be opened. */
export async function startHealth(port: number, store: LibraryStore, isReady: () => boolean): Promise<Health> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answers = new Counter({
    name: 'summit_answers_total',
    help: 'Answers',
    labelNames: ['command', 'face', 'result'],
    registers,
  });
  const seconds = new Histogram({
    name: 'summit_answer_seconds',
    help: 'Time to an answer',
    buckets: [0.001, 0.01, 0.1, 1, 3],
    registers,
  });
  new Gauge({
    name: 'summit_articles',
    help: 'Articles in use',
    registers,
    collect() {
      this.set(store.current.articles.length);
    },
  });
  const server = createServer(async ({ url }, response) => {
    const ready = isReady();
    if (url === '/healthz') response.end('ok\n');
    else if (url === '/readyz')
      response.writeHead(ready ? 200 : 503).end(ready ? 'ready\n' : 'not connected to Discord\n');
    else if (url === '/metrics') response.setHeader('content-type', registry.contentType).end(await registry.metrics());
    else response.writeHead(404).end('try /healthz, /readyz or /metrics\n');
  });
  await new Promise<void>((resolve, reject) => {
    const refuse = ({ message }: Error) => reject(new ConfigError(`HEALTH_PORT ${port} cannot be opened: ${message}.`));
    server.once('error', refuse).listen(port, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    observe({ command, face, result, ms }) {
      answers.inc({ command, face, result });
      seconds.observe(ms / 1000);
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
