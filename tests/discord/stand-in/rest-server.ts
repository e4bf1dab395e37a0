import { EventEmitter, once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Callback, Exchange } from './exchange.ts';
import { BOT_ID, botMessage, snowflake, user } from './payloads.ts';
import { brokenChoiceRules, brokenMessageRules, type SentBody } from './rules.ts';
import { against } from './schema.ts';

/** A call that the bot made. */
export interface Call {
  readonly route: string;
  readonly body: unknown;
  readonly files: readonly string[];
}

/** A failure to come: the next `times` calls whose route matches get this answer. */
export interface Fault {
  readonly route: RegExp;
  readonly status: number;
  times: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Reply extends SentBody {
  readonly message_reference?: { readonly message_id: string };
}

type Route = readonly [pattern: RegExp, answer: (found: readonly string[], body: never) => Answer];

const UNAUTHORIZED: Answer = { status: 401, body: { message: '401: Unauthorized', code: 0 } };
const UNKNOWN_INTERACTION: Answer = { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
const ALREADY_ACKNOWLEDGED: Answer = {
  status: 400,
  body: { message: 'Interaction has already been acknowledged.', code: 40060 },
};

/** Discord's REST interface, as far as a bot like this one may use it. */
export class RestServer {
  readonly problems: string[] = [];
  readonly calls: Call[] = [];
  readonly faults: Fault[] = [];
  readonly #exchanges: Exchange[] = [];
  readonly #direct: Reply[] = [];
  readonly #changes = new EventEmitter();
  readonly #token: string;
  readonly #gatewayUrl: string;

  constructor(token: string, gatewayUrl: string) {
    this.#token = token;
    this.#gatewayUrl = gatewayUrl;
    this.#changes.setMaxListeners(0);
  }

  /** Expects an answer to this interaction. */
  expect(exchange: Exchange): void {
    this.#exchanges.push(exchange);
  }

  /** The reply to a direct message; rejects after 15 seconds. */
  async replyTo(messageId: string): Promise<SentBody> {
    const deadline = AbortSignal.timeout(15_000);
    for (;;) {
      const reply = this.#direct.find((one) => one.message_reference?.message_id === messageId);
      if (reply) return reply;
      await once(this.#changes, 'message', { signal: deadline });
    }
  }

  /** Answers a call, and notes what Discord would have refused. */
  answer({ method, url = '', headers }: IncomingMessage, text: string, files: readonly string[]): Answer {
    const path = decodeURIComponent(new URL(url, 'http://discord').pathname).replace(/^\/api\/v10/, '');
    const route = `${method} ${path}`;
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    this.calls.push({ route, body, files });
    for (const [, name = ''] of text.matchAll(/"attachment:\/\/([^"]*)"/g)) {
      if (!files.includes(name)) this.problems.push(`a picture ${name} that was not sent`);
    }
    const fault = this.faults.find((one) => one.times > 0 && one.route.test(route));
    if (fault) {
      fault.times--;
      return { status: fault.status, body: fault.body ?? { message: 'fault', code: 0 }, headers: fault.headers ?? {} };
    }
    if (!/^(POST|PATCH) \/(interactions|webhooks)\//.test(route) && headers.authorization !== `Bot ${this.#token}`) {
      return UNAUTHORIZED;
    }
    for (const [pattern, respond] of this.#routes) {
      const found = pattern.exec(route);
      if (found) return respond(found.slice(1), body as never);
    }
    this.problems.push(`unknown route ${route}`);
    return { status: 404, body: { message: '404: Not Found', code: 0 } };
  }

  readonly #routes: readonly Route[] = [
    [/^GET \/gateway\/bot$/, () => ok({ url: this.#gatewayUrl, shards: 1, session_start_limit: START_LIMIT })],
    [/^GET \/users\/@me$/, () => ok(user(BOT_ID, true))],
    [/^GET \/(?:oauth2\/)?applications\/@me$/, () => ok({ id: BOT_ID, name: 'stand-in', flags: 0 })],
    [
      /^PUT \/applications\/(\d+)(?:\/guilds\/\d+)?\/commands$/,
      (_found, body: readonly object[]) => this.#register(body),
    ],
    [/^POST \/interactions\/(\d+)\/([\w-]+)\/callback$/, ([id], body: Callback) => this.#callback(id, body)],
    [/^PATCH \/webhooks\/\d+\/([\w-]+)\/messages\/@original$/, ([token], body: SentBody) => this.#edit(token, body)],
    [/^POST \/webhooks\/\d+\/([\w-]+)$/, ([token], body: SentBody) => this.#followUp(token, body)],
    [/^POST \/channels\/(\d+)\/messages$/, ([channel = ''], body: Reply) => this.#message(channel, body)],
    [/^POST \/channels\/\d+\/typing$/, () => ({ status: 204 })],
    [/^POST \/users\/@me\/channels$/, () => ok({ id: snowflake(), type: 1, recipients: [] })],
  ];

  #register(commands: readonly object[]): Answer {
    this.#note('commands', against.commands(commands));
    return ok(
      commands.map((command) => ({ ...command, id: snowflake(), application_id: BOT_ID, version: snowflake() })),
    );
  }

  #callback(id: string | undefined, body: Callback): Answer {
    const exchange = this.#exchanges.find((one) => one.id === id);
    if (!exchange) return UNKNOWN_INTERACTION;
    this.#note('callback', against.callback(body));
    if (body.type === 4 || body.type === 7) this.#note('callback', brokenMessageRules(body.data ?? {}));
    if (body.type === 8) this.#note('choices', brokenChoiceRules(body.data?.choices ?? []));
    if (exchange.callback) {
      this.problems.push('a double acknowledgement');
      return ALREADY_ACKNOWLEDGED;
    }
    if (exchange.expired) {
      this.problems.push('a missed 3-second answer');
      return UNKNOWN_INTERACTION;
    }
    exchange.acknowledge(body);
    return { status: 204 };
  }

  #edit(token: string | undefined, body: SentBody): Answer {
    this.#note('edit', [...against.edit(body), ...brokenMessageRules(body)]);
    const exchange = this.#acknowledged(token);
    if (!exchange) return { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
    exchange.edit(body);
    return ok(botMessage(body, snowflake()));
  }

  #followUp(token: string | undefined, body: SentBody): Answer {
    this.#note('follow-up', [...against.followUp(body), ...brokenMessageRules(body)]);
    const exchange = this.#acknowledged(token);
    if (!exchange) return { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
    exchange.followUp(body);
    return ok(botMessage(body, snowflake()));
  }

  #acknowledged(token: string | undefined): Exchange | undefined {
    const exchange = this.#exchanges.find((one) => one.token === token && one.callback);
    if (!exchange) this.problems.push('an edit or follow-up before the first response');
    return exchange;
  }

  #message(channelId: string, body: Reply): Answer {
    this.#note('message', [...against.message(body), ...brokenMessageRules(body)]);
    this.#direct.push(body);
    this.#changes.emit('message');
    return ok(botMessage(body, channelId));
  }

  #note(where: string, faults: readonly string[]): void {
    this.problems.push(...faults.map((fault) => `${where}: ${fault}`));
  }
}

const START_LIMIT = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 };

const ok = (body: unknown): Answer => ({ status: 200, body });
