import { EventEmitter, once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Callback, Exchange } from './exchange.ts';
import { BOT_ID, botMessage, snowflake, user } from './payloads.ts';
import { brokenChoiceRules, brokenFormRules, brokenMessageRules, type SentBody } from './rules.ts';
import { against } from './schema.ts';

/** A call that the bot made. */
export interface Call {
  readonly route: string;
  readonly body: unknown;
  readonly files: readonly string[];
}

/** A failure to come: the next `times` calls whose route matches get this answer, or none. */
export interface Fault {
  readonly route: RegExp;
  readonly status: number;
  times: number;
  /** Whether Discord does what was called for all the same. */
  readonly done?: boolean;
  /** Without an answer: the line is cut, or nothing ever comes. */
  readonly silence?: 'cut' | 'hang';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly silence?: 'cut' | 'hang' | undefined;
}

interface Reply extends SentBody {
  readonly message_reference?: { readonly message_id: string };
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
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
  // by id and by token
  readonly #exchanges = new Map<string, Exchange>();
  readonly #direct: Reply[] = [];
  readonly #changes = new EventEmitter();
  readonly #token: string;
  readonly #gatewayUrl: string;

  constructor(token: string, gatewayUrl: string) {
    this.#token = token;
    this.#gatewayUrl = gatewayUrl;
    this.#changes.setMaxListeners(0);
  }

  /** Forgets everything that is over, so that a long run does not fill the memory. */
  forget(): void {
    this.calls.length = 0;
    this.#direct.length = 0;
    this.#exchanges.clear();
  }

  /** How many messages the bot wrote to people. */
  get directMessages(): number {
    return this.#direct.length;
  }

  /** Expects an answer to this interaction. */
  expect(exchange: Exchange): void {
    this.#exchanges.set(exchange.id, exchange).set(exchange.token, exchange);
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
      if (fault.done) this.#respond(route, body, true);
      const { status, body: said = { message: 'fault', code: 0 }, headers: sent = {}, silence } = fault;
      return { status, body: said, headers: sent, silence };
    }
    if (
      !/^(POST|PATCH|DELETE) \/(interactions|webhooks)\//.test(route) &&
      headers.authorization !== `Bot ${this.#token}`
    ) {
      return UNAUTHORIZED;
    }
    return this.#respond(route, body, false);
  }

  #respond(route: string, body: unknown, lost: boolean): Answer {
    for (const [pattern, respond] of this.#routes) {
      const found = pattern.exec(route);
      if (!found) continue;
      const answer = respond(found.slice(1), body as never);
      const exchange = this.#exchanges.get(found[1] ?? '');
      if (lost && exchange) exchange.lost = true;
      return answer;
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
    [/^DELETE \/webhooks\/\d+\/([\w-]+)\/messages\/@original$/, ([token]) => this.#delete(token)],
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
    const exchange = this.#exchanges.get(id ?? '');
    if (!exchange) return UNKNOWN_INTERACTION;
    this.#note('callback', against.callback(body));
    if (body.type === 4 || body.type === 7) this.#note('callback', brokenMessageRules(body.data ?? {}));
    if (body.type === 9) this.#note('form', brokenFormRules(body.data ?? {}));
    if (body.type === 8) this.#note('choices', brokenChoiceRules(body.data?.choices ?? []));
    if (exchange.callback) {
      if (!exchange.lost) this.problems.push('a double acknowledgement');
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
    // Discord's own way: what follows a deferral takes its place, seen by those who see the deferral
    if (exchange.waiting) exchange.edit(body);
    else exchange.followUp(body);
    return ok(botMessage(body, snowflake()));
  }

  #delete(token: string | undefined): Answer {
    const exchange = this.#acknowledged(token);
    if (!exchange || exchange.deleted) return { status: 404, body: { message: 'Unknown Message', code: 10008 } };
    exchange.delete();
    return { status: 204 };
  }

  #acknowledged(token: string | undefined): Exchange | undefined {
    const exchange = this.#exchanges.get(token ?? '');
    if (exchange?.callback) return exchange;
    this.problems.push('an edit or follow-up before the first response');
    return undefined;
  }

  #message(channelId: string, body: Reply): Answer {
    this.#note('message', [...against.message(body), ...brokenMessageRules(body)]);
    const repeated = body.enforce_nonce && this.#direct.some(({ nonce }) => nonce === body.nonce);
    if (!repeated) this.#direct.push(body);
    this.#changes.emit('message');
    return ok(botMessage(body, channelId));
  }

  #note(where: string, faults: readonly string[]): void {
    this.problems.push(...faults.map((fault) => `${where}: ${fault}`));
  }
}

const START_LIMIT = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 };

const ok = (body: unknown): Answer => ({ status: 200, body });
